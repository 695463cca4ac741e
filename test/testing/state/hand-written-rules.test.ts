import { describe, expect, it } from "vitest";
import { ErrorResponse } from "../../../src/testing/error-response.js";
import { additions } from "../../../src/testing/rules/additions.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import { handWrittenRules } from "../../../src/testing/state/hand-written-rules.js";
import type { ChangeableWorld } from "../../../src/testing/state/world.js";
import type { Json, StoredResource } from "../../../src/testing/store/resource.js";
import { createFakeRouter } from "../../helpers/fake-router.js";

const rules = createRules(readRules(), additions);
/** The time at which the world begins, as Apple writes it. */
const now = "2026-11-02T01:00:00-08:00";

type Attributes = Record<string, Json>;
type Links = Record<string, StoredResource>;

/** The pointers of the errors that creating the resource has. */
function duplicates(world: ChangeableWorld, type: string, attributes: Attributes, links: Links = {}): string[] {
  try {
    world.create(type, attributes, links);
    return [];
  } catch (error) {
    if (!(error instanceof ErrorResponse)) throw error;
    expect([error.status, error.entries[0]?.code]).toEqual([409, "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"]);
    return error.entries.map(({ source }) => (source && "pointer" in source ? source.pointer : ""));
  }
}

describe("a value that only one resource can have", () => {
  it.each<[string, string, string]>([
    ["bundleIds", "identifier", "com.example.one"],
    ["devices", "udid", "00008030-ABC"],
    ["inAppPurchases", "productId", "gold"],
    ["betaTesters", "email", "a@example.com"],
    ["userInvitations", "email", "a@example.com"],
  ])("is rejected for a second of the %s: %s", (type, name, value) => {
    const { world } = createFakeRouter(rules, 1, [handWrittenRules]);
    expect(duplicates(world, type, { [name]: value })).toEqual([]);
    expect(duplicates(world, type, { [name]: value })).toEqual([`/data/attributes/${name}`]);
    expect(duplicates(world, type, { [name]: `${value}2` })).toEqual([]);
  });

  it("is the same in both cases of letters for an email, and shared by types that share product ids", () => {
    const { world } = createFakeRouter(rules, 1, [handWrittenRules]);
    world.create("betaTesters", { email: "Zoe@example.com" });
    expect(duplicates(world, "betaTesters", { email: "zoe@EXAMPLE.com" })).toHaveLength(1);
    world.create("inAppPurchases", { productId: "gold" });
    expect(duplicates(world, "subscriptions", { productId: "gold" })).toHaveLength(1);
  });

  it("can be repeated in another app, and in the localizations of another parent", () => {
    const { world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const [one, two] = [world.create("apps", { bundleId: "a" }), world.create("apps", { bundleId: "b" })];
    world.create("betaGroups", { name: "Crew" }, { app: one });
    expect(duplicates(world, "betaGroups", { name: "Crew" }, { app: two })).toEqual([]);
    expect(duplicates(world, "betaGroups", { name: "Crew" }, { app: one })).toEqual(["/data/attributes/name"]);

    const group = (app: StoredResource) => world.create("subscriptionGroups", { referenceName: "Plus" }, { app });
    const [first, second] = [group(one), group(two)];
    const text = (locale: string, subscriptionGroup: StoredResource) =>
      duplicates(world, "subscriptionGroupLocalizations", { locale }, { subscriptionGroup });
    expect([text("ja", first), text("ja", second), text("ko", first)]).toEqual([[], [], []]);
    expect(text("ja", first)).toEqual(["/data/attributes/locale"]);
  });

  it("is checked when a resource changes, and not when it stays", () => {
    const { world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const app = world.create("apps", { bundleId: "a" });
    world.create("betaGroups", { name: "Crew" }, { app });
    const other = world.create("betaGroups", { name: "Others" }, { app });
    const rename = (name: string) => world.update(other, { attributes: { name }, links: new Map() });
    expect(() => rename("Crew")).toThrow(/DUPLICATE/);
    rename("Others");
    rename("Friends");
    expect(other.attributes["name"]).toBe("Friends");
  });
});

describe("a new resource", () => {
  it("takes the place of the one before: the license agreement of an app", () => {
    const { world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const app = world.create("apps", { bundleId: "a" });
    const agreement = world.create("endUserLicenseAgreements", { agreementText: "1" }, { app });
    world.create("endUserLicenseAgreements", { agreementText: "2" }, { app });
    expect(world.store.find("endUserLicenseAgreements", agreement.id)).toBeUndefined();
  });

  it("has the date of its creation, and of each change", () => {
    const { world } = createFakeRouter(rules, 1, [handWrittenRules]);
    expect(world.create("betaGroups", { name: "Crew" }).attributes["createdDate"]).toBe(now);
    const response = world.create("customerReviewResponses", { responseBody: "1" });
    expect(response.attributes["lastModifiedDate"]).toBe(now);
    world.clock.advance("P1D");
    world.update(response, { attributes: { responseBody: "2" }, links: new Map() });
    expect(response.attributes["lastModifiedDate"]).toBe("2026-11-03T01:00:00-08:00");
  });

  it("has the values that Apple gives it, unless the request sets them", () => {
    const { world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const { attributes } = world.create("inAppPurchases", { productId: "a", familySharable: true });
    expect(attributes).toMatchObject({ familySharable: true, contentHosting: false });
  });

  it("is the first of its app's versions in a list, since Apple has the newest first", () => {
    const { world, send } = createFakeRouter(rules, 1, [handWrittenRules]);
    const app = world.create("apps", { bundleId: "a" });
    for (const versionString of ["1.0", "1.1"]) {
      const version = world.store.add({ type: "appStoreVersions", id: versionString, attributes: { versionString } });
      world.store.link(app, "appStoreVersions", version);
    }
    const list = (path: string): { attributes: { versionString: string } }[] =>
      JSON.parse(send({ method: "GET", path }).text ?? "").data;
    const versions = list(`/v1/apps/${app.id}/appStoreVersions`);
    expect(versions.map(({ attributes }) => attributes.versionString)).toEqual(["1.1", "1.0"]);
  });
});

describe("the rules written by hand", () => {
  it("name only what the document has", () => {
    const unknown = [
      ...additions.unique.flatMap(({ attributes }) => attributes).filter((path) => !path.startsWith("*")),
      ...Object.entries(additions.defaults).flatMap(([type, values]) =>
        Object.keys(values).map((name) => `${type}.${name}`),
      ),
    ].filter((path) => {
      const [type = "", name = ""] = path.split(".");
      return !rules.attributes(type).has(name);
    });
    expect(unknown).toEqual([]);
    for (const rule of additions.replaces) {
      const [type = "", name = ""] = rule.split(".");
      expect(rules.relationship(type, name)?.inverse).toBeDefined();
    }
  });

  it("tolerate a document that lacks their types and attributes", () => {
    const table = { $defs: {}, resources: {}, parameters: [], operations: {} };
    const small = createRules({ ...table, resources: { Beta: { type: "betaGroups", relationships: {} } } }, additions);
    const { world } = createFakeRouter(small, 1, [handWrittenRules]);
    expect(world.create("betaGroups", { name: "a" }).attributes).toEqual({ name: "a" });
  });
});
