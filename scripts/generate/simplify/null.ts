/**
 * Step 3: allows null in responses. Apple sends every attribute and sets unset ones to null, which its document never says
 * (docs/decisions/null-in-responses.md).
 *
 * A property of a resource's attributes, of an object nested in them, or of a report can be null unless
 *
 * - a request that creates a resource of the type requires it and does not allow null, or
 * - a nested object or a report itself requires it, or
 * - the overlay marks it with `x-never-null`.
 */
import { type OpenApiDocument, places, refName, resolveSchema, type Schema } from "../../openapi.js";
import { reachableSchemas } from "../reach.js";
import { closedMark } from "./shapes.js";

export interface NullCounts {
  /** Attributes, and properties of nested objects and reports, that can be null. */
  nullable: number;
  /** Resources whose `attributes` is always present. */
  present: number;
}

/** Whether a create request requires a property, given as a path of names: `location.latitude`. */
type IsRequired = (path: readonly string[]) => boolean;

/** Allows null in place. */
export function allowNull(document: OpenApiDocument): NullCounts {
  const { schemas } = document.components;
  const { sent, received } = reachableSchemas(document);
  const counts: NullCounts = { nullable: 0, present: 0 };
  const creates = createRequests(document);
  const done = new Set<Schema>();

  for (const name of received) {
    const schema = schemas[name];
    if (!schema || sent.has(name)) continue;
    const { attributes, relationships, type } = schema.properties ?? {};
    if (!type?.enum || !schema.properties?.["id"]) continue;
    const requests = type.enum.flatMap((value) => creates.get(String(value)) ?? []);
    const isRequired: IsRequired = (path) => requests.some((request) => requires(document, request, path));
    if (attributes) {
      allowIn(attributes, isRequired, [], false);
      schema.required = [...(schema.required ?? []), "attributes"];
      counts.present++;
    }
    for (const relationship of Object.values(relationships?.properties ?? {})) {
      const data = relationship.properties?.["data"];
      if (data?.type === "object") data.nullable = true;
    }
  }
  for (const report of reports(document)) allowIn(report, () => false, [], true);
  return counts;

  /** `honored`: whether the object's own `required` counts. The one of `attributes` does not: unset ones are null too. */
  function allowIn(schema: Schema, isRequired: IsRequired, path: string[], honored: boolean): void {
    const name = refName(schema) ?? refName(schema.allOf?.[0]);
    // A schema that requests contain too keeps its properties.
    if (name !== undefined) {
      if (!sent.has(name) && schemas[name]) allowIn(schemas[name], isRequired, path, honored);
      return;
    }
    if (done.has(schema)) return;
    done.add(schema);
    if (schema.items) allowIn(schema.items, isRequired, path, true);
    for (const member of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) allowIn(member, isRequired, path, honored);
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const at = [...path, key];
      allowIn(property, isRequired, at, true);
      if (property["x-never-null"] || property[closedMark] || isRequired(at)) continue;
      if (honored && schema.required?.includes(key)) continue;
      if (!property.nullable) {
        makeNullable(property);
        counts.nullable++;
      }
    }
  }
}

/** `nullable` has no effect beside a `$ref`. */
function makeNullable(schema: Schema): void {
  if (schema.$ref) {
    schema.allOf = [{ $ref: schema.$ref }];
    delete schema.$ref;
  }
  schema.nullable = true;
}

/** The attributes of the requests that create a resource, by its type. */
function createRequests(document: OpenApiDocument): Map<string, Schema[]> {
  const found = new Map<string, Schema[]>();
  for (const { method, operation } of places(document)) {
    if (method !== "post") continue;
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) {
      const data = resolveSchema(document, resolveSchema(document, schema)?.properties?.["data"]);
      for (const resource of [data, ...(data?.anyOf ?? [])]) {
        const { type, attributes } = resource?.properties ?? {};
        for (const value of type?.enum ?? []) {
          if (attributes) found.set(String(value), [...(found.get(String(value)) ?? []), attributes]);
        }
      }
    }
  }
  return found;
}

/** Whether the attributes of a request require the property at `path`, and without null. */
function requires(document: OpenApiDocument, attributes: Schema, path: readonly string[]): boolean {
  let at: Schema | undefined = attributes;
  for (const key of path) {
    at = resolveSchema(document, at);
    at = at?.type === "array" ? resolveSchema(document, at.items) : at;
    const property: Schema | undefined = at?.properties?.[key];
    if (!property || property.nullable || !at?.required?.includes(key)) return false;
    at = property;
  }
  return true;
}

/** The objects that successful responses return without `data`: metrics, diagnostic logs. */
function* reports(document: OpenApiDocument): Generator<Schema> {
  for (const { operation } of places(document)) {
    for (const [code, { content = {} }] of Object.entries(operation.responses)) {
      if (!code.startsWith("2")) continue;
      for (const { schema } of Object.values(content)) {
        const report = resolveSchema(document, schema);
        if (report?.properties && !("data" in report.properties)) yield report;
      }
    }
  }
}
