/** Adds the token to requests to the API's own origins, and rejects requests to any other origin before they are sent. */
import { HostError, TimeoutError, TokenError } from "../errors/index.js";
import { untilAborted } from "../until-aborted.js";
import type { CallContext, OutgoingRequest, Transport } from "./transport.js";

/** Options of {@link withAuthorization}. */
export interface AuthorizeOptions {
  /** Returns the token; called before each attempt, so it should cache. */
  token: () => string | Promise<string>;
  /** Milliseconds within which `token` must settle. */
  attemptTimeoutMs: number;
  /** Called with a token for which the response is a 401, before that response is returned. */
  onRejected?: ((token: string, headers: Headers) => void) | undefined;
  /** The origins that may receive the token, as `https://host[:port]`. */
  origins: readonly string[];
}

/**
 * A transport that sends with `Authorization: Bearer …`.
 *
 * @throws {HostError} for a request to another origin; nothing has been sent then.
 * @throws {TimeoutError} for a token that takes longer than an attempt may; nothing has been sent then.
 * @throws {TokenError} for a token that can't be the value of a header.
 */
export function withAuthorization(send: Transport, options: AuthorizeOptions): Transport {
  const { token, attemptTimeoutMs, onRejected, origins } = options;

  async function inTime(
    pending: Promise<string>,
    { method }: OutgoingRequest,
    { path, signal }: CallContext,
  ): Promise<string> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const expired = new Promise<never>((_, reject) => {
      const expire = (): void =>
        reject(new TimeoutError({ method, path }, "attemptTimeoutMs", attemptTimeoutMs, "had no token"));
      timer = setTimeout(expire, attemptTimeoutMs);
    });
    try {
      return await untilAborted(Promise.race([pending, expired]), signal);
    } finally {
      clearTimeout(timer);
    }
  }

  return async (request, context) => {
    assertOrigin(request.url, origins);
    const current = token();
    const bearer = typeof current === "string" ? current : await inTime(current, request, context);
    // Checked here because the error of `Headers` would quote the token.
    if (typeof bearer !== "string" || !/^[!-~]+$/.test(bearer))
      throw new TokenError('"token" must be a non-empty string of visible ASCII characters.');
    const response = await send(withToken(request, bearer), context);
    if (response.status === 401) onRejected?.(bearer, response.headers);
    return response;
  };
}

/** Adds the token. Middleware keeps its `Request` and may log it, so the token goes on a copy of the headers then. */
function withToken(request: OutgoingRequest, token: string): OutgoingRequest {
  const { url, method } = request;
  const isFromMiddleware = request instanceof Request;
  const headers = isFromMiddleware ? new Headers(request.headers) : request.headers;
  headers.set("Authorization", `Bearer ${token}`);
  return isFromMiddleware ? { url, method, headers, settings: request } : request;
}

/** @throws {HostError} unless `url` is on one of `origins`. The message names hosts only, since a query may be secret. */
export function assertOrigin(url: string, origins: readonly string[]): void {
  // The usual case, without parsing: nothing after the slash can change the host before it.
  if (origins.some((origin) => url.startsWith(`${origin}/`))) return;
  const origin = URL.canParse(url) ? new URL(url).origin : "an address without a host";
  if (!origins.includes(origin)) {
    throw new HostError(
      `The token is for ${origins.join(", ")} and is not sent to ${origin}. ` +
        "Fetch a signed URL (of a report or an upload) without the token: fetch(url).",
    );
  }
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads the option `baseUrl`: an origin, with or without a path that precedes the path of each call.
 *
 * @throws {TypeError} for a URL with more than that, or as {@link originOf}.
 */
export function parseBaseUrl(option: string, url: string): { origin: string; path: string } {
  const origin = originOf(option, url);
  const { username, password, pathname } = new URL(url);
  // The message does not quote the URL, which may contain a password.
  if (username || password || /[?#\s\\]/.test(url) || pathname.includes("//"))
    throw new TypeError(`"${option}" must be an origin and at most a path: no user, query, hash, whitespace or "//"`);
  return { origin, path: pathname.replace(/\/$/, "") };
}

/** Reads one of the option `trustedOrigins`. @throws {TypeError} unless it is an origin, with or without a final slash. */
export function parseTrustedOrigin(url: string): string {
  const { origin, path } = parseBaseUrl("trustedOrigins", url);
  if (path) throw new TypeError('"trustedOrigins" must be origins without a path: https://host[:port]');
  return origin;
}

/** The origin of the URL in `option`. @throws {TypeError} unless it is https, or http on the loopback host. */
export function originOf(option: string, url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw new TypeError(`"${option}" must be an absolute https URL`);
  if (parsed.protocol === "http:" && !loopback.test(parsed.hostname)) {
    throw new TypeError(`"${option}" must be https: unencrypted http is for the loopback host only`);
  }
  return parsed.origin;
}
