import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { UploadOperation } from "../../../src/testing/uploads/files.js";
import { bodyOf, createRoutedWorld, type RoutedWorld } from "../../helpers/routed-world.js";

const content = Buffer.from("a picture, or so it says");
const md5 = createHash("md5").update(content).digest("hex");
const png = { "content-type": "image/png" };

function reserve(fake: RoutedWorld): { id: string; operations: readonly UploadOperation[] } {
  const set = fake.world.create("appScreenshotSets");
  const attributes = { fileName: "one.png", fileSize: content.length };
  const { document } = fake.send(
    "POST",
    "/v1/appScreenshots",
    bodyOf("appScreenshots", attributes, { appScreenshotSet: set }),
  );
  return { id: document.data.id, operations: document.data.attributes.uploadOperations };
}

const complete = (fake: RoutedWorld, id: string) =>
  fake.send(
    "PATCH",
    `/v1/appScreenshots/${id}`,
    bodyOf("appScreenshots", { uploaded: true, sourceFileChecksum: md5 }, {}, id),
  );

describe("the upload origin", () => {
  it("receives a part at its signed URL, and responds with the MD5 of the part", async () => {
    const fake = createRoutedWorld();
    const [{ url }] = reserve(fake).operations as [UploadOperation];
    const { status, headers } = await fake.transfer("PUT", url, content, png);
    expect([status, headers?.["etag"]]).toEqual([200, `"${md5}"`]);
  });

  it.each([
    ["400 for the Authorization header of the API", 400, "", content, { ...png, authorization: "Bearer x" }],
    ["400 for a part of another length", 400, "", content.subarray(1), png],
    ["400 without a header of the operation", 400, "", content, {}],
    ["403 for another signature", 403, "x", content, png],
  ])("responds %s", async (_, status, suffix, bytes, headers) => {
    const fake = createRoutedWorld();
    const [{ url }] = reserve(fake).operations as [UploadOperation];
    const response = await fake.transfer("PUT", url + suffix, bytes, headers);
    expect(response.status).toBe(status);
    expect(response.headers?.["content-type"]).toBe("application/xml");
    expect(complete(fake, reserve(fake).id).status).toBe(409);
  });

  it("responds 404 for a file that does not exist, and 405 for another method", async () => {
    const fake = createRoutedWorld();
    const [{ url }] = reserve(fake).operations as [UploadOperation];
    const missing = url.replace("/appScreenshots/", "/appScreenshots/0");
    expect((await fake.transfer("PUT", missing, content, png)).status).toBe(404);
    expect((await fake.transfer("PUT", "https://uploads.example/%ff/%/constructor", content, png)).status).toBe(404);
    expect((await fake.transfer("POST", url, content, png)).status).toBe(405);
  });

  it("responds 403 once the URL has expired by the clock", async () => {
    const fake = createRoutedWorld();
    const [{ url }] = reserve(fake).operations as [UploadOperation];
    fake.world.clock.advance("P6D");
    expect((await fake.transfer("PUT", url, content, png)).status).toBe(200);
    fake.world.clock.advance("P2D");
    expect((await fake.transfer("PUT", url, content, png)).status).toBe(403);
  });

  it("takes a part again before the commit, with the bytes that came last", async () => {
    const fake = createRoutedWorld({ settings: { partBytes: 10 } });
    const { id, operations } = reserve(fake);
    const put = (index: number, bytes: Buffer) => fake.transfer("PUT", operations[index]!.url, bytes, png);
    const part = (index: number) => content.subarray(index * 10, index * 10 + 10);
    await put(0, Buffer.alloc(10));
    await put(1, part(1));
    await put(2, part(2));
    await put(0, part(0));
    // The parts after the changed one were hashed with it, and their bytes were not kept.
    expect(complete(fake, id).document.errors[0].detail).toContain("not uploaded: 2, 3");
    await put(2, part(2));
    await put(1, part(1));
    expect(complete(fake, id).status).toBe(200);
    fake.world.clock.advance("PT1M");
    expect(fake.world.store.find("appScreenshots", id)?.attributes["assetDeliveryState"]).toMatchObject({
      state: "COMPLETE",
    });
  });

  it("keeps the bytes only if keepFiles says so, and serves them then", async () => {
    for (const keepFiles of [true, false]) {
      const fake = createRoutedWorld({ settings: { keepFiles, partBytes: 10 } });
      const { id, operations } = reserve(fake);
      for (const { url, offset, length } of operations.toReversed()) {
        await fake.transfer("PUT", url, content.subarray(offset, offset + length), png);
      }
      complete(fake, id);
      const response = await fake.transfer("GET", `https://uploads.example/assets/appScreenshots/${id}/one.png`);
      expect(response.status).toBe(keepFiles ? 200 : 404);
      if (keepFiles) expect(response.body).toEqual(content);
    }
  });
});
