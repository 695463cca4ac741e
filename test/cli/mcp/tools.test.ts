/** The tools of `storeconnect mcp`, as the protocol's own client sees them, against a fake App Store. */
import { describe, expect, it } from "vitest";
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
