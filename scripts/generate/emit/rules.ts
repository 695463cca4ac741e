/**
 * Prints `rules.ts`: what the document says about every operation, resource and body, as one compact table for code that
 * works on the API as a whole, such as the fake App Store. Types of calls don't need it, and clients don't load it.
 */
import type { JsonObject } from "../../json.js";
import {
  callOf,
  jsonType,
  type OpenApiDocument,
  type Operation,
  type Place,
  places,
  refName,
  resolveSchema,
  type Schema,
} from "../../openapi.js";
import { internSchemas } from "./intern.js";
import { referencesIn, toJsonSchema } from "./json-schema.js";
import { bodyTypeOf, successContents, successOf } from "./media.js";

interface Relationship {
  to: string;
  many?: true;
  writeOnly?: true;
}

/** One resource of the table. */
export interface Resource {
  type: string;
  attributes?: JsonObject;
  relationships: Record<string, Relationship>;
}

/** Returns the content of `rules.ts`. */
export function printRules(document: OpenApiDocument): string {
  const { schemas: named } = document.components;
  const resources = readResources(document);
  const parameters = new Map<string, { index: number; text: string }>();
  const operations = [...places(document)].map((place) => [callOf(place), operationOf(place)] as const);

  // Schemas that stay in their places: attributes, and whatever bodies and other responses refer to.
  const roots: Record<string, JsonObject> = {};
  for (const [, { body, response }] of operations) {
    for (const name of [body, response]) if (name !== undefined) addRoot(name);
  }
  for (const { attributes } of Object.values(resources))
    for (const name of referencesIn(attributes ?? {})) addRoot(name);
  for (const { text } of parameters.values()) for (const name of referencesIn(JSON.parse(text))) addRoot(name);

  const withAttributes = Object.values(resources).filter(({ attributes }) => attributes !== undefined);
  const rootNames = Object.keys(roots).sort();
  const interned = internSchemas([
    ...withAttributes.map(({ attributes }) => attributes!),
    ...rootNames.map((name) => roots[name]!),
  ]);
  for (const [index, resource] of withAttributes.entries()) resource.attributes = interned.schemas[index]!;
  const rootEntries = rootNames.map((name, index) => [name, interned.schemas[withAttributes.length + index]] as const);

  const table = {
    $defs: Object.fromEntries([...rootEntries, ...Object.entries(interned.definitions)]),
    resources: Object.fromEntries(Object.entries(resources).sort(([a], [b]) => (a < b ? -1 : 1))),
    parameters: [...parameters.values()].map(({ text }) => JSON.parse(text)),
    operations: Object.fromEntries(operations),
  };
  return printTable(table);

  function addRoot(name: string): void {
    if (roots[name] || !named[name]) return;
    roots[name] = toJsonSchema(named[name]);
    for (const inner of referencesIn(roots[name])) addRoot(inner);
  }

  function operationOf(place: Place) {
    const { operation } = place;
    const media = Object.keys(successOf(operation));
    const response = responseOf(document, operation);
    const body = bodyTypeOf(operation);
    const bodyName = body === undefined ? undefined : refName(operation.requestBody?.content[body]?.schema);
    return {
      id: operation.operationId,
      ...(operation.tags?.[0] !== undefined && { tag: operation.tags[0] }),
      ...(operation.summary !== undefined && { summary: operation.summary }),
      ...(operation.externalDocs && { page: operation.externalDocs.url }),
      ...(operation.deprecated && { deprecated: true as const }),
      status: Number(Object.keys(operation.responses).find((code) => code.startsWith("2"))),
      ...response,
      ...(media.some((type) => type !== "application/json") && { media }),
      ...(bodyName !== undefined && { body: bodyName }),
      ...(body !== undefined && body !== "application/json" && { bodyMedia: body }),
      query: place.parameters.filter((parameter) => parameter.in === "query").map(parameterIndex),
    };
  }

  function parameterIndex({ name, schema, required }: Place["parameters"][number]): number {
    const text = JSON.stringify({ name, ...(required && { required }), schema: toJsonSchema(schema) });
    const known = parameters.get(text);
    if (known) return known.index;
    const index = parameters.size;
    parameters.set(text, { index, text });
    return index;
  }
}

/** The resources of a document by the names of their schemas, with relationships that only routes show. */
export function readResources(document: OpenApiDocument): Record<string, Resource> {
  const resources: Record<string, Resource> = {};
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (isResource(schema)) resources[name] = resourceOf(document, schema);
  }
  addRelatedRoutes(document, resources);
  addWrittenOnes(document, resources);
  nameRest(resources);
  return resources;
}

/** A resource has a type that is one constant, an id and links. */
function isResource({ properties = {} }: Schema): boolean {
  const { type, id, links } = properties;
  return type?.enum?.length === 1 && id !== undefined && links !== undefined;
}

function resourceOf(document: OpenApiDocument, { properties = {} }: Schema): Resource {
  const relationships: Record<string, Relationship> = {};
  const related = resolveSchema(document, properties["relationships"])?.properties ?? {};
  for (const [name, relationship] of Object.entries(related)) {
    const data = relationship.properties?.["data"];
    const to = (data?.items ?? data)?.properties?.["type"]?.enum?.[0];
    // A relationship that has links alone gets its type from the route of the same name.
    relationships[name] = { to: String(to ?? ""), ...(data?.items && { many: true as const }) };
  }
  return {
    type: String(properties["type"]!.enum![0]),
    ...(properties["attributes"] && { attributes: toJsonSchema(properties["attributes"]) }),
    relationships,
  };
}

/** The resource in a response's `data`, and those it can include; the schema's name for a response of another form. */
function responseOf(
  document: OpenApiDocument,
  operation: Operation,
): { data?: string; many?: true; nullable?: true; linkage?: true; included?: string[]; response?: string } {
  const content = successOf(operation);
  const media = jsonType(content) ?? Object.keys(content)[0];
  if (media === undefined || successContents(operation).length === 0) return {};
  const schema = content[media]?.schema;
  const resolved = resolveSchema(document, schema);
  const data = resolved?.properties?.["data"];
  const item = data?.items ?? data;
  const many = data?.items !== undefined && { many: true as const };
  const nullable = data?.nullable === true && { nullable: true as const };
  const name = refName(item) ?? refName(item?.allOf?.[0]);
  const target = name === undefined ? undefined : document.components.schemas[name];
  if (name !== undefined && target && isResource(target)) {
    const union = resolved?.properties?.["included"]?.items;
    const included = (union?.oneOf ?? (union ? [union] : [])).flatMap((member) => refName(member) ?? []);
    return { data: name, ...many, ...nullable, ...(included.length > 0 && { included }) };
  }
  const type = item?.properties?.["type"]?.enum;
  if (type?.length === 1 && item?.properties?.["attributes"] === undefined && item?.properties?.["id"]) {
    return { data: String(type[0]), ...many, ...nullable, linkage: true };
  }
  const response = refName(schema);
  return response === undefined ? {} : { response };
}

/** Gives each resource the relationships that only routes show: `GET /v1/apps/{id}/NAME`. */
function addRelatedRoutes(document: OpenApiDocument, resources: Record<string, Resource>): void {
  const byPath = new Map([...places(document)].map((place) => [callOf(place), place] as const));
  for (const place of byPath.values()) {
    const [, collection, name] = /^(\/v\d+\/\w+)\/\{id\}\/(\w+)$/.exec(place.path) ?? [];
    if (place.method !== "get" || collection === undefined || name === undefined) continue;
    const { data, many } = responseOf(document, place.operation);
    const to = data === undefined ? undefined : resources[data]?.type;
    if (to === undefined) continue;
    const type = collection.slice(collection.lastIndexOf("/") + 1);
    const owner = byPath.get(`GET ${collection}/{id}`);
    const ownerName = owner && responseOf(document, owner.operation).data;
    for (const [schemaName, resource] of Object.entries(resources)) {
      if (ownerName === undefined ? resource.type !== type : schemaName !== ownerName) continue;
      const known = resource.relationships[name];
      if (known && known.to !== "") continue;
      resource.relationships[name] = { to, ...(many && { many }) };
    }
  }
}

/** Gives each type the relationships that only bodies have: an image's `assetLibrary`, a release request's version. */
function addWrittenOnes(document: OpenApiDocument, resources: Record<string, Resource>): void {
  const bodies = Object.values(document.components.schemas).map((schema) => schema.properties?.["data"] ?? schema);
  for (const { properties: members } of bodies.flatMap((body) => [body, ...(body.anyOf ?? [])])) {
    const { type, relationships } = members ?? {};
    const name = type?.enum?.[0];
    if (relationships === undefined || typeof name !== "string") continue;
    const owners = Object.values(resources).filter((resource) => resource.type === name);
    for (const [relationship, { properties }] of Object.entries(relationships.properties ?? {})) {
      if (owners.length === 0 || owners.some((owner) => owner.relationships[relationship])) continue;
      const data = properties?.["data"];
      const to = (data?.items ?? data)?.properties?.["type"]?.enum?.[0];
      if (to === undefined) continue;
      const written: Relationship = { to: String(to), ...(data?.items && { many: true }), writeOnly: true };
      owners.at(-1)!.relationships[relationship] = written;
    }
  }
}

/** A relationship without linkage or route has the type of its own name, if there is one. */
function nameRest(resources: Record<string, Resource>): void {
  const types = new Set(Object.values(resources).map(({ type }) => type));
  for (const { relationships } of Object.values(resources)) {
    for (const [name, relationship] of Object.entries(relationships)) {
      if (relationship.to === "" && types.has(name)) relationships[name] = { to: name, many: true };
    }
  }
}

function printTable(table: Record<string, unknown>): string {
  const parts = Object.entries(table).map(([key, value]) => {
    const lines = Array.isArray(value)
      ? `[\n${value.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`
      : `{\n${Object.entries(value as object)
          .map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`)
          .join(",\n")}\n}`;
    return `"${key}":${lines}`;
  });
  const json = `{${parts.join(",\n")}}`;
  if (/[`\\]|\$\{/.test(json))
    throw new Error("rules.ts cannot be printed: the table has a backtick, a backslash or ${");
  return `${declarations}\n/** The {@link DocumentRules} of every operation, resource and body, as JSON: parsing is left to whoever needs them. */\nexport const documentRulesJson: string = \`${json}\`;\n`;
}

const declarations = `/** A JSON Schema (draft 7); its references start with \`#/$defs/\`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** One relationship of a resource. */
export interface RelationshipRule {
  /** The type of the resources at the other end; empty if the document does not say it. */
  readonly to: string;
  readonly many?: true;
  /** Whether only bodies of requests have it. */
  readonly writeOnly?: true;
}

/** One resource, by the name of its schema. Two schemas can share one type (\`InAppPurchase\`, \`InAppPurchaseV2\`). */
export interface ResourceRule {
  readonly type: string;
  readonly attributes?: JsonSchema;
  readonly relationships: Readonly<Record<string, RelationshipRule>>;
}

/** One query parameter. */
export interface ParameterRule {
  readonly name: string;
  readonly required?: true;
  readonly schema: JsonSchema;
}

/** One operation, by method and path. */
export interface OperationRule {
  readonly id: string;
  readonly tag?: string;
  /** What it does, in the document's own words. Only documents whose prose is ours have it. */
  readonly summary?: string;
  /** The page of Apple's documentation, if the document names it. */
  readonly page?: string;
  readonly deprecated?: true;
  /** The status of its success. */
  readonly status: number;
  /** The schema of the resources in \`data\`; with \`linkage\`, their type. */
  readonly data?: string;
  readonly many?: true;
  /** Whether \`data\` can be null. */
  readonly nullable?: true;
  /** Whether \`data\` has identifiers alone. */
  readonly linkage?: true;
  /** The schemas of the resources it can include. */
  readonly included?: readonly string[];
  /** The schema of a response of another form. */
  readonly response?: string;
  /** The media types of its response, unless it is \`application/json\` alone. */
  readonly media?: readonly string[];
  /** The schema of the request's body. */
  readonly body?: string;
  /** The media type of the request's body, unless it is \`application/json\`. */
  readonly bodyMedia?: string;
  /** Its query parameters, as positions in \`parameters\`. */
  readonly query: readonly number[];
}

/** The table. */
export interface DocumentRules {
  readonly $defs: Readonly<Record<string, JsonSchema>>;
  readonly resources: Readonly<Record<string, ResourceRule>>;
  readonly parameters: readonly ParameterRule[];
  readonly operations: Readonly<Record<string, OperationRule>>;
}
`;
