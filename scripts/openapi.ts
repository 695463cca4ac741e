/** The part of the OpenAPI standard that the scripts work on, and the traversals and names they share. */
import { isJsonObject, type JsonObject } from "./json.js";

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  enum?: (string | number | boolean | null)[];
  nullable?: boolean;
  deprecated?: boolean;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  [extension: `x-${string}`]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema: Schema;
}

export interface MediaType {
  schema?: Schema;
}

/** The schemas of a body, by media type. */
export type Content = Record<string, MediaType>;

/** A response in OpenAPI's sense. */
export interface ResponseObject {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Content;
}

export interface Operation {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url: string };
  parameters?: Parameter[];
  requestBody?: { required?: boolean; description?: string; content: Content };
  responses: Record<string, ResponseObject>;
}

export const methods = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof methods)[number];
export type PathItem = { parameters?: Parameter[] } & Partial<Record<Method, Operation>>;

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema> };
  [other: string]: unknown;
}

/** One operation and its position in the document. */
export interface Place {
  path: string;
  method: Method;
  operation: Operation;
  /** The path item's parameters that the operation does not override, then the operation's own. */
  parameters: Parameter[];
}

/** Yields every operation, in the document's order. */
export function* places(document: OpenApiDocument): Generator<Place> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const { parameters: own = [] } = operation;
      const inherited = (item.parameters ?? []).filter(
        (parameter) => !own.some(({ name, in: where }) => name === parameter.name && where === parameter.in),
      );
      yield { path, method, operation, parameters: [...inherited, ...own] };
    }
  }
}

/** The usual notation of a call: `GET /v1/apps`. */
export const callOf = ({ method, path }: Pick<Place, "method" | "path">): string => `${method.toUpperCase()} ${path}`;

/** One step of a JSON Pointer, escaped according to RFC 6901. */
const pointerStep = (key: string | number): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/** Calls `visit` with every object in `value`, parents first, and with its JSON Pointer. */
export function walk(value: unknown, visit: (object: JsonObject, pointer: string) => void, pointer = ""): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) walk(entry, visit, `${pointer}/${index}`);
  } else if (isJsonObject(value)) {
    visit(value, pointer);
    for (const key of Object.keys(value)) walk(value[key], visit, `${pointer}/${pointerStep(key)}`);
  }
}

/** Calls `visit` with `schema` and every schema nested in it; `property` is the property that holds the schema. */
export function walkSchema(schema: Schema, visit: (schema: Schema, property: string) => void, property = ""): void {
  visit(schema, property);
  for (const [name, child] of Object.entries(schema.properties ?? {})) walkSchema(child, visit, name);
  if (schema.items) walkSchema(schema.items, visit, property);
  if (isJsonObject(schema.additionalProperties)) walkSchema(schema.additionalProperties, visit, property);
  for (const child of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    walkSchema(child, visit, property);
  }
}

/** The start of a `$ref` to a named schema. */
export const schemaPrefix = "#/components/schemas/";
/** A reference to the schema `name`. */
export const toRef = (name: string): Schema => ({ $ref: schemaPrefix + name });
/** The name of the schema that a `$ref` points to. */
export const refName = (schema: Schema | undefined): string | undefined =>
  schema?.$ref?.startsWith(schemaPrefix) ? schema.$ref.slice(schemaPrefix.length) : undefined;

/** Resolves `schema` if it is a reference or an `allOf` that begins with one; otherwise returns it. */
export function resolveSchema(document: OpenApiDocument, schema: Schema | undefined): Schema | undefined {
  const name = refName(schema) ?? refName(schema?.allOf?.[0]);
  return name ? resolveSchema(document, document.components.schemas[name]) : schema;
}

/**
 * The JSON type among the media types of a body: `application/json` or a vendor-specific one, with or without parameters.
 * The client applies the same rule to the generated table.
 */
export const jsonType = (content: Content): string | undefined =>
  Object.keys(content).find((mediaType) => /^application\/([\w.-]+\+)?json\s*(;|$)/.test(mediaType));

/** The limits of a number in words; none beyond the integers of JavaScript. */
export function describeLimits({ minimum, maximum }: Schema): string {
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER)
    return minimum === undefined ? `At most ${maximum}.` : `${minimum} to ${maximum}.`;
  return minimum === undefined ? "" : `At least ${minimum}.`;
}

/** `apps_getCollection`, `filter[appStore.state]` -> `AppsGetCollection`, `FilterAppStoreState`. */
export const pascalCase = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9]*([A-Za-z0-9])([A-Za-z0-9]*)/g, (_, head: string, tail: string) => head.toUpperCase() + tail)
    .replace(/[^A-Za-z0-9]/g, "");
