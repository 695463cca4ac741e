import ts from "typescript";
import { describe, expect, it } from "vitest";
import { shareTypes } from "../../../scripts/build/share-types.js";

const declarations = `import type * as Schemas from "./schemas.js";
export interface paths {
    /** The list. */
    "/v1/apps": {
        parameters: {
            query?: never;
            path?: never;
        };
        get: operations["apps"];
    };
    "/v1/builds": {
        parameters: {
            query?: never;
            path?: never;
        };
    };
}
export interface operations {
    apps: {
        query: {
            /** At most 200. */
            limit?: number;
            readonly "sort by"?: "a b" | \`\${string}  {\`;
        };
        responses: {
            200: { content: { parameters: { query?: never; path?: never }; [name: string]: unknown } };
        };
    };
    builds: { 200: { content: { parameters: { query?: never; path?: never; }; [name: string]: unknown; }; }; };
}
`;

/** What the members of an interface are, as the compiler sees them, without the names of aliases. */
function expanded(code: string): string[] {
  const host = ts.createCompilerHost({});
  const sources = new Map([
    ["declarations.d.ts", code],
    ["schemas.d.ts", "export type App = string; export type Build = number; export type Error = false;"],
  ]);
  host.getSourceFile = (name) => ts.createSourceFile(name, sources.get(name) ?? "", ts.ScriptTarget.Latest);
  host.fileExists = (name) => sources.has(name);
  host.readFile = (name) => sources.get(name);
  const program = ts.createProgram(["declarations.d.ts"], { noLib: true, types: [] }, host);
  const checker = program.getTypeChecker();
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  const describe = (type: ts.Type, depth = 0): string =>
    type.getProperties().length === 0 || depth > 8
      ? checker.typeToString(type, undefined, flags)
      : `{${type
          .getProperties()
          .map((one) => {
            const docs = ts.displayPartsToString(one.getDocumentationComment(checker));
            return `${docs}${one.name}${one.flags & ts.SymbolFlags.Optional ? "?" : ""}:${describe(checker.getTypeOfSymbol(one), depth + 1)}`;
          })
          .join()}${checker.getIndexInfosOfType(type).length}}`;
  const file = program.getSourceFile("declarations.d.ts")!;
  return file.statements
    .filter(ts.isInterfaceDeclaration)
    .map((statement) => describe(checker.getTypeAtLocation(statement.name)));
}

describe("shareTypes", () => {
  const shared = shareTypes(declarations);

  it("writes each object type once that occurs several times, however it was written", () => {
    expect(shared.match(/query\?:never;path\?:never/g)).toHaveLength(1);
    expect(shared.match(/\[name:string\]:unknown/g)).toHaveLength(1);
    expect(shared.length).toBeLessThan(declarations.length * 0.7);
  });

  it("leaves the types, and the documentation of their members, as they were", () => {
    expect(expanded(shared)).toEqual(expanded(declarations));
    expect(expanded(shared).join()).toContain("At most 200.limit?:number");
    expect(expanded(shared).join()).toContain('"a b"');
  });

  it("writes types once that differ in the types which they name alone, with those that differ as parameters", () => {
    const content = (name: string) =>
      `{ 200: { json: Schemas.${name}; page: operations["x"] }; default: { json: Schemas.Error } }`;
    const code = `import type * as Schemas from "./schemas.js";
export interface operations { x: 1; a: ${content("App")}; b: ${content("Build")}; c: ${content("App")}; d: { json: Schemas.App; other: Schemas.App }; e: { json: Schemas.App; other: Schemas.Build } }
`;
    const result = shareTypes(code);
    expect(result).toContain("a:Shared1<S.App>;\nb:Shared1<S.Build>;\nc:Shared1<S.App>;");
    expect(result).toContain('type Shared1<T1>={200:{json:T1;page:O["x"];};default:{json:S.Error;};};');
    // Two names that are one are another shape than two that differ.
    expect(result).toContain("d:{json:S.App;other:S.App;};\ne:{json:S.App;other:S.Build;};");
    expect(expanded(result)).toEqual(expanded(code.replaceAll("Schemas", "S")));
  });

  it("writes a member of an interface on each line", () => {
    expect(shared.split("\n").filter((line) => line.includes('"/v1/'))).toHaveLength(2);
  });
});
