import { getEventListeners } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createConnectClient } from "../../../src/index.js";
import { curlFetch } from "../../../src/node/index.js";
import { caught, createTrusted, get, hasProc, listen, noMoreCurl, serve } from "../../helpers/curl.js";

if (!hasProc) console.warn("skipped where descriptors and processes are counted: this system has no /proc");
const descriptors = (): number => readdirSync("/proc/self/fd").length;
const folder = mkdtempSync(join(tmpdir(), "storeconnect-fake-curl-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A script that prints a version as curl does, and runs `lines` for a request. */
function fakeCurl(name: string, lines: string, version = "8.5.0"): string {
  const path = join(folder, name);
  const features = "Features: HTTP2 IPv6 libz";
  writeFileSync(
    path,
    `#!/bin/sh\nif [ "$2" = --version ]; then printf 'curl ${version} (test)\\n${features}\\n'; exit; fi\n${lines}\n`,
  );
  chmodSync(path, 0o700);
  return path;
}
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const post = (fetch: ReturnType<typeof curlFetch>, baseUrl = "http://127.0.0.1:9"): Promise<unknown> =>
  createConnectClient({ token: "t", fetch, baseUrl }).request("apps", { method: "POST", body: {} });

describe.skipIf(!hasProc)("curlFetch closes its pipes", () => {
  const long = Buffer.alloc(1_024 * 1_024, "x");

  it.each(["aborted", "cancelled", "not wanted by its status", "of a status that no Response can have"])(
    "when the body is %s",
    async (how) => {
      const status = how.startsWith("not") ? 204 : how.startsWith("of") ? 999 : 200;
      const url = await serve((_, response) => response.writeHead(status).end(long));
      const warmUp = await get(url).catch(() => undefined);
      await warmUp?.body?.cancel();
      await noMoreCurl();
      const before = descriptors();
      const signals: AbortSignal[] = [];
      for (let count = 0; count < 8; count++) {
        const abort = new AbortController();
        const request = new Request(url, { signal: abort.signal });
        signals.push(request.signal);
        const response = await curlFetch()(request).catch(() => undefined);
        const reader = response?.body?.getReader();
        await reader?.read();
        if (how === "aborted") abort.abort();
        else await reader?.cancel();
      }
      await noMoreCurl();
      await expect.poll(descriptors).toBeLessThanOrEqual(before);
      expect(signals.map((signal) => getEventListeners(signal, "abort").length)).toEqual(signals.map(() => 0));
    },
  );

  it("when an error response is longer than the client reads", async () => {
    const url = await serve((_, response) => response.writeHead(400).end(long));
    const connect = createConnectClient({ token: "t", fetch: curlFetch(), baseUrl: url });
    await caught(connect.request("apps"));
    await noMoreCurl();
    const before = descriptors();
    for (let count = 0; count < 8; count++)
      expect(await caught(connect.request("apps"))).toMatchObject({ status: 400 });
    await noMoreCurl();
    await expect.poll(descriptors).toBeLessThanOrEqual(before);
  });
});

it("curlFetch ends curl after a status that no Response can have", async () => {
  const pidFile = join(folder, "pid-999");
  const curl = fakeCurl("status", `echo $$ > ${pidFile}\nprintf 'HTTP/1.1 999 No\\r\\n\\r\\n'\nexec sleep 60`);
  await expect(get("http://127.0.0.1:9", {}, { curl })).rejects.toMatchObject({ message: "fetch failed" });
  const pid = Number(readFileSync(pidFile, "utf8"));
  await expect.poll(() => isRunning(pid)).toBe(false);
});

it("curlFetch kills a program that ignores SIGTERM", async () => {
  const pidFile = join(folder, "pid-term");
  const lines = `trap '' TERM\necho $$ > ${pidFile}\nprintf 'HTTP/1.1 200 OK\\r\\n\\r\\nbody'\nexec sleep 60`;
  const response = await get("http://127.0.0.1:9", {}, { curl: fakeCurl("term", lines) });
  const pid = Number(readFileSync(pidFile, "utf8"));
  expect(isRunning(pid)).toBe(true);
  await response.body!.cancel();
  await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
});

describe("curlFetch, where nothing was sent", () => {
  it.each([1, 2, 3, 4, 27, 45, 53])("makes a NetworkError of exit code %i, also for a POST", async (exitCode) => {
    const curl = fakeCurl(`exit-${exitCode}`, `cat > /dev/null; exit ${exitCode}`);
    expect(await caught(post(curlFetch({ curl })))).toMatchObject({
      code: "ERR_NETWORK",
      message: expect.stringContaining(`(exit code ${exitCode})`),
    });
  });

  it("makes an unknown outcome of exit code 27 after curl has sent the request", async () => {
    const curl = fakeCurl("late-27", "cat > /dev/null; echo '0 0 120' >&2; exit 27");
    expect(await caught(post(curlFetch({ curl })))).toMatchObject({ code: "ERR_UNKNOWN_OUTCOME" });
  });

  it("makes a NetworkError of a POST whose server is not trusted or speaks no TLS", async () => {
    const { url } = await createTrusted();
    expect(await caught(post(curlFetch(), url))).toMatchObject({ code: "ERR_NETWORK" });
    const plain = await listen(
      createTcpServer((socket) => socket.on("error", () => {}).end("no TLS here\r\n")),
      "https",
    );
    expect(await caught(post(curlFetch(), plain))).toMatchObject({ code: "ERR_NETWORK" });
  });

  it("names an old curl, a build that lacks a feature, and a program that is not curl", async () => {
    const old = fakeCurl("old", "exit 0", "7.29.0");
    expect(await caught(post(curlFetch({ curl: old })))).toMatchObject({
      code: "ERR_NETWORK",
      message: expect.stringContaining("is curl 7.29.0: curlFetch needs curl 7.54 or later"),
    });
    const bare = fakeCurl("bare", "exit 0");
    expect(await caught(post(curlFetch({ curl: bare, proxy: "https://proxy.example" })))).toMatchObject({
      code: "ERR_NETWORK",
      message: expect.stringContaining("is curl 8.5.0 built without HTTPS-proxy"),
    });
    expect(await caught(post(curlFetch({ curl: "/bin/true" })))).toMatchObject({
      code: "ERR_NETWORK",
      message: expect.stringContaining('The program "/bin/true" is not curl'),
    });
  });
});

it.each([{}, { "Content-Encoding": "identity" }])(
  "curlFetch breaks a body off that ends in trailers which no header announces (%j)",
  async (headers) => {
    const url = await serve((_, response) => {
      response.writeHead(200, headers).write("body");
      response.addTrailers({ "X-End": "1" });
      response.end();
    });
    const response = await get(url);
    await expect(response.text()).rejects.toMatchObject({ message: "terminated", cause: { message: /trailers/ } });
  },
);

it.skipIf(!hasProc)("curlFetch hands curl a file that only its user can read and that has no name", async () => {
  const head = "printf 'HTTP/1.1 200 OK\\r\\n\\r\\n'";
  const curl = fakeCurl("mode", `${head}; stat -L -c '%a %h' /dev/fd/3; cat > /dev/null`);
  expect(await (await get("http://127.0.0.1:9", { method: "POST", body: "x" }, { curl })).text()).toBe("600 0\n");
});

it("curlFetch stops reading a head that does not end", async () => {
  const curl = fakeCurl("head", "printf 'HTTP/1.1 200 OK\\r\\n'; while printf 'X-A: %01000d\\r\\n' 1; do :; done");
  await expect(get("http://127.0.0.1:9", {}, { curl })).rejects.toMatchObject({ cause: { message: /too long/ } });
});
