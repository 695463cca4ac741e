import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { fileURLToPath } from "node:url";
import { createConnectClient } from "storeconnect";
import * as budgets from "./budgets.js";
import { type Contender, type Figure, measure } from "./figures.js";
import { asValues, interleave, median } from "./rounds.js";

/** What the process of the servers is asked for: to seed, to start one more, or to serve these bytes by path. */
export type Step = "seed" | "start" | Readonly<Record<string, string>>;

/** What it replies. */
export interface FakeReport {
  readonly seedMs?: number;
  readonly startMs?: number;
  readonly bytesPerResource?: number;
  readonly baseUrl?: string;
  readonly credentials?: { readonly keyId: string; readonly issuerId: string; readonly privateKey: string };
}

/** The fake App Store beside a bare `node:http` server that sends the same bytes. */
export async function measureFakeStore(): Promise<Figure[]> {
  const child = fork(fileURLToPath(new URL("fake-store-server.ts", import.meta.url)), [], {
    execArgv: ["--import", "tsx"],
  });
  const agent = new http.Agent({ keepAlive: true });
  try {
    const first = await ask(child, "start");
    const starts: number[] = [];
    for (let turn = 0; turn < 11; turn++) starts.push((await ask(child, "start")).startMs!);
    const { seedMs, bytesPerResource, baseUrl, credentials } = await ask(child, "seed");
    const token = await createConnectClient({ ...credentials!, baseUrl: baseUrl! }).token();
    const read = (base: string, path: string): Promise<string> => get(agent, base + path, token);

    const one = "/v1/builds/77";
    const page = "/v1/builds?limit=200";
    const bodies = { [one]: await read(baseUrl!, one), [page]: await read(baseUrl!, page) };
    const bare = (await ask(child, bodies)).baseUrl!;
    const turns = (path: string, count: number): Map<Contender, () => Promise<number>> =>
      new Map([
        ["storeconnect", () => timeOf(count, () => read(baseUrl!, path))],
        ["bare", () => timeOf(count, () => read(bare, path))],
      ]);
    return [
      await measure({ name: "the fake: GET of one resource", unit: "µs", budgets: budgets.fake.one }, async () =>
        asValues(await interleave(51, turns(one, 100))),
      ),
      await measure({ name: "the fake: a page of 200", unit: "µs", budgets: budgets.fake.page }, async () =>
        asValues(await interleave(51, turns(page, 10))),
      ),
      value("the fake: 100,000 resources seeded", "s", budgets.fake.seed, seedMs! / 1_000),
      value("the fake: a first start", "ms", budgets.fake.start, first.startMs!),
      value("the fake: another start", "ms", budgets.fake.start, median(starts)),
      value("the fake: memory of a resource", "kB", budgets.fake.resourceKB, bytesPerResource! / 1_000),
    ];
  } finally {
    agent.destroy();
    child.kill();
  }
}

function value(name: string, unit: Figure["unit"], limits: Figure["budgets"], amount: number): Figure {
  return { name, unit, budgets: limits, values: { storeconnect: { amount } } };
}

/** Microseconds of one of `count` requests, of which 8 are in flight. */
async function timeOf(count: number, run: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await run();
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return ((performance.now() - before) / count) * 1_000;
}

/** A request as cheap as Node makes them, so that the servers decide. */
function get(agent: http.Agent, url: string, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () => {
          if (response.statusCode !== 200) reject(new Error(`${url} is ${response.statusCode}`));
          resolve(Buffer.concat(pieces).toString());
        });
      })
      .on("error", reject);
  });
}

async function ask(child: ChildProcess, step: Step): Promise<FakeReport> {
  child.send(step);
  return (await once(child, "message"))[0] as FakeReport;
}
