/** Reads the body of a request that writes: what it asks for, with the resources it points to. */

import { type ErrorEntry, ErrorResponse } from "../error-response.js";
import type { Operation } from "../rules/operations.js";
import type { Rules } from "../rules/rules.js";
import type { Json, ResourceIdentifier, StoredResource } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import { entityError, pointerStep, resourceErrors } from "./body/errors.js";
import { type InlineResource, identityErrors, keyOf, unlinkedErrors } from "./body/inline.js";
import { type BodySchema, createBodySchemas, type ResourceSchema } from "./body/schemas.js";

/** The attributes and links that a valid body asks for. */
export interface RequestedChange {
  readonly type: string;
  readonly attributes: Record<string, Json>;
  /** By the names in the body. An id can be that of an inline resource. */
  readonly links: ReadonlyMap<string, readonly ResourceIdentifier[]>;
  /** The resources to create beside it. */
  readonly inline: readonly InlineResource[];
}

/** Where the types and the resources that a body names are looked up. */
export interface RequestContext {
  readonly rules: Rules;
  readonly store: ResourceStore;
}

/** Reads the bodies of requests to one fake store. Each function throws an {@link ErrorResponse} with 400 or 409. */
export interface BodyReader {
  /** Reads `{ data: { type, id?, attributes, relationships }, included }`. `id` is that of the path. */
  resource(operation: Operation, body: unknown, id: string | undefined): RequestedChange;
  /** Reads `{ data: [{ type, id }] }` or `{ data: { type, id } | null }`: the body of `/relationships/{name}`. */
  linkage(operation: Operation, body: unknown): readonly StoredResource[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Makes the reader. */
export function createBodyReader({ rules, store }: RequestContext): BodyReader {
  const schemaOf = createBodySchemas(rules);

  return {
    resource(operation, body, id) {
      const schema = schemaOf(operation.body ?? "");
      const { data, included } = documentOf(body, schema);
      const errors = [...memberErrors(body as Fields, "", schema.included.size > 0 ? ["data", "included"] : ["data"])];
      const type = schema.data[0]?.type ?? operation.type;
      if (data["type"] !== type) errors.push(entityError("", "/data/type", `must be '${type}'`));
      if (data["id"] !== id) {
        errors.push(entityError("", "/data/id", id === undefined ? "is set by the server" : `must be '${id}'`));
      }
      const [found, own] = bestFit(schema.data, data, "/data");
      errors.push(...found);

      const inline = readIncluded(schema, included, errors);
      const known = new Set(inline.flatMap((one) => (one ? [keyOf(one)] : [])));
      const links = linksOf(own);
      errors.push(...targetErrors(links, own, "/data", known));
      for (const [index, one] of inline.entries()) {
        const item = included[index] as Fields;
        if (one) errors.push(...targetErrors(one.links, item, `/included/${index}`, known));
      }
      if (errors.length === 0) errors.push(...unlinkedErrors(inline, { type, id, links }));
      if (errors.length > 0) throw new ErrorResponse(409, errors);
      const created = inline
        .filter((one) => one !== undefined)
        .filter(({ type }) => schema.included.get(type)?.hasMembers);
      return {
        type,
        attributes: { ...(own["attributes"] as Record<string, Json> | undefined) },
        links,
        inline: created,
      };
    },

    linkage(operation, body) {
      if (!isObject(body) || !Object.hasOwn(body, "data")) throw notADocument("with 'data'");
      const { data } = body;
      const errors = schemaOf(operation.body ?? "")
        .checkLinkage(data)
        .filter(({ keyword }) => keyword !== "additionalProperties" && keyword !== "if");
      const entries = new Map(
        errors.map(({ instancePath, keyword, params, parentSchema }) => {
          const [, index] = instancePath.split("/");
          const pointer = index === undefined || !/^\d+$/.test(index) ? "/data" : `/data/${index}`;
          const isType = keyword === "enum";
          const isList = [params["type"]].flat().includes("array");
          const complaint = isType
            ? `must be of the type '${String(parentSchema?.["enum"])}'`
            : isList
              ? "must be a list of { type, id }"
              : "must be { type, id }";
          return [pointer, entityError(".RELATIONSHIP.INVALID", pointer, complaint)] as const;
        }),
      );
      if (entries.size > 0) throw new ErrorResponse(409, [...entries.values()]);
      const identifiers = identifiersIn(data);
      const missing = identifiers.flatMap((one, index) =>
        store.find(one.type, one.id) ? [] : [unknownTarget(one, Array.isArray(data) ? `/data/${index}` : "/data")],
      );
      if (missing.length > 0) throw new ErrorResponse(409, missing);
      return identifiers.map(({ type, id }) => store.find(type, id)!);
    },
  };

  /** The resource in one of the forms that the body can have: the errors of the form that it fits best. */
  function bestFit(forms: readonly ResourceSchema[], resource: Fields, pointer: string): [ErrorEntry[], Fields] {
    const others = memberErrors(resource, pointer, ["type", "id", "attributes", "relationships", "links", "meta"]);
    const { attributes, relationships } = resource;
    let best: [ErrorEntry[], Fields] | undefined;
    for (const form of forms) {
      // A relationship that a resource can do without is cleared by null, whatever the schema says.
      const cleared = (name: string, value: unknown): boolean =>
        isObject(value) && value["data"] === null && form.optional.has(name);
      const kept = isObject(relationships)
        ? Object.fromEntries(Object.entries(relationships).filter(([name, value]) => !cleared(name, value)))
        : relationships;
      const errors = resourceErrors(rules, form, pointer, form.check({ attributes, relationships: kept }));
      if (!best || errors.length < best[0].length) best = [errors, resource];
      if (errors.length === 0) break;
    }
    const [errors, fields] = best ?? [[], {}];
    return [[...others, ...errors], fields];
  }

  /** The entries of `included`, undefined for those that have errors, which are added to `errors`. */
  function readIncluded(
    { included: forms }: BodySchema,
    items: readonly unknown[],
    errors: ErrorEntry[],
  ): (InlineResource | undefined)[] {
    const seen = new Set<string>();
    return items.map((item, index) => {
      const pointer = `/included/${index}`;
      if (!isObject(item)) {
        errors.push(entityError(".INCLUDED", pointer, "must be an object"));
        return undefined;
      }
      const schema = forms.get(String(item["type"]));
      const wrong = identityErrors(item, pointer, schema, seen);
      errors.push(...wrong);
      if (!schema || wrong.length > 0) return undefined;
      const identifier = { type: schema.type, id: String(item["id"]) };
      seen.add(keyOf(identifier));
      const [found, own] = bestFit([schema], item, pointer);
      errors.push(...found);
      if (!schema.hasMembers && !store.find(identifier.type, identifier.id)) {
        errors.push(
          entityError(".INCLUDED.INVALID_ID", `${pointer}/id`, `is not the id of one of the '${schema.type}'`),
        );
        return undefined;
      }
      return {
        ...identifier,
        pointer,
        attributes: { ...(own["attributes"] as Record<string, Json> | undefined) },
        links: linksOf(own),
      };
    });
  }

  /** An error for each target that neither the store nor `included` has. */
  function targetErrors(
    links: InlineResource["links"],
    { relationships = {} }: Fields,
    pointer: string,
    inline: ReadonlySet<string>,
  ): ErrorEntry[] {
    return [...links].flatMap(([name, targets]) => {
      const isList = Array.isArray((relationships as Record<string, { data: unknown }>)[name]?.data);
      const place = `${pointer}/relationships${pointerStep(name)}`;
      return targets.flatMap((target, index) =>
        inline.has(keyOf(target)) || store.find(target.type, target.id)
          ? []
          : [unknownTarget(target, isList ? `${place}/data/${index}` : place)],
      );
    });
  }
}

/** The targets of each relationship that has `data`; what is not an identifier is left out. */
function linksOf({ relationships }: Fields): Map<string, readonly ResourceIdentifier[]> {
  if (!isObject(relationships)) return new Map();
  return new Map(
    Object.entries(relationships).flatMap(([name, value]) =>
      isObject(value) && value["data"] !== undefined ? [[name, identifiersIn(value["data"])] as const] : [],
    ),
  );
}

function identifiersIn(data: unknown): ResourceIdentifier[] {
  return [data ?? []].flat().filter((one: unknown): one is ResourceIdentifier => {
    return isObject(one) && typeof one["type"] === "string" && typeof one["id"] === "string";
  });
}

function unknownTarget({ type, id }: ResourceIdentifier, pointer: string): ErrorEntry {
  return entityError(
    ".RELATIONSHIP.INVALID",
    pointer,
    `points to '${type.slice(0, 100)}' with the id '${id.slice(0, 100)}', which does not exist`,
  );
}

/** An error for each member of an object that it may not have. */
function memberErrors(value: Fields, pointer: string, allowed: readonly string[]): ErrorEntry[] {
  return Object.keys(value)
    .filter((name) => !allowed.includes(name))
    .slice(0, 100)
    .map((name) => entityError("", `${pointer}${pointerStep(name)}`, "is not allowed here"));
}

function documentOf(body: unknown, schema: BodySchema): { data: Fields; included: readonly unknown[] } {
  const data = isObject(body) ? body["data"] : undefined;
  if (!isObject(data)) throw notADocument("with the object 'data'");
  const included = (body as Fields)["included"] ?? [];
  if (Array.isArray(included)) return { data, included: schema.included.size > 0 ? included : [] };
  throw new ErrorResponse(409, entityError("", "/included", "must be a list"));
}

function notADocument(requirement: string): ErrorResponse {
  return new ErrorResponse(400, {
    code: "ENTITY_INVALID",
    title: "The body is not a JSON:API document.",
    detail: `The body must be a JSON object ${requirement}.`,
  });
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
