/** A `fetch` that runs the program curl, for networks where only curl gets through. */

import { originOf } from "../../transport/authorize.js";
import { untilAborted } from "../../until-aborted.js";
import { type CurlArguments, toConfig, toSettings, type Upload } from "./config.js";
import { type ResponseHead, readHead, trailersError } from "./head.js";
import { type CurlRun, reportSetting, startCurl } from "./process.js";
import { type CurlVersion, checkCurl } from "./version.js";

export type { CurlArguments } from "./config.js";

/** Options of {@link curlFetch}. */
export interface CurlFetchOptions {
  /**
   * The program: a name in `PATH`, or a path.
   *
   * @default "curl"
   */
  curl?: string | undefined;
  /**
   * The proxy: `"http://user:password@host:port"`, also `https`, `socks4`, `socks5` and `socks5h`.
   *
   * @default the proxy that curl finds in the environment (`HTTPS_PROXY`, `NO_PROXY`)
   */
  proxy?: string | undefined;
  /**
   * Further options of curl. A `.curlrc` is not read.
   *
   * @default none
   */
  args?: CurlArguments | undefined;
}

/** A body up to this size is sent with its length, which file stores require; a longer one in chunks. */
const readAheadBytes = 16 * 1_024 * 1_024;

/**
 * A function for the option `fetch` of a client, which runs curl for each request. A run costs tens of milliseconds.
 *
 * Both bodies are streamed. curl receives the URL, headers and body on standard input and in a file without a name: no part
 * of them is on the command line, and no shell runs. The process ends when the signal of the request aborts or the body of
 * the response is cancelled; a body that is neither read nor cancelled keeps the process alive. Redirects are not followed,
 * but returned as responses. Rejects as `fetch` does, with a `TypeError` whose `cause` has the system's `code`. A body of
 * more than 16 MiB is sent in chunks unless the request has a `Content-Length`.
 *
 * Needs curl 7.54 or later, which the first request checks, and Linux or macOS for requests with a body. Trailers that no
 * header announces are noticed from curl 7.73 on.
 *
 * @throws {TypeError} naming the option that is wrong.
 * @example
 * const connect = createConnectClient({ keyId, issuerId, privateKey, fetch: curlFetch({ proxy: "http://proxy:3128" }) });
 */
export function curlFetch(options: CurlFetchOptions = {}): (request: Request) => Promise<Response> {
  const { curl = "curl", proxy, args = {} } = options;
  if (typeof curl !== "string" || curl === "")
    throw new TypeError('"curl" must be the name or the path of the program');
  const settings = toSettings(proxy, args);

  let checked: Promise<CurlVersion> | undefined;
  /** Checks the program once. A failure is not kept, since curl may be installed before the next call. */
  const check = (): Promise<CurlVersion> => {
    checked ??= checkCurl(curl, settings).catch((error) => {
      checked = undefined;
      throw error;
    });
    return checked;
  };

  return async (request) => {
    const { signal } = request;
    originOf("url", request.url);
    signal.throwIfAborted();
    const { reports } = await untilAborted(check(), signal);
    const upload = request.body ? await toUpload(request, request.body) : undefined;
    const config = toConfig(request, upload, reports ? [...settings, reportSetting] : settings);
    const run = await startCurl(curl, config, upload?.chunks).catch((error) => {
      upload?.cancel(error);
      throw error;
    });
    const stop = (): void => run.stop(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    run.ended.then((reason) => {
      signal.removeEventListener("abort", stop);
      upload?.cancel(reason);
    });
    if (signal.aborted) stop();

    const head = await untilAborted(headOf(run), signal);
    try {
      return toResponse(request, run, head);
    } catch (cause) {
      run.stop(cause);
      throw new TypeError("fetch failed", { cause });
    }
  };
}

async function headOf(run: CurlRun): Promise<ResponseHead> {
  const head = await readHead(run.read).catch((error: unknown) => run.stop(error));
  if (head) return head;
  const cause = (await run.ended) ?? new Error("curl wrote no response");
  throw cause instanceof TypeError ? cause : new TypeError("fetch failed", { cause });
}

function toResponse({ method, signal }: Request, run: CurlRun, head: ResponseHead): Response {
  // First, since it throws for a status that a Response can't have.
  const bare = new Response(null, head);
  if (method !== "HEAD" && ![204, 205, 304].includes(head.status)) return new Response(bodyOf(run, head, signal), head);
  // To the end, so that the process ends by itself and its pipes close.
  void readToEnd(run);
  return bare;
}

async function readToEnd({ read }: CurlRun): Promise<void> {
  while (await read());
}

function bodyOf(run: CurlRun, head: ResponseHead, signal: AbortSignal): ReadableStream<Uint8Array> {
  let stop = (): void => {};
  let length = head.rest.length;
  /** Whether there are bytes that curl does not count as body, or a block of headers after the head. */
  const hasTrailers = (): boolean => {
    const report = run.report();
    if (!report) return false;
    const isLonger = !head.headers.has("Content-Encoding") && length > report.bodyBytes;
    return isLonger || report.headerCount < head.headerCount;
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = () => controller.error(signal.reason);
        signal.addEventListener("abort", stop, { once: true });
        if (head.rest.length > 0) controller.enqueue(head.rest);
      },
      async pull(controller) {
        const chunk = await run.read();
        if (chunk) {
          length += chunk.length;
          return controller.enqueue(chunk);
        }
        const cause = (await run.ended) ?? (hasTrailers() ? trailersError() : undefined);
        signal.removeEventListener("abort", stop);
        if (cause === undefined) controller.close();
        else controller.error(new TypeError("terminated", { cause }));
      },
      cancel(reason) {
        signal.removeEventListener("abort", stop);
        run.stop(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

interface UploadStream extends Upload {
  chunks: AsyncIterable<Uint8Array>;
  /** Releases the rest of the body, even while a chunk is awaited. */
  cancel: (reason: unknown) => void;
}

/** The body, with its length if the request has it or the body ends early. */
async function toUpload(request: Request, body: ReadableStream<Uint8Array>): Promise<UploadStream> {
  const reader = body.getReader();
  const declared = request.headers.get("Content-Length");
  const ahead: Uint8Array[] = [];
  let length = 0;
  let done = false;
  async function next(): Promise<Uint8Array | undefined> {
    const chunk = await reader.read();
    done = chunk.done;
    if (!done && !(chunk.value instanceof Uint8Array))
      throw new TypeError("The body of a request must be a stream of bytes");
    return chunk.value;
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* ahead;
    while (!done) {
      const chunk = await next();
      if (chunk) yield chunk;
    }
  }
  const cancel = (reason: unknown): void => void reader.cancel(reason).catch(() => {});

  if (declared !== null && /^\d+$/.test(declared)) return { length: Number(declared), chunks: chunks(), cancel };
  try {
    while (!done && length <= readAheadBytes) {
      const chunk = await untilAborted(next(), request.signal);
      if (!chunk) continue;
      ahead.push(chunk);
      length += chunk.byteLength;
    }
  } catch (error) {
    cancel(error);
    throw error;
  }
  return { length: done ? length : undefined, chunks: chunks(), cancel };
}
