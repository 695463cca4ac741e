import { describe, expect, it } from "vitest";
import { ErrorResponse } from "../../../src/testing/error-response.js";
import { additions } from "../../../src/testing/rules/additions.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import { handWrittenRules } from "../../../src/testing/state/hand-written-rules.js";
import { createFakeRouter } from "../../helpers/fake-router.js";

const rules = createRules(readRules(), additions);

interface Response {
  readonly data: { id: string; relationships: Record<string, { data: { type: string; id: string }[] }> };
  readonly included: { type: string; id: string; attributes: Record<string, unknown> }[];
}

const page = (included: readonly unknown[], versions: readonly string[] = ["${version}"]) => ({
  data: {
    type: "appCustomProductPages",
    attributes: { name: "Autumn" },
    relationships: {
      app: { data: { type: "apps", id: "apps-0" } },
      appCustomProductPageVersions: {
        data: versions.map((id) => ({ type: "appCustomProductPageVersions", id })),
      },
    },
  },
  included,
});
const version = { type: "appCustomProductPageVersions", id: "${version}" };
const localization = (id: string, locale: string) => ({
  type: "appCustomProductPageLocalizations",
  id,
  attributes: { locale },
  relationships: { appCustomProductPageVersion: { data: version } },
});

function errorsOf(run: () => unknown): (readonly [string, string])[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ErrorResponse) {
      return error.entries.map(({ code, source }) => [code, source && "pointer" in source ? source.pointer : ""]);
    }
    throw error;
  }
  return [];
}

describe("an inline create", () => {
  it("creates the resources in included with ids of their own, and links them in both directions", () => {
    const { send, world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const body = page([version, localization("${en}", "en-US"), localization("${fr}", "fr-FR")]);
    const { status, text = "" } = send({ method: "POST", path: "/v1/appCustomProductPages", body });
    expect(status).toBe(201);
    const created = world.store.find("appCustomProductPages", (JSON.parse(text) as Response).data.id)!;
    const stored = world.store.relatedOne(created, "appCustomProductPageVersions")!;
    expect(stored.id).not.toContain("$");
    expect(world.store.relatedOne(stored, "appCustomProductPage")).toBe(created);
    const locales = [...world.store.related(stored, "appCustomProductPageLocalizations")];
    expect(locales.map(({ attributes }) => attributes["locale"])).toEqual(["en-US", "fr-FR"]);
    expect(new Set(locales.map(({ id }) => id)).size).toBe(2);
  });

  it("links two that point to each other", () => {
    const { send, world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const both = {
      ...version,
      relationships: {
        appCustomProductPageLocalizations: { data: [{ type: "appCustomProductPageLocalizations", id: "${en}" }] },
      },
    };
    const body = page([both, localization("${en}", "en-US")]);
    const { text = "" } = send({ method: "POST", path: "/v1/appCustomProductPages", body });
    const created = world.store.find("appCustomProductPages", (JSON.parse(text) as Response).data.id)!;
    const stored = world.store.relatedOne(created, "appCustomProductPageVersions")!;
    expect(world.store.countRelated(stored, "appCustomProductPageLocalizations")).toBe(1);
  });

  it("is possible in an update: prices of a subscription", () => {
    const { send, world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const body = {
      data: {
        type: "subscriptions",
        id: "subscriptions-0",
        relationships: { prices: { data: [{ type: "subscriptionPrices", id: "${price}" }] } },
      },
      included: [
        {
          type: "subscriptionPrices",
          id: "${price}",
          attributes: { startDate: "2027-01-01" },
          relationships: {
            subscription: { data: { type: "subscriptions", id: "subscriptions-0" } },
            subscriptionPricePoint: { data: { type: "subscriptionPricePoints", id: "subscriptionPricePoints-0" } },
          },
        },
      ],
    };
    expect(send({ method: "PATCH", path: "/v1/subscriptions/subscriptions-0", body }).status).toBe(200);
    const subscription = world.store.find("subscriptions", "subscriptions-0")!;
    const [price, ...others] = world.store.related(subscription, "prices");
    expect([price?.attributes["startDate"], others]).toEqual(["2027-01-01", []]);
  });

  it("names a territory by its id, since that creates nothing", () => {
    const { send, world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const territory = { type: "territories", id: "territories-0" };
    const price = {
      type: "appPrices",
      id: "${price}",
      relationships: { appPricePoint: { data: { type: "appPricePoints", id: "appPricePoints-0" } } },
    };
    const body = {
      data: {
        type: "appPriceSchedules",
        relationships: {
          app: { data: { type: "apps", id: "apps-0" } },
          baseTerritory: { data: territory },
          manualPrices: { data: [{ type: "appPrices", id: "${price}" }] },
        },
      },
      included: [price, territory],
    };
    expect(send({ method: "POST", path: "/v1/appPriceSchedules", body }).status).toBe(201);
    expect(world.store.count("territories")).toBe(1);
    const unknown = { ...body, included: [price, { type: "territories", id: "NOWHERE" }] };
    const post = () => send({ method: "POST", path: "/v1/appPriceSchedules", body: unknown });
    expect(errorsOf(post)).toEqual([["ENTITY_ERROR.INCLUDED.INVALID_ID", "/included/1/id"]]);
  });

  it.each<[string, string, readonly unknown[]]>([
    ["ENTITY_ERROR.INCLUDED.INVALID_ID", "/included/1/id", [version, localization("en", "en-US")]],
    ["ENTITY_ERROR.INCLUDED.INVALID_ID", "/included/1/id", [version, version]],
    ["ENTITY_ERROR.INCLUDED", "/included/1/id", [version, { ...version, id: "${other}" }]],
    ["ENTITY_ERROR.INCLUDED", "/included/0/type", [{ type: "apps", id: "${app}" }, version]],
    [
      "ENTITY_ERROR.ATTRIBUTE.REQUIRED",
      "/included/1/attributes/locale",
      [version, { ...localization("${a}", ""), attributes: {} }],
    ],
    ["ENTITY_ERROR.RELATIONSHIP.INVALID", "/data/relationships/appCustomProductPageVersions/data/0", []],
  ])("is rejected with %s at %s, and nothing is stored", (code, pointer, included) => {
    const { send, world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const before = world.store.snapshot();
    const errors = errorsOf(() => send({ method: "POST", path: "/v1/appCustomProductPages", body: page(included) }));
    expect(errors).toContainEqual([code, pointer]);
    expect(world.store.snapshot()).toEqual(before);
  });

  it("leaves nothing of its resources if the request is rejected after them", () => {
    const { send, world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const before = world.store.snapshot();
    const body = page([version, localization("${a}", "en-US"), localization("${b}", "en-US")]);
    const errors = errorsOf(() => send({ method: "POST", path: "/v1/appCustomProductPages", body }));
    expect(errors).toEqual([["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE", "/included/2/attributes/locale"]]);
    expect(world.store.snapshot()).toEqual(before);
  });
});

describe("a body", () => {
  it("clears a to-one relationship that a resource can do without by null", () => {
    const { send, world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const info = world.store.find("appInfos", "appInfos-0")!;
    world.store.setLinks(info, "primaryCategory", [world.store.find("appCategories", "appCategories-0")!]);
    const body = { data: { type: "appInfos", id: "appInfos-0", relationships: { primaryCategory: { data: null } } } };
    send({ method: "PATCH", path: "/v1/appInfos/appInfos-0", body });
    expect(world.store.relatedOne(info, "primaryCategory")).toBeUndefined();
  });

  it("clears a nullable attribute by null, and rejects null for another", () => {
    const { send, world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const patch = (attributes: unknown) => {
      const body = { data: { type: "subscriptions", id: "subscriptions-0", attributes } };
      return send({ method: "PATCH", path: "/v1/subscriptions/subscriptions-0", body });
    };
    patch({ reviewNote: "Hello" });
    patch({ reviewNote: null });
    expect(world.store.find("subscriptions", "subscriptions-0")?.attributes["reviewNote"]).toBeNull();
    const create = {
      data: {
        type: "subscriptionGroups",
        attributes: { referenceName: null },
        relationships: { app: { data: { type: "apps", id: "apps-0" } } },
      },
    };
    const post = () => send({ method: "POST", path: "/v1/subscriptionGroups", body: create });
    expect(errorsOf(post)).toEqual([["ENTITY_ERROR.ATTRIBUTE.REQUIRED", "/data/attributes/referenceName"]]);
  });

  it("replaces, adds and removes the links of a relationship, and clears a to-one relationship by null", () => {
    const { send, world } = createFakeRouter(rules, 1, [handWrittenRules]);
    const group = world.create("betaGroups", { name: "Crew" });
    const [first, second] = ["a@example.com", "b@example.com"].map((email) => world.create("betaTesters", { email }));
    const path = `/v1/betaGroups/${group.id}/relationships/betaTesters`;
    const link = (method: string, ...targets: { type: string; id: string }[]) => {
      const body = { data: targets.map(({ type, id }) => ({ type, id })) };
      return send({ method, path, body }).status;
    };
    expect(link("POST", first!, second!)).toBe(204);
    expect(link("DELETE", first!)).toBe(204);
    expect([...world.store.related(group, "betaTesters")]).toEqual([second]);

    const version = world.store.find("appStoreVersions", "appStoreVersions-0")!;
    const build = { type: "builds", id: "builds-0" };
    const patch = (data: unknown) =>
      send({ method: "PATCH", path: "/v1/appStoreVersions/appStoreVersions-0/relationships/build", body: { data } });
    patch(build);
    expect(world.store.relatedOne(version, "build")?.id).toBe("builds-0");
    patch(null);
    expect(world.store.relatedOne(version, "build")).toBeUndefined();
  });

  it("fits one of several forms: an asset placed at an event, with its video or its image", () => {
    const { send } = createFakeRouter(rules, 1, [handWrittenRules]);
    const post = (relationships: unknown) => {
      const body = {
        data: { type: "appAssetLibraryPlacements", attributes: { placementType: "EVENT_CARD_ASSET" }, relationships },
      };
      return send({ method: "POST", path: "/v1/appAssetLibraryPlacements", body }).status;
    };
    const event = { data: { type: "appEventLocalizations", id: "appEventLocalizations-0" } };
    const image = { data: { type: "appAssetLibraryImages", id: "appAssetLibraryImages-0" } };
    const video = { data: { type: "appAssetLibraryVideos", id: "appAssetLibraryVideos-0" } };
    expect(post({ appEventLocalization: event, image })).toBe(201);
    expect(post({ appEventLocalization: event, video })).toBe(201);
    expect(errorsOf(() => post({ appEventLocalization: event }))).toHaveLength(1);
  });
});
