/** Makes a `(Request) => Response` handler a listener of `node:http`. */

/** What the listener uses of an `http.IncomingMessage`. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Names and values in turn. */
  readonly rawHeaders: readonly string[];
  readonly iterator: (options: { destroyOnReturn: boolean }) => AsyncIterator<Uint8Array>;
}

/** What the listener uses of an `http.ServerResponse`. */
export interface NodeResponse {
  readonly headersSent: boolean;
  readonly writableFinished: boolean;
  statusCode: number;
  setHeader: (name: string, value: string | readonly string[]) => unknown;
  once: (event: "close" | "drain", listener: () => void) => unknown;
  write: (chunk: Uint8Array) => boolean;
  end: () => unknown;
  destroy: () => unknown;
}

/** Options of {@link createNodeListener}. */
export interface NodeListenerOptions {
  /**
   * Called for an error that `handle` rejects with, or a response whose body fails. The client receives 500 without
   * details, or a connection that ends if the response has begun.
   *
   * @default writes the error to the console
   */
  onError?: ((error: unknown) => unknown) | undefined;
}

/**
 * Makes a handler, such as that of `createWebhookHandler` or `createNotificationHandler`, a listener of `http.createServer`,
 * Express or Connect. The body must not have been read before, so mount it ahead of a parser of bodies.
 *
 * The request's `signal` aborts if the client ends the connection before the response was sent. A request that can't be
 * made a `Request`, such as one with the method TRACE, gets 400.
 *
 * @example
 * import { createServer } from "node:http";
 *
 * createServer(createNodeListener(createWebhookHandler({ secrets, on, otherwise }))).listen(8080);
 */
export function createNodeListener(
  handle: (request: Request) => Response | Promise<Response>,
  { onError = console.error }: NodeListenerOptions = {},
): (incoming: NodeRequest, outgoing: NodeResponse) => void {
  if (typeof handle !== "function") throw new TypeError('"handle" must be a function');
  return (incoming, outgoing) => {
    respond(handle, incoming, outgoing).catch((error: unknown) => {
      if (outgoing.headersSent) outgoing.destroy();
      else sendStatus(outgoing, 500);
      onError(error);
    });
  };
}

async function respond(
  handle: (request: Request) => Response | Promise<Response>,
  incoming: NodeRequest,
  outgoing: NodeResponse,
): Promise<void> {
  const closed = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) closed.abort(new Error("The client has ended the connection"));
  });
  const body = bodyOf(incoming);
  let request: Request;
  try {
    request = requestOf(incoming, body.stream, closed.signal);
  } catch {
    sendStatus(outgoing, 400);
    return;
  }
  const response = await handle(request);
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  // What was not read would have to be read before the next request of the connection.
  if (!body.isRead()) outgoing.setHeader("connection", "close");
  await send(response.body, outgoing, closed.signal);
}

function requestOf(incoming: NodeRequest, body: ReadableStream<Uint8Array>, signal: AbortSignal): Request {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    // HTTP/2 has the method and the path as headers.
    if (!rawHeaders[index]!.startsWith(":")) headers.append(rawHeaders[index]!, rawHeaders[index + 1]!);
  }
  const host = `http://${headers.get("host")}`;
  const origin = URL.canParse(host) ? new URL(host).origin : "http://localhost";
  const path = url.startsWith("/") ? url : "/";
  const withBody = method !== "GET" && method !== "HEAD" && { body, duplex: "half" };
  return new Request(origin + path, { method, headers, signal, ...withBody } as RequestInit);
}

/** The body as a stream, which reads no more than is asked for and leaves the connection open for the response. */
function bodyOf(incoming: NodeRequest): { stream: ReadableStream<Uint8Array>; isRead: () => boolean } {
  let chunks: AsyncIterator<Uint8Array> | undefined;
  const hasBody = incoming.rawHeaders.some((name, index) => index % 2 === 0 && bodyHeaders.test(name));
  let isRead = !hasBody;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= incoming.iterator({ destroyOnReturn: false });
        const { done, value } = await chunks.next();
        if (!done) {
          controller.enqueue(value);
          return;
        }
        isRead = true;
        controller.close();
      },
      async cancel() {
        await chunks?.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, isRead: () => isRead };
}

const bodyHeaders = /^(content-length|transfer-encoding)$/i;

async function send(
  body: ReadableStream<Uint8Array> | null,
  outgoing: NodeResponse,
  signal: AbortSignal,
): Promise<void> {
  const reader = body?.getReader();
  const stop = (): void => void reader?.cancel(signal.reason).catch(() => {});
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop);
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (!outgoing.write(part.value)) await drained(outgoing, signal);
  }
  outgoing.end();
}

/** Resolves when more can be written, or when nothing can be any more. */
const drained = (outgoing: NodeResponse, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const settle = (): void => {
      signal.removeEventListener("abort", settle);
      resolve();
    };
    outgoing.once("drain", settle);
    signal.addEventListener("abort", settle);
  });

function sendStatus(outgoing: NodeResponse, status: number): void {
  outgoing.statusCode = status;
  outgoing.setHeader("connection", "close");
  outgoing.end();
}
