/** One attempt: calls `fetch`, reads the body, and limits both in time. */
import { readLimited } from "../encoding/read-limited.js";
import { BodyTooLargeError, TimeoutError } from "../errors/index.js";
import { linkAbort } from "./abort.js";
import { withBody } from "./body.js";
import { describeFailure } from "./describe-failure.js";
import type { FetchAdapter } from "./fetch-adapter.js";
import type { Transport } from "./transport.js";

/** Limits of one attempt. */
export interface AttemptOptions {
  /** Milliseconds for one attempt, up to the last byte of its response, or the first byte of a stream. */
  attemptTimeoutMs: number;
  /** The longest body of a successful response that is read, in bytes after decompression; a stream has no limit. */
  maxBodyBytes: number;
}

/**
 * The innermost transport. It reads the body as a part of the attempt, so that a body that breaks off is a failed attempt;
 * with `context.stream` it returns a successful response unread. The body of an error response is read up to 256 KiB and
 * for at most 5 seconds.
 *
 * @throws {BodyTooLargeError} for a successful response with a body longer than `maxBodyBytes`.
 * @throws {TimeoutError} when `attemptTimeoutMs` has passed.
 * @throws {NetworkError} when no complete response arrives.
 * @throws {UnknownOutcomeError} in place of these two, for a write that may have taken effect.
 * @throws the reason of the caller's signal, when it aborts.
 */
export function createAttempt(send: FetchAdapter, { attemptTimeoutMs, maxBodyBytes }: AttemptOptions): Transport {
  return async (request, context) => {
    const facts = { method: request.method, path: context.path };
    const { signal, abort, release } = linkAbort(context.signal);
    const expire = (): void => abort(new TimeoutError(facts, "attemptTimeoutMs", attemptTimeoutMs));
    let timer = setTimeout(expire, attemptTimeoutMs);
    let status: number | undefined;
    let isStreaming = false;
    try {
      signal.throwIfAborted();
      let { body: sent } = context;
      // Deno sends a request a second time by itself if its connection breaks, a write too, but not one with a `Blob`, which it
      // can't read again: https://github.com/denoland/deno/issues/35610
      if ("Deno" in globalThis && typeof sent === "string") sent = new Blob([sent]);
      const duplex = sent instanceof ReadableStream && { duplex: "half" };
      // A redirect that is followed would take the token along; with "manual" it is returned as a response.
      const response = await send(request, { signal, redirect: "manual", ...(sent && { body: sent }), ...duplex });
      const { body, ok } = response;
      status = response.status;
      if (!body) return response;
      if (status < 200 || status > 599) throw new Error("the status is not an HTTP status");
      if (!ok) {
        clearTimeout(timer);
        timer = setTimeout(expire, Math.min(attemptTimeoutMs, errorBodyTimeoutMs));
        const [{ readErrorResponse }, { secretsOf }] = await Promise.all([
          import("./error-body.js"),
          import("./redact.js"),
        ]);
        return await readErrorResponse(response, {
          signal,
          callerSignal: context.signal,
          secrets: secretsOf(request),
        });
      }
      if (context.stream) {
        isStreaming = true;
        return response;
      }
      const { bytes, end, error } = await readLimited(body, { limitBytes: maxBodyBytes, signal });
      if (end === "failed") throw error;
      if (end === "limit") throw new BodyTooLargeError(facts, status, maxBodyBytes);
      if (!context.read) return withBody(response, bytes);
      context.read(response, bytes);
      return response;
    } catch (error) {
      if (error instanceof BodyTooLargeError) throw error;
      // The error is known, so the time can't run out while it is described.
      clearTimeout(timer);
      throw await describeFailure(error, request, { ...facts, status, signal });
    } finally {
      clearTimeout(timer);
      if (!isStreaming) release();
    }
  };
}

/** The time for the body of an error response. The status matters most, and it is known by then. */
const errorBodyTimeoutMs = 5_000;
