/**
 * `storeconnect/testing`: a fake App Store Connect for tests and for trying things out without an Apple account.
 * Needs Node.
 */

export {
  createFakeAppStore,
  type FakeAppStore,
  type FakeAppStoreOptions,
  type FakeCredentials,
  type RecordedRequest,
} from "./http/server.js";
export type { Json, JsonObject, Resource, ResourceIdentifier } from "./store/resource.js";
