/** Sends a request again if that is safe. */
import {
  isNetworkError,
  isStoreConnectError,
  isTimeoutError,
  isUnknownOutcomeError,
  type UnknownOutcomeError,
} from "../../errors/index.js";
import { untilAborted } from "../../until-aborted.js";
import { sleep } from "../abort.js";
import type { OutgoingRequest, Transport } from "../transport.js";
import { backoffMs } from "./delay.js";
import { type RetryEvent, type RetryPolicy, toRetryPolicy } from "./options.js";

/** Options of {@link withRetry}. */
export interface RetrySettings {
  /** The policy of calls that set none of their own. */
  policy: RetryPolicy;
  /** Whether a 401 is retried, since the next attempt can have a new token. */
  renewable: boolean;
  /** Called before each wait. */
  notify: (event: RetryEvent) => void;
  /** The clock for limits, in milliseconds. */
  now: () => number;
  /** Milliseconds since 1970, for a `Retry-After` that is a date. */
  wallNow: () => number;
  /** A number from 0 to 1, for the jitter. */
  random: () => number;
}

/**
 * A transport that retries: a 429 for every method; the other statuses of the policy, network errors and timeouts for the
 * methods of the policy; a 401 once. After the last attempt it returns the response or throws the error of that attempt.
 * If the outcome of an earlier attempt of a write is unknown, it throws the error of that one instead, unless the last
 * attempt got a response.
 */
export function withRetry(
  send: Transport,
  { policy: clientPolicy, renewable, notify, now, wallNow, random }: RetrySettings,
): Transport {
  return async (request, context) => {
    const policy = context.retry ? toRetryPolicy(context.retry, clientPolicy) : clientPolicy;
    const { method } = request;
    const { path, signal, deadlineMs = Number.POSITIVE_INFINITY } = context;
    const isSentOnce = mustStream(request, policy, renewable);
    const { body: given } = request;
    const body = !isSentOnce && given instanceof ReadableStream ? await readAll(given, signal) : (given ?? undefined);
    let unknownOutcome: UnknownOutcomeError | undefined;
    /** An earlier attempt may have taken effect, whatever the error of the last one is. */
    const finalError = (error: unknown): unknown => (isStoreConnectError(error) ? (unknownOutcome ?? error) : error);
    let renewals = isSentOnce ? 1 : 0;

    for (let attempt = 1; ; attempt++) {
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await send(request, { ...context, attempt, body });
      } catch (thrown) {
        error = thrown;
        if (isUnknownOutcomeError(thrown)) unknownOutcome ??= thrown;
      }

      let delayMs: number | undefined;
      if (response?.status === 401 && renewable && renewals === 0) {
        renewals = 1;
        delayMs = 0;
      } else if (
        !isSentOnce &&
        attempt - renewals < policy.limit &&
        (response ? isRetried(response, method, policy) : isLost(error, method, policy, signal))
      ) {
        const requestedMs = response && (await requestedDelayMs(response, wallNow()));
        delayMs = requestedMs ?? backoffMs(attempt - renewals, policy.maxDelayMs, random);
      }
      // A wait that the deadline would cut short is not begun.
      if (delayMs === undefined || delayMs > policy.maxDelayMs || now() + delayMs > deadlineMs) {
        if (response) return response;
        throw finalError(error);
      }
      notify({ method, path, attempt, delayMs, status: response?.status, error });
      await sleep(delayMs, signal).catch((reason: unknown) => {
        throw finalError(reason);
      });
    }
  };
}

/** The wait that the server asks for. Without the module that reads it, the wait has no end, and the response is final. */
async function requestedDelayMs({ status, headers }: Response, nowMs: number): Promise<number | undefined> {
  const module = await import("./server-delay.js").catch(() => undefined);
  return module ? module.serverDelayMs(status, headers, nowMs) : Number.POSITIVE_INFINITY;
}

/**
 * Whether the body is sent as it is read, so that there can be no other attempt. The body of a `Request` is a stream even
 * if it was made from a string, so it is read into memory if a 401 may be retried.
 */
function mustStream(
  request: OutgoingRequest,
  { limit, statusCodes, methods }: RetryPolicy,
  renewable: boolean,
): boolean {
  if (!(request.body instanceof ReadableStream)) return false;
  const mayRetry = limit > 1 && (statusCodes.includes(429) || methods.includes(request.method));
  return !mayRetry && !(renewable && request instanceof Request);
}

function isRetried({ status }: Response, method: string, { statusCodes, methods }: RetryPolicy): boolean {
  return statusCodes.includes(status) && (status === 429 || methods.includes(method));
}

function isLost(error: unknown, method: string, { methods }: RetryPolicy, signal: AbortSignal | undefined): boolean {
  const lost = isNetworkError(error) || isTimeoutError(error) || isUnknownOutcomeError(error);
  return lost && !signal?.aborted && methods.includes(method);
}

/** A stream in memory, where it can be sent more than once. Deno itself does not send a `Blob` a second time. */
async function readAll(body: ReadableStream, signal: AbortSignal | undefined): Promise<BodyInit> {
  const piped = body.pipeThrough(new TransformStream(), signal && { signal });
  return untilAborted(new Response(piped).blob(), signal);
}
