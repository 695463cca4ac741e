/**
 * A fake App Store Connect for tests, and for trying things out without an Apple account. Needs Node.
 *
 * @module
 */

// The server

export {
  createFakeAppStore,
  type FakeAppStore,
  type FakeAppStoreOptions,
  type FakeCredentials,
} from "./http/server.js";

// The requests it records

export type { RecordedRequest } from "./http/recorder.js";

// The resources it serves

export type { Json, JsonObject, Resource, ResourceIdentifier } from "./store/resource.js";
