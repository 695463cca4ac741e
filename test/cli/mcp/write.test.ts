/** The tool `write` of `storeconnect mcp`: two steps, each token for one exact request, once, for ten minutes. */
import { describe, expect, it } from "vitest";
import { useMcp } from "../../helpers/mcp.js";
import { fakeForCli } from "../../helpers/run-cli.js";

const write = { operation: "POST /v1/betaGroups", body: { name: "Friends", app: "11" } };

async function useWrites() {
  const { fake, env } = await fakeForCli({ resources: [] });
  fake.seed({ apps: [{ id: "11", name: "Lantern", bundleId: "com.example.lantern", sku: "L-1" }] });
  const clock = { now: 0 };
  const mcp = await useMcp(env, { allowWrites: true, now: () => clock.now });
  const groups = () => fake.snapshot().filter(({ type }) => type === "betaGroups");
  return { fake, env, clock, groups, ...mcp };
}

describe("write", () => {
  it("without a token sends nothing and returns the exact request; with it, sends it once", async () => {
    const { fake, groups, call } = await useWrites();
    const { confirmation, ...shown } = await call("write", write);
    const body = {
      data: {
        type: "betaGroups",
        attributes: { name: "Friends" },
        relationships: { app: { data: { type: "apps", id: "11" } } },
      },
    };
    expect(shown).toMatchObject({
      sent: false,
      request: { method: "POST", path: "/v1/betaGroups", query: {}, body },
      expiresInSeconds: 600,
    });
    expect(fake.requests).toEqual([]);
    const sent = await call("write", { ...write, confirmation });
    expect(sent).toMatchObject({ sent: true, data: { type: "betaGroups", attributes: { name: "Friends" } } });
    expect(fake.requests.map(({ method }) => method)).toEqual(["POST"]);
    expect(groups()).toHaveLength(1);
  });

  it("rejects a token that was used, also by two calls at the same time", async () => {
    const { groups, call, fail } = await useWrites();
    const { confirmation } = await call("write", write);
    const both = await Promise.allSettled([1, 2].map(() => call("write", { ...write, confirmation })));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const error = await fail("write", { ...write, confirmation });
    expect(error.message).toBe('"confirmation" is unknown, or was used already');
    expect(groups()).toHaveLength(1);
  });

  it.each([
    ["the body", { ...write, body: { name: "Enemies", app: "11" } }],
    ["the method and path", { operation: "DELETE /v1/apps/11/relationships/betaTesters", body: { ids: ["1"] } }],
    ["the path", { operation: "POST /v1/betaTesters", body: { email: "a@example.com" } }],
  ])("rejects a token for another request: %s has changed", async (_, changed) => {
    const { fake, call, fail } = await useWrites();
    const { confirmation } = await call("write", write);
    const error = await fail("write", { ...changed, confirmation });
    expect(error.message).toBe('"confirmation" belongs to another request');
    // It is used up: a second attempt, with the right request, has to be shown again.
    expect((await fail("write", { ...write, confirmation })).message).toContain("was used already");
    expect(fake.requests).toEqual([]);
  });

  it("takes a token for the same request in another form, such as another order of names", async () => {
    const { groups, call } = await useWrites();
    const { confirmation, request } = await call("write", write);
    const { body } = request as { body: unknown };
    expect(await call("write", { operation: "betaGroups_createInstance", body, confirmation })).toHaveProperty(
      "sent",
      true,
    );
    expect(groups()).toHaveLength(1);
  });

  it("rejects a token after ten minutes", async () => {
    const { fake, clock, call, fail } = await useWrites();
    const { confirmation: young } = await call("write", write);
    clock.now = 10 * 60_000 - 1;
    expect(await call("write", { ...write, confirmation: young })).toHaveProperty("sent", true);
    const { confirmation: old } = await call("write", write);
    clock.now += 10 * 60_000;
    expect((await fail("write", { ...write, confirmation: old })).message).toContain("older than 10 minutes");
    expect(fake.requests).toHaveLength(1);
  });

  it("rejects tokens of another connection, and invented ones", async () => {
    const { fake, env, call } = await useWrites();
    const { confirmation } = await call("write", write);
    const other = await useMcp(env, { allowWrites: true });
    for (const token of [confirmation, "", "x".repeat(24), "__proto__"])
      expect((await other.fail("write", { ...write, confirmation: token })).message).toContain(
        '"confirmation" is unknown',
      );
    expect(fake.requests).toEqual([]);
  });

  it("forgets the oldest of more than a hundred requests that wait", async () => {
    const { call, fail } = await useWrites();
    const { confirmation } = await call("write", write);
    for (let count = 0; count < 100; count++) await call("write", { operation: "DELETE /v1/betaGroups/1" });
    expect((await fail("write", { ...write, confirmation })).message).toContain('"confirmation" is unknown');
  });

  it("is an error on a server that is read-only, and nothing is sent", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    const { client } = await useMcp(env);
    await expect(client.callTool({ name: "write", arguments: write })).rejects.toThrow("Tool write not found");
    expect(fake.requests).toEqual([]);
  });

  it("changes relationships by ids, deletes, and returns Apple's error for a conflict", async () => {
    const { fake, groups, call, fail } = await useWrites();
    const confirm = async (args: Record<string, unknown>) => {
      const { confirmation } = await call("write", args);
      return { ...args, confirmation };
    };
    const created = await call("write", await confirm(write));
    const { id } = created["data"] as { id: string };
    fake.seed({ betaTesters: [{ id: "t1", email: "a@example.com" }] });
    const link = { operation: `POST /v1/betaGroups/${id}/relationships/betaTesters`, body: { ids: ["t1"] } };
    expect(await call("write", await confirm(link))).toEqual({ sent: true });
    const update = { operation: "PATCH /v1/betaGroups/{id}", path: { id }, body: { name: "Family" } };
    expect(await call("write", await confirm(update))).toMatchObject({ data: { id, attributes: { name: "Family" } } });
    expect(await call("write", await confirm({ operation: `DELETE /v1/betaGroups/${id}` }))).toEqual({ sent: true });
    expect(groups()).toEqual([]);
    const gone = await fail("write", await confirm({ operation: `DELETE /v1/betaGroups/${id}` }));
    expect(gone).toMatchObject({ code: "ERR_NOT_FOUND", status: 404 });
  });

  it("makes new resources inside of new ones from objects", async () => {
    const { call } = await useWrites();
    const { request } = await call("write", {
      operation: "POST /v1/appPriceSchedules",
      body: {
        app: "11",
        baseTerritory: "USA",
        manualPrices: [{ startDate: null, appPricePoint: "p1" }, "p2"],
      },
    });
    const { data, included } = (request as { body: Record<string, unknown> }).body as {
      data: { relationships: Record<string, unknown> };
      included: { id: string }[];
    };
    expect(data.relationships["manualPrices"]).toEqual({
      data: [
        { type: "appPrices", id: included[0]!.id },
        { type: "appPrices", id: "p2" },
      ],
    });
    expect(included).toEqual([
      {
        type: "appPrices",
        id: expect.stringMatching(/^\$\{appPrices-1\}$/),
        attributes: { startDate: null },
        relationships: { appPricePoint: { data: { type: "appPricePoints", id: "p1" } } },
      },
    ]);
  });

  it("reports what is wrong in the body, and makes no token", async () => {
    const { fail } = await useWrites();
    for (const [what, body, message, hint] of [
      ["an unknown name", { name: "F", ap: "11" }, '"ap" is not an attribute or relationship of betaGroups', "app"],
      ["a missing one", { name: "F" }, '"body.data.relationships" is required', ""],
      ["another type", { name: 3, app: "11" }, '"body.data.attributes.name" must be of the type string', ""],
      [
        "an id that is not one",
        { name: "F", app: { a: 1 } },
        '"app" must be the id of a resource of the type "apps"',
        "",
      ],
      [
        "an unknown name in a document",
        { data: { type: "betaGroups", atributes: {} } },
        '"body.data.atributes" is unknown',
        "attributes",
      ],
      [
        "another type of resource",
        { data: { type: "betaGroup" } },
        '"body.data.type" must not be "betaGroup"',
        "betaGroups",
      ],
    ] as const) {
      const error = await fail("write", { operation: "POST /v1/betaGroups", body });
      expect(error.message, what).toContain(message);
      expect((error.hints ?? []).join(), what).toContain(hint);
    }
  });

  it("reports a value that the document does not list, with the nearest", async () => {
    const { fail } = await useWrites();
    const body = { identifier: "com.example.a", name: "A", platform: "IOSS" };
    const error = await fail("write", { operation: "POST /v1/bundleIds", body });
    expect(error.message).toContain('"body.data.attributes.platform" must not be "IOSS"');
    expect(error.hints!.join()).toContain("IOS");
  });
});
