/** Serves fake App Stores to the runtimes: creates them, calls their functions, and leads a page's requests to them. */
import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer, json } from "node:stream/consumers";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import type { StoreFacts, StoreOptions } from "./store.js";

export interface StoreServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the server. `files` are what it serves besides, by path. */
export async function startStoreServer(files: ReadonlyMap<string, string>): Promise<StoreServer> {
  const stores = new Map<number, { readonly fake: FakeAppStore; readonly options: string; isReusable: boolean }>();
  /** Stores that were used and can be used again, since making one costs more than most cases; the oldest first. */
  const unused = new Map<string, FakeAppStore[]>();
  let lastId = 0;

  async function create(body: { options: StoreOptions; isPage: boolean }): Promise<StoreFacts> {
    const options = JSON.stringify(body.options);
    const fake = unused.get(options)?.shift() ?? (await createFakeAppStore(body.options));
    const id = ++lastId;
    stores.set(id, { fake, options, isReusable: true });
    const { credentials, keys } = fake;
    const baseUrl = body.isPage ? fake.baseUrl.replace(anyOrigin, `${url}/to/$1`) : fake.baseUrl;
    return { id, baseUrl, credentials, keys: keys.map((key) => key.credentials) };
  }

  async function call(id: number, { path, args }: { path: string; args: unknown[] }): Promise<unknown> {
    const store = stores.get(id);
    if (!store) throw new Error("the store was closed");
    if (path === "close") return close(id, store);
    // Requests of broken connections may arrive later, when another case has the store; a URL stays when it is reset.
    if (path === "fault" || path.endsWith(".setUrl")) store.isReusable = false;
    const names = path.split(".");
    const last = names.pop()!;
    let owner: unknown = store.fake;
    for (const name of names) owner = (owner as Record<string, unknown>)[name];
    const member = (owner as Record<string, unknown>)[last];
    return typeof member === "function" ? await member.apply(owner, args) : member;
  }

  async function close(
    id: number,
    { fake, options, isReusable }: NonNullable<ReturnType<typeof stores.get>>,
  ): Promise<void> {
    stores.delete(id);
    if (!isReusable) return fake.close();
    fake.reset();
    unused.set(options, [...(unused.get(options) ?? []), fake]);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "/";
    const target = /^\/to\/(\d+)(\/.*)?$/.exec(path);
    if (target) return forward(request, response, Number(target[1]), target[2] ?? "/", url);
    const file = files.get(path);
    if (file !== undefined) {
      const type = path.endsWith(".mjs") ? "text/javascript" : path === "/" ? "text/html" : "application/json";
      return void response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(file);
    }
    const id = /^\/stores(?:\/(\d+))?$/.exec(path);
    if (!id) return void response.writeHead(404).end();
    const body = (await json(request)) as never;
    const outcome = await (id[1] === undefined ? create(body) : call(Number(id[1]), body)).then(
      (result) => ({ result }),
      (error: unknown) => ({ error: String(error) }),
    );
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(outcome));
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async close() {
      const fakes = [...[...stores.values()].map(({ fake }) => fake), ...[...unused.values()].flat()];
      await Promise.all(fakes.map((fake) => fake.close()));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An origin of 127.0.0.1, but not that of a page, which is followed by `/to/`. */
const anyOrigin = /http:\/\/127\.0\.0\.1:(\d+)(?!\d|\/to\/)/g;

/**
 * Sends a request of a page on to a port. Apple's API allows no page of another origin to call it, and neither does the fake store:
 * a page needs such a proxy, which has its own origin in the links of responses as well.
 */
async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  path: string,
  url: string,
): Promise<void> {
  const { method, headers } = request;
  const onward = send({ host: "127.0.0.1", port, path, method, headers: { ...headers, host: `127.0.0.1:${port}` } });
  // What ends here early ends there too, and the other way round.
  response.once("close", () => onward.destroy());
  onward.once("error", () => request.socket.resetAndDestroy());
  onward.once("response", async (reply) => {
    const { "content-length": _, ...others } = reply.headers;
    const isJson = others["content-type"]?.includes("json") && others["content-encoding"] === undefined;
    try {
      response.writeHead(reply.statusCode!, isJson ? others : reply.headers).flushHeaders();
      const chunks = isJson ? withOrigins(reply, url) : reply;
      for await (const chunk of chunks) response.write(chunk, "latin1");
      response.end();
    } catch {
      request.socket.resetAndDestroy();
    }
  });
  onward.end(await buffer(request));
}

/** Longer than an origin, so that one that is split between two chunks is found. */
const keptLength = 30;

/** JSON whose links lead to a page's own origin, in strings of bytes. */
async function* withOrigins(chunks: AsyncIterable<Buffer>, url: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    rest += chunk.toString("latin1");
    const text = rest.replaceAll(anyOrigin, `${url}/to/$1`);
    yield text.slice(0, -keptLength);
    rest = text.slice(-keptLength);
  }
  yield rest;
}
