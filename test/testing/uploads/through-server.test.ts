import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { authorized, json, type Send, signToken } from "../../helpers/plain-client.js";

interface Part {
  readonly method: string;
  readonly url: string;
  readonly offset: number;
  readonly length: number;
  readonly requestHeaders: readonly { readonly name: string; readonly value: string }[];
}

let fake: FakeAppStore;
let send: Send;
beforeAll(async () => {
  fake = await createFakeAppStore({ settings: { partBytes: 40 } });
  send = await authorized(fake);
});
afterAll(() => fake.close());

const content = Buffer.from("a screenshot of a hundred bytes ".padEnd(100, "."));
const md5 = createHash("md5").update(content).digest("hex");

async function reserve(): Promise<{ id: string; parts: readonly Part[] }> {
  const { appScreenshotSets } = fake.seed({ appScreenshotSets: [{}] });
  const body = {
    data: {
      type: "appScreenshots",
      attributes: { fileName: "one.png", fileSize: content.length },
      relationships: { appScreenshotSet: { data: { type: "appScreenshotSets", id: appScreenshotSets![0]!.id } } },
    },
  };
  const { status, document } = await send("/v1/appScreenshots", json("POST", body));
  expect(status).toBe(201);
  const { uploadOperations } = document.data.attributes as unknown as { uploadOperations: Part[] };
  return { id: document.data.id, parts: uploadOperations };
}

const put = (part: Part, headers: Record<string, string> = {}) =>
  fetch(part.url, {
    method: part.method,
    headers: { ...Object.fromEntries(part.requestHeaders.map(({ name, value }) => [name, value])), ...headers },
    body: content.subarray(part.offset, part.offset + part.length),
  });

describe("an upload through the server", () => {
  it("sends its parts to another origin, which takes no token, and is complete by the clock", async () => {
    const { id, parts } = await reserve();
    expect(parts).toHaveLength(3);
    expect(new URL(parts[0]!.url).origin).not.toBe(fake.baseUrl);
    const statuses = await Promise.all(parts.map(async (part) => (await put(part)).status));
    expect(statuses).toEqual([200, 200, 200]);
    const body = { data: { type: "appScreenshots", id, attributes: { uploaded: true, sourceFileChecksum: md5 } } };
    expect((await send(`/v1/appScreenshots/${id}`, json("PATCH", body))).status).toBe(200);
    fake.clock.advance("PT10S");
    const { document } = await send(`/v1/appScreenshots/${id}`);
    expect(document.data.attributes).toMatchObject({
      assetDeliveryState: { state: "COMPLETE", errors: [] },
      sourceFileChecksum: md5,
      uploadOperations: null,
    });
  });

  it("is 400 with the token of the API, and 403 with a changed signature", async () => {
    const { parts } = await reserve();
    const authorization = `Bearer ${await signToken(fake)}`;
    expect((await put(parts[0]!, { authorization })).status).toBe(400);
    expect((await put({ ...parts[0]!, url: `${parts[0]!.url}0` })).status).toBe(403);
  });
});
