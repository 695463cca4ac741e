/** Typed seeds, snapshots, reset, and steps made by hand. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createConnectClient, getApps } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore, type SeedData } from "../../../src/testing/index.js";
import { additions } from "../../../src/testing/rules/additions.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import type { Behavior } from "../../../src/testing/state/behavior.js";
import { transition } from "../../../src/testing/state/transition.js";
import { createWorld } from "../../../src/testing/state/world.js";
import { createIdMaker } from "../../../src/testing/store/ids.js";
import { createResourceStore } from "../../../src/testing/store/resource-store.js";
import { createClock } from "../../../src/testing/time/clock.js";
import { tidewatch, withStore } from "../../helpers/plain-client.js";

let fake: FakeAppStore;
beforeAll(async () => {
  fake = await createFakeAppStore({ resources: [{ type: "territories", id: "USA", attributes: { currency: "USD" } }] });
});
afterAll(() => fake.close());
beforeEach(() => fake.reset());

describe("fake.seed", () => {
  const data: SeedData = {
    apps: [
      {
        name: "Example",
        bundleId: "com.example.app",
        builds: [{ version: "1" }, { version: "2", preReleaseVersion: { version: "1.0", platform: "IOS" } }],
        betaGroups: [{ id: "friends", name: "Friends", betaTesters: [{ email: "someone@example.com" }] }],
        customerReviews: [{ rating: 5, title: "Good" }],
      },
    ],
  };

  it("creates nested resources, which requests find at both ends", async () => {
    const { apps, builds, betaGroups, preReleaseVersions, territories } = fake.seed(data);
    expect(apps[0]).toMatchObject({ type: "apps", name: "Example", bundleId: "com.example.app" });
    expect(builds.map(({ version }) => version)).toEqual(["1", "2"]);
    expect(betaGroups[0]!.id).toBe("friends");
    expect(territories).toEqual([]);

    const connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
    const { id } = apps[0]!;
    expect(Object.keys(await getApps(connect, { id, path: "builds" }))).toEqual(builds.map((build) => build.id));
    const { data: build } = await connect.GET("/v1/builds/{id}", {
      params: { path: { id: builds[1]!.id }, query: { include: ["app", "preReleaseVersion"] } },
    });
    expect(build.included?.map((one) => one.id)).toEqual([id, preReleaseVersions[0]!.id]);
    expect(Object.values(await getApps(connect, { id, path: "customerReviews" }))).toMatchObject([{ title: "Good" }]);
    const { data: testers } = await connect.GET("/v1/betaGroups/{id}/betaTesters", {
      params: { path: { id: "friends" } },
    });
    expect(testers.data).toMatchObject([{ attributes: { email: "someone@example.com" } }]);
  });

  it("relates new resources to existing ones by their ids", () => {
    const { apps } = fake.seed({ apps: [{ id: "1", name: "A" }] });
    const { builds } = fake.seed({ builds: [{ id: "2", version: "7", app: "1" }] });
    fake.seed({ betaGroups: [{ name: "G", app: apps[0]!.id, builds: [builds[0]!.id] }] });
    const relationships = fake.snapshot().flatMap((one) => Object.entries(one.relationships ?? {}));
    expect(relationships).toContainEqual(["app", { data: { type: "apps", id: "1" } }]);
    expect(JSON.stringify(relationships)).toContain('{"type":"builds","id":"2"}');
  });

  it("makes the same ids in each run with the same seed, and others with another", async () => {
    const ids = async (seed: number | undefined) =>
      await withStore({ resources: [], seed }, async (_, store) => {
        const { builds } = store.seed({ apps: [{ name: "A", builds: [{ version: "1" }] }] });
        return builds[0]!.id;
      });
    const first = await ids(undefined);
    expect(await ids(undefined)).toBe(first);
    expect(await ids(1)).toBe(first);
    expect(await ids(2)).not.toBe(first);
  });

  it.each<[object | null, string]>([
    [null, '"seed" must be an object of arrays, by type'],
    [{ pears: [] }, `"pears" is not a type of Apple's document`],
    [{ toString: [] }, '"toString" is not a type'],
    [{ apps: {} }, '"apps" must be an array'],
    [{ apps: [1] }, '"apps[0]" must be an object'],
    [{ apps: [{ naem: "A" }] }, '"apps[0].naem" is neither an attribute nor a relationship of "apps"'],
    [{ apps: [{ id: "" }] }, '"apps[0].id" must be a non-empty string'],
    [{ apps: [{ builds: {} }] }, '"apps[0].builds" must be an array'],
    [{ apps: [{ builds: [{ v: "1" }] }] }, '"apps[0].builds[0].v" is neither'],
    [{ apps: [{}, { builds: ["9"] }] }, '"apps[1].builds[0]" is not the id of one of the "builds" that exist'],
    [{ builds: [{ app: [] }] }, '"builds[0].app" must be an object'],
    [{ territories: [{ id: "USA" }] }, '"territories[0].id" is the id of another resource of the same type'],
    [{ apps: [{ id: "1" }, { id: "1" }] }, '"apps[1].id" is the id of another resource of the same type'],
  ])("rejects %j, and creates nothing", (wrong, message) => {
    const before = fake.snapshot();
    expect(() => fake.seed(wrong as SeedData)).toThrow(TypeError);
    expect(() => fake.seed(wrong as SeedData)).toThrow(message);
    expect(fake.snapshot()).toEqual(before);
  });
});

describe("fake.snapshot", () => {
  it("is JSON that another store takes as its resources", async () => {
    fake.seed({ apps: [{ name: "A", builds: [{ version: "1" }], betaGroups: [{ name: "G" }] }] });
    const snapshot = fake.snapshot();
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
    await using copy = await createFakeAppStore({ resources: snapshot });
    expect(copy.snapshot()).toEqual(snapshot);
  });
});

describe("fake.reset", () => {
  it("goes back to the start, with the same ids after it", async () => {
    await withStore({}, async (send, store) => {
      const before = store.snapshot();
      const first = store.seed({ apps: [{ name: "A" }] }).apps[0]!.id;
      store.clock.advance("P1Y");
      await send(`/v1/apps/${tidewatch}`, { method: "DELETE" });
      store.fault({ status: 500 });
      store.reset();
      expect(store.requests).toEqual([]);
      expect(store.snapshot()).toEqual(before);
      expect(Math.abs(store.clock.now() - Date.now())).toBeLessThan(5_000);
      expect((await send("/v1/apps")).status).toBe(200);
      expect(store.seed({ apps: [{ name: "A" }] }).apps[0]!.id).toBe(first);
    });
  });
});

describe("fake.transition", () => {
  it("names what is wrong with a step", () => {
    const { apps } = fake.seed({ apps: [{ name: "A" }] });
    const step = { type: "apps", id: apps[0]!.id, state: "READY" };
    expect(() => fake.transition({ ...step, id: "9" })).toThrow('"id" must be the id of one of the "apps" that exist');
    expect(() => fake.transition({ ...step, type: "pears" })).toThrow('"id" must be the id of one of the "pears"');
    expect(() => fake.transition(step)).toThrow('"type" must be a type with states; "apps" has none');
  });

  it("makes a step of a state machine, and no step that is not one", () => {
    const rules = createRules(readRules(), additions);
    const store = createResourceStore(rules.relationships);
    const steps = { PROCESSING: ["VALID"], VALID: ["EXPIRED"] };
    const behavior: Behavior = {
      types: ["builds"],
      machines: [{ type: "builds", attribute: "processingState", steps }],
    };
    const { newId, random } = createIdMaker(1);
    const clock = createClock(Date.now);
    const world = createWorld({ rules, store, clock, behaviors: [behavior], newId, random, baseUrl: () => "" });
    store.load([{ type: "builds", id: "1", attributes: { processingState: "PROCESSING" } }]);

    const build = { type: "builds", id: "1" };
    transition(world, [behavior], { ...build, state: "VALID" });
    expect(store.find("builds", "1")!.attributes["processingState"]).toBe("VALID");
    expect(() => transition(world, [behavior], { ...build, attribute: "other", state: "VALID" })).toThrow(
      '"attribute" must be one of "processingState"',
    );
    expect(() => transition(world, [behavior], { ...build, state: "PROCESSING" })).toThrow(
      "'processingState' cannot change from VALID to PROCESSING",
    );
  });
});
