/** Takes the consumption information that the app's server sends after a `CONSUMPTION_REQUEST`. */

import type { ConsumptionRequest, ConsumptionRequestV1 } from "../../../generated/server/schemas.js";
import type { Parts } from "../parts.js";
import { demand, isUuid, isWhole, type Members, memberOf, type Operations, readMembers } from "../request/call.js";
import { errorOf, malformed, type ServerErrorCode } from "../request/error.js";
import { findTransaction } from "../request/find.js";

/** The information by `transactionId`, the newest of each. */
export type ConsumptionInformation = Map<string, ConsumptionRequest | ConsumptionRequestV1>;

const deliveryStatuses: readonly unknown[] = [
  "DELIVERED",
  "UNDELIVERED_QUALITY_ISSUE",
  "UNDELIVERED_WRONG_ITEM",
  "UNDELIVERED_SERVER_OUTAGE",
  "UNDELIVERED_OTHER",
];
const preferences: readonly unknown[] = ["DECLINE", "GRANT_FULL", "GRANT_PRORATED", undefined];

/** The enums of version 1 that are numbers from 0: the highest, and the error for any other value. */
const numberedFields: readonly (readonly [name: keyof ConsumptionRequestV1, highest: number, code: ServerErrorCode])[] =
  [
    ["accountTenure", 7, 4000032],
    ["consumptionStatus", 3, 4000034],
    ["deliveryStatus", 5, 4000036],
    ["lifetimeDollarsPurchased", 7, 4000037],
    ["lifetimeDollarsRefunded", 7, 4000038],
    ["platform", 2, 4000039],
    ["playTime", 7, 4000040],
    ["userStatus", 4, 4000042],
    ["refundPreference", 3, 4000044],
  ];

export function createConsumptionOperations(
  { store }: Parts,
  information: ConsumptionInformation,
): Pick<
  Operations,
  "PUT /inApps/v2/transactions/consumption/{transactionId}" | "PUT /inApps/v1/transactions/consumption/{transactionId}"
> {
  return {
    "PUT /inApps/v2/transactions/consumption/{transactionId}": (call) => {
      const { payload } = findTransaction(store, call.path["transactionId"]);
      demand(payload.inAppOwnershipType !== "FAMILY_SHARED", () => errorOf(4000185));
      demand(!payload.advancedCommerceInfo, () =>
        malformed("Purchases of the Advanced Commerce API need version 1 of this operation."),
      );
      const members = readMembers(call);
      checkInformation(members, payload.type === "Auto-Renewable Subscription");
      information.set(payload.transactionId, members as unknown as ConsumptionRequest);
      return undefined;
    },
    "PUT /inApps/v1/transactions/consumption/{transactionId}": (call) => {
      const { payload } = findTransaction(store, call.path["transactionId"], 4000006);
      const members = readMembers(call);
      checkInformationV1(members);
      information.set(payload.transactionId, members as ConsumptionRequestV1);
      return undefined;
    },
  };
}

function checkInformation(members: Members, isRenewable: boolean): void {
  const delivery = memberOf(members, "deliveryStatus");
  const preference = memberOf(members, "refundPreference");
  const percentage = memberOf(members, "consumptionPercentage");
  demand(memberOf(members, "customerConsented") === true, () => errorOf(4000035));
  demand(deliveryStatuses.includes(delivery), () => errorOf(4000036));
  demand(typeof memberOf(members, "sampleContentProvided") === "boolean", () => errorOf(4000041));
  demand(preferences.includes(preference), () => errorOf(4000044));
  if (percentage === undefined) return;
  demand(!isRenewable, () => errorOf(4000209));
  demand(isWhole(percentage, 0, 100_000), () => malformed("The consumption percentage is out of range."));
  demand(delivery === "DELIVERED" || percentage === 0, () =>
    malformed("The consumption percentage of a purchase that was not delivered must be 0."),
  );
  demand(preference !== "GRANT_PRORATED" || (percentage > 0 && percentage < 100_000), () =>
    malformed("The consumption percentage with GRANT_PRORATED must be more than 0 and less than 100000."),
  );
}

function checkInformationV1(members: Members): void {
  const token = memberOf(members, "appAccountToken");
  const sample = memberOf(members, "sampleContentProvided");
  const consented = memberOf(members, "customerConsented");
  demand(consented === undefined || consented === true, () => errorOf(4000035));
  demand(token === undefined || token === "" || isUuid(token), () => errorOf(4000033));
  demand(sample === undefined || typeof sample === "boolean", () => errorOf(4000041));
  for (const [name, highest, code] of numberedFields) {
    const value = memberOf(members, name);
    demand(value === undefined || isWhole(value, 0, highest), () => errorOf(code));
  }
}
