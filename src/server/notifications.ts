/** App Store Server Notifications V2: verifies what Apple posts to your server, and calls a typed handler once. */

import {
  type NotificationsOfType,
  type NotificationTypes,
  notificationBodies,
} from "../generated/server/notifications.js";
import { requireMs } from "../options.js";
import { untilAborted } from "../until-aborted.js";
import {
  emptyResponse,
  logError,
  readSignedPayload,
  report,
  requireVerifiers,
  statusOf,
  verifyWithOneOf,
  withinTime,
} from "./signed-post.js";
import { BoundedMap } from "./verification/bounded-map.js";
import type { VerifiedNotification, VerifiedNotificationPayload, Verifier } from "./verify.js";

/** A verified notification and the signed data inside it: a transaction, renewal info, an app transaction. */
export interface NotificationEvent<Notification = VerifiedNotificationPayload>
  extends Omit<VerifiedNotification, "notification"> {
  /**
   * The notification with its `data`, `summary`, `externalPurchaseToken` or `appData`. A `subtype` of `""` or `null` is left
   * out.
   */
  readonly notification: Notification;
}

/** A notification type that this package knows. */
export type NotificationType = keyof NotificationTypes;

/** The second argument of a handler. */
export interface NotificationContext {
  /** Aborts after `timeoutMs`, when the response was sent and Apple will repeat the notification. */
  readonly signal: AbortSignal;
}

/** Handles one event. If it throws, Apple repeats the notification. */
export type NotificationCallback<Notification = VerifiedNotificationPayload> = (
  event: NotificationEvent<Notification>,
  context: NotificationContext,
) => unknown;

/**
 * One function for all subtypes of a type, or one for each subtype, with `none` for notifications without a subtype. A
 * function for all subtypes is also called for a subtype that Apple adds later, if the notification has the members of the
 * type. With one function for each subtype, such a notification goes to `otherwise`.
 */
export type HandlerOf<Type extends NotificationType> =
  | NotificationCallback<NotificationsOfType[Type]>
  | { [Subtype in keyof NotificationTypes[Type]]: NotificationCallback<NotificationTypes[Type][Subtype]> };

/** A handler for every known `notificationType`. */
export type NotificationHandlers = { [Type in NotificationType]: HandlerOf<Type> };

/** Verifies notifications: a verifier of `createVerifier`. */
export type NotificationVerifier = Pick<Verifier, "verifyNotification">;

/**
 * Keeps the `notificationUUID`s of handled notifications. A `Set` is a store.
 *
 * With only `has` and `add`, two processes that receive the same notification at the same moment both call your function.
 * `claim` prevents that. It does not guarantee that your function runs only once: if a process ends between your function
 * and `add`, Apple's repeat is handled again.
 */
export interface NotificationStore {
  /** Whether a notification was handled. */
  has: (notificationUUID: string) => boolean | Promise<boolean>;
  /** Called after your function resolved, so that a notification is not lost if the process ends before. */
  add: (notificationUUID: string) => unknown;
  /**
   * Reserves a notification. Called before `has` and your function; resolves to `true` for one caller and to `false` for
   * all others. It must be atomic: `SET key 1 NX PX 60000` in Redis, an `INSERT` that fails on a duplicate key in SQL.
   * After `false` the response is 200 if `has` returns `true`, and otherwise 503.
   *
   * A claim must expire, but not before `timeoutMs` has passed: a process that ends does not release its claims, and every
   * repeat gets 503 until then. Apple repeats after 1, 12, 24, 48 and 72 hours.
   */
  claim?: ((notificationUUID: string) => boolean | Promise<boolean>) | undefined;
  /**
   * Releases a claim, so that a repeat is handled. Called when your function or the store failed; not after `add`, and not
   * while your function is still running after `timeoutMs`.
   *
   * @default the claim remains until it expires
   */
  release?: ((notificationUUID: string) => unknown) | undefined;
}

/** Options of {@link createNotificationHandler} besides the handlers. */
export interface NotificationOptions {
  /**
   * Verifies the notifications. For a URL of several environments (App Review uses the sandbox) a list: the first verifier
   * of the right environment is used.
   */
  verifier: NotificationVerifier | readonly NotificationVerifier[];
  /**
   * Records which notifications were handled, since Apple repeats one whose response it did not receive. Several processes
   * should share one, in your database.
   *
   * @default the last 10,000 notifications, in memory
   */
  store?: NotificationStore | undefined;
  /**
   * The longest time until the response, in milliseconds: more than 0, less than 2,147,483,648. After it the response is
   * 503, so that Apple repeats the notification, and the `signal` of your function aborts. A function that continues may
   * run at the same time as the repeat, unless `store` has `claim`. If it resolves in the end, the notification counts as
   * handled.
   *
   * @default 30_000
   */
  timeoutMs?: number | undefined;
  /**
   * Called for every error of verification, a handler or the store, and for the time limit. The response waits for it, at
   * most until `timeoutMs`. Errors that it throws or rejects with are written to the console.
   *
   * @default writes the error to the console
   */
  onError?: ((error: unknown, event?: NotificationEvent) => unknown) | undefined;
}

/** The handlers: one for every type, or some and a function for all others. */
export type NotificationRouting =
  | {
      on: NotificationHandlers;
      /** Handles types and subtypes that Apple adds later. @default the response is 501, so that Apple repeats the notification */
      otherwise?: NotificationCallback | undefined;
    }
  | {
      on: Partial<NotificationHandlers>;
      /** Handles every type that is not in `on`, and types and subtypes that Apple adds later. */
      otherwise: NotificationCallback;
    };

const rememberedCount = 10_000;

/**
 * Creates a handler for the notification URL that you set in App Store Connect, `(Request) => Response` as Workers, Deno,
 * Bun, Hono and Next.js take it.
 *
 * | status | when |
 * |---|---|
 * | 200 | your function resolved, or the notification was handled before |
 * | 400 | verification failed |
 * | 405 | the method is not POST |
 * | 413 | the body has more than 1,048,576 bytes |
 * | 500 | your function or the store failed |
 * | 501 | no handler takes the notification |
 * | 503 | the revocation status is unknown, `timeoutMs` has passed, or another process has claimed the notification |
 *
 * After any status but 200 Apple repeats the notification, in production after 1, 12, 24, 48 and 72 hours. Two requests
 * that arrive at the same time with the same `notificationUUID` call your function once; in two processes only if `store`
 * has `claim`.
 *
 * @throws {TypeError} naming an option that is missing or wrong.
 * @see https://developer.apple.com/documentation/appstoreservernotifications/responding-to-app-store-server-notifications
 * @example
 * const handle = createNotificationHandler({
 *   verifier,
 *   on: {
 *     SUBSCRIBED: { INITIAL_BUY: ({ transaction }) => welcome(transaction), RESUBSCRIBE: … },
 *     REFUND: async ({ transaction }) => revoke(transaction),
 *   },
 *   otherwise: ({ notification }) => log(notification.notificationType),
 * });
 */
export function createNotificationHandler(
  options: NotificationOptions & NotificationRouting,
): (request: Request) => Promise<Response> {
  const { on, otherwise, store = memoryStore(), timeoutMs = 30_000, onError = logError } = options;
  const verifiers = requireVerifiers(options.verifier, "verifyNotification");
  requireMs("timeoutMs", timeoutMs);
  const running = new Map<string, Promise<number>>();

  /** Releases a claim. An error of this is reported, and does not replace the error before it. */
  async function release(id: string, event: NotificationEvent, signal: AbortSignal): Promise<void> {
    try {
      await store.release?.(id);
    } catch (error) {
      await report(onError, [error, event], signal);
    }
  }

  /** Calls the function if the event was not handled before. */
  async function handleUnhandled(
    id: string,
    event: NotificationEvent,
    run: () => unknown,
    signal: AbortSignal,
  ): Promise<number> {
    if (store.claim && !(await store.claim(id))) return (await store.has(id)) ? 200 : 503;
    try {
      if (await store.has(id)) return 200;
      signal.throwIfAborted();
      await run();
      await store.add(id);
      return 200;
    } catch (error) {
      if (store.claim) await release(id, event, signal);
      throw error;
    }
  }

  /** The status of the response, without a time limit. Never rejects. */
  async function handle(event: NotificationEvent, signal: AbortSignal): Promise<number> {
    const { notificationUUID } = event.notification;
    try {
      const callback = callbackFor(event, on) ?? otherwise;
      if (!callback) throw new UnhandledNotification(event);
      const run = (): unknown => callback(event, { signal });
      if (notificationUUID !== undefined) return await handleUnhandled(notificationUUID, event, run, signal);
      await run();
      return 200;
    } catch (error) {
      // The timeout has been reported already.
      if (!signal.aborted || error !== signal.reason) await report(onError, [error, event], signal);
      return error instanceof UnhandledNotification ? 501 : 500;
    }
  }

  /** The same, but 503 after the time limit. */
  async function handleInTime(event: NotificationEvent, signal: AbortSignal): Promise<number> {
    try {
      return await untilAborted(handle(event, signal), signal);
    } catch (timeout) {
      await report(onError, [timeout, event], signal);
      return statusOf(timeout);
    }
  }

  /** Handles a notification that arrives twice at the same time once; both requests get the same status. */
  function handleOnce(event: NotificationEvent, signal: AbortSignal): Promise<number> {
    const { notificationUUID } = event.notification;
    if (notificationUUID === undefined) return handleInTime(event, signal);
    const current = running.get(notificationUUID);
    if (current) return current;
    const started = handleInTime(event, signal).finally(() => running.delete(notificationUUID));
    running.set(notificationUUID, started);
    return started;
  }

  async function respond(request: Request, signal: AbortSignal): Promise<number> {
    let event: NotificationEvent;
    try {
      const signedPayload = await readSignedPayload(request, signal);
      if (signedPayload === undefined) return 413;
      const verified = verifyWithOneOf(verifiers, (verifier) => verifier.verifyNotification(signedPayload));
      event = withoutEmptySubtype(await untilAborted(verified, signal));
    } catch (error) {
      await report(onError, [error], signal);
      return statusOf(error);
    }
    return handleOnce(event, signal);
  }

  return async (request) => {
    if (request.method !== "POST") return emptyResponse(405, { Allow: "POST" });
    return emptyResponse(await withinTime(request, timeoutMs, (signal) => respond(request, signal)));
  };
}

/** No handler takes the type or subtype of a notification. */
class UnhandledNotification extends Error {
  override readonly name = "UnhandledNotification";

  constructor({ notification: { notificationType, subtype } }: NotificationEvent) {
    super(`No handler takes a notification of type ${notificationType} and subtype ${subtype ?? "none"}`);
  }
}

/**
 * The function for an event: if its type is known, and its subtype if that decides, and if it has the member that the types
 * declare.
 */
function callbackFor(
  { notification }: NotificationEvent,
  on: Partial<NotificationHandlers>,
): NotificationCallback | undefined {
  const { notificationType, subtype = "none" } = notification;
  const bodies = ownValue<Record<string, Body>>(notificationBodies, notificationType);
  if (!bodies) return undefined;
  const documented = ownValue<Body>(bodies, subtype);
  const expected = documented === undefined ? Object.values(bodies) : [documented];
  if (!expected.some((body) => notification[body])) return undefined;
  const handler = ownValue<NotificationCallback | object>(on, notificationType);
  if (typeof handler === "function") return handler as NotificationCallback;
  return documented && ownValue(handler, subtype);
}

/** The members that say what a notification is about. */
type Body = "data" | "summary" | "externalPurchaseToken" | "appData";

/** Apple may send an empty subtype for none. */
function withoutEmptySubtype(event: NotificationEvent): NotificationEvent {
  const { subtype, ...notification } = event.notification;
  return subtype === "" || (subtype as unknown) === null ? { ...event, notification } : event;
}

/** The own member `key`: a name in a payload must not reach `constructor`. */
const ownValue = <Value>(object: object | undefined, key: string): Value | undefined =>
  object && Object.hasOwn(object, key) ? (object as Record<string, Value>)[key] : undefined;

function memoryStore(): NotificationStore {
  const handled = new BoundedMap<string, true>(rememberedCount);
  return { has: (id) => handled.has(id), add: (id) => handled.set(id, true) };
}
