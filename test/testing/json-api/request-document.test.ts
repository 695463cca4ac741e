import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { authorized, errorOf, json, type Send, tidewatch, withStore } from "../../helpers/plain-client.js";

let shared: FakeAppStore;
let send: Send;
beforeAll(async () => {
  shared = await createFakeAppStore();
  send = await authorized(shared);
});
afterAll(() => shared.close());

describe("a write to the fake store", () => {
  const newResponse = (reviewId: string, responseBody: unknown = "Thank you!") => ({
    data: {
      type: "customerReviewResponses",
      attributes: { responseBody },
      relationships: { review: { data: { type: "customerReviews", id: reviewId } } },
    },
  });
  const firstReview = async (request: Send): Promise<string> =>
    (await request(`/v1/apps/${tidewatch}/customerReviews?limit=1`)).document.data[0].id;

  it("creates a review response, which replaces the one before", async () => {
    await withStore({}, async (request) => {
      const review = await firstReview(request);
      await request("/v1/customerReviewResponses", json("POST", newResponse(review, "First")));
      const response = await request("/v1/customerReviewResponses", json("POST", newResponse(review, "Second")));
      expect(response.status).toBe(201);
      expect(response.document.data.attributes).toEqual({
        responseBody: "Second",
        state: "PENDING_PUBLISH",
        lastModifiedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-08:00$/),
      });
      expect(response.headers.get("location")).toBe(response.document.data.links.self);
      expect((await request(response.headers.get("location")!)).status).toBe(200);
      const found = (await request(`/v1/customerReviews/${review}/response?include=review`)).document;
      expect(found.data.id).toBe(response.document.data.id);
      expect(found.included[0].id).toBe(review);
    });
  });

  it("updates an app", async () => {
    await withStore({}, async (request) => {
      const body = { data: { type: "apps", id: tidewatch, attributes: { primaryLocale: "fr-FR" } } };
      const response = await request(`/v1/apps/${tidewatch}`, json("PATCH", body));
      expect(response.status).toBe(200);
      const { data } = (await request(`/v1/apps/${tidewatch}`)).document;
      expect(data.attributes).toMatchObject({ name: "Tidewatch", primaryLocale: "fr-FR" });
    });
  });

  it("creates a beta group, and deletes it with an empty 204", async () => {
    await withStore({}, async (request) => {
      const relationships = { app: { data: { type: "apps", id: tidewatch } } };
      const body = { data: { type: "betaGroups", attributes: { name: "Night owls" }, relationships } };
      const { document } = await request("/v1/betaGroups", json("POST", body));
      const path = `/v1/betaGroups/${document.data.id}`;
      expect((await request(`/v1/apps/${tidewatch}/betaGroups`)).document.data).toHaveLength(3);
      const deleted = await request(path, { method: "DELETE" });
      expect([deleted.status, deleted.document, deleted.headers.get("content-type")]).toEqual([204, undefined, null]);
      expect((await request(path)).status).toBe(404);
    });
  });

  const good = newResponse("00000000");
  it.each<[string, string, unknown]>([
    ["ENTITY_ERROR", "/data/type", { ...good.data, type: "apps" }],
    ["ENTITY_ERROR", "/data/id", { ...good.data, id: "1" }],
    ["ENTITY_ERROR", "/data/attributes", { ...good.data, attributes: [] }],
    ["ENTITY_ERROR", "/data/relationships", { ...good.data, relationships: "none" }],
    ["ENTITY_ERROR.ATTRIBUTE.REQUIRED", "/data/attributes/responseBody", { ...good.data, attributes: {} }],
    ["ENTITY_ERROR.ATTRIBUTE.TYPE", "/data/attributes/responseBody", newResponse("", 5).data],
    [
      "ENTITY_ERROR.ATTRIBUTE.UNKNOWN",
      "/data/attributes/constructor",
      { ...good.data, attributes: { responseBody: "a", constructor: "b" } },
    ],
    [
      "ENTITY_ERROR.ATTRIBUTE.INVALID.UNMODIFIABLE",
      "/data/attributes/state",
      { ...good.data, attributes: { responseBody: "a", state: "PUBLISHED" } },
    ],
    ["ENTITY_ERROR.RELATIONSHIP.REQUIRED", "/data/relationships/review", { ...good.data, relationships: {} }],
    ["ENTITY_ERROR.RELATIONSHIP.INVALID", "/data/relationships/review", good.data],
    [
      "ENTITY_ERROR.RELATIONSHIP.INVALID",
      "/data/relationships/review",
      { ...good.data, relationships: { review: { data: [{ type: "customerReviews", id: "1" }] } } },
    ],
    [
      "ENTITY_ERROR.RELATIONSHIP.INVALID",
      "/data/relationships/review",
      { ...good.data, relationships: { review: { data: { type: "apps", id: tidewatch } } } },
    ],
    [
      "ENTITY_ERROR.RELATIONSHIP.UNKNOWN",
      "/data/relationships/app",
      { ...good.data, relationships: { app: { data: { type: "apps", id: tidewatch } } } },
    ],
  ])("is rejected with 409 %s at %s", async (code, pointer, data) => {
    const response = await send("/v1/customerReviewResponses", json("POST", { data }));
    expect(response.status).toBe(409);
    expect(response.document.errors).toContainEqual(
      expect.objectContaining({ status: "409", code, source: { pointer }, detail: expect.any(String) }),
    );
  });

  it.each(["", "not JSON", "[]", "null", '{"data":null}'])(
    "is rejected with 400 ENTITY_INVALID if its body is %j",
    async (body) => {
      const response = await send("/v1/customerReviewResponses", json("POST", body));
      expect([response.status, errorOf(response).code]).toEqual([400, "ENTITY_INVALID"]);
    },
  );

  it("is rejected with 415 if the content type of its body is not JSON", async () => {
    const init = { method: "POST", body: "{}", headers: { "content-type": "text/plain" } };
    expect((await send("/v1/betaGroups", init)).status).toBe(415);
  });

  it("is rejected with 409 if its id differs from that of the path", async () => {
    const response = await send(`/v1/apps/${tidewatch}`, json("PATCH", { data: { type: "apps", id: "1" } }));
    expect([response.status, errorOf(response).source]).toEqual([409, { pointer: "/data/id" }]);
  });
});
