/** Downloads a segment of an analytics report from its signed URL, without the token, and verifies its size and checksum. */
import { createMd5 } from "../../encoding/md5.js";
import { readLimited } from "../../encoding/read-limited.js";
import { NetworkError, ReportChecksumError } from "../../errors/index.js";
import { linkAbort, sleep } from "../../transport/abort.js";
import { adaptFetch, globalFetch } from "../../transport/fetch-adapter.js";
import { redactError } from "../../transport/redact.js";
import { backoffMs } from "../../transport/retry/delay.js";
import { serverDelayMs } from "../../transport/retry/server-delay.js";
import type { Fetch } from "../../transport/transport-options.js";
import { untilAborted } from "../../until-aborted.js";

/** A segment, as the API describes it. */
export interface SegmentFacts {
  readonly id: string;
  readonly url: string;
  /** MD5 in hexadecimal; undefined if the API does not report one. */
  readonly checksum: string | undefined;
  readonly sizeInBytes: number | undefined;
}

/** How segments are downloaded. */
export interface SegmentSettings {
  readonly fetch?: Fetch | undefined;
  readonly signal?: AbortSignal | undefined;
  /** @default a sleep in real time */
  readonly rest?: typeof sleep | undefined;
}

/** What errors name in place of the signed URL. */
export const nameOf = ({ id }: Pick<SegmentFacts, "id">): string => `analyticsReportSegments/${id}`;

const attempts = 3;
/** Milliseconds until the response begins. */
const attemptTimeoutMs = 30_000;

/**
 * Requests the bytes of a segment. A request that got no response, or 429 or 5xx, is sent again, up to three attempts. The stream has
 * errors of this package, which don't contain the URL.
 *
 * @throws {NetworkError} if the URL has expired, or responds with another error, or can't be reached.
 */
export async function downloadSegment(
  facts: SegmentFacts,
  { fetch, signal, rest = sleep }: SegmentSettings,
): Promise<ReadableStream<Uint8Array>> {
  const send = fetch ? adaptFetch(fetch) : globalFetch;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    const link = linkAbort(signal);
    const timer = setTimeout(() => link.abort(failure(facts, "received no response in time")), attemptTimeoutMs);
    let problem: unknown;
    let delayMs: number | undefined;
    try {
      const request = { url: facts.url, method: "GET", headers: new Headers() };
      const response = await send(request, { signal: link.signal, redirect: "manual" });
      const { status, headers, body, ok } = response;
      if (ok && body) return guarded(body, facts, link.signal);
      const { bytes } = await readLimited(body, { limitBytes: 16_384, signal: link.signal });
      const code = /<Code>([A-Za-z.]{1,60})<\/Code>/.exec(new TextDecoder().decode(bytes))?.[1];
      problem = failure(facts, `responded with ${status}${code === undefined ? "" : ` ${code}`}`);
      if (status !== 429 && status < 500) throw problem;
      delayMs = serverDelayMs(status, headers, Date.now());
    } catch (error) {
      signal?.throwIfAborted();
      if (error === problem) throw error;
      problem = link.signal.aborted ? link.signal.reason : failure(facts, "received no response", error);
    } finally {
      clearTimeout(timer);
    }
    if (attempt >= attempts) throw problem;
    await rest(delayMs ?? backoffMs(attempt, 8_000, Math.random), signal);
  }
}

/** An error about a segment, without its URL. */
function failure(facts: SegmentFacts, problem: string, error?: unknown): NetworkError {
  const { search, pathname } = new URL(facts.url);
  const cause = error === undefined ? undefined : redactError(error, [facts.url, search.slice(1), pathname]);
  return new NetworkError({ method: "GET", path: nameOf(facts) }, problem, cause && { cause });
}

/** The body, ended by `signal`, with errors that don't contain the URL. */
function guarded(
  body: ReadableStream<Uint8Array>,
  facts: SegmentFacts,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await untilAborted(reader.read(), signal);
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          reader.cancel().catch(() => {});
          throw signal.aborted ? signal.reason : failure(facts, "broke off", error);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** Passes the bytes of a segment on. @throws {ReportChecksumError} if they are not those that the API describes. */
export async function* verifySegment(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  facts: SegmentFacts,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { checksum, sizeInBytes } = facts;
  const md5 = checksum === undefined ? undefined : await createMd5();
  let size = 0;
  const wrongSize = (): ReportChecksumError =>
    new ReportChecksumError(nameOf(facts), { property: "size", expected: String(sizeInBytes), actual: String(size) });
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (sizeInBytes !== undefined && size > sizeInBytes) throw wrongSize();
    md5?.update(chunk);
    yield chunk;
  }
  if (sizeInBytes !== undefined && size !== sizeInBytes) throw wrongSize();
  const actual = md5?.hex();
  if (checksum !== undefined && actual !== undefined && actual !== checksum.toLowerCase())
    throw new ReportChecksumError(nameOf(facts), { property: "checksum", expected: checksum, actual });
}
