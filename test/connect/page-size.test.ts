import { describe, expect, it } from "vitest";
import { maxPageSize, withPageSize } from "../../src/connect/page-size.js";
import { appleDocument, documentsNote, hasAppleDocuments } from "../helpers/apple-documents.js";
import { readGenerated } from "../helpers/generated-maps.js";

const connect = readGenerated("connect");
const paged = connect.valuesOf("PagedPath");
const belowApps = connect.namesOf("RelatedRoutes").map((segment) => `/v1/apps/{id}/${segment}`);

interface Document {
  paths: Record<string, { get?: { parameters?: { name: string; schema: { maximum?: number } }[] } }>;
}

/** The maximum of `limit`, by the path of each GET of a document. */
function maximaIn(version: string): Map<string, number | undefined> {
  const { paths } = appleDocument(version) as unknown as Document;
  const gets = Object.entries(paths).flatMap(([path, { get }]) => (get ? [[path, get] as const] : []));
  return new Map(
    gets.map(([path, { parameters = [] }]) => [path, parameters.find(({ name }) => name === "limit")?.schema.maximum]),
  );
}

describe("maxPageSize", () => {
  it.skipIf(!hasAppleDocuments).each(["4.5.1", "4.4.1", "4.4", "3.7.0"])(
    `is the maximum of limit in Apple's document %s, for every paged path and every segment below an app${documentsNote}`,
    (version) => {
      const maxima = maximaIn(version);
      const known = [...new Set([...paged, ...belowApps])].filter((path) => maxima.has(path));
      expect(known.length).toBeGreaterThan(200);
      const wrong = known.filter((path) => maxPageSize(path) !== maxima.get(path));
      expect(wrong).toEqual([]);
    },
  );
});

describe("withPageSize", () => {
  it("adds the largest size, or the number of resources that the caller needs", () => {
    expect(withPageSize("/v1/apps", undefined)).toEqual({ limit: 200 });
    expect(withPageSize("/v1/apps", { sort: ["name"] }, 5)).toEqual({ sort: ["name"], limit: 5 });
    expect(withPageSize("/v1/apps", undefined, 500)).toEqual({ limit: 200 });
    expect(withPageSize("/v1/subscriptions/{id}/pricePoints", {})).toEqual({ limit: 8000 });
  });

  it("keeps the limit of the caller, and adds none where the route has none", () => {
    expect(withPageSize("/v1/apps", { limit: 50 }, 5)).toEqual({ limit: 50 });
    expect(withPageSize("/v1/apps/{id}", {})).toEqual({});
    expect(withPageSize("/v1/appAssetLibraryRefData", {})).toEqual({});
  });
});
