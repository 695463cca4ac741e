/** The tool `call` of `storeconnect mcp`: what is checked before a request, and what is left of its response. */
import { describe, expect, it } from "vitest";
import { useMcp } from "../../helpers/mcp.js";
import { fakeForCli } from "../../helpers/run-cli.js";

async function useFake(resources: Parameters<typeof fakeForCli>[0] = { resources: [] }) {
  const { fake, env } = await fakeForCli(resources);
  return { fake, ...(await useMcp(env)) };
}

const manyApps = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${1000 + index}`,
    name: `App ${index}`,
    bundleId: `com.example.app${index}`,
    sku: `S-${index}`,
  }));

const idsOf = (result: Record<string, unknown>): string[] => (result["data"] as { id: string }[]).map(({ id }) => id);

describe("the arguments of call", () => {
  it("name an operation by its id, by method and path, or by a path alone, with ids in the path or beside it", async () => {
    const { fake, call } = await useFake();
    fake.seed({ apps: [{ id: "7", name: "Lantern", bundleId: "com.example.lantern", sku: "L" }] });
    for (const args of [
      { operation: "apps_getInstance", path: { id: "7" } },
      { operation: "apps_getInstance", path: { id: 7 } },
      { operation: "GET /v1/apps/7" },
      { operation: "get /v1/apps/{id}", path: { id: "7" } },
      { operation: "/v1/apps/7/" },
    ]) {
      expect(await call("call", args)).toMatchObject({ data: { type: "apps", id: "7" } });
    }
  });

  it("take Apple's names of parameters and those with dots, and send Apple's", async () => {
    const { fake, call } = await useFake();
    fake.seed({ apps: manyApps(3) });
    for (const name of ["filter.bundleId", "filter[bundleId]"]) {
      expect(idsOf(await call("call", { operation: "GET /v1/apps", query: { [name]: ["com.example.app1"] } }))).toEqual(
        ["1001"],
      );
    }
    expect(fake.requests.map(({ query }) => query)).toEqual([
      { "filter[bundleId]": "com.example.app1" },
      { "filter[bundleId]": "com.example.app1" },
    ]);
  });

  it("that are wrong are errors that help, and nothing is sent", async () => {
    const { fake, fail } = await useFake();
    for (const [what, args, message, hint] of [
      [
        "an unknown path",
        { operation: "GET /v1/app" },
        "There is not an operation GET /v1/app",
        "GET /v1/apps (apps_getCollection)",
      ],
      ["an unknown id of an operation", { operation: "app_getCollection" }, "app_getCollection", "apps_getCollection"],
      [
        "an unknown parameter",
        { operation: "GET /v1/apps", query: { "filter.bundelId": "x" } },
        '"filter.bundelId"',
        "filter.bundleId",
      ],
      [
        "an unknown value",
        { operation: "GET /v1/apps", query: { sort: "nmae" } },
        '"nmae" is not a value of "sort"',
        "name",
      ],
      ["an unknown field", { operation: "GET /v1/apps", fields: ["bundelId"] }, '"bundelId"', "bundleId"],
      [
        "a limit that is too large",
        { operation: "GET /v1/apps", query: { limit: 500 } },
        '"limit" must be at most 200, not 500',
        "",
      ],
      [
        "an empty list",
        { operation: "GET /v1/apps", query: { "filter.id": [] } },
        '"filter.id" must not be an empty list',
        "",
      ],
      ["a missing id", { operation: "GET /v1/apps/{id}" }, '"path.id" is required', ""],
      [
        "an unknown name of an id",
        { operation: "GET /v1/apps/{id}", path: { app: "1" } },
        '"app" is not an id',
        "Its ids: id",
      ],
      [
        "an id that leads elsewhere",
        { operation: "GET /v1/apps/{id}", path: { id: "../users" } },
        '"path.id" is not an id',
        "",
      ],
      ["dots as an id", { operation: "GET /v1/apps/{id}/builds", path: { id: ".." } }, '"path.id" is not an id', ""],
      ["a query in the path", { operation: "GET /v1/apps?limit=1" }, "must not have a query", ""],
      [
        "an operation that writes",
        { operation: "DELETE /v1/betaGroups/1" },
        "changes the account: this server is read-only",
        "",
      ],
      ["a report", { operation: "GET /v1/salesReports" }, "compressed file: use the command `storeconnect report`", ""],
      ["an operation of another API", { operation: "GET /inApps/v1/subscriptions/1" }, "App Store Server API", ""],
      ["a cursor that is not one", { operation: "GET /v1/apps", cursor: "x" }, '"cursor" must be the "nextCursor"', ""],
    ] as const) {
      const error = await fail("call", args);
      expect(error.message, what).toContain(message);
      expect((error.hints ?? []).join(), what).toContain(hint);
      expect(error.code).toBe("ERR_USAGE");
    }
    expect(fake.requests).toEqual([]);
  });

  it("name at most five nearest parameters", async () => {
    const { fail } = await useFake();
    const { hints } = await fail("call", { operation: "GET /v1/apps", query: { "filter.appStoreVersion": "x" } });
    expect(hints![0]!.split(":")[1]!.split(",")).toHaveLength(5);
  });
});

describe("the result of call", () => {
  it("has neither links nor relationships that had nothing but links", async () => {
    const { fake, client } = await useFake();
    fake.seed({ apps: [{ ...manyApps(1)[0]!, builds: [{ version: "1" }, { version: "2" }] }] });
    const result = await client.callTool({
      name: "call",
      arguments: { operation: "GET /v1/apps", query: { include: ["builds"] } },
    });
    const { data, included } = result.structuredContent as { data: Record<string, unknown>[]; included: unknown[] };
    expect(data[0]!["relationships"]).toEqual({ builds: expect.any(Array) });
    expect(included).toHaveLength(2);
    expect(JSON.stringify(result)).not.toContain("links");
    expect(JSON.stringify(result)).not.toContain(fake.baseUrl);
    // The same as a string, for clients without structured content.
    expect(JSON.parse((result.content as { text: string }[])[0]!.text)).toEqual(result.structuredContent);
  });

  it("goes on with nextCursor over Apple's pages until all resources were returned once", async () => {
    const { fake, call } = await useFake();
    fake.seed({ apps: manyApps(7) });
    const args = { operation: "GET /v1/apps", query: { limit: 3, sort: "bundleId" } };
    const found: string[][] = [];
    let cursor: unknown;
    do {
      const page = await call("call", { ...args, ...(cursor !== undefined && { cursor }) });
      expect(page["total"]).toBe(7);
      found.push(idsOf(page));
      cursor = page["nextCursor"];
    } while (cursor !== undefined);
    expect(found.map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(found.flat()).toEqual(manyApps(7).map(({ id }) => id));
  });

  it("is cut to maxBytes within a page, and goes on where it was cut", async () => {
    const { fake, call } = await useFake();
    fake.seed({ apps: manyApps(60) });
    const args = { operation: "GET /v1/apps", query: { limit: 50, sort: "bundleId" }, maxBytes: 6000 };
    const found: string[] = [];
    let cursor: unknown;
    let results = 0;
    do {
      const page = await call("call", { ...args, ...(cursor !== undefined && { cursor }) });
      expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThanOrEqual(6000);
      results++;
      found.push(...idsOf(page));
      cursor = page["nextCursor"];
    } while (cursor !== undefined);
    expect(results).toBeGreaterThan(3);
    expect(found.sort()).toEqual(manyApps(60).map(({ id }) => id));
  });

  it("rejects a cursor of another query", async () => {
    const { fake, call, fail } = await useFake();
    fake.seed({ apps: manyApps(3) });
    const { nextCursor } = await call("call", { operation: "GET /v1/apps", query: { limit: 2 } });
    const error = await fail("call", { operation: "GET /v1/apps", query: { limit: 1 }, cursor: nextCursor });
    expect(error.message).toContain('"cursor" belongs to another operation or query');
  });

  it("returns a resource that is longer than maxBytes in parts, which together are its JSON", async () => {
    const { fake, call } = await useFake();
    const description = 'Läuft überall. "Zitat" \\ \n😀'.repeat(130);
    fake.seed({
      apps: [
        {
          ...manyApps(1)[0]!,
          appStoreVersions: [
            { versionString: "1.0", appStoreVersionLocalizations: [{ id: "9", locale: "de-DE", description }] },
          ],
        },
      ],
    });
    const args = { operation: "GET /v1/appStoreVersionLocalizations/9", fields: ["description"], maxBytes: 2000 };
    let text = "";
    let cursor: unknown;
    do {
      const page = await call("call", { ...args, ...(cursor !== undefined && { cursor }) });
      expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThanOrEqual(2000);
      text += page["part"];
      cursor = page["nextCursor"];
    } while (cursor !== undefined);
    expect(JSON.parse(text)).toEqual({
      data: { type: "appStoreVersionLocalizations", id: "9", attributes: { description } },
    });
  });

  it("is an error with Apple's own words for an error response", async () => {
    const { fail } = await useFake();
    const error = await fail("call", { operation: "GET /v1/apps/none" });
    expect(error).toMatchObject({ code: "ERR_NOT_FOUND", status: 404 });
    expect(error.message).toContain("No resource of type 'apps' has the id 'none'");
  });

  it("is an error that names the variables without a key, while search and describe need none", async () => {
    const { call, fail } = await useMcp({});
    expect(await call("search", { words: "list my apps" })).toHaveProperty("operations");
    expect(await call("describe", { operation: "GET /v1/apps" })).toHaveProperty("query");
    expect(await fail("call", { operation: "GET /v1/apps" })).toMatchObject({
      code: "ERR_TOKEN",
      message: expect.stringContaining("ASC_KEY_ID"),
    });
  });
});
