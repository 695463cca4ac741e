/** A process that uploads a file, and can be killed at any moment. Its only argument is an {@link Order} as JSON. */
import { writeFileSync } from "node:fs";
import { type UploadProgress, uploadAsset } from "../../src/connect/uploads/index.js";
import { createConnectClient } from "../../src/index.js";
import { fileFromPath } from "../../src/node/index.js";

export interface Order {
  readonly credentials: { keyId: string; issuerId: string; privateKey: string };
  readonly baseUrl: string;
  readonly parent: string;
  readonly path: string;
  /** Where the state of the upload is written. */
  readonly statePath?: string;
}

/** What the process prints at its end: the most memory that it used besides that of its start. */
export interface Report {
  readonly heapBytes: number;
  readonly bufferBytes: number;
}

const { credentials, baseUrl, parent, path, statePath } = JSON.parse(process.argv[2]!) as Order;
const connect = createConnectClient({ ...credentials, baseUrl });
const file = await fileFromPath(path);
collectGarbage();
const before = process.memoryUsage();
let most = before;
/** The memory of buffers that one collection finds is given back by the next. */
function collectGarbage(): void {
  for (let times = 0; times < 2; times++) (globalThis as { gc?: () => void }).gc?.();
}

/** With --expose-gc, what is measured is in use, not waiting to be collected. */
function measure({ sentParts }: UploadProgress): void {
  if (sentParts % 4 !== 0) return;
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  most = {
    ...most,
    heapUsed: Math.max(most.heapUsed, heapUsed),
    arrayBuffers: Math.max(most.arrayBuffers, arrayBuffers),
  };
}

await uploadAsset(connect, "appScreenshots", {
  parent,
  file,
  wait: { intervalMs: 10 },
  onProgress: measure,
  ...(statePath !== undefined && {
    concurrency: 1,
    saveState: (state) => writeFileSync(statePath, JSON.stringify(state)),
  }),
});
const report: Report = {
  heapBytes: most.heapUsed - before.heapUsed,
  bufferBytes: most.arrayBuffers - before.arrayBuffers,
};
console.log(JSON.stringify(report));
