/** The options of a fake store, and their checks. */

import type { Mount } from "./http/exchange.js";
import type { RateLimitOptions } from "./http/rate-limit.js";
import type { FakeKeyOptions } from "./keys/fake-key.js";
import { quirks } from "./quirks/index.js";
import type { QuirkName } from "./quirks/quirk-name.js";
import { checkServerApiOptions, type ServerApiOptions } from "./server-api/server-api-options.js";
import type { FakeStoreSettings } from "./state/settings.js";
import type { Resource } from "./store/resource.js";

/** Options of `createFakeAppStore`. */
export interface FakeAppStoreOptions {
  /**
   * Whether a server listens on 127.0.0.1. Without one, `fetch` and `handlers` lead to the store, in place of Apple's host.
   *
   * @default true
   */
  readonly listen?: boolean | undefined;
  /**
   * The port on 127.0.0.1.
   *
   * @default 0 (a free one)
   */
  readonly port?: number | undefined;
  /**
   * The resources of the store. Each is written as in Apple's documents, and points up (`builds` to `app`,
   * `customerReviews` to `app`); the lists of the other end follow from that. See also `seed` of the store.
   *
   * @default a sample: seven apps with builds, beta groups and reviews
   */
  readonly resources?: readonly Resource[] | undefined;
  /**
   * The keys of the store; each store generates its own. Unless the list has a team key, one with the role ADMIN is added first.
   *
   * @default that key alone
   */
  readonly keys?: readonly FakeKeyOptions[] | undefined;
  /**
   * The time in milliseconds since 1970 that the clock of the store starts from, and moves on with; tokens expire by it.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
  /**
   * A whole number from which new ids, latencies and the randomness of quirks follow: the same in each run.
   *
   * @default 1
   */
  readonly seed?: number | undefined;
  /**
   * Milliseconds before each response, in real time: a number, or the least and the most.
   *
   * @default 0
   */
  readonly latencyMs?: number | readonly [min: number, max: number] | undefined;
  /** The requests that each key has before the store responds with 429. */
  readonly rateLimit?: RateLimitOptions | undefined;
  /**
   * A short form of `rateLimit.hourly`.
   *
   * @default 3_600
   */
  readonly hourlyLimit?: number | undefined;
  /**
   * The most resources of a page, even if `limit` asks for more, so that little data fills several pages.
   *
   * @default what the route allows: 200 for most
   */
  readonly maxPageSize?: number | undefined;
  /** Ways in which the real App Store Connect differs from its documentation. @default none */
  readonly quirks?: readonly QuirkName[] | undefined;
  /** The app and the environment of the Server API; its seed and clock are those of the store. */
  readonly server?: Omit<ServerApiOptions, "seed" | "now" | "clock"> | undefined;
  /** Settings of files and reports. */
  readonly settings?: FakeStoreSettings | undefined;
  /** @internal APIs beside App Store Connect. */
  readonly mounts?: readonly Mount[] | undefined;
  /** @internal The target of uploads, at an origin of its own. */
  readonly uploads?: Mount | undefined;
}

type Check = (value: unknown) => string | undefined;

const isWhole =
  (min: number, max = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
      ? undefined
      : `a whole number from ${min}${max === Number.MAX_SAFE_INTEGER ? "" : ` to ${max}`}`;

const isObject: Check = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : "an object";

const isArray: Check = (value) => (Array.isArray(value) ? undefined : "an array");

const isOneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string) ? undefined : `one of ${values.map((one) => `"${one}"`).join(", ")}`;

const isBoolean: Check = (value) => (typeof value === "boolean" ? undefined : "true or false");

const maxLatencyMs = 600_000;
const isLatency: Check = (value) => {
  const [min, max = min] = Array.isArray(value) && value.length === 2 ? value : [value];
  const isDelay = (delay: unknown): boolean => typeof delay === "number" && delay >= 0 && delay <= maxLatencyMs;
  return isDelay(min) && isDelay(max) && (min as number) <= (max as number)
    ? undefined
    : `milliseconds from 0 to ${maxLatencyMs}, or the least and the most of them`;
};

const checks: { readonly [Name in keyof FakeAppStoreOptions]-?: Check } = {
  listen: isBoolean,
  port: isWhole(0, 65_535),
  resources: isArray,
  keys: isArray,
  now: (value) => (typeof value === "function" ? undefined : "a function"),
  seed: isWhole(0, 2 ** 32 - 1),
  latencyMs: isLatency,
  rateLimit: isObject,
  hourlyLimit: isWhole(0),
  maxPageSize: isWhole(1),
  quirks: isArray,
  server: isObject,
  settings: isObject,
  mounts: isArray,
  uploads: isObject,
};

const isDuration: Check = (value) =>
  (typeof value === "number" && value >= 0) || (typeof value === "string" && /^P/.test(value))
    ? undefined
    : "an ISO 8601 duration or milliseconds";

const settingsChecks: { readonly [Name in keyof FakeStoreSettings]-?: Check } = {
  partBytes: isWhole(1),
  keepFiles: isBoolean,
  uploadLifetime: isDuration,
  processing: isDuration,
  analytics: isDuration,
  gzipMembers: isWhole(1, 100),
};

const rateLimitChecks: { readonly [Name in keyof RateLimitOptions]-?: Check } = {
  hourly: isWhole(0),
  perMinute: isWhole(0),
  windowMs: isWhole(1),
};

const keyChecks: { readonly [Name in keyof FakeKeyOptions]-?: Check } = {
  kind: isOneOf(["team", "individual", "server"]),
  role: isOneOf([
    ...["ADMIN", "FINANCE", "ACCOUNT_HOLDER", "SALES", "MARKETING", "APP_MANAGER", "DEVELOPER", "ACCESS_TO_REPORTS"],
    "CUSTOMER_SUPPORT",
  ]),
  bundleId: (value) => (typeof value === "string" && value !== "" ? undefined : "a non-empty string"),
  revoked: isBoolean,
};

/** @throws {TypeError} naming the option that is wrong. */
export function checkOptions(options: FakeAppStoreOptions): void {
  check("", checks, options);
  const { rateLimit, keys = [], quirks: named = [] } = options;
  if (rateLimit) check("rateLimit.", rateLimitChecks, rateLimit);
  if (options.server) checkServerApiOptions(options.server);
  if (options.settings) check("settings.", settingsChecks, options.settings);
  for (const [index, key] of keys.entries()) check(`keys[${index}].`, keyChecks, key);
  for (const [index, name] of named.entries()) {
    check("quirks", { [`[${index}]`]: isOneOf(Object.keys(quirks)) }, { [`[${index}]`]: name });
  }
}

function check(prefix: string, expected: Readonly<Record<string, Check>>, options: object): void {
  if (isObject(options)) throw new TypeError(`"${prefix.replace(/\.$/, "") || "options"}" must be an object`);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(expected, name)) throw new TypeError(`"${prefix}${name}" is not an option of the fake store`);
    const complaint = expected[name]!(value);
    if (complaint !== undefined) throw new TypeError(`"${prefix}${name}" must be ${complaint}`);
  }
}
