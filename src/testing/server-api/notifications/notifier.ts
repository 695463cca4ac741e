/** Makes notifications: signed, numbered and remembered. Sending them is up to the delivery. */

import { notificationBodies } from "../../../generated/server/notifications.js";
import type {
  ExternalPurchaseToken,
  ResponseBodyV2DecodedPayload,
  SendAttemptItem,
} from "../../../generated/server/schemas.js";
import type { App } from "../app.js";
import type { Ids } from "../ids.js";
import type { Customer, Subscription, Transaction } from "../purchases/records.js";
import type { SignedData } from "../purchases/signed-data.js";
import type { Signer } from "../signer.js";

/** A type of notification. */
export type NotificationType = keyof typeof notificationBodies;
/** A subtype of a type; `"none"` for a notification without one. */
export type SubtypeOf<Type extends NotificationType> = keyof (typeof notificationBodies)[Type] & string;

/** A notification that the fake store made. */
export interface FakeNotification {
  /** The decoded payload. */
  readonly payload: ResponseBodyV2DecodedPayload & {
    readonly notificationType: NotificationType;
    readonly notificationUUID: string;
    readonly signedDate: number;
  };
  /** The body of the POST is `{ signedPayload }`. */
  readonly signedPayload: string;
  /** The URL at the time; undefined if none was set, so that it is not sent. */
  readonly url: string | undefined;
  /** Whom it is about. */
  readonly appTransactionId: string | undefined;
  /** The attempts to send it that ended, oldest first; at most 6. */
  readonly sendAttempts: readonly SendAttemptItem[];
}

/** A token of an external purchase, without the app. */
export type ExternalPurchaseFacts = Omit<ExternalPurchaseToken, "appAppleId" | "bundleId">;

/** Makes a notification about one thing. */
export interface Notifier {
  transaction<Type extends NotificationType>(
    type: Type,
    subtype: SubtypeOf<Type>,
    about: Transaction,
    more?: object,
  ): void;
  subscription<Type extends NotificationType>(type: Type, subtype: SubtypeOf<Type>, about: Subscription): void;
  /** About a customer's download of the app. */
  customer<Type extends NotificationType>(type: Type, subtype: SubtypeOf<Type>, about: Customer): void;
  /** About a token of an external purchase; its id shows the environment. */
  externalPurchaseToken(subtype: SubtypeOf<"EXTERNAL_PURCHASE_TOKEN">, token: ExternalPurchaseFacts): void;
  /** Without a customer. `facts` are members of the part of the payload that the type has. */
  other<Type extends NotificationType>(type: Type, subtype: SubtypeOf<Type>, facts?: object): FakeNotification;
}

export interface NotifierOptions {
  readonly app: App;
  readonly ids: Ids;
  readonly sign: Signer;
  readonly signed: SignedData;
  readonly now: () => number;
  /** Takes a new notification. */
  readonly send: (notification: Omit<FakeNotification, "url" | "sendAttempts">) => FakeNotification;
}

export function createNotifier({ app, ids, sign, signed, now, send }: NotifierOptions): Notifier {
  const { bundleId, bundleVersion, appAppleId, environment } = app;
  const facts = { appAppleId, bundleId, environment };

  function make<Type extends NotificationType>(
    notificationType: Type,
    subtype: SubtypeOf<Type>,
    content: object,
    customer?: Customer,
  ): FakeNotification {
    const bodies: Readonly<Record<string, string>> = notificationBodies[notificationType];
    const payload = {
      notificationType,
      ...(subtype !== "none" && { subtype }),
      notificationUUID: ids.uuid(),
      version: "2.0",
      signedDate: now(),
      [bodies[subtype]!]: content,
    };
    return send({
      payload,
      signedPayload: sign(payload),
      appTransactionId: customer?.appTransaction.appTransactionId,
    });
  }

  return {
    transaction(type, subtype, about, more) {
      const content = { ...facts, bundleVersion, ...signed.membersOf(about), ...more };
      make(type, subtype, content, about.customer);
    },
    subscription(type, subtype, about) {
      make(type, subtype, { ...facts, bundleVersion, ...signed.stateOf(about) }, about.customer);
    },
    customer(type, subtype, about) {
      make(type, subtype, { ...facts, signedAppTransactionInfo: signed.appTransaction(about) }, about);
    },
    other: (type, subtype, more) => make(type, subtype, { ...facts, ...more }),
    externalPurchaseToken: (subtype, token) =>
      void make("EXTERNAL_PURCHASE_TOKEN", subtype, { appAppleId, bundleId, ...token }),
  };
}
