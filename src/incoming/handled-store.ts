/** Which notifications and webhook events were handled, so that a repeat is not handled again. */

import { BoundedMap } from "../bounded-map.js";

/**
 * Keeps the ids of what was handled: the `notificationUUID` of a notification, the `id` of a webhook event. A `Set` is a
 * store.
 *
 * With only `has` and `add`, two processes that receive the same event at the same moment both call your function. `claim`
 * prevents that. It does not guarantee that your function runs only once: if a process ends between your function and `add`,
 * a repeat is handled again.
 */
export interface HandledStore {
  /** Whether an event was handled. */
  has: (id: string) => boolean | Promise<boolean>;
  /** Called after your function resolved, so that an event is not lost if the process ends before. */
  add: (id: string) => unknown;
  /**
   * Reserves an event. Called before `has` and your function; resolves to `true` for one caller and to `false` for all
   * others. It must be atomic: `SET key 1 NX PX 60000` in Redis, an `INSERT` that fails on a duplicate key in SQL. After
   * `false` the response is 200 if `has` returns `true`, and otherwise 503.
   *
   * A claim must expire, but not before `timeoutMs` has passed: a process that ends does not release its claims, and every
   * repeat gets 503 until then. Apple repeats notifications after 1, 12, 24, 48 and 72 hours.
   */
  claim?: ((id: string) => boolean | Promise<boolean>) | undefined;
  /**
   * Releases a claim, so that a repeat is handled. Called when your function or the store failed; not after `add`, and not
   * while your function is still running after `timeoutMs`.
   *
   * @default the claim remains until it expires
   */
  release?: ((id: string) => unknown) | undefined;
}

const rememberedCount = 10_000;

/** A store of the last 10,000 ids, in memory. */
export function createMemoryStore(): HandledStore {
  const handled = new BoundedMap<string, true>(rememberedCount);
  return { has: (id) => handled.has(id), add: (id) => handled.set(id, true) };
}
