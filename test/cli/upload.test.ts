/** `storeconnect upload`: builds with their state, images, and a person who stops it. */
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { withFolder } from "../helpers/folder.js";
import { makeIpa, xmlPlist } from "../helpers/ipa.js";
import { tidewatch } from "../helpers/plain-client.js";
import { png } from "../helpers/png.js";
import { environmentOf, runCli } from "../helpers/run-cli.js";
import { startInTerminal } from "../helpers/terminal.js";

const info = { CFBundleShortVersionString: "9.1", CFBundleVersion: "901", DTPlatformName: "iphoneos" };
const args = (path: string, ...more: string[]) => ["upload", path, "--app", tidewatch, ...more];

let fake: FakeAppStore;
let env: Record<string, string>;
let ipa: Uint8Array;
beforeAll(async () => {
  // A million bytes in parts of 200,000.
  fake = await createFakeAppStore({ settings: { partBytes: 200_000, processing: 1 } });
  env = environmentOf(fake);
  ipa = await makeIpa(xmlPlist(info));
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

/** Calls `use` with a folder that has the file. */
const withFile = <T>(name: string, bytes: Uint8Array, use: (path: string, folder: string) => Promise<T>) =>
  withFolder({}, async (folder) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return use(path, folder);
  });
const parts = () => fake.requests.filter(({ method }) => method === "PUT").length;
const posts = (path: string) => fake.requests.filter((one) => one.method === "POST" && one.path === path).length;

describe("storeconnect upload", () => {
  it("uploads an .ipa, prints what it is, and leaves no state behind", async () => {
    await withFile("Example.ipa", ipa, async (path, folder) => {
      const text = await runCli(args(path, "--no-wait"), { env });
      expect(text).toEqual({ exitCode: 0, stderr: "", stdout: "Build 901 of 9.1 (IOS): being processed by Apple\n" });
      expect(await readdir(folder)).toEqual(["Example.ipa"]);
      expect(fake.requests.some(({ method, path: to }) => method === "PATCH" && /buildUploadFiles/.test(to))).toBe(
        true,
      );
    });
  });

  it("waits for the build, and prints the result as JSON", async () => {
    await withFile("Example.ipa", ipa, async (path) => {
      const later = setInterval(() => {
        if (!fake.requests.some(({ method }) => method === "PATCH")) return;
        clearInterval(later);
        fake.clock.advance("PT16M");
      }, 5);
      const { exitCode, stdout } = await runCli(args(path, "--json"), { env });
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        version: "9.1",
        buildNumber: "901",
        platform: "IOS",
        buildId: expect.stringMatching(/./),
        state: "VALID",
        warnings: [],
      });
    });
  });

  it("goes on from its state where an upload failed, unless the file has changed", async () => {
    await withFile("Example.ipa", ipa, async (path) => {
      const command = args(path, "--no-wait", "--concurrency", "1");
      // A status that is not tried again.
      const fault = fake.fault({ method: "PUT", path: "/**", skip: 2, status: 403, times: Number.POSITIVE_INFINITY });
      const failed = await runCli(command, { env });
      expect(failed.exitCode).toBe(12);
      expect(failed.stderr).toMatch(/^note: The same command goes on where this one stopped\.\nerror: /);
      const state = await readFile(`${path}.upload.json`, "utf8");
      expect(JSON.parse(state).sentParts).toHaveLength(2);
      expect(state).not.toContain("http");
      fault.remove();

      const changed = Uint8Array.from(ipa);
      changed[500_000]! += 1;
      await writeFile(path, changed);
      const other = await runCli(command, { env });
      expect(other).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("Add --restart to begin anew.") });

      await writeFile(path, ipa);
      const before = parts();
      expect((await runCli(command, { env })).exitCode).toBe(0);
      expect(parts() - before).toBe(4);
      expect(posts("/v1/buildUploads")).toBe(1);
      expect(existsSync(`${path}.upload.json`)).toBe(false);
    });
  });

  it("begins anew with --restart, without a look at the state", async () => {
    await withFile("Example.ipa", ipa, async (path) => {
      await writeFile(`${path}.upload.json`, "{");
      const command = args(path, "--no-wait");
      expect(await runCli(command, { env })).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining("--restart"),
      });
      expect((await runCli([...command, "--restart"], { env })).exitCode).toBe(0);
    });
  });

  it("uploads an image to the asset library for its place", async () => {
    await withFile("beach.png", png(1290, 2796), async (path) => {
      const { exitCode, stdout, stderr } = await runCli(
        args(path, "--place", "APP_SCREENSHOT", "--no-wait", "--json"),
        { env },
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({ type: "appAssetLibraryImages", id: expect.stringMatching(/./) });
    });
  });

  it("sends nothing with --read-only", async () => {
    await withFile("Example.ipa", ipa, async (path, folder) => {
      const { exitCode, stderr } = await runCli(args(path, "--read-only"), { env });
      expect({ exitCode, stderr }).toEqual({ exitCode: 6, stderr: expect.stringContaining("readOnly") });
      expect(fake.requests).toEqual([]);
      expect(await readdir(folder)).toEqual(["Example.ipa"]);
    });
  });

  it.each([
    ["Example.ipa", ["--place", "APP_SCREENSHOT"], "--place is for images and videos"],
    ["beach.png", [], "beach.png is not a build (.ipa or .pkg); an image or a video needs --place"],
    ["missing.ipa", [], "missing.ipa can't be read (ENOENT)"],
    ["Example.ipa", ["--concurrency", "0"], "--concurrency must be a whole number from 1 to 32"],
    ["Example.pkg", [], '"version" is missing'],
    ["Example.ipa", ["--platform", "WATCH"], "platform"],
  ])("rejects %s with %j before anything is sent", async (name, more, message) => {
    await withFile(name === "missing.ipa" ? "other" : name, ipa, async (_, folder) => {
      const { exitCode, stderr } = await runCli(args(join(folder, name), ...more), { env });
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
      expect(posts("/v1/buildUploads")).toBe(0);
    });
  });
});

describe("storeconnect upload in a terminal", () => {
  it("draws a bar, stops at Ctrl-C with its state kept, and goes on with the next run", async () => {
    await withFile("Example.ipa", ipa, async (path, folder) => {
      fake.fault({ method: "PUT", path: "/**", skip: 2, delayMs: 60_000 });
      const command = args(path, "--no-wait", "--concurrency", "1");
      const first = startInTerminal(command, { env });
      await first.waitFor(/Example\.ipa █+░+ {1,3}\d\d % 0\.4 MB sending/);
      first.type("\u0003");
      expect(await first.ended).toBe(130);
      expect(first.screen()).toMatch(/\nerror: Stopped\.\n {2}The same command goes on where this one stopped\.$/);
      expect((await readdir(folder)).sort()).toEqual(["Example.ipa", "Example.ipa.upload.json"]);
      const sent = parts();

      const second = startInTerminal(command, { env });
      expect(await second.ended).toBe(0);
      expect(second.screen()).toMatch(/100 % 1\.0 MB done\nBuild 901 of 9\.1 \(IOS\): being processed by Apple$/);
      expect(existsSync(`${path}.upload.json`)).toBe(false);
      expect(parts() - sent).toBe(4);
      expect(posts("/v1/buildUploads")).toBe(1);
    });
  });
});
