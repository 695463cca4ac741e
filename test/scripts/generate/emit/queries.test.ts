import ts from "typescript";
import { describe, expect, it } from "vitest";
import { printQueries } from "../../../../scripts/generate/emit/queries.js";
import { type Parameter, toRef } from "../../../../scripts/openapi.js";
import { documentOf, idInPath, list, many, operation, query } from "../../../helpers/small-document.js";

describe("an emitted query", () => {
  const membersOf = (...parameters: Parameter[]): string[] => {
    const document = documentOf({ "/v1/apps": { get: operation("apps_it", { parameters }) } }, { Platform: {} });
    return printQueries(document)!.split("\n\n").at(-1)!.trimEnd().split("\n").slice(1, -1);
  };

  it("has each parameter with its type; lists are readonly", () => {
    expect(
      membersOf(
        query("filter[id]", many({ type: "string" })),
        query("filter[platform]", many(toRef("Platform"))),
        query("filter[state]", many(list("A", "B"))),
        query("fields[apps]", many(list("name"))),
        query("exists[build]", { type: "boolean" }),
        query("sort", { allOf: [toRef("Platform")], deprecated: true }, { required: true }),
        query("other", { oneOf: [{}] }),
      ),
    ).toEqual([
      '  "filter[id]"?: readonly string[] | undefined;',
      '  "filter[platform]"?: readonly Platform[] | undefined;',
      '  "filter[state]"?: readonly ("A" | "B")[] | undefined;',
      '  "fields[apps]"?: readonly "name"[] | undefined;',
      '  "exists[build]"?: boolean | undefined;',
      "  sort: Platform;",
      "  other?: unknown;",
    ]);
  });

  it("documents the bounds of a number and deprecation", () => {
    const number = (bounds: object) => ({ type: "integer", ...bounds });
    expect(
      membersOf(
        query("a", number({ maximum: 200 })),
        query("b", number({ minimum: 0 })),
        query("c", number({ minimum: 1, maximum: 50 }), { deprecated: true }),
        query("d", number({}), { deprecated: true }),
      ),
    ).toEqual([
      "  /** At most 200. */",
      "  a?: number | undefined;",
      "  /** At least 0. */",
      "  b?: number | undefined;",
      "  /** 1 to 50. @deprecated */",
      "  c?: number | undefined;",
      "  /** @deprecated */",
      "  d?: number | undefined;",
    ]);
  });

  it("has a parameter once if the operation overrides it", () => {
    const limit = (maximum: number) => query("limit", { type: "integer", maximum });
    const document = documentOf({
      "/v1/apps": { parameters: [limit(10), query("sort", {})], get: operation("apps_it", { parameters: [limit(5)] }) },
    });
    expect(printQueries(document)).toBe(
      "export interface AppsItQuery {\n  sort?: unknown;\n  /** At most 5. */\n  limit?: number | undefined;\n}\n",
    );
  });

  it("is deprecated where a parameter is, so that the compiler recognizes it", () => {
    const members = membersOf(query("limit", { maximum: 5 }, { deprecated: true }), query("sort", {}));
    const file = ts.createSourceFile(
      "queries.ts",
      `interface Q {\n${members.join("\n")}\n}`,
      ts.ScriptTarget.ESNext,
      true,
    );
    const properties = file.statements.filter(ts.isInterfaceDeclaration).flatMap(({ members }) => [...members]);
    expect(properties.map((member) => ts.getJSDocDeprecatedTag(member) !== undefined)).toEqual([true, false]);
  });
});

describe("the interfaces of queries", () => {
  const parameters = ["a", "b", "c", "d"].map((name) => query(name, { type: "string" }));
  const print = (queries: Readonly<Record<string, Parameter[]>>): string =>
    printQueries(
      documentOf(
        Object.fromEntries(
          Object.entries(queries).map(([id, parameters]) => [`/v1/${id}`, { get: operation(id, { parameters }) }]),
        ),
      ),
    ) ?? "";

  it("extend the largest one whose members they have, and repeat none of them", () => {
    const [, , , d] = parameters;
    expect(
      print({
        three: parameters.slice(0, 3),
        other: [query("e", {})],
        four: parameters,
        five: [...parameters, query("e", {})],
      }),
    ).toBe(
      [
        "export interface ThreeQuery {\n  a?: string | undefined;\n  b?: string | undefined;\n  c?: string | undefined;\n}",
        "export interface OtherQuery {\n  e?: unknown;\n}",
        `export interface FourQuery extends ThreeQuery {\n  ${d!.name}?: string | undefined;\n}`,
        "export interface FiveQuery extends FourQuery {\n  e?: unknown;\n}\n",
      ].join("\n\n"),
    );
  });

  it("extend the first of those with the same members", () => {
    expect(print({ one: parameters, two: parameters, three: [...parameters].reverse() })).toContain(
      "export interface TwoQuery extends OneQuery {}\n\nexport interface ThreeQuery extends OneQuery {}\n",
    );
  });

  it("do not extend one whose parameter has another type, is required or has another bound, nor one with few members", () => {
    const limit = (schema: object, parts = {}) => query("limit", { type: "integer", ...schema }, parts);
    for (const one of [limit({ maximum: 5 }), limit({}, { required: true }), query("limit", { type: "string" })])
      expect(print({ one: [...parameters, one], two: [...parameters, limit({})] })).not.toContain("extends");
    expect(print({ one: parameters.slice(0, 2), two: parameters })).not.toContain("extends");
  });

  it("are absent if no operation has query parameters", () => {
    expect(
      printQueries(documentOf({ "/v1/apps": { get: operation("a", { parameters: [idInPath] }) } })),
    ).toBeUndefined();
  });
});
