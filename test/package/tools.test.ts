/**
 * The packed package in the tools that people build and test with. They are a package of their own, test/tools; without
 * `npm ci --prefix test/tools` its tests are skipped, by name.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../scripts/spec/paths.js";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { installPacked } from "../helpers/packed-package.js";

const tools = join(projectFolder, "test/tools");
const isInstalled = existsSync(join(tools, "node_modules"));
const consumer = mkdtempSync(join(tmpdir(), "storeconnect-tools-"));
const run = promisify(execFile);
let fake: FakeAppStore;

beforeAll(async () => {
  installPacked(consumer, "vitest");
  fake = await createFakeAppStore();
  writeFileSync(join(consumer, "package.json"), '{ "type": "module", "sideEffects": false }');
  writeFileSync(
    join(consumer, "app.js"),
    `import { createConnectClient } from "storeconnect";
export const countApps = async (account) => (await createConnectClient(account).GET("/v1/apps")).data.data.length;
`,
  );
});
afterAll(async () => {
  await fake.close();
  rmSync(consumer, { recursive: true, force: true });
});

/** What `test/tools/bundle.mjs` prints. */
interface Bundle {
  readonly first: string;
  readonly files: readonly string[];
  readonly modules: readonly string[];
}

describe.skipIf(!isInstalled).each(["esbuild", "rollup", "vite", "webpack"])("bundled by %s", (tool) => {
  const folder = join(consumer, `dist-${tool}`);
  let bundle: Bundle;
  beforeAll(async () => {
    const args = [join(tools, "bundle.mjs"), tool, join(consumer, "app.js"), folder];
    bundle = JSON.parse((await run(process.execPath, args, { cwd: tools })).stdout);
  });

  it("a call works", async () => {
    const account = JSON.stringify({ ...fake.credentials, baseUrl: fake.baseUrl });
    const script = `import { countApps } from ${JSON.stringify(join(folder, bundle.first))}; console.log(await countApps(${account}));`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script]);
    expect(Number(stdout)).toBeGreaterThan(0);
  });

  // Measured: 23.6 to 24.6 kB.
  it("it costs at most 26 kB with gzip, and brings nothing that the call does not need", () => {
    const code = bundle.files.map((file) => readFileSync(join(folder, file)));
    expect(gzipSync(Buffer.concat(code)).length / 1000).toBeLessThan(26);
    expect(bundle.modules.some((module) => /storeconnect\/dist\/client\//.test(module))).toBe(true);
    const unneeded =
      /dist\/(testing|cli|node|server|operations)\/|connect\/(uploads|reports|webhooks|writes)\/|generated\/(server|connect\/(rules|writes))|node:/;
    expect(bundle.modules.filter((module) => unneeded.test(module))).toEqual([]);
  });
});

const test = `import { createConnectClient, isApiError } from "storeconnect";
import { createFakeAppStore } from "storeconnect/testing";

test("a call, and an error", async () => {
  const fake = await createFakeAppStore();
  const connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
  expect((await connect.GET("/v1/apps")).data.data.length).toBeGreaterThan(0);
  const error = await connect.GET("/v1/apps/{id}", { params: { path: { id: "0" } } }).catch((thrown) => thrown);
  expect(isApiError(error)).toBe(true);
  await fake.close();
});
`;

it.skipIf(!isInstalled)("works in Jest, by its modules of ECMAScript", async () => {
  writeFileSync(join(consumer, "jest.test.js"), test);
  const args = ["--experimental-vm-modules", join(tools, "node_modules/jest/bin/jest.js"), "--rootDir", consumer];
  const { stderr } = await run(process.execPath, [...args, "--testMatch", "**/jest.test.js"], { cwd: consumer });
  expect(stderr).toContain("1 passed, 1 total");
});

it("works in Vitest", async () => {
  writeFileSync(join(consumer, "app.test.js"), `import { expect, test } from "vitest";\n${test}`);
  const { CI: _, ...env } = process.env;
  const { stdout } = await run(
    process.execPath,
    [join(projectFolder, "node_modules/vitest/vitest.mjs"), "run", "app.test.js", "--root", consumer],
    { cwd: consumer, env: { ...env, NO_COLOR: "1" } },
  );
  expect(stdout).toContain("1 passed (1)");
});
