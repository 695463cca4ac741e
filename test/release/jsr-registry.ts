/** The part of JSR that `deno publish` calls, on 127.0.0.1: accepts one package and keeps what it was sent. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A running registry. */
export interface JsrRegistry {
  readonly url: string;
  /** The tarballs that were published, by path: `/api/scopes/SCOPE/packages/NAME/versions/VERSION`. */
  readonly published: ReadonlyMap<string, Buffer>;
  close(): void;
}

/** Starts it. */
export async function startJsr(): Promise<JsrRegistry> {
  const published = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, "http://127.0.0.1");
    const isPackage = /^\/api\/scopes\/[^/]+\/packages\/[^/]+$/.test(pathname);
    response.setHeader("content-type", "application/json");
    if (request.method === "POST") {
      published.set(pathname, await buffer(request));
      response.end(JSON.stringify({ id: crypto.randomUUID(), status: "success", error: null }));
    } else {
      response.statusCode = isPackage || published.has(pathname) ? 200 : 404;
      response.end("{}");
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    published,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
