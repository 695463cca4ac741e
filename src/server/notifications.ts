/** App Store Server Notifications V2: verifies what Apple posts to your server, and calls a typed handler once. */

import {
  type NotificationsOfType,
  type NotificationTypes,
  notificationBodies,
} from "../generated/server/notifications.js";
import {
  createEventHandler,
  type EventCallback,
  type EventHandlerOptions,
  ownValue,
} from "../incoming/event-handler.js";
import { readSignedPayload, requireVerifiers, verifyWithOneOf } from "./signed-post.js";
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

/** Handles one event. If it throws, Apple repeats the notification. */
export type NotificationCallback<Notification = VerifiedNotificationPayload> = EventCallback<
  NotificationEvent<Notification>
>;

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

/** Options of {@link createNotificationHandler} besides the handlers. */
export interface NotificationOptions extends EventHandlerOptions<NotificationEvent> {
  /**
   * Verifies the notifications. For a URL of several environments (App Review uses the sandbox) a list: the first verifier
   * of the right environment is used.
   */
  verifier: NotificationVerifier | readonly NotificationVerifier[];
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
  const { verifier, on, otherwise, ...handling } = options;
  const verifiers = requireVerifiers(verifier, "verifyNotification");
  return createEventHandler<NotificationEvent>(
    {
      async read(request, signal) {
        const signedPayload = await readSignedPayload(request, signal);
        if (signedPayload === undefined) return undefined;
        return withoutEmptySubtype(await verifyWithOneOf(verifiers, (one) => one.verifyNotification(signedPayload)));
      },
      idOf: ({ notification }) => notification.notificationUUID,
      callbackFor: (event) => callbackFor(event, on) ?? otherwise,
      describe: ({ notification: { notificationType, subtype } }) =>
        `a notification of type ${notificationType} and subtype ${subtype ?? "none"}`,
    },
    handling,
  );
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
