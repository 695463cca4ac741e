/** Compiled, not run: valid code must compile, and invalid code is marked as an expected error. */
import {
  createWebhookHandler,
  type EventCallback,
  verifyWebhook,
  type WebhookEvent,
  type WebhookEvents,
  type WebhookHandlers,
} from "storeconnect/webhooks";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

// ---- The events

const event: WebhookEvent = await verifyWebhook({ body: "", signature: null, secrets: [""] });
if (event.type === "appStoreVersionAppVersionStateUpdated") {
  holds<Equal<typeof event, WebhookEvents["appStoreVersionAppVersionStateUpdated"]>>();
  holds<Equal<typeof event.instance.type, "appStoreVersions">>();
  const isReady: boolean = event.attributes.newValue === "READY_FOR_DISTRIBUTION";
  void isReady;
  // @ts-expect-error the state of another event
  event.attributes.newState;
}
if (event.type === "webhookPingCreated") holds<Equal<typeof event.instance, undefined>>();
if (event.type === "unknown") {
  holds<Equal<typeof event.appleType, string>>();
  // @ts-expect-error it may be about no resource
  event.instance.id;
}
// @ts-expect-error Apple's name in the API: payloads spell it buildUploadStateUpdated
event.type === "BUILD_UPLOAD_STATE_UPDATED";

// Each event has the name that it is listed under.
holds<Equal<{ [Type in keyof WebhookEvents]: WebhookEvents[Type]["type"] }, { [Type in keyof WebhookEvents]: Type }>>();

// ---- The handler

const otherwise: EventCallback<WebhookEvent> = ({ id }, { signal }) => [id, signal.aborted];
createWebhookHandler({
  secrets: "a",
  on: { buildUploadStateUpdated: ({ attributes }) => attributes.newState },
  otherwise,
});
createWebhookHandler({
  secrets: ["a", "b"],
  on: {},
  otherwise,
  store: new Set<string>(),
  timeoutMs: 1,
  onError: console.error,
});
createWebhookHandler({ secrets: "a", on: {}, otherwise, store: undefined, timeoutMs: undefined, onError: undefined });
declare const all: WebhookHandlers;
createWebhookHandler({ secrets: "a", on: all });
// @ts-expect-error a type without a function, and no `otherwise`
createWebhookHandler({ secrets: "a", on: { buildUploadStateUpdated: otherwise } });
// @ts-expect-error not a type of event
createWebhookHandler({ secrets: "a", on: { buildUploaded: otherwise }, otherwise });
// @ts-expect-error the secret is missing
createWebhookHandler({ on: {}, otherwise });
