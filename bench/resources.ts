import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Jsona } from "jsona";
import { api } from "node-app-store-connect-api";
import { createConnectClient, pages, resolve } from "storeconnect";
import * as budgets from "./budgets.js";
import { type Contender, type Figure, measure, type Value, type Values } from "./figures.js";
import { documentOf, resolveByHand } from "./resource-graph.js";
import { asValues, interleave } from "./rounds.js";

const pageCount = 500;
const serverMs = 20;
const callerMs = 20;

/** Reading pages and resolving what they include. */
export async function measureResources(): Promise<Figure[]> {
  return [
    await measure(
      { name: `${pageCount} pages, 20 ms each for server and caller`, unit: "s", budgets: budgets.resources.pages },
      measurePages,
    ),
    await measure({ name: "resolve 20,000 with 60,000 linkages", unit: "ms", budgets: budgets.resources.resolve }, () =>
      measureResolve(20_000),
    ),
    await measure(
      { name: "resolve 40,000 / resolve 20,000", unit: "", budgets: budgets.resources.linear },
      measureGrowth,
    ),
    await measure(
      { name: "heap grown from page 100 to page 1,000", unit: "MB", budgets: budgets.resources.heapMB },
      measureHeap,
    ),
  ];
}

/** Every page is one resource; the server takes `serverMs`, and the caller works `callerMs` on each page. */
async function measurePages(): Promise<Values> {
  const server = createServer(async (request, response) => {
    const page = Number(/cursor=(\d+)/.exec(request.url!)?.[1] ?? 1);
    await delay(serverMs);
    const links = page < pageCount ? { next: `/v1/apps?cursor=${page + 1}` } : {};
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ data: [{ type: "apps", id: String(page) }], links }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const readers: [Contender, () => Promise<number>][] = [
    ["bare", () => readInALoop(baseUrl)],
    ["storeconnect", () => readPages(baseUrl)],
    ["node-app-store-connect-api", () => readAllFirst(baseUrl)],
  ];
  const values: { [C in Contender]?: Value } = {};
  for (const [contender, read] of readers) {
    const start = performance.now();
    const count = await read();
    values[contender] = { amount: (performance.now() - start) / 1_000, ...(count !== pageCount && { wrong: true }) };
  }
  server.closeAllConnections();
  server.close();
  return values;
}

/** The loop that everybody writes: a page, the work on it, the next page. */
async function readInALoop(baseUrl: string): Promise<number> {
  let count = 0;
  for (let url: string | undefined = `${baseUrl}/v1/apps`; url; ) {
    const response = await fetch(url, { headers: { Authorization: "Bearer a-token" } });
    const page = (await response.json()) as { data: unknown[]; links: { next?: string } };
    await delay(callerMs);
    count += page.data.length;
    url = page.links.next && baseUrl + page.links.next;
  }
  return count;
}

async function readPages(baseUrl: string): Promise<number> {
  const connect = createConnectClient({ token: "a-token", baseUrl });
  let count = 0;
  for await (const { data } of pages(connect, "/v1/apps")) {
    await delay(callerMs);
    count += data.length;
  }
  return count;
}

/** This package reads all pages into one array before the caller sees the first. */
async function readAllFirst(urlBase: string): Promise<number> {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const { data } = await (await api({ issuerId: "I", apiKey: "K", privateKey: pem, urlBase })).readAll("apps");
  for (const _ of data) await delay(callerMs);
  return data.length;
}

async function measureResolve(count: number): Promise<Values> {
  const document = documentOf(count);
  const jsona = new Jsona();
  const time = async (run: () => unknown): Promise<number> => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const turns = new Map<Contender, () => Promise<number>>([
    ["storeconnect", () => time(() => resolve(document))],
    ["bare", () => time(() => resolveByHand(document))],
    ["jsona", () => time(() => jsona.deserialize(document as never))],
  ]);
  return asValues(await interleave(7, turns));
}

async function measureGrowth(): Promise<Values> {
  const small = await measureResolve(20_000);
  const large = await measureResolve(40_000);
  const contenders = ["storeconnect", "bare", "jsona"] as const;
  return Object.fromEntries(
    contenders.map((contender) => [contender, { amount: large[contender]!.amount / small[contender]!.amount }]),
  );
}

/** Pages of 200 resources each, from a function in place of the network. */
async function measureHeap(): Promise<Values> {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const heapMB = async (): Promise<number> => {
    await delay(10);
    collectGarbage();
    return process.memoryUsage().heapUsed / 1e6;
  };
  let page = 0;
  const connect = createConnectClient({
    token: "a-token",
    fetch: async () => {
      page++;
      const data = Array.from({ length: 200 }, (_, index) => ({
        type: "apps",
        id: `${page}-${index}`,
        attributes: {},
      }));
      const next = `https://api.appstoreconnect.apple.com/v1/apps?cursor=${String(page).padStart(60, "x")}&limit=200`;
      return Response.json({ data, links: page < 1_000 ? { next } : {} });
    },
  });
  let at100 = 0;
  let read = 0;
  for await (const { data } of pages(connect, "/v1/apps")) {
    read += data.length;
    if (read === 100 * 200) at100 = await heapMB();
    if (read === 999 * 200) break;
  }
  return { storeconnect: { amount: Math.max(0, (await heapMB()) - at100), ...(read !== 199_800 && { wrong: true }) } };
}
