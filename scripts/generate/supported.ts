/**
 * Checks that the generator and the clients can do what the document describes, so that nothing is lost or typed wrongly
 * without a word. Each message names the place and what to do.
 */
import { DocumentError } from "../document.js";
import {
  type Content,
  callOf,
  jsonType,
  type Method,
  methods,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  pascalCase,
  places,
} from "../openapi.js";
import { parseAsOf, successContents } from "./emit/media.js";

/** What the client of an API can do. */
export interface ClientAbilities {
  readonly methods: readonly Method[];
  /** Whether requests may have other bodies than JSON. */
  readonly binaryBodies: boolean;
  /** How lists are sent in a query: joined by commas, or with the parameter repeated. */
  readonly lists: "joined" | "repeated";
  /** The file in which its document is corrected, for messages. */
  readonly corrections: string;
}

/** The methods that a path item can have. */
const allMethods = [...methods, "head", "options", "trace"];

/** What is not supported, and what to do about it. */
type Fault = readonly [what: string, remedy: string];

/**
 * Checks every operation of a document whose shared components are inlined.
 *
 * @throws {DocumentError} with a line for each place that is not supported, which says what to do.
 */
export function checkSupported(document: OpenApiDocument, abilities: ClientAbilities): void {
  const faults: (readonly [place: string, ...Fault])[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    if ("$ref" in item) faults.push([path, "the path item is a $ref", "replace it by its target"]);
    for (const method of allMethods.filter((name) => name in item && !abilities.methods.includes(name as Method))) {
      const name = method.toUpperCase();
      faults.push([`${name} ${path}`, `the client has no ${name}`, "remove the operation"]);
    }
    faults.push(...doubled(item.parameters ?? []).map((fault) => [path, ...fault] as const));
  }
  for (const place of places(document)) {
    const { operation, parameters, path } = place;
    const found = [
      ...doubled(operation.parameters ?? []),
      ...parameters.flatMap((parameter) => parameterFaults(parameter, abilities)),
      ...pathFaults(path, parameters),
      ...bodyFaults(operation.requestBody?.content, abilities),
      ...responseFaults(operation),
    ];
    faults.push(...found.map((fault) => [callOf(place), ...fault] as const));
  }
  if (faults.length === 0) return;
  const lines = faults.map(([place, what, remedy]) => `${place}: ${what}; ${remedy} in ${abilities.corrections}`);
  throw new DocumentError(
    lines.length === 1 ? lines[0]! : `Not supported:\n${lines.map((line) => `- ${line}`).join("\n")}`,
  );
}

/** The optional header and cookie parameters, which calls cannot send: `GET /v1/apps header "X-Note"`. */
export function skippedParameters(document: OpenApiDocument): string[] {
  return [...places(document)].flatMap((place) =>
    place.parameters
      .filter(({ in: where }) => where === "header" || where === "cookie")
      .map(({ in: where, name }) => `${callOf(place)} ${where} "${name}"`),
  );
}

function doubled(parameters: readonly Parameter[]): Fault[] {
  const keys = parameters.map(({ name, in: where }) => `${where} ${name}`);
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [...twice].map((key) => [`the parameter "${key.replace(/^\w+ /, "")}" is there twice`, "remove one of them"]);
}

function parameterFaults(
  { name, in: where, required, schema, style, explode = true }: Parameter,
  { lists }: ClientAbilities,
): Fault[] {
  if (where === "header" || where === "cookie") {
    if (!required) return [];
    const what = `the ${where} parameter "${name}" is required, but a call sends only path and query parameters`;
    return [[what, "make it optional or remove it"]];
  }
  if (!schema) return [[`the parameter "${name}" has "content" in place of "schema"`, "give it a schema"]];
  const supported = where === "query" ? "form" : "simple";
  if (style !== undefined && style !== supported)
    return [[`the parameter "${name}" has the style "${style}"`, `make it "${supported}" or remove the parameter`]];
  if (where !== "query") return [];
  if (schema.type === "object" || schema.properties)
    return [[`the parameter "${name}" is an object`, "replace it by a parameter for each property"]];
  if (schema.type === "array" && explode !== (lists === "repeated")) {
    const what = `the list "${name}" has "explode": ${explode}, but the client sends lists ${lists}`;
    return [[what, `set "explode" to ${!explode}, or remove the parameter`]];
  }
  return [];
}

function pathFaults(path: string, parameters: readonly Parameter[]): Fault[] {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
  const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  return [
    ...inPath
      .filter((name) => !declared.includes(name))
      .map((name) => [`the path parameter "${name}" is not declared`, "declare it"] as const),
    ...declared
      .filter((name) => !inPath.includes(name))
      .map((name) => [`the path parameter "${name}" is not in the path`, "remove it"] as const),
  ];
}

function bodyFaults(content: Content | undefined, { binaryBodies }: ClientAbilities): Fault[] {
  if (!content || binaryBodies || jsonType(content)) return [];
  const what = `the request body is ${Object.keys(content).join(" or ")}, but the client sends JSON`;
  return [[what, 'remove the operation, which "request" of the client can still call,']];
}

function responseFaults(operation: Operation): Fault[] {
  const contents = successContents(operation);
  if (contents.length === 0) return [["no response is 2xx", "give the successful one its status"]];
  const kinds = new Set(contents.filter((content) => Object.keys(content).length > 0).map(parseAsOf));
  if (kinds.size <= 1) return [];
  return [
    [`successful responses are read in different ways, as ${[...kinds].join(" and ")}`, "remove all but one of them"],
  ];
}

/**
 * Checks that the document still has the operations that hand-written code needs to compile.
 *
 * @throws {DocumentError} naming each operation and the file that uses it.
 */
export function checkUsed(document: OpenApiDocument, uses: Readonly<Record<string, string>>): void {
  const known = new Set([...places(document)].map(callOf));
  const missing = Object.entries(uses).filter(([call]) => !known.has(call));
  if (missing.length === 0) return;
  const lines = missing.map(
    ([call, file]) =>
      `${call}: the document no longer has this operation, which ${file} uses; ` +
      `change ${file} and "uses" in scripts/generate/targets.ts, or add the operation in the overlay`,
  );
  throw new DocumentError(lines.join("\n"));
}

/** Names in the generated files that are not schemas. */
const reserved = new Set([
  ...["Open", "OpenNumber", "ResourceId", "None", "ById", "Schemas", "RelatedRoutes", "PagedPath"],
  ...["Record", "Blob", "ArrayBuffer", "Uint8Array", "ReadableStream"],
  ...[
    "any",
    "boolean",
    "never",
    "null",
    "number",
    "object",
    "string",
    "undefined",
    "unknown",
    "void",
    "symbol",
    "bigint",
  ],
]);

/**
 * Checks that no schema is called like another declaration of the generated files.
 *
 * @throws {DocumentError} naming the schemas.
 */
export function checkSchemaNames(document: OpenApiDocument): void {
  const queries = new Set([...places(document)].map(({ operation }) => `${pascalCase(operation.operationId)}Query`));
  const taken = Object.keys(document.components.schemas).filter(
    (name) =>
      reserved.has(name) ||
      queries.has(name) ||
      /^Needs(Path|Query|Body)+$/.test(name) ||
      /^(Get|Post|Put|Patch|Delete)Routes(With(out)?RequiredParameters)?$/.test(name),
  );
  if (taken.length === 0) return;
  throw new DocumentError(
    `/components/schemas: ${taken.map((name) => `"${name}"`).join(", ")} would collide with a name of the generated files; ` +
      "rename the schema in the overlay",
  );
}
