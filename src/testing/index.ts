/**
 * A fake App Store Connect for tests, and for trying things out without an Apple account. Needs Node.
 *
 * @module
 */

// The store

export { createFakeAppStore, type FakeAppStore } from "./fake-app-store.js";
export type { FakeAppStoreOptions } from "./options.js";
export type { FakeClock } from "./time/clock.js";

// Its keys and limits

export type { RateLimitOptions } from "./http/rate-limit.js";
export type { FakeCredentials, FakeKey, FakeKeyOptions, FakeRole } from "./keys/keys.js";

// Its ways in, and the requests it records

export type { FakeFetch } from "./http/in-process.js";
export type { MswHandler } from "./http/msw.js";
export type { RecordedRequest } from "./http/recorder.js";

// What goes wrong

export type { FakeFault, FaultEffects, FaultMatch, FaultOptions } from "./faults/fault-options.js";
export type { QuirkName } from "./quirks/index.js";

// The resources it serves

export type { AttributesOf, ResourceType, SeedData, Seeded, SeededResource, SeedResource } from "./seed/seed-data.js";
export type { FakeStoreSettings } from "./state/settings.js";
export type { Transition } from "./state/transition.js";
export type { Json, JsonObject, Resource, ResourceIdentifier } from "./store/resource.js";
