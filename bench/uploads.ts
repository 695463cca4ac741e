import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConnectClient } from "storeconnect";
import { fileFromPath } from "storeconnect/node";
import { uploadAsset } from "storeconnect/uploads";
import * as budgets from "./budgets.js";
import { type Contender, type Figure, measure } from "./figures.js";
import { asValues, interleave } from "./rounds.js";

const size = 2 ** 30;
const partBytes = 8 * 2 ** 20;
const concurrency = 4;

/** An upload of 1 GB in parts of 8 MB, beside a plain loop that sends the same parts of the same file in parallel. */
export async function measureUploads(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "storeconnect-bench-"));
  const path = join(folder, "large.bin");
  writeFileSync(path, "");
  truncateSync(path, size);
  const server = fork(fileURLToPath(new URL("uploads-server.ts", import.meta.url)), [], {
    execArgv: ["--import", "tsx"],
  });
  try {
    const [port] = await once(server, "message");
    const baseUrl = `http://127.0.0.1:${port}`;
    const connect = createConnectClient({ token: "a-token", baseUrl });
    const file = await fileFromPath(path);
    const parent = "1";
    const peaks: number[] = [];
    const withoutChecksum = () =>
      uploadAsset(connect, "appEventScreenshots", {
        parent,
        file,
        concurrency,
        attributes: { appEventAssetType: "EVENT_CARD" },
      });
    const withChecksum = () => uploadAsset(connect, "appScreenshots", { parent, file, concurrency });
    const against = (upload: () => Promise<unknown>): Map<Contender, () => Promise<number>> =>
      new Map([
        [
          "storeconnect",
          async () => {
            const { ms, peakMB } = await watch(upload);
            peaks.push(peakMB);
            return ms;
          },
        ],
        ["bare", async () => (await watch(() => plainLoop(`${baseUrl}/parts`, file))).ms],
      ]);
    const figures = [
      await measure({ name: "1 GB without a checksum", unit: "ms", budgets: budgets.uploads.plain }, async () =>
        asValues(await interleave(3, against(withoutChecksum))),
      ),
      await measure({ name: "1 GB with its MD5", unit: "ms", budgets: budgets.uploads.withMd5 }, async () =>
        asValues(await interleave(3, against(withChecksum))),
      ),
    ];
    const amount = Math.max(...peaks);
    return [
      ...figures,
      { name: "heap of 1 GB", unit: "MB", budgets: budgets.uploads.heapMB, values: { storeconnect: { amount } } },
    ];
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

async function plainLoop(url: string, file: File): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let offset = next; offset < size; offset = next) {
      next += partBytes;
      const response = await fetch(url, { method: "PUT", body: file.slice(offset, offset + partBytes) });
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

/** The milliseconds of `run`, and the largest heap meanwhile, garbage that waits for its collection included. */
async function watch(run: () => Promise<unknown>): Promise<{ ms: number; peakMB: number }> {
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }, 5);
  const start = performance.now();
  try {
    await run();
    return { ms: performance.now() - start, peakMB: peak / 1e6 };
  } finally {
    clearInterval(look);
  }
}
