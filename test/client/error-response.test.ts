import { describe, expect, it } from "vitest";
import {
  AgreementError,
  ApiError,
  AuthenticationError,
  ConflictError,
  createConnectClient,
  NotFoundError,
  RateLimitError,
} from "../../src/index.js";

/** A client whose server sends the same response to each request. */
const clientOf = (body: BodyInit | null, init: ResponseInit) =>
  createConnectClient({
    token: "a-token",
    fetch: async () => new Response(body, init),
    retry: { limit: 1 },
    throwOnError: false,
  });

const thrownBy = async (body: BodyInit | null, init: ResponseInit): Promise<ApiError> =>
  clientOf(body, init)
    .request("apps/1")
    .then(
      () => Promise.reject(new Error("did not throw")),
      (error: ApiError) => error,
    );

const apple = (...errors: unknown[]): string => JSON.stringify({ errors });

describe("an error response", () => {
  it.each([
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
  ])("throws the class of its status and code: %i %s", async (status, body, kind) => {
    const error = await thrownBy(body, { status });
    expect(error.constructor).toBe(kind);
    expect(error).toMatchObject({ status, method: "GET", path: "/v1/apps/1" });
  });
});

describe("an error body that is not Apple's", () => {
  it.each([
    ["plain text", "Not Acceptable", "Not Acceptable"],
    ["a page", "<!doctype html><html><head>\n<title>\n502 Bad Gateway </title><style>x</style>", "502 Bad Gateway"],
    ["nothing", "", "The response has no body."],
    ["blanks", " \n ", "The response has no body."],
    ["broken JSON", '{"errors":[{"code"', '{"errors":[{"code"'],
    ["other JSON", '{"message":"no"}', '{"message":"no"}'],
    ["null", "null", "The response has no body."],
    ["a number", "5", "5"],
    ["no errors", '{"errors":[]}', '{"errors":[]}'],
    ["errors that are not entries", '{"errors":[null,1,[],{}]}', '{"errors":[null,1,[],{}]}'],
  ])("becomes one entry: %s", async (_, body, detail) => {
    const entry = { status: "502", code: "NO_ERROR_DOCUMENT", title: "Bad Gateway", detail };
    const init = { status: 502, statusText: "Bad Gateway" };
    expect((await clientOf(body, init).GET("/v1/apps")).error).toEqual({ errors: [entry] });
    const error = await thrownBy(body, init);
    expect(error.errors).toEqual([entry]);
    expect(error.message).toBe(`GET /v1/apps/1 responded with 502 NO_ERROR_DOCUMENT: ${detail}`);
  });
});

it("an ApiError has the request id, the rate limit and the time to wait", async () => {
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

it("an error document leaves out entries that are not objects", async () => {
  const { error } = await clientOf(apple(null, { code: "A" }, "x"), { status: 400 }).GET("/v1/apps");
  expect(error).toEqual({ errors: [{ code: "A" }] });
});

it("an error document does not contain the token that the response quotes", async () => {
  const token = "an-opaque-token-that-is-secret";
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

  it("is true by default: the result always has data, in the types too", async () => {
    const client = createConnectClient(fetchOf(200));
    const { data } = await client.GET("/v1/apps");
    expect(data.data.length).toBe(0);
    const { data: narrowed } = await client.GET("/v1/apps", { params: { query: { "fields[apps]": ["name"] } } });
    // @ts-expect-error not selected
    expect(narrowed.data[0]?.attributes?.sku).toBeUndefined();
    // @ts-expect-error with `throwOnError: false` data may be missing
    expect((await clientOf(body, {}).GET("/v1/apps")).data.data).toEqual([]);
  });

  it("left out, rejects each method with an ApiError whose path has braces", async () => {
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

  it("false on the client returns the error document beside the response", async () => {
    const { data, error, response } = await quietConflict.GET("/v1/apps/{id}", one);
    expect([data, error?.errors?.[0]?.status, response.status]).toEqual([undefined, "409", 409]);
  });

  it("of a call overrides the client's: false returns the error, true throws it", async () => {
    const { data, error } = await conflict.GET("/v1/apps", { throwOnError: false });
    expect([data, error?.errors?.[0]?.status]).toEqual([undefined, "409"]);
    expect((await conflict.DELETE("/v1/betaGroups/{id}", { ...one, throwOnError: false })).error).toBeDefined();
    await expect(quietConflict.GET("/v1/apps", { throwOnError: true })).rejects.toThrow(ConflictError);
    await expect(quietConflict.DELETE("/v1/betaGroups/{id}", { ...one, throwOnError: true })).rejects.toThrow(
      ConflictError,
    );
  });
});
