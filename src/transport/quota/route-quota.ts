/** Budgets by route rather than by key, where the server counts each operation on its own. */
import { monotonicNow } from "../clock.js";
import type { Transport } from "../transport.js";
import { withQuota } from "./quota.js";
import { createMemoryQuotaStore, type QuotaStore } from "./store.js";

export interface RouteQuotaSettings {
  /** Requests in any 60 minutes, by method and path: `GET /v1/apps/{id}`. A route that is not here is not paced. */
  hourly: Readonly<Record<string, number>>;
  /** Whose requests are counted. */
  key: string;
  store?: QuotaStore | undefined;
  now?: (() => number) | undefined;
}

/** A transport whose requests wait for a place in the budget of their route. */
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
  // A path that is spelt out goes before one with braces that fits it too.
  routes.sort((one, other) => one.route.split("{").length - other.route.split("{").length);
  return (request, context) => {
    const called = `${request.method} ${context.path}`;
    // An untyped call has a path without braces.
    const route = routes.find((one) => one.route === called) ?? routes.find((one) => one.pattern.test(called));
    return (route?.send ?? send)(request, context);
  };
}

const toPattern = (route: string): RegExp =>
  new RegExp(`^${route.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^{}]+\}/g, "[^/]+")}$`);
