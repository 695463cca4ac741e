/** The schemas of the tables as trees that are easy to read and to print. */
import type { JsonSchema } from "../generated/connect/rules.js";

/** A value that an enum lists. */
export type EnumValue = string | number | boolean;

/** What a value can be; of a list, what each of its items can be. */
export interface ValueRule {
  /** `object` also stands for an object whose names are free, which has no `properties`. */
  readonly type: "string" | "integer" | "number" | "boolean" | "object" | "any";
  readonly list: boolean;
  readonly nullable: boolean;
  /** The values that the document lists. */
  readonly values?: readonly EnumValue[];
  /** Whether a request may have other values than those listed. A response may have them in any case. */
  readonly open?: true;
  /** `date-time`, `uri`, `email`, `binary` and so on. */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The properties of an object. */
  readonly properties?: readonly Property[];
}

/** A property of an object. */
export interface Property extends ValueRule {
  readonly name: string;
  readonly required: boolean;
}

/** Reads the schemas of one table. */
export interface PropertyReader {
  /** The schema that a reference leads to; any other as it is. */
  resolve(schema: JsonSchema | undefined): JsonSchema;
  value(schema: JsonSchema | undefined): ValueRule;
  /** The properties of an object's schema. Of a union, those of all its members; required is what each of them requires. */
  properties(schema: JsonSchema | undefined): readonly Property[];
}

const prefix = "#/$defs/";
/** A schema that contains itself is followed this far. */
const maxDepth = 12;

/** Makes a reader of the table's schemas. */
export function createPropertyReader(schemas: Readonly<Record<string, JsonSchema>>): PropertyReader {
  const resolve = (schema: JsonSchema = {}): JsonSchema => {
    const { $ref } = schema;
    return typeof $ref === "string" ? resolve(schemas[$ref.slice(prefix.length)]) : schema;
  };

  const value = (schema: JsonSchema | undefined, depth: number): ValueRule => {
    const members = flatten(schema).filter((member) => member["type"] !== "null");
    const nullable = members.length < flatten(schema).length || members.some(allowsNull);
    const [first = {}] = members;
    const items = members.map(({ items }) => items as JsonSchema | undefined).find((one) => one !== undefined);
    if (items !== undefined) return { ...value(items, depth), list: true, nullable };
    const type = typeOf(first);
    const listed = members.flatMap((member) => (member["enum"] as (EnumValue | null)[] | undefined) ?? []);
    const values = [...new Set(listed.filter((one) => one !== null))];
    const { format, minimum, maximum } = first as Partial<ValueRule>;
    return {
      type,
      list: false,
      nullable,
      ...(values.length > 0 && { values }),
      ...(first["x-open-enum"] === true && { open: true as const }),
      ...(format !== undefined && { format }),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
      ...(type === "object" && depth < maxDepth && withProperties(properties(schema, depth + 1))),
    };
  };

  const properties = (schema: JsonSchema | undefined, depth: number): Property[] => {
    const members = flatten(schema).filter((member) => member["type"] !== "null");
    const byName = new Map<string, Property>();
    for (const member of members) {
      for (const [name, one] of Object.entries((member["properties"] ?? {}) as Record<string, JsonSchema>)) {
        const isRequired = (other: JsonSchema) => ((other["required"] ?? []) as string[]).includes(name);
        const known = byName.get(name);
        const required = members.every(isRequired);
        if (known === undefined) byName.set(name, { name, required, ...value(one, depth) });
        else byName.set(name, merge(known, value(one, depth)));
      }
    }
    return [...byName.values()];
  };

  /** The members of a union, resolved; of any other schema, itself. */
  const flatten = (schema: JsonSchema | undefined): JsonSchema[] => {
    const resolved = resolve(schema);
    const union = (resolved["oneOf"] ?? resolved["anyOf"] ?? resolved["allOf"]) as readonly JsonSchema[] | undefined;
    return union === undefined ? [resolved] : union.flatMap(flatten);
  };

  return { resolve, value: (schema) => value(schema, 0), properties: (schema) => properties(schema, 0) };
}

const withProperties = (properties: Property[]): { properties?: readonly Property[] } =>
  properties.length > 0 ? { properties } : {};

const allowsNull = (schema: JsonSchema): boolean =>
  [schema["type"]].flat().includes("null") || ((schema["enum"] as unknown[] | undefined) ?? []).includes(null);

function typeOf(schema: JsonSchema): ValueRule["type"] {
  const named = [schema["type"]].flat().find((type) => type !== undefined && type !== "null");
  if (named !== undefined) return named as ValueRule["type"];
  const [value] = ((schema["enum"] as unknown[] | undefined) ?? []).filter((one) => one !== null);
  if (typeof value === "number") return "integer";
  if (typeof value === "string" || typeof value === "boolean") return typeof value as "string" | "boolean";
  return schema["properties"] === undefined ? "any" : "object";
}

/** The same property in two members of a union: the values and properties of both. */
function merge(known: Property, other: ValueRule): Property {
  const values = [...new Set([...(known.values ?? []), ...(other.values ?? [])])];
  const names = new Set(known.properties?.map(({ name }) => name));
  const more = other.properties?.filter(({ name }) => !names.has(name)) ?? [];
  const inBoth = new Map(other.properties?.map((property) => [property.name, property]));
  const own = known.properties?.map((property) => ({
    ...property,
    required: property.required && inBoth.get(property.name)?.required === true,
  }));
  return {
    ...known,
    nullable: known.nullable || other.nullable,
    ...(values.length > 0 && { values }),
    ...((own ?? other.properties) && {
      properties: [...(own ?? []), ...more.map((property) => ({ ...property, required: false }))],
    }),
  };
}
