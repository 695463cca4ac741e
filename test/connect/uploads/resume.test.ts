import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type UploadState, uploadAsset } from "../../../src/connect/uploads/index.js";
import { type ConnectClient, createConnectClient } from "../../../src/index.js";
import { fileFromPath } from "../../../src/node/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { withFolder } from "../../helpers/folder.js";
import type { Order, Report } from "../../helpers/upload-worker.js";

const content = "0123456789".repeat(10);
const file = new File([content], "one.png");
const wait = { intervalMs: 1, maxIntervalMs: 20 };
const isPart = "/appScreenshots/**";
const worker = fileURLToPath(new URL("../../helpers/upload-worker.ts", import.meta.url));

let fake: FakeAppStore;
let connect: ConnectClient;
let parent: string;
// A new store each time: a part that was aborted may arrive at the server a moment later, and must not count for the next test.
beforeEach(async () => {
  fake = await createFakeAppStore({ settings: { partBytes: 20, processing: 1 } });
  connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl, retry: { limit: 1 } });
  parent = fake.seed({ appScreenshotSets: [{}] }).appScreenshotSets[0]!.id;
});
afterEach(() => fake.close());

type Options = Partial<Parameters<typeof uploadAsset<"appScreenshots">>[2]>;
const upload = (options: Options = {}) => uploadAsset(connect, "appScreenshots", { parent, file, wait, ...options });
const count = (method: string) => fake.requests.filter((request) => request.method === method).length;
const partsSent = () =>
  fake.requests.filter(({ method }) => method === "PUT").map(({ path }) => Number(path.split("/").at(-1)));

/** The last state of an upload that fails at its third part. */
async function interrupted(options: Options = {}): Promise<UploadState> {
  let saved: UploadState | undefined;
  fake.fault({ method: "PUT", path: isPart, skip: 2, status: 400 });
  const saveState = (state: UploadState) => {
    saved = JSON.parse(JSON.stringify(state)) as UploadState;
  };
  await upload({ concurrency: 1, saveState, keepReservation: true, ...options }).catch(() => {});
  return saved!;
}

describe("the state of an upload", () => {
  it("is plain JSON without signed URLs", async () => {
    const state = await interrupted();
    expect(state).toEqual({
      version: 1,
      kind: "appScreenshots",
      id: expect.any(String),
      parent,
      fileName: "one.png",
      fileSize: 100,
      md5: expect.stringMatching(/^[0-9a-f]{32}$/),
      sentParts: [
        { offset: 0, length: 20 },
        { offset: 20, length: 20 },
      ],
    });
  });

  it("lets another call send only what is missing", async () => {
    const resume = await interrupted();
    const seen: number[] = [];
    const { id, attributes } = await upload({ resume, onProgress: ({ sentBytes }) => seen.push(sentBytes) });
    expect([id, attributes.assetDeliveryState?.state]).toEqual([resume.id, "COMPLETE"]);
    expect(partsSent().slice(3).sort()).toEqual([3, 4, 5]);
    expect([seen[0], seen.at(-1), count("POST")]).toEqual([0, 100, 1]);
  });

  it("is rejected with another file, kind or parent, and nothing is sent", async () => {
    const resume = await interrupted();
    const before = fake.requests.length;
    const failure = (options: Options) => upload({ resume, ...options }).catch(String);
    const changed = content.replace("5", "6");
    expect(await failure({ file: new File([changed], "one.png") })).toBe(
      'TypeError: "resume" is the state of another file: the "file" has other bytes',
    );
    expect(await failure({ file: new File(["x"], "one.png") })).toMatch(/its "fileSize" is 100, not 1$/);
    expect(await failure({ parent: "other" })).toMatch(/its "parent" is/);
    expect(await failure({ resume: {} as UploadState })).toMatch(/must be a state that "saveState" was called with/);
    expect(await failure({ file: file.stream(), size: 100, fileName: "one.png" })).toMatch(
      /^TypeError: "resume" needs/,
    );
    expect(fake.requests.length).toBe(before);
  });

  it("of a reservation that no longer exists begins anew", async () => {
    const resume = await interrupted({ keepReservation: false });
    const { attributes } = await upload({ resume });
    expect(attributes.assetDeliveryState?.state).toBe("COMPLETE");
    expect(partsSent().slice(3).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it("of a file that was committed waits for its processing alone", async () => {
    let resume: UploadState | undefined;
    const { id } = await upload({
      wait: false,
      saveState: (state) => {
        resume = state;
      },
    });
    const before = count("PUT") + count("POST") + count("PATCH");
    expect((await upload({ resume })).id).toBe(id);
    expect(count("PUT") + count("POST") + count("PATCH")).toBe(before);
  });

  it("that can't be saved ends the upload", async () => {
    const saveState = async () => {
      throw new Error("the disk is full");
    };
    await expect(upload({ saveState })).rejects.toThrow("the disk is full");
    expect(count("DELETE")).toBe(1);
  });
});

describe("a process that uploads", () => {
  const order = (folder: string, more: Partial<Order> = {}): string =>
    JSON.stringify({
      credentials: fake.credentials,
      baseUrl: fake.baseUrl,
      parent,
      path: join(folder, "one.png"),
      ...more,
    } satisfies Order);

  it("and is killed halfway is resumed by another one, which sends only what is missing", () =>
    withFolder({ "one.png": content }, async (folder) => {
      const statePath = join(folder, "state.json");
      fake.fault({ method: "PUT", path: isPart, skip: 3, silenceMs: 60_000 });
      const child = spawn(process.execPath, ["--import", "tsx", worker, order(folder, { statePath })], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      const saved = () =>
        existsSync(statePath) ? (JSON.parse(readFileSync(statePath, "utf8")) as UploadState) : undefined;
      await expect.poll(() => partsSent().length, { timeout: 25_000, interval: 20 }).toBe(4);
      await expect.poll(() => saved()?.sentParts.length).toBe(3);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;

      const { attributes } = await upload({ file: await fileFromPath(join(folder, "one.png")), resume: saved() });
      expect(attributes.assetDeliveryState?.state).toBe("COMPLETE");
      expect(partsSent().slice(0, 4)).toEqual([1, 2, 3, 4]);
      expect(partsSent().slice(4).sort()).toEqual([4, 5]);
      expect(count("POST")).toBe(1);
    }));

  it("needs little memory for a large file", () =>
    withFolder({}, async (folder) => {
      const large = await createFakeAppStore({ settings: { partBytes: 2 * 2 ** 20, processing: 1 } });
      try {
        const set = large.seed({ appScreenshotSets: [{}] }).appScreenshotSets[0]!.id;
        writeFileSync(join(folder, "one.png"), Buffer.alloc(64 * 2 ** 20, 7));
        const { credentials, baseUrl } = large;
        const argument = order(folder, { credentials, baseUrl, parent: set });
        const { stdout } = await promisify(execFile)(process.execPath, [
          "--expose-gc",
          "--import",
          "tsx",
          worker,
          argument,
        ]);
        const { heapBytes, bufferBytes } = JSON.parse(stdout) as Report;
        expect(large.requests.filter(({ method }) => method === "PUT")).toHaveLength(32);
        expect(heapBytes).toBeLessThan(10 * 2 ** 20);
        // The four parts in flight, and what the sockets have not sent yet.
        expect(bufferBytes).toBeLessThan(40 * 2 ** 20);
      } finally {
        await large.close();
      }
    }));
});
