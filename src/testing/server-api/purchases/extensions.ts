/** Moves the renewal date of subscriptions. */

import type { ServerErrorCode } from "../request/error.js";
import type { Lifecycle } from "./lifecycle.js";
import type { PurchaseStore } from "./purchase-store.js";
import type { Extension, Subscription } from "./records.js";
import { familyOf } from "./subscription-events.js";
import { canHappen } from "./subscription-states.js";

const dayMs = 86_400_000;
/** Apple allows so many extensions in a year. */
const maxExtensionsPerYear = 2;

/** What keeps a renewal date from moving, as Apple's number; undefined if nothing does. */
export function extensionErrorOf(subscription: Subscription, now: number): ServerErrorCode | undefined {
  if (subscription.ownership === "FAMILY_SHARED") return 4030007;
  if (!canHappen("extend", subscription.state)) return 4030004;
  const recent = subscription.extensions.filter(({ date }) => date > now - 365 * dayMs);
  return recent.length >= maxExtensionsPerYear ? 4030005 : undefined;
}

/** Moves the date, for family members too. Call it only if {@link extensionErrorOf} returns nothing. */
export function extend(
  subscription: Subscription,
  { days, requestIdentifier, now }: { days: number; requestIdentifier: string; now: number },
  { store, lifecycle }: { store: PurchaseStore; lifecycle: Lifecycle },
): Extension {
  for (const one of familyOf(subscription)) {
    if (!canHappen("extend", one.state)) continue;
    lifecycle.enter(one, "extend");
    const { payload } = one.latest;
    one.latest.payload = { ...payload, expiresDate: (payload.expiresDate ?? now) + days * dayMs };
    store.touch(one.latest);
    lifecycle.schedule(one);
  }
  const effectiveDate = subscription.latest.payload.expiresDate ?? now;
  const extension = { requestIdentifier, date: now, effectiveDate };
  subscription.extensions.push(extension);
  return extension;
}
