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
export type { FakeCredentials, FakeKey, FakeKeyOptions, FakeRole } from "./keys/fake-key.js";

// Its ways in, and the requests it records

export type { FakeFetch } from "./http/fake-fetch.js";
export type { MswHandler } from "./http/msw.js";
export type { RecordedRequest } from "./http/recorder.js";

// What goes wrong

export type { FakeFault, FaultEffects, FaultMatch, FaultOptions } from "./faults/fault-options.js";
export type { QuirkName } from "./quirks/quirk-name.js";

// The resources it serves

export type { AttributesOf, ResourceType, SeedData, Seeded, SeededResource, SeedResource } from "./seed/seed-data.js";
export type { FakeStoreSettings } from "./state/settings.js";
export type { Transition } from "./state/transition.js";
export type { Json, JsonObject, Resource, ResourceIdentifier } from "./store/resource.js";

// The Server APIs: customers, purchases and notifications

export type { FakeRequest, FakeResponse } from "./http/exchange.js";
export type { FakeNotification, NotificationType } from "./server-api/notifications/notifier.js";
export type { ExternalPurchaseEvents } from "./server-api/operations/external-purchase-tokens.js";
export type { RetentionEvents } from "./server-api/operations/retention-store.js";
export type { CustomerEvents } from "./server-api/purchases/customers.js";
export type { GroupEvents, GroupOptions } from "./server-api/purchases/groups.js";
export type {
  CustomerOptions,
  FakePurchase,
  PlanOptions,
  PurchaseOptions,
  RefundOptions,
  RefundReason,
} from "./server-api/purchases/purchase-options.js";
export type { FakeCustomers } from "./server-api/purchases/purchases.js";
export type { Offer, TransactionPayload } from "./server-api/purchases/records.js";
export type { RefundEvents } from "./server-api/purchases/refund-events.js";
export type {
  OfferPlan,
  PriceIncreaseOptions,
  SubscriptionEvents,
} from "./server-api/purchases/subscription-events.js";
export type { SubscriptionState } from "./server-api/purchases/subscription-states.js";
export type { FakeSubscription, PurchaseViews } from "./server-api/purchases/views.js";
export {
  createServerApi,
  type FakeNotifications,
  type FakeServerApi,
  type FakeServerCredentials,
} from "./server-api/server-api.js";
export type { ServerApiOptions } from "./server-api/server-api-options.js";
