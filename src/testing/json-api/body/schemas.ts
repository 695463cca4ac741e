/** The schemas of request bodies, compiled by Ajv when a body of their kind arrives for the first time. */

import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { JsonSchema } from "../../../generated/connect/rules.js";
import type { Rules } from "../../rules/rules.js";
import { formats } from "./formats.js";

/** One way in which a body can describe a resource. */
export interface ResourceSchema {
  readonly type: string;
  /** Whether it has attributes or relationships. One without names a resource that exists. */
  readonly hasMembers: boolean;
  /** The names of the attributes and of the relationships that it must have. */
  readonly required: { readonly attributes: readonly string[]; readonly relationships: readonly string[] };
  /** The to-one relationships that it can do without. */
  readonly optional: ReadonlySet<string>;
  /** What is wrong with a resource's attributes and relationships. Those that it must have are empty if they are missing. */
  check(resource: { readonly attributes: unknown; readonly relationships: unknown }): readonly ErrorObject[];
}

/** The body of one request. */
export interface BodySchema {
  /** The ways in which `data` can be written: one, or the members of a union. */
  readonly data: readonly ResourceSchema[];
  /** What `included` can create, by type. */
  readonly included: ReadonlyMap<string, ResourceSchema>;
  /** Of the body of `/relationships/{name}`: what is wrong with its `data`. */
  checkLinkage(data: unknown): readonly ErrorObject[];
}

const prefix = "#/$defs/";
const empty: JsonSchema = { type: "object", properties: {} };

function createAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    ownProperties: true,
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
    // Compiling takes longer with it than all checks of a test.
    code: { optimize: false },
  });
  for (const [name, validate] of formats) ajv.addFormat(name, { type: "string", validate });
  return ajv;
}

/** Makes the function that finds the schema of a body by its name. */
export function createBodySchemas({ table, schemas }: Rules): (name: string) => BodySchema {
  const byName = new Map<string, BodySchema>();
  let ajv: Ajv | undefined;

  const definitions = new Map<string, JsonSchema>();

  /** The definitions that a strict schema refers to, directly or through others. */
  function definitionsIn(schema: unknown, found: Record<string, JsonSchema> = {}): Record<string, JsonSchema> {
    if (typeof schema !== "object" || schema === null) return found;
    const { $ref } = schema as JsonSchema;
    const name = typeof $ref === "string" ? $ref.slice(prefix.length) : undefined;
    if (name !== undefined && !Object.hasOwn(found, name)) {
      const known = definitions.get(name) ?? strict(table.$defs[name] ?? {});
      definitions.set(name, known);
      found[name] = known;
      definitionsIn(known, found);
    }
    for (const value of Object.values(schema)) definitionsIn(value, found);
    return found;
  }

  function compile(schema: JsonSchema): ValidateFunction {
    ajv ??= createAjv();
    const own = strict(schema);
    return ajv.compile({ ...own, $defs: definitionsIn(own) });
  }

  function compileLater(schema: JsonSchema): (value: unknown) => readonly ErrorObject[] {
    let validate: ValidateFunction | undefined;
    return (value) => {
      validate ??= compile(schema);
      return validate(value) ? [] : (validate.errors ?? []);
    };
  }

  function resourceSchema(schema: JsonSchema): ResourceSchema {
    const properties = schemas.properties(schema);
    const [attributes, relationships] = [properties.get("attributes"), properties.get("relationships")];
    const mustHave = schemas.required(schema);
    const required = { attributes: schemas.required(attributes), relationships: schemas.required(relationships) };
    const toOne = [...schemas.properties(relationships)].filter(
      ([, one]) => !schemas.types(schemas.properties(one).get("data")).includes("array"),
    );
    const check = compileLater({
      type: "object",
      properties: { attributes: attributes ?? empty, relationships: relationships ?? empty },
      additionalProperties: true,
    });
    return {
      type: String(schemas.values(properties.get("type"))?.[0] ?? ""),
      hasMembers: attributes !== undefined || relationships !== undefined,
      required,
      optional: new Set(toOne.map(([name]) => name).filter((name) => !required.relationships.includes(name))),
      check: ({ attributes: sentAttributes, relationships: sentRelationships }) =>
        check({
          ...(mustHave.includes("attributes") && { attributes: {} }),
          ...(mustHave.includes("relationships") && { relationships: {} }),
          ...(sentAttributes !== undefined && { attributes: sentAttributes }),
          ...(sentRelationships !== undefined && { relationships: sentRelationships }),
        }),
    };
  }

  return (name) => {
    const known = byName.get(name);
    if (known) return known;
    const properties = schemas.properties(table.$defs[name]);
    const data = properties.get("data") ?? {};
    const items = schemas.resolve(properties.get("included"))["items"] as JsonSchema | undefined;
    const included = items === undefined ? [] : unionOf(items).map(resourceSchema);
    const body: BodySchema = {
      data: unionOf(data).map(resourceSchema),
      included: new Map(included.map((one) => [one.type, one])),
      checkLinkage: compileLater(data),
    };
    byName.set(name, body);
    return body;
  };

  /** The members of a union that are not null; a schema that is not a union is the only one. */
  function unionOf(schema: JsonSchema): readonly JsonSchema[] {
    const resolved = schemas.resolve(schema);
    const members = (resolved["oneOf"] ?? resolved["anyOf"]) as readonly JsonSchema[] | undefined;
    return members ? members.filter(({ type }) => type !== "null").flatMap(unionOf) : [resolved];
  }
}

/**
 * The schema as Apple applies it: an object has only the properties that are listed. A union with null is written as a
 * condition, so that errors are those of the other member alone.
 */
function strict(schema: JsonSchema): JsonSchema {
  const { $ref, anyOf, format, properties, items, additionalProperties, ...rest } = schema;
  if (typeof $ref === "string") return { $ref };
  const result: Record<string, unknown> = rest;
  if (Array.isArray(anyOf)) {
    const members = (anyOf as JsonSchema[]).filter(({ type }) => type !== "null").map(strict);
    const union = members.length === 1 ? members[0] : { anyOf: members };
    Object.assign(result, members.length === anyOf.length ? { anyOf: members } : { if: { type: "null" }, else: union });
  }
  for (const combiner of ["oneOf", "allOf"]) {
    if (Array.isArray(schema[combiner])) result[combiner] = (schema[combiner] as JsonSchema[]).map(strict);
  }
  if (formats.has(String(format))) result["format"] = format;
  if (items !== undefined) result["items"] = strict(items as JsonSchema);
  if (properties !== undefined) {
    const entries = Object.entries(properties as Record<string, JsonSchema>);
    result["properties"] = Object.fromEntries(entries.map(([name, one]) => [name, strict(one)]));
    result["additionalProperties"] = additionalProperties ?? false;
  } else if (typeof additionalProperties === "object") {
    result["additionalProperties"] = strict(additionalProperties as JsonSchema);
  }
  return result;
}
