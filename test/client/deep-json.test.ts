import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConnectClient, createConnectClient } from "../../src/index.js";

const clientOf = (status: number, body: string): ConnectClient =>
  createConnectClient({
    token: "a-token",
    fetch: async () => new Response(body, { status, headers: { "Content-Type": "application/json" } }),
    retry: { limit: 1 },
  });

/** JSON nested up to the depth that a body of 256 KiB allows. */
const deep = fc
  .record({
    depth: fc.integer({ min: 4_000, max: 20_000 }),
    open: fc.constantFrom("[", '{"a":', '{"errors":[', '[{"detail":'),
    inside: fc.constantFrom("1", "null", '"text"', "{}"),
  })
  .map(({ depth, open, inside }) => {
    const close = [...open].reverse().map((sign) => ({ "[": "]", "{": "}" })[sign] ?? "");
    return open.repeat(depth) + inside + close.join("").repeat(depth);
  });
const inDocument = fc.constantFrom<(json: string) => string>(
  (json) => json,
  (json) => `{"errors":[${json}]}`,
  (json) => `{"errors":[{"code":"STATE_ERROR","detail":${json}}]}`,
  (json) => `{"errors":[{"code":"STATE_ERROR","meta":{"associatedErrors":${json}}}]}`,
  (json) => `{"errors":[{"code":"STATE_ERROR","meta":{"associatedErrors":{"/v1/a":[${json}]}}}]}`,
);
const settings = { seed: 20261124, numRuns: 60 };

describe("a body of deeply nested JSON", () => {
  it("keeps the status, the class and the beginning of an error response", async () => {
    await fc.assert(
      fc.asyncProperty(deep, inDocument, fc.constantFrom(400, 404, 409, 500), async (json, put, status) => {
        const body = put(json);
        const connect = clientOf(status, body);
        const code = status === 404 ? "ERR_NOT_FOUND" : status === 409 ? "ERR_CONFLICT" : "ERR_API";
        const thrown: unknown = await connect.request("apps").catch((error: unknown) => error);
        expect((thrown as { code?: string }).code).toBe(code);
        expect((thrown as { status?: number }).status).toBe(status);
        const { error, response } = await connect.GET("/v1/apps", { throwOnError: false });
        expect(response.status).toBe(status);
        const [first] = error!.errors!;
        if (first?.code === "NO_ERROR_DOCUMENT") expect(body.startsWith(first.detail!)).toBe(true);
      }),
      settings,
    );
  });

  it("is complete in a whole response", async () => {
    await fc.assert(
      fc.asyncProperty(deep, async (body) => {
        const response = await clientOf(400, body).request("apps", { as: "response" });
        expect((await response.text()) === body).toBe(true);
      }),
      settings,
    );
  });

  it("is parsed in a success", async () => {
    await fc.assert(
      fc.asyncProperty(deep, async (body) => {
        const data: unknown = await clientOf(200, body).request("apps");
        expect(typeof data).toBe("object");
      }),
      settings,
    );
  });
});
