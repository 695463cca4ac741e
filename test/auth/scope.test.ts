import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createTokenSource } from "../../src/auth/token.js";
import { TokenError } from "../../src/errors/index.js";
import { createConnectClient, type GetRoutes, type Scope } from "../../src/index.js";
import { claimsOf, pem } from "../helpers/made-keys.js";

const day = 86_400;
const make = (scope: readonly string[] | undefined, lifetimeSeconds: number) => () =>
  createTokenSource({ keyId: "KEY", privateKey: pem, scope, lifetimeSeconds });

describe("the scope of a token", () => {
  it("is in the token unchanged", async () => {
    const scope = ["GET /v1/apps?filter[platform]=IOS", "POST /v1/betaGroups"];
    await expect(claimsOf({ scope })).resolves.toMatchObject({ scope });
  });

  it("is left out of a token without one", async () => {
    await expect(claimsOf({})).resolves.not.toHaveProperty("scope");
  });

  it.each([
    ["a string", "GET /v1/apps", '"scope" must be an array'],
    ["an empty list", [], '"scope" must not be empty'],
    ["a path without a method", ["GET /v1/apps", "/v1/apps"], '"scope[1]" must be a method and a path'],
    ["an unknown method", ["FETCH /v1/apps"], '"scope[0]"'],
    ["a method in lower case", ["get /v1/apps"], '"scope[0]"'],
    ["a path with a brace in it", ["GET /v1/apps/{id}"], '"scope[0]" must be a method and a path with real ids'],
    ["a full URL", ["GET https://api.appstoreconnect.apple.com/v1/apps"], '"scope[0]"'],
    ["white space", ["GET /v1/apps?filter[name]=My App"], '"scope[0]"'],
    ["an object", [{ method: "GET" }], '"scope[0]"'],
  ])("throws a TypeError if it is, or has, %s", (_, scope, message) => {
    expect(make(scope as string[], 900)).toThrow(TypeError);
    expect(make(scope as string[], 900)).toThrow(message);
  });
});

describe("a token with a lifetime of more than 20 minutes", () => {
  it.each([
    "GET /v1/ciBuildActions/1",
    "GET /v1/ciBuildActions/1/artifacts",
    "GET /v1/ciBuildRuns/1/actions",
    "GET /v1/ciIssues/1",
    "GET /v1/ciMacOsVersions",
    "GET /v1/ciProducts?filter[productType]=APP&limit=200",
    "GET /v1/ciProducts/1/relationships/workflows",
    "GET /v1/ciTestResults/1",
    "GET /v1/ciWorkflows/1/buildRuns",
    "GET /v1/ciXcodeVersions",
    "GET /v1/scmGitReferences/1",
    "GET /v1/scmProviders",
    "GET /v1/scmPullRequests/1",
    "GET /v1/scmRepositories/1/pullRequests",
    "GET /v1/apps/1/perfPowerMetrics?filter[platform]=IOS",
    "GET /v1/builds/1/perfPowerMetrics",
    "GET /v1/builds/1/diagnosticSignatures",
    "GET /v1/diagnosticSignatures/1/logs",
  ])("is allowed with the scope %s", async (entry) => {
    const { iat, exp } = await claimsOf({ scope: [entry], lifetimeSeconds: 180 * day });
    expect(Number(exp) - Number(iat)).toBe(180 * day);
  });

  it.each([
    ["no scope", undefined, 'a "scope" is set'],
    [
      "a write",
      ["GET /v1/ciProducts", "POST /v1/ciBuildRuns"],
      'every entry of its "scope" is a GET; "scope[1]" is not',
    ],
    [
      "apps",
      ["GET /v1/apps"],
      'every entry of its "scope" is for Xcode Cloud or for power and performance metrics and logs; "scope[0]" is not',
    ],
    ["an app's builds", ["GET /v1/apps/1/builds"], '"scope[0]" is not'],
    ["a path that starts with an allowed one", ["GET /v1/ciProducts", "GET /v1/ciProductsOfMine"], '"scope[1]" is not'],
    ["a path that ends with an allowed one", ["GET /v1/apps/v1/ciProducts"], '"scope[0]" is not'],
    ["an allowed path in the query alone", ["GET /v1/apps?x=/v1/ciProducts"], '"scope[0]" is not'],
  ])("throws a TokenError that names the condition, with %s", (_, scope, reason) => {
    expect(make(scope, 1_201)).toThrow(TokenError);
    expect(make(scope, 1_201)).toThrow("Apple rejects more than 1200 (20 minutes) unless ");
    expect(make(scope, 1_201)).toThrow(reason);
    expect(make(scope, 1_200)).not.toThrow();
  });

  it("throws a TokenError for more than 180 days with any scope", () => {
    expect(make(["GET /v1/ciProducts"], 180 * day + 1)).toThrow(/at most 180 days/);
  });

  it("rejects with a TokenError if explicit times ask for it", async () => {
    const token = createTokenSource({ keyId: "KEY", privateKey: pem, scope: ["GET /v1/apps"] });
    await expect(token({ issuedAt: 0, expiresAt: 1_201 })).rejects.toThrow(
      '"expiresAt" gives the token a lifetime of 1201 seconds',
    );
    await expect(token({ issuedAt: 0, expiresAt: 1_200 })).resolves.toBeTypeOf("string");
  });

  it("throws a TokenError if one entry of any scope does not allow it", () => {
    const allowed = fc.constantFrom(
      "GET /v1/ciProducts",
      "GET /v1/scmProviders/1",
      "GET /v1/builds/1/perfPowerMetrics",
    );
    const segments = fc.array(fc.stringMatching(/^[A-Za-z0-9.~-]{1,12}$/), { minLength: 1, maxLength: 4 });
    const others = fc
      .tuple(fc.constantFrom("GET", "POST", "PATCH", "DELETE"), segments)
      .map(([method, path]) => `${method} /v1/${path.join("/")}`);
    fc.assert(
      fc.property(fc.array(allowed), others, fc.array(allowed), (before, other, after) => {
        expect(make([...before, other, ...after], 1_201)).toThrow(/20 minutes/);
        if (before.length > 0) expect(make(before, 1_201)).not.toThrow();
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("the type Scope", () => {
  it("accepts every route, also with a query or with real ids", () => {
    expectTypeOf<`GET ${keyof GetRoutes}`>().toExtend<Scope>();
    const scope: readonly Scope[] = [
      "GET /v1/apps",
      "GET /v1/apps/{id}/perfPowerMetrics",
      "GET /v1/apps/123",
      "GET /v1/apps?filter[platform]=IOS",
      "PATCH /v1/apps/{id}",
      "DELETE /v1/betaGroups/1",
    ];
    expect(
      createConnectClient({ keyId: "KEY", privateKey: pem, scope: scope.filter((entry) => !entry.includes("{")) }),
    );
  });

  it("rejects a string that is not a method and a path", () => {
    // @ts-expect-error without a method
    const path: Scope = "/v1/apps";
    // @ts-expect-error without a slash
    const relative: Scope = "GET v1/apps";
    // @ts-expect-error a method that no route has
    const put: Scope = "PUT /v1/apps";
    // @ts-expect-error a string instead of an array
    expect(() => createConnectClient({ keyId: "KEY", privateKey: pem, scope: "GET /v1/apps" })).toThrow(TypeError);
    expect([path, relative, put]).toHaveLength(3);
  });
});
