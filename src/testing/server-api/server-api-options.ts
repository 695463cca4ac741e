/** The options of a fake Server API, and their checks. */

import type { Schedule } from "../time/clock.js";
import { requirePeriod, requireWhole } from "./purchases/purchase-options.js";

/** Options of `createServerApi`. */
export interface ServerApiOptions {
  /** @default "com.example.app" */
  readonly bundleId?: string | undefined;
  /** The app's Apple ID. @default 1_234_567_890 */
  readonly appAppleId?: number | undefined;
  /** The build number of the app in notifications. @default "1" */
  readonly bundleVersion?: string | undefined;
  /**
   * The environment of purchases. As with Apple's, looking up orders works in production alone, groups and performance
   * tests in the sandbox alone, and only production sends a failed notification again.
   *
   * @default "Sandbox"
   */
  readonly environment?: "Production" | "Sandbox" | undefined;
  /** Keys, certificates and identifiers follow from it: the same seed and the same calls make the same ones. @default 1 */
  readonly seed?: number | string | undefined;
  /** The time that the clock starts from, and moves on with: milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Where notifications are posted. @default none: they are made, but not sent */
  readonly notificationUrl?: string | undefined;
  /** Sends notifications, and requests of performance tests. @default the global fetch */
  readonly fetch?: typeof fetch | undefined;
  /** How long a notification waits for its response, in milliseconds. @default 10_000 */
  readonly notificationTimeoutMs?: number | undefined;
  /** How long customers keep access after a failed payment, an ISO 8601 duration such as `P16D`. @default none */
  readonly gracePeriod?: string | undefined;
  /** How long a failed payment is tried again, an ISO 8601 duration. @default "P60D" */
  readonly billingRetryPeriod?: string | undefined;
  /**
   * The requests an hour for each operation, after which they are 429; `"apple"` for Apple's limits.
   *
   * @default no limit
   */
  readonly hourlyLimit?: number | "apple" | undefined;
  /** @internal The clock of a fake store that this API is part of, in place of one that starts from `now`. */
  readonly clock?: Schedule | undefined;
}

/** @throws {TypeError} naming the option that is wrong. */
export function checkServerApiOptions(options: ServerApiOptions): void {
  const { bundleId, appAppleId, bundleVersion, environment, seed, now, notificationUrl, fetch, hourlyLimit } = options;
  for (const [name, value] of Object.entries({ bundleId, bundleVersion })) {
    if (value !== undefined && (typeof value !== "string" || value === "")) {
      throw new TypeError(`"${name}" must be a non-empty string`);
    }
  }
  requireWhole("appAppleId", appAppleId, 1);
  requireWhole("notificationTimeoutMs", options.notificationTimeoutMs, 1);
  requirePeriod("gracePeriod", options.gracePeriod);
  requirePeriod("billingRetryPeriod", options.billingRetryPeriod);
  if (environment !== undefined && environment !== "Production" && environment !== "Sandbox") {
    throw new TypeError('"environment" must be Production or Sandbox');
  }
  if (seed !== undefined && typeof seed !== "number" && typeof seed !== "string") {
    throw new TypeError('"seed" must be a number or a string');
  }
  for (const [name, value] of Object.entries({ now, fetch })) {
    if (value !== undefined && typeof value !== "function") throw new TypeError(`"${name}" must be a function`);
  }
  requireNotificationUrl("notificationUrl", notificationUrl);
  if (hourlyLimit !== "apple") requireWhole("hourlyLimit", hourlyLimit, 0);
}

/** @throws {TypeError} unless the value is undefined or a URL of http or https. */
export function requireNotificationUrl(name: string, value: string | undefined): void {
  if (value === undefined || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return;
  throw new TypeError(`"${name}" must be a URL of http or https`);
}
