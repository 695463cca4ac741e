/** Sends again what may be sent again. */
import {
  isNetworkError,
  isStoreConnectError,
  isTimeoutError,
  isUnknownOutcomeError,
  type UnknownOutcomeError,
} from "../../errors/index.js";
import { untilAborted } from "../../until-aborted.js";
import { sleep } from "../abort.js";
import { callSafely } from "../safe-call.js";
import type { OutgoingRequest, Transport } from "../transport.js";
import { backoffMs, serverDelayMs } from "./delay.js";
import { type RetryEvent, type RetryPolicy, toRetryPolicy } from "./options.js";

export interface RetrySettings {
  policy: RetryPolicy;
  /** Whether a 401 is worth a second try, since another token will be on it. */
  renewable: boolean;
  notify: (event: RetryEvent) => void;
  /** The clock of limits. */
  now: () => number;
  /** Milliseconds since 1970, for a `Retry-After` that is a date. */
  wallNow: () => number;
  /** From 0 to 1, for the jitter. */
  random: () => number;
}

/**
 * A transport that repeats: 429 for every method, the other statuses of the policy, network errors and timeouts for the
 * policy's methods only, 401 once. What can't be repeated, or not any more, comes out as it is: the last answer, or the
 * error. A write with one attempt of unknown outcome ends in that error, unless a later attempt got an answer.
 */
export function withRetry(
  send: Transport,
  { policy: usual, renewable, notify, now, wallNow, random }: RetrySettings,
): Transport {
  return async (request, context) => {
    const policy = context.retry ? toRetryPolicy(context.retry, usual) : usual;
    const { method } = request;
    const { path, signal, deadlineMs = Number.POSITIVE_INFINITY } = context;
    const streams = isSentOnce(request, policy);
    const body = streams ? (request.body ?? undefined) : await repeatable(request.body, signal);
    let unknown: UnknownOutcomeError | undefined;
    /** An earlier attempt may have been carried out, whatever the last one says. */
    const settled = (error: unknown): unknown => (isStoreConnectError(error) ? (unknown ?? error) : error);
    let renewals = streams ? 1 : 0;

    for (let attempt = 1; ; attempt++) {
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await send(request, { ...context, attempt, body });
      } catch (thrown) {
        error = thrown;
        if (isUnknownOutcomeError(thrown)) unknown ??= thrown;
      }

      let delayMs: number | undefined;
      if (response?.status === 401 && renewable && renewals === 0) {
        renewals = 1;
        delayMs = 0;
      } else if (!streams && attempt - renewals < policy.limit && (response ? isRepeated(response) : isLost(error))) {
        const asked = response && serverDelayMs(response.status, response.headers, wallNow());
        delayMs = asked ?? backoffMs(attempt - renewals, policy.maxDelayMs, random);
      }
      // A wait that would be cut short is not begun.
      if (delayMs === undefined || delayMs > policy.maxDelayMs || now() + delayMs > deadlineMs) {
        if (response) return response;
        throw settled(error);
      }
      notify({ method, path, attempt, delayMs, status: response?.status, error });
      const told: unknown = policy.onRetry?.({ method, path, attempt, delayMs, status: response?.status, error });
      callSafely(() => told, [], undefined);
      await sleep(delayMs, signal).catch((reason: unknown) => {
        throw settled(reason);
      });
    }

    /** Whether the body goes out as it streams in. One of a `Request` may be plain text that became a stream. */
    function isSentOnce({ body }: OutgoingRequest, { limit, statusCodes, methods }: RetryPolicy): boolean {
      if (!(body instanceof ReadableStream)) return false;
      const isRepeated = limit > 1 && (statusCodes.includes(429) || methods.includes(method));
      return !isRepeated && !(renewable && request instanceof Request);
    }
    function isRepeated({ status }: Response): boolean {
      return policy.statusCodes.includes(status) && (status === 429 || policy.methods.includes(method));
    }
    function isLost(error: unknown): boolean {
      const lost = isNetworkError(error) || isTimeoutError(error) || isUnknownOutcomeError(error);
      return lost && !signal?.aborted && policy.methods.includes(method);
    }
  };
}

/** A body that can be sent more than once: what streams is read into memory for it. */
async function repeatable(
  body: BodyInit | null | undefined,
  signal: AbortSignal | undefined,
): Promise<BodyInit | undefined> {
  if (!(body instanceof ReadableStream)) return body ?? undefined;
  const piped = body.pipeThrough(new TransformStream(), signal && { signal });
  return untilAborted(new Response(piped).arrayBuffer(), signal);
}
