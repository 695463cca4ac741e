/** App Store Server Notifications V2: what Apple posts to your server, verified, typed and handled once. */
import { VerificationError } from "../errors.js";
import {
  type NotificationsOfType,
  type NotificationTypes,
  notificationBodies,
} from "../generated/server/notifications.js";
import type { ResponseBodyV2DecodedPayload } from "../generated/server/schemas.js";
import { BoundedMap } from "../verification/bounded-map.js";
import type { VerifiedNotification, Verifier } from "./verify.js";

/** A verified notification and what was signed inside of it: a transaction, renewal info, an app transaction. */
export interface NotificationEvent<Notification = ResponseBodyV2DecodedPayload>
  extends Omit<VerifiedNotification, "notification"> {
  /** What Apple sent: its `data`, `summary`, `externalPurchaseToken` or `appData`. A `subtype` of `""` or `null` is left out. */
  notification: Notification;
}

/** A notification type that this package knows. */
export type NotificationType = keyof NotificationTypes;

/** Handles one event; what it throws makes Apple repeat the notification. */
export type NotificationCallback<Notification = ResponseBodyV2DecodedPayload> = (
  event: NotificationEvent<Notification>,
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

/** Where the `notificationUUID`s of handled notifications are kept; a `Set` is one. */
export interface NotificationStore {
  has: (notificationUUID: string) => boolean | Promise<boolean>;
  /** Called after the handler resolved, so that a notification is not lost when the process ends on the way. */
  add: (notificationUUID: string) => unknown;
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
  store?: NotificationStore;
  /**
   * Told of every failure: of verification, of a handler, of the store; the answer waits for it. What it throws is written
   * to the console. @default the failure is
   */
  onError?: (error: unknown, event?: NotificationEvent) => unknown;
}

/** Who handles what: every type, or some and a function for all others. */
export type NotificationRouting =
  | {
      on: NotificationHandlers;
      /** What Apple adds later. @default answered 501, so that Apple repeats it while you update */
      otherwise?: NotificationCallback;
    }
  | {
      on: Partial<NotificationHandlers>;
      /** Every type that is not in `on`, and what Apple adds later. */
      otherwise: NotificationCallback;
    };

/** Apple's notifications have some 10 kB. */
const maxBytes = 1_048_576;
const rememberedCount = 10_000;

/**
 * A handler for the URL that App Store Connect has for your server, `(Request) => Response` as Workers, Deno, Bun, Hono
 * and Next.js take it.
 *
 * It answers 200 after your function resolved, or where the notification was handled before; 400 to what fails
 * verification, 405 to all but POST, 413 to more than 1,048,576 bytes; 500 where your function or the store failed, 501
 * where nobody handles it, 503 where revocation could not be asked about. All but 200 makes Apple repeat, in production
 * after 1, 12, 24, 48 and 72 hours. Two that arrive at once with the same `notificationUUID` run your function once.
 *
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
  const { on, otherwise, store = memoryStore(), onError = logError } = options;
  const verifiers = [options.verifier].flat();
  if (verifiers.length === 0 || verifiers.some((one) => typeof one?.verifyNotification !== "function")) {
    throw new TypeError('"verifier" must be a verifier, or a list with at least one');
  }
  const running = new Map<string, Promise<number>>();

  /** What `onError` throws is told, and changes no answer. */
  async function report(...failure: Parameters<typeof onError>): Promise<void> {
    try {
      await onError(...failure);
    } catch (error) {
      logError(error);
    }
  }

  /** Handles what was not handled before; answers the status. */
  async function handle(event: NotificationEvent): Promise<number> {
    const { notificationUUID } = event.notification;
    try {
      const callback = callbackFor(event, on) ?? otherwise;
      if (!callback) throw new UnhandledNotification(event);
      if (notificationUUID !== undefined && (await store.has(notificationUUID))) return 200;
      await callback(event);
      if (notificationUUID !== undefined) await store.add(notificationUUID);
      return 200;
    } catch (error) {
      await report(error, event);
      return error instanceof UnhandledNotification ? 501 : 500;
    }
  }

  /** As {@link handle}, once for all requests that bring the same notification at the same time. */
  function handleOnce(event: NotificationEvent): Promise<number> {
    const { notificationUUID } = event.notification;
    if (notificationUUID === undefined) return handle(event);
    const current = running.get(notificationUUID);
    if (current) return current;
    const started = handle(event).finally(() => running.delete(notificationUUID));
    running.set(notificationUUID, started);
    return started;
  }

  return async (request) => {
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
    let event: NotificationEvent;
    try {
      const body = await readText(request);
      if (body === undefined) return answer(413);
      event = withoutEmptySubtype(await verifyWithOneOf(verifiers, signedPayloadOf(body)));
    } catch (error) {
      await report(error);
      return answer(statusOf(error));
    }
    return answer(await handleOnce(event));
  };
}

/** A type or subtype that Apple added, where nothing was said about such. */
class UnhandledNotification extends Error {
  override readonly name = "UnhandledNotification";

  constructor({ notification: { notificationType, subtype } }: NotificationEvent) {
    super(`No handler takes a notification of type ${notificationType} and subtype ${subtype ?? "none"}`);
  }
}

function statusOf(error: unknown): number {
  if (!(error instanceof VerificationError)) return 500;
  return error.code === "ERR_VERIFICATION_REVOCATION_UNKNOWN" ? 503 : 400;
}

/** The function for an event, if its type is known, and its subtype where that decides, and it carries what the types promise. */
function callbackFor(
  { notification }: NotificationEvent,
  on: Partial<NotificationHandlers>,
): NotificationCallback | undefined {
  const { notificationType = "", subtype = "none" } = notification;
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

async function verifyWithOneOf(
  [verifier, ...others]: readonly NotificationVerifier[],
  signedPayload: string,
): Promise<NotificationEvent> {
  try {
    return await verifier!.verifyNotification(signedPayload);
  } catch (error) {
    const isOfOther = error instanceof VerificationError && error.code === "ERR_VERIFICATION_ENVIRONMENT";
    if (!isOfOther || others.length === 0) throw error;
    return verifyWithOneOf(others, signedPayload);
  }
}

/** @throws {VerificationError} for a body that is not `{ "signedPayload": "…" }`. */
function signedPayloadOf(body: string): string {
  let signedPayload: unknown;
  try {
    ({ signedPayload } = JSON.parse(body) as { signedPayload?: unknown });
  } catch {
    // Told as what it is below, like any other body of the wrong form.
  }
  if (typeof signedPayload === "string") return signedPayload;
  throw new VerificationError("ERR_VERIFICATION_FORMAT", 'The body is not { "signedPayload": "…" } as JSON');
}

/** The body as text, or `undefined` where it is longer than {@link maxBytes}; no more than that is read. */
async function readText({ body }: Request): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  const reader = body?.getReader();
  for (;;) {
    const { value, done = true } = (await reader?.read()) ?? {};
    if (done) return text + decoder.decode();
    bytes += value!.byteLength;
    if (bytes > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function memoryStore(): NotificationStore {
  const handled = new BoundedMap<string, true>(rememberedCount);
  return { has: (id) => handled.has(id), add: (id) => handled.set(id, true) };
}

const logError = (error: unknown): void => console.error(error);

const answer = (status: number): Response => new Response(null, { status });
