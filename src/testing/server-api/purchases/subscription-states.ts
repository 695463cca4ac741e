/** The states of an auto-renewable subscription, and the events that lead from one to another. */

/** The states by Apple's numbers, which `status` of the API has. */
export const subscriptionStates = { active: 1, expired: 2, billingRetry: 3, gracePeriod: 4, revoked: 5 } as const;

/** The name of a state. */
export type SubscriptionState = keyof typeof subscriptionStates;

/** The states in which an event may happen, each with the state that follows. */
type Edges = { readonly [From in SubscriptionState]?: SubscriptionState };

/** The name of an event. */
export type SubscriptionEvent =
  | "renew"
  | "upgrade"
  | "extend"
  | "enterGracePeriod"
  | "enterBillingRetry"
  | "recover"
  | "expire"
  | "revoke"
  | "reinstate"
  | "resubscribe";

/** For each event the states in which it may happen, with the state that follows. */
export const subscriptionEvents: Readonly<Record<SubscriptionEvent, Edges>> = {
  /** The period ended and the next one is paid. */
  renew: { active: "active" },
  /** The plan changes at once. */
  upgrade: { active: "active" },
  /** The renewal date moves. */
  extend: { active: "active" },
  /** The period ended, the payment failed, and the customer keeps access for a while. */
  enterGracePeriod: { active: "gracePeriod" },
  /** The payment failed, or the grace period ended; Apple keeps trying. */
  enterBillingRetry: { active: "billingRetry", gracePeriod: "billingRetry" },
  /** A failed payment succeeds. */
  recover: { billingRetry: "active", gracePeriod: "active" },
  /** The subscription ends. */
  expire: { active: "expired", billingRetry: "expired", gracePeriod: "expired" },
  /** A refund, or the end of Family Sharing, takes the access away. */
  revoke: { active: "revoked", expired: "revoked", billingRetry: "revoked", gracePeriod: "revoked" },
  /** A refund is undone. */
  reinstate: { revoked: "active" },
  /** The customer subscribes again. */
  resubscribe: { expired: "active", revoked: "active" },
};

/** Whether an event may happen in a state. */
export const canHappen = (event: SubscriptionEvent, state: SubscriptionState): boolean =>
  Object.hasOwn(subscriptionEvents[event], state);

/**
 * The state after an event.
 *
 * @throws {Error} if the event can't happen in that state.
 */
export function stateAfter(event: SubscriptionEvent, state: SubscriptionState): SubscriptionState {
  const next = subscriptionEvents[event][state];
  if (next === undefined || !canHappen(event, state)) {
    throw new Error(`The subscription can't ${wordsOf(event)}: it is in the state "${state}"`);
  }
  return next;
}

const wordsOf = (event: string): string => event.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
