import { describe, expect, it } from "vitest";
import { resolve } from "../../../src/index.js";

const app = (id: string, more: object = {}) => ({
  type: "apps" as const,
  id,
  attributes: { name: `App ${id}` },
  ...more,
});
const linkTo = (type: string, ...ids: string[]) => ({ data: ids.map((id) => ({ type, id })) });

describe("resolve", () => {
  it("gives each resource its attributes and its included ones under the relationship's name", () => {
    const document = {
      data: [
        {
          type: "builds",
          id: "b1",
          attributes: { version: "7" },
          relationships: {
            app: { data: { type: "apps", id: "a1" }, links: {} },
            betaGroups: linkTo("betaGroups", "g2", "g1"),
            appStoreVersion: { data: null },
            icons: { links: { related: "https://api.appstoreconnect.apple.com/v1/builds/b1/icons" } },
            individualTesters: linkTo("betaTesters"),
          },
        },
      ],
      included: [
        app("a1"),
        { type: "betaGroups", id: "g1", attributes: { name: "One" } },
        { type: "betaGroups", id: "g2" },
      ],
      links: {},
    };
    const before = structuredClone(document);
    expect(resolve(document)).toStrictEqual([
      {
        id: "b1",
        type: "builds",
        version: "7",
        app: { id: "a1", type: "apps", name: "App a1" },
        betaGroups: [
          { id: "g2", type: "betaGroups" },
          { id: "g1", type: "betaGroups", name: "One" },
        ],
        appStoreVersion: null,
        individualTesters: [],
      },
    ]);
    expect(document).toEqual(before);
  });

  it("returns one object for one resource, and null for null", () => {
    expect(resolve({ data: app("1") })).toEqual({ id: "1", type: "apps", name: "App 1" });
    expect(resolve({ data: null })).toBeNull();
    expect(resolve({ data: [] })).toEqual([]);
  });

  it("makes one object of a resource, so that a cycle is a reference", () => {
    const build = { type: "builds", id: "b", relationships: { app: { data: { type: "apps", id: "1" } } } };
    const [one, two] = resolve({
      data: [
        app("1", { relationships: { builds: linkTo("builds", "b") } }),
        app("2", { relationships: { builds: linkTo("builds", "b") } }),
      ],
      included: [build],
    }) as unknown as { builds: { app: unknown }[] }[];
    expect(one!.builds[0]).toBe(two!.builds[0]);
    expect(one!.builds[0]!.app).toBe(one);
  });

  it("keeps type and id of a linked resource that the document does not have", () => {
    const document = { data: [app("1", { relationships: { ciProduct: { data: { type: "ciProducts", id: "c" } } } })] };
    expect(resolve(document)).toMatchObject([{ ciProduct: { type: "ciProducts", id: "c" } }]);
  });

  it("keeps resources of different types with one id apart", () => {
    const document = {
      data: [app("1", { relationships: { builds: linkTo("builds", "1") } })],
      included: [{ type: "builds", id: "1", attributes: { version: "7" } }],
    };
    expect(resolve(document)).toEqual([
      { id: "1", type: "apps", name: "App 1", builds: [{ id: "1", type: "builds", version: "7" }] },
    ]);
  });

  it("joins a resource that occurs twice", () => {
    const document = { data: [app("1"), { type: "apps", id: "1", attributes: { sku: "S" } }] };
    const [first, second] = resolve(document);
    expect(first).toEqual({ id: "1", type: "apps", name: "App 1", sku: "S" });
    expect(second).toBe(first);
  });

  it("writes an attribute named type over the type of the resource", () => {
    expect(resolve({ data: { type: "nominations", id: "1", attributes: { type: "APP_LAUNCH" } } })).toEqual({
      id: "1",
      type: "APP_LAUNCH",
    });
  });

  it("takes __proto__ as a name like any other", () => {
    const data = JSON.parse(
      '[{"type":"apps","id":"1","attributes":{"__proto__":{"a":1}},"relationships":{"__proto__":{"data":null}}},{"type":"apps","id":"1","attributes":{"__proto__":{"b":1}}}]',
    );
    for (const one of resolve({ data } as { data: object[] }) as object[]) {
      expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
      expect(Object.keys(one)).toEqual(["id", "type", "__proto__"]);
    }
  });

  it.each([[undefined], [{}], [{ included: [] }]])("throws a TypeError for %j", (source) => {
    expect(() => resolve(source as never)).toThrow('"source" must be a document with "data", or a list of resources');
  });
});
