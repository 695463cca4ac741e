import { describe, expect, test } from "vitest";
import {
  AgreementError,
  ApiError,
  AuthenticationError,
  ConflictError,
  createConnectClient,
  NotFoundError,
  RateLimitError,
} from "../../src/index.js";

/** A client whose server says this to everything. */
const answering = (body: BodyInit | null, init: ResponseInit) =>
  createConnectClient({
    token: "a-token",
    fetch: async () => new Response(body, init),
    retry: { limit: 1 },
    throwOnError: false,
  });

const thrownBy = async (body: BodyInit | null, init: ResponseInit): Promise<ApiError> =>
  answering(body, init)
    .request("apps/1")
    .then(
      () => Promise.reject(new Error("did not throw")),
      (error: ApiError) => error,
    );

const apple = (...errors: unknown[]): string => JSON.stringify({ errors });

describe("an answer becomes an error of its class", () => {
  test.each([
    [400, apple({ code: "PARAMETER_ERROR.ILLEGAL" }), ApiError],
    [401, apple({ code: "NOT_AUTHORIZED" }), AuthenticationError],
    [403, apple({ code: "FORBIDDEN_ERROR" }), ApiError],
    [403, apple({ code: "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED" }), AgreementError],
    [404, apple({ code: "NOT_FOUND" }), NotFoundError],
    [409, apple({ code: "STATE_ERROR" }), ConflictError],
    [422, apple({ code: "ENTITY_UNPROCESSABLE" }), ApiError],
    [429, apple({ code: "RATE_LIMIT_EXCEEDED" }), RateLimitError],
    [500, apple({ code: "UNEXPECTED_ERROR" }), ApiError],
    [503, null, ApiError],
  ])("%i %s", async (status, body, kind) => {
    const error = await thrownBy(body, { status });
    expect(error.constructor).toBe(kind);
    expect(error).toMatchObject({ status, method: "GET", path: "/v1/apps/1" });
  });
});

describe("a body that is not Apple's becomes one entry", () => {
  test.each([
    ["plain text", "Not Acceptable", "Not Acceptable"],
    ["a page", "<!doctype html><html><head>\n<title>\n502 Bad Gateway </title><style>x</style>", "502 Bad Gateway"],
    ["nothing", "", "The answer had no body that says more."],
    ["blanks", " \n ", "The answer had no body that says more."],
    ["broken JSON", '{"errors":[{"code"', '{"errors":[{"code"'],
    ["other JSON", '{"message":"no"}', '{"message":"no"}'],
    ["null", "null", "The answer had no body that says more."],
    ["a number", "5", "5"],
    ["no errors", '{"errors":[]}', '{"errors":[]}'],
    ["errors that are none", '{"errors":[null,1,[],{}]}', '{"errors":[null,1,[],{}]}'],
  ])("%s", async (_, body, detail) => {
    const entry = { status: "502", code: "NO_ERROR_DOCUMENT", title: "Bad Gateway", detail };
    const init = { status: 502, statusText: "Bad Gateway" };
    expect((await answering(body, init).GET("/v1/apps")).error).toEqual({ errors: [entry] });
    const error = await thrownBy(body, init);
    expect(error.errors).toEqual([entry]);
    expect(error.message).toBe(`GET /v1/apps/1 responded with 502 NO_ERROR_DOCUMENT: ${detail}`);
  });
});

test("an error carries the request id and the budget, and how long to wait", async () => {
  const headers = { "x-request-id": "R1", "x-rate-limit": "user-hour-lim:3500;user-hour-rem:0;" };
  expect(await thrownBy(apple({ code: "RATE_LIMIT_EXCEEDED" }), { status: 429, headers })).toMatchObject({
    requestId: "R1",
    rateLimit: { hourLimit: 3500, hourRemaining: 0 },
    retryAfterMs: 3_600_000,
  });
  const bare = await thrownBy(null, { status: 429 });
  expect([bare.requestId, bare.rateLimit, (bare as RateLimitError).retryAfterMs]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("entries that are no objects are left out of a document that has others", async () => {
  const { error } = await answering(apple(null, { code: "A" }, "x"), { status: 400 }).GET("/v1/apps");
  expect(error).toEqual({ errors: [{ code: "A" }] });
});

test("a token that a page quotes is not in the error", async () => {
  const token = "an-opaque-token-that-nobody-may-see";
  const connect = createConnectClient({
    token,
    throwOnError: false,
    fetch: async (request) => new Response(`You sent ${request.headers.get("authorization")}`, { status: 400 }),
  });
  const { error } = await connect.GET("/v1/apps");
  expect(error?.errors?.[0]?.detail).toBe("You sent Bearer [redacted]");
});

describe("throwOnError", () => {
  const body = JSON.stringify({ data: [], links: { self: "" } });
  const fetchOf = (status: number) => ({ token: "a-token", fetch: async () => new Response(body, { status }) });
  const conflict = createConnectClient(fetchOf(409));
  const quietConflict = createConnectClient({ ...fetchOf(409), throwOnError: false });
  const one = { params: { path: { id: "1" } } };

  test("is true unless given: data is there without a check, in the types too", async () => {
    const client = createConnectClient(fetchOf(200));
    const { data } = await client.GET("/v1/apps");
    expect(data.data.length).toBe(0);
    const { data: narrowed } = await client.GET("/v1/apps", { params: { query: { "fields[apps]": ["name"] } } });
    // @ts-expect-error not asked for
    expect(narrowed.data[0]?.attributes?.sku).toBeUndefined();
    // @ts-expect-error with `throwOnError: false` data may be missing
    expect((await answering(body, {}).GET("/v1/apps")).data.data).toEqual([]);
  });

  test("left out, an error response rejects each method with an ApiError that has the path in braces", async () => {
    await expect(conflict.GET("/v1/apps")).rejects.toThrow(ConflictError);
    await expect(conflict.GET("/v1/apps/{id}", one)).rejects.toMatchObject({
      code: "ERR_CONFLICT",
      path: "/v1/apps/{id}",
    });
    await expect(conflict.DELETE("/v1/betaGroups/{id}", one)).rejects.toThrow(ConflictError);
    await expect(
      conflict.PATCH("/v1/apps/{id}", { ...one, body: { data: { type: "apps", id: "1" } } }),
    ).rejects.toThrow(ConflictError);
    const undefinedIsLeftOut = createConnectClient({ ...fetchOf(404), throwOnError: undefined });
    await expect(undefinedIsLeftOut.GET("/v1/apps", { throwOnError: undefined })).rejects.toThrow(NotFoundError);
  });

  test("false on the client returns the error document beside the response", async () => {
    const { data, error, response } = await quietConflict.GET("/v1/apps/{id}", one);
    expect([data, error?.errors?.[0]?.status, response.status]).toEqual([undefined, "409", 409]);
  });

  test("on a call comes before the client's: false returns the error, true throws it", async () => {
    const { data, error } = await conflict.GET("/v1/apps", { throwOnError: false });
    expect([data, error?.errors?.[0]?.status]).toEqual([undefined, "409"]);
    expect((await conflict.DELETE("/v1/betaGroups/{id}", { ...one, throwOnError: false })).error).toBeDefined();
    await expect(quietConflict.GET("/v1/apps", { throwOnError: true })).rejects.toThrow(ConflictError);
    await expect(quietConflict.DELETE("/v1/betaGroups/{id}", { ...one, throwOnError: true })).rejects.toThrow(
      ConflictError,
    );
  });
});
