/** A fake App Store Server API: customers, their purchases, signed data and notifications, for one app. */

import { createPublicKey } from "node:crypto";
import { requestsPerSecond } from "../../generated/server/rate-limits.js";
import { createAppleChain } from "../certificates/apple-chain.js";
import { deriveKey } from "../certificates/derive-key.js";
import type { FakeRequest, FakeResponse } from "../http/exchange.js";
import type { FakeFetch } from "../http/fake-fetch.js";
import { createClock, type FakeClock } from "../time/clock.js";
import { createIds } from "./ids.js";
import { createDelivery } from "./notifications/delivery.js";
import { createNotifier, type FakeNotification } from "./notifications/notifier.js";
import type { ConsumptionInformation } from "./operations/consumption.js";
import { createExternalPurchases, type ExternalPurchaseEvents } from "./operations/external-purchase-tokens.js";
import { createOperations } from "./operations/operations.js";
import { createRetentionStore, type RetentionEvents } from "./operations/retention-store.js";
import type { Parts } from "./parts.js";
import { createPurchases, type FakeCustomers } from "./purchases/purchases.js";
import { createRateLimit } from "./request/rate-limit.js";
import { createRouter, isServerPath } from "./request/router.js";
import { createServerFetch } from "./request/server-fetch.js";
import { createTokenCheck } from "./request/token-check.js";
import { checkServerApiOptions, requireNotificationUrl, type ServerApiOptions } from "./server-api-options.js";
import { createSigner } from "./signer.js";
import { createTimers } from "./timers.js";

/** A Server key; `{ ...credentials, environment }` is what `createStoreServerClient` needs besides the URL or `fetch`. */
export interface FakeServerCredentials {
  readonly keyId: string;
  readonly issuerId: string;
  /** PKCS#8 in PEM, the format of Apple's `.p8` files. */
  readonly privateKey: string;
  readonly bundleId: string;
}

/** The notifications that a fake store makes. */
export interface FakeNotifications {
  /** Every notification so far, oldest first. */
  readonly sent: readonly FakeNotification[];
  /** Where they are posted. */
  readonly url: string | undefined;
  /** Posts those that follow to another URL; undefined for none. @throws {TypeError} for anything but a URL. */
  setUrl(url: string | undefined): void;
  /** Resolves once everything that is due by now was posted. What failed is posted again as the clock moves. */
  settled(): Promise<void>;
}

/** A fake Server API. */
export interface FakeServerApi {
  /** The response to a request; undefined if its path is not one of the APIs for servers. Never rejects. */
  handle(request: FakeRequest): Promise<FakeResponse> | undefined;
  /** A `fetch` that this API serves, without a socket. Any other path is 404, whatever the host. */
  readonly fetch: FakeFetch;
  /** The only key whose tokens are accepted. */
  readonly credentials: FakeServerCredentials;
  /** In PEM, for the option `rootCertificates` of `createVerifier`. The root of another run with the same seed does too. */
  readonly rootCertificate: string;
  /** Customers, and everything that happens to their purchases. */
  readonly customers: FakeCustomers;
  /** The review of retention messages. */
  readonly retention: RetentionEvents;
  readonly externalPurchases: ExternalPurchaseEvents;
  readonly notifications: FakeNotifications;
  /** The time by which subscriptions renew and lapse. */
  readonly clock: FakeClock;
  /** Forgets customers, notifications and everything that was sent. Keys, the clock and the notification URL stay. */
  reset(): void;
}

/**
 * Makes a fake of the App Store Server, Retention Messaging, Advanced Commerce and External Purchase APIs for one app. It
 * serves every operation, verifies tokens, and signs with a certificate chain of its own in the form of Apple's.
 *
 * @throws {TypeError} naming the option that is wrong.
 * @example
 * const api = createServerApi();
 * const store = createStoreServerClient({ ...api.credentials, environment: "Sandbox", fetch: api.fetch });
 * const { originalTransactionId } = api.customers.purchase({ productId: "pro", type: "Auto-Renewable Subscription" });
 * api.clock.advance("P1M"); // renewed
 */
export function createServerApi(options: ServerApiOptions = {}): FakeServerApi {
  checkServerApiOptions(options);
  const { bundleId = "com.example.app", appAppleId = 1_234_567_890, bundleVersion = "1" } = options;
  const { environment = "Sandbox", now = Date.now, notificationUrl: url, notificationTimeoutMs = 10_000 } = options;
  const seed = String(options.seed ?? 1);
  const send: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init));
  const clock = options.clock ?? createClock(now);
  const app = { bundleId, appAppleId, bundleVersion, environment };
  const ids = createIds(seed);
  const chain = createAppleChain(seed);
  const sign = createSigner(chain);
  const timers = createTimers(clock);
  const delivery = createDelivery({ app, clock, url, fetch: send, timeoutMs: notificationTimeoutMs });
  const consumption: ConsumptionInformation = new Map();
  const retention = createRetentionStore(app, timers, clock.now);

  const purchases = createPurchases({
    ...options,
    app,
    clock,
    ids,
    sign,
    timers,
    consumption,
    createNotifier: (signed) => createNotifier({ app, ids, sign, signed, now: clock.now, send: delivery.send }),
  });
  const externalPurchases = createExternalPurchases(app, ids, timers, purchases.notify, clock.now);
  const parts: Parts = { app, clock, ids, sign, delivery, fetch: send, ...purchases };
  const { operations, reset } = createOperations(parts, { retention, externalPurchases, consumption });

  const key = deriveKey("P-256", `${seed} server key`);
  const keyIds = createIds(`${seed} credentials`);
  const credentials: FakeServerCredentials = {
    keyId: keyIds.orderId().slice(1),
    issuerId: keyIds.uuid(),
    privateKey: key.export({ format: "pem", type: "pkcs8" }).toString(),
    bundleId,
  };
  const checkToken = createTokenCheck({ ...credentials, publicKey: createPublicKey(key), now: clock.now });
  const rateLimit = createRateLimit(limitsOf(options.hourlyLimit, environment), clock.now);
  const route = createRouter({ operations, checkToken, rateLimit });

  const handle = (request: FakeRequest): Promise<FakeResponse> | undefined => {
    if (!isServerPath(request.url.pathname)) return undefined;
    clock.run();
    return route(request);
  };
  return {
    handle,
    fetch: createServerFetch(handle),
    credentials,
    rootCertificate: chain.rootCertificate,
    customers: purchases.customers,
    retention: { review: retention.review },
    externalPurchases: { createExternalPurchaseToken: externalPurchases.createExternalPurchaseToken },
    notifications: {
      get sent() {
        return delivery.sent;
      },
      get url() {
        return delivery.url;
      },
      setUrl(value) {
        requireNotificationUrl("url", value);
        delivery.url = value;
      },
      settled: delivery.settled,
    },
    clock,
    reset() {
      for (const part of [timers, delivery, purchases, ids, rateLimit]) part.reset();
      reset();
    },
  };
}

/** The requests an hour of each operation. Apple's are a tenth in the sandbox. */
function limitsOf(
  limit: ServerApiOptions["hourlyLimit"],
  environment: "Production" | "Sandbox",
): (operation: string) => number | undefined {
  if (limit !== "apple") return () => limit;
  const perHour = environment === "Sandbox" ? 360 : 3_600;
  return (operation) => {
    const perSecond = requestsPerSecond[operation];
    return perSecond === undefined ? undefined : perSecond * perHour;
  };
}
