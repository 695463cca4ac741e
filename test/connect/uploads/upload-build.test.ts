import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  isUploadFailedError,
  isUploadPartError,
  type UploadBuildOptions,
  type UploadProgress,
  type UploadState,
  uploadBuild,
} from "../../../src/connect/uploads/index.js";
import { uploadBuildWith } from "../../../src/connect/uploads/upload-build.js";
import { type ConnectClient, createConnectClient, isConflictError, isNotFoundError } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { sleep } from "../../../src/transport/abort.js";
import { makeIpa, xmlPlist } from "../../helpers/ipa.js";
import { tidewatch as app } from "../../helpers/plain-client.js";

const info = { CFBundleShortVersionString: "9.1", CFBundleVersion: "901", DTPlatformName: "iphoneos" };
const wait = { intervalMs: 1, maxIntervalMs: 20 };

let fake: FakeAppStore;
/** A store that takes an hour to process a file, and has the random 404. */
let slow: FakeAppStore;
let connect: ConnectClient;
let file: File;
const clientOf = ({ credentials, baseUrl }: FakeAppStore) =>
  createConnectClient({ ...credentials, baseUrl, retry: { limit: 1 } });
beforeAll(async () => {
  slow = await createFakeAppStore({ settings: { processing: "PT1H" }, quirks: ["buildUpload404"] });
  file = new File([await makeIpa(xmlPlist(info))], "Example.ipa");
});
// A new store each time: a part that was aborted may arrive at the server a moment later, and must not count for the next test.
beforeEach(async () => {
  fake = await createFakeAppStore({ settings: { partBytes: 300_000, processing: 1 } });
  slow.reset();
  connect = clientOf(fake);
});
afterEach(() => fake.close());
afterAll(() => slow.close());

/** Uploads to the store, whose clock passes over the processing of the build. */
const upload = ({ onProgress, ...options }: Partial<UploadBuildOptions> = {}) =>
  uploadBuild(connect, {
    app,
    file,
    wait,
    onProgress: (progress) => {
      if (progress.phase === "process") fake.clock.advance("P1D");
      onProgress?.(progress);
    },
    ...options,
  });
const sent = (method: string, path: RegExp, store = fake) =>
  store.requests.filter((request) => request.method === method && path.test(request.path));
const errorOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => expect.fail("it resolved"),
    (error: Error) => error,
  );

describe("uploadBuild", () => {
  it("reads the facts of the .ipa, uploads it, and returns the build when it is processed", async () => {
    const seen: UploadProgress[] = [];
    const { build, ...facts } = await upload({ onProgress: (progress) => seen.push(progress) });
    expect(facts).toMatchObject({ version: "9.1", buildNumber: "901", platform: "IOS", warnings: [] });
    expect(build).toMatchObject({ type: "builds", attributes: { version: "901", processingState: "VALID" } });
    expect(sent("POST", /^\/v1\/buildUploads$/)[0]?.body).toMatchObject({
      data: {
        attributes: { cfBundleShortVersionString: "9.1", cfBundleVersion: "901", platform: "IOS" },
        relationships: { app: { data: { type: "apps", id: app } } },
      },
    });
    expect(sent("POST", /^\/v1\/buildUploadFiles$/)[0]?.body).toMatchObject({
      data: { attributes: { assetType: "ASSET", fileName: "Example.ipa", fileSize: file.size, uti: "com.apple.ipa" } },
    });
    const md5 = createHash("md5")
      .update(Buffer.from(await file.arrayBuffer()))
      .digest("hex");
    expect(sent("PATCH", /^\/v1\/buildUploadFiles\//)[0]?.body).toMatchObject({
      data: { attributes: { uploaded: true, sourceFileChecksums: { file: { hash: md5, algorithm: "MD5" } } } },
    });
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(["reserve", "upload", "commit", "process", "done"]);
    expect(seen.at(-1)).toMatchObject({ sentBytes: file.size, sentParts: 4, totalParts: 4 });
  });

  it("takes what options name in place of the Info.plist, and a .pkg with its version", async () => {
    const facts = { version: "9.2", buildNumber: "7" };
    expect(await upload({ ...facts, platform: "VISION_OS" })).toMatchObject({ ...facts, platform: "VISION_OS" });
    const pkg = new File(["xar!"], "Example.pkg");
    expect(await upload({ ...facts, buildNumber: "8", file: pkg })).toMatchObject({ platform: "MAC_OS" });
    expect(sent("POST", /buildUploadFiles$/)[1]?.body).toMatchObject({
      data: { attributes: { uti: "com.apple.pkg" } },
    });
    const stream = { file: file.stream() as ReadableStream<Uint8Array>, size: file.size, fileName: "a.ipa" };
    const { buildNumber } = await upload({ ...stream, version: "9.3", buildNumber: "9", platform: "IOS" });
    expect(buildNumber).toBe("9");
  });

  it("returns at once after the commit if it is not to wait", async () => {
    expect(await upload({ wait: false })).toMatchObject({ build: undefined });
  });

  it("names the option that is wrong, and sends nothing", async () => {
    const wrong = (options: object) => errorOf(upload(options)).then(String);
    expect(await wrong({ fileName: "a.zip" })).toBe('TypeError: "fileName" must end in .ipa or .pkg');
    expect(await wrong({ file: new File(["x"], "a.pkg") })).toMatch(/^TypeError: "version" is missing/);
    expect(await wrong({ file: new File(["x"], "a.ipa") })).toMatch(
      /^TypeError: "file" is not an .ipa that can be read/,
    );
    expect(await wrong({ file: file.stream(), size: 9, fileName: "a.ipa" })).toMatch(/can't be read from a stream$/);
    expect(await wrong({ app: "" })).toBe('TypeError: "app" must be a non-empty string');
    expect(await wrong({ bundle: "x" })).toBe('TypeError: "bundle" is not an option of uploadBuild');
    expect(fake.requests).toEqual([]);
  });

  it("that is rejected at its start ends with the error response", async () => {
    await upload();
    const error = await errorOf(upload());
    expect(isConflictError(error) && error.message).toContain("is the number of another build");
  });

  it("whose part can't be sent leaves no upload behind, unless asked to", async () => {
    for (const keepReservation of [false, true]) {
      fake.fault({ method: "PUT", path: "/buildUploadFiles/**", status: 400 });
      expect(isUploadPartError(await errorOf(upload({ keepReservation })))).toBe(true);
      expect(sent("DELETE", /^\/v1\/buildUploads\//)).toHaveLength(1);
    }
  });

  it("is resumed: only the missing parts are sent, to the same upload", async () => {
    let resume: UploadState | undefined;
    const saveState = (state: UploadState) => {
      resume = state;
    };
    fake.fault({ method: "PUT", path: "/buildUploadFiles/**", skip: 2, status: 400 });
    await errorOf(upload({ keepReservation: true, concurrency: 1, saveState }));
    expect(resume?.sentParts).toHaveLength(2);
    const other = new File([await makeIpa(xmlPlist({ ...info, CFBundleVersion: "902" }))], "Example.ipa");
    await expect(upload({ resume, file: other })).rejects.toThrow(/"resume" is the state of another/);
    expect(sent("DELETE", /./)).toEqual([]);
    const { uploadId, build } = await upload({ resume });
    expect([uploadId, build?.attributes.version]).toEqual([resume?.parent, "901"]);
    expect(
      sent("PUT", /./)
        .map(({ path }) => path.at(-1))
        .slice(3)
        .sort(),
    ).toEqual(["3", "4"]);
    expect(sent("POST", /./)).toHaveLength(2);
  });
});

describe("the random 404 of build uploads", () => {
  /** The waits between attempts are short. */
  const noRest = (ms: number, signal: AbortSignal | undefined) => sleep(ms > 4_000 ? ms : 1, signal);

  it("is overcome: the request is sent again, after one GET of the app", async () => {
    const { uploadId } = await uploadBuildWith(clientOf(slow), { app, file, wait: false }, noRest);
    expect(uploadId).toBeTruthy();
    expect(sent("GET", /^\/v1\/apps\//, slow)).toHaveLength(1);
    const posts = sent("POST", /^\/v1\/buildUploads$/, slow).length + sent("POST", /buildUploadFiles$/, slow).length;
    expect(posts + sent("PATCH", /./, slow).length).toBeGreaterThan(3);
  });

  it("is not repeated if the app does not exist", async () => {
    fake.fault({
      method: "POST",
      path: "/v1/buildUploads",
      status: 404,
      detail: "There is no resource of type 'apps' with the id in the request.",
    });
    const error = await errorOf(uploadBuildWith(connect, { app: "1", file, wait }, noRest));
    expect(isNotFoundError(error) && error.path).toBe("/v1/apps/1");
    expect(fake.requests).toHaveLength(2);
  });

  it("differs from other 404s, which are final", async () => {
    fake.fault({ method: "POST", path: "/v1/buildUploads", status: 404 });
    expect(isNotFoundError(await errorOf(upload()))).toBe(true);
    expect(fake.requests).toHaveLength(1);
  });

  it("does not keep Apple's errors about the build from the caller", async () => {
    const onProgress = ({ phase }: UploadProgress) => {
      const id = sent("POST", /^\/v1\/buildUploadFiles$/, slow)
        .map(({ body }) => (body as { data: { relationships: { buildUpload: { data: { id: string } } } } }).data)
        .at(-1)?.relationships.buildUpload.data.id;
      if (phase === "process" && id) slow.transition({ type: "buildUploads", id, state: "FAILED" });
    };
    const error = await errorOf(uploadBuildWith(clientOf(slow), { app, file, wait, onProgress }, noRest));
    expect(isUploadFailedError(error) ? [error.kind, error.errors] : error).toEqual([
      "buildUploads",
      [{ code: "90000", description: "The build could not be processed." }],
    ]);
  });
});
