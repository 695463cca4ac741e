/** Step 1, read: reads the document from a file and checks it before any other step sees it. */
import { readFile } from "node:fs/promises";
import { DocumentError, decodeDocument, messageOf, requireOpenApi3 } from "../document.js";
import { isJsonObject, type JsonObject } from "../json.js";
import { callOf, methods, type OpenApiDocument, pascalCase, places, walk } from "../openapi.js";

export interface Source {
  document: OpenApiDocument;
  version: string;
  /** Hex SHA-256 of the file's bytes. */
  sha256: string;
  bytes: number;
}

/**
 * Reads, parses and checks one OpenAPI 3 file.
 *
 * @throws {DocumentError} naming the file and the position in it.
 */
export async function readDocument(file: string, parse?: (text: string) => unknown): Promise<Source> {
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch (cause) {
    throw new DocumentError(`${file} cannot be read: ${messageOf(cause)}`, { cause });
  }
  const { value, sha256, bytes } = decodeDocument(content, file, parse);
  const document = checkDocument(value, file);
  return { document, version: document.info.version, sha256, bytes };
}

/**
 * Checks what the later steps rely on: the document is OpenAPI 3, every `$ref` resolves, every operation has a unique
 * operationId, and schema names are valid type names.
 *
 * @throws {DocumentError} naming `file` and the position in it.
 */
export function checkDocument(value: unknown, file: string): OpenApiDocument {
  const fail = (message: string): never => {
    throw new DocumentError(`${file}: ${message}`);
  };
  const root = requireOpenApi3(value, file);
  const { info, paths, components } = root;
  if (!isJsonObject(info) || typeof info["title"] !== "string") return fail("/info/title is missing");
  if (typeof info["version"] !== "string" || !/\d/.test(info["version"])) {
    return fail("/info/version is missing or not a version");
  }
  if (!isJsonObject(paths)) return fail("/paths is missing");
  if (!isJsonObject(components) || !isJsonObject(components["schemas"])) return fail("/components/schemas is missing");
  for (const [name, schema] of Object.entries(components["schemas"])) {
    if (!isJsonObject(schema)) fail(`/components/schemas: "${name}" is not an object`);
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) fail(`/components/schemas: "${name}" is not a valid type name`);
  }
  for (const [path, item] of Object.entries(paths)) {
    if (!isJsonObject(item)) return fail(`/paths: "${path}" is not an object`);
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      if (!isJsonObject(operation) || !isJsonObject(operation["responses"]))
        fail(`${callOf({ method, path })} has no responses`);
    }
  }
  walk(root, (object, pointer) => {
    const ref = object["$ref"];
    if (typeof ref !== "string") return;
    const seen = new Set<unknown>([object]);
    for (let at: unknown = object; isJsonObject(at) && typeof at["$ref"] === "string"; seen.add(at)) {
      at = resolve(root, at["$ref"]);
      if (at === undefined) fail(`unresolved $ref at ${pointer}: ${ref} does not exist`);
      if (seen.has(at)) fail(`unresolved $ref at ${pointer}: ${ref} is circular`);
    }
  });
  const document = root as OpenApiDocument;
  const seen = new Map<string, { id: string; call: string }>();
  for (const place of places(document)) {
    const call = callOf(place);
    const id = place.operation.operationId;
    if (typeof id !== "string") fail(`${call} has no operationId`);
    const before = seen.get(pascalCase(id));
    if (before?.id === id) fail(`operationId "${id}" is used twice: ${before.call} and ${call}`);
    if (before) fail(`operationIds "${before.id}" and "${id}" give the same type name: ${before.call} and ${call}`);
    seen.set(pascalCase(id), { id, call });
  }
  return document;
}

/** Returns the value that the JSON Pointer of a `$ref` selects in `root`, or undefined. */
function resolve(root: unknown, ref: string): unknown {
  if (!ref.startsWith("#/")) return undefined;
  let at = root;
  for (const step of ref.slice(2).split("/")) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!(isJsonObject(at) || Array.isArray(at)) || !Object.hasOwn(at, key)) return undefined;
    at = (at as JsonObject)[key];
  }
  return at;
}
