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
}

/** The methods that a path item can have. */
const allMethods = [...methods, "head", "options", "trace"];

/**
 * Checks every operation of a document whose shared components are inlined.
 *
 * @throws {DocumentError} naming each place that is not supported.
 */
export function checkSupported(document: OpenApiDocument, abilities: ClientAbilities): void {
  const faults: string[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    if ("$ref" in item) faults.push(`${path}: a path item that is a $ref; replace it by its target in the overlay`);
    for (const method of allMethods) {
      if (method in item && !abilities.methods.includes(method as Method))
        faults.push(
          `${method.toUpperCase()} ${path}: the client has no ${method.toUpperCase()}; remove it in the overlay`,
        );
    }
    faults.push(...doubled(item.parameters ?? []).map((name) => `${path}: the parameter "${name}" is there twice`));
  }
  for (const place of places(document)) {
    const { operation, parameters, path } = place;
    const found = [
      ...doubled(operation.parameters ?? []).map((name) => `the parameter "${name}" is there twice`),
      ...parameters.flatMap((parameter) => parameterFaults(parameter, abilities)),
      ...pathFaults(path, parameters),
      ...bodyFaults(operation.requestBody?.content, abilities),
      ...responseFaults(operation),
    ];
    faults.push(...found.map((fault) => `${callOf(place)}: ${fault}`));
  }
  if (faults.length > 0) {
    throw new DocumentError(
      "The document has what the generator does not support. Support it in scripts/generate, or correct it in " +
        `spec/app-store-connect.overlay.yaml:\n${faults.map((fault) => `- ${fault}`).join("\n")}`,
    );
  }
}

function doubled(parameters: readonly Parameter[]): string[] {
  const keys = parameters.map(({ name, in: where }) => `${where} ${name}`);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) => key.replace(/^\w+ /, ""));
}

function parameterFaults(
  { name, in: where, required, schema, style, explode = true }: Parameter,
  { lists }: ClientAbilities,
): string[] {
  if (where === "header" || where === "cookie")
    return required ? [`the required ${where} parameter "${name}"; calls have only path and query parameters`] : [];
  if (!schema) return [`the parameter "${name}" has "content" in place of "schema"`];
  if (style !== undefined && style !== (where === "query" ? "form" : "simple"))
    return [`the parameter "${name}" has the style "${style}"`];
  if (where !== "query") return [];
  if (schema.type === "object" || schema.properties) return [`the parameter "${name}" is an object`];
  if (schema.type === "array" && explode !== (lists === "repeated"))
    return [`the list "${name}" has "explode": ${explode}, but the client sends lists ${lists}`];
  return [];
}

function pathFaults(path: string, parameters: readonly Parameter[]): string[] {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
  const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  return [
    ...inPath.filter((name) => !declared.includes(name)).map((name) => `the path parameter "${name}" is not declared`),
    ...declared.filter((name) => !inPath.includes(name)).map((name) => `"${name}" is not in the path`),
  ];
}

function bodyFaults(content: Content | undefined, { binaryBodies }: ClientAbilities): string[] {
  if (!content || binaryBodies || jsonType(content)) return [];
  return [`the request body is ${Object.keys(content).join(" or ")}; the client sends JSON`];
}

function responseFaults(operation: Operation): string[] {
  const contents = successContents(operation);
  if (contents.length === 0) return ["no response is 2xx; make the successful one 200 in the overlay"];
  const kinds = new Set(contents.filter((content) => Object.keys(content).length > 0).map(parseAsOf));
  return kinds.size > 1 ? [`successful responses are read in different ways: ${[...kinds].join(", ")}`] : [];
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
      /^(Get|Post|Put|Patch|Delete)Routes(With(out)?Init)?$/.test(name),
  );
  if (taken.length === 0) return;
  throw new DocumentError(
    `/components/schemas: ${taken.map((name) => `"${name}"`).join(", ")} would collide with a name of the generated files; ` +
      "rename the schema in the overlay",
  );
}
