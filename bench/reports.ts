import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createGunzip, gzipSync } from "node:zlib";
import { createConnectClient } from "storeconnect";
import { salesReport } from "storeconnect/reports";
import { inferSchema, initParser, type Parser } from "udsv";
import * as budgets from "./budgets.js";
import { type Contender, type Figure, measure, type Values } from "./figures.js";
import { asValues, interleave } from "./rounds.js";

const columns = [
  ...["Provider", "Provider Country", "SKU", "Developer", "Title", "Version", "Product Type Identifier", "Units"],
  ...["Developer Proceeds", "Begin Date", "End Date", "Customer Currency", "Country Code", "Currency of Proceeds"],
  ...["Apple Identifier", "Customer Price", "Promo Code", "Parent Identifier", "Subscription", "Period", "Category"],
  ...["CMB", "Device", "Supported Platforms", "Proceeds Reason", "Preserved Pricing", "Client", "Order Type"],
];
/** Decompressed. */
const reportBytes = 200_000_000;
const memberBytes = 10_000_000;
const day = { vendorNumber: "1", type: "SALES", frequency: "DAILY", date: "2026-11-01" } as const;

/** A sales report of 200 MB, of 20 gzip members, over HTTP: typed rows beside gunzip and split. */
export async function measureReports(): Promise<Figure[]> {
  const { body, rows, units } = createBody();
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "application/a-gzip");
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const check = (contender: string, count: number): void => {
    if (count !== rows) throw new Error(`${contender} read ${count} rows of ${rows}`);
  };
  const turn = (contender: Contender, read: () => Promise<number>) => async (): Promise<number> => {
    const start = performance.now();
    check(contender, await read());
    return (performance.now() - start) / 1_000;
  };
  try {
    return [
      await measure({ name: "200 MB as typed rows", unit: "s", budgets: budgets.reports.rows }, async () =>
        asValues(
          await interleave(
            3,
            new Map<Contender, () => Promise<number>>([
              ["bare", turn("bare", () => gunzipAndSplit(baseUrl))],
              ["storeconnect", turn("storeconnect", () => readRows(baseUrl, units))],
              ["udsv", turn("udsv", () => gunzipAndUdsv(baseUrl))],
            ]),
          ),
        ),
      ),
      await measure({ name: "heap grown from 20 MB to 200 MB", unit: "MB", budgets: budgets.reports.heapMB }, () =>
        measureHeap(baseUrl, rows),
      ),
    ];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The report, the number of its rows, and the sum of their units. */
function createBody(): { body: Buffer; rows: number; units: number } {
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  const members: Buffer[] = [];
  let text = `${columns.join("\t")}\n`;
  let rows = 0;
  let units = 0;
  for (let bytes = 0; bytes < reportBytes; ) {
    while (text.length < memberBytes) {
      const sold = random(400);
      text += `APPLE\tUS\tcom.example.app${random(50)}\tExample Developer\tTidewatch ${random(100)}\t1.${random(40)}\t1F\t${sold}\t${(random(1000) / 100).toFixed(2)}\t11/01/2026\t11/01/2026\t${["USD", "EUR", "JPY"][random(3)]}\t${["US", "DE", "JP"][random(3)]}\tUSD\t${6_000_000_000 + random(1_000_000)}\t${(random(1000) / 100).toFixed(2)}\t \t \t \t \tUtilities\t \t${["iPhone", "iPad"][random(2)]}\tiOS\t \t \t \t\n`;
      rows += 1;
      units += sold;
    }
    bytes += text.length;
    members.push(gzipSync(text));
    text = "";
  }
  return { body: Buffer.concat(members), rows, units };
}

const chunksOf = async (baseUrl: string): Promise<AsyncIterable<Uint8Array>> => {
  const { body } = await fetch(`${baseUrl}/v1/salesReports`);
  return Readable.fromWeb(body as never).pipe(createGunzip());
};

/** The loop that everybody writes: arrays of strings, without the names of the columns. */
async function gunzipAndSplit(baseUrl: string): Promise<number> {
  const decoder = new TextDecoder();
  let rest = "";
  let rows = -1;
  let cells = 0;
  for await (const chunk of await chunksOf(baseUrl)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      cells += line.split("\t").length;
      rows += 1;
    }
  }
  return cells > 0 ? rows : 0;
}

/** udsv's typed objects, whose code it makes with `new Function`. */
async function gunzipAndUdsv(baseUrl: string): Promise<number> {
  const decoder = new TextDecoder();
  let parser: Parser | undefined;
  let rows = 0;
  for await (const chunk of await chunksOf(baseUrl)) {
    const text = decoder.decode(chunk, { stream: true });
    parser ??= initParser(inferSchema(text));
    parser.chunk(text, parser.typedObjs, () => {
      rows += 1;
    });
  }
  parser?.end();
  return rows;
}

async function readRows(baseUrl: string, units: number): Promise<number> {
  const report = await salesReport(createConnectClient({ token: "a-token", baseUrl }), day);
  let rows = 0;
  let sum = 0;
  for await (const row of report) {
    rows += 1;
    sum += row.Units ?? 0;
  }
  if (sum !== units) throw new Error(`The units add up to ${sum} instead of ${units}`);
  return rows;
}

async function measureHeap(baseUrl: string, total: number): Promise<Values> {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const heapMB = async (): Promise<number> => {
    await delay(10);
    collectGarbage();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const report = await salesReport(createConnectClient({ token: "a-token", baseUrl }), day);
  let rows = 0;
  let before = 0;
  let after = 0;
  for await (const _ of report) {
    rows += 1;
    if (rows === Math.floor(total / 10)) before = await heapMB();
    if (rows === total - 1) after = await heapMB();
  }
  return { storeconnect: { amount: Math.max(0, after - before), ...(rows !== total && { wrong: true }) } };
}
