import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { authorized, errorOf, json, type Send, tidewatch, withStore } from "../../helpers/plain-client.js";

let shared: FakeAppStore;
let send: Send;
beforeAll(async () => {
  shared = await createFakeAppStore();
  send = await authorized(shared);
});
afterAll(() => shared.close());

describe("a write", () => {
  const response = (reviewId: string, responseBody: unknown = "Thank you!") => ({
    data: {
      type: "customerReviewResponses",
      attributes: { responseBody },
      relationships: { review: { data: { type: "customerReviews", id: reviewId } } },
    },
  });
  const firstReview = async (request: Send): Promise<string> =>
    (await request(`/v1/apps/${tidewatch}/customerReviews?limit=1`)).document.data[0].id;

  test("creates a response, which takes the place of the one before", async () => {
    await withStore({}, async (request) => {
      const review = await firstReview(request);
      await request("/v1/customerReviewResponses", json("POST", response(review, "First")));
      const answer = await request("/v1/customerReviewResponses", json("POST", response(review, "Second")));
      expect(answer.status).toBe(201);
      expect(answer.document.data.attributes).toEqual({
        responseBody: "Second",
        state: "PENDING_PUBLISH",
        lastModifiedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-08:00$/),
      });
      expect(answer.headers.get("location")).toBe(answer.document.data.links.self);
      expect((await request(answer.headers.get("location")!)).status).toBe(200);
      const found = (await request(`/v1/customerReviews/${review}/response?include=review`)).document;
      expect(found.data.id).toBe(answer.document.data.id);
      expect(found.included[0].id).toBe(review);
    });
  });

  test("changes an app", async () => {
    await withStore({}, async (request) => {
      const body = { data: { type: "apps", id: tidewatch, attributes: { primaryLocale: "fr-FR" } } };
      const answer = await request(`/v1/apps/${tidewatch}`, json("PATCH", body));
      expect(answer.status).toBe(200);
      const { data } = (await request(`/v1/apps/${tidewatch}`)).document;
      expect(data.attributes).toMatchObject({ name: "Tidewatch", primaryLocale: "fr-FR" });
    });
  });

  test("creates a beta group and deletes it with an empty 204", async () => {
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

  const good = response("00000000");
  test.each<[string, string, unknown]>([
    ["ENTITY_ERROR", "/data/type", { ...good.data, type: "apps" }],
    ["ENTITY_ERROR", "/data/id", { ...good.data, id: "1" }],
    ["ENTITY_ERROR", "/data/attributes", { ...good.data, attributes: [] }],
    ["ENTITY_ERROR", "/data/relationships", { ...good.data, relationships: "none" }],
    ["ENTITY_ERROR.ATTRIBUTE.REQUIRED", "/data/attributes/responseBody", { ...good.data, attributes: {} }],
    ["ENTITY_ERROR.ATTRIBUTE.TYPE", "/data/attributes/responseBody", response("", 5).data],
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
      "ENTITY_ERROR.RELATIONSHIP.INVALID",
      "/data/relationships/app",
      { ...good.data, relationships: { app: { data: { type: "apps", id: tidewatch } } } },
    ],
  ])("is 409 %s at %s", async (code, pointer, data) => {
    const answer = await send("/v1/customerReviewResponses", json("POST", { data }));
    expect(answer.status).toBe(409);
    expect(answer.document.errors).toContainEqual(
      expect.objectContaining({ status: "409", code, source: { pointer }, detail: expect.any(String) }),
    );
  });

  test.each(["", "not JSON", "[]", "null", '{"data":null}'])("is 400 ENTITY_INVALID with the body %j", async (body) => {
    const answer = await send("/v1/customerReviewResponses", json("POST", body));
    expect([answer.status, errorOf(answer).code]).toEqual([400, "ENTITY_INVALID"]);
  });

  test("is 415 with a body that is not called JSON", async () => {
    const init = { method: "POST", body: "{}", headers: { "content-type": "text/plain" } };
    expect((await send("/v1/betaGroups", init)).status).toBe(415);
  });

  test("of another id than the path's is refused", async () => {
    const answer = await send(`/v1/apps/${tidewatch}`, json("PATCH", { data: { type: "apps", id: "1" } }));
    expect([answer.status, errorOf(answer).source]).toEqual([409, { pointer: "/data/id" }]);
  });
});
