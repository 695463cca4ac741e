import { dereference, type Schema, validate } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { link, replaceLinks, unlink } from "../../../src/connect/writes/link.js";
import { remove } from "../../../src/connect/writes/remove.js";
import { create, type Requester, update } from "../../../src/index.js";
import { additions } from "../../../src/testing/rules/additions.js";
import type { Operation } from "../../../src/testing/rules/operations.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import { createIdMaker } from "../../../src/testing/store/ids.js";
import { createBodySampler } from "../../helpers/sample-body.js";

const rules = createRules(readRules(), additions);
const root = { $defs: rules.table.$defs };
const lookup = dereference(root as Schema);
const baseUrl = "https://store.example";

interface Identifier {
  type: string;
  id: string;
}
interface ResourceObject extends Identifier {
  attributes?: Record<string, unknown>;
  relationships?: Record<string, { data: Identifier | Identifier[] | null }>;
}
interface RequestDocument {
  data: ResourceObject;
  included?: ResourceObject[];
}
interface Sent {
  url: string;
  method?: string;
  body?: unknown;
}

/** A client that keeps what it was to send. */
function recorder(): { client: Requester; sent: Sent[] } {
  const sent: Sent[] = [];
  const request = async (url: string, { method, body }: { method?: string; body?: unknown }) => {
    sent.push({
      url,
      ...(method && { method }),
      ...(body !== undefined && { body: JSON.parse(JSON.stringify(body)) }),
    });
    return { data: { type: "x", id: "1" } };
  };
  return { client: { request, baseUrl } as unknown as Requester, sent };
}

/** The flat object of a document, made without the table: new resources are nested in place of their local ids. */
function flatOf({ data, included = [] }: RequestDocument, identify: (one: Identifier) => unknown) {
  const flat = ({ attributes, relationships = {} }: ResourceObject): Record<string, unknown> => ({
    ...attributes,
    ...Object.fromEntries(Object.entries(relationships).map(([name, { data }]) => [name, linked(data)])),
  });
  const linked = (linkage: Identifier | Identifier[] | null): unknown => {
    if (linkage === null) return null;
    if (Array.isArray(linkage)) return linkage.map(linked);
    const nested = included.find(({ type, id }) => type === linkage.type && id === linkage.id);
    return nested ? flat(nested) : identify(linkage);
  };
  return flat(data);
}

const errorsOf = (body: unknown, schema: string): string[] =>
  validate(body as object, root.$defs[schema] as Schema, "7", lookup, false).errors.map(
    ({ instanceLocation, error }) => `${instanceLocation} ${error}`,
  );

const bodies = (kinds: readonly string[]): Operation[] => rules.operations.filter(({ kind }) => kinds.includes(kind));

describe("a flat object, for every create and update of the document", () => {
  const { random } = createIdMaker(7);
  /** The forms in which callers have a resource. */
  const forms: ((one: Identifier) => unknown)[] = [
    ({ id }) => id,
    (one) => one,
    ({ type, id }) => `${baseUrl}/v2/${type}/${encodeURIComponent(id)}`,
    (one) => ({ ...one, attributes: { name: "x" }, links: { self: "x" } }),
    (one) => ({ ...one, name: "x" }),
  ];
  const anyForm = (one: Identifier): unknown => forms[Math.floor(random() * forms.length)]!(one);

  it("becomes a request document that is valid by the document, with all its members in their places", async () => {
    const failures: unknown[] = [];
    let [withIncluded, count] = [0, 0];
    for (let seed = 1; seed <= 4; seed++) {
      const sampler = createBodySampler({ rules, seed, target: (type) => `${type}/0 ü`, density: seed / 5 });
      for (const { method, path, body: schema } of bodies(["create", "update"])) {
        const id = method === "PATCH" ? "1" : undefined;
        const document = sampler.body({ method, path, body: schema } as Operation, id) as unknown as RequestDocument;
        const { client, sent } = recorder();
        const flat = flatOf(document, anyForm);
        if (id === undefined) await create(client, path as "/v1/betaGroups", flat as never);
        else await update(client, path as "/v1/betaGroups/{id}", id, flat as never);
        const body = sent[0]!.body as RequestDocument;
        const same = ({ type, id }: Identifier) => ({ type, id });
        const errors = errorsOf(body, schema!);
        if (errors.length > 0) failures.push([method, path, errors, body]);
        expect([path, flatOf(body, same)]).toEqual([path, flatOf(document, same)]);
        expect(body.included?.length).toBe(document.included?.length);
        expect(body.data.type).toBe(document.data.type);
        expect(body.data.id).toBe(id);
        expect(sent[0]).toMatchObject({ method, url: path.replace("{id}", "1") });
        withIncluded += Number(body.included !== undefined);
        count += 1;
      }
    }
    expect(failures).toEqual([]);
    expect(count).toBeGreaterThan(4 * 190);
    expect(withIncluded).toBeGreaterThan(20);
  });
});

describe("the resources of a relationship, for every link, unlink and replacement of the document", () => {
  it("become a request document that is valid by the document", async () => {
    const operations = bodies(["link", "unlink", "replaceLinks"]);
    const sampler = createBodySampler({ rules, seed: 1, target: (type) => `${type}-0` });
    for (const operation of operations) {
      const { path, method, body: schema, type } = operation;
      const expected = sampler.body(operation) as { data: unknown };
      const { client, sent } = recorder();
      const call = { link, unlink, replaceLinks }[operation.kind as "link"];
      await call(client, path as never, { type, id: "1" } as never, expected.data as never);
      expect(sent).toEqual([{ url: path.replace("{id}", "1"), method, body: expected }]);
      expect([path, errorsOf(sent[0]!.body, schema!)]).toEqual([path, []]);
    }
    expect(operations.length).toBeGreaterThan(30);
  });
});

describe("remove, for every DELETE of a resource in the document", () => {
  it("takes a resource of the path's type, and sends no body", async () => {
    const operations = bodies(["delete"]);
    for (const { path, type } of operations) {
      const { client, sent } = recorder();
      await remove(client, path as "/v1/betaGroups/{id}", { type: type as "betaGroups", id: "1" });
      expect(sent).toEqual([{ url: path.replace("{id}", "1"), method: "DELETE" }]);
      if (!["nominations", "gameCenterMatchmakingRules"].includes(type))
        await expect(remove(client, path as "/v1/betaGroups/{id}", { type: "x", id: "1" } as never)).rejects.toThrow(
          type,
        );
    }
    expect(operations.length).toBeGreaterThan(80);
  });
});
