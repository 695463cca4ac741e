/**
 * App Store Connect's webhooks: verifies their signatures, with a type for each event.
 *
 * @module
 */

export {
  isStoreConnectError,
  isVerificationError,
  StoreConnectError,
  TimeoutError,
  VerificationError,
  type VerificationErrorCode,
} from "../../errors/index.js";
export type { EventCallback, EventContext, EventHandlerOptions } from "../../incoming/event-handler.js";
export type { HandledStore } from "../../incoming/handled-store.js";
export type {
  KnownWebhookEventOf,
  UnknownWebhookEvent,
  WebhookEvent,
  WebhookEvents,
  WebhookResource,
} from "./events.js";
export {
  createWebhookHandler,
  type WebhookHandlerOptions,
  type WebhookHandlers,
  type WebhookRouting,
} from "./handler.js";
export {
  createWebhookVerifier,
  type ReceivedWebhook,
  signTestWebhook,
  type TestWebhook,
  type TestWebhookOptions,
  verifyWebhook,
  type WebhookVerifier,
  type WebhookVerifierOptions,
} from "./verify.js";
