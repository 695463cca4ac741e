/** Sends one part of a file to its signed URL, without the token, and again if that failed. */
import type { Bytes } from "../../encoding/bytes.js";
import { readLimited } from "../../encoding/read-limited.js";
import {
  NetworkError,
  TimeoutError,
  UploadExpiredError,
  type UploadFacts,
  UploadPartError,
  UploadSizeError,
} from "../../errors/index.js";
import { linkAbort, sleep } from "../../transport/abort.js";
import { adaptFetch, type FetchAdapter, globalFetch } from "../../transport/fetch-adapter.js";
import { redactError } from "../../transport/redact.js";
import { backoffMs, dateOf } from "../../transport/retry/delay.js";
import { serverDelayMs } from "../../transport/retry/server-delay.js";
import type { Fetch } from "../../transport/transport-options.js";
import type { PartOperation } from "./reservation.js";

/** How parts are sent. */
export interface PutSettings {
  /** @default the global `fetch` */
  readonly fetch?: Fetch | undefined;
  /** The most attempts of a part. */
  readonly attempts: number;
  /** Milliseconds for one attempt. */
  readonly attemptTimeoutMs: number;
  readonly signal: AbortSignal;
  /** @default a sleep in real time */
  readonly rest?: typeof sleep | undefined;
}

/** A part, and the file that it belongs to. */
export interface PutPart {
  readonly facts: UploadFacts;
  /** The number of the part, from 1. */
  readonly part: number;
  readonly operation: PartOperation;
  readonly body: Blob | Bytes;
}

/** The longest wait before a part is sent again. If the server asks for a longer one, the part has failed. */
const maxDelayMs = 60_000;

/**
 * @throws {UploadPartError} if the part can't be sent.
 * @throws {UploadExpiredError} if its URL has expired.
 * @throws {UploadSizeError} if the file has changed.
 */
export async function putPart({ facts, part, operation, body }: PutPart, settings: PutSettings): Promise<void> {
  const { attempts, signal, rest = sleep } = settings;
  const send = settings.fetch ? adaptFetch(settings.fetch) : globalFetch;
  for (let attempt = 1; ; attempt++) {
    const { status, problem, cause, delayMs, isExpired } = await tryOnce(send, { operation, body }, settings);
    if (problem === undefined) return;
    signal.throwIfAborted();
    if (isExpired && status !== undefined) throw new UploadExpiredError(facts, status);
    if (isUnreadable(cause)) throw new UploadSizeError(facts, "changed while it was sent", { cause });
    const waitMs = delayMs ?? backoffMs(attempt, maxDelayMs, Math.random);
    if (attempt >= attempts || !mayRepeat(status) || waitMs > maxDelayMs) {
      const { offset, length } = operation;
      throw new UploadPartError(
        { ...facts, part, offset, length },
        { attempts: attempt, problem, cause, ...(status !== undefined && { status }) },
      );
    }
    await rest(waitMs, signal);
  }
}

const mayRepeat = (status: number | undefined): boolean =>
  status === undefined || status === 408 || status === 429 || status >= 500;

interface Outcome {
  readonly status?: number;
  /** What went wrong; undefined if the part arrived. */
  readonly problem?: string;
  readonly cause?: unknown;
  /** The wait that the server asks for. */
  readonly delayMs?: number | undefined;
  readonly isExpired?: boolean;
}

async function tryOnce(
  send: FetchAdapter,
  { operation, body }: Pick<PutPart, "operation" | "body">,
  { attemptTimeoutMs, signal: uploadSignal }: PutSettings,
): Promise<Outcome> {
  const { method, url } = operation;
  const { origin, search } = new URL(url);
  // The path and the query of a signed URL grant access; the origin does not.
  const facts = { method, path: origin };
  const { signal, abort, release } = linkAbort(uploadSignal);
  const timer = setTimeout(
    () => abort(new TimeoutError(facts, "attemptTimeoutMs", attemptTimeoutMs)),
    attemptTimeoutMs,
  );
  try {
    const response = await send({ url, method, headers: headersOf(operation) }, { body, signal, redirect: "manual" });
    const { status, headers, ok } = response;
    // Read to its end, so that the connection serves the next part.
    const { bytes } = await readLimited(response.body, { limitBytes: 16_384, signal });
    signal.throwIfAborted();
    if (ok) return { status };
    const document = new TextDecoder().decode(bytes);
    const code = /<Code>([A-Za-z.]{1,60})<\/Code>/.exec(document)?.[1];
    const problem = `${origin} responded with ${status}${code === undefined ? "" : ` ${code}`}`;
    const isExpired =
      status >= 400 &&
      status < 500 &&
      !mayRepeat(status) &&
      (/expired/i.test(document) || isPast(operation, dateOf(headers) ?? Date.now()));
    return { status, problem, isExpired, delayMs: serverDelayMs(status, headers, Date.now()) };
  } catch (error) {
    if (signal.aborted) return { problem: String((signal.reason as Error)?.message), cause: signal.reason };
    const cause = redactError(error, [url, search.slice(1)]);
    const problem = `the connection to ${origin} failed: ${deepest(cause)}`;
    return { problem, cause: new NetworkError(facts, `received no response: ${deepest(cause)}`, { cause }) };
  } finally {
    clearTimeout(timer);
    release();
  }
}

/** The headers of the operation, but for those that `fetch` sets by the body and the URL. */
function headersOf({ requestHeaders }: PartOperation): Headers {
  const own = (requestHeaders ?? []).filter(({ name }) => !/^(content-length|host)$/i.test(name));
  return new Headers(own.map(({ name, value }): [string, string] => [name, value]));
}

/** Whether the URL of an operation has expired, as far as it shows when. */
function isPast({ url, expiration }: PartOperation, nowMs: number): boolean {
  const { searchParams } = new URL(url);
  const expires = Number(searchParams.get("Expires") ?? Number.NaN) * 1_000;
  return [expires, Date.parse(expiration ?? "")].some((time) => time <= nowMs);
}

const deepest = (error: Error): string => (error.cause instanceof Error ? deepest(error.cause) : error.message);

/** Whether a Blob can't be read: the file under it has changed or is gone. */
function isUnreadable(error: unknown): boolean {
  for (let link = error; link instanceof Error; link = link.cause) if (link.name === "NotReadableError") return true;
  return false;
}
