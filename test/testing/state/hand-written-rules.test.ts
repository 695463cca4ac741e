import { describe, expect, it } from "vitest";
import { readRules } from "../../../src/generated/connect/rules.js";
import { ErrorResponse } from "../../../src/testing/error-response.js";
import { additions } from "../../../src/testing/rules/additions.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import type { ChangeableWorld } from "../../../src/testing/state/world.js";
import type { Json, StoredResource } from "../../../src/testing/store/resource.js";
import { createFakeRouter } from "../../helpers/fake-router.js";

const rules = createRules(readRules(), additions);
const now = "2026-11-29T16:00:00-08:00";

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
    const { world } = createFakeRouter(rules, 1);
    expect(duplicates(world, type, { [name]: value })).toEqual([]);
    expect(duplicates(world, type, { [name]: value })).toEqual([`/data/attributes/${name}`]);
    expect(duplicates(world, type, { [name]: `${value}2` })).toEqual([]);
  });

  it("is the same in both cases of letters for an email, and shared by types that share product ids", () => {
    const { world } = createFakeRouter(rules, 1);
    world.create("betaTesters", { email: "Zoe@example.com" });
    expect(duplicates(world, "betaTesters", { email: "zoe@EXAMPLE.com" })).toHaveLength(1);
    world.create("inAppPurchases", { productId: "gold" });
    expect(duplicates(world, "subscriptions", { productId: "gold" })).toHaveLength(1);
  });

  it("can be repeated in another app, on another platform, and in the localizations of another parent", () => {
    const { world } = createFakeRouter(rules, 1);
    const [one, two] = [world.create("apps", { bundleId: "a" }), world.create("apps", { bundleId: "b" })];
    world.create("betaGroups", { name: "Crew" }, { app: one });
    expect(duplicates(world, "betaGroups", { name: "Crew" }, { app: two })).toEqual([]);
    expect(duplicates(world, "betaGroups", { name: "Crew" }, { app: one })).toEqual(["/data/attributes/name"]);

    const version = (platform: string, app: StoredResource) =>
      duplicates(world, "appStoreVersions", { versionString: "1.0", platform }, { app });
    expect([version("IOS", one), version("MAC_OS", one), version("IOS", two)]).toEqual([[], [], []]);
    expect(version("IOS", one)).toEqual(["/data/attributes/versionString"]);

    const [first, second] = [...world.store.related(one, "appStoreVersions")];
    const text = (locale: string, appStoreVersion: StoredResource) =>
      duplicates(world, "appStoreVersionLocalizations", { locale }, { appStoreVersion });
    expect([text("ja", first!), text("ja", second!), text("ko", first!)]).toEqual([[], [], []]);
    expect(text("ja", first!)).toEqual(["/data/attributes/locale"]);
  });

  it("is checked when a resource changes, and not when it stays", () => {
    const { world } = createFakeRouter(rules, 1);
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
  it("takes the place of the one before: the response to a review, and the license agreement of an app", () => {
    const { world } = createFakeRouter(rules, 1);
    const review = world.create("customerReviews");
    const first = world.create("customerReviewResponses", { responseBody: "1" }, { review });
    const second = world.create("customerReviewResponses", { responseBody: "2" }, { review });
    expect(world.store.find("customerReviewResponses", first.id)).toBeUndefined();
    expect(world.store.relatedOne(review, "response")).toBe(second);
    const app = world.create("apps", { bundleId: "a" });
    const agreement = world.create("endUserLicenseAgreements", { agreementText: "1" }, { app });
    world.create("endUserLicenseAgreements", { agreementText: "2" }, { app });
    expect(world.store.find("endUserLicenseAgreements", agreement.id)).toBeUndefined();
  });

  it("has the date of its creation, and of each change", () => {
    const { world } = createFakeRouter(rules, 1);
    expect(world.create("betaGroups", { name: "Crew" }).attributes["createdDate"]).toBe(now);
    const response = world.create("customerReviewResponses", { responseBody: "1" });
    expect(response.attributes["lastModifiedDate"]).toBe(now);
    world.clock.advance("P1D");
    world.update(response, { attributes: { responseBody: "2" }, links: new Map() });
    expect(response.attributes["lastModifiedDate"]).toBe("2026-11-30T16:00:00-08:00");
  });

  it("has the values that Apple gives it, unless the request sets them", () => {
    const { world } = createFakeRouter(rules, 1);
    expect(world.create("betaGroups", { name: "a", feedbackEnabled: false }).attributes).toMatchObject({
      isInternalGroup: false,
      publicLinkEnabled: false,
      feedbackEnabled: false,
    });
  });

  it("has a public link while it is enabled, the same each time", () => {
    const { world } = createFakeRouter(rules, 1);
    const group = world.create("betaGroups", { name: "a", publicLinkEnabled: true });
    const link = group.attributes["publicLink"];
    expect(link).toMatch(/^https:\/\/testflight\.apple\.com\/join\/[a-z0-9]{8}$/);
    const enable = (publicLinkEnabled: boolean) =>
      world.update(group, { attributes: { publicLinkEnabled }, links: new Map() });
    enable(false);
    expect(group.attributes["publicLink"]).toBeNull();
    enable(true);
    expect(group.attributes["publicLink"]).toBe(link);
  });

  it("is the first of its app's versions in a list, since Apple has the newest first", () => {
    const { world, send } = createFakeRouter(rules, 1);
    const app = world.create("apps", { bundleId: "a" });
    for (const versionString of ["1.0", "1.1"]) world.create("appStoreVersions", { versionString }, { app });
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
    const { world } = createFakeRouter(small, 1);
    expect(world.create("betaGroups", { name: "a" }).attributes).toEqual({ name: "a" });
  });
});
