/** The parts of a fake Server API that its operations work with. */

import type { Schedule } from "../time/clock.js";
import type { App } from "./app.js";
import type { Ids } from "./ids.js";
import type { Delivery } from "./notifications/delivery.js";
import type { Notifier } from "./notifications/notifier.js";
import type { Groups } from "./purchases/groups.js";
import type { Lifecycle } from "./purchases/lifecycle.js";
import type { PurchaseStore } from "./purchases/purchase-store.js";
import type { RefundEvents } from "./purchases/refund-events.js";
import type { SignedData } from "./purchases/signed-data.js";
import type { Signer } from "./signer.js";

export interface Parts {
  readonly app: App;
  readonly clock: Schedule;
  readonly ids: Ids;
  readonly sign: Signer;
  readonly signed: SignedData;
  readonly store: PurchaseStore;
  readonly groups: Groups;
  readonly lifecycle: Lifecycle;
  readonly refunds: RefundEvents;
  readonly notify: Notifier;
  readonly delivery: Delivery;
  /** Sends what Apple sends to the app's server. */
  readonly fetch: typeof fetch;
}
