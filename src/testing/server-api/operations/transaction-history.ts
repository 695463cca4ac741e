/** Histories of transactions and refunds, a page at a time. */

import type { HistoryResponse, RefundHistoryResponse } from "../../../generated/server/schemas.js";
import type { Parts } from "../parts.js";
import type { Customer, Transaction } from "../purchases/records.js";
import { isRevoked } from "../purchases/refund-events.js";
import { type Call, demand, isTransactionId, type Operations } from "../request/call.js";
import { errorOf } from "../request/error.js";
import { findCustomer } from "../request/find.js";
import { pageToken, readPageToken } from "../request/page-token.js";
import { readChoice, readList, readOne, readTime } from "../request/query.js";

const pageSize = 20;
/** The most refunds that version 1 of the refund history returns. */
const maxRefunds = 50;

const productTypes: Readonly<Record<string, string>> = {
  AUTO_RENEWABLE: "Auto-Renewable Subscription",
  NON_RENEWABLE: "Non-Renewing Subscription",
  CONSUMABLE: "Consumable",
  NON_CONSUMABLE: "Non-Consumable",
};
const isProductId = (value: string): boolean => /^[\w.-]{1,255}$/.test(value);
const isGroupId = (value: string): boolean => /^\d{1,24}$/.test(value);

export function createHistoryOperations({
  app,
  store,
  signed,
}: Parts): Pick<
  Operations,
  | "GET /inApps/v2/history/{anyTransactionId}"
  | "GET /inApps/v1/history/{anyTransactionId}"
  | "GET /inApps/v2/refund/lookup/{anyTransactionId}"
  | "GET /inApps/v1/refund/lookup/{originalTransactionId}"
> {
  function history(call: Call, isIncluded: (one: Transaction) => boolean): HistoryResponse {
    const customer = findCustomer(store, call.path["anyTransactionId"]);
    const filter = readFilter(call);
    const sort = readChoice(call, "sort", ["ASCENDING", "DESCENDING"], 4000021) ?? "ASCENDING";
    const direction = sort === "ASCENDING" ? 1 : -1;
    const list = `history ${sort} ${customer.appTransaction.appTransactionId}`;
    const from = readRevision(call, list);
    const rest = customer.transactions
      .filter((one) => isIncluded(one) && filter(one))
      .sort((a, b) => direction * (a.sequence - b.sequence))
      .filter(({ sequence }) => from === undefined || direction * (sequence - from) > 0);
    const page = rest.slice(0, pageSize);
    return {
      revision: pageToken(list, page.at(-1)?.sequence ?? from ?? 0),
      hasMore: rest.length > pageSize,
      bundleId: app.bundleId,
      appAppleId: app.appAppleId,
      environment: app.environment,
      signedTransactions: page.map(signed.transaction),
    };
  }

  return {
    "GET /inApps/v2/history/{anyTransactionId}": (call) => history(call, () => true),
    "GET /inApps/v1/history/{anyTransactionId}": (call) =>
      history(call, ({ payload, isFinished }) => payload.type !== "Consumable" || !isFinished),
    "GET /inApps/v2/refund/lookup/{anyTransactionId}": (call): RefundHistoryResponse => {
      const customer = findCustomer(store, call.path["anyTransactionId"]);
      const list = `refunds ${customer.appTransaction.appTransactionId}`;
      const from = readRevision(call, list) ?? 0;
      const rest = refundsOf(customer).slice(from);
      return {
        signedTransactions: rest.slice(0, pageSize).map(signed.transaction),
        revision: pageToken(list, from + Math.min(rest.length, pageSize)),
        hasMore: rest.length > pageSize,
      };
    },
    "GET /inApps/v1/refund/lookup/{originalTransactionId}": ({ path }) => {
      const id = path["originalTransactionId"];
      const customer = isTransactionId(id) ? store.transaction(id)?.customer : undefined;
      demand(customer, () => errorOf(4000008));
      return { signedTransactions: refundsOf(customer).slice(0, maxRefunds).map(signed.transaction) };
    },
  };
}

/** Whether a transaction passes each filter of the query. */
function readFilter(call: Call): (transaction: Transaction) => boolean {
  const start = readTime(call, "startDate", 4000015);
  const end = readTime(call, "endDate", 4000016);
  const productIds = readList(call, "productId", isProductId, 4000023);
  const types = readList(call, "productType", (value) => Object.hasOwn(productTypes, value), 4000022)?.map(
    (name) => productTypes[name],
  );
  const groups = readList(call, "subscriptionGroupIdentifier", isGroupId, 4000024);
  const owners = ["PURCHASED", "FAMILY_SHARED", "ASSIGNED"] as const;
  const ownership = readChoice(call, "inAppOwnershipType", owners, 4000026);
  const revoked = readChoice(call, "revoked", ["true", "false"], 4000030);
  const isExcluding = readChoice(call, "excludeRevoked", ["true", "false"], 4000025) === "true";
  return (transaction) => {
    const { payload } = transaction;
    const { purchaseDate, productId, type, subscriptionGroupIdentifier, inAppOwnershipType } = payload;
    return (
      purchaseDate >= (start ?? purchaseDate) &&
      purchaseDate < (end ?? Number.POSITIVE_INFINITY) &&
      (productIds?.includes(productId) ?? true) &&
      (types?.includes(type) ?? true) &&
      (groups?.includes(subscriptionGroupIdentifier ?? "") ?? true) &&
      inAppOwnershipType === (ownership ?? inAppOwnershipType) &&
      (revoked === undefined || isRevoked(transaction) === (revoked === "true")) &&
      !(isExcluding && isRevoked(transaction))
    );
  };
}

function readRevision(call: Call, list: string): number | undefined {
  const token = readOne(call, "revision", 4000005);
  if (token === undefined) return undefined;
  const position = readPageToken(list, token);
  if (position === undefined) throw errorOf(4000005);
  return position;
}

const refundsOf = ({ transactions }: Customer): Transaction[] =>
  transactions
    .filter(isRevoked)
    .sort((a, b) => (a.payload.revocationDate ?? 0) - (b.payload.revocationDate ?? 0) || a.sequence - b.sequence);
