/** Puts the token on requests to the API's own host, and refuses every other host before anything is sent. */
import { HostError, TimeoutError, TokenError } from "../errors/index.js";
import { untilAborted } from "../until-aborted.js";
import type { CallContext, OutgoingRequest, Transport } from "./transport.js";

export interface AuthorizeOptions {
  /** The token, cached by whoever gives it. */
  token: () => string | Promise<string>;
  /** Milliseconds in which `token` must settle. */
  attemptTimeoutMs: number;
  /** Told of a token that was answered with 401, before the answer goes on. */
  refused?: ((token: string, headers: Headers) => void) | undefined;
  /** The origins that may see it, as `https://host[:port]`. */
  origins: readonly string[];
}

/**
 * A transport that sends with `Authorization: Bearer …`.
 *
 * @throws {HostError} for a request to another origin; nothing has been sent then.
 * @throws {TimeoutError} for a token that takes longer than an attempt may; nothing has been sent then.
 * @throws {TokenError} for a token that no header can carry.
 */
export function withAuthorization(send: Transport, options: AuthorizeOptions): Transport {
  const { token, attemptTimeoutMs, refused, origins } = options;

  async function tokenInTime({ method }: OutgoingRequest, { path, signal }: CallContext): Promise<string> {
    const given = token();
    if (typeof given === "string") return given;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const expired = new Promise<never>((_, reject) => {
      const expire = (): void =>
        reject(new TimeoutError({ method, path }, "attemptTimeoutMs", attemptTimeoutMs, "had no token"));
      timer = setTimeout(expire, attemptTimeoutMs);
    });
    try {
      return await untilAborted(Promise.race([given, expired]), signal);
    } finally {
      clearTimeout(timer);
    }
  }

  return async (request, context) => {
    assertOrigin(request.url, origins);
    const bearer = await tokenInTime(request, context);
    // A runtime would quote it in its message.
    if (typeof bearer !== "string" || !/^[!-~]+$/.test(bearer))
      throw new TokenError('"token" must be a text of visible ASCII characters that is not empty.');
    const response = await send(withToken(request, bearer), context);
    if (response.status === 401) refused?.(bearer, response.headers);
    return response;
  };
}

/** A Request was made for middleware, which keeps it and may log it: the token goes on a copy of its headers. */
function withToken(request: OutgoingRequest, token: string): OutgoingRequest {
  const { url, method } = request;
  const seen = request instanceof Request;
  const headers = seen ? new Headers(request.headers) : request.headers;
  headers.set("Authorization", `Bearer ${token}`);
  return seen ? { url, method, headers, settings: request } : request;
}

/** @throws {HostError} where `url` is not on one of `origins`. The message names hosts only: a query may be secret. */
export function assertOrigin(url: string, origins: readonly string[]): void {
  // The usual case, spared the parser: nothing after the slash can change the host before it.
  if (origins.some((origin) => url.startsWith(`${origin}/`))) return;
  const origin = URL.canParse(url) ? new URL(url).origin : "an address without a host";
  if (!origins.includes(origin)) {
    throw new HostError(
      `The token is for ${origins.join(", ")} and is not sent to ${origin}. ` +
        "A signed URL (a report's, an upload's) is fetched without the token: fetch(url).",
    );
  }
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The option `baseUrl`: an origin, and perhaps a path that all others are below.
 *
 * @throws {TypeError} where it has more than that, which the paths of calls can't be joined to, or as {@link originOf}.
 */
export function parseBaseUrl(option: string, url: string): { origin: string; path: string } {
  const origin = originOf(option, url);
  const { username, password, pathname } = new URL(url);
  // The message does not quote the URL: it may have a password.
  if (username || password || /[?#\s\\]/.test(url) || pathname.includes("//"))
    throw new TypeError(`"${option}" must be an origin and at most a path: no user, query, hash, blank or "//"`);
  return { origin, path: pathname.replace(/\/$/, "") };
}

/** One of the option `trustedOrigins`. @throws {TypeError} where it is more than an origin and perhaps a slash. */
export function parseTrustedOrigin(url: string): string {
  const { origin, path } = parseBaseUrl("trustedOrigins", url);
  if (path) throw new TypeError('"trustedOrigins" must be origins without a path: https://host[:port]');
  return origin;
}

/** The origin of the option `baseUrl`. @throws {TypeError} unless it is https, or http on the loopback host. */
export function originOf(option: string, url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw new TypeError(`"${option}" must be an absolute https URL`);
  if (parsed.protocol === "http:" && !loopback.test(parsed.hostname)) {
    throw new TypeError(
      `"${option}" must be https: a token must not travel in the clear (http is for the loopback host only)`,
    );
  }
  return parsed.origin;
}
