import { describe, expect, it } from "vitest";
import {
  canHappen,
  type SubscriptionEvent,
  type SubscriptionState,
  stateAfter,
  subscriptionEvents,
  subscriptionStates,
} from "../../../../src/testing/server-api/purchases/subscription-states.js";

/** Written apart from the table under test: each event with every state it may happen in. */
const edges: readonly string[] = [
  "active renew active",
  "active upgrade active",
  "active extend active",
  "active enterGracePeriod gracePeriod",
  "active enterBillingRetry billingRetry",
  "active expire expired",
  "active revoke revoked",
  "gracePeriod enterBillingRetry billingRetry",
  "gracePeriod recover active",
  "gracePeriod expire expired",
  "gracePeriod revoke revoked",
  "billingRetry recover active",
  "billingRetry expire expired",
  "billingRetry revoke revoked",
  "expired resubscribe active",
  "expired revoke revoked",
  "revoked resubscribe active",
  "revoked reinstate active",
];
const states = Object.keys(subscriptionStates) as SubscriptionState[];
const events = Object.keys(subscriptionEvents) as SubscriptionEvent[];
const pairs = states.flatMap((state) => events.map((event) => ({ state, event })));

describe("the states of a subscription", () => {
  it("have Apple's numbers", () => {
    expect(subscriptionStates).toEqual({ active: 1, expired: 2, billingRetry: 3, gracePeriod: 4, revoked: 5 });
  });

  it.each(pairs)("in $state, $event leads where the table says, or throws", ({ state, event }) => {
    const edge = edges.find((one) => one.startsWith(`${state} ${event} `));
    expect(canHappen(event, state)).toBe(edge !== undefined);
    if (edge) expect(stateAfter(event, state)).toBe(edge.split(" ")[2]);
    else expect(() => stateAfter(event, state)).toThrow(`it is in the state "${state}"`);
  });

  it("can each be reached and left", () => {
    for (const state of states) {
      expect(edges.some((edge) => edge.endsWith(` ${state}`))).toBe(true);
      expect(edges.some((edge) => edge.startsWith(`${state} `))).toBe(true);
    }
  });

  it("have no event of Object.prototype", () => {
    expect(canHappen("toString" as never, "active")).toBe(false);
    expect(() => stateAfter("renew", "constructor" as never)).toThrow("can't renew");
  });
});
