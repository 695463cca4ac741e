import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toConfig, toSettings } from "../../../src/node/curl/config.js";
import { curlFetch } from "../../../src/node/index.js";
import { createRecorder, createTrusted, curlProcesses, gate, get, hasProc, listen, serve } from "../../helpers/curl.js";

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

  it.each(["\n", "\r\n", "\r", "\0"])("rejects a header with the line break %j, without quoting it", (end) => {
    // Request and Headers reject it earlier; this is the case of an object that only looks like a Request.
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
  });

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

  it("goes through the tunnel of a proxy, whose own response is not taken for the server's", async () => {
    const { url, cacert } = await createTrusted();
    const targets: unknown[] = [];
    const proxy = createServer().on("connect", ({ url: target }, socket) => {
      targets.push(target);
      const tunnel = connect(Number(new URL(url).port), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Connected\r\nX-Proxy: yes\r\n\r\n");
        tunnel.pipe(socket).pipe(tunnel);
      });
      for (const end of [tunnel, socket]) end.on("error", () => {}); // curl does not take its leave
    });
    const response = await get(url, {}, { proxy: await listen(proxy), args: { cacert, noproxy: "other.example" } });
    expect(await response.text()).toBe("trusted");
    expect(response.headers.get("x-proxy")).toBeNull();
    expect(targets).toEqual([new URL(url).host]);
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
