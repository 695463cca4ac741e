import { describe, expect, it } from "vitest";
import { printWrites } from "../../../../scripts/generate/emit/writes.js";
import type { Operation, PathItem, Schema } from "../../../../scripts/openapi.js";
import { content, documentOf, list, many, object, operation } from "../../../helpers/small-document.js";

const string: Schema = { type: "string" };
const identifier = (type: string): Schema => object({ type: list(type), id: string });
const body = (data: Schema, included?: Schema): Operation =>
  operation("a", { requestBody: { required: true, ...content(object({ data, ...(included && { included }) })) } });
const resource = (type: string, attributes: Record<string, Schema>, linked: Record<string, Schema> = {}): Schema =>
  object({
    type: list(type),
    ...(Object.keys(attributes).length > 0 && { attributes: object(attributes) }),
    relationships: object(Object.fromEntries(Object.entries(linked).map(([name, data]) => [name, object({ data })]))),
  });
const print = (paths: Record<string, PathItem>, schemas: Record<string, Schema> = {}): string =>
  printWrites(documentOf(paths, schemas)).replace(/[\s\S]*?\n(?=\/\*\* The resources that have)/, "");

describe("printWrites", () => {
  it("prints the attributes, and the types of to-one and to-many relationships", () => {
    const group = resource(
      "groups",
      { name: string, limit: string },
      { app: identifier("apps"), testers: many(identifier("testers")) },
    );
    expect(print({ "/v1/groups": { post: body(group) } })).toContain(
      '  "POST /v1/groups": { type: "groups", attributes: "name limit", one: { app: "apps" }, many: { testers: "testers" } },\n',
    );
  });

  it("prints the resources that the same request creates", () => {
    const schedule = resource("schedules", {}, { prices: many(identifier("prices")) });
    const price = resource("prices", { startDate: string }, { point: identifier("points") });
    const union = many({ oneOf: [price, resource("territories", {})] });
    expect(print({ "/v1/schedules": { post: body(schedule, union) } })).toContain(
      '{ type: "schedules", many: { prices: "prices" }, included: { prices: { attributes: "startDate", one: { point: "points" } }, territories: {  } } }',
    );
  });

  it("prints the members of all parts of a union", () => {
    const placement = {
      anyOf: [
        resource("placements", { kind: string }, { image: identifier("images") }),
        resource("placements", { kind: string }, { video: identifier("videos") }),
      ],
    };
    expect(print({ "/v1/placements": { post: body(placement) } })).toContain(
      'attributes: "kind", one: { image: "images", video: "videos" }',
    );
  });

  it("prints what a relationship links to, one or a list", () => {
    const text = print({
      "/v1/versions/{id}/relationships/build": { patch: body(identifier("builds")) },
      "/v1/groups/{id}/relationships/testers": { post: body(many(identifier("testers"))) },
    });
    expect(text).toContain('  "PATCH /v1/versions/{id}/relationships/build": "builds",\n');
    expect(text).toContain('  "POST /v1/groups/{id}/relationships/testers": ["testers"],\n');
  });

  it("prints the type of a path whose last name is another, and no other", () => {
    const text = print({
      "/v1/old/{id}": { patch: body(resource("news", {})), delete: operation("b") },
      "/v2/groups/{id}": { patch: body(resource("groups", {})) },
    });
    expect(text).toContain('export interface OtherTypes {\n  "/v1/old/{id}": "news";\n}');
    expect(text).toContain('otherTypes: Readonly<Record<string, string>> = {"/v1/old/{id}":"news"};');
  });

  it("prints the types that have an attribute named type", () => {
    const rule = object({ type: list("rules"), id: string, attributes: object({ type: string }) });
    const text = print({}, { Rule: rule });
    expect(text).toContain('export type TypeWithTypeAttribute = "rules";');
    expect(text).toContain('typesWithTypeAttribute: readonly string[] = ["rules"];');
    expect(print({})).toContain("export type TypeWithTypeAttribute = never;");
  });

  it("fails for a name that is an attribute and a relationship, since a flat object has one member of it", () => {
    const both = resource("groups", { app: string }, { app: identifier("apps") });
    expect(() => print({ "/v1/groups": { post: body(both) } })).toThrow(
      'POST /v1/groups: "app" is an attribute and something else',
    );
    expect(() => print({ "/v1/groups": { post: body(resource("groups", { id: string })) } })).toThrow(
      '"id" is an attribute',
    );
  });
});
