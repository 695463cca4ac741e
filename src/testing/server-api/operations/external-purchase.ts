/** Takes reports on purchases outside the App Store, and returns them. */

import type { ExternalPurchaseError, ExternalPurchaseReport } from "../../../generated/server/schemas.js";
import type { Parts } from "../parts.js";
import { type Call, isMembers, isUuid, type Members, memberOf, type Operations, readMembers } from "../request/call.js";
import { ServerApiError } from "../request/error.js";
import { errorOf, lineItemErrors } from "./external-purchase-line-items.js";

const statuses: readonly unknown[] = ["LINE_ITEM", "NO_LINE_ITEM", "UNRECOGNIZED_TOKEN", "DUPLICATE_TOKEN"];

export function createReportOperations(
  { clock }: Parts,
  reports: Map<string, ExternalPurchaseReport>,
): Pick<Operations, "PUT /externalPurchase/v1/reports" | "GET /externalPurchase/v1/reports/{requestIdentifier}"> {
  return {
    "PUT /externalPurchase/v1/reports": (call) => {
      const members = readReport(call);
      const errors = errorsOf(members, reports, clock.now());
      if (errors.length > 0) throw rejected({ errors });
      const report = members as unknown as ExternalPurchaseReport;
      reports.set(report.requestIdentifier, report);
      return { requestIdentifier: report.requestIdentifier };
    },
    "GET /externalPurchase/v1/reports/{requestIdentifier}": ({ path }) => {
      const report = reports.get(path["requestIdentifier"] ?? "");
      if (!report) throw rejected(errorOf(3, "requestIdentifier"));
      return { report };
    },
  };
}

/** The members of the body. Anything but a JSON object has none of them, since errors of this API name a member. */
function readReport(call: Call): Members {
  try {
    return readMembers(call);
  } catch (error) {
    if (error instanceof ServerApiError) return {};
    throw error;
  }
}

const rejected = (body: { errors: ExternalPurchaseError[] } | ExternalPurchaseError): ServerApiError =>
  new ServerApiError({ status: 400, body: { ...body } as never }, "The report is rejected.");

function errorsOf(
  members: Members,
  reports: ReadonlyMap<string, ExternalPurchaseReport>,
  now: number,
): ExternalPurchaseError[] {
  const required = ["requestIdentifier", "externalPurchaseId", "status"] as const;
  const omitted = required.filter(
    (name) => typeof memberOf(members, name) !== "string" || memberOf(members, name) === "",
  );
  if (omitted.length > 0) return omitted.map((name) => errorOf(4, name));
  if (!isUuid(memberOf(members, "requestIdentifier"))) return [errorOf(3, "requestIdentifier")];
  const status = memberOf(members, "status");
  if (!statuses.includes(status)) return [errorOf(7, "status")];
  const items = memberOf(members, "lineItems");
  if (status !== "LINE_ITEM") return items === undefined ? [] : [errorOf(10, "lineItems")];
  if (!Array.isArray(items) || items.length === 0 || !items.every(isMembers)) return [errorOf(9, "lineItems")];
  const reported = new Set(
    [...reports.values()].flatMap(({ lineItems = [] }) => lineItems.map((one) => one.lineItemId)),
  );
  return items.flatMap((item) => lineItemErrors(item, reported, now));
}
