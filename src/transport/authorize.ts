/** Puts the token on requests to the API's own host, and refuses every other host before anything is sent. */
import { HostError } from "../errors.js";
import type { Transport } from "./transport.js";

export interface AuthorizeOptions {
  /** The token, cached by whoever gives it. */
  token: () => string | Promise<string>;
  /** The origins that may see it, as `https://host[:port]`. */
  origins: readonly string[];
}

/**
 * A transport that sends with `Authorization: Bearer …`.
 *
 * @throws {HostError} for a request to another origin; nothing has been sent then.
 */
export function withAuthorization(send: Transport, { token, origins }: AuthorizeOptions): Transport {
  return async (request, context) => {
    assertOrigin(request.url, origins);
    request.headers.set("Authorization", `Bearer ${await token()}`);
    return send(request, context);
  };
}

/** @throws {HostError} where `url` is not on one of `origins`. The message names hosts only: a query may be secret. */
export function assertOrigin(url: string, origins: readonly string[]): void {
  const { origin } = new URL(url);
  if (!origins.includes(origin)) {
    throw new HostError(`The token is for ${origins.join(", ")} and is not sent to ${origin}.`);
  }
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

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
