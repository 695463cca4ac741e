/** Step 1, read: the document's bytes from where the caller has them, checked before any other step sees them. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isObject, type JsonObject, methods, type OpenApiDocument, places, walk } from "./openapi.js";

/** The document cannot be used; the message names the file and the place in it. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}

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
  let parsed: unknown;
  try {
    parsed = parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new DocumentError(`${file} is cut off or not well formed: ${(cause as Error).message}`, { cause });
  }
  const document = checkDocument(parsed, file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { document, version: document.info.version, sha256, bytes: bytes.length };
}

/** What the later steps rely on: OpenAPI 3, every `$ref` leads somewhere, every operationId is there and only once. */
export function checkDocument(value: unknown, file: string): OpenApiDocument {
  const fail = (what: string): never => {
    throw new DocumentError(`${file}: ${what}`);
  };
  if (!isObject(value)) return fail("the document is no JSON object");
  if (typeof value["openapi"] !== "string" || !value["openapi"].startsWith("3.")) {
    const found = value["swagger"] ?? value["openapi"];
    return fail(`not an OpenAPI 3 document (/openapi is ${found === undefined ? "missing" : JSON.stringify(found)})`);
  }
  const { info, paths, components } = value;
  if (!isObject(info) || typeof info["version"] !== "string") return fail("/info/version is missing");
  if (!isObject(paths)) return fail("/paths is missing");
  if (!isObject(components) || !isObject(components["schemas"])) return fail("/components/schemas is missing");
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) fail(`/paths: "${path}" is no object`);
    for (const method of methods) {
      const operation = (item as JsonObject)[method];
      if (operation === undefined) continue;
      if (!isObject(operation) || !isObject(operation["responses"]))
        fail(`${method.toUpperCase()} ${path} has no responses`);
    }
  }
  walk(value, (object, pointer) => {
    const ref = object["$ref"];
    if (typeof ref === "string" && !resolves(value, ref)) fail(`dangling $ref at ${pointer}: ${ref} leads nowhere`);
  });
  const document = value as unknown as OpenApiDocument;
  const seen = new Map<string, string>();
  for (const { method, path, operation } of places(document)) {
    const here = `${method.toUpperCase()} ${path}`;
    if (typeof operation.operationId !== "string") fail(`${here} has no operationId`);
    const before = seen.get(operation.operationId);
    if (before) fail(`operationId "${operation.operationId}" stands twice: ${before} and ${here}`);
    seen.set(operation.operationId, here);
  }
  return document;
}

function resolves(root: unknown, ref: string): boolean {
  if (!ref.startsWith("#/")) return false;
  let at = root;
  for (const step of ref.slice(2).split("/")) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!(isObject(at) || Array.isArray(at)) || !Object.hasOwn(at, key)) return false;
    at = (at as JsonObject)[key];
  }
  return true;
}
