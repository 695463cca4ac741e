/** `storeconnect report`: formats, files, marks; what arrives is written, and no more than that is kept in memory. */
import { EventEmitter } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createGzip, gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { run } from "../../src/cli/run.js";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { withFolder } from "../helpers/folder.js";
import { tidewatch } from "../helpers/plain-client.js";
import { environmentOf, runCli } from "../helpers/run-cli.js";
import { startInTerminal } from "../helpers/terminal.js";

let fake: FakeAppStore;
let env: Record<string, string>;
const sales = ["report", "sales", "--vendor", "85000000", "--date", "2026-11-01"];

beforeAll(async () => {
  fake = await createFakeAppStore();
  env = environmentOf(fake);
  return () => fake.close();
});

describe("storeconnect report sales", () => {
  it("prints the same rows as JSON, as lines and as CSV", async () => {
    const json = await runCli(sales, { env });
    expect(json).toMatchObject({ exitCode: 0, stderr: "" });
    const rows = JSON.parse(json.stdout) as Record<string, unknown>[];
    expect(rows).toHaveLength(21);
    expect(rows[0]).toMatchObject({ SKU: "TIDEWATCH", Units: expect.any(Number) });
    const lines = (await runCli([...sales, "--ndjson"], { env })).stdout;
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
    const csv = (await runCli([...sales, "--csv", "--fields", "SKU,Units"], { env })).stdout;
    expect(csv).toBe(`SKU,Units\r\n${rows.map(({ SKU, Units }) => `${SKU},${Units}\r\n`).join("")}`);
    const all = (await runCli([...sales, "--csv"], { env })).stdout.split("\r\n");
    expect(all).toHaveLength(23);
    expect(all[0]!.split(",")).toEqual(Object.keys(rows[0]!));
  });

  it("prints a table that fits the terminal", async () => {
    const { stdout } = await runCli([...sales, "--fields", "SKU,Title,Units"], { env, columns: 60 });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(22);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  it("prints what Apple sends with --raw, and writes its gzip to a file that ends in .gz", async () => {
    await withFolder({}, async (folder) => {
      const { stdout } = await runCli([...sales, "--raw"], { env });
      expect(stdout.split("\n")[0]!.split("\t")).toHaveLength(28);
      const path = join(folder, "sales.gz");
      expect(await runCli([...sales, "--raw", "-o", path], { env })).toMatchObject({ exitCode: 0, stdout: "" });
      expect(gunzipSync(await readFile(path)).toString()).toBe(stdout);
    });
  });

  it("writes a file in the format of its name, with the vendor of the environment", async () => {
    await withFolder({}, async (folder) => {
      const args = ["report", "sales", "--date", "2026-11-01", "--fields", "SKU", "-o"];
      const vendor = { ...env, ASC_VENDOR_NUMBER: "85000000" };
      for (const name of ["a.csv", "a.ndjson", "a.json"])
        expect((await runCli([...args, join(folder, name)], { env: vendor })).exitCode).toBe(0);
      expect(await readFile(join(folder, "a.csv"), "utf8")).toMatch(/^SKU\r\nTIDEWATCH\r\n/);
      expect(await readFile(join(folder, "a.ndjson"), "utf8")).toMatch(/^\{"SKU":"TIDEWATCH"\}\n/);
      expect(JSON.parse(await readFile(join(folder, "a.json"), "utf8"))).toHaveLength(21);
      expect((await readdir(folder)).sort()).toEqual(["a.csv", "a.json", "a.ndjson"]);
    });
  });

  it("leaves the file as it was if the download is damaged", async () => {
    await withFolder({ "sales.csv": "old" }, async (folder) => {
      fake.fault({ path: "/v1/salesReports", truncate: 200 });
      const { exitCode } = await runCli([...sales, "-o", join(folder, "sales.csv")], { env });
      expect(exitCode).not.toBe(0);
      expect(await readdir(folder)).toEqual(["sales.csv"]);
      expect(await readFile(join(folder, "sales.csv"), "utf8")).toBe("old");
    });
  });

  it("prints nothing but a note for a date without sales", async () => {
    await using empty = await createFakeAppStore({ resources: [] });
    const json = await runCli(sales, { env: environmentOf(empty) });
    expect(json).toEqual({ exitCode: 0, stdout: "[]\n", stderr: "note: There were no sales for the date.\n" });
  });

  it.each([
    [["report", "sales", "--date", "2026-11-01"], "--vendor is missing"],
    [[...sales, "--type", "SALE"], "type"],
    [[...sales, "--frequency", "MONTHLY"], "date"],
    [[...sales, "--raw", "--csv"], "Only one format is possible"],
    [[...sales, "-o", "/nowhere/a.csv"], "/nowhere"],
    [[...sales, "-o", "a.csv.gz"], "needs --raw"],
    [["report", "sales", "--vendor", "1"], "--date"],
  ])("rejects %j with the code for a wrong argument", async (args, message) => {
    const { exitCode, stdout, stderr } = await runCli(args, { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

describe("storeconnect report finance", () => {
  it("prints the rows of all regions without the totals, which --raw has", async () => {
    const args = ["report", "finance", "--vendor", "85000000", "--date", "2026-10"];
    const rows = JSON.parse((await runCli(args, { env })).stdout) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toMatchObject({ Quantity: expect.any(Number) });
    expect(fake.requests.at(-1)?.query["filter[regionCode]"]).toBe("ZZ");
    expect((await runCli([...args, "--raw"], { env })).stdout).toContain("Total_Rows");
  });
});

describe("storeconnect report analytics", () => {
  const args = ["report", "analytics", "--app", tidewatch, "--report", "App Downloads Standard"];

  it("requests reports with --create alone, and reads with a mark what the run before has not read", async () => {
    await withFolder({}, async (folder) => {
      const missing = await runCli(args, { env });
      expect(missing).toMatchObject({ exitCode: 5, stderr: expect.stringContaining("--create") });
      expect(fake.requests.filter(({ method }) => method === "POST")).toEqual([]);
      expect((await runCli([...args, "--create"], { env })).stderr).toMatch(/^note: Requested/);
      fake.clock.advance("P4D");

      const mark = join(folder, "mark.json");
      const first = JSON.parse((await runCli([...args, "--mark", mark], { env })).stdout) as object[];
      expect(first.length).toBeGreaterThan(0);
      expect((await runCli([...args, "--mark", mark], { env })).stdout).toBe("[]\n");
      fake.clock.advance("P1D");
      const next = JSON.parse((await runCli([...args, "--mark", mark], { env })).stdout) as object[];
      expect(next.length).toBeGreaterThan(0);
      expect(next.length).toBeLessThan(first.length);
      expect((await runCli([...args, "--raw"], { env })).stdout.split("\n")[0]).toContain("\t");
    });
  });
});

describe("a long report", () => {
  /** A server of a report without an end. `sent` counts its compressed bytes. */
  async function endless() {
    let sent = 0;
    const server = createServer((_, response) => {
      const header = "SKU\tUnits\n";
      const lines = function* (): Generator<string> {
        yield header;
        // Hardly compressible, so that what is sent is about what was written.
        for (;;) yield `${Array.from({ length: 200 }, () => `${Math.random()}\t1\n`).join("")}`;
      };
      response.writeHead(200, { "Content-Type": "application/a-gzip" });
      const gzip = createGzip();
      gzip.on("data", (chunk: Buffer) => {
        sent += chunk.length;
      });
      Readable.from(lines()).pipe(gzip).pipe(response);
      response.on("close", () => gzip.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    return { env: { ...env, ASC_BASE_URL: `http://127.0.0.1:${port}` }, sent: () => sent };
  }

  it("is not read ahead of a reader that is slow", async () => {
    const { env: variables, sent } = await endless();
    const stop = new AbortController();
    const stdout = Object.assign(new EventEmitter(), {
      written: 0,
      write(text: string): boolean {
        stdout.written += text.length;
        return false;
      },
    });
    const silent = { write: () => true };
    const ended = run([...sales, "--csv"], {
      env: variables,
      stdin: Readable.from([]),
      stdout,
      stderr: silent,
      signal: stop.signal,
    });
    while (stdout.written === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    let before = -1;
    while (sent() !== before) {
      before = sent();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // One write of 64 kB; the rest waits in the buffers of the sockets and streams.
    expect(stdout.written).toBeLessThan(200_000);
    expect(before).toBeLessThan(20_000_000);
    stdout.emit("drain");
    while (stdout.written < 150_000) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      stdout.emit("drain");
    }
    stop.abort();
    expect(await ended).toBe(130);
  });

  it("shows what has arrived on a terminal, and leaves no file at Ctrl-C", async () => {
    await withFolder({}, async (folder) => {
      const { env: variables } = await endless();
      const terminal = startInTerminal([...sales, "-o", join(folder, "sales.csv")], { env: variables });
      await terminal.waitFor(/^SALES 2026-11-01 [1-9]\d*\.\d MB$/m);
      terminal.type("\u0003");
      expect(await terminal.ended).toBe(130);
      expect(terminal.screen()).toMatch(/^SALES 2026-11-01 \d+\.\d MB(\^C)?\nerror: Stopped\.$/);
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it("leaves no file when Ctrl-C stops it", async () => {
    await withFolder({}, async (folder) => {
      const { env: variables } = await endless();
      const stop = new AbortController();
      const ended = runCli([...sales, "-o", join(folder, "sales.csv")], { env: variables, signal: stop.signal });
      while ((await readdir(folder)).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.sales\.csv\.[0-9a-f]{8}\.partial$/)]);
      stop.abort();
      expect(await ended).toEqual({ exitCode: 130, stdout: "", stderr: "error: Stopped.\n" });
      expect(await readdir(folder)).toEqual([]);
    });
  });
});
