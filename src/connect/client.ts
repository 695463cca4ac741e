/** The client of the App Store Connect API. */
import type { Middleware } from "openapi-fetch";
import { createTokenSource, type TokenOptions, type TokenTimes } from "../auth/token.js";
import { createClient } from "../client/create-client.js";
import type { ReadCall, WriteCall } from "../client/types/operation.js";
import type { Requester } from "../client/untyped-request.js";
import type { RateLimit } from "../errors/index.js";
import { mediaTypes } from "../generated/connect/media-types.js";
import type {
  DeleteRoutes,
  GetRoutes,
  GetRoutesWithoutRequiredParameters,
  PatchRoutes,
  PostRoutes,
} from "../generated/connect/routes.js";
import type { ErrorResponse } from "../generated/connect/schemas.js";
import { checkNames, type Names, requireStrings } from "../options.js";
import { createTransport, type TokenSupply } from "../transport/create-transport.js";
import { type TransportOptions, transportOptionNames } from "../transport/transport-options.js";
import { version } from "../version.js";

/** Options of {@link createConnectClient} besides the credentials. */
export interface ConnectOptions<Throws extends boolean = boolean> extends TransportOptions {
  /** The `User-Agent` header. @default "storeconnect/VERSION" */
  userAgent?: string | undefined;
  /**
   * Whether `GET`, `POST`, `PATCH` and `DELETE` throw an {@link ApiError} for an error response and otherwise resolve to
   * `{ data, response }`. With `false` they resolve to `{ data, error, response }`. The `throwOnError` of a call overrides
   * it.
   *
   * @default true
   */
  throwOnError?: Throws | undefined;
  /**
   * The name under which `quota.store` counts the requests of this client. Clients with the same store and the same
   * `quotaKey` share one budget. Required for a client that has a `quota.store` and a ready `token`, whose key is unknown.
   *
   * @default `keyId`
   */
  quotaKey?: string | undefined;
}

const optionNames: Names<ConnectOptions & KeyCredentials & { token: unknown }> = {
  keyId: true,
  issuerId: true,
  privateKey: true,
  passphrase: true,
  scope: true,
  claims: true,
  lifetimeSeconds: true,
  now: true,
  token: true,
  userAgent: true,
  throwOnError: true,
  quotaKey: true,
  ...transportOptionNames,
};

/**
 * One entry of a token's scope: a method and a path, with or without a query: `GET /v1/apps?filter[platform]=IOS`. The
 * editor offers the paths of all routes; replace `{id}` in a path by a real id.
 *
 * Without the intersection with `Record<never, never>`, the template absorbs the literals and the editor offers no paths;
 * `& {}` is not enough. Test: "the editor offers the paths of a scope" (test/editor).
 */
export type Scope =
  | `GET ${keyof GetRoutes}`
  | `POST ${keyof PostRoutes}`
  | `PATCH ${keyof PatchRoutes}`
  | `DELETE ${keyof DeleteRoutes}`
  | (`${"GET" | "POST" | "PATCH" | "DELETE"} /${string}` & Record<never, never>);

/** A key that signs the tokens of the requests, or ready tokens. */
export type ConnectCredentials =
  | (KeyCredentials & { token?: undefined })
  | {
      /** A ready token, or a function that returns one. It is called before each attempt, so it should cache the token. */
      token: string | (() => string | Promise<string>);
    };

/** A key of App Store Connect, and the claims of its tokens. */
export interface KeyCredentials extends TokenOptions {
  /**
   * The requests that the token allows, each a method and a path with real ids and an optional query:
   * `GET /v1/apps?filter[platform]=IOS`. When Apple compares a request with an entry, it ignores `limit`, `cursor`, `sort`
   * and the order of the query. Without a scope the token allows everything that its key allows.
   *
   * @see https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests
   */
  scope?: readonly Scope[] | undefined;
}

/**
 * A client of the App Store Connect API. Clients share no state. `Throws` is the client's `throwOnError`: a client made
 * with `throwOnError: false` is a `ConnectClient<false>`; a `ConnectClient<boolean>` can be either.
 */
export interface ConnectClient<out Throws extends boolean = true> extends Requester {
  /** Calls a GET operation: `connect.GET("/v1/apps", { params: { query: { limit: 200 } } })`. */
  GET: ReadCall<GetRoutes, GetRoutesWithoutRequiredParameters, ErrorResponse, Throws>;
  /** Calls a POST operation. */
  POST: WriteCall<PostRoutes, ErrorResponse, Throws>;
  /** Calls a PATCH operation. */
  PATCH: WriteCall<PatchRoutes, ErrorResponse, Throws>;
  /** Calls a DELETE operation. */
  DELETE: WriteCall<DeleteRoutes, ErrorResponse, Throws>;
  /** Adds openapi-fetch middleware. It sees each request before the token is added. */
  use: (...middleware: Middleware[]) => void;
  /** Removes middleware. */
  eject: (...middleware: Middleware[]) => void;
  /**
   * The token of the client's requests, from the cache. With times it signs a new token, which is not cached. Sends no
   * request.
   *
   * @throws {TokenError} if the key can't sign, or Apple would reject the lifetime.
   * @throws {TypeError} if times are given to a client with a ready `token`.
   */
  token: (times?: TokenTimes) => Promise<string>;
  /** The rate limit that the server reported last; `undefined` before the first response that reports one. */
  readonly rateLimit: RateLimit | undefined;
}

/**
 * Creates a client for one key of App Store Connect. It sends and signs nothing before the first call.
 *
 * @throws {TypeError} if an option is missing, wrong or unknown; the message names it.
 * @throws {TokenError} if Apple would reject the token lifetime.
 * @example
 * const connect = createConnectClient({ keyId, issuerId, privateKey });
 * const { data } = await connect.GET("/v1/apps", { params: { query: { limit: 200 } } });
 */
export function createConnectClient<Throws extends boolean = true>(
  options: ConnectCredentials & ConnectOptions<Throws>,
): ConnectClient<Throws>;
export function createConnectClient(options: ConnectCredentials & ConnectOptions): unknown {
  checkNames(options, optionNames, "an option of createConnectClient");
  const { baseUrl = "https://api.appstoreconnect.apple.com", userAgent = `storeconnect/${version}` } = options;
  const { throwOnError } = options;
  const { token, tokens } = tokenSupply(options);
  let rateLimit: RateLimit | undefined;
  const onRateLimit = (reported: RateLimit): void => {
    rateLimit = reported;
  };
  const transport = createTransport({ ...options, baseUrl, tokens, quotaKey: quotaKeyOf(options), onRateLimit });
  const client = createClient({ baseUrl, transport, userAgent, mediaTypes, relativeTo: "/v1/", throwOnError });
  return {
    ...client,
    token,
    get rateLimit() {
      return rateLimit;
    },
  };
}

type ReadyToken = string | (() => string | Promise<string>);

/** Where the client's tokens come from, and the client's `token`. */
function tokenSupply(credentials: ConnectCredentials): Pick<ConnectClient, "token"> & { tokens: TokenSupply } {
  if (credentials.token !== undefined) {
    const token = fixedToken(credentials.token);
    // After a 401 a function may return another token, while a string stays the same.
    return { token, tokens: { token, renewable: typeof credentials.token === "function" } };
  }
  const token = createTokenSource(credentials);
  return { token, tokens: { token: token.current, invalidate: token.invalidate, renewable: true } };
}

/** The `token` function of a client with a ready token. */
function fixedToken(ready: ReadyToken): (times?: TokenTimes) => Promise<string> {
  return async (times) => {
    if (times)
      throw new TypeError('"issuedAt" and "expiresAt" need a client with a key; this client has a ready "token"');
    return typeof ready === "string" ? ready : ready();
  };
}

/** @throws {TypeError} if clients with ready tokens would share a store under one name. */
function quotaKeyOf({ quotaKey, quota, ...credentials }: ConnectCredentials & ConnectOptions): string {
  if (quotaKey !== undefined) requireStrings({ quotaKey });
  if (credentials.token === undefined) return quotaKey ?? credentials.keyId;
  if (quota?.store !== undefined && quotaKey === undefined)
    throw new TypeError(
      '"quotaKey" is missing: clients with a ready "token" share the budget of a "quota.store" by it',
    );
  // Without a store of the caller, the requests of this client alone are counted.
  return quotaKey ?? "token";
}
