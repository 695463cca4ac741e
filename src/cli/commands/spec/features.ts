/** What code can rely on in a document, as a flat list: operations, parameters, schemas, fields and values. */
import { isObject, type JsonObject, listOf, memberOf } from "./json-object.js";

/** One thing that a document has. */
export interface Feature {
  readonly kind: "operation" | "parameter" | "body" | "response" | "schema" | "field" | "value";
  readonly place: string;
  /** The key of the feature that it is a part of. */
  readonly owner?: string;
  readonly isDeprecated?: boolean;
  readonly isRequired?: boolean;
  /** The type, or the name of a schema. */
  readonly type?: string;
}

const methods = ["get", "post", "put", "patch", "delete"];

/** The features by their keys. */
export function featuresOf(document: JsonObject): Map<string, Feature> {
  const features = new Map<string, Feature>();
  const add = (feature: Feature): string => {
    const key = `${feature.kind} ${feature.place}`;
    features.set(key, feature);
    return key;
  };

  /** Adds the fields and values of a schema. `$ref` ends the walk: the schema behind it is a feature of its own. */
  const walk = (schema: unknown, place: string, owner: string): void => {
    if (!isObject(schema)) return;
    for (const value of listOf(schema["enum"])) add({ kind: "value", place: `${place} = ${String(value)}`, owner });
    if (isObject(schema["items"])) walk(schema["items"], `${place}[]`, owner);
    for (const name of ["allOf", "anyOf", "oneOf"])
      for (const [index, part] of listOf(schema[name]).entries()) walk(part, `${place}/${name}/${index}`, owner);
    const required = listOf(schema["required"]);
    for (const [name, field] of Object.entries(memberOf(schema, "properties"))) {
      const at = `${place}.${name}`;
      const facts = { isRequired: required.includes(name), isDeprecated: isDeprecated(field), type: typeOf(field) };
      walk(field, at, add({ kind: "field", place: at, owner, ...facts }));
    }
  };

  for (const [path, item] of Object.entries(memberOf(document, "paths"))) {
    for (const method of methods) {
      const operation = memberOf(item, method);
      if (Object.keys(operation).length === 0) continue;
      const call = `${method.toUpperCase()} ${path}`;
      const owner = add({ kind: "operation", place: call, isDeprecated: isDeprecated(operation) });
      for (const parameter of [
        ...listOf(memberOf(document["paths"], path)["parameters"]),
        ...listOf(operation["parameters"]),
      ]) {
        if (!isObject(parameter)) continue;
        const place = `${String(parameter["name"])} of ${call}`;
        const { schema } = parameter;
        const facts = {
          isRequired: parameter["required"] === true,
          isDeprecated: isDeprecated(parameter),
          type: typeOf(schema),
        };
        walk(schema, place, add({ kind: "parameter", place, owner, ...facts }));
      }
      for (const type of Object.entries(memberOf(operation["requestBody"], "content")))
        add({ kind: "body", place: `${type[0]} of ${call}`, owner, type: typeOf(memberOf(type[1], "schema")) });
      for (const [status, response] of Object.entries(memberOf(operation, "responses"))) {
        for (const [mediaType, content] of Object.entries(memberOf(response, "content"))) {
          const place = `${status} ${mediaType} of ${call}`;
          add({ kind: "response", place, owner, type: typeOf(memberOf(content, "schema")) });
        }
      }
    }
  }
  for (const [name, schema] of Object.entries(memberOf(document["components"], "schemas")))
    walk(schema, name, add({ kind: "schema", place: name, isDeprecated: isDeprecated(schema), type: typeOf(schema) }));
  return features;
}

const isDeprecated = (value: unknown): boolean => isObject(value) && value["deprecated"] === true;

/** `string`, `App`, `[App]`; a union as its parts. */
function typeOf(schema: unknown): string {
  if (!isObject(schema)) return "any";
  const { $ref, type, items } = schema;
  if (typeof $ref === "string") return $ref.slice($ref.lastIndexOf("/") + 1);
  if (type === "array") return `[${typeOf(items)}]`;
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((name) => listOf(schema[name]).map(typeOf));
  if (parts.length > 0) return parts.join(" | ");
  return type === undefined ? "any" : [type].flat().join(" | ");
}
