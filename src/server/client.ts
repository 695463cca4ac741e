/** The client of the App Store Server, Retention Messaging, Advanced Commerce and External Purchase APIs. */

import type { Middleware } from "openapi-fetch";
import { createTokenSource, type TokenOptions, type TokenTimes } from "../auth/token.js";
import { createClient } from "../client/create-client.js";
import type { BareCall, ReadCall, WriteCall } from "../client/types/operation.js";
import type { RequestCall } from "../client/untyped-request.js";
import { serializeRepeated } from "../client/url.js";
import { bodyMediaTypes, mediaTypes } from "../generated/server/media-types.js";
import { requestsPerSecond } from "../generated/server/rate-limits.js";
import type {
  DeleteRoutes,
  DeleteRoutesWithoutRequiredParameters,
  GetRoutes,
  GetRoutesWithoutRequiredParameters,
  PostRoutes,
  PostRoutesWithoutRequiredParameters,
  PutRoutes,
} from "../generated/server/routes.js";
import { checkNames, type Names, requireOneOf, requireStrings } from "../options.js";
import { createTransport } from "../transport/create-transport.js";
import { withRouteQuota } from "../transport/quota/route-quota.js";
import type { QuotaStore } from "../transport/quota/store.js";
import type { Transport } from "../transport/transport.js";
import { type TransportOptions, transportOptionNames } from "../transport/transport-options.js";
import { version } from "../version.js";
import { type StoreServerErrorDocument, storeServerRefusals } from "./error.js";

/** Options of {@link createStoreServerClient}. */
export interface StoreServerOptions<Throws extends boolean = boolean>
  extends Omit<TransportOptions, "quota">,
    Pick<TokenOptions, "keyId" | "privateKey" | "now"> {
  /** The issuer id of the team, a UUID: App Store Connect, Users and Access, Integrations, In-App Purchase. */
  issuerId: string;
  /** The bundle id of the app, the `bid` of the token: `com.example.app`. */
  bundleId: string;
  /**
   * The store that requests go to. A transaction exists in one of the two only.
   *
   * @see getTransaction, which can look in the sandbox after production
   */
  environment: "Production" | "Sandbox";
  /**
   * The URL of the API: https, or http on the loopback host. The older hosts, `https://api.storekit.itunes.apple.com` and
   * `https://api.storekit-sandbox.itunes.apple.com`, still work.
   *
   * @default "https://api.storekit.apple.com", or "https://api.storekit-sandbox.apple.com" for the sandbox
   */
  baseUrl?: string | undefined;
  /** Seconds from issue to expiry of a token, at most 3,600 (60 minutes). @default 900 */
  lifetimeSeconds?: number | undefined;
  /**
   * Keeps requests within Apple's limits: for each operation of an app 1 to 50 requests a second in production and a tenth
   * of that in the sandbox, counted per hour.
   *
   * @default no pacing
   * @see https://developer.apple.com/documentation/appstoreserverapi/identifying-rate-limits
   */
  quota?: StoreServerQuota | undefined;
  /** The `User-Agent` header. @default "storeconnect/VERSION" */
  userAgent?: string | undefined;
  /**
   * Whether `GET`, `POST`, `PUT` and `DELETE` throw a {@link StoreServerError} for a status that is not a success, so
   * that they resolve to `{ data, response }`. With `false` they resolve to `{ data, error, response }`. A call's own
   * `throwOnError` comes first.
   *
   * @default true
   */
  throwOnError?: Throws | undefined;
}

const optionNames: Names<StoreServerOptions> = {
  keyId: true,
  issuerId: true,
  privateKey: true,
  bundleId: true,
  environment: true,
  lifetimeSeconds: true,
  now: true,
  userAgent: true,
  throwOnError: true,
  ...transportOptionNames,
};

/** How the requests of an app are paced. */
export interface StoreServerQuota {
  /** The part of Apple's limits to use: more than 0, at most 1. @default 1 */
  share?: number | undefined;
  /**
   * Where requests are counted. Clients of the same app and environment that share a store share the limits. For several
   * processes use `createSharedQuotaStore` of `storeconnect/node`.
   *
   * @default a store in memory for this client
   */
  store?: QuotaStore | undefined;
}

/**
 * A client of the App Store Server API for one app. `Throws` is its `throwOnError`: a client made with
 * `throwOnError: false` is a `StoreServerClient<false>`; a `StoreServerClient<boolean>` can be either.
 */
export interface StoreServerClient<out Throws extends boolean = true> {
  /** Calls a GET operation: `store.GET("/inApps/v1/transactions/{transactionId}", { params: { path: { transactionId } } })`. */
  GET: ReadCall<GetRoutes, GetRoutesWithoutRequiredParameters, StoreServerErrorDocument, Throws>;
  /** Calls a POST operation. */
  POST: WriteCall<PostRoutes, StoreServerErrorDocument, Throws> &
    BareCall<PostRoutesWithoutRequiredParameters, StoreServerErrorDocument, Throws>;
  /** Calls a PUT operation. */
  PUT: WriteCall<PutRoutes, StoreServerErrorDocument, Throws>;
  /** Calls a DELETE operation. */
  DELETE: WriteCall<DeleteRoutes, StoreServerErrorDocument, Throws> &
    BareCall<DeleteRoutesWithoutRequiredParameters, StoreServerErrorDocument, Throws>;
  /**
   * Calls any URL of the host, untyped: `"inApps/v1/…"`, `"/inApps/v1/…"` or a full URL. A list in the query is sent as
   * repeated parameters. One request.
   *
   * @throws {StoreServerError} for a status of 400 or more, unless the call requests the whole response.
   * @throws {HostError} for a URL on another host, before anything is sent.
   */
  request: RequestCall;
  /** Adds openapi-fetch middleware. It runs before the token is added. */
  use: (...middleware: Middleware[]) => void;
  /** Removes middleware. */
  eject: (...middleware: Middleware[]) => void;
  /**
   * The token of the requests, from the cache; with `times` a new one that is not cached. Sends no request.
   *
   * @throws {TokenError} for a key that cannot sign, or a lifetime of more than 60 minutes.
   */
  token: (times?: TokenTimes) => Promise<string>;
}

/** Apple's limits per hour, by route. @throws {TypeError} for a share outside its bounds. */
function hourlyLimits(
  { share = 1 }: StoreServerQuota,
  environment: StoreServerOptions["environment"],
): Record<string, number> {
  if (!(share > 0 && share <= 1)) throw new TypeError('"quota.share" must be more than 0 and at most 1');
  const part = environment === "Sandbox" ? share / 10 : share;
  return Object.fromEntries(
    Object.entries(requestsPerSecond).map(([route, limit]) => [route, Math.max(1, Math.floor(limit * 3_600 * part))]),
  );
}

const hosts = {
  Production: "https://api.storekit.apple.com",
  Sandbox: "https://api.storekit-sandbox.apple.com",
} as const;

/** The POST requests that change nothing, which a client with `readOnly` sends. */
const reads = ["POST /inApps/v1/notifications/history"];

/** The longest token lifetime; the App Store Connect API allows a third of it. */
const longestSeconds = 3_600;

/**
 * Creates a client for one app and one environment. It sends and signs nothing before the first call.
 *
 * @throws {TypeError} naming an option that is missing, wrong or unknown.
 * @throws {TokenError} for a token lifetime that Apple rejects.
 * @example
 * const store = createStoreServerClient({ keyId, issuerId, privateKey, bundleId, environment: "Production" });
 * const { data } = await store.GET("/inApps/v1/subscriptions/{anyTransactionId}", {
 *   params: { path: { anyTransactionId }, query: { status: [1, 4] } },
 * });
 */
export function createStoreServerClient<Throws extends boolean = true>(
  options: StoreServerOptions<Throws>,
): StoreServerClient<Throws>;
export function createStoreServerClient(options: StoreServerOptions): unknown {
  checkNames(options, optionNames, "an option of createStoreServerClient");
  const { keyId, issuerId, privateKey, bundleId, environment, lifetimeSeconds, now } = options;
  requireOneOf("environment", environment, Object.keys(hosts));
  requireStrings({ issuerId, bundleId });
  const { baseUrl = hosts[environment], userAgent = `storeconnect/${version}`, throwOnError } = options;
  const token = createTokenSource(
    { keyId, issuerId, privateKey, claims: { bid: bundleId }, lifetimeSeconds, now },
    { longestSeconds },
  );
  const tokens = { token: token.current, invalidate: token.invalidate, renewable: true };
  const { quota, ...sending } = options;
  const hourly = quota && hourlyLimits(quota, environment);
  const quotaKey = `${bundleId} ${environment}`;
  const pace =
    hourly && ((send: Transport) => withRouteQuota(send, { hourly, key: quotaKey, store: quota.store, now }));
  const client = createClient({
    baseUrl,
    transport: createTransport({ ...sending, baseUrl, tokens, quotaKey, pace, reads }),
    userAgent,
    mediaTypes,
    bodyMediaTypes,
    relativeTo: "/",
    throwOnError,
    serialize: serializeRepeated,
    errorFormat: storeServerRefusals,
  });
  return { ...client, token };
}
