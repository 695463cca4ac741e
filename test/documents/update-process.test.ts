/** `npm run spec:update` as a process, from a local server, with Apple's documents; killed at several moments. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { runGenerate } from "../../scripts/generate/command.js";
import { formatLock, readAppleDocument, readLock } from "../../scripts/spec/lock.js";
import { cacheFile, correctionsPage, lockFile, nextFolder } from "../../scripts/spec/paths.js";
import { documentsNote, hasAppleDocuments, pathOf } from "../helpers/apple-documents.js";
import { compileCopy, copyProject, testCopy } from "../helpers/project.js";

describe.skipIf(!hasAppleDocuments)(`npm run spec:update as a process${documentsNote}`, { timeout: 300_000 }, () => {
  let folder: string;
  let server: Server;
  /** The version that the server has. */
  let served = "4.5.1";
  /** What the server does before it sends the second half of a zip. */
  let halfway: () => Promise<void> = async () => {};
  const path = (file: string) => join(folder, file);

  beforeAll(async () => {
    const zips = new Map<string, Buffer>();
    for (const version of ["4.4.1", "4.5.1"]) {
      const zip = new ZipFile();
      zip.addBuffer(await readFile(pathOf(version)), "openapi.oas.json");
      zip.end();
      zips.set(version, await buffer(zip.outputStream as NodeJS.ReadableStream));
    }
    server = createServer(async (_, response) => {
      const zip = zips.get(served)!;
      response.writeHead(200, { "content-type": "application/zip", "content-length": zip.length });
      response.write(zip.subarray(0, zip.length / 2));
      await halfway();
      response.end(zip.subarray(zip.length / 2));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");

    folder = await copyProject();
    await mkdir(path("spec/.cache"));
    await cp(pathOf("4.4.1"), path(cacheFile));
    const { facts } = readAppleDocument(await readFile(path(cacheFile)));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/specification.zip`;
    await writeFile(path(lockFile), formatLock({ ...facts, url, date: "2026-06-11" }));
    const options = { project: folder, environmentSpec: undefined, print: () => {}, today: "2026-06-11" };
    await runGenerate(["connect"], options);
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  });

  function start(): ChildProcess {
    return spawn(process.execPath, ["--import", "tsx", path("scripts/spec/update.ts")], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  async function update() {
    const child = start();
    const exit = once(child, "exit");
    const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
    const [code] = await exit;
    return { code, stdout, stderr };
  }

  /** Starts an update and kills it as soon as `reached` is true. Returns whether it was still running. */
  async function killWhen(reached: () => boolean): Promise<boolean> {
    const child = start();
    const exit = once(child, "exit");
    // Drained, so that the child never waits for a reader.
    child.stdout!.resume();
    child.stderr!.resume();
    while (child.exitCode === null && !reached()) await sleep(1);
    child.kill("SIGKILL");
    const [, signal] = await exit;
    return signal === "SIGKILL";
  }

  /** Which version each part of the project has. */
  async function versions() {
    const lock = await readLock(path(lockFile));
    const { facts } = readAppleDocument(await readFile(path(cacheFile)));
    const types = await readFile(path("src/generated/connect/version.ts"), "utf8");
    const page = await readFile(path(correctionsPage), "utf8");
    expect(lock?.sha256).toBe(facts.sha256);
    expect(types).toContain(`documentSha256 = "${facts.sha256}"`);
    expect(page).toContain(facts.version);
    expect(existsSync(path(nextFolder))).toBe(false);
    return facts.version;
  }

  it("is killed during the download and while it generates; the next run updates in one command, with green tests", async () => {
    let isHalfway = false;
    halfway = () => {
      isHalfway = true;
      return new Promise(() => {});
    };
    expect(await killWhen(() => isHalfway)).toBe(true);
    halfway = async () => {};
    expect(await versions()).toBe("4.4.1");
    expect(await killWhen(() => existsSync(path(`${nextFolder}/lock.json`)))).toBe(true);
    expect((await readLock(path(lockFile)))?.version).toBe("4.4.1");

    const { code, stdout, stderr } = await update();
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^# Apple's document 4\.4\.1 → 4\.5\.1\n\n\*\*(major|minor|patch)\*\*: /);
    expect(stderr).toContain("routes");
    expect(await versions()).toBe("4.5.1");
    expect(await readFile(path(".changeset/apple-4.5.1.md"), "utf8")).toContain("\n- App Asset Library: ");
    expect(await compileCopy(folder)).toBe("");
    const tests = await testCopy(folder, path(cacheFile), ["test/contract.test.ts"]);
    expect(tests.code, tests.output).toBe(0);
  });

  it("is killed while it moves files into place; the next run ends consistent", async () => {
    served = "4.4.1";
    await killWhen(() => existsSync(path(`${nextFolder}/journal.json`)));
    const { code, stderr } = await update();
    expect(code, stderr).toBe(0);
    expect(await versions()).toBe("4.4.1");
  });

  it("has nothing to do if the document is the same", async () => {
    const { code, stdout } = await update();
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Nothing new: the document is still 4\.4\.1 /)]);
  });
});
