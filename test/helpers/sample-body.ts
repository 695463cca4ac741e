/** Valid bodies of requests, sampled from the schemas of the document's rules. The same seed gives the same bodies. */
import type { JsonSchema } from "../../src/generated/connect/rules.js";
import type { Operation } from "../../src/testing/rules/operations.js";
import type { Rules } from "../../src/testing/rules/rules.js";
import { createIdMaker } from "../../src/testing/store/ids.js";
import type { Json, JsonObject } from "../../src/testing/store/resource.js";

export interface SampleOptions {
  readonly rules: Rules;
  readonly seed: number;
  /** The id of a resource of the type that exists, for relationships to point to. */
  readonly target: (type: string) => string;
  /**
   * How often an optional member is there: 0 for never, 1 for always.
   *
   * @default 0.5
   */
  readonly density?: number | undefined;
}

/** Makes the body of one request after the other. */
export interface BodySampler {
  /** @param id the id in the path of the request. Undefined if the operation has no body. */
  body(operation: Operation, id?: string): JsonObject | undefined;
  /** A value that fits a schema. Strings are different each time. */
  value(schema: JsonSchema): Json;
}

/** The inline creates of one body: what its `included` can have, and what it has so far. */
interface Included {
  readonly schemas: ReadonlyMap<string, JsonSchema>;
  readonly items: JsonObject[];
}

const maxDepth = 4;

export function createBodySampler({ rules, seed, target, density = 0.5 }: SampleOptions): BodySampler {
  const { schemas } = rules;
  const { random } = createIdMaker(seed);
  let count = 0;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;

  function value(schema: JsonSchema): Json {
    const resolved = schemas.resolve(schema);
    const { enum: listed, anyOf, oneOf, allOf, items, additionalProperties } = resolved;
    if (Array.isArray(listed)) return pick(listed as Json[]);
    const members = (anyOf ?? oneOf) as JsonSchema[] | undefined;
    if (members) return value(pick(members));
    if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((member) => value(member as JsonSchema)));
    const type = pick(schemas.types(resolved));
    if (type === "string") return string(resolved);
    if (type === "integer" || type === "number") {
      const low = Number(resolved["minimum"] ?? 0);
      const high = Math.min(Number(resolved["maximum"] ?? low + 100), low + 100);
      return low + Math.floor(random() * (high - low + 1));
    }
    if (type === "boolean") return random() < 0.5;
    if (type === "array") {
      const length = Number(resolved["minItems"] ?? 0) + Math.floor(random() * 3);
      return Array.from({ length }, () => value((items ?? {}) as JsonSchema));
    }
    if (type === "object") {
      const members = object(resolved, (_, member) => value(member));
      return typeof additionalProperties === "object" ? { key: value(additionalProperties as JsonSchema) } : members;
    }
    return null;
  }

  function string({ format, maxLength }: JsonSchema): string {
    const unique = (++count).toString(36);
    const day = new Date(Date.UTC(2030, 0, 1) + count * 86_400_000).toISOString();
    const formatted: Readonly<Record<string, string>> = {
      "date-time": `${day.slice(0, 19)}Z`,
      date: day.slice(0, 10),
      uri: `https://example.com/${unique}`,
      email: `${unique}@example.com`,
      number: `${count}.99`,
      duration: `P${1 + (count % 12)}M`,
    };
    return (formatted[String(format)] ?? `Sample ${unique}`).slice(0, Number(maxLength ?? Number.POSITIVE_INFINITY));
  }

  /** An object with its required members and some of the optional ones. */
  function object(schema: JsonSchema, member: (name: string, schema: JsonSchema) => Json): JsonObject {
    const required = schemas.required(schema);
    const chosen = [...schemas.properties(schema)].filter(([name]) => required.includes(name) || random() < density);
    return Object.fromEntries(chosen.map(([name, one]) => [name, member(name, one)]));
  }

  /** `{ type, id, attributes, relationships }` of a resource; undefined for an id that is left out. */
  function resource(schema: JsonSchema, id: string | undefined, included: Included, depth: number): JsonObject {
    const resolved = oneMember(schema);
    return object(resolved, (name, member) => {
      if (name === "id" && id !== undefined) return id;
      return name === "relationships" ? relationships(member, included, depth) : value(member);
    });
  }

  function relationships(schema: JsonSchema, included: Included, depth: number): JsonObject {
    return object(schema, (_, relationship) => {
      const data = schemas.properties(relationship).get("data") ?? {};
      return { data: linkage(data, included, depth) };
    });
  }

  /** Identifiers of resources that exist, or of those that `included` creates. */
  function linkage(schema: JsonSchema, included: Included, depth: number): Json {
    const resolved = oneMember(schema);
    if (schemas.types(resolved).includes("array")) {
      const item = (resolved["items"] ?? {}) as JsonSchema;
      const count = 1 + Math.floor(random() * 2);
      const identifiers = Array.from({ length: count }, () => identifier(item, included, depth) as JsonObject);
      return [...new Map(identifiers.map((one) => [one["id"], one])).values()];
    }
    return schemas.isNullable(resolved) && random() < 0.2 ? null : identifier(resolved, included, depth);
  }

  function identifier(schema: JsonSchema, included: Included, depth: number): Json {
    const type = String(pick(schemas.values(schemas.properties(schema).get("type")) ?? [""]));
    const inline = included.schemas.get(type);
    if (!inline || depth >= maxDepth || isReference(inline)) return { type, id: target(type) };
    const id = `\${${type}-${++count}}`;
    const place = included.items.push({}) - 1;
    included.items[place] = { ...resource(inline, id, included, depth + 1), type, id };
    return { type, id };
  }

  /** An inline create without attributes and relationships creates nothing. */
  function isReference(schema: JsonSchema): boolean {
    return [...schemas.properties(schema).keys()].every((name) => name === "type" || name === "id");
  }

  /** One member of a union that is not null. */
  function oneMember(schema: JsonSchema): JsonSchema {
    const resolved = schemas.resolve(schema);
    const members = (resolved["anyOf"] ?? resolved["oneOf"]) as JsonSchema[] | undefined;
    return members ? oneMember(pick(members.filter((member) => member["type"] !== "null"))) : resolved;
  }

  return {
    value,
    body(operation, id) {
      if (operation.body === undefined) return undefined;
      const properties = schemas.properties(rules.table.$defs[operation.body]);
      const data = properties.get("data") ?? {};
      const items = schemas.resolve(properties.get("included"))["items"] as JsonSchema | undefined;
      const inline = items ? ((schemas.resolve(items)["oneOf"] ?? [items]) as JsonSchema[]) : [];
      const included: Included = {
        schemas: new Map(
          inline.flatMap((schema) =>
            (schemas.values(schemas.properties(schema).get("type")) ?? []).map((type) => [String(type), schema]),
          ),
        ),
        items: [],
      };
      const isLinkage = ["link", "unlink", "replaceLinks"].includes(operation.kind);
      const sampled = isLinkage ? linkage(data, included, 0) : resource(data, id, included, 0);
      return { data: sampled, ...(included.items.length > 0 && { included: included.items }) };
    },
  };
}
