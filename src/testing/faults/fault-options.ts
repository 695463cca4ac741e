/** Faults as their callers write them: which requests, and what happens to them. */

/** Which requests a fault applies to. */
export interface FaultMatch {
  /** `GET`, `POST` and so on. @default any */
  readonly method?: string | undefined;
  /**
   * The path without the query, exactly, with `{id}` or `*` for any one segment and `**` for any number of them:
   * `/v1/apps/{id}/builds`, `/v1/apps/**`. Or a regular expression.
   *
   * @default any
   */
  readonly path?: string | RegExp | undefined;
  /** The number of requests it applies to; `Number.POSITIVE_INFINITY` for all. @default 1 */
  readonly times?: number | undefined;
  /** The number of matching requests before the first one. @default 0 */
  readonly skip?: number | undefined;
}

/**
 * What happens. At most one of the first group, which responds in place of the store so that a write is not carried out;
 * the others change the response, and can be combined.
 */
export interface FaultEffects {
  /** An error status, with Apple's error document. */
  readonly status?: number | undefined;
  /** The code in the error document of `status`. @default Apple's for the status */
  readonly code?: string | undefined;
  /** The detail in the error document of `status`. */
  readonly detail?: string | undefined;
  /** A status with the HTML page of a proxy. */
  readonly htmlPage?: number | undefined;
  /** A redirect (302) to the same path at another origin. */
  readonly redirectTo?: string | undefined;
  /** 401 as if the token had expired, for every request with the same token as the first one. */
  readonly expireToken?: true | undefined;
  /** Resets the connection before anything is carried out or sent. */
  readonly reset?: true | undefined;
  /** Carries nothing out and sends nothing for so many milliseconds, then resets the connection. */
  readonly silenceMs?: number | undefined;

  /** Carries the request out, then resets the connection: the response is lost. */
  readonly loseResponse?: true | undefined;
  /** Resets the connection after so many bytes of the body. */
  readonly resetInBody?: number | undefined;
  /** Closes the connection after so many bytes of the body, fewer than `Content-Length` says. */
  readonly truncate?: number | undefined;
  /** Sends the body in chunks, and closes the connection after so many bytes, without the last chunk. */
  readonly cutChunked?: number | undefined;
  /** Sends the half of the body, nothing for so many milliseconds, and resets the connection. */
  readonly neverEndingBodyMs?: number | undefined;

  /** Milliseconds before the headers. */
  readonly delayMs?: number | undefined;
  /** Milliseconds between the headers and the body. */
  readonly bodyDelayMs?: number | undefined;
  /** Sends the body in 20 pieces, each after so many milliseconds. */
  readonly dripMs?: number | undefined;

  /** Removes the body. */
  readonly emptyBody?: true | undefined;
  /** 204 without a body. */
  readonly noContent?: true | undefined;
  /** Cuts the JSON off at its middle, and sends that as a whole. */
  readonly invalidJson?: true | undefined;
  /** Another `Content-Type`. */
  readonly contentType?: string | undefined;
  /** `Content-Encoding: gzip`, with a body that breaks off inside the compressed data. */
  readonly brokenGzip?: true | undefined;
  /** Adds so many spaces after the body: more than a client may accept. */
  readonly hugeBodyBytes?: number | undefined;

  /** `links.next` of a list leads to the same page again. */
  readonly repeatNextLink?: true | undefined;
  /** `links.next` of a list leads to another origin. */
  readonly foreignNextLink?: string | undefined;
  /** A list is empty; its `links.next` stays, or leads to the page that was asked for. */
  readonly emptyPage?: true | undefined;
  /** A list begins with the last resource of the page before, as when another one was added meanwhile. */
  readonly duplicateItems?: true | undefined;

  /** `Retry-After` in seconds. */
  readonly retryAfterSeconds?: number | undefined;
  /** `Retry-After` as a date that is so many seconds away. */
  readonly retryAfterDateSeconds?: number | undefined;
  /** Another `X-Rate-Limit`, for example `user-hour-lim:3600;user-hour-rem:-1;`. */
  readonly rateLimit?: string | undefined;
  /** Removes `X-Rate-Limit`. */
  readonly withoutRateLimit?: true | undefined;
  /** `Date` differs from the fake store's time by so many milliseconds. */
  readonly dateOffsetMs?: number | undefined;
}

/** A fault: at least one effect on matching requests. */
export interface FaultOptions extends FaultMatch, FaultEffects {}

/** A fault that was set. */
export interface FakeFault {
  /** The number of requests it was applied to. */
  readonly used: number;
  /** Ends it. A second call does nothing. */
  remove(): void;
}

/** Names of {@link FaultMatch}. */
export const matchNames: readonly string[] = ["method", "path", "times", "skip"];
