import { createServer, type Server, request as send } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createNodeListener, type NodeListenerOptions } from "../../../src/node/index.js";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Starts a server with a handler; resolves to its URL. */
async function serve(
  handle: (request: Request) => Response | Promise<Response>,
  options?: NodeListenerOptions,
): Promise<string> {
  server = createServer(createNodeListener(handle, options));
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends bytes as they are, and resolves to what comes back until the connection ends. */
async function sendRaw(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
  let received = "";
  for await (const chunk of socket) received += chunk;
  return received;
}

describe("createNodeListener: the request", () => {
  it("has the method, the URL, the headers and the raw body", async () => {
    const seen: unknown[] = [];
    const url = await serve(async (request) => {
      seen.push(request.method, request.url, request.headers.get("x-apple-signature"), await request.text());
      return new Response();
    });
    await fetch(`${url}/webhook?a=1`, { method: "POST", body: '{"a": "ü"}', headers: { "x-apple-signature": "s" } });
    expect(seen).toEqual(["POST", `${url}/webhook?a=1`, "s", '{"a": "ü"}']);
  });

  it("has a large body whole", async () => {
    const url = await serve(async (request) => new Response(`${(await request.arrayBuffer()).byteLength}`));
    const response = await fetch(url, { method: "POST", body: new Uint8Array(5_000_000) });
    expect(await response.text()).toBe("5000000");
  });

  it("keeps its own origin whatever the request line and Host say", async () => {
    const seen: string[] = [];
    const url = await serve((request) => {
      seen.push(request.url);
      return new Response();
    });
    const lines = ["GET http://evil.example/x HTTP/1.1\r\nHost: a", "GET //evil.example/x HTTP/1.1\r\nHost: a b"];
    for (const line of lines) await sendRaw(url, `${line}\r\nConnection: close\r\n\r\n`);
    expect(seen).toEqual(["http://a/", "http://localhost//evil.example/x"]);
  });

  it("that can't be made a Request gets 400", async () => {
    const handle = vi.fn(() => new Response());
    const url = await serve(handle);
    expect(await sendRaw(url, "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect(handle).not.toHaveBeenCalled();
  });

  it("aborts if the client ends the connection before the response", async () => {
    const aborted = new Promise<unknown>((resolve) => {
      void serve(
        (request) => new Promise(() => request.signal.addEventListener("abort", () => resolve(request.signal.reason))),
      ).then((url) => {
        const client = send(url, { method: "GET" });
        client.on("error", () => {});
        client.end();
        setTimeout(() => client.destroy(), 30);
      });
    });
    expect(await aborted).toEqual(new Error("The client has ended the connection"));
  });
});

describe("createNodeListener: the response", () => {
  it("has the status, the headers, each cookie and the body", async () => {
    const url = await serve(() => {
      const headers = new Headers({ "x-one": "1" });
      headers.append("set-cookie", "a=1");
      headers.append("set-cookie", "b=2");
      return new Response("body", { status: 201, headers });
    });
    const response = await fetch(url);
    expect([response.status, response.headers.get("x-one"), await response.text()]).toEqual([201, "1", "body"]);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  it("is sent while the body of the request is not read, and ends the connection", async () => {
    const url = await serve(() => new Response(null, { status: 413 }));
    const head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n";
    const received = await sendRaw(url, `${head}${"x".repeat(1_000)}`);
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
    expect(received.toLowerCase()).toContain("connection: close");
  });

  it("leaves the connection open if the body was read, or if there is none", async () => {
    const url = await serve(async (request) => {
      await request.text();
      return new Response("x");
    });
    for (const init of [{}, { method: "POST", body: "b" }]) {
      const response = await fetch(url, init);
      expect([response.headers.get("connection"), await response.text()]).toEqual(["keep-alive", "x"]);
    }
  });

  it("streams, and is cancelled when the client leaves", async () => {
    const cancel = vi.fn();
    const pull = (controller: ReadableStreamDefaultController) => controller.enqueue(new Uint8Array(65_536));
    const url = await serve(() => new Response(new ReadableStream({ pull, cancel })));
    const response = await fetch(url);
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  });

  it("is 500 without details if the handler fails, and the error is reported", async () => {
    const onError = vi.fn();
    const url = await serve(() => Promise.reject(new Error("the secret")), { onError });
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([500, ""]);
    expect(onError).toHaveBeenCalledWith(new Error("the secret"));
  });

  it("that fails after its start ends the connection, and the error is reported", async () => {
    const onError = vi.fn();
    let sent = 0;
    const pull = (controller: ReadableStreamDefaultController) => {
      if (sent++ === 0) controller.enqueue(new Uint8Array(10));
      else controller.error(new Error("broken"));
    };
    const url = await serve(() => new Response(new ReadableStream({ pull }, { highWaterMark: 0 })), { onError });
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    expect(onError).toHaveBeenCalledWith(new Error("broken"));
  });

  it("needs a handler that is a function", () => {
    expect(() => createNodeListener(undefined as never)).toThrow('"handle" must be a function');
  });
});
