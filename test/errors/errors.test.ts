import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import * as errors from "../../src/errors/index.js";
import { createApiError } from "../../src/errors/index.js";

const facts = { method: "GET", path: "/v1/apps/{id}" };
const entry = {
  status: "404",
  code: "NOT_FOUND",
  title: "No.",
  detail: "There is no resource of type 'apps' with id '1'",
};

describe("the message of an answer", () => {
  test("has one form", () => {
    expect(createApiError({ ...facts, status: 404, errors: [entry] }).message).toBe(
      "GET /v1/apps/{id} answered 404 NOT_FOUND: There is no resource of type 'apps' with id '1'",
    );
  });

  test.each([
    ["a title where there is no detail", [{ code: "A", title: "T" }], " A: T"],
    ["a code alone", [{ code: "A" }], " A"],
    ["nothing for nothing", [], ""],
    ["what is no text left out", [{ code: 5 as never, detail: {} as never }], ""],
    ["each of up to five", [{ code: "A" }, { code: "B" }, { code: "C" }], " A; B; C"],
    ["how many more than five there are", [..."ABCDEFG"].map((code) => ({ code })), " A; B; C; D; E (2 more)"],
    [
      "where each fault is",
      [
        { code: "REQUIRED", detail: "No name.", source: { pointer: "/data/attributes/name" } },
        { code: "INVALID", source: { parameter: "filter[id]" } },
        { code: "ODD", source: { pointer: 5 as never } },
        { code: "ODDER", source: null as never },
      ],
      " REQUIRED: No name. (/data/attributes/name); INVALID (filter[id]); ODD; ODDER",
    ],
    [
      "a place on one line",
      [{ code: "A", source: { pointer: `/data\r\n${"x".repeat(9_999)}` } }],
      ` A (/data ${"x".repeat(494)})`,
    ],
    ["one line of what has several", [{ code: "A", detail: "x\r\n\u001b[31my" }], " A: x [31my"],
    ["not more than a few lines", [{ detail: "x".repeat(9_999) }], ` ${"x".repeat(500)}`],
  ])("has %s", (_, entries, said) => {
    expect(createApiError({ ...facts, status: 400, errors: entries }).message).toBe(
      `GET /v1/apps/{id} answered 400${said}`,
    );
  });

  test("tells what to do about a missing agreement", () => {
    const error = createApiError({
      ...facts,
      status: 403,
      errors: [{ code: "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED", detail: "A required agreement is missing" }],
    });
    expect(error).toBeInstanceOf(errors.AgreementError);
    expect(error.message).toMatch(/must accept the pending agreement in App Store Connect/);
  });
});

test("associated errors come out flat, each with its pointer", () => {
  const associated = (pointer: string, ...entries: unknown[]): object => ({ associatedErrors: { [pointer]: entries } });
  const error = createApiError({
    ...facts,
    status: 409,
    errors: [
      {
        code: "STATE_ERROR",
        detail: "Not ready.",
        meta: {
          ...associated(
            "/v1/a/1",
            { code: "INNER", detail: "One.", meta: associated("/v1/b/2", { code: "INMOST" }) },
            null,
          ),
        },
      },
      { code: "OTHER", meta: { associatedErrors: "none" } },
    ],
  });
  expect(error.associatedErrors.map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/v1/a/1", "INNER"],
    ["/v1/b/2", "INMOST"],
  ]);
  expect(error.message).toBe(
    "GET /v1/apps/{id} answered 409 STATE_ERROR: Not ready.; OTHER (2 associated: /v1/a/1 INNER: One.)",
  );
  expect(["INNER", "INMOST", "STATE_ERROR", "INN"].map((code) => error.hasCode(code))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("a code is matched by its dotted prefix", () => {
  const error = createApiError({ ...facts, status: 409, errors: [{ code: "ENTITY_ERROR.ATTRIBUTE.INVALID" }] });
  expect(error.hasCode("ENTITY_ERROR")).toBe(true);
  expect(error.hasCode("ENTITY_ERROR.ATTRIBUTE.INVALID")).toBe(true);
  expect(error.hasCode("ENTITY")).toBe(false);
});

const network = new errors.NetworkError(facts, "got no answer: x");
const samples: readonly [errors.ErrorCode, errors.StoreConnectError][] = [
  ["ERR_API", createApiError({ ...facts, status: 400, errors: [] })],
  ["ERR_API", createApiError({ ...facts, status: 403, errors: [{ code: "FORBIDDEN_ERROR" }] })],
  ["ERR_AUTHENTICATION", createApiError({ ...facts, status: 401, errors: [] })],
  ["ERR_NOT_FOUND", createApiError({ ...facts, status: 404, errors: [] })],
  ["ERR_CONFLICT", createApiError({ ...facts, status: 409, errors: [] })],
  ["ERR_RATE_LIMIT", createApiError({ ...facts, status: 429, errors: [], retryAfterMs: 5 })],
  ["ERR_NETWORK", network],
  ["ERR_TIMEOUT", new errors.TimeoutError(facts, "timeoutMs", 5)],
  ["ERR_UNKNOWN_OUTCOME", new errors.UnknownOutcomeError(facts, network, 201)],
  ["ERR_BODY_TOO_LARGE", new errors.BodyTooLargeError(facts, 200, 5)],
  ["ERR_TOKEN", new errors.TokenError("x")],
];

describe("the guards", () => {
  const guards = {
    ERR_RATE_LIMIT: errors.isRateLimitError,
    ERR_AUTHENTICATION: errors.isAuthenticationError,
    ERR_AGREEMENT: errors.isAgreementError,
    ERR_NOT_FOUND: errors.isNotFoundError,
    ERR_CONFLICT: errors.isConflictError,
    ERR_NETWORK: errors.isNetworkError,
    ERR_TIMEOUT: errors.isTimeoutError,
    ERR_UNKNOWN_OUTCOME: errors.isUnknownOutcomeError,
    ERR_BODY_TOO_LARGE: errors.isBodyTooLargeError,
  };

  test.each(samples)("know an error of code %s", (code, error) => {
    expect(error.code).toBe(code);
    expect(errors.isStoreConnectError(error)).toBe(true);
    expect(errors.isApiError(error)).toBe(error instanceof errors.ApiError);
    for (const [guarded, guard] of Object.entries(guards)) expect(guard(error)).toBe(guarded === code);
  });

  test.each([[undefined], [null], [0], ["ERR_API"], [{}], [new Error("x")], [{ code: "ERR_NETWORK" }]])(
    "don't take %o",
    (value) => {
      expect(errors.isStoreConnectError(value)).toBe(false);
      for (const guard of Object.values(guards)) expect(guard(value)).toBe(false);
    },
  );

  test("know the errors of another copy of the package", async () => {
    vi.resetModules();
    const copy = await import("../../src/errors/index.js");
    const error = copy.createApiError({ ...facts, status: 429, errors: [] });
    expect(error).not.toBeInstanceOf(errors.RateLimitError);
    expect(errors.isRateLimitError(error)).toBe(true);
    expect(errors.isApiError(error)).toBe(true);
  });

  test("narrow by the code", () => {
    const [, error] = samples[5]! as [string, unknown];
    if (!errors.isStoreConnectError(error)) throw new Error("unreachable");
    switch (error.code) {
      case "ERR_RATE_LIMIT":
        expect(error.retryAfterMs).toBe(5);
        break;
      case "ERR_TIMEOUT":
        // @ts-expect-error a time limit has no wait
        error.retryAfterMs;
        break;
      default:
        throw new Error("unreachable");
    }
  });
});

test("JSON has name, message and properties, and neither cause nor stack", () => {
  const error = new errors.UnknownOutcomeError(facts, network, 201);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "UnknownOutcomeError",
    code: "ERR_UNKNOWN_OUTCOME",
    message: error.message,
    method: "GET",
    path: "/v1/apps/{id}",
    status: 201,
  });
});

test("inspect shows what is known", () => {
  const shown = inspect(createApiError({ ...facts, status: 404, errors: [entry], requestId: "R1" }));
  expect(shown).toMatch(/^NotFoundError: GET \/v1\/apps\/\{id\} answered 404/);
  expect(shown).toMatch(/requestId: 'R1'/);
});
