/** Complete histories and subscription states, with everything signed in them verified and decoded. */

import type { CallResult } from "../client/types/operation.js";
import { PaginationError, VerificationError } from "../errors/index.js";
import type { GetTransactionHistoryQuery } from "../generated/server/queries.js";
import type {
  LastTransactionsItem,
  NotificationHistoryRequest,
  SendAttemptItem,
  Status,
  SubscriptionGroupIdentifierItem,
} from "../generated/server/schemas.js";
import type { StoreServerClient } from "./client.js";
import { StoreServerError, type StoreServerErrorDocument } from "./error.js";
import type { VerifiedNotification, VerifiedRenewalInfo, VerifiedTransaction, Verifier } from "./verify.js";

/** A client of the sandbox and a verifier that accepts what it returns. */
export interface SandboxOptions<Method extends keyof Verifier, Call extends "GET" | "POST" = "GET"> {
  client: Pick<StoreServerClient<boolean>, Call>;
  verifier: Pick<Verifier, Method>;
}

/** Options of every helper. */
export interface ReadingOptions<Method extends keyof Verifier, Call extends "GET" | "POST" = "GET"> {
  /** Verifies the signed data; of the same environment as the client. */
  verifier: Pick<Verifier, Method>;
  /**
   * Where to look if the client's environment does not know the transaction (4040010), with one more request.
   *
   * @default the error is thrown
   */
  sandbox?: SandboxOptions<Method, Call> | undefined;
  /** Aborts the request in flight, and any further one. */
  signal?: AbortSignal | undefined;
}

/** Options of {@link transactions}. */
export interface TransactionsOptions extends ReadingOptions<"verifyTransaction"> {
  /** Filters. All of them must match, each with one of its values. Dates are UNIX times in milliseconds. */
  query?: Omit<GetTransactionHistoryQuery, "revision"> | undefined;
}

/**
 * The transactions of a customer, each verified and decoded, by the time of their last change: oldest first, unless
 * `query.sort` is `"DESCENDING"`. One request per 20 transactions, sent when the loop reaches them.
 *
 * @param anyTransactionId any `transactionId`, `originalTransactionId` or `appTransactionId` of the customer.
 * @throws {StoreServerError} for a status of 400 or more.
 * @throws {VerificationError} for a transaction that fails verification; none of its page is yielded.
 * @throws {PaginationError} when the server returns the same revision again.
 * @see https://developer.apple.com/documentation/appstoreserverapi/get-transaction-history
 * @example for await (const { productId, expiresDate } of transactions(store, id, { verifier })) …
 */
export async function* transactions(
  client: Pick<StoreServerClient<boolean>, "GET">,
  anyTransactionId: string,
  { verifier, query, sandbox, signal }: TransactionsOptions,
): AsyncGenerator<VerifiedTransaction, void, undefined> {
  const path = "/inApps/v2/history/{anyTransactionId}";
  const found = verifiedPages(path, verifier, (revision) =>
    client.GET(path, {
      params: { path: { anyTransactionId }, query: { ...query, ...revision } },
      signal,
    }),
  );
  yield* orElse(
    found,
    sandbox && (() => transactions(sandbox.client, anyTransactionId, { verifier: sandbox.verifier, query, signal })),
  );
}

/**
 * The refunded and revoked transactions of a customer, each verified and decoded, oldest `revocationDate` first. One
 * request per 20 transactions.
 *
 * @param anyTransactionId any `transactionId`, `originalTransactionId` or `appTransactionId` of the customer.
 * @throws {StoreServerError} for a status of 400 or more.
 * @throws {VerificationError} for signed data that fails verification; nothing of its page is yielded.
 * @throws {PaginationError} when the server returns the same page token again.
 * @see https://developer.apple.com/documentation/appstoreserverapi/get-refund-history
 */
export async function* refunds(
  client: Pick<StoreServerClient<boolean>, "GET">,
  anyTransactionId: string,
  { verifier, sandbox, signal }: ReadingOptions<"verifyTransaction">,
): AsyncGenerator<VerifiedTransaction, void, undefined> {
  const path = "/inApps/v2/refund/lookup/{anyTransactionId}";
  const found = verifiedPages(path, verifier, (revision) =>
    client.GET(path, { params: { path: { anyTransactionId }, query: revision }, signal }),
  );
  yield* orElse(
    found,
    sandbox && (() => refunds(sandbox.client, anyTransactionId, { verifier: sandbox.verifier, signal })),
  );
}

/** A notification of the history, with the results of Apple's attempts to send it. */
export interface SentNotification extends VerifiedNotification {
  /** At most six, oldest first. */
  readonly sendAttempts: readonly SendAttemptItem[];
}

/**
 * The notifications that Apple sent or tried to send between two dates, each verified and decoded. It recovers those that a
 * server missed. Apple keeps them for 180 days, in the sandbox for 30. One request per 20 notifications.
 *
 * @param request `startDate` and `endDate` (UNIX times in milliseconds) and, optionally, `transactionId` or
 * `notificationType` with `notificationSubtype`; `onlyFailures` for those that did not arrive.
 * @throws {StoreServerError} for a status of 400 or more.
 * @throws {VerificationError} for signed data that fails verification; nothing of its page is yielded.
 * @throws {PaginationError} when the server returns the same page token again.
 * @see https://developer.apple.com/documentation/appstoreserverapi/get-notification-history
 */
export async function* notificationHistory(
  client: Pick<StoreServerClient<boolean>, "POST">,
  request: NotificationHistoryRequest,
  { verifier, sandbox, signal }: ReadingOptions<"verifyNotification", "POST">,
): AsyncGenerator<SentNotification, void, undefined> {
  yield* orElse(
    sentNotifications(client, request, { verifier, signal }),
    sandbox && (() => sentNotifications(sandbox.client, request, { verifier: sandbox.verifier, signal })),
  );
}

/** {@link notificationHistory} of one environment. */
async function* sentNotifications(
  client: Pick<StoreServerClient<boolean>, "POST">,
  request: NotificationHistoryRequest,
  { verifier, signal }: Omit<ReadingOptions<"verifyNotification">, "sandbox">,
): AsyncGenerator<SentNotification, void, undefined> {
  const path = "/inApps/v1/notifications/history";
  const pages = follow(
    path,
    (paginationToken) =>
      read(
        "POST",
        path,
        client.POST(path, {
          params: { query: paginationToken === undefined ? {} : { paginationToken } },
          body: request,
          signal,
        }),
      ),
    (page) => page.paginationToken,
  );
  for await (const { notificationHistory: sent = [] } of pages) {
    yield* await Promise.all(
      sent.map(async ({ signedPayload, sendAttempts = [] }, at) => ({
        ...(await verifier.verifyNotification(
          requireSigned(signedPayload, `notificationHistory[${at}].signedPayload`),
        )),
        sendAttempts,
      })),
    );
  }
}

/** The state of one subscription: 1 active, 2 expired, 3 in billing retry, 4 in the grace period, 5 revoked. */
export interface SubscriptionState extends Pick<LastTransactionsItem, "originalTransactionId" | "status"> {
  /** The latest transaction. */
  readonly transaction: VerifiedTransaction;
  readonly renewalInfo: VerifiedRenewalInfo;
}

/** The subscriptions of one group. */
export interface SubscriptionGroup extends Pick<SubscriptionGroupIdentifierItem, "subscriptionGroupIdentifier"> {
  readonly subscriptions: readonly SubscriptionState[];
}

/** Options of {@link subscriptionStatuses}. */
export interface SubscriptionStatusesOptions extends ReadingOptions<"verifyTransaction" | "verifyRenewalInfo"> {
  /** Only subscriptions in one of these states. @default all states */
  status?: readonly Status[] | undefined;
}

/**
 * The state of every subscription of a customer in the app, by group, with everything signed verified and decoded. One
 * request, or two with `sandbox`.
 *
 * @param anyTransactionId any `transactionId`, `originalTransactionId` or `appTransactionId` of the customer.
 * @throws {StoreServerError} for a status of 400 or more.
 * @throws {VerificationError} for signed data that fails verification.
 * @see https://developer.apple.com/documentation/appstoreserverapi/get-all-subscription-statuses
 */
export async function subscriptionStatuses(
  client: Pick<StoreServerClient<boolean>, "GET">,
  anyTransactionId: string,
  { verifier, status, sandbox, signal }: SubscriptionStatusesOptions,
): Promise<SubscriptionGroup[]> {
  const path = "/inApps/v1/subscriptions/{anyTransactionId}";
  const reading = read(
    "GET",
    path,
    client.GET(path, {
      params: { path: { anyTransactionId }, query: status ? { status } : {} },
      signal,
    }),
  );
  let data: SubscriptionGroupIdentifierItem[];
  try {
    ({ data = [] } = await reading);
  } catch (error) {
    if (!sandbox || !isUnknownTransaction(error)) throw error;
    return subscriptionStatuses(sandbox.client, anyTransactionId, { verifier: sandbox.verifier, status, signal });
  }
  return Promise.all(
    data.map(async ({ lastTransactions = [], ...group }, groupAt) => ({
      ...group,
      subscriptions: await Promise.all(
        lastTransactions.map(async ({ signedTransactionInfo, signedRenewalInfo, ...state }, at) => {
          const item = `data[${groupAt}].lastTransactions[${at}]`;
          const [transaction, renewalInfo] = await Promise.all([
            verifier.verifyTransaction(requireSigned(signedTransactionInfo, `${item}.signedTransactionInfo`)),
            verifier.verifyRenewalInfo(requireSigned(signedRenewalInfo, `${item}.signedRenewalInfo`)),
          ]);
          return { ...state, transaction, renewalInfo };
        }),
      ),
    })),
  );
}

/** Options of {@link getTransaction}. */
export type GetTransactionOptions = ReadingOptions<"verifyTransaction">;

/**
 * One transaction, verified and decoded; its `environment` shows where it was found. One request, or two with `sandbox`.
 *
 * @param transactionId a `transactionId` or `originalTransactionId`; Apple rejects an `appTransactionId` here (4000048).
 * @throws {StoreServerError} for a status of 400 or more; with `sandbox` the error may be the sandbox's.
 * @throws {VerificationError} for a transaction that fails verification.
 * @see https://developer.apple.com/documentation/appstoreserverapi/get-transaction-info
 */
export async function getTransaction(
  client: Pick<StoreServerClient<boolean>, "GET">,
  transactionId: string,
  { verifier, sandbox, signal }: GetTransactionOptions,
): Promise<VerifiedTransaction> {
  const path = "/inApps/v1/transactions/{transactionId}";
  try {
    const { signedTransactionInfo } = await read(
      "GET",
      path,
      client.GET(path, { params: { path: { transactionId } }, signal }),
    );
    return await verifier.verifyTransaction(requireSigned(signedTransactionInfo, "signedTransactionInfo"));
  } catch (error) {
    if (!sandbox || !isUnknownTransaction(error)) throw error;
    return getTransaction(sandbox.client, transactionId, { verifier: sandbox.verifier, signal });
  }
}

const isUnknownTransaction = (error: unknown): boolean =>
  error instanceof StoreServerError && error.errorName === "TRANSACTION_ID_NOT_FOUND";

/** The items of `found`, or those of `other` if the environment of `found` does not know the transaction. */
async function* orElse<Item>(
  found: AsyncGenerator<Item, void, undefined>,
  other: (() => AsyncGenerator<Item, void, undefined>) | undefined,
): AsyncGenerator<Item, void, undefined> {
  let hasYielded = false;
  try {
    for await (const item of found) {
      hasYielded = true;
      yield item;
    }
    return;
  } catch (error) {
    if (!other || hasYielded || !isUnknownTransaction(error)) throw error;
  }
  yield* other();
}

/** @throws {VerificationError} naming the signed member that is missing from a response. */
function requireSigned(signed: string | null | undefined, name: string): string {
  if (signed !== undefined && signed !== null) return signed;
  throw new VerificationError("ERR_VERIFICATION_FORMAT", `The response has no ${name}`);
}

/** The data of a call. @throws {StoreServerError} for an error response. */
async function read<Data>(
  method: string,
  path: string,
  call: Promise<CallResult<Data, StoreServerErrorDocument>>,
): Promise<Data> {
  const { data, error, response } = await call;
  if (error) throw new StoreServerError({ method, path }, response, error);
  return data as Data;
}

/** Pages, each requested with the token of the page before it. */
async function* follow<Page extends { hasMore?: boolean }>(
  path: string,
  load: (token: string | undefined) => Promise<Page>,
  tokenOf: (page: Page) => string | undefined,
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set<string | undefined>([undefined]);
  let token: string | undefined;
  for (;;) {
    const page = await load(token);
    yield page;
    if (!page.hasMore) return;
    token = tokenOf(page);
    if (seen.has(token)) {
      throw new PaginationError(
        `The pages of ${path} do not end: the server reports another page, but gives no new token for it.`,
      );
    }
    seen.add(token);
  }
}

/** A page of transactions. */
interface TransactionPage {
  signedTransactions?: readonly string[];
  revision?: string;
  hasMore?: boolean;
}

/** The transactions of all pages, each verified and decoded. */
async function* verifiedPages(
  path: string,
  verifier: Pick<Verifier, "verifyTransaction">,
  load: (revision: { revision?: string }) => Promise<CallResult<TransactionPage, StoreServerErrorDocument>>,
): AsyncGenerator<VerifiedTransaction, void, undefined> {
  const pages = follow(
    path,
    (revision) => read("GET", path, load(revision === undefined ? {} : { revision })),
    (page) => page.revision,
  );
  for await (const { signedTransactions = [] } of pages) {
    yield* await Promise.all(signedTransactions.map((signed) => verifier.verifyTransaction(signed)));
  }
}
