/** What a key may do, by its kind and role. */

import { ErrorResponse } from "../error-response.js";
import type { FakeKey, FakeRole } from "./fake-key.js";

/** Roles that only read. */
const readOnlyRoles: readonly FakeRole[] = ["SALES", "FINANCE", "ACCESS_TO_REPORTS"];

/** Roles whose writes are limited to some collections. */
const writable: Readonly<Partial<Record<FakeRole, readonly string[]>>> = {
  CUSTOMER_SUPPORT: ["customerReviewResponses"],
};

/** Collections that an individual key can't use: provisioning, and the reports of sales and finance. */
const teamOnly: readonly string[] = [
  "bundleIds",
  "bundleIdCapabilities",
  "certificates",
  "devices",
  "financeReports",
  "merchantIds",
  "passTypeIds",
  "profiles",
  "salesReports",
];

/** @throws {ErrorResponse} with 401 for a Server key, with 403 for what the kind or the role of the key excludes. */
export function requirePermission({ kind, role }: FakeKey, method: string, path: string): void {
  if (kind === "server") {
    throw new ErrorResponse(401, {
      code: "NOT_AUTHORIZED",
      title: "The token is missing or not valid.",
      detail: "The key is an In-App Purchase key, which App Store Connect does not accept.",
    });
  }
  const [, , collection = ""] = path.split("/", 3);
  if (kind === "individual" && teamOnly.includes(collection)) {
    throw forbidden(`An individual key cannot use '${path}'.`);
  }
  if (method === "GET" || method === "HEAD") return;
  if (readOnlyRoles.includes(role) || writable[role]?.includes(collection) === false) {
    throw forbidden(`The role ${role} of the key does not allow ${method} '${path}'.`);
  }
}

function forbidden(detail: string): ErrorResponse {
  return new ErrorResponse(403, { code: "FORBIDDEN_ERROR", title: "The operation is not allowed.", detail });
}
