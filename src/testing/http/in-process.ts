/** `fetch` without a socket: the same requests, responses, faults and aborts as over the server. */

import { deliver } from "./delivery.js";
import { bodyBytes, type FakeResponse } from "./exchange.js";
import type { FakeFetch } from "./fake-fetch.js";
import type { Handle } from "./handler.js";
import { createBodyCollector } from "./request-body.js";

/** Options of {@link createInProcessFetch}. */
export interface InProcessOptions {
  readonly handle: Handle;
  /** The origin in links of responses, which become links to the origin of the request; undefined if there are none. */
  readonly baseUrl: () => string | undefined;
  /** Whether an origin leads to the store. */
  readonly isOwn: (origin: string) => boolean;
  readonly uploadBaseUrl: () => string | undefined;
  /** Whether `content-encoding: gzip` is decoded, as `fetch` does. */
  readonly decodes: boolean;
}

const maxRedirects = 20;

/** Makes the function. A request to any other origin rejects as one to a host that does not exist. */
export function createInProcessFetch(options: InProcessOptions): FakeFetch {
  return async (input, init) => await send(new Request(input, init), 0);

  async function send(request: Request, redirects: number): Promise<Response> {
    const { signal, method } = request;
    signal.throwIfAborted();
    const url = new URL(request.url);
    const reply = await untilAborted(options.handle(incoming(request, url)), signal);
    const response = await toResponse(withOrigin(reply, url), request);
    const location = reply.status >= 300 && reply.status < 400 ? reply.headers?.["location"] : undefined;
    if (location === undefined || request.redirect === "manual") return response;
    if (request.redirect === "error" || redirects === maxRedirects) throw failure("the response is a redirect");
    const target = new URL(location, url);
    const headers = new Headers(request.headers);
    if (target.origin !== url.origin) headers.delete("authorization");
    const isGet = reply.status === 303 || method === "GET";
    if (!isGet && request.body) throw failure("the redirect needs the body again");
    return await send(new Request(target, { headers, signal, method: isGet ? "GET" : method }), redirects + 1);
  }

  function incoming(request: Request, url: URL): Parameters<Handle>[0] {
    const { origin } = url;
    const isUpload = origin === options.uploadBaseUrl();
    if (!isUpload && !options.isOwn(origin)) {
      throw failure(`${origin} does not lead to the fake store`, { code: "ENOTFOUND", syscall: "getaddrinfo" });
    }
    const { authorization, ...headers } = Object.fromEntries(request.headers);
    const readBody = async (limitBytes: number): Promise<Buffer> => {
      const collector = createBodyCollector(limitBytes);
      if (request.body) for await (const piece of request.body) collector.add(piece);
      return collector.bytes();
    };
    return { method: request.method, url, headers, authorization, isUpload, readBody };
  }

  /** Links lead to the origin of the request, as clients do not follow links to another one. */
  function withOrigin(reply: FakeResponse, { origin }: URL): FakeResponse {
    const baseUrl = options.baseUrl();
    if (baseUrl === undefined || origin === baseUrl || origin === options.uploadBaseUrl()) return reply;
    const { location } = reply.headers ?? {};
    return {
      ...reply,
      ...(reply.text !== undefined && { text: reply.text.replaceAll(`${baseUrl}/`, `${origin}/`) }),
      ...(location !== undefined && {
        headers: { ...reply.headers, location: location.replace(`${baseUrl}/`, `${origin}/`) },
      }),
    };
  }

  async function toResponse(reply: FakeResponse, { url, signal }: Request): Promise<Response> {
    const { status, headers = {}, delivery = {} } = reply;
    const bytes = bodyBytes(reply);
    const gone = new AbortController();
    const parts = deliver(bytes, delivery, AbortSignal.any([signal, gone.signal]));
    const first = await untilAborted(parts.next(), signal);
    if (first.value !== "headers") throw failure("the connection was reset", reset);
    const hasBody = (bytes !== undefined || delivery.paddingBytes !== undefined) && ![204, 205, 304].includes(status);
    let body = hasBody || delivery.cut ? streamOf(parts, signal, gone) : null;
    if (body && options.decodes && headers["content-encoding"] === "gzip") {
      // The DOM's types of the two streams differ in the kind of buffer only.
      body = body.pipeThrough(new DecompressionStream("gzip") as ReadableWritablePair<Uint8Array, Uint8Array>);
    }
    const response = new Response(body, { status, headers: { ...headers } });
    return Object.defineProperty(response, "url", { value: url });
  }
}

const reset = { code: "ECONNRESET", syscall: "read" };

/** The error that `fetch` rejects with, with the cause that it has in Node. */
function failure(message: string, details: object = {}): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), details) });
}

function streamOf(
  parts: ReturnType<typeof deliver>,
  signal: AbortSignal,
  gone: AbortController,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await untilAborted(parts.next(), signal);
          if (!done) controller.enqueue(value as Uint8Array);
          else if (value === "complete") controller.close();
          else controller.error(terminated(value));
        } catch (error) {
          gone.abort();
          controller.error(signal.aborted ? signal.reason : error);
        }
      },
      cancel: () => gone.abort(),
    },
    { highWaterMark: 0 },
  );
}

function terminated(ending: "reset" | "close"): TypeError {
  const message = ending === "reset" ? "the connection was reset" : "the other side closed the connection";
  return new TypeError("terminated", { cause: Object.assign(new Error(message), reset) });
}

/** The promise, or a rejection with the signal's reason once it aborts. */
async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
