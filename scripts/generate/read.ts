/** Step 1, read: the document's bytes from where the caller has them, checked before any other step sees them. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { DocumentError } from "../document.js";
import { isJsonObject, type JsonObject } from "../json.js";
import { methods, type OpenApiDocument, pascalCase, places, walk } from "../openapi.js";

export interface Source {
  document: OpenApiDocument;
  version: string;
  /** Hex SHA-256 of the file's bytes. */
  sha256: string;
  bytes: number;
}

/** Reads, parses and checks one OpenAPI 3 file. @throws {DocumentError} naming the file and the place. */
export async function readDocument(file: string, parse: (text: string) => unknown = JSON.parse): Promise<Source> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new DocumentError(`${file} can't be read: ${(cause as Error).message}`, { cause });
  }
  if (bytes.length === 0) throw new DocumentError(`${file} is empty`);
  let parsed: unknown;
  try {
    // Takes a byte order mark away, and refuses other encodings.
    parsed = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DocumentError(`${file} is cut off or not well formed: ${(cause as Error).message}`, { cause });
  }
  const document = checkDocument(parsed, file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { document, version: document.info.version, sha256, bytes: bytes.length };
}

/**
 * What the later steps rely on: OpenAPI 3, every `$ref` leads somewhere, every operationId is there and only once, and
 * names can be those of types.
 */
export function checkDocument(value: unknown, file: string): OpenApiDocument {
  const fail = (what: string): never => {
    throw new DocumentError(`${file}: ${what}`);
  };
  if (!isJsonObject(value)) return fail("the document is no object");
  if (typeof value["openapi"] !== "string" || !value["openapi"].startsWith("3.")) {
    const found = value["swagger"] ?? value["openapi"];
    return fail(`not an OpenAPI 3 document (/openapi is ${found === undefined ? "missing" : JSON.stringify(found)})`);
  }
  const { info, paths, components } = value;
  if (!isJsonObject(info) || typeof info["title"] !== "string") return fail("/info/title is missing");
  if (typeof info["version"] !== "string" || !/\d/.test(info["version"])) return fail("/info/version is no version");
  if (!isJsonObject(paths)) return fail("/paths is missing");
  if (!isJsonObject(components) || !isJsonObject(components["schemas"])) return fail("/components/schemas is missing");
  for (const [name, schema] of Object.entries(components["schemas"])) {
    if (!isJsonObject(schema)) fail(`/components/schemas: "${name}" is no object`);
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) fail(`/components/schemas: "${name}" can't be the name of a type`);
  }
  for (const [path, item] of Object.entries(paths)) {
    if (!isJsonObject(item)) fail(`/paths: "${path}" is no object`);
    for (const method of methods) {
      const operation = (item as JsonObject)[method];
      if (operation === undefined) continue;
      if (!isJsonObject(operation) || !isJsonObject(operation["responses"]))
        fail(`${method.toUpperCase()} ${path} has no responses`);
    }
  }
  walk(value, (object, pointer) => {
    const ref = object["$ref"];
    if (typeof ref !== "string") return;
    const seen = new Set<unknown>([object]);
    for (let at: unknown = object; isJsonObject(at) && typeof at["$ref"] === "string"; seen.add(at)) {
      at = resolve(value, at["$ref"]);
      if (at === undefined) fail(`dangling $ref at ${pointer}: ${ref} leads nowhere`);
      if (seen.has(at)) fail(`dangling $ref at ${pointer}: ${ref} runs in a circle`);
    }
  });
  const document = value as unknown as OpenApiDocument;
  const seen = new Map<string, { id: string; here: string }>();
  for (const { method, path, operation } of places(document)) {
    const here = `${method.toUpperCase()} ${path}`;
    const id = operation.operationId;
    if (typeof id !== "string") fail(`${here} has no operationId`);
    const before = seen.get(pascalCase(id));
    if (before?.id === id) fail(`operationId "${id}" stands twice: ${before.here} and ${here}`);
    if (before) fail(`operationIds "${before.id}" and "${id}" make one name: ${before.here} and ${here}`);
    seen.set(pascalCase(id), { id, here });
  }
  return document;
}

/** What the JSON Pointer of a `$ref` within the document leads to. */
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
