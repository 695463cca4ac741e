/** A real HTTP server on 127.0.0.1 that answers by a function and remembers what it was asked. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  method: string;
  /** Path and query, as they came over the wire. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** Text as it is; anything else as JSON. */
  body?: unknown;
}

export interface LocalServer {
  baseUrl: string;
  asked: Asked[];
  close: () => Promise<void>;
}

export async function startServer(answer: (asked: Asked) => Answer | Promise<Answer>): Promise<LocalServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks) };
    asked.push(one);
    const { status = 200, headers: answered, body } = await answer(one);
    const isText = typeof body === "string";
    response.writeHead(status, { "Content-Type": isText ? "text/plain" : "application/json", ...answered });
    response.end(body === undefined || isText ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
