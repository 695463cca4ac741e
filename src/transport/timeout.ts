/** One attempt: `fetch` and the body of its answer within a time limit, every failure as an error of this package. */
import { TimeoutError } from "../errors.js";
import { linkAbort, untilAborted } from "./abort.js";
import { join, readInto, watch } from "./body.js";
import { toFailure } from "./failure.js";
import { redactText, secretsOf } from "./redact.js";
import type { Transport } from "./transport.js";

/** Sends a request and answers its response: the global `fetch`, or one put in its place. */
export type Fetch = (request: Request) => Promise<Response>;

export interface TimeoutOptions {
  /** Milliseconds for one attempt, to the last byte of its answer; of a stream to its first. */
  attemptTimeoutMs: number;
}

/** More of a refusal than this is a fault of its own. */
const errorBodyLimit = 256 * 1_024;
/** The status has said the most by then. */
const errorBodyTimeoutMs = 5_000;

/**
 * The transport at the bottom. An answer comes back with its body read, so that a body that breaks off is a failed
 * attempt, unless `context.stream` asks for the stream. Of a refusal the body is read up to a limit of size and of time,
 * without secrets that it may quote; one that breaks off does not hide the status.
 *
 * @throws {TimeoutError} {@link NetworkError} {@link UnknownOutcomeError}, or the reason of the caller's signal.
 */
export function withTimeout(fetch: Fetch, { attemptTimeoutMs }: TimeoutOptions): Transport {
  return async (request, context) => {
    const facts = { method: request.method, path: context.path, secrets: secretsOf(request) };
    const link = linkAbort(context.signal);
    const expire = (): void => link.abort(new TimeoutError(facts, "attemptTimeoutMs", attemptTimeoutMs));
    let timer = setTimeout(expire, attemptTimeoutMs);
    let status: number | undefined;
    let streams = false;
    const failed = (error: unknown): unknown => toFailure(error, { ...facts, status, signal: link.signal });
    try {
      const response = await answerOf(fetch, request, context.body, link.signal);
      const { body, ok } = response;
      status = response.status;
      if (!body) return response;
      if (status < 200 || status > 599) throw new Error("no status of HTTP");
      if (ok && context.stream) {
        streams = true;
        const onEnd = (): void => link.follow(undefined);
        return copyOf(response, watch(body, { signal: link.signal, onEnd, toFailure: failed }));
      }
      const chunks: Uint8Array[] = [];
      if (ok) {
        await readInto(chunks, body, link.signal);
        return copyOf(response, join(chunks));
      }
      clearTimeout(timer);
      timer = setTimeout(expire, Math.min(attemptTimeoutMs, errorBodyTimeoutMs));
      await readInto(chunks, body, link.signal, errorBodyLimit).catch((error: unknown) => {
        if (context.signal?.aborted) throw error;
      });
      return refusalOf(response, new TextDecoder().decode(join(chunks)), facts.secrets);
    } catch (error) {
      throw failed(error);
    } finally {
      clearTimeout(timer);
      link.follow(streams ? context.callerSignal : undefined);
    }
  };
}

/** The answer as soon as it begins. One that comes after `signal` has aborted is let go of. */
async function answerOf(
  fetch: Fetch,
  request: Request,
  body: ArrayBuffer | undefined,
  signal: AbortSignal,
): Promise<Response> {
  signal.throwIfAborted();
  // A redirect would be followed with the token in hand; it comes back as an answer instead.
  const pending = fetch(new Request(request, { signal, redirect: "manual", ...(body && { body }) }));
  try {
    return await untilAborted(pending, signal);
  } catch (error) {
    pending.then((late) => late.body?.cancel()).catch(() => {});
    throw error;
  }
}

/** A refusal whose text and headers, which go into errors, don't quote the request. */
function refusalOf({ status, statusText, headers, url }: Response, text: string, secrets: readonly string[]): Response {
  const safe = (part: string): string => redactText(part, secrets);
  const safeHeaders = new Headers([...headers].map(([name, value]): [string, string] => [name, safe(value)]));
  return copyOf({ status, statusText: safe(statusText), headers: safeHeaders, url }, safe(text));
}

/** The same answer with a body that has been looked at. */
function copyOf(
  { status, statusText, headers, url }: Pick<Response, "status" | "statusText" | "headers" | "url">,
  body: BodyInit,
): Response {
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", { value: url });
}
