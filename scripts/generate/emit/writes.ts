/**
 * Prints `writes.ts`: which members of a flat object are attributes and which are relationships, for each create and update,
 * and where each relationship leads. Only `create`, `update` and their siblings load it.
 */
import { DocumentError } from "../../document.js";
import {
  callOf,
  jsonType,
  type OpenApiDocument,
  type Place,
  places,
  resolveSchema,
  type Schema,
} from "../../openapi.js";
import { successOf } from "./media.js";

/** The members of a resource that a request creates or changes. */
interface Shape {
  attributes: Set<string>;
  /** The type of the linked resource, by the names of to-one relationships. */
  one: Map<string, string>;
  many: Map<string, string>;
}

/** Returns the content of `writes.ts`. */
export function printWrites(document: OpenApiDocument): string {
  const resources: string[] = [];
  const linkages: string[] = [];
  const otherTypes = new Map<string, string>();
  const named = new Set<string>();
  for (const place of places(document)) {
    const data = dataOf(document, place, "request");
    const [only] = data;
    const type = only && constantType(document, only.schema);
    if (place.method === "get" || !only || type === undefined) continue;
    const isLinkage = place.path.includes("/relationships/");
    if (isLinkage) linkages.push(`  ${JSON.stringify(callOf(place))}: ${JSON.stringify(only.isList ? [type] : type)},`);
    else resources.push(`  ${JSON.stringify(callOf(place))}: ${printResource(document, place, data, type)},`);
  }
  for (const place of places(document)) {
    const type = typeOfPath(document, place.path);
    const { path } = place;
    if (place.method !== "get" && type !== undefined && type !== lastSegment(path)) otherTypes.set(ownPath(path), type);
  }
  for (const { properties } of Object.values(document.components.schemas)) {
    const attributes = resolveSchema(document, properties?.["attributes"])?.properties ?? {};
    const type = properties?.["type"]?.enum?.[0];
    if (type !== undefined && "type" in attributes) named.add(String(type));
  }
  const types = [...named].sort().map((type) => JSON.stringify(type));
  return `${declarations}
/** The resources that have an attribute named \`type\`, which takes the place of their type in a flat object. */
export type TypeWithTypeAttribute = ${types.join(" | ") || "never"};
/** The same types as a list. */
export const typesWithTypeAttribute: readonly string[] = [${types.join(", ")}];

/** The types of resources at paths whose last name is not their type. */
export interface OtherTypes {
${[...otherTypes].map(([path, type]) => `  ${JSON.stringify(path)}: ${JSON.stringify(type)};\n`).join("")}}
/** The same types as an object. */
export const otherTypes: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(otherTypes))};

/** Every create and update, by method and path. */
export const resourceWrites: Readonly<Record<string, ResourceWrite>> = {
${resources.join("\n")}
};

/** The type that each operation on a relationship links to, in a list for a to-many relationship, by method and path. */
export const linkageWrites: Readonly<Record<string, string | readonly [string]>> = {
${linkages.join("\n")}
};
`;
}

/** The last name of a path before its parameters: `/v1/apps/{id}` -> `apps`. */
const lastSegment = (path: string): string => /\/(\w+)(\/\{\w+\})?$/.exec(ownPath(path))?.[1] ?? "";
/** The path of the resource itself: `/v1/apps/{id}/relationships/builds` -> `/v1/apps/{id}`. */
const ownPath = (path: string): string => path.replace(/\/relationships\/.*$/, "");

/** The type of the resources at a path, from what is sent to it and from what it returns. */
function typeOfPath(document: OpenApiDocument, path: string): string | undefined {
  const item = document.paths[ownPath(path)] ?? {};
  for (const method of ["get", "patch", "post"] as const) {
    const operation = item[method];
    if (!operation) continue;
    const place = { path, method, operation, parameters: [] };
    for (const part of ["request", "response"] as const) {
      const [data] = dataOf(document, place, part);
      const type = data && constantType(document, data.schema);
      if (type !== undefined) return type;
    }
  }
  return undefined;
}

/** The schemas that `data` of a body has: several if it is a union. */
function dataOf(
  document: OpenApiDocument,
  { operation }: Place,
  part: "request" | "response",
): { schema: Schema; isList: boolean }[] {
  const content = part === "request" ? (operation.requestBody?.content ?? {}) : successOf(operation);
  const body = resolveSchema(document, content[jsonType(content) ?? ""]?.schema);
  return members(document, body?.properties?.["data"]).flatMap((data) =>
    members(document, data.items ?? data).map((schema) => ({ schema, isList: data.items !== undefined })),
  );
}

/** The members of a union, or the schema itself. */
function members(document: OpenApiDocument, schema: Schema | undefined): Schema[] {
  const resolved = resolveSchema(document, schema);
  if (!resolved) return [];
  const union = resolved.oneOf ?? resolved.anyOf;
  return union ? union.flatMap((member) => members(document, member)) : [resolved];
}

function constantType(document: OpenApiDocument, { properties }: Schema): string | undefined {
  const values = resolveSchema(document, properties?.["type"])?.enum;
  return values?.length === 1 ? String(values[0]) : undefined;
}

/** @throws {DocumentError} if a flat object could not have all members, since one name stands for two of them. */
function printResource(
  document: OpenApiDocument,
  place: Place,
  data: readonly { schema: Schema }[],
  type: string,
): string {
  const call = callOf(place);
  const { operation } = place;
  const content = operation.requestBody?.content ?? {};
  const body = resolveSchema(document, content[jsonType(content) ?? ""]?.schema);
  const items = resolveSchema(document, body?.properties?.["included"])?.items;
  const included = new Map<string, Schema[]>();
  for (const schema of members(document, items)) {
    const inline = constantType(document, schema);
    if (inline !== undefined) included.set(inline, [...(included.get(inline) ?? []), schema]);
  }
  const schemas = data.map(({ schema }) => schema);
  const own = printShape(shapeOf(document, schemas, call));
  const inline = [...included].map(([name, all]) => `${name}: { ${printShape(shapeOf(document, all, call))} }`);
  const parts = [`type: ${JSON.stringify(type)}`, own, inline.length > 0 ? `included: { ${inline.join(", ")} }` : ""];
  return `{ ${parts.filter(Boolean).join(", ")} }`;
}

function shapeOf(document: OpenApiDocument, schemas: readonly Schema[], call: string): Shape {
  const shape: Shape = { attributes: new Set(), one: new Map(), many: new Map() };
  for (const { properties = {} } of schemas) {
    for (const attributes of members(document, properties["attributes"]))
      for (const name of Object.keys(attributes.properties ?? {})) shape.attributes.add(name);
    for (const relationships of members(document, properties["relationships"])) {
      for (const [name, relationship] of Object.entries(relationships.properties ?? {})) {
        const linkage = resolveSchema(document, resolveSchema(document, relationship)?.properties?.["data"]);
        const target = members(document, linkage?.items ?? linkage)[0];
        const type = target && constantType(document, target);
        if (type === undefined) throw new DocumentError(`${call}: the relationship "${name}" has no type`);
        (linkage?.items ? shape.many : shape.one).set(name, type);
      }
    }
  }
  for (const name of [...shape.one.keys(), ...shape.many.keys(), "id"])
    if (shape.attributes.has(name)) throw new DocumentError(`${call}: "${name}" is an attribute and something else`);
  return shape;
}

function printShape({ attributes, one, many }: Shape): string {
  const print = (links: Map<string, string>): string =>
    `{ ${[...links].map(([name, type]) => `${name}: ${JSON.stringify(type)}`).join(", ")} }`;
  return [
    attributes.size > 0 && `attributes: ${JSON.stringify([...attributes].join(" "))}`,
    one.size > 0 && `one: ${print(one)}`,
    many.size > 0 && `many: ${print(many)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

const declarations = `/** The members of a resource in the body of a request. */
export interface WriteShape {
  /** The names of the attributes, separated by spaces. */
  readonly attributes?: string;
  /** The types that the to-one relationships lead to. */
  readonly one?: Readonly<Record<string, string>>;
  /** The types that the to-many relationships lead to. */
  readonly many?: Readonly<Record<string, string>>;
}

/** A create or an update. */
export interface ResourceWrite extends WriteShape {
  readonly type: string;
  /** The types of resources that the same request can create. */
  readonly included?: Readonly<Record<string, WriteShape>>;
}
`;
