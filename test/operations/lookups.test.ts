import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkQuery,
  findOperation,
  findParameter,
  nearest,
  nearestOperations,
  type Operation,
  operations,
  operationsAt,
} from "../../src/operations/index.js";

const call = ({ method, path }: Operation): string => `${method} ${path}`;
const the = (method: string, path: string): Operation => findOperation(method, path)!.operation;
const concrete = (path: string, id: string): string => path.replaceAll(/\{\w+\}/g, encodeURIComponent(id));

describe("findOperation", () => {
  it("finds every operation by a concrete path, with its ids, and never two of the same method", () => {
    const wrong = operations().filter((operation) => {
      const path = concrete(operation.path, "8b32-4f1c");
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, "8b32-4f1c"]);
      const found = findOperation(operation.method, path);
      const same = operationsAt(path).filter((each) => each.operation.method === operation.method);
      const ids = JSON.stringify(Object.fromEntries(names));
      return found?.operation !== operation || JSON.stringify(found.ids) !== ids || same.length !== 1;
    });
    expect(wrong.map(call)).toEqual([]);
  });

  it("finds them with any id, and decodes it", () => {
    const ids = fc.string({ minLength: 1, unit: "grapheme" });
    fc.assert(
      fc.property(fc.constantFrom(...operations()), ids, (operation, id) => {
        // An id that is a name of the path's siblings is that name.
        fc.pre(!operations().some(({ path }) => path.split("/").includes(id)));
        const found = findOperation(operation.method, concrete(operation.path, id));
        expect(found?.operation).toBe(operation);
        for (const each of Object.values(found?.ids ?? {})) expect(each).toBe(id);
      }),
      { seed: 15, numRuns: 100 },
    );
  });

  it("finds the path of the document itself, without ids, and methods in any case", () => {
    expect(findOperation("get", "/v1/apps/{id}/builds")).toEqual({
      operation: the("GET", "/v1/apps/1/builds"),
      ids: {},
    });
  });

  it("prefers a name of the path to an id", () => {
    expect(findOperation("POST", "/inApps/v1/subscriptions/extend/mass")?.ids).toEqual({});
    expect(findOperation("PUT", "/inApps/v1/subscriptions/extend/mass")?.ids).toEqual({
      originalTransactionId: "mass",
    });
    expect(findOperation("GET", "/inApps/v1/messaging/image/list")?.operation.id).toBe("getImageList");
  });

  it("returns undefined for another path, method, case or an empty id", () => {
    for (const [method, path] of [
      ["GET", "/v1/app"],
      ["GET", "/v1/apps/"],
      ["GET", "/v1/Apps"],
      ["PUT", "/v1/apps"],
      ["GET", "v1/apps"],
      ["GET", ""],
      ["GET", "/v1/apps/1/builds/2/3"],
    ] as const) {
      expect(findOperation(method, path)).toBeUndefined();
    }
  });

  it("leaves an id with a broken escape as it is", () => {
    expect(findOperation("GET", "/v1/apps/%E0%A4%A")?.ids).toEqual({ id: "%E0%A4%A" });
  });
});

describe("nearestOperations", () => {
  it("has the right operation first if one letter of a name is wrong", () => {
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
    const kind = fc.constantFrom("add", "drop", "replace", "swap");
    fc.assert(
      fc.property(
        fc.constantFrom(...operations()),
        fc.nat(),
        fc.nat(),
        kind,
        letter,
        (operation, at, where, how, other) => {
          const segments = operation.path.split("/");
          const names = segments.flatMap((segment, index) => (/^[a-zA-Z]{4,}$/.test(segment) ? [index] : []));
          const index = names[at % names.length]!;
          const name = segments[index]!;
          const position = where % (name.length - 1);
          const [before, after] = [name.slice(0, position), name.slice(position + 1)];
          const swapped = before + after[0]! + name[position]! + after.slice(1);
          segments[index] = {
            add: before + other + name.slice(position),
            drop: before + after,
            replace: before + other + after,
            swap: swapped,
          }[how]!;
          const path = concrete(segments.join("/"), "123");
          fc.pre(findOperation(operation.method, path) === undefined);
          const near = nearestOperations(operation.method, path, 5);
          expect(near).toHaveLength(5);
          expect(near[0]).toBe(operation);
        },
      ),
      { seed: 15, numRuns: 40 },
    );
  });

  it("finds a path without its version, with a name in the singular, or in lower case", () => {
    const first = (method: string, path: string) => call(nearestOperations(method, path)[0]!);
    expect(first("GET", "/apps")).toBe("GET /v1/apps");
    expect(first("GET", "/v1/app/123/builds")).toBe("GET /v1/apps/{id}/builds");
    expect(first("GET", "/v1/betatesters")).toBe("GET /v1/betaTesters");
    expect(first("GET", "/inApps/v1/history/refund/lookup/5")).toContain("/refund/lookup/");
  });

  it("has the same path with another method before other paths", () => {
    const near = nearestOperations("GET", "/v1/builds/1/relationships/betaGroups", 2).map(call);
    expect(near.sort()).toEqual([
      "DELETE /v1/builds/{id}/relationships/betaGroups",
      "POST /v1/builds/{id}/relationships/betaGroups",
    ]);
  });

  it("is bounded: a path of 100,000 characters is compared in a moment", () => {
    const started = performance.now();
    expect(nearestOperations("GET", `/v1/${"x".repeat(50_000)}${"/y".repeat(25_000)}`)).toHaveLength(5);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("nearest", () => {
  const names = the("GET", "/v1/apps").parameters.map(({ name }) => name);

  it("returns the names that are nearest, in a fixed order", () => {
    expect(nearest("filter[bundelId]", names)[0]).toBe("filter[bundleId]");
    expect(nearest("bundle_id", names)[0]).toBe("filter[bundleId]");
    expect(nearest("limits", names, 1)).toEqual(["limit"]);
    expect(nearest("IOSS", ["MAC_OS", "IOS", "TV_OS"])[0]).toBe("IOS");
    expect(nearest("limits", [...names].reverse(), 5)).toEqual(nearest("limits", names, 5));
  });

  it("leaves out candidates that have nothing in common with it", () => {
    expect(nearest("zzz", ["IOS", "MAC_OS"])).toEqual([]);
    expect(nearest("", ["IOS"])).toEqual([]);
  });
});

describe("checkQuery", () => {
  const apps = the("GET", "/v1/apps");

  it("finds nothing wrong in a right query, with a list joined or repeated", () => {
    const query = [
      ["limit", "200"],
      ["fields[apps]", "name,bundleId"],
      ["include", "builds"],
      ["include", "appInfos"],
      ["filter[bundleId]", "com.example,com.example.two"],
    ] as const;
    expect(checkQuery(apps, query)).toEqual([]);
    expect(checkQuery(apps, new URLSearchParams("sort=-name"))).toEqual([]);
    expect(checkQuery(the("GET", "/inApps/v2/history/1"), [["inAppOwnershipType", "NEW_TYPE"]])).toEqual([]);
  });

  it("names what is wrong, with the nearest names and values", () => {
    const problems = checkQuery(apps, [
      ["filter[bundelId]", "x"],
      ["include", "builds,bilds"],
      ["limit", "201"],
      ["limit", "ten"],
      ["exists[gameCenterEnabledVersions]", "yes"],
    ]);
    expect(problems.map(({ kind, name, value }) => [kind, name, value])).toEqual([
      ["unknown", "filter[bundelId]", undefined],
      ["value", "include", "bilds"],
      ["range", "limit", "201"],
      ["value", "limit", "ten"],
      ["value", "exists[gameCenterEnabledVersions]", "yes"],
    ]);
    expect(problems[0]?.nearest[0]).toBe("filter[bundleId]");
    expect(problems[1]?.nearest[0]).toBe("builds");
    expect(problems[2]?.parameter?.maximum).toBe(200);
  });

  it("names required parameters that are not there", () => {
    const missing = checkQuery(the("GET", "/v1/salesReports"), []);
    expect(missing.map(({ kind, name }) => [kind, name])).toContainEqual(["missing", "filter[vendorNumber]"]);
    expect(new Set(missing.map(({ kind }) => kind))).toEqual(new Set(["missing"]));
  });

  it("knows parameters by name, and none of the path", () => {
    expect(findParameter(apps, "fields[apps]")?.values).toContain("bundleId");
    expect(findParameter(the("GET", "/v1/apps/1"), "id")).toBeUndefined();
  });
});
