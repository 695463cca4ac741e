/** The part of the OpenAPI standard that the generator works on, and the walks over it that its steps share. */
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

/** What a body may be, by media type. */
export type Content = Record<string, MediaType>;

export interface Answer {
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
  responses: Record<string, Answer>;
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

/** One operation with where it stands. */
export interface Place {
  path: string;
  method: Method;
  operation: Operation;
  /** The path item's parameters but those that the operation has of its own, then the operation's. */
  parameters: Parameter[];
}

/** Every operation, in the document's order. */
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

/** One step of a JSON Pointer, escaped as RFC 6901 says. */
const pointerStep = (key: string | number): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/** Calls `visit` with every object below `value`, parents first, and with the JSON Pointer to it. */
export function walk(value: unknown, visit: (object: JsonObject, pointer: string) => void, pointer = ""): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) walk(entry, visit, `${pointer}/${index}`);
  } else if (isJsonObject(value)) {
    visit(value, pointer);
    for (const key of Object.keys(value)) walk(value[key], visit, `${pointer}/${pointerStep(key)}`);
  }
}

/** Calls `visit` with every schema below `schema`, itself first; `property` is the name it stands under. */
export function walkSchema(schema: Schema, visit: (schema: Schema, property: string) => void, property = ""): void {
  visit(schema, property);
  for (const [name, child] of Object.entries(schema.properties ?? {})) walkSchema(child, visit, name);
  if (schema.items) walkSchema(schema.items, visit, property);
  if (isJsonObject(schema.additionalProperties)) walkSchema(schema.additionalProperties, visit, property);
  for (const child of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    walkSchema(child, visit, property);
  }
}

const schemaPrefix = "#/components/schemas/";
export const toRef = (name: string): Schema => ({ $ref: schemaPrefix + name });
/** The schema's name that a `$ref` points to. */
export const refName = (schema: Schema | undefined): string | undefined =>
  schema?.$ref?.startsWith(schemaPrefix) ? schema.$ref.slice(schemaPrefix.length) : undefined;

/** The schema itself, where `schema` is a reference or the one part of an `allOf`. */
export function resolveSchema(document: OpenApiDocument, schema: Schema | undefined): Schema | undefined {
  const name = refName(schema) ?? refName(schema?.allOf?.[0]);
  return name ? resolveSchema(document, document.components.schemas[name]) : schema;
}

/** The JSON type among the media types of a body: `application/json` or a vendor's. */
export const jsonType = (content: Content): string | undefined =>
  Object.keys(content).find((mediaType) => /^application\/([\w.-]+\+)?json\b/.test(mediaType));

/** `apps_getCollection`, `filter[appStore.state]` -> `AppsGetCollection`, `FilterAppStoreState`. */
export const pascalCase = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9]*([A-Za-z0-9])([A-Za-z0-9]*)/g, (_, head: string, tail: string) => head.toUpperCase() + tail)
    .replace(/[^A-Za-z0-9]/g, "");
