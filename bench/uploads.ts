import { fork } from "node:child_process";
import { createHash } from "node:crypto";
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
    const peaks: Peak[] = [];
    const withoutChecksum = () =>
      uploadAsset(connect, "appEventScreenshots", {
        parent,
        file,
        concurrency,
        attributes: { appEventAssetType: "EVENT_CARD" },
      });
    const withChecksum = () => uploadAsset(connect, "appScreenshots", { parent, file, concurrency });
    const against = (
      upload: () => Promise<unknown>,
      plain: () => Promise<void>,
    ): Map<Contender, () => Promise<number>> =>
      new Map([
        [
          "storeconnect",
          async () => {
            const { ms, peak } = await watch(upload);
            peaks.push(peak);
            return ms;
          },
        ],
        ["bare", async () => (await watch(plain)).ms],
      ]);
    const url = `${baseUrl}/parts`;
    const plain = () => plainLoop(url, async (offset) => file.slice(offset, offset + partBytes));
    const figures = [
      await measure({ name: "1 GB without a checksum", unit: "ms", budgets: budgets.uploads.plain }, async () =>
        asValues(await interleave(3, against(withoutChecksum, plain))),
      ),
      await measure({ name: "1 GB with its MD5", unit: "ms", budgets: budgets.uploads.withMd5 }, async () =>
        asValues(await interleave(3, against(withChecksum, plain))),
      ),
      await measure({ name: "1 GB, both with its MD5", unit: "ms", budgets: budgets.uploads.besideMd5 }, async () =>
        asValues(
          await interleave(
            3,
            against(withChecksum, () => plainLoop(url, hashedParts(file))),
          ),
        ),
      ),
    ];
    const most = (of: keyof Peak) => ({ storeconnect: { amount: Math.max(...peaks.map((peak) => peak[of])) } });
    return [
      ...figures,
      { name: "heap of 1 GB", unit: "MB", budgets: budgets.uploads.heapMB, values: most("heapMB") },
      { name: "memory of 1 GB", unit: "MB", budgets: budgets.uploads.memoryMB, values: most("memoryMB") },
    ];
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

type Part = (offset: number) => Promise<Blob | Uint8Array<ArrayBuffer>>;

async function plainLoop(url: string, part: Part): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let offset = next; offset < size; offset = next) {
      next += partBytes;
      const response = await fetch(url, { method: "PUT", body: await part(offset) });
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

/** Reads parts one after the other, and hashes each. */
function hashedParts(file: File): Part {
  const hash = createHash("md5");
  let last: Promise<unknown> = Promise.resolve();
  return (offset) => {
    const part = last.then(async () => {
      const bytes = new Uint8Array(await file.slice(offset, offset + partBytes).arrayBuffer());
      hash.update(bytes);
      if (offset + partBytes >= size) hash.digest("hex");
      return bytes;
    });
    last = part;
    return part;
  };
}

interface Peak {
  readonly heapMB: number;
  /** The heap and what is outside of it, such as the bytes of parts. */
  readonly memoryMB: number;
}

/** The milliseconds of `run`, and the most memory meanwhile, garbage that waits for its collection included. */
async function watch(run: () => Promise<unknown>): Promise<{ ms: number; peak: Peak }> {
  let heap = 0;
  let memory = 0;
  const look = setInterval(() => {
    const { heapUsed, external } = process.memoryUsage();
    heap = Math.max(heap, heapUsed);
    memory = Math.max(memory, heapUsed + external);
  }, 5);
  const start = performance.now();
  try {
    await run();
    return { ms: performance.now() - start, peak: { heapMB: heap / 1e6, memoryMB: memory / 1e6 } };
  } finally {
    clearInterval(look);
  }
}
