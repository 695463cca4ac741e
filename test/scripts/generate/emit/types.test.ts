import { describe, expect, it } from "vitest";
import { printTypes } from "../../../../scripts/generate/emit/types.js";
import { openMark } from "../../../../scripts/generate/simplify/open.js";
import { type Schema, toRef } from "../../../../scripts/openapi.js";
import { content, documentOf, list, many, object, operation } from "../../../helpers/small-document.js";

/** Prints `schemas`, each declaration on one line. */
async function print(schemas: Record<string, Schema>): Promise<Record<string, string>> {
  const { schemas: printed } = await printTypes(documentOf({}, schemas));
  return Object.fromEntries([...printed].map(([name, text]) => [name, text.replaceAll(/\s+/g, " ")]));
}

describe("printTypes", () => {
  it("prints objects as interfaces and all else as types, with bare names for references", async () => {
    expect(
      await print({
        App: object({ id: { type: "string" }, builds: many(toRef("Build")) }, { required: ["id"] }),
        Build: object({}),
        Platform: list("IOS", "MAC_OS"),
        Apps: many(toRef("App")),
        Either: { oneOf: [toRef("App"), toRef("Build")] },
        Maybe: { ...object({ id: { type: "string" } }), nullable: true },
      }),
    ).toEqual({
      App: "export interface App { id: string; builds?: Build[]; }",
      Build: "export type Build = Record<string, never>;",
      Platform: 'export type Platform = "IOS" | "MAC_OS";',
      Apps: "export type Apps = App[];",
      Either: "export type Either = App | Build;",
      Maybe: "export type Maybe = { id?: string; } | null;",
    });
  });

  it("allows null for nullable beside an allOf with one reference", async () => {
    const { App } = await print({ App: object({ other: { nullable: true, allOf: [toRef("B")] } }), B: object({}) });
    expect(App).toBe("export interface App { other?: B | null; }");
  });

  it("allows undefined for optional properties of what requests contain, at any depth, and of nothing else", async () => {
    const string: Schema = { type: "string" };
    const schemas = {
      Create: object(
        {
          name: string,
          note: { ...string, nullable: true },
          inner: object({ a: string, many: many(object({ b: string })) }),
        },
        { required: ["name"] },
      ),
      App: object({ note: string }),
    };
    const parts = { requestBody: content(toRef("Create")), responses: { "200": content(toRef("App")) } };
    const { schemas: printed } = await printTypes(
      documentOf({ "/v1/apps": { post: operation("apps_create", parts) } }, schemas),
    );
    expect(printed.get("Create")!.replaceAll(/\s+/g, " ")).toBe(
      "export interface Create { name: string; note?: string | null | undefined; " +
        "inner?: { a?: string | undefined; many?: { b?: string | undefined; }[] | undefined; } | undefined; }",
    );
    expect(printed.get("App")).toBe("export interface App {\n  note?: string;\n}");
  });

  it("prints the type and id of a resource as ResourceId, and no other object", async () => {
    const id: Schema = { type: "string" };
    const required = { required: ["type", "id"] };
    const { App } = await print({
      App: object({
        one: object({ type: list("apps"), id }, { ...required, nullable: true }),
        many: many(object({ id, type: list("apps") }, required)),
        more: object({ type: list("apps"), id, name: id }, required),
        optional: object({ type: list("apps"), id }, { required: ["type"] }),
        either: object({ type: list("apps", "builds"), id }, required),
        formatted: object({ type: list("apps"), id: { ...id, format: "uuid" } }, required),
      }),
    });
    expect(App).toContain('one?: ResourceId<"apps"> | null; many?: ResourceId<"apps">[]; more?: {');
    expect(App!.match(/ResourceId/g)).toHaveLength(2);
  });

  it("opens marked lists wherever they occur", async () => {
    const inline: Schema = { type: "string", [openMark]: ["A", "B"] };
    const named: Schema = { type: "string", [openMark]: "Platform" };
    const { App } = await print({
      App: object({
        inline,
        named,
        maybe: { ...named, nullable: true },
        many: many(named),
        tables: many(many(inline)),
        either: { anyOf: [named, { type: "integer" }] },
        byName: { type: "object", additionalProperties: named },
        orNull: { type: "string", [openMark]: ["A", null] },
        closed: toRef("Platform"),
      }),
      Platform: list("IOS", "MAC_OS"),
    });
    expect(App).toBe(
      'export interface App { inline?: Open<"A" | "B">; named?: Open<Platform>; maybe?: Open<Platform> | null; ' +
        'many?: Open<Platform>[]; tables?: Open<"A" | "B">[][]; either?: Open<Platform> | number; ' +
        'byName?: { [key: string]: Open<Platform>; }; orNull?: Open<"A" | null>; closed?: Platform; }',
    );
  });

  it("supports properties called enum, description or title, and names that are not identifiers", async () => {
    const text: Schema = { type: "string" };
    const { App } = await print({ App: object({ enum: text, description: text, title: text, "a-b": text }) });
    expect(App).toBe('export interface App { enum?: string; description?: string; title?: string; "a-b"?: string; }');
  });

  it("prints descriptions as doc comments of schemas and properties, without remarks that repeat the type", async () => {
    const { schemas } = await printTypes(
      documentOf(
        {},
        {
          App: object(
            { state: { ...list("A", "B"), description: "Its state." }, kind: list("x") },
            { description: "An app with a { in its comment and a */ too.", deprecated: true },
          ),
          State: { ...list("A", "B"), description: "Where it stands." },
          Bare: list("A", "B"),
        },
      ),
    );
    expect([...schemas.values()]).toEqual([
      "/**\n * @deprecated\n * An app with a { in its comment and a *\\/ too.\n */\n" +
        'export interface App {\n  /**\n   * Its state.\n   */\n  state?: "A" | "B";\n  kind?: "x";\n}',
      '/**\n * Where it stands.\n */\nexport type State = "A" | "B";',
      'export type Bare = "A" | "B";',
    ]);
  });

  it("keeps the indentation of a description with several lines", async () => {
    const description = "Age:\n\n- `0`: young\n  or new\n- `1`: old";
    const { schemas } = await printTypes(documentOf({}, { Age: { type: "integer", description } }));
    expect(schemas.get("Age")).toBe(
      "/**\n * Age:\n *\n * - `0`: young\n *   or new\n * - `1`: old\n */\nexport type Age = number;",
    );
  });

  it("prints paths and operations in openapi-typescript's form, with schemas from their own file", async () => {
    const { classic } = await printTypes(
      documentOf(
        { "/v1/apps": { get: operation("apps_getCollection", { responses: { "200": content(toRef("App")) } }) } },
        { App: object({}) },
      ),
    );
    expect(classic.map((text) => text.slice(0, text.indexOf("{")))).toEqual([
      "export interface paths ",
      "export interface operations ",
    ]);
    expect(classic[0]).toContain('get: operations["apps_getCollection"];');
    expect(classic[1]).toContain('"application/json": Schemas.App;');
    expect(classic.join()).not.toContain("components");
  });

  it("does not change the document", async () => {
    const document = documentOf({}, { App: object({ kind: list("a") }) });
    const before = structuredClone(document);
    await printTypes(document);
    expect(document).toEqual(before);
  });
});
