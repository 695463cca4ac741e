import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printRules } from "../../../../scripts/generate/emit/rules.js";
import { prepare } from "../../../../scripts/generate/pipeline.js";
import { targetsOf } from "../../../../scripts/generate/targets.js";
import { callOf, type OpenApiDocument, places, toRef } from "../../../../scripts/openapi.js";
import { projectFolder } from "../../../../scripts/spec/paths.js";
import type { DocumentRules } from "../../../../src/generated/connect/rules.js";
import { additions } from "../../../../src/testing/rules/additions.js";
import { createRules } from "../../../../src/testing/rules/rules.js";
import { handWrittenRules } from "../../../../src/testing/state/hand-written-rules.js";
import { pathOf } from "../../../helpers/apple-documents.js";
import { createFakeRouter } from "../../../helpers/fake-router.js";
import { createBodySampler } from "../../../helpers/sample-body.js";
import {
  content,
  documentOf,
  idInPath,
  list,
  many,
  object,
  operation,
  query,
  returning,
  storeDocument,
} from "../../../helpers/small-document.js";

/** The table in the printed file. */
function tableOf(document: OpenApiDocument): DocumentRules {
  const [, json = ""] = /= `([\s\S]*)`;/.exec(printRules(document)) ?? [];
  return JSON.parse(json) as DocumentRules;
}

const string = { type: "string" };
const identifier = (type: string) => object({ type: list(type), id: string }, { required: ["type", "id"] });
const links = object({ self: string });

/** Crates that have lids, and one of everything that a table can say of an operation. */
function crates(): OpenApiDocument {
  const crate = object({
    type: list("crates"),
    id: string,
    links,
    attributes: object({ size: { type: "integer", nullable: true } }),
    relationships: object({
      lid: object({ links, data: identifier("lids") }),
      marks: object({ links, data: many(identifier("marks")) }),
      stickers: object({ links }),
      owners: object({ links }),
    }),
  });
  const plain = (type: string) => object({ type: list(type), id: string, links });
  return documentOf(
    {
      "/v1/crates": {
        get: returning("crates_getCollection", "CratesResponse", {
          tags: ["Crates"],
          parameters: [
            query("filter[size]", many(string), { required: true }),
            query("limit", { type: "integer", maximum: 9 }),
          ],
        }),
        post: operation("crates_create", {
          deprecated: true,
          summary: "Pack a crate",
          externalDocs: { url: "https://docs.example/pack" },
          requestBody: { required: true, ...content(toRef("CrateCreateRequest")) },
          responses: { "201": content(toRef("CrateResponse")) },
        }),
      },
      "/v1/crates/{id}": {
        parameters: [idInPath],
        get: returning("crates_getInstance", "CrateResponse", {
          parameters: [query("limit", { type: "integer", maximum: 9 })],
        }),
        delete: operation("crates_delete"),
      },
      "/v1/crates/{id}/stickers": { parameters: [idInPath], get: returning("crates_stickers", "StickersResponse") },
      "/v1/crates/{id}/relationships/lid": { parameters: [idInPath], get: returning("crates_lid", "CrateLidLinkage") },
      "/v1/weights": { get: operation("weights", { responses: { "200": content(toRef("Weights"), "text/csv") } }) },
    },
    {
      Crate: crate,
      Lid: plain("lids"),
      Mark: plain("marks"),
      Sticker: plain("stickers"),
      Owner: plain("owners"),
      CratesResponse: object({ data: many(toRef("Crate")), included: many({ oneOf: [toRef("Lid"), toRef("Mark")] }) }),
      CrateResponse: object({ data: toRef("Crate"), included: many(toRef("Lid")) }),
      StickersResponse: object({ data: many(toRef("Sticker")) }),
      CrateLidLinkage: object({ data: { ...identifier("lids"), nullable: true } }),
      CrateCreateRequest: object({
        data: object({ type: list("crates"), attributes: object({ kind: toRef("Kind") }) }),
      }),
      Kind: list("WOOD", "STEEL"),
      Unused: list("NEVER"),
      Weights: object({ total: { type: "number" } }),
    },
  );
}

describe("printRules", () => {
  it("has each operation, with what it does, needs and returns", () => {
    const { operations } = tableOf(crates());
    expect(operations["GET /v1/crates"]).toEqual({
      id: "crates_getCollection",
      tag: "Crates",
      status: 200,
      data: "Crate",
      many: true,
      included: ["Lid", "Mark"],
      query: [0, 1],
    });
    expect(operations["POST /v1/crates"]).toEqual({
      id: "crates_create",
      summary: "Pack a crate",
      page: "https://docs.example/pack",
      deprecated: true,
      status: 201,
      data: "Crate",
      included: ["Lid"],
      body: "CrateCreateRequest",
      query: [],
    });
    expect(operations["DELETE /v1/crates/{id}"]).toEqual({ id: "crates_delete", status: 204, query: [] });
    expect(operations["GET /v1/crates/{id}/relationships/lid"]).toMatchObject({
      data: "lids",
      linkage: true,
      nullable: true,
    });
    expect(operations["GET /v1/weights"]).toMatchObject({ media: ["text/csv"], response: "Weights" });
  });

  it("has each parameter once, by which operations refer to it", () => {
    const { parameters, operations } = tableOf(crates());
    expect(parameters).toEqual([
      { name: "filter[size]", required: true, schema: { type: "array", items: string } },
      { name: "limit", schema: { type: "integer", maximum: 9 } },
    ]);
    expect(operations["GET /v1/crates/{id}"]?.query).toEqual([1]);
  });

  it("has each resource, with relationships from linkages, from routes, and from their own names", () => {
    const { resources } = tableOf(crates());
    expect(Object.keys(resources)).toEqual(["Crate", "Lid", "Mark", "Owner", "Sticker"]);
    expect(resources["Crate"]).toEqual({
      type: "crates",
      attributes: { type: "object", properties: { size: { type: ["integer", "null"] } } },
      relationships: {
        lid: { to: "lids" },
        marks: { to: "marks", many: true },
        stickers: { to: "stickers", many: true },
        owners: { to: "owners", many: true },
      },
    });
  });

  it("has the schemas that bodies and other responses lead to, and no others", () => {
    expect(Object.keys(tableOf(crates()).$defs).sort()).toEqual(["CrateCreateRequest", "Kind", "Weights"]);
  });

  it("prints the same bytes for the same document", () => {
    expect(printRules(crates())).toBe(printRules(crates()));
    expect(printRules(storeDocument())).toBe(printRules(storeDocument()));
  });

  it("throws for what would not be the same in a template string", () => {
    const document = crates();
    document.components.schemas["Kind"] = list("A`B");
    expect(() => printRules(document)).toThrow("rules.ts cannot be printed");
  });
});

const versions = ["3.7.0", "4.4", "4.4.1", "4.5.1"].map((version) => ({ version, path: pathOf(version) }));

describe.each(versions)("the rules of Apple's document $version", ({ path }) => {
  it.skipIf(!existsSync(path))(
    "have every operation with its parameters, and a fake store works by them",
    async () => {
      const { document } = await prepare(path, targetsOf(projectFolder).connect);
      const table = tableOf(document);
      for (const place of places(document)) {
        const rule = table.operations[callOf(place)];
        const names = place.parameters.filter((one) => one.in === "query").map(({ name }) => name);
        expect(rule?.id).toBe(place.operation.operationId);
        expect(rule?.query.map((index) => table.parameters[index]?.name)).toEqual(names);
        const required = rule?.query.flatMap((index) =>
          table.parameters[index]?.required ? [table.parameters[index].name] : [],
        );
        expect(required).toEqual(
          place.parameters.filter((one) => one.in === "query" && one.required).map(({ name }) => name),
        );
        expect(rule?.body !== undefined).toBe(place.operation.requestBody !== undefined);
        expect(place.operation.responses).toHaveProperty([String(rule?.status)]);
      }
      expect(Object.keys(table.operations)).toHaveLength([...places(document)].length);

      const rules = createRules(table, additions);
      const { send } = createFakeRouter(rules, 1, [handWrittenRules]);
      const sampler = createBodySampler({ rules, seed: 1, target: (type) => `${type}-0` });
      expect(send({ method: "GET", path: "/v1/apps/apps-0" }).status).toBe(200);
      const body = sampler.body(rules.operations.find(({ kind, type }) => kind === "create" && type === "betaGroups")!);
      expect(send({ method: "POST", path: "/v1/betaGroups", body }).status).toBe(201);
    },
    120_000,
  );
});
