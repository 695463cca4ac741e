/** The client of the App Store Connect API. */
import type { Middleware } from "openapi-fetch";
import { createTokenSource, type TokenOptions, type TokenTimes } from "../auth/token.js";
import { createCaller } from "../client/create-client.js";
import type { ReadCall, WriteCall } from "../client/types/operation.js";
import type { Requester } from "../client/untyped-request.js";
import { mediaTypes } from "../generated/connect/media-types.js";
import type {
  DeleteRoutes,
  DeleteRoutesWithoutInit,
  GetRoutes,
  GetRoutesWithoutInit,
  PatchRoutes,
  PatchRoutesWithoutInit,
  PostRoutes,
  PostRoutesWithoutInit,
} from "../generated/connect/routes.js";
import type { ErrorResponse } from "../generated/connect/schemas.js";
import { checkNames, type Names } from "../options.js";
import { createTransport } from "../transport/create-transport.js";
import type { RateLimit } from "../transport/quota/rate-limit.js";
import type { TransportOptions } from "../transport/transport-options.js";
import { version } from "../version.js";

/** Options of {@link createConnectClient} besides the credentials. */
export interface ConnectOptions<Throws extends boolean = boolean> extends TransportOptions {
  /** The `User-Agent` header. @default "storeconnect/VERSION" */
  userAgent?: string | undefined;
  /**
   * Whether `GET`, `POST`, `PATCH` and `DELETE` throw an {@link ApiError} for a status that is not a success, so that
   * they resolve to `{ data, response }`. With `false` they resolve to `{ data, error, response }`. A call's own
   * `throwOnError` comes first.
   *
   * @default true
   */
  throwOnError?: Throws | undefined;
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
  baseUrl: true,
  trustedOrigins: true,
  fetch: true,
  timeoutMs: true,
  attemptTimeoutMs: true,
  maxBodyBytes: true,
  retry: true,
  quota: true,
  hooks: true,
  logger: true,
};

/**
 * One entry of a token's scope: a method and a path, with or without a query: `GET /v1/apps?filter[platform]=IOS`. The
 * paths of all routes are offered as they are in the document; an `{id}` in one is to be replaced by a real id.
 */
export type Scope =
  | `GET ${keyof GetRoutes}`
  | `POST ${keyof PostRoutes}`
  | `PATCH ${keyof PatchRoutes}`
  | `DELETE ${keyof DeleteRoutes}`
  // Bare, the template would swallow the literals, and no path would be offered. `& {}` is too little here.
  | (`${"GET" | "POST" | "PATCH" | "DELETE"} /${string}` & Record<never, never>);

/** Whose requests these are: a key to sign tokens with, or ready tokens. */
export type ConnectCredentials =
  | (KeyCredentials & { token?: undefined })
  | {
      /** A ready token, or what gives one; asked before each attempt, so it should cache. */
      token: string | (() => string | Promise<string>);
    };

/** A key of App Store Connect, and what its tokens say. */
export interface KeyCredentials extends TokenOptions {
  scope?: readonly Scope[] | undefined;
}

/**
 * A client of the App Store Connect API. Two clients share nothing. `Throws` is its `throwOnError`: the client made with
 * `throwOnError: false` is a `ConnectClient<false>`, and a `ConnectClient<boolean>` can be either.
 */
export interface ConnectClient<out Throws extends boolean = true> extends Requester {
  /** Calls a GET operation: `connect.GET("/v1/apps", { params: { query: { limit: 200 } } })`. */
  GET: ReadCall<GetRoutes, GetRoutesWithoutInit, ErrorResponse, Throws>;
  /** Calls a POST operation. */
  POST: WriteCall<PostRoutes, PostRoutesWithoutInit, ErrorResponse, Throws>;
  /** Calls a PATCH operation. */
  PATCH: WriteCall<PatchRoutes, PatchRoutesWithoutInit, ErrorResponse, Throws>;
  /** Calls a DELETE operation. */
  DELETE: WriteCall<DeleteRoutes, DeleteRoutesWithoutInit, ErrorResponse, Throws>;
  /** Adds openapi-fetch middleware, which sees every call before the token is on it. */
  use: (...middleware: Middleware[]) => void;
  /** Takes middleware out again. */
  eject: (...middleware: Middleware[]) => void;
  /**
   * The token of the requests, from the cache; with times a new one that isn't cached. No request.
   *
   * @throws {TokenError} for a key that can't sign, or a lifetime that Apple refuses.
   */
  token: (times?: TokenTimes) => Promise<string>;
  /** What the last answer said about the key's budget of requests; undefined before the first one. */
  readonly rateLimit: RateLimit | undefined;
}

/**
 * A client for one key of App Store Connect. Nothing is sent and nothing is signed before the first call.
 *
 * @throws {TypeError} naming an option that is missing, wrong or unknown.
 * @throws {TokenError} for a token lifetime that Apple refuses.
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
  const source = options.token === undefined ? createTokenSource(options) : undefined;
  const token = source ?? given(options.token!);
  const tokens = { token: () => token(), invalidate: source?.invalidate, renewable: typeof options.token !== "string" };
  let rateLimit: RateLimit | undefined;
  const onRateLimit = (reported: RateLimit): void => {
    rateLimit = reported;
  };
  const quotaKey = options.token === undefined ? options.keyId : "token";
  const transport = createTransport({ ...options, baseUrl, tokens, quotaKey, onRateLimit });
  const { throwOnError } = options;
  const caller = createCaller({ baseUrl, transport, userAgent, mediaTypes, relativeTo: "/v1/", throwOnError });
  return {
    ...caller,
    token,
    get rateLimit() {
      return rateLimit;
    },
  };
}

function given(token: string | (() => string | Promise<string>)): (times?: TokenTimes) => Promise<string> {
  return async (times) => {
    if (times) throw new TypeError('"issuedAt" and "expiresAt" need a client with a key; this one has a ready "token"');
    return typeof token === "string" ? token : token();
  };
}
