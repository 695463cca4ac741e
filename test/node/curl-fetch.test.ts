import "reflect-metadata";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import * as x509 from "@peculiar/x509";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { toConfig, toSettings } from "../../src/node/curl-config.js";
import { type CurlFetchOptions, curlFetch } from "../../src/node/index.js";
import { createCertificate } from "../helpers/apple-chain.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listen(server: Server, protocol = "http"): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = (handler: Handler): Promise<string> => {
  const server = createServer(handler);
  closers.push(() => server.closeAllConnections());
  return listen(server);
};

/** A server that keeps what it was sent and answers `ok`. */
async function createRecorder(): Promise<{ url: string; seen: { message: IncomingMessage; body: Buffer }[] }> {
  const seen: { message: IncomingMessage; body: Buffer }[] = [];
  const url = await serve(async (message, response) => {
    seen.push({ message, body: await buffer(message) });
    response.end("ok");
  });
  return { url, seen };
}

const get = (url: string, init?: RequestInit, options?: CurlFetchOptions): Promise<Response> =>
  curlFetch(options)(new Request(url, init));
const gate = (): { open: () => void; opened: Promise<void> } => {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};
const hasProc = process.platform === "linux";
/** The processes of curl that this one has started, by Linux's account. */
const curlProcesses = (): string[] =>
  readdirSync("/proc").filter((pid) => {
    try {
      const [, name, parent] = /^\d+ \((.*)\) . (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
      return name === "curl" && Number(parent) === process.pid;
    } catch {
      return false;
    }
  });
const noMoreCurl = async (): Promise<void> => {
  while (hasProc && curlProcesses().length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
};
const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("curlFetch, the request", () => {
  it("sends method, URL and headers as they are, whatever characters they hold", async () => {
    const { url, seen } = await createRecorder();
    const path = "/v1/apps?filter[bundleId]=com.example&x={a,b}&y=[1-3]&q=%22%5C%0A&z='$(id)`id`";
    await get(url + path, {
      headers: { "X-Quotes": '"a" \\"b\\" \\', "X-Tab": "a\tb", "X-Latin": "é\u00ff", "X-At": "@/etc/passwd" },
    });
    const { method, url: seenPath, headers } = seen[0]!.message;
    expect(method).toBe("GET");
    expect(seenPath).toBe(new URL(url + path).href.slice(url.length));
    expect(headers).toMatchObject({
      "x-quotes": '"a" \\"b\\" \\',
      "x-tab": "a\tb",
      "x-latin": "é\u00ff",
      "x-at": "@/etc/passwd",
    });
  });

  it("carries any value that a header can have", async () => {
    const { url, seen } = await createRecorder();
    const character = fc.oneof(
      fc.constantFrom('"', "\\", "'", "\t", ";", ":", "@", "#", "=", "n", "r", "$", "%"),
      fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x80, max: 0xff }).map((code) => String.fromCharCode(code)),
    );
    const values = fc.sample(fc.string({ unit: character, maxLength: 40 }), { numRuns: 80, seed: 1 });
    const headers = new Headers(values.map((value, at) => [`x-${at}`, value] as [string, string]));
    await get(url, { headers });
    for (const [name, value] of headers) expect([name, seen[0]!.message.headers[name]]).toEqual([name, value]);
  });

  it.each(["\n", "\r\n", "\r", "\0"])(
    "refuses a header that would break out of its line with %j, without quoting it",
    (end) => {
      // Request and Headers refuse it before; this is what is left when somebody hands over something that only looks so.
      const forged = {
        url: "https://example.com/",
        method: "GET",
        headers: [["x-a", `secret${end}url = "file:///etc/passwd"`]],
      } as unknown as Request;
      const headers = {
        *[Symbol.iterator]() {
          yield ["x-a", `secret${end}output = "/tmp/x"`];
        },
      };
      for (const request of [forged, { ...forged, headers } as unknown as Request]) {
        const error = ((): unknown => {
          try {
            return toConfig(request, undefined, []);
          } catch (thrown) {
            return thrown;
          }
        })();
        expect(error).toBeInstanceOf(TypeError);
        expect(String(error)).not.toContain("secret");
      }
    },
  );

  it("gives every option a line of its own", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (url, name) => {
        const request = new Request(url, { headers: { "x-name": encodeURIComponent(name) } });
        const lines = toConfig(request, { length: 1 }, []).trimEnd().split("\n");
        for (const line of lines) expect(line).toMatch(/^[a-z-]+ = "(?:[^"\\\r\n]|\\["\\])*"$/);
        expect(lines.filter((line) => /^(url|request|proto|upload-file) /.test(line))).toHaveLength(4);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it("sends a small body with its length, and none in chunks", async () => {
    const { url, seen } = await createRecorder();
    const body = JSON.stringify({ data: { type: "apps", attributes: { name: 'é\n"\u0000' } } });
    for (const method of ["POST", "PATCH", "PUT", "DELETE"])
      await get(url, { method, body, headers: { "Content-Type": "application/json" } });
    expect(seen.map(({ message }) => message.method)).toEqual(["POST", "PATCH", "PUT", "DELETE"]);
    for (const { message, body: received } of seen) {
      expect(received.toString()).toBe(body);
      expect(message.headers["content-length"]).toBe(String(Buffer.byteLength(body)));
      expect(message.headers["transfer-encoding"]).toBeUndefined();
      expect(message.headers["expect"]).toBeUndefined();
      expect(message.headers["content-type"]).toBe("application/json");
    }
  });

  it("sends the length 0 for a write without a body, and keeps a URL that ends in a slash", async () => {
    const { url, seen } = await createRecorder();
    await get(`${url}/`, { method: "POST" });
    await get(`${url}/a/`, { method: "PUT", body: "x" });
    await get(`${url}/`, { method: "DELETE" });
    expect(seen.map(({ message }) => [message.url, message.headers["content-length"]])).toEqual([
      ["/", "0"],
      ["/a/", "1"],
      ["/", undefined],
    ]);
  });

  it("streams a long body in chunks, while it is still being made", async () => {
    const mib = randomBytes(1_024 * 1_024);
    const arrived = gate();
    let received = 0;
    let received16 = false;
    const url = await serve((message, response) => {
      const parts: Buffer[] = [];
      message.on("data", (part: Buffer) => {
        parts.push(part);
        received += part.length;
        if (received > 16 * mib.length && !received16) {
          received16 = true;
          arrived.open();
        }
      });
      message.on("end", () => {
        const intact = Buffer.concat(parts).equals(Buffer.concat(Array.from({ length: 24 }, () => mib)));
        response.end(`${message.headers["transfer-encoding"]} ${intact}`);
      });
    });
    let made = 0;
    const body = new ReadableStream({
      async pull(controller) {
        // The last ones are made only after the server has seen the first.
        if (made === 20) await arrived.opened;
        if (made++ === 24) controller.close();
        else controller.enqueue(new Uint8Array(mib));
      },
    });
    const response = await get(url, { method: "PUT", body, duplex: "half" } as RequestInit);
    expect(await response.text()).toBe("chunked true");
  });

  it("streams from the first byte where the request has its length", async () => {
    const arrived = gate();
    const url = await serve(async (message, response) => {
      message.once("data", arrived.open);
      const text = (await buffer(message)).toString();
      response.end(`${message.headers["content-length"]} ${message.headers["transfer-encoding"]} ${text}`);
    });
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode("first "));
        await arrived.opened;
        controller.enqueue(new TextEncoder().encode("second"));
        controller.close();
      },
    });
    const init = { method: "PUT", body, duplex: "half", headers: { "Content-Length": "12" } } as RequestInit;
    expect(await (await get(url, init)).text()).toBe("12 undefined first second");
  });

  it("follows the proxy it is given, and has no part of it or of the request on the command line", async () => {
    const seen: IncomingMessage[] = [];
    const commandLines: string[] = [];
    const proxy = await serve((message, response) => {
      seen.push(message);
      if (hasProc) {
        for (const pid of curlProcesses()) {
          commandLines.push(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
          commandLines.push(readFileSync(`/proc/${pid}/environ`, "utf8"));
        }
      }
      response.end();
    });
    const secrets = { token: randomUUID(), query: randomUUID(), body: randomUUID(), password: randomUUID() };
    const proxied = curlFetch({ proxy: proxy.replace("//", `//user:${secrets.password}@`) });
    for (const init of [{}, { method: "POST", body: secrets.body }]) {
      const headers = { Authorization: `Bearer ${secrets.token}` };
      await proxied(new Request(`http://127.0.0.1:9/?q=${secrets.query}`, { ...init, headers }));
    }
    expect(seen[0]!.url).toBe(`http://127.0.0.1:9/?q=${secrets.query}`);
    expect(seen[0]!.headers.authorization).toBe(`Bearer ${secrets.token}`);
    expect(seen[0]!.headers["proxy-authorization"]).toBe(
      `Basic ${Buffer.from(`user:${secrets.password}`).toString("base64")}`,
    );
    if (!hasProc) return console.warn("skipped: the command line is read from /proc, which this system has not");
    expect(commandLines).toHaveLength(4);
    expect(commandLines[0]).toBe("curl\0--disable\0--config\0-\0");
    for (const line of commandLines) for (const secret of Object.values(secrets)) expect(line).not.toContain(secret);
  });

  it("leaves no file behind", async () => {
    const ours = (): string[] =>
      ["/dev/shm", tmpdir()].flatMap((path) => {
        try {
          return readdirSync(path).filter((name) => /^storeconnect-[0-9a-f-]{36}$/.test(name));
        } catch {
          return [];
        }
      });
    let during: string[] = ["not asked"];
    const url = await serve((_, response) => {
      during = ours();
      response.end();
    });
    await get(url, { method: "POST", body: "x" });
    expect(during).toEqual([]);
    expect(ours()).toEqual([]);
  });

  it("does not read a .curlrc", async () => {
    const { url, seen } = await createRecorder();
    const home = mkdtempSync(join(tmpdir(), "storeconnect-curl-"));
    writeFileSync(join(home, ".curlrc"), 'header = "X-Curlrc: read"\n');
    process.env["CURL_HOME"] = home;
    await get(url);
    delete process.env["CURL_HOME"];
    rmSync(home, { recursive: true });
    expect(seen[0]!.message.headers["x-curlrc"]).toBeUndefined();
  });

  it("sends in the clear to the loopback host alone", async () => {
    await expect(get("http://example.com/")).rejects.toThrow(/^"url" must be https/);
    await expect(get("ftp://127.0.0.1/")).rejects.toThrow(/^"url" must be/);
  });
});

describe("curlFetch, the answer", () => {
  it("has status, reason, headers and body", async () => {
    const url = await serve((_, response) => {
      response.writeHead(
        422,
        "Not Quite",
        [
          ["X-Rate-Limit", "user-hour-rem:5;"],
          ["Set-Cookie", "a=1"],
          ["Set-Cookie", "b=2"],
          ["X-Empty", ""],
          ["X-Latin", "é"],
        ].flat(),
      );
      response.end('{"errors":[]}');
    });
    const response = await get(url);
    expect(response.status).toBe(422);
    expect(response.statusText).toBe("Not Quite");
    expect(response.ok).toBe(false);
    expect(response.headers.get("x-rate-limit")).toBe("user-hour-rem:5;");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.headers.get("x-empty")).toBe("");
    expect(response.headers.get("x-latin")).toBe("é");
    expect(await response.json()).toEqual({ errors: [] });
  });

  it("streams: the beginning is there while the server still makes the rest", async () => {
    const begun = gate();
    const url = await serve(async (_, response) => {
      response.write("first");
      await begun.opened;
      response.end("second");
    });
    const reader = (await get(url)).body!.getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value)).toBe("first");
    begun.open();
    const second = await reader.read();
    expect(new TextDecoder().decode(second.value)).toBe("second");
    expect((await reader.read()).done).toBe(true);
  });

  it("is there before its body", async () => {
    const asked = gate();
    const url = await serve(async (_, response) => {
      response.flushHeaders();
      await asked.opened;
      response.end("late");
    });
    const response = await get(url);
    asked.open();
    expect(await response.text()).toBe("late");
  });

  it("brings a long body whole, byte by byte, also past interim answers", async () => {
    const bytes = randomBytes(5_000_001);
    const url = await serve((_, response) => {
      response.writeEarlyHints({ link: "</a>; rel=preload" });
      response.writeContinue();
      response.end(bytes);
    });
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("unpacks a content encoding, and leaves a gzip file what it is, as fetch does", async () => {
    const packed = gzipSync("report");
    const url = await serve((message, response) => {
      const encoded = message.url === "/encoded";
      expect(message.headers["accept-encoding"]).toContain("gzip");
      response.writeHead(200, encoded ? { "Content-Encoding": "gzip" } : { "Content-Type": "application/a-gzip" });
      response.end(packed);
    });
    for (const send of [curlFetch(), fetch]) {
      expect(await (await send(new Request(`${url}/encoded`))).text()).toBe("report");
      const file = await send(new Request(`${url}/file`));
      expect(Buffer.from(await file.arrayBuffer()).equals(packed)).toBe(true);
    }
  });

  it.each([204, 205, 304])("has no body with the status %i", async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end());
    const response = await get(url);
    expect(response.status).toBe(status);
    expect(response.body).toBeNull();
  });

  it("has no body when only the head was asked for", async () => {
    const url = await serve((_, response) => response.writeHead(200, { "Content-Length": "1000" }).end());
    const response = await get(url, { method: "HEAD" });
    expect(response.headers.get("content-length")).toBe("1000");
    expect(response.body).toBeNull();
    await noMoreCurl();
  });

  it("is the redirect itself, which is not followed", async () => {
    const paths: unknown[] = [];
    const url = await serve((message, response) => {
      paths.push(message.url);
      response.writeHead(302, { Location: "/elsewhere" }).end("moved");
    });
    const response = await get(`${url}/here`);
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/elsewhere");
    expect(paths).toEqual(["/here"]);
  });

  it("comes although the server did not want the whole body", async () => {
    const url = await serve((_, response) => {
      response.writeHead(413).end("too much");
    });
    const body = new Uint8Array(8 * 1_024 * 1_024);
    const response = await get(url, { method: "POST", body });
    expect(response.status).toBe(413);
    expect(await response.text()).toBe("too much");
  });

  it("is refused with trailers, which could not be told from the body", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { Trailer: "X-End" });
      response.write("body");
      response.addTrailers({ "X-End": "1" });
      response.end();
    });
    await expect(get(url)).rejects.toMatchObject({ message: "fetch failed", cause: { message: /trailers/ } });
  });
});

describe("curlFetch, when it is stopped", () => {
  const reason = new Error("changed my mind");

  it("rejects with the signal's reason, and the process ends, while it waits for an answer", async () => {
    const abort = new AbortController();
    const url = await serve(() => abort.abort(reason));
    await expect(get(url, { signal: abort.signal })).rejects.toBe(reason);
    await noMoreCurl();
  });

  it("starts nothing when the signal has aborted before", async () => {
    const { url, seen } = await createRecorder();
    await expect(get(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(seen).toEqual([]);
  });

  it("ends with the reason while the body streams, and so does the process", async () => {
    const url = await serve((_, response) => response.write("first"));
    const abort = new AbortController();
    const reader = (await get(url, { signal: abort.signal })).body!.getReader();
    await reader.read();
    const next = reader.read();
    abort.abort(reason);
    await expect(next).rejects.toBe(reason);
    await noMoreCurl();
  });

  it("ends while it waits for more of its own body", async () => {
    const url = await serve(() => {});
    const abort = new AbortController();
    const cancelled = gate();
    const body = new ReadableStream({ pull: () => abort.abort(reason), cancel: cancelled.open }, { highWaterMark: 0 });
    const init = { method: "POST", body, duplex: "half", signal: abort.signal } as RequestInit;
    await expect(get(url, init)).rejects.toBe(reason);
    await cancelled.opened;
  });

  it("ends the process when the body is cancelled", async () => {
    const url = await serve((_, response) => response.write("first"));
    const response = await get(url);
    await response.body!.cancel();
    await noMoreCurl();
  });

  it("passes on the failure of the request's own body", async () => {
    const url = await serve(() => {});
    const failure = new TypeError("the disk is gone");
    const failing = (length: number | undefined): RequestInit => ({
      method: "PUT",
      ...(length && { headers: { "Content-Length": String(length) } }),
      body: new ReadableStream({
        start: (controller) => controller.enqueue(new Uint8Array(10)),
        pull: () => Promise.reject(failure),
      }),
      ...{ duplex: "half" },
    });
    await expect(get(url, failing(undefined))).rejects.toBe(failure);
    await expect(get(url, failing(100))).rejects.toBe(failure);
    await noMoreCurl();
  });
});

describe("curlFetch, when it fails", () => {
  const causeOf = async (promise: Promise<unknown>): Promise<unknown> => {
    const error = await caught(promise);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toBe("fetch failed");
    return (error as TypeError).cause;
  };

  it("says what fetch would: no connection, no such host, no answer", async () => {
    const closed = createTcpServer();
    const nobody = await listen(closed);
    await new Promise((resolve) => closed.close(resolve));
    expect(await causeOf(get(nobody))).toMatchObject({ code: "ECONNREFUSED", exitCode: 7 });
    expect(await causeOf(get("https://storeconnect.invalid/"))).toMatchObject({ code: "ENOTFOUND", exitCode: 6 });
    const silent = await listen(createTcpServer((socket) => socket.once("data", () => socket.end())));
    expect(await causeOf(get(silent))).toMatchObject({ code: "ECONNRESET", exitCode: 52 });
  });

  it("says so when what comes is no HTTP", async () => {
    const url = await listen(
      createTcpServer((socket) => socket.once("data", () => socket.end("220 smtp ready\r\n\r\n"))),
    );
    await causeOf(get(url));
  });

  it("breaks the body off where the answer broke off", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "Content-Length": "100" });
      response.write("part", () => response.destroy());
    });
    const response = await get(url);
    expect(await caught(response.text())).toMatchObject({
      name: "TypeError",
      message: "terminated",
      cause: { code: "ECONNRESET", exitCode: 18 },
    });
  });

  it("gives up a connection after the seconds of its own", async () => {
    const url = await serve(() => {});
    // No time is too short for the loopback host, so this one never gets as far as a connection.
    const proxy = await listen(createTcpServer(() => {}));
    const options = { proxy: proxy.replace("http:", "https:"), args: { "connect-timeout": 0.2 } };
    expect(await causeOf(get(url, {}, options))).toMatchObject({ code: "ETIMEDOUT", exitCode: 28 });
  });

  it("trusts no certificate but those of the system, or those it is given", async () => {
    const { certificate, keys } = await createCertificate({
      subject: "CN=127.0.0.1",
      curve: "P-256",
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.SubjectAlternativeNameExtension([{ type: "ip", value: "127.0.0.1" }]),
      ],
    });
    const key = x509.PemConverter.encode(await crypto.subtle.exportKey("pkcs8", keys.privateKey), "PRIVATE KEY");
    const cert = certificate.toString("pem");
    const server = createHttpsServer({ key, cert }, (_, response) => response.end("trusted"));
    const url = await listen(server, "https");
    expect(await causeOf(get(url))).toMatchObject({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", exitCode: 60 });

    const directory = mkdtempSync(join(tmpdir(), "storeconnect-curl-"));
    const cacert = join(directory, "ca.pem");
    writeFileSync(cacert, cert);
    expect(await (await get(url, {}, { args: { cacert } })).text()).toBe("trusted");
    rmSync(directory, { recursive: true });
  });

  it("says clearly that there is no curl", async () => {
    for (const init of [{}, { method: "POST", body: "x" }]) {
      const error = await caught(get("https://127.0.0.1/", init, { curl: "no-such-curl" }));
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject({
        code: "ENOENT",
        message:
          'There is no program "no-such-curl" on this machine: install curl, or name its path in the option "curl"',
      });
    }
    expect(await caught(get("https://127.0.0.1/", {}, { curl: "/dev/null" }))).toMatchObject({
      code: "EACCES",
      message: expect.stringContaining('The program "/dev/null" can\'t be started'),
    });
  });

  it("says so when somebody else ends curl", async () => {
    if (!hasProc) return console.warn("skipped: needs /proc to find the process");
    const url = await serve(() => {
      for (const pid of curlProcesses()) process.kill(Number(pid), "SIGKILL");
    });
    expect(await causeOf(get(url))).toMatchObject({ code: "ECONNRESET", message: "curl was ended by SIGKILL" });
  });
});

describe("curlFetch, its options", () => {
  it.each([
    ['"curl"', { curl: "" }],
    ['"proxy"', { proxy: 'http://127.0.0.1"\noutput = "/tmp/x' }],
    ['"args.insecure"', { args: { insecure: true } }],
    ['"args.output"', { args: { output: "/tmp/x" } }],
    ['"args.constructor"', { args: { constructor: "x" } }],
    ['"args.cacert"', { args: { cacert: true } }],
    ['"args.cacert"', { args: { cacert: "a\nb" } }],
    ['"args.ipv4"', { args: { ipv4: "yes" } }],
    ['"args.connect-timeout"', { args: { "connect-timeout": Number.NaN } }],
  ])("names %s when it is wrong", (option, options) => {
    expect(() => curlFetch(options as never)).toThrow(TypeError);
    expect(() => curlFetch(options as never)).toThrow(option);
  });

  it("passes on those that are set, and no others", () => {
    const args = { ipv4: true, ipv6: false, http2: undefined, "limit-rate": "5M", "connect-timeout": 2.5 };
    const usual = toSettings(undefined, {});
    expect(toSettings(undefined, args).slice(usual.length)).toEqual([
      "ipv4",
      'limit-rate = "5M"',
      'connect-timeout = "2.5"',
    ]);
  });

  it("has types that know them", () => {
    curlFetch({ args: { "http1.1": true } });
    // @ts-expect-error: TLS can't be weakened
    expect(() => curlFetch({ args: { insecure: true } })).toThrow();
    // @ts-expect-error: a file
    expect(() => curlFetch({ args: { cacert: 5 } })).toThrow();
  });
});
