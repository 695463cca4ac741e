/** Quotas by route rather than by key, for a server that counts each operation separately. */
import { monotonicNow } from "../clock.js";
import type { Transport } from "../transport.js";
import { withQuota } from "./quota.js";
import { createMemoryQuotaStore, type QuotaStore } from "./store.js";

/** Options of {@link withRouteQuota}. */
export interface RouteQuotaSettings {
  /** Requests in any 60 minutes, by method and path: `GET /v1/apps/{id}`. A route that is not listed is not paced. */
  hourly: Readonly<Record<string, number>>;
  /** Identifies the account whose requests are counted. */
  key: string;
  /** The store that counts the requests. @default a store in memory for this client alone */
  store?: QuotaStore | undefined;
  /** The clock of windows, in milliseconds. @default a monotonic clock */
  now?: (() => number) | undefined;
}

/** A transport whose requests wait for a slot in the window of their route. */
export function withRouteQuota(
  send: Transport,
  { hourly, key, now = monotonicNow, ...settings }: RouteQuotaSettings,
): Transport {
  const { store = createMemoryQuotaStore({ now }) } = settings;
  const routes = Object.entries(hourly).map(([route, limit]) => ({
    route,
    pattern: toPattern(route),
    send: withQuota(send, { key: `${key} ${route}`, hourly: limit, store, now }),
  }));
  // A path without braces comes before one whose braces match it too.
  routes.sort((one, other) => one.route.split("{").length - other.route.split("{").length);
  return (request, context) => {
    const called = `${request.method} ${context.path}`;
    // The path of a typed call has its braces; that of an untyped call must be matched.
    const route = routes.find((one) => one.route === called) ?? routes.find((one) => one.pattern.test(called));
    return (route?.send ?? send)(request, context);
  };
}

const toPattern = (route: string): RegExp =>
  new RegExp(`^${route.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^{}]+\}/g, "[^/]+")}$`);
