import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createFakeAppStore } from "storeconnect/testing";
import type { FakeReport, Step } from "./fake-store.js";

// Runs in a process of its own, so that the client's work is not the server's: the fake store with many builds, and beside it a
// bare server that sends the bytes it is given. It replies to each message with a report.

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const buildCount = 100_000;

async function seed(): Promise<FakeReport> {
  const data = { type: "apps", id: "1" };
  const builds = Array.from({ length: buildCount }, (_, index) => ({
    type: "builds",
    id: String(index + 1),
    attributes: { version: String(index + 1), processingState: "VALID", uploadedDate: "2026-11-30T00:00:00-08:00" },
    relationships: { app: { data } },
  }));
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const fake = await createFakeAppStore({
    hourlyLimit: 1e9,
    resources: [{ ...data, attributes: { name: "An app", bundleId: "com.example.app", sku: "app" } }, ...builds],
  });
  const seedMs = performance.now() - start;
  collectGarbage();
  const bytesPerResource = (process.memoryUsage().heapUsed - before) / buildCount;
  return { seedMs, bytesPerResource, baseUrl: fake.baseUrl, credentials: fake.credentials };
}

/** A server that sends the same bytes to each request of a path. */
async function serve(responses: Readonly<Record<string, string>>): Promise<FakeReport> {
  const server = http.createServer((request, response) => {
    const body = responses[request.url!] ?? "";
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A start in a process that has started one before, which a test file pays for each of its stores. */
async function start(): Promise<FakeReport> {
  const before = performance.now();
  const fake = await createFakeAppStore();
  const startMs = performance.now() - before;
  await fake.close();
  return { startMs };
}

process.on("message", async (step: Step) => {
  const report = step === "seed" ? await seed() : step === "start" ? await start() : await serve(step);
  process.send?.(report);
});
process.on("disconnect", () => process.exit());
