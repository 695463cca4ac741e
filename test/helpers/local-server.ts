/** A real HTTP server on 127.0.0.1 that responds as a function says and keeps the requests. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as it arrived. */
interface ReceivedRequest {
  readonly method: string;
  /** Path and query, as they came over the wire. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the server responds with; 200 without a body by default. */
interface LocalResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface LocalServer {
  readonly baseUrl: string;
  /** The requests so far, oldest first. */
  readonly asked: ReceivedRequest[];
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port; `respond` returns the response to each request. */
export async function startServer(
  respond: (request: ReceivedRequest) => LocalResponse | Promise<LocalResponse>,
): Promise<LocalServer> {
  const asked: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    const received = { method, url, headers, body: Buffer.concat(chunks) };
    asked.push(received);
    const { status = 200, headers: more, body } = await respond(received);
    const isString = typeof body === "string";
    response.writeHead(status, { "Content-Type": isString ? "text/plain" : "application/json", ...more });
    response.end(body === undefined || isString ? body : JSON.stringify(body));
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

export type { LocalResponse as Answer, ReceivedRequest as Asked };
