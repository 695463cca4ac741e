/** The history of notifications, and test notifications. */

import { notificationBodies } from "../../../generated/server/notifications.js";
import type { NotificationHistoryResponseItem } from "../../../generated/server/schemas.js";
import type { FakeNotification } from "../notifications/notifier.js";
import type { Parts } from "../parts.js";
import {
  type Call,
  demand,
  isTransactionId,
  isWhole,
  type Members,
  memberOf,
  type Operations,
  readMembers,
} from "../request/call.js";
import { errorOf, plainError } from "../request/error.js";
import { pageToken, readPageToken } from "../request/page-token.js";
import { readOne } from "../request/query.js";

const pageSize = 20;
/** How long Apple keeps notifications. */
const keptMs = { Production: 180 * 86_400_000, Sandbox: 30 * 86_400_000 } as const;

export function createNotificationOperations(
  { app, clock, store, ids, notify, delivery }: Parts,
  tests: Map<string, FakeNotification>,
): Pick<
  Operations,
  | "POST /inApps/v1/notifications/history"
  | "POST /inApps/v1/notifications/test"
  | "GET /inApps/v1/notifications/test/{testNotificationToken}"
> {
  /** Whether a notification is in the span and passes the filters of the body. */
  function readFilter(members: Members): (notification: FakeNotification) => boolean {
    const start = memberOf(members, "startDate");
    const end = memberOf(members, "endDate");
    demand(isWhole(start, 0), () => errorOf(4000015));
    demand(isWhole(end, 0), () => errorOf(4000016));
    demand(start < end, () => errorOf(4000013));
    demand(start >= clock.now() - keptMs[app.environment], () => errorOf(4000012));
    const type = memberOf(members, "notificationType");
    const subtype = memberOf(members, "notificationSubtype");
    const transactionId = memberOf(members, "transactionId");
    const onlyFailures = memberOf(members, "onlyFailures");
    demand(type === undefined || transactionId === undefined, () => errorOf(4000019));
    demand(isKnown(type, subtype), () => errorOf(4000018));
    demand(transactionId === undefined || isTransactionId(transactionId), () => errorOf(4000006));
    const customer = transactionId === undefined ? undefined : store.customerOf(transactionId);
    if (transactionId !== undefined && !customer) throw plainError(404, "Not Found");
    return ({ payload, sendAttempts, appTransactionId, url }) =>
      url !== undefined &&
      payload.signedDate >= start &&
      payload.signedDate < end &&
      payload.notificationType === (type ?? payload.notificationType) &&
      payload.subtype === (subtype ?? payload.subtype) &&
      (!customer || appTransactionId === customer.appTransaction.appTransactionId) &&
      (onlyFailures !== true || (sendAttempts.at(-1)?.sendAttemptResult ?? "SUCCESS") !== "SUCCESS");
  }

  return {
    "POST /inApps/v1/notifications/history": (call: Call) => {
      const members = readMembers(call);
      const filter = readFilter(members);
      const list = `notifications ${JSON.stringify(Object.entries(members).sort())}`;
      const token = readOne(call, "paginationToken", 4000014);
      const from = token === undefined ? 0 : readPageToken(list, token);
      demand(from !== undefined, () => errorOf(4000014));
      const found = delivery.sent.filter(filter);
      const hasMore = found.length > from + pageSize;
      return {
        hasMore,
        ...(hasMore && { paginationToken: pageToken(list, from + pageSize) }),
        notificationHistory: found.slice(from, from + pageSize).map(itemOf),
      };
    },
    "POST /inApps/v1/notifications/test": () => {
      demand(delivery.url !== undefined, () => errorOf(4040007));
      const testNotificationToken = `${ids.uuid()}_${clock.now()}`;
      tests.set(testNotificationToken, notify.other("TEST", "none"));
      return { testNotificationToken };
    },
    "GET /inApps/v1/notifications/test/{testNotificationToken}": ({ path }) => {
      const token = path["testNotificationToken"] ?? "";
      demand(/^[\da-f-]{36}_\d+$/.test(token), () => errorOf(4000020));
      const test = tests.get(token);
      demand(test, () => errorOf(4040008));
      return itemOf(test);
    },
  };
}

const itemOf = ({ signedPayload, sendAttempts }: FakeNotification): NotificationHistoryResponseItem => ({
  signedPayload,
  sendAttempts: [...sendAttempts],
});

/** Whether a type is one of Apple's, and has the subtype. */
function isKnown(type: unknown, subtype: unknown): boolean {
  if (type === undefined) return subtype === undefined;
  if (typeof type !== "string" || !Object.hasOwn(notificationBodies, type)) return false;
  const subtypes = notificationBodies[type as keyof typeof notificationBodies];
  return (
    subtype === undefined || (typeof subtype === "string" && subtype !== "none" && Object.hasOwn(subtypes, subtype))
  );
}
