/** 500 failed calls leave nothing behind: no descriptor, listener, timer, socket or process. */
import { spawnSync } from "node:child_process";
import { getEventListeners } from "node:events";
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { createConnectClient, type Fetch } from "../../src/index.js";
import { curlFetch } from "../../src/node/index.js";
import { hasProc, noMoreCurl } from "../helpers/curl.js";

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl) console.warn("tests that need curl are skipped: it is not installed");
if (!hasProc) console.warn("descriptors are not counted: the system has no /proc");

const long = Buffer.alloc(300 * 1_024, "x");
const rounds = 125;
const width = 4;

/** The resources of this process, counted by kind; a kind that is missing counts as 0. */
function countResources(): Record<string, number> {
  const counts: Record<string, number> = { descriptors: hasProc ? readdirSync("/proc/self/fd").length : 0 };
  for (const kind of process.getActiveResourcesInfo()) {
    if (/Timeout|TCPSocketWrap|PipeWrap|ProcessWrap/.test(kind)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

describe.each([
  ["fetch", true, (request) => fetch(request)],
  ["curl", hasCurl, curlFetch()],
] as [string, boolean, Fetch][])("500 calls through %s", (_, isInstalled, send) => {
  it.skipIf(!isInstalled)(
    "leave nothing behind when they are aborted, cancelled, rejected or broken off",
    async () => {
      const server = createServer((request, response) => {
        response.setHeader("Connection", "close");
        if (request.url!.endsWith("/broken")) request.socket.destroy();
        else if (request.url!.endsWith("/rejected")) response.writeHead(400).end(long);
        else response.write(long); // which never ends
      });
      server.on("connection", (socket) => socket.on("error", () => {}));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const openSockets = (): Promise<number> =>
        new Promise((resolve) => server.getConnections((__, count) => resolve(count)));
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const connect = createConnectClient({ token: "t", baseUrl, fetch: send, retry: { limit: 1 } });
      const shared = new AbortController().signal;

      /** One call of each kind. */
      const runRound = async (): Promise<void> => {
        const abort = new AbortController();
        const aborted = await connect.request("aborted", { as: "stream", signal: abort.signal });
        abort.abort();
        await expect(aborted!.getReader().read()).rejects.toBe(abort.signal.reason);
        const cancelled = await connect.request("cancelled", { as: "stream", signal: shared });
        await cancelled!.cancel();
        await expect(connect.request("rejected", { signal: shared })).rejects.toMatchObject({ status: 400 });
        await expect(connect.request("broken", { signal: shared })).rejects.toMatchObject({ code: "ERR_NETWORK" });
      };
      const run = async (count: number): Promise<void> => {
        let left = count;
        const lane = async (): Promise<void> => {
          while (left-- > 0) await runRound();
        };
        await Promise.all(Array.from({ length: width }, lane));
        await noMoreCurl();
      };

      try {
        await run(width);
        // At most one for each lane: after an abort, undici opens a socket in advance.
        await expect.poll(openSockets, { timeout: 5_000 }).toBeLessThanOrEqual(width);
        const before = countResources();
        await run(rounds);
        await expect.poll(openSockets, { timeout: 5_000 }).toBeLessThanOrEqual(width);
        expect(getEventListeners(shared, "abort")).toHaveLength(0);
        const growth = (): number[] =>
          Object.entries(countResources())
            .map(([kind, count]) => count - (before[kind] ?? 0))
            .filter((more) => more > width * 2);
        await expect.poll(growth, { timeout: 5_000 }).toEqual([]);
      } finally {
        server.closeAllConnections();
        server.close();
      }
    },
    // Hundreds of processes of curl, which take longer beside other programs.
    400_000,
  );
});
