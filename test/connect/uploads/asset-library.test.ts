import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AssetLibrary, assetLibrary, type LibraryUploadOptions } from "../../../src/connect/uploads/index.js";
import { type ConnectClient, createConnectClient, isConflictError, isNotFoundError } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { tidewatch as app } from "../../helpers/plain-client.js";
import { png } from "../../helpers/png.js";

const wait = { intervalMs: 1, maxIntervalMs: 20 };
const placementType = "APP_SCREENSHOT";
/** The size that the fake store's reference data wants for this group. */
const group = "IPHONE_69";
const beach = new File([png(1290, 2796)], "beach.png");

let fake: FakeAppStore;
let connect: ConnectClient;
let library: AssetLibrary;
let localization: { type: string; id: string };
beforeAll(async () => {
  fake = await createFakeAppStore({ settings: { processing: 1 } });
  connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl, retry: { limit: 1 } });
});
beforeEach(async () => {
  fake.reset();
  const version = { versionString: "1.0", appVersionState: "PREPARE_FOR_SUBMISSION" };
  const seeded = fake.seed({ appStoreVersionLocalizations: [{ locale: "en-US", appStoreVersion: version }] });
  localization = seeded.appStoreVersionLocalizations[0]!;
  library = await assetLibrary(connect, app);
});
afterAll(() => fake.close());

const upload = (options: Partial<LibraryUploadOptions> = {}) =>
  library.upload({ file: beach, placementType, wait, ...options });
const count = (method: string, path = /./) =>
  fake.requests.filter((request) => request.method === method && path.test(request.path)).length;
const messageOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => expect.fail("it resolved"),
    (error: Error) => error.message,
  );

describe("assetLibrary", () => {
  it("opens the library of an app, whose id stays the same", async () => {
    expect((await assetLibrary(connect, app)).id).toBe(library.id);
    expect(await assetLibrary(connect, "1").catch(isNotFoundError)).toBe(true);
  });

  it("uploads an image, commits it by uploaded alone, and waits for its state", async () => {
    const image = await upload({ referenceName: "The beach" });
    expect(image).toMatchObject({ type: "appAssetLibraryImages", attributes: { specId: "1290x2796" } });
    expect(["COMPLETE", "PREPARE_FOR_SUBMISSION"]).toContain(image.attributes["state"]);
    const reserved = fake.requests.find(({ method }) => method === "POST")?.body;
    expect(reserved).toMatchObject({
      data: { attributes: { category: "APP_SCREENSHOTS_AND_PREVIEWS", referenceName: "The beach" } },
    });
    const commit = fake.requests.find(({ method }) => method === "PATCH")?.body;
    expect(commit).toMatchObject({ data: { attributes: { uploaded: true } } });
    expect(JSON.stringify(commit)).not.toContain("hecksum");
    expect((await library.assets()).map(({ id }) => id)).toEqual([image.id]);
  });

  it("recognizes a video by its name", async () => {
    const file = new File(["not really a video"], "tide.MOV");
    const options = { placementType: "APP_PREVIEW", previewFrameTimeCode: "00:00:05:00" } as const;
    expect((await upload({ file, ...options })).type).toBe("appAssetLibraryVideos");
  });

  it("does not send an unchanged file again, also in another process", async () => {
    const first = await upload();
    expect((await upload()).id).toBe(first.id);
    const other = await assetLibrary(connect, app);
    expect((await other.upload({ file: beach, placementType, wait })).id).toBe(first.id);
    expect(count("PUT")).toBe(1);
    expect((await upload({ reuse: false })).id).not.toBe(first.id);
    const changed = new File([png(1290, 2795)], "beach.png");
    expect((await upload({ file: changed })).id).not.toBe(first.id);
    expect(count("PUT")).toBe(3);
  });

  it("sends a file again whose asset failed or was removed", async () => {
    const first = await upload();
    await library.remove(first);
    expect((await upload()).id).not.toBe(first.id);
  });

  it("reads the reference data once, and takes groups, formats and limits from there", async () => {
    await Promise.all([upload(), library.reference(), library.limit(placementType, group)]);
    expect(count("GET", /appAssetLibraryRefData/)).toBe(1);
    expect(await library.limit(placementType, group)).toBe(10);
    expect(await library.limit("APP_PREVIEW", group)).toBe(3);
    expect(await library.limit(placementType, "NONE")).toBeUndefined();
  });

  it("rejects what Apple does not take, and sends nothing of it", async () => {
    const file = new File(["x"], "notes.txt");
    expect(await messageOf(upload({ file }))).toBe(
      '"notes.txt" is of a type that Apple does not take for APP_SCREENSHOT; it takes png, jpg, jpeg, mov, mp4, m4v',
    );
    expect(await messageOf(upload({ placementType: "NONE" }))).toMatch(
      /^"placementType" must be one of APP_SCREENSHOT,/,
    );
    expect(await messageOf(upload({ placementType: undefined }))).toBe('"placementType" or "category" is needed');
    const large = new File([new Uint8Array(10_485_761)], "large.png");
    expect(await messageOf(upload({ file: large }))).toMatch(/has 10485761 bytes; Apple takes at most 10485760$/);
    expect(await messageOf(upload({ group: "MAC" } as object))).toBe('"group" is not an option of upload');
    expect(count("POST")).toBe(0);
  });
});

describe("a placement", () => {
  const place = (asset: { type: string; id: string }, more: object = {}) =>
    library.place({ asset, localization, placementType, group, ...more });

  it("shows an asset in a localization and group", async () => {
    const asset = await upload();
    const { id, attributes } = await place(asset);
    expect(attributes).toMatchObject({ placementType, placementGroup: group, mediaType: "IMAGE" });
    const [placement] = await library.placements(localization, { group });
    expect([placement?.id, placement?.relationships?.["image"]?.data?.id]).toEqual([id, asset.id]);
    expect(await library.placements(localization, { group: "MAC" })).toEqual([]);
  });

  it("is rejected in a group that the place does not have, or that takes another format", async () => {
    const asset = await upload();
    expect(await messageOf(place(asset, { group: "IPHONE_1" }))).toMatch(
      /^"group" must be one of those of APP_SCREENSHOT: IPHONE_69, /,
    );
    expect(await messageOf(place(asset, { group: "MAC" }))).toBe(
      "The asset has the format 1290x2796; the group MAC takes 2880x1800",
    );
    expect(await messageOf(place(asset, { localization: { type: "apps", id: "1" } }))).toMatch(
      /^"localization" must be/,
    );
    expect(await messageOf(place({ type: "apps", id: "1" }))).toMatch(/^"asset" must be one of/);
    expect(count("POST", /Placements/)).toBe(0);
  });

  it("is 409 where the group is full", async () => {
    const asset = await upload();
    for (let count = 0; count < 10; count++) await place(asset);
    expect(await place(asset).catch(isConflictError)).toBe(true);
  });

  it("has an order in its group, which can change", async () => {
    const asset = await upload();
    const placements = [await place(asset), await place(asset), await place(asset)];
    await library.reorder({ localization, group, placements: placements.toReversed() });
    const ids = (await library.placements(localization, { group })).map(({ id }) => id);
    expect(ids).toEqual(placements.map(({ id }) => id).toReversed());
    await library.reorder({ localization, group, placements: placements.map(({ id }) => id) });
    expect((await library.placements(localization, { group }))[0]?.id).toBe(placements[0]?.id);
  });

  it("is removed before its asset", async () => {
    const asset = await upload();
    const placement = await place(asset);
    await place(asset);
    await library.remove(placement);
    expect(await library.placements(localization)).toHaveLength(1);
    await library.remove(asset);
    expect(await library.placements(localization)).toEqual([]);
    expect(await library.assets()).toEqual([]);
    expect(await messageOf(library.remove({ type: "apps", id: app }))).toMatch(/^"resource" must be an image/);
  });
});
