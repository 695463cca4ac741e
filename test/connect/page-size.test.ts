import { describe, expect, it } from "vitest";
import { maxPageSize, withPageSize } from "../../src/connect/page-size.js";
import { readGenerated } from "../helpers/generated-maps.js";

const connect = readGenerated("connect");
const paged = connect.valuesOf("PagedPath");
const belowApps = connect.namesOf("RelatedRoutes").map((segment) => `/v1/apps/{id}/${segment}`);

/** The maximum of `limit` in the query of a GET, which its doc comment has: `At most 200.`. */
function maximumOf(path: string): number {
  const comment = connect.commentOf("GetRoutes", [path, "query"], "limit");
  return Number(/(?:At most|to) (\d+)\./.exec(comment ?? "")?.[1] ?? 0);
}

describe("maxPageSize", () => {
  it("is the maximum of limit for every paged path and every segment below an app, or 0 without one", () => {
    const paths = [...new Set([...paged, ...belowApps])];
    expect(paths.length).toBeGreaterThan(200);
    expect(paths.filter((path) => maxPageSize(path) !== maximumOf(path))).toEqual([]);
    expect(paths.filter((path) => maximumOf(path) > 0).length).toBeGreaterThan(200);
  });
});

describe("withPageSize", () => {
  it("adds the largest size, or the number of resources that the caller needs", () => {
    expect(withPageSize("/v1/apps", undefined)).toEqual({ limit: 200 });
    expect(withPageSize("/v1/apps", { sort: ["name"] }, 5)).toEqual({ sort: ["name"], limit: 5 });
    expect(withPageSize("/v1/apps", undefined, 500)).toEqual({ limit: 200 });
    const other = paged.find((path) => maximumOf(path) > maximumOf("/v1/apps"))!;
    expect(withPageSize(other, {}, 9000)).toEqual({ limit: maximumOf(other) });
  });

  it("keeps the limit of the caller, and adds none where the route has none", () => {
    expect(withPageSize("/v1/apps", { limit: 50 }, 5)).toEqual({ limit: 50 });
    const none = belowApps.find((path) => maximumOf(path) === 0)!;
    expect(withPageSize(none, {})).toEqual({});
  });
});
