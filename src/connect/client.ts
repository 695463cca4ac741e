/** The client of the App Store Connect API. */
import type { Middleware } from "openapi-fetch";
import { createTokenSource, type TokenOptions, type TokenTimes } from "../auth/token.js";
import type { ReadCall, WriteCall } from "../call/call.js";
import { createCaller } from "../call/caller.js";
import type { Requester } from "../call/requester.js";
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
import { originOf, withAuthorization } from "../transport/authorize.js";
import { version } from "../version.js";

/** Options of {@link createConnectClient} besides the credentials. */
export interface ConnectOptions {
  /**
   * Where the API is: https, or http on the loopback host. The token goes there and nowhere else.
   *
   * @default "https://api.appstoreconnect.apple.com"
   */
  baseUrl?: string | undefined;
  /** What sends a request. @default the global `fetch` */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** The `User-Agent` header. @default "storeconnect/VERSION" */
  userAgent?: string | undefined;
}

/** Whose requests these are: a key to sign tokens with, or ready tokens. */
export type ConnectCredentials =
  | (TokenOptions & { token?: undefined })
  | {
      /** A ready token, or what gives one; asked before each request, so it should cache. */
      token: string | (() => string | Promise<string>);
    };

/** A client of the App Store Connect API. Two clients share nothing. */
export interface ConnectClient extends Requester {
  /** Calls a GET operation: `connect.GET("/v1/apps", { params: { query: { limit: 200 } } })`. */
  GET: ReadCall<GetRoutes, GetRoutesWithoutInit, ErrorResponse>;
  /** Calls a POST operation. */
  POST: WriteCall<PostRoutes, PostRoutesWithoutInit, ErrorResponse>;
  /** Calls a PATCH operation. */
  PATCH: WriteCall<PatchRoutes, PatchRoutesWithoutInit, ErrorResponse>;
  /** Calls a DELETE operation. */
  DELETE: WriteCall<DeleteRoutes, DeleteRoutesWithoutInit, ErrorResponse>;
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
}

/**
 * A client for one key of App Store Connect. Nothing is sent and nothing is signed before the first call.
 *
 * @throws {TypeError} naming an option that is missing or wrong.
 * @throws {TokenError} for a token lifetime that Apple refuses.
 * @example
 * const connect = createConnectClient({ keyId, issuerId, privateKey });
 * const { data, error } = await connect.GET("/v1/apps", { params: { query: { limit: 200 } } });
 */
export function createConnectClient(options: ConnectCredentials & ConnectOptions): ConnectClient {
  const {
    baseUrl = "https://api.appstoreconnect.apple.com",
    fetch = globalFetch,
    userAgent = `storeconnect/${version}`,
  } = options;
  const token = options.token === undefined ? createTokenSource(options) : given(options.token);
  const transport = withAuthorization(fetch, { token: () => token(), origins: [originOf("baseUrl", baseUrl)] });
  const caller = createCaller({ baseUrl, transport, userAgent, mediaTypes, relativeTo: "/v1/" });
  return { ...caller, token } as unknown as ConnectClient;
}

/** Looked up at each call, so that a `fetch` put in place later (a test's, a tracer's) is used. */
const globalFetch = (request: Request): Promise<Response> => fetch(request);

function given(token: string | (() => string | Promise<string>)): (times?: TokenTimes) => Promise<string> {
  return async (times) => {
    if (times) throw new TypeError('"issuedAt" and "expiresAt" need a client with a key; this one has a ready "token"');
    return typeof token === "string" ? token : token();
  };
}
