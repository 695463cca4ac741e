import { randomBytes } from "node:crypto";
import { createServer as createTcpServer } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { curlFetch } from "../../../src/node/index.js";
import {
  caught,
  createRecorder,
  createTrusted,
  curlProcesses,
  gate,
  get,
  hasProc,
  listen,
  noMoreCurl,
  serve,
} from "../../helpers/curl.js";

describe("the response of curlFetch", () => {
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

  it("brings a long body whole, byte by byte, after interim responses", async () => {
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

  it("is rejected if it has trailers, which can't be separated from the body", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { Trailer: "X-End" });
      response.write("body");
      response.addTrailers({ "X-End": "1" });
      response.end();
    });
    await expect(get(url)).rejects.toMatchObject({ message: "fetch failed", cause: { message: /trailers/ } });
  });
});

describe("curlFetch when it is stopped", () => {
  const reason = new Error("changed my mind");

  it("rejects with the signal's reason, and the process ends, while it waits for a response", async () => {
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

describe("curlFetch when it fails", () => {
  const causeOf = async (promise: Promise<unknown>): Promise<unknown> => {
    const error = await caught(promise);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toBe("fetch failed");
    return (error as TypeError).cause;
  };

  it("rejects as fetch does without a connection, a host or a response", async () => {
    const closed = createTcpServer();
    const nobody = await listen(closed);
    await new Promise((resolve) => closed.close(resolve));
    expect(await causeOf(get(nobody))).toMatchObject({ code: "ECONNREFUSED", exitCode: 7 });
    expect(await causeOf(get("https://storeconnect.invalid/"))).toMatchObject({ code: "ENOTFOUND", exitCode: 6 });
    const silent = await listen(createTcpServer((socket) => socket.once("data", () => socket.end())));
    expect(await causeOf(get(silent))).toMatchObject({ code: "ECONNRESET", exitCode: 52 });
  });

  it("rejects a response that is not HTTP", async () => {
    const url = await listen(
      createTcpServer((socket) => socket.once("data", () => socket.end("220 smtp ready\r\n\r\n"))),
    );
    await causeOf(get(url));
  });

  it("fails the body if the response is cut off", async () => {
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
    const { url, cacert } = await createTrusted();
    expect(await causeOf(get(url))).toMatchObject({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", exitCode: 60 });
    expect(await (await get(url, {}, { args: { cacert } })).text()).toBe("trusted");
  });

  it("names curl if it is not installed", async () => {
    for (const init of [{}, { method: "POST", body: "x" }]) {
      const error = await caught(get("https://127.0.0.1/", init, { curl: "no-such-curl" }));
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject({
        code: "ENOENT",
        message: 'The program "no-such-curl" is not installed: install curl, or set the option "curl" to its path',
      });
    }
    expect(await caught(get("https://127.0.0.1/", {}, { curl: "/dev/null" }))).toMatchObject({
      code: "EACCES",
      message: expect.stringContaining('The program "/dev/null" can\'t be started'),
    });
  });

  it("rejects if another process ends curl", async () => {
    if (!hasProc) return console.warn("skipped: needs /proc to find the process");
    const url = await serve(() => {
      for (const pid of curlProcesses()) process.kill(Number(pid), "SIGKILL");
    });
    expect(await causeOf(get(url))).toMatchObject({ code: "ECONNRESET", message: "curl was ended by SIGKILL" });
  });
});
