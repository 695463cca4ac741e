/** The tools of `storeconnect mcp`, as the protocol's own client sees them, against a fake App Store. */
import { describe, expect, it } from "vitest";
import { modelName, queryParameters } from "../../../src/cli/mcp/request/parameter-names.js";
import { describeTool } from "../../../src/cli/mcp/tools/describe.js";
import { operations } from "../../../src/operations/index.js";
import { connectMcp, startMcp, useMcp } from "../../helpers/mcp.js";
import { fakeForCli } from "../../helpers/run-cli.js";

const apps = [
  { id: "11", name: "Lantern", bundleId: "com.example.lantern", sku: "L-1" },
  { id: "12", name: "Tide", bundleId: "com.example.tide", sku: "T-1" },
  { id: "13", name: "Otter", bundleId: "com.example.otter", sku: "O-1" },
];

async function useApps(options: Parameters<typeof useMcp>[1] = {}) {
  const { fake, env } = await fakeForCli({ resources: [] });
  fake.seed({ apps });
  return { fake, env, ...(await useMcp(env, options)) };
}

describe("the tools", () => {
  it("are search, describe and call; write is listed with --allow-writes alone", async () => {
    const { env } = await fakeForCli({ resources: [] });
    const namesFor = async (variables: Record<string, string>, options: Parameters<typeof startMcp>[1]) =>
      (await (await connectMcp(startMcp(variables, options))).listTools()).tools.map(({ name }) => name);
    const reading = ["search", "describe", "call"];
    expect(await namesFor(env, {})).toEqual(reading);
    expect(await namesFor(env, { allowWrites: true })).toEqual([...reading, "write"]);
    expect(await namesFor(env, { allowWrites: true, readOnly: true })).toEqual(reading);
    expect(await namesFor({ ...env, ASC_READ_ONLY: "1" }, { allowWrites: true })).toEqual(reading);
  });

  it("find, describe and call an operation", async () => {
    const { call } = await useApps();
    const { operations } = (await call("search", { words: "reply to a review", limit: 3 })) as {
      operations: { operation: string }[];
    };
    expect(operations).toHaveLength(3);
    expect(operations[0]).toEqual({
      operation: "customerReviewResponses_createInstance",
      method: "POST",
      path: "/v1/customerReviewResponses",
    });
    expect(await call("describe", { operation: operations[0]!.operation })).toMatchObject({
      tool: "write",
      body: { "responseBody*": "string", "review*": "id of customerReviews" },
      response: { data: "customerReviewResponses" },
    });
    const found = await call("call", {
      operation: "apps_getCollection",
      query: { "filter.bundleId": "com.example.tide" },
      fields: ["name", "sku"],
    });
    expect(found).toEqual({ data: [{ type: "apps", id: "12", attributes: { name: "Tide", sku: "T-1" } }], total: 1 });
  });
});

describe("what the tools list of themselves", () => {
  it("has names that model APIs accept, a description of each argument, and hints for clients", async () => {
    const client = await connectMcp(startMcp({}, { allowWrites: true }));
    const { tools } = await client.listTools();
    for (const { name, description, inputSchema, outputSchema } of tools) {
      const properties = Object.entries(inputSchema.properties ?? {});
      expect(properties.length).toBeGreaterThan(0);
      for (const [property, schema] of properties) {
        expect(property).toMatch(/^[a-zA-Z0-9_.-]{1,64}$/);
        expect(schema, `${name}.${property}`).toHaveProperty("description");
      }
      expect(description).toBeTruthy();
      expect(outputSchema).toHaveProperty("type", "object");
    }
    const hints = tools.map(({ name, annotations }) => [
      name,
      annotations?.readOnlyHint,
      annotations?.destructiveHint ?? false,
    ]);
    expect(hints).toEqual([
      ["search", true, false],
      ["describe", true, false],
      ["call", true, false],
      ["write", false, true],
    ]);
    // All of it is in the context of a model from the start.
    expect(JSON.stringify(tools).length).toBeLessThan(8_500);
  });

  it("names each parameter of each operation so that model APIs accept it, and no two alike", () => {
    const connect = operations().filter(({ api }) => api === "connect");
    expect(connect.length).toBeGreaterThan(1_000);
    for (const operation of connect) {
      const names = operation.parameters.map(({ name }) => modelName(name));
      for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9_.-]{1,64}$/);
      expect(new Set(names).size, operation.id).toBe(names.length);
    }
  });

  it("describes every operation in less than 10 kB, and 2 kB on average", async () => {
    let total = 0;
    const connect = operations().filter(({ api }) => api === "connect");
    for (const { id, method, parameters } of connect) {
      const described = await describeTool.run({ operation: id } as never, new AbortController().signal);
      const { length } = JSON.stringify(described);
      expect(length, id).toBeLessThan(10_000);
      expect(described).toMatchObject({ operation: id, tool: method === "GET" ? "call" : "write" });
      expect(Object.keys((described["query"] as object | undefined) ?? {})).toHaveLength(
        parameters.filter((parameter) => parameter.in === "query").length,
      );
      total += length;
    }
    expect(total / connect.length).toBeLessThan(2_000);
  });

  it("describes one parameter with all of its values", async () => {
    const { call, fail } = await useMcp({});
    const territories = await call("describe", {
      operation: "GET /v1/apps/{id}/customerReviews",
      parameter: "filter.territory",
    });
    expect((territories["query"] as Record<string, string>)["filter.territory"]!.split(" | ").length).toBeGreaterThan(
      150,
    );
    const error = await fail("describe", { operation: "GET /v1/apps", parameter: "filter.bundel" });
    expect(error).toMatchObject({
      message: expect.stringContaining("is not a parameter"),
      hints: [expect.stringContaining("filter.bundleId")],
    });
  });

  it("marks what is required, and gives bounds", async () => {
    const { call } = await useMcp({});
    expect(await call("describe", { operation: "POST /v1/betaGroups" })).toMatchObject({
      body: { "name*": "string", "app*": "id of apps", betaTesters: "list of ids of betaTesters" },
    });
    expect(await call("describe", { operation: "betaGroups_betaTesters_createToManyRelationship" })).toMatchObject({
      ids: ["id"],
      body: { "ids*": "list of ids of betaTesters" },
      response: { body: "none" },
    });
    expect(await call("describe", { operation: "GET /v1/apps" })).toMatchObject({
      query: { limit: "integer, at most 200" },
    });
    const gated = operations().find(
      (operation) => operation.api === "connect" && queryParameters(operation).some(({ required }) => required),
    )!;
    const { query } = await call("describe", { operation: gated.id });
    expect(Object.keys(query as object).some((name) => name.endsWith("*"))).toBe(true);
  });
});
