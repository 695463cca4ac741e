/** The HTTP server on 127.0.0.1. */

import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { deliver } from "./delivery.js";
import { bodyBytes, type FakeResponse } from "./exchange.js";
import type { Handle } from "./handler.js";
import { createBodyCollector } from "./request-body.js";

/** Options of {@link listen}. */
export interface ListenOptions {
  /** 0 for a free one. */
  readonly port: number;
  readonly isUpload: boolean;
  readonly handle: Handle;
}

/** A server that listens. */
export interface Listener {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Closes the server and its connections. A second call does nothing. */
  close(): Promise<void>;
}

/** Starts a server. Rejects if the port is taken. */
export async function listen({ port, isUpload, handle }: ListenOptions): Promise<Listener> {
  const server = createServer(async (message, response) => {
    const { authorization, ...headers } = joinHeaders(message.headers);
    const { method = "GET" } = message;
    const url = toUrl(message.url ?? "/", origin);
    const readBody = (limitBytes: number): Promise<Buffer> => collectBody(message, limitBytes);
    await send(message, response, await handle({ method, url, headers, authorization, isUpload, readBody }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The rest of a body that is too long is read and dropped, so that the client receives the response. */
function collectBody(message: IncomingMessage, limitBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const collector = createBodyCollector(limitBytes);
    message.on("data", (piece: Buffer) => {
      try {
        collector.add(piece);
      } catch (error) {
        reject(error);
      }
    });
    message.on("end", () => resolve(collector.bytes()));
    message.on("error", reject);
  });
}

async function send(message: IncomingMessage, response: ServerResponse, reply: FakeResponse): Promise<void> {
  const { status, headers, delivery } = reply;
  if (!delivery) {
    response.writeHead(status, headers).end(reply.text ?? bodyBytes(reply));
    return;
  }
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const body = bodyBytes(reply);
  const length = (body?.byteLength ?? 0) + (delivery.paddingBytes ?? 0);
  try {
    const parts = deliver(body, delivery, gone.signal);
    let next = await parts.next();
    for (; !next.done; next = await parts.next()) {
      if (next.value === "headers") {
        const framing = delivery.isChunked ? { "transfer-encoding": "chunked" } : { "content-length": String(length) };
        response.writeHead(status, { ...framing, ...headers }).flushHeaders();
      } else if (!response.write(next.value)) {
        await once(response, "drain", { signal: gone.signal });
      }
    }
    if (next.value === "complete") response.end();
    else if (next.value === "close") message.socket.end();
    else setTimeout(() => message.socket.resetAndDestroy(), resetDelayMs);
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

/** A reset discards what the other side has not read yet, so it waits for that. */
const resetDelayMs = 20;

/** Several values of one header are joined by commas. */
function joinHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const name in headers) joined[name] = [headers[name] ?? ""].flat().join(", ");
  return joined;
}

/** The URL of a request target. A path such as `//`, which looks like the start of a host, stays a path. */
function toUrl(target: string, origin: string): URL {
  if (target.startsWith("/")) return new URL(`${origin}${target}`);
  const path = URL.canParse(target, origin) ? new URL(target, origin) : undefined;
  return path?.origin === origin ? path : new URL(`${origin}/${encodeURIComponent(target)}`);
}
