/** Moves renewal dates: of one subscription, and of all active subscribers of a product. */

import type {
  ExtendRenewalDateResponse,
  MassExtendRenewalDateStatusResponse,
} from "../../../generated/server/schemas.js";
import type { Parts } from "../parts.js";
import { extend, extensionErrorOf } from "../purchases/extensions.js";
import type { Subscription } from "../purchases/records.js";
import {
  demand,
  isString,
  isUuid,
  isWhole,
  type Members,
  memberOf,
  type Operations,
  readMembers,
} from "../request/call.js";
import { errorOf } from "../request/error.js";
import { findSubscription } from "../request/find.js";

const maxDays = 90;
/** How long a mass extension takes by the fake's clock. */
const massDuration = "PT1M";

/** A mass extension, by its `requestIdentifier`. */
export interface MassExtension {
  readonly productId: string;
  readonly requestIdentifier: string;
  readonly days: number;
  readonly storefrontCountryCodes: readonly string[] | undefined;
  status: MassExtendRenewalDateStatusResponse;
}

export function createExtensionOperations(
  parts: Parts,
  massExtensions: Map<string, MassExtension>,
): Pick<
  Operations,
  | "PUT /inApps/v1/subscriptions/extend/{originalTransactionId}"
  | "POST /inApps/v1/subscriptions/extend/mass"
  | "GET /inApps/v1/subscriptions/extend/mass/{productId}/{requestIdentifier}"
> {
  const { store, notify, clock } = parts;

  function finish(mass: MassExtension): void {
    if (massExtensions.get(mass.requestIdentifier) !== mass) return;
    const { productId, requestIdentifier, days, storefrontCountryCodes } = mass;
    const counts = { succeededCount: 0, failedCount: 0 };
    for (const subscription of subscribersOf(mass)) {
      if (extensionErrorOf(subscription, clock.now()) === undefined) {
        extend(subscription, { days, requestIdentifier, now: clock.now() }, parts);
        counts.succeededCount += 1;
      } else {
        counts.failedCount += 1;
        notify.subscription("RENEWAL_EXTENSION", "FAILURE", subscription);
      }
    }
    mass.status = { requestIdentifier, complete: true, completeDate: clock.now(), ...counts };
    notify.other("RENEWAL_EXTENSION", "SUMMARY", {
      productId,
      requestIdentifier,
      ...(storefrontCountryCodes && { storefrontCountryCodes }),
      ...counts,
    });
  }

  const subscribersOf = ({ productId, storefrontCountryCodes }: MassExtension): Subscription[] =>
    [...store.subscriptions()].filter(
      ({ state, plan, ownership, customer }) =>
        state === "active" &&
        ownership === "PURCHASED" &&
        plan.productId === productId &&
        (storefrontCountryCodes?.includes(customer.storefront) ?? true),
    );

  return {
    "PUT /inApps/v1/subscriptions/extend/{originalTransactionId}": (call): ExtendRenewalDateResponse => {
      const subscription = findSubscription(store, call.path["originalTransactionId"]);
      const members = readMembers(call);
      const days = readDays(members);
      const requestIdentifier = memberOf(members, "requestIdentifier");
      demand(isString(requestIdentifier, 128), () => errorOf(4000011));
      const code = extensionErrorOf(subscription, clock.now());
      const former = subscription.extensions.find((one) => one.requestIdentifier === requestIdentifier);
      demand(former || code === undefined, () => errorOf(code!));
      const extension = former ?? extend(subscription, { days, requestIdentifier, now: clock.now() }, parts);
      if (!former) notify.subscription("RENEWAL_EXTENDED", "none", subscription);
      const { originalTransactionId, latest } = subscription;
      const { webOrderLineItemId = "" } = latest.payload;
      return { originalTransactionId, webOrderLineItemId, success: true, effectiveDate: extension.effectiveDate };
    },
    "POST /inApps/v1/subscriptions/extend/mass": (call) => {
      const members = readMembers(call);
      const days = readDays(members);
      const productId = memberOf(members, "productId");
      const requestIdentifier = memberOf(members, "requestIdentifier");
      demand(isString(productId), () => errorOf(4000023));
      demand(isUuid(requestIdentifier), () => errorOf(4000011));
      const storefrontCountryCodes = readStorefronts(members);
      if (!massExtensions.has(requestIdentifier)) {
        const status = { requestIdentifier, complete: false };
        const mass = { productId, requestIdentifier, days, storefrontCountryCodes, status };
        massExtensions.set(requestIdentifier, mass);
        clock.after(massDuration, () => finish(mass));
      }
      return { requestIdentifier };
    },
    "GET /inApps/v1/subscriptions/extend/mass/{productId}/{requestIdentifier}": ({ path }) => {
      const { productId, requestIdentifier } = path;
      demand(isString(productId), () => errorOf(4000023));
      demand(isUuid(requestIdentifier), () => errorOf(4000011));
      const mass = massExtensions.get(requestIdentifier);
      demand(mass?.productId === productId, () => errorOf(4040009));
      return mass!.status;
    },
  };
}

function readDays(members: Members): number {
  const days = memberOf(members, "extendByDays");
  demand(isWhole(days, 1, maxDays), () => errorOf(4000009));
  demand(isWhole(memberOf(members, "extendReasonCode"), 0, 3), () => errorOf(4000010));
  return days;
}

function readStorefronts(members: Members): readonly string[] | undefined {
  const codes = memberOf(members, "storefrontCountryCodes");
  if (codes === undefined) return undefined;
  demand(!Array.isArray(codes) || codes.length > 0, () => errorOf(4000027));
  const isList = Array.isArray(codes) && codes.every((code) => typeof code === "string" && /^[A-Z]{3}$/.test(code));
  demand(isList, () => errorOf(4000028));
  return codes as string[];
}
