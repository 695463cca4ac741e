import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  isUploadChecksumError,
  isUploadExpiredError,
  isUploadFailedError,
  isUploadPartError,
  isUploadSizeError,
  type UploadFile,
  type UploadProgress,
  uploadAsset,
} from "../../../src/connect/uploads/index.js";
import { type ConnectClient, createConnectClient, isNetworkError, isTimeoutError } from "../../../src/index.js";
import { fileFromPath } from "../../../src/node/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { withFolder } from "../../helpers/folder.js";

const content = Buffer.from("0123456789abcdefghijklmnopqrstuvwxyz".repeat(3));
const md5 = createHash("md5").update(content).digest("hex");
const file = new File([content], "one.png");
const wait = { intervalMs: 1, maxIntervalMs: 20 };
const isPart = "/appScreenshots/**";

let fake: FakeAppStore;
/** A store that takes an hour to process a file. */
let slow: FakeAppStore;
let connect: ConnectClient;
let parent: string;
const clientOf = ({ credentials, baseUrl }: FakeAppStore) =>
  createConnectClient({ ...credentials, baseUrl, retry: { limit: 1 } });
beforeAll(async () => {
  slow = await createFakeAppStore({ settings: { processing: "PT1H" } });
});
// The waits between attempts are random: here they are short.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.01));
afterEach(() => vi.restoreAllMocks());
// A new store each time: a part that was aborted may arrive at the server a moment later, and must not count for the next test.
beforeEach(async () => {
  fake = await createFakeAppStore({ settings: { partBytes: 25, processing: 1 } });
  connect = clientOf(fake);
  parent = fake.seed({ appScreenshotSets: [{}] }).appScreenshotSets[0]!.id;
});
afterEach(() => fake.close());
afterAll(() => slow.close());

type Options = Partial<Parameters<typeof uploadAsset<"appScreenshots">>[2]>;
const upload = (options: Options = {}) => uploadAsset(connect, "appScreenshots", { parent, file, wait, ...options });
const requests = (method: string) => fake.requests.filter((request) => request.method === method);
const puts = () => requests("PUT");
const partsSent = () => puts().map(({ path }) => Number(path.split("/").at(-1)));
const left = async () => {
  const url = `/v1/appScreenshotSets/${parent}/appScreenshots`;
  return (await connect.request<{ data: { id: string }[] }>(url)).data;
};
const errorOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => expect.fail("it resolved"),
    (error: Error) => error,
  );

describe("uploadAsset", () => {
  it("reserves, sends the parts without the token, commits with the checksum, and waits until it is processed", async () => {
    const { id, attributes } = await upload();
    expect(attributes).toMatchObject({
      fileName: "one.png",
      fileSize: content.length,
      sourceFileChecksum: md5,
      assetDeliveryState: { state: "COMPLETE" },
    });
    expect(partsSent().sort()).toEqual([1, 2, 3, 4, 5]);
    // The fake store rejects a part with the token.
    expect(puts().map(({ headers }) => headers["content-type"])).toEqual(Array(5).fill("image/png"));
    expect(
      puts()
        .map(({ headers }) => Number(headers["content-length"]))
        .sort(),
    ).toEqual([25, 25, 25, 25, 8]);
    expect(requests("PATCH").map(({ body }) => body)).toEqual([
      { data: { type: "appScreenshots", id, attributes: { uploaded: true, sourceFileChecksum: md5 } } },
    ]);
  });

  const chunks = (size: number) => {
    const pieces = content.toString("latin1").match(new RegExp(`.{1,${size}}`, "g"))!;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = pieces.shift();
        if (next === undefined) controller.close();
        else controller.enqueue(Buffer.from(next, "latin1"));
      },
    });
  };
  const sources: [string, () => UploadFile][] = [
    ["a Blob", () => new Blob([content])],
    ["a Uint8Array", () => new Uint8Array(content)],
    ["a view of a larger buffer", () => new Uint8Array(Buffer.concat([Buffer.alloc(7), content])).subarray(7)],
    ["a stream in small chunks", () => chunks(7)],
    ["a stream in one chunk", () => chunks(1000)],
  ];
  it.each(sources)("sends the same bytes from %s", async (_, open) => {
    const size = content.length;
    const { attributes } = await upload({ file: open(), size, fileName: "one.png", concurrency: 3 });
    expect(attributes.sourceFileChecksum).toBe(md5);
    expect(puts()).toHaveLength(5);
  });

  it("sends as many parts at the same time as concurrency allows", async () => {
    let open = 0;
    let most = 0;
    await upload({
      concurrency: 2,
      fetch: async (request) => {
        open += 1;
        most = Math.max(most, open);
        await setTimeout(5);
        const response = await fetch(request);
        open -= 1;
        return response;
      },
    });
    expect([most, puts().length]).toEqual([2, 5]);
  });

  it("needs no socket with the fetch of a fake store", async () => {
    const store = await createFakeAppStore({ listen: false, settings: { partBytes: 25, processing: 1 } });
    const set = store.seed({ appScreenshotSets: [{}] }).appScreenshotSets[0]!.id;
    const client = createConnectClient({ ...store.credentials, fetch: store.fetch });
    const options = { parent: set, file, wait, fetch: store.fetch };
    const { attributes } = await uploadAsset(client, "appScreenshots", options);
    expect(attributes.sourceFileChecksum).toBe(md5);
    await store.close();
  });

  it("reports its steps, and the bytes and parts that have arrived", async () => {
    const seen: UploadProgress[] = [];
    await upload({ concurrency: 1, onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ phase, sentBytes, sentParts }) => [phase, sentBytes, sentParts])).toEqual([
      ["reserve", 0, 0],
      ["upload", 0, 0],
      ["upload", 25, 1],
      ["upload", 50, 2],
      ["upload", 75, 3],
      ["upload", 100, 4],
      ["upload", 108, 5],
      ["commit", 108, 5],
      ["process", 108, 5],
      ["done", 108, 5],
    ]);
    expect(seen.at(-1)).toMatchObject({ totalBytes: 108, totalParts: 5 });
  });

  it("returns at once after the commit if it is not to wait", async () => {
    const { attributes } = await upload({ wait: false });
    expect(attributes.assetDeliveryState?.state).toBe("UPLOAD_COMPLETE");
    expect(requests("GET")).toEqual([]);
  });

  it("names the option that is wrong, and sends nothing", async () => {
    const wrong = (options: object, kind = "appScreenshots") =>
      errorOf(uploadAsset(connect, kind as "appScreenshots", { parent, file, ...options })).then(String);
    expect(await wrong({}, "appIcons")).toMatch(/^TypeError: "kind" must be "appAssetLibraryImages" or/);
    expect(await wrong({ parent: undefined })).toBe('TypeError: "parent" must be the id of one of appScreenshotSets');
    expect(await wrong({ parent: " " })).toBe('TypeError: "parent.appScreenshotSet" must be a non-empty string');
    expect(await wrong({ file: new Blob(["x"]) })).toBe('TypeError: "fileName" is missing: the "file" has no name');
    expect(await wrong({ file: new Blob([]), fileName: "x" })).toBe('TypeError: "file" must not be empty');
    expect(await wrong({ file: "x", fileName: "x" })).toBe(
      'TypeError: "file" must be a Blob, a Uint8Array or a ReadableStream',
    );
    expect(await wrong({ file: chunks(9), fileName: "x" })).toMatch(/^TypeError: "size" is missing/);
    expect(await wrong({ concurrency: 0 })).toBe('TypeError: "concurrency" must be a whole number from 1');
    expect(await wrong({ Concurrency: 1 })).toMatch(/^TypeError: "Concurrency" is not an option of uploadAsset/);
    expect(await wrong({ wait: { timeoutMs: 0 } })).toMatch(/^TypeError: "wait.timeoutMs" must be more than 0/);
    const image = { file, parent: { set: "1" } } as never;
    expect(await errorOf(uploadAsset(connect, "gameCenterActivityImages" as never, image)).then(String)).toBe(
      'TypeError: "parent" must be "localization" or "version"',
    );
    expect(fake.requests).toEqual([]);
  });
});

describe("a part of an upload", () => {
  it.each([
    ["408", { status: 408 }],
    ["429", { status: 429, retryAfterSeconds: 0 }],
    ["503", { status: 503 }],
    ["a lost connection", { reset: true }],
    ["a lost response", { loseResponse: true }],
  ] as const)("is sent again alone after %s", async (_, effect) => {
    fake.fault({ method: "PUT", path: isPart, skip: 1, ...effect });
    const { attributes } = await upload({ concurrency: 1 });
    expect(attributes.assetDeliveryState?.state).toBe("COMPLETE");
    expect(partsSent()).toEqual([1, 2, 2, 3, 4, 5]);
    expect(requests("POST")).toHaveLength(1);
  });

  it("is sent again after a timeout of one attempt", async () => {
    fake.fault({ method: "PUT", path: isPart, silenceMs: 2_000 });
    await upload({ concurrency: 1, attemptTimeoutMs: 100 });
    expect(partsSent()).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it("that fails three times ends the upload, and the reservation is deleted", async () => {
    fake.fault({ method: "PUT", path: isPart, skip: 1, times: 3, status: 500 });
    const error = await errorOf(upload({ concurrency: 1 }));
    expect(isUploadPartError(error) && [error.part, error.attempts, error.status]).toEqual([2, 3, 500]);
    expect(error.message).toMatch(/^Part 2 of "one.png" \(bytes 25 to 50\) was not sent after 3 attempts: http:/);
    expect(partsSent()).toEqual([1, 2, 2, 2]);
    expect(await left()).toEqual([]);
  });

  it("is not sent again after another status", async () => {
    fake.fault({ method: "PUT", path: isPart, status: 400 });
    const error = await errorOf(upload({ concurrency: 1 }));
    expect(isUploadPartError(error) && [error.attempts, error.status]).toEqual([1, 400]);
    expect(await left()).toEqual([]);
  });

  it("is not sent to the host that a redirect leads to", async () => {
    fake.fault({ method: "PUT", path: isPart, redirectTo: fake.baseUrl });
    const error = await errorOf(upload({ concurrency: 1 }));
    expect(isUploadPartError(error) && [error.attempts, error.status]).toEqual([1, 302]);
    expect(puts()).toHaveLength(1);
  });

  it("is not waited for longer than a minute", async () => {
    fake.fault({ method: "PUT", path: isPart, status: 503, retryAfterSeconds: 61 });
    expect(await errorOf(upload({ concurrency: 1 }))).toMatchObject({ attempts: 1, status: 503 });
  });

  it("never shows its signed URL, and ends with the error of the connection as its cause", async () => {
    let url = "";
    const send = async (request: Request) => {
      url = request.url;
      throw new TypeError(`fetch of ${request.url} failed`, {
        cause: new Error(`${new URL(request.url).search} ECONN`),
      });
    };
    const error = await errorOf(upload({ fetch: send, attempts: 1 }));
    expect(isUploadPartError(error) && isNetworkError(error.cause)).toBe(true);
    const { searchParams, search } = new URL(url);
    const shown = [error, error.cause, (error.cause as Error).cause].map(
      (one) => `${JSON.stringify(one)}${(one as Error).stack}`,
    );
    for (const secret of [search, searchParams.get("Signature")!]) expect(shown.join()).not.toContain(secret);
    expect(shown.join()).toContain("ECONN");
  });
});

describe("an upload that fails", () => {
  it("with an expired URL has its own error, and leaves no reservation", async () => {
    const onProgress = ({ sentParts }: UploadProgress) => {
      if (sentParts === 2) fake.clock.advance("P8D");
    };
    const error = await errorOf(upload({ concurrency: 1, onProgress }));
    expect(isUploadExpiredError(error) && error.status).toBe(403);
    expect(await left()).toEqual([]);
  });

  it("with another size than announced has its own error", async () => {
    const stream = (...pieces: string[]) => new Blob(pieces).stream() as ReadableStream<Uint8Array>;
    const short = await errorOf(upload({ file: stream("0123456789".repeat(3)), size: 108, fileName: "a.png" }));
    expect(isUploadSizeError(short) && short.message).toBe('"a.png" ended after 30 of 108 bytes');
    const long = await errorOf(upload({ file: stream("0123456789".repeat(11)), size: 108, fileName: "a.png" }));
    expect(isUploadSizeError(long) && long.message).toBe('"a.png" has more than the 108 bytes of "size"');
    expect(isUploadSizeError(await errorOf(upload({ size: 107 })))).toBe(true);
    expect(await left()).toEqual([]);
  });

  it("because its file changes on the disk has that error too", () =>
    withFolder({ "one.png": content.toString() }, async (folder) => {
      const path = join(folder, "one.png");
      const onProgress = ({ sentParts }: UploadProgress) => sentParts === 1 && writeFileSync(path, "other");
      const options = { file: await fileFromPath(path), concurrency: 1, onProgress: onProgress as () => void };
      const error = await errorOf(upload(options));
      expect(isUploadSizeError(error) && error.message).toMatch(/"one.png" changed while it was (sent|read)/);
      expect(await left()).toEqual([]);
    }));

  it("because its checksum is rejected has its own error", async () => {
    let sent = 0;
    const send = (request: Request) => {
      sent += 1;
      return fetch(request.url, { method: "PUT", headers: request.headers, body: Buffer.alloc(sent === 5 ? 8 : 25) });
    };
    const error = await errorOf(upload({ fetch: send, concurrency: 1 }));
    expect(isUploadChecksumError(error) && error.errors).toEqual([
      { code: "CHECKSUM_MISMATCH", description: "The checksum of the file differs from the one sent." },
    ]);
    expect(await left()).toEqual([]);
  });

  it("because the commit's checksum is rejected has that error too, with the response as its cause", async () => {
    const detail = "The attribute sourceFileChecksum is wrong";
    fake.fault({ method: "PATCH", status: 409, code: "ENTITY_ERROR.ATTRIBUTE.INVALID", detail });
    const error = await errorOf(upload());
    expect(isUploadChecksumError(error) && error.errors).toEqual([
      { code: "ENTITY_ERROR.ATTRIBUTE.INVALID", description: detail },
    ]);
    expect(await left()).toEqual([]);
  });

  it("because Apple could not process it has Apple's errors", async () => {
    const onProgress = ({ phase }: UploadProgress) => {
      const commit = slow.requests.find(({ method }) => method === "PATCH");
      const id = commit?.path.split("/").at(-1);
      if (phase === "process" && id) slow.transition({ type: "appScreenshots", id, state: "FAILED" });
    };
    const set = slow.seed({ appScreenshotSets: [{}] }).appScreenshotSets[0]!.id;
    const error = await errorOf(uploadAsset(clientOf(slow), "appScreenshots", { parent: set, file, wait, onProgress }));
    expect(isUploadFailedError(error) && [error.kind, error.fileName]).toEqual(["appScreenshots", "one.png"]);
    expect(slow.requests.at(-1)).toMatchObject({ method: "DELETE" });
  });

  it("to be processed in time ends with a TimeoutError, and the file stays", async () => {
    const set = slow.seed({ appScreenshotSets: [{}] }).appScreenshotSets[0]!.id;
    const options = { parent: set, file, wait: { ...wait, timeoutMs: 100 } };
    const error = await errorOf(uploadAsset(clientOf(slow), "appScreenshots", options));
    expect(isTimeoutError(error) && error.message).toMatch(/has not finished the processing of the file within 100 ms/);
    expect(slow.requests.at(-1)).toMatchObject({ method: "GET" });
  });

  it("keeps the reservation if that is asked for", async () => {
    fake.fault({ method: "PUT", path: isPart, status: 400 });
    await errorOf(upload({ keepReservation: true }));
    expect(await left()).toHaveLength(1);
  });
});

describe("a commit", () => {
  it("whose response is lost is not sent again: the file shows that it took effect", async () => {
    fake.fault({ method: "PATCH", loseResponse: true });
    const { attributes } = await upload();
    expect(attributes.assetDeliveryState?.state).toBe("COMPLETE");
    expect(requests("PATCH")).toHaveLength(1);
  });

  it("that did not take effect ends the upload", async () => {
    fake.fault({ method: "PATCH", reset: true });
    expect(await errorOf(upload())).toMatchObject({ code: "ERR_UNKNOWN_OUTCOME" });
    expect(await left()).toEqual([]);
  });
});

describe("a signal", () => {
  it.each(["reserve", "upload"] as const)(
    "that aborts in the step %s ends the upload, and the reservation is deleted",
    async (step) => {
      const controller = new AbortController();
      const onProgress = ({ phase }: UploadProgress) => phase === step && controller.abort(new Error("stop"));
      const error = await errorOf(
        upload({ signal: controller.signal, concurrency: 1, onProgress: onProgress as () => void }),
      );
      expect(error.message).toBe("stop");
      expect(await left()).toEqual([]);
    },
  );

  it("that aborts while Apple processes the file leaves the file", async () => {
    const controller = new AbortController();
    const onProgress = ({ phase }: UploadProgress) => phase === "process" && controller.abort(new Error("stop"));
    const error = await errorOf(upload({ signal: controller.signal, onProgress: onProgress as () => void }));
    expect(error.message).toBe("stop");
    expect(await left()).toHaveLength(1);
  });

  it("that has aborted before sends nothing", async () => {
    await errorOf(upload({ signal: AbortSignal.abort(new Error("stop")) }));
    expect(fake.requests).toEqual([]);
  });
});
