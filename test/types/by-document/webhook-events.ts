/** The events of webhooks, beside Apple's document, which has webhooks since 4.0 and background assets since 4.1. */
import type { ConnectClient } from "storeconnect";
import type {
  BackgroundAssetVersionAppStoreReleaseState,
  BackgroundAssetVersionExternalBetaReleaseState,
  BackgroundAssetVersionState,
  BuildUploadState,
  Open,
  WebhookEventType,
} from "storeconnect/schemas";
import type { WebhookEvents } from "storeconnect/webhooks";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

declare const connect: ConnectClient;
connect.GET("/v1/webhooks/{id}", { params: { path: { id: "1" } } });
connect.GET("/v1/backgroundAssetVersionExternalBetaReleases/{id}", { params: { path: { id: "1" } } });

/** `buildUploadStateUpdated` for `BUILD_UPLOAD_STATE_UPDATED`, as payloads spell the types. */
type Camel<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}${Capitalize<Camel<Rest>>}`
  : Lowercase<Name>;

// Every type of the document has an event, and the ping alone has no type there.
holds<Equal<Exclude<keyof WebhookEvents, "webhookPingCreated">, Camel<WebhookEventType>>>();

type StateOf<Type extends keyof WebhookEvents> = WebhookEvents[Type]["attributes"] extends { newState: infer State }
  ? State
  : never;
holds<Equal<StateOf<"buildUploadStateUpdated">, Open<BuildUploadState>>>();
holds<Equal<StateOf<"backgroundAssetVersionStateUpdated">, Open<BackgroundAssetVersionState>>>();
holds<
  Equal<StateOf<"backgroundAssetVersionAppStoreReleaseStateUpdated">, Open<BackgroundAssetVersionAppStoreReleaseState>>
>();
holds<
  Equal<
    StateOf<"backgroundAssetVersionExternalBetaReleaseStateUpdated">,
    Open<BackgroundAssetVersionExternalBetaReleaseState>
  >
>();
