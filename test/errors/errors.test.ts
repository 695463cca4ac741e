import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import * as errors from "../../src/errors/index.js";
import { createApiError } from "../../src/errors/index.js";
import { isStoreServerError, StoreServerError } from "../../src/server/error.js";

const facts = { method: "GET", path: "/v1/apps/{id}" };
const entry = {
  status: "404",
  code: "NOT_FOUND",
  title: "No.",
  detail: "There is no resource of type 'apps' with id '1'",
};

describe("createApiError", () => {
  it("writes the request, the status, the code and the detail into the message", () => {
    expect(createApiError({ ...facts, status: 404, errors: [entry] }).message).toBe(
      "GET /v1/apps/{id} responded with 404 NOT_FOUND: There is no resource of type 'apps' with id '1'",
    );
  });

  it.each([
    ["uses the title if there is no detail", [{ code: "A", title: "T" }], " A: T"],
    ["writes a code alone", [{ code: "A" }], " A"],
    ["adds nothing for no errors", [], ""],
    ["leaves out values that are not strings", [{ code: 5 as never, detail: {} as never }], ""],
    ["lists up to five errors", [{ code: "A" }, { code: "B" }, { code: "C" }], " A; B; C"],
    ["counts the errors after the fifth", [..."ABCDEFG"].map((code) => ({ code })), " A; B; C; D; E (2 more)"],
    [
      "adds the pointer or parameter of each error",
      [
        { code: "REQUIRED", detail: "No name.", source: { pointer: "/data/attributes/name" } },
        { code: "INVALID", source: { parameter: "filter[id]" } },
        { code: "ODD", source: { pointer: 5 as never } },
        { code: "ODDER", source: null as never },
      ],
      " REQUIRED: No name. (/data/attributes/name); INVALID (filter[id]); ODD; ODDER",
    ],
    [
      "keeps a pointer on one line and cuts it off",
      [{ code: "A", source: { pointer: `/data\r\n${"x".repeat(9_999)}` } }],
      ` A (/data ${"x".repeat(494)})`,
    ],
    ["replaces line breaks and control characters", [{ code: "A", detail: "x\r\n\u001b[31my" }], " A: x [31my"],
    ["cuts a detail off at 500 characters", [{ detail: "x".repeat(9_999) }], ` ${"x".repeat(500)}`],
  ])("%s in the message", (_, entries, summary) => {
    expect(createApiError({ ...facts, status: 400, errors: entries }).message).toBe(
      `GET /v1/apps/{id} responded with 400${summary}`,
    );
  });

  it("says who must accept a missing agreement", () => {
    const error = createApiError({
      ...facts,
      status: 403,
      errors: [{ code: "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED", detail: "A required agreement is missing" }],
    });
    expect(error).toBeInstanceOf(errors.AgreementError);
    expect(error.message).toMatch(/must accept the pending agreement in App Store Connect/);
  });

  it("flattens associated errors, each with its pointer", () => {
    const associated = (pointer: string, ...entries: unknown[]): object => ({
      associatedErrors: { [pointer]: entries },
    });
    const nested = { code: "INNER", detail: "One.", meta: associated("/v1/b/2", { code: "INMOST" }) };
    const error = createApiError({
      ...facts,
      status: 409,
      errors: [
        { code: "STATE_ERROR", detail: "Not ready.", meta: { ...associated("/v1/a/1", nested, null) } },
        { code: "OTHER", meta: { associatedErrors: "none" } },
      ],
    });
    expect(error.associatedErrors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ["/v1/a/1", "INNER"],
      ["/v1/b/2", "INMOST"],
    ]);
    expect(error.message).toBe(
      "GET /v1/apps/{id} responded with 409 STATE_ERROR: Not ready.; OTHER (2 associated: /v1/a/1 INNER: One.)",
    );
    const found = ["INNER", "INMOST", "STATE_ERROR", "INN"].map((code) => error.hasCode(code));
    expect(found).toEqual([true, true, true, false]);
  });
});

describe("ApiError.hasCode", () => {
  it("matches whole parts of a dotted code from its beginning", () => {
    const error = createApiError({ ...facts, status: 409, errors: [{ code: "ENTITY_ERROR.ATTRIBUTE.INVALID" }] });
    expect(error.hasCode("ENTITY_ERROR")).toBe(true);
    expect(error.hasCode("ENTITY_ERROR.ATTRIBUTE.INVALID")).toBe(true);
    expect(error.hasCode("ENTITY")).toBe(false);
  });
});

type Errors = typeof errors;

const agreementMissing = { code: "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED" };

const file = { kind: "appScreenshots", fileName: "1.png", id: "1" };

/** One error of each class, by the name of the class. */
function samplesOf(copy: Errors): Record<string, errors.StoreConnectError> {
  const responded = (status: number, ...entries: errors.ApiErrorEntry[]) =>
    copy.createApiError({ ...facts, status, errors: entries });
  const network = new copy.NetworkError(facts, "received no response: x");
  return {
    ApiError: responded(400),
    AuthenticationError: responded(401),
    AgreementError: responded(403, agreementMissing),
    NotFoundError: responded(404),
    ConflictError: responded(409),
    RateLimitError: copy.createApiError({ ...facts, status: 429, errors: [], retryAfterMs: 5 }),
    NetworkError: network,
    TimeoutError: new copy.TimeoutError(facts, "timeoutMs", 5),
    UnknownOutcomeError: new copy.UnknownOutcomeError(facts, network, 201),
    BodyTooLargeError: new copy.BodyTooLargeError(facts, 200, 5),
    TokenError: new copy.TokenError("x"),
    QuotaStoreError: new copy.QuotaStoreError("x"),
    HostError: new copy.HostError("x"),
    PaginationError: new copy.PaginationError("x"),
    ExistingResourceError: new copy.ExistingResourceError({ type: "apps", id: "1" }, ["sku"]),
    OtherItemsError: new copy.OtherItemsError("1", ["2"]),
    ReadOnlyError: new copy.ReadOnlyError({ method: "POST", path: "/v1/x" }),
    ReceiptError: new copy.ReceiptError("x"),
    ReportTruncatedError: new copy.ReportTruncatedError("x"),
    ReportCorruptedError: new copy.ReportCorruptedError("x", "x"),
    ReportChecksumError: new copy.ReportChecksumError("x", { property: "size", expected: "1", actual: "2" }),
    ReportFormatError: new copy.ReportFormatError("x", { line: 1, problem: "x" }),
    UploadPartError: new copy.UploadPartError(
      { ...file, part: 1, offset: 0, length: 5 },
      { attempts: 3, problem: "x" },
    ),
    UploadSizeError: new copy.UploadSizeError(file, "x"),
    UploadExpiredError: new copy.UploadExpiredError(file, 403),
    UploadChecksumError: new copy.UploadChecksumError(file, []),
    UploadFailedError: new copy.UploadFailedError(file, []),
    VerificationError: new copy.VerificationError("ERR_VERIFICATION_ROOT", "x"),
  };
}

/** Every exported guard, by the name of its class. */
const guards = Object.entries(errors).flatMap(([name, guard]) =>
  /^is[A-Z]/.test(name) ? [[name.slice(2), guard as (value: unknown) => boolean] as const] : [],
);
const baseClasses = ["StoreConnectError", "ApiError"];
const samples = samplesOf(errors);

/** The classes whose guard is true for `value`. */
const recognizedAs = (value: unknown): string[] => guards.filter(([, guard]) => guard(value)).map(([name]) => name);
const responses = ["AuthenticationError", "AgreementError", "NotFoundError", "ConflictError", "RateLimitError"];
/** The names of a class and of those above it. */
const expectedFor = (name: string): string[] =>
  [...new Set(["StoreConnectError", ...(responses.includes(name) ? ["ApiError"] : []), name])].sort();

describe("the guards", () => {
  it("exist for every class, and the samples below have one error of each", () => {
    const classes = Object.entries(errors).flatMap(([name, value]) =>
      typeof value === "function" && value.prototype instanceof Error ? [name] : [],
    );
    expect(guards.map(([name]) => name).sort()).toEqual(classes.sort());
    expect([...new Set([...baseClasses, ...Object.keys(samples)])].sort()).toEqual(classes);
  });

  it.each(Object.entries(samples))(
    "are true for %s only if they are its own or those of its base classes",
    (name, error) => {
      expect(error.name).toBe(name);
      expect(error.constructor.name).toBe(name);
      expect(recognizedAs(error).sort()).toEqual(expectedFor(name));
    },
  );

  it("recognize the errors of another copy of the package in the same way", async () => {
    vi.resetModules();
    const copy: Errors = await import("../../src/errors/index.js");
    for (const [name, error] of Object.entries(samplesOf(copy))) {
      expect(error).not.toBeInstanceOf(errors.StoreConnectError);
      expect(recognizedAs(error).sort()).toEqual(expectedFor(name));
    }
  });

  it.each([[undefined], [null], [0], ["ERR_API"], [{}], [new Error("x")], [{ code: "ERR_NETWORK" }]])(
    "are false for %o, which is not an error of the package",
    (value) => {
      expect(recognizedAs(value)).toEqual([]);
      expect(isStoreServerError(value)).toBe(false);
    },
  );

  it.each([
    [400, []],
    [401, ["AuthenticationError"]],
    [404, ["NotFoundError"]],
    [409, ["ConflictError"]],
    [429, ["RateLimitError"]],
  ])("recognize a StoreServerError with the status %i by its code", (status, names) => {
    const document = { errorMessage: "x", retryable: true, ...(status === 429 && { retryAfterMs: 5 }) };
    const error: unknown = new StoreServerError(facts, new Response(null, { status }), document);
    expect(recognizedAs(error).sort()).toEqual(["ApiError", ...names, "StoreConnectError"].sort());
    expect(isStoreServerError(error)).toBe(true);
    expect(errors.isRateLimitError(error) && error.retryAfterMs).toBe(status === 429 && 5);
  });

  it.each(Object.entries(samples))("include isStoreServerError, which is false for %s", (_, error) => {
    expect(isStoreServerError(error)).toBe(false);
  });

  it("narrow a switch over the code", () => {
    const error: unknown = samples["RateLimitError"];
    if (!errors.isStoreConnectError(error)) throw new Error("unreachable");
    switch (error.code) {
      case "ERR_RATE_LIMIT":
        expect(error.retryAfterMs).toBe(5);
        break;
      case "ERR_TIMEOUT":
        // @ts-expect-error a TimeoutError has no retryAfterMs
        error.retryAfterMs;
        break;
      default:
        throw new Error("unreachable");
    }
  });
});

describe("StoreConnectError", () => {
  it("is written as JSON with its name, message and properties, without cause and stack", () => {
    const error = samples["UnknownOutcomeError"]!;
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "UnknownOutcomeError",
      code: "ERR_UNKNOWN_OUTCOME",
      message:
        "GET /v1/apps/{id} responded with 201, but the response body was lost; read the resource before you retry. GET /v1/apps/{id} received no response: x",
      method: "GET",
      path: "/v1/apps/{id}",
      status: 201,
    });
  });

  it("shows its message and properties in util.inspect", () => {
    const shown = inspect(createApiError({ ...facts, status: 404, errors: [entry], requestId: "R1" }));
    expect(shown).toMatch(/^NotFoundError: GET \/v1\/apps\/\{id\} responded with 404/);
    expect(shown).toMatch(/requestId: 'R1'/);
  });
});
