/**
 * Prints `upload-kinds.ts`: the kinds of files that can be uploaded, read from the form of their requests: a POST reserves a
 * resource with `uploadOperations`, and a PATCH of the same resource commits it with `uploaded`.
 */
import { jsonType, type OpenApiDocument, type Operation, refName, resolveSchema, type Schema } from "../../openapi.js";
import { openMark } from "../simplify/open.js";
import { bodyTypeOf, successOf } from "./media.js";

/** One kind of file, as the document describes it. */
export interface UploadKind {
  /** The type of the resource, and the version of its path from 2: `appScreenshots`, `inAppPurchaseImagesV2`. */
  readonly kind: string;
  readonly path: string;
  readonly type: string;
  /** The schema of the attributes of the reservation, without `fileName` and `fileSize`. */
  readonly attributes: string;
  /** The schema of the resource. */
  readonly resource: string;
  /** The to-one relationships of the reservation, each with the type that it leads to. */
  readonly parents: Readonly<Record<string, string>>;
  /** Those of them that the reservation must have. */
  readonly requiredParents: readonly string[];
  /** The attributes with the state of the file. */
  readonly states: readonly string[];
  /** The attribute of the commit that has the checksum; undefined for a commit without one. */
  readonly checksum: string | undefined;
  readonly canDelete: boolean;
  readonly isDeprecated: boolean;
}

/** Returns the content of `upload-kinds.ts`; undefined for a document without uploads. */
export function printUploadKinds(document: OpenApiDocument): string | undefined {
  const kinds = readUploadKinds(document);
  if (kinds.length === 0) return undefined;
  return `import type * as Schemas from "./schemas.js";

/** Each kind of file: the attributes of its reservation, its parent, and the resource that the file becomes. */
export interface UploadKinds {
${kinds.map((kind) => printTypes(kind)).join("")}}

/** How a kind of file is uploaded. */
export interface UploadKindRule {
  readonly path: string;
  readonly type: string;
  /** The relationships of the reservation with the types that they lead to. */
  readonly parents: Readonly<Record<string, string>>;
  /** The attributes with the state of the file. */
  readonly states: readonly string[];
  /** The attribute of the commit that has the checksum. */
  readonly checksum?: string;
  /** Whether a reservation can be deleted. */
  readonly canDelete: boolean;
}

/** The kinds by their names. */
export const uploadKinds: { readonly [Kind in keyof UploadKinds]: UploadKindRule } = {
${kinds.map((kind) => printRule(kind)).join("")}};
`;
}

function printTypes({ kind, attributes, resource, parents, requiredParents, isDeprecated }: UploadKind): string {
  const note = isDeprecated ? "  /** @deprecated */\n" : "";
  const parent = parentType(Object.keys(parents), requiredParents);
  return `${note}  ${kind}: { attributes: Omit<Schemas.${attributes}, "fileName" | "fileSize">; parent: ${parent}; resource: Schemas.${resource} };\n`;
}

/** An id, or ids by name; of several parents that are all optional, one at least. */
function parentType(names: readonly string[], required: readonly string[]): string {
  if (names.length === 0) return "undefined";
  if (names.length === 1 && required.length === 1) return "string";
  const form = (needed: readonly string[]): string => {
    const first = needed.map((name) => `${name}: string`);
    const rest = names.filter((name) => !needed.includes(name)).map((name) => `${name}?: string | undefined`);
    return `{ ${[...first, ...rest].join("; ")} }`;
  };
  return required.length > 0 ? form(required) : names.map((name) => form([name])).join(" | ");
}

function printRule({ kind, path, type, parents, states, checksum, canDelete }: UploadKind): string {
  const rule = { path, type, parents, states, checksum, canDelete };
  return `  ${kind}: ${JSON.stringify(rule)},\n`;
}

/** The kinds of a simplified document, in the order of their names. */
export function readUploadKinds(document: OpenApiDocument): UploadKind[] {
  const kinds = Object.entries(document.paths).flatMap(([path, { post }]) => {
    const one = document.paths[`${path}/{id}`];
    return post && one?.patch ? (readKind(document, { path, post, one, patch: one.patch }) ?? []) : [];
  });
  return kinds.sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

interface Operations {
  path: string;
  post: Operation;
  one: OpenApiDocument["paths"][string];
  patch: Operation;
}

function readKind(document: OpenApiDocument, { path, post, one, patch }: Operations): UploadKind | undefined {
  const created = propertyOf(document, schemaOf(successOf(post)), "data");
  const resource = refName(created) ?? refName(created?.allOf?.[0]);
  const attributes = propertyOf(document, created, "attributes");
  const data = propertyOf(document, bodyOf(post), "data");
  const sent = resolveSchema(document, data)?.properties?.["attributes"];
  const commit = propertyOf(document, propertyOf(document, bodyOf(patch), "data"), "attributes");
  const fields = resolveSchema(document, commit)?.properties ?? {};
  const type = propertyOf(document, data, "type")?.enum?.[0];
  const isUpload = propertyOf(document, attributes, "uploadOperations") && fields["uploaded"];
  if (!isUpload || resource === undefined || typeof type !== "string" || !refName(sent)) return undefined;
  const version = Number(/^\/v(\d+)\//.exec(path)?.[1] ?? 1);
  const relationships = resolveSchema(document, propertyOf(document, data, "relationships"));
  const parents = Object.entries(relationships?.properties ?? {}).flatMap(([name, relationship]) => {
    const to = propertyOf(document, propertyOf(document, relationship, "data"), "type")?.enum?.[0];
    return typeof to === "string" ? [[name, to] as const] : [];
  });
  const checksums = ["sourceFileChecksum", "sourceFileChecksums"].filter((name) => fields[name]);
  return {
    kind: version > 1 ? `${type}V${version}` : type,
    path,
    type,
    attributes: refName(sent)!,
    resource,
    parents: Object.fromEntries(parents),
    requiredParents: relationships?.required ?? [],
    states: stateAttributes(document, attributes),
    checksum: checksums.find((name) => !fields[name]!.deprecated) ?? checksums[0],
    canDelete: one?.delete !== undefined,
    isDeprecated: post.deprecated === true,
  };
}

/** The attributes that can be `AWAITING_UPLOAD`: strings, or objects with a member `state`. */
function stateAttributes(document: OpenApiDocument, attributes: Schema | undefined): string[] {
  const names = new Set<string>();
  for (const member of membersOf(document, attributes)) {
    for (const [name, schema] of Object.entries(member.properties ?? {})) {
      const state = propertyOf(document, schema, "state");
      if ([schema, state].some((one) => valuesOf(document, one).includes("AWAITING_UPLOAD"))) names.add(name);
    }
  }
  return [...names];
}

/** The alternatives of a schema, or the schema itself. */
function membersOf(document: OpenApiDocument, schema: Schema | undefined): Schema[] {
  const resolved = resolveSchema(document, schema);
  const members = resolved?.oneOf ?? resolved?.anyOf;
  if (members) return members.flatMap((member) => membersOf(document, member));
  return resolved ? [resolved] : [];
}

/** A property of a schema, or of the first of its alternatives that has it. */
function propertyOf(document: OpenApiDocument, schema: Schema | undefined, name: string): Schema | undefined {
  return membersOf(document, schema).find(({ properties }) => properties?.[name])?.properties?.[name];
}

/** The values of a list, also of one that is open in responses. */
function valuesOf(document: OpenApiDocument, schema: Schema | undefined): readonly unknown[] {
  const resolved = resolveSchema(document, schema);
  const open = resolved?.[openMark] as string | unknown[] | undefined;
  if (typeof open === "string") return document.components.schemas[open]?.enum ?? [];
  return open ?? resolved?.enum ?? [];
}

const bodyOf = (operation: Operation): Schema | undefined =>
  operation.requestBody?.content[bodyTypeOf(operation) ?? ""]?.schema;

const schemaOf = (content: ReturnType<typeof successOf>): Schema | undefined =>
  content[jsonType(content) ?? ""]?.schema;
