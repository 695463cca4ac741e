/** `storeconnect api` as a person sees it, in a pseudo-terminal. Needs `npm run build`. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { environmentOf } from "../helpers/run-cli.js";
import { startInTerminal } from "../helpers/terminal.js";

let fake: FakeAppStore;
beforeAll(async () => {
  fake = await createFakeAppStore({ resources: [] });
});
beforeEach(() => {
  fake.reset();
  fake.seed({
    apps: ["Lantern", "Tide", "Zephyr"].map((name, index) => ({
      id: `1${index}`,
      name,
      bundleId: `com.example.${index}`,
      sku: name,
    })),
  });
});
afterAll(() => fake.close());

const start = (...args: string[]) => startInTerminal(["api", ...args], { env: environmentOf(fake), columns: 80 });
const writes = () => fake.requests.filter(({ method }) => method !== "GET");

describe("storeconnect api in a terminal", () => {
  it("shows a page as a table, says what is left, and shows all with --all", async () => {
    const page = start("/v1/apps", "-q", "limit=2", "-q", "fields[apps]=name,sku");
    const all = start("/v1/apps", "-q", "limit=1", "--all", "--fields", "name");
    expect(await Promise.all([page.ended, all.ended])).toEqual([0, 0]);
    expect(page.screen()).toBe(
      [
        "id  type  name     sku",
        "10  apps  Lantern  Lantern",
        "11  apps  Tide     Tide",
        "2 of 3. Add --all for the rest.",
      ].join("\n"),
    );
    expect(all.screen()).toBe("name\nLantern\nTide\nZephyr");
  });

  it("shows an error, and exits by it", async () => {
    const missing = start("/v1/apps/99");
    const unknown = start("/v1/aps");
    expect(await Promise.all([missing.ended, unknown.ended])).toEqual([5, 2]);
    expect(missing.screen()).toMatch(/^error: .*404/s);
    expect(unknown.screen()).toMatch(
      /^error: No operation has the path \/v1\/aps\n {2}The nearest are:\n {2}GET \/v1\/apps\n/,
    );
  });

  const create = ["POST", "/v1/betaGroups", "-f", "name=Friends", "-f", "app=10"];

  it("asks before a write, with the request, and sends it after yes", async () => {
    const terminal = start(...create, "--fields", "name,type");
    const screen = await terminal.waitFor(/Go on\? \[y\/N\]/);
    expect(screen).toContain(`POST ${fake.baseUrl}/v1/betaGroups\n{\n  "data": {\n    "type": "betaGroups",`);
    expect(writes()).toEqual([]);
    terminal.type("y\r");
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toMatch(/name {2}value\nname {2}Friends\ntype {2}betaGroups$/);
    expect(writes()).toHaveLength(1);
  });

  it("sends nothing after no, and nothing after Ctrl-C", async () => {
    const declined = start(...create);
    const stopped = start(...create);
    await Promise.all([declined.waitFor(/Go on\?/), stopped.waitFor(/Go on\?/)]);
    declined.type("n\r");
    stopped.type("\u0003");
    expect(await Promise.all([declined.ended, stopped.ended])).toEqual([13, 130]);
    expect(declined.screen()).toMatch(/error: Nothing was changed\.$/);
    expect(stopped.screen()).toMatch(/error: Stopped\. Nothing was changed\.$/);
    expect(fake.requests).toEqual([]);
  });

  it("leaves no file behind when Ctrl-C stops a download", async () => {
    const folder = mkdtempSync(join(tmpdir(), "storeconnect-terminal-"));
    try {
      fake.fault({ path: "/v1/apps", silenceMs: 60_000 });
      const terminal = start("/v1/apps", "-o", join(folder, "apps.json"));
      while (fake.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(readdirSync(folder)).toHaveLength(1);
      terminal.type("\u0003");
      expect(await terminal.ended).toBe(130);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
