/** What a test can look at: purchases in their present state, without signatures. */

import type {
  ConsumptionRequest,
  ConsumptionRequestV1,
  JWSRenewalInfoDecodedPayload,
} from "../../../generated/server/schemas.js";
import type { PurchaseStore } from "./purchase-store.js";
import type { TransactionPayload } from "./records.js";
import { renewalInfoOf } from "./signed-data.js";
import { type SubscriptionState, subscriptionStates } from "./subscription-states.js";

/** A subscription in its present state. */
export interface FakeSubscription {
  readonly state: SubscriptionState;
  /** Apple's number of the state. */
  readonly status: 1 | 2 | 3 | 4 | 5;
  /** The newest transaction. */
  readonly transaction: TransactionPayload;
  readonly renewalInfo: JWSRenewalInfoDecodedPayload;
}

/** Looks at purchases, and at what the app's server did with them. Each throws a `TypeError` for an unknown id. */
export interface PurchaseViews {
  /** A subscription by its `originalTransactionId`. */
  subscription(originalTransactionId: string): FakeSubscription;
  /** The payload of a transaction, without the date of signing. */
  transaction(transactionId: string): TransactionPayload;
  /** The id of the order that a transaction belongs to, as the customer's receipt has it. */
  orderId(transactionId: string): string;
  /** Whether the app's server has finished a transaction. */
  isFinished(transactionId: string): boolean;
  /** The newest consumption information that the app's server sent for a transaction; undefined if it sent none. */
  consumptionInformation(transactionId: string): ConsumptionRequest | ConsumptionRequestV1 | undefined;
}

export function createPurchaseViews(
  store: PurchaseStore,
  information: ReadonlyMap<string, ConsumptionRequest | ConsumptionRequestV1>,
): PurchaseViews {
  function find<Found>(found: Found | undefined, name: string): Found {
    if (found === undefined) throw new TypeError(`"${name}" must be one of this fake store`);
    return found;
  }
  return {
    subscription(id) {
      const subscription = find(store.subscription(id), "originalTransactionId");
      const { state, latest } = subscription;
      return {
        state,
        status: subscriptionStates[state],
        transaction: structuredClone(latest.payload),
        renewalInfo: renewalInfoOf(subscription),
      };
    },
    transaction: (id) => structuredClone(find(store.transaction(id), "transactionId").payload),
    orderId: (id) => find(store.transaction(id), "transactionId").orderId,
    isFinished: (id) => find(store.transaction(id), "transactionId").isFinished,
    consumptionInformation: (id) =>
      structuredClone(information.get(find(store.transaction(id) && id, "transactionId"))),
  };
}
