/** Single transactions, orders, the download of the app, and the states of subscriptions. */

import type { StatusResponse } from "../../../generated/server/schemas.js";
import type { Parts } from "../parts.js";
import type { Subscription } from "../purchases/records.js";
import { subscriptionStates } from "../purchases/subscription-states.js";
import { demand, isUuid, memberOf, type Operations, readMembers } from "../request/call.js";
import { errorOf } from "../request/error.js";
import { findCustomer, findOriginal, findTransaction } from "../request/find.js";
import { readList } from "../request/query.js";

export function createTransactionOperations({
  app,
  store,
  signed,
}: Parts): Pick<
  Operations,
  | "GET /inApps/v1/transactions/{transactionId}"
  | "POST /inApps/v1/transactions/{transactionId}/finish"
  | "PUT /inApps/v1/transactions/{originalTransactionId}/appAccountToken"
  | "GET /inApps/v1/transactions/appTransactions/{anyTransactionId}"
  | "GET /inApps/v1/subscriptions/{anyTransactionId}"
  | "GET /inApps/v1/lookup/{orderId}"
> {
  return {
    "GET /inApps/v1/transactions/{transactionId}": ({ path }) => ({
      signedTransactionInfo: signed.transaction(findTransaction(store, path["transactionId"])),
    }),
    "POST /inApps/v1/transactions/{transactionId}/finish": ({ path }) => {
      findTransaction(store, path["transactionId"]).isFinished = true;
      return undefined;
    },
    "PUT /inApps/v1/transactions/{originalTransactionId}/appAccountToken": (call) => {
      const original = findOriginal(store, call.path["originalTransactionId"], 4040005);
      demand(original.payload.inAppOwnershipType !== "FAMILY_SHARED", () => errorOf(4000185));
      const appAccountToken = memberOf(readMembers(call), "appAccountToken");
      demand(isUuid(appAccountToken), () => errorOf(4000183));
      const newest = original.subscription?.latest ?? original;
      newest.payload = { ...newest.payload, appAccountToken };
      if (original.subscription) original.subscription.appAccountToken = appAccountToken;
      store.touch(newest);
      return undefined;
    },
    "GET /inApps/v1/transactions/appTransactions/{anyTransactionId}": ({ path }) => ({
      signedAppTransactionInfo: signed.appTransaction(findCustomer(store, path["anyTransactionId"])),
    }),
    "GET /inApps/v1/subscriptions/{anyTransactionId}": (call): StatusResponse => {
      const isStatus = (value: string): boolean => /^[1-5]$/.test(value);
      const statuses = readList(call, "status", isStatus, 4000031)?.map(Number);
      const { subscriptions } = findCustomer(store, call.path["anyTransactionId"]);
      const shown = subscriptions.filter(({ state }) => statuses?.includes(subscriptionStates[state]) ?? true);
      return {
        environment: app.environment,
        bundleId: app.bundleId,
        appAppleId: app.appAppleId,
        data: [...new Set(shown.map(({ groupId }) => groupId))].map((groupId) => ({
          subscriptionGroupIdentifier: groupId,
          lastTransactions: shown.filter((one) => one.groupId === groupId).map(lastTransaction),
        })),
      };
    },
    "GET /inApps/v1/lookup/{orderId}": ({ path }) => {
      demand(app.environment === "Production", () => errorOf(4000000));
      const transactions = store.order(path["orderId"] ?? "");
      return { status: transactions.length > 0 ? 0 : 1, signedTransactions: transactions.map(signed.transaction) };
    },
  };

  function lastTransaction(subscription: Subscription) {
    return { originalTransactionId: subscription.originalTransactionId, ...signed.stateOf(subscription) };
  }
}
