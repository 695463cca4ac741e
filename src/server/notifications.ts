/** App Store Server Notifications V2: what Apple posts to your server, verified, typed and handled once. */
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

/** A verified notification and what was signed inside of it: a transaction, renewal info, an app transaction. */
export interface NotificationEvent<Notification = VerifiedNotificationPayload>
  extends Omit<VerifiedNotification, "notification"> {
  /** What Apple sent: its `data`, `summary`, `externalPurchaseToken` or `appData`. A `subtype` of `""` or `null` is left out. */
  notification: Notification;
}

/** A notification type that this package knows. */
export type NotificationType = keyof NotificationTypes;

/** What a function gets beside the event. */
export interface NotificationContext {
  /** Aborts after `timeoutMs`, when the request has been responded to and Apple will repeat the notification. */
  readonly signal: AbortSignal;
}

/** Handles one event; an error that it throws makes Apple repeat the notification. */
export type NotificationCallback<Notification = VerifiedNotificationPayload> = (
  event: NotificationEvent<Notification>,
  context: NotificationContext,
) => unknown;

/**
 * One function for all subtypes of a type, or one for each; `none` is without a subtype. The one function is also called
 * for a subtype that Apple adds later, as long as it carries what the type carries; with one function for each, such a
 * notification goes to `otherwise`.
 */
export type HandlerOf<Type extends NotificationType> =
  | NotificationCallback<NotificationsOfType[Type]>
  | { [Subtype in keyof NotificationTypes[Type]]: NotificationCallback<NotificationTypes[Type][Subtype]> };

/** What to do, by `notificationType` and perhaps `subtype`, for every type there is. */
export type NotificationHandlers = { [Type in NotificationType]: HandlerOf<Type> };

/** What verifies notifications: a verifier of `createVerifier`. */
export type NotificationVerifier = Pick<Verifier, "verifyNotification">;

/**
 * Where the `notificationUUID`s of handled notifications are kept; a `Set` is one.
 *
 * With `has` and `add` alone, two processes that get the same notification at the same moment both call your function.
 * `claim` prevents that. It does not promise that your function runs once only: a process may end after your function and
 * before `add`, and Apple's repeat is then handled again.
 */
export interface NotificationStore {
  /** Whether a notification was handled. */
  has: (notificationUUID: string) => boolean | Promise<boolean>;
  /** Called after the function resolved, so that a notification is not lost when the process ends in between. */
  add: (notificationUUID: string) => unknown;
  /**
   * Reserves a notification, called before `has` and the function: resolves to `true` for one caller and to `false` for
   * all others. It must be atomic: `SET key 1 NX PX 60000` in Redis, an `INSERT` that fails on a duplicate key in SQL.
   * Where it resolves to `false`, the response is 200 if `has` knows the notification and 503 if not.
   *
   * A claim must expire, after longer than `timeoutMs`: a process that ends while it holds one does not release it, and
   * until then every repeat gets 503. Apple's repeats come after 1, 12, 24, 48 and 72 hours.
   */
  claim?: ((notificationUUID: string) => boolean | Promise<boolean>) | undefined;
  /**
   * Gives a claim back, so that a repeat is handled. Called where the function or the store failed; not after `add`, and
   * not while a function runs on after `timeoutMs`.
   *
   * @default the claim stays until it expires
   */
  release?: ((notificationUUID: string) => unknown) | undefined;
}

/** Options of {@link createNotificationHandler} besides the handlers. */
export interface NotificationOptions {
  /**
   * Verifies the notifications. Several where one URL is for several environments (Apple's review uses the sandbox):
   * the first one of the right environment counts.
   */
  verifier: NotificationVerifier | readonly NotificationVerifier[];
  /**
   * Which notifications were handled already: Apple repeats one whose answer it did not get. Share one between
   * processes, in your database.
   *
   * @default the last 10,000, in memory
   */
  store?: NotificationStore | undefined;
  /**
   * Milliseconds from the arrival of a request to its response: more than 0, less than 2,147,483,648. After that the
   * response is 503, so that Apple repeats the notification, and the `signal` of your function aborts. A function that
   * runs on all the same may run beside the repeat, unless `store` has `claim`; where it resolves in the end, the
   * notification counts as handled.
   *
   * @default 30_000
   */
  timeoutMs?: number | undefined;
  /**
   * Called for every failure: of verification, of a function, of the store, of time. The response waits for it, at most
   * until `timeoutMs`. Errors that it throws or rejects with are written to the console.
   *
   * @default the failure is written to the console
   */
  onError?: ((error: unknown, event?: NotificationEvent) => unknown) | undefined;
}

/** Who handles what: every type, or some and a function for all others. */
export type NotificationRouting =
  | {
      on: NotificationHandlers;
      /** What Apple adds later. @default answered 501, so that Apple repeats it while you update */
      otherwise?: NotificationCallback | undefined;
    }
  | {
      on: Partial<NotificationHandlers>;
      /** Every type that is not in `on`, and what Apple adds later. */
      otherwise: NotificationCallback;
    };

const rememberedCount = 10_000;

/**
 * A handler for the URL that App Store Connect has for your server, `(Request) => Response` as Workers, Deno, Bun, Hono
 * and Next.js take it.
 *
 * It answers 200 after your function resolved, or where the notification was handled before; 400 to what fails
 * verification, 405 to all but POST, 413 to more than 1,048,576 bytes; 500 where your function or the store failed, 501
 * where nobody handles it, 503 where revocation could not be asked about, `timeoutMs` passed, or another process has
 * claimed the notification. All but 200 makes Apple repeat, in production after 1, 12, 24, 48 and 72 hours. Two that
 * arrive at once with the same `notificationUUID` run your function once; in two processes, if `store` has `claim`.
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

  /** Gives a claim back. That this failed does not hide the failure that it follows. */
  async function release(id: string, event: NotificationEvent, signal: AbortSignal): Promise<void> {
    try {
      await store.release?.(id);
    } catch (error) {
      await report(onError, [error, event], signal);
    }
  }

  /** Calls the function for an event that was not handled before. */
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

  /** The status of the response, whenever it comes; never rejects. */
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

  /** {@link handle}, or 503 after the time limit. */
  async function handleInTime(event: NotificationEvent, signal: AbortSignal): Promise<number> {
    try {
      return await untilAborted(handle(event, signal), signal);
    } catch (timeout) {
      await report(onError, [timeout, event], signal);
      return statusOf(timeout);
    }
  }

  /** The same notification twice at once is handled once, and both requests get its outcome. */
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

/** A type or subtype that Apple added, where nothing was said about such. */
class UnhandledNotification extends Error {
  override readonly name = "UnhandledNotification";

  constructor({ notification: { notificationType, subtype } }: NotificationEvent) {
    super(`No handler takes a notification of type ${notificationType} and subtype ${subtype ?? "none"}`);
  }
}

/** The function for an event, if its type is known, and its subtype where that decides, and it carries what the types promise. */
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

/** A member of a notification. */
type Body = "data" | "summary" | "externalPurchaseToken" | "appData";

/** Apple speaks of an empty subtype where it means none. */
function withoutEmptySubtype(event: NotificationEvent): NotificationEvent {
  const { subtype, ...notification } = event.notification;
  return subtype === "" || (subtype as unknown) === null ? { ...event, notification } : event;
}

/** What stands at `key` of the object itself: a name out of a payload must not reach `constructor`. */
const ownValue = <Value>(object: object | undefined, key: string): Value | undefined =>
  object && Object.hasOwn(object, key) ? (object as Record<string, Value>)[key] : undefined;

function memoryStore(): NotificationStore {
  const handled = new BoundedMap<string, true>(rememberedCount);
  return { has: (id) => handled.has(id), add: (id) => handled.set(id, true) };
}
