/** One attempt: `fetch` and the body of its answer within a time limit, every failure as an error of this package. */
import { readLimited } from "../encoding/read-limited.js";
import { BodyTooLargeError, TimeoutError } from "../errors/index.js";
import { linkAbort } from "./abort.js";
import { withBody } from "./body.js";
import { toFailure } from "./failure.js";
import { redactText, secretsOf } from "./redact.js";
import type { OutgoingRequest, Transport } from "./transport.js";

/** Sends a request as `fetch` does: what `init` has replaces what the request has. */
export type StandardFetch = (request: OutgoingRequest, init: RequestInit) => Promise<Response>;

export interface TimeoutOptions {
  /** Milliseconds for one attempt, to the last byte of its answer; of a stream to its first. */
  attemptTimeoutMs: number;
  /** The longest body of a success that is read, in bytes after decompression; a stream has no limit. */
  maxBodyBytes: number;
}

/** More of a refusal than this is a fault of its own. */
const errorBodyLimit = 256 * 1_024;
/** The status has said the most by then. */
const errorBodyTimeoutMs = 5_000;

/**
 * The transport at the bottom. The body of an answer is read as a part of the attempt, so that one that breaks off is a
 * failed attempt, unless `context.stream` asks for the stream. Of a refusal it is read up to a limit of size and of time,
 * without secrets that it may quote; one that breaks off does not hide the status.
 *
 * @throws {BodyTooLargeError} for the body of a success that is longer than `maxBodyBytes`.
 * @throws {TimeoutError} {@link NetworkError} {@link UnknownOutcomeError}, or the reason of the caller's signal.
 */
export function withTimeout(fetch: StandardFetch, { attemptTimeoutMs, maxBodyBytes }: TimeoutOptions): Transport {
  return async (request, context) => {
    const facts = { method: request.method, path: context.path };
    const { signal, abort, release } = linkAbort(context.signal);
    const expire = (): void => abort(new TimeoutError(facts, "attemptTimeoutMs", attemptTimeoutMs));
    let timer = setTimeout(expire, attemptTimeoutMs);
    let status: number | undefined;
    let streams = false;
    try {
      signal.throwIfAborted();
      const { body: sent } = context;
      // A redirect would be followed with the token in hand; it comes back as an answer instead.
      const streaming = sent instanceof ReadableStream && { duplex: "half" };
      const response = await fetch(request, { signal, redirect: "manual", ...(sent && { body: sent }), ...streaming });
      const { body, ok } = response;
      status = response.status;
      if (!body) return response;
      if (status < 200 || status > 599) throw new Error("no status of HTTP");
      if (ok && context.stream) {
        streams = true;
        return response;
      }
      if (ok) {
        const { bytes, end, error } = await readLimited(body, { limitBytes: maxBodyBytes, signal });
        if (end === "failed") throw error;
        if (end === "limit") throw new BodyTooLargeError(facts, status, maxBodyBytes);
        if (!context.read) return withBody(response, bytes);
        context.read(response, bytes);
        return response;
      }
      clearTimeout(timer);
      timer = setTimeout(expire, Math.min(attemptTimeoutMs, errorBodyTimeoutMs));
      const { bytes, end, error } = await readLimited(body, { limitBytes: errorBodyLimit, signal });
      if (end === "failed" && context.signal?.aborted) throw error;
      return refusalOf(response, new TextDecoder().decode(bytes), secretsOf(request));
    } catch (error) {
      if (error instanceof BodyTooLargeError) throw error;
      throw toFailure(error, { ...facts, status, signal, secrets: secretsOf(request) });
    } finally {
      clearTimeout(timer);
      if (!streams) release();
    }
  };
}

/** A refusal whose text and headers, which go into errors, don't quote the request. */
function refusalOf({ status, statusText, headers, url }: Response, text: string, secrets: readonly string[]): Response {
  const safe = (part: string): string => redactText(part, secrets);
  const safeHeaders = new Headers([...headers].map(([name, value]): [string, string] => [name, safe(value)]));
  return withBody({ status, statusText: safe(statusText), headers: safeHeaders, url }, safe(text));
}
