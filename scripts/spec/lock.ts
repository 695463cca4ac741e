/**
 * spec/app-store-connect.lock.json: records which of Apple's documents `src/generated` was made from.
 *
 * Apple sometimes changes the content without changing the version, so the SHA-256 of the document decides.
 */
import { readFile } from "node:fs/promises";
import { DocumentError, decodeDocument, requireOpenApi3 } from "../document.js";
import { isJsonObject, type JsonObject } from "../json.js";
import { methods } from "../openapi.js";

/** The URL of Apple's document: a zip that contains one JSON file. */
export const appleUrl: string =
  "https://developer.apple.com/sample-code/app-store-connect/app-store-connect-openapi-specification.zip";

/** Facts that follow from a document's bytes. `bytes` and `sha256` are those of the JSON, not of the zip. */
export interface DocumentFacts {
  readonly version: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly paths: number;
  readonly operations: number;
  readonly schemas: number;
}

/** The content of the lock. `date` is the day it was written (YYYY-MM-DD); `note` says if it does not come from `url`. */
export interface SpecLock extends DocumentFacts {
  readonly url: string;
  readonly date: string;
  readonly note?: string;
}

/**
 * Parses `bytes` as Apple's document and returns it with its facts.
 *
 * @throws {DocumentError} if the bytes are not the App Store Connect API as OpenAPI 3 in JSON.
 */
export function readAppleDocument(bytes: Uint8Array): { document: JsonObject; facts: DocumentFacts } {
  const name = "Apple's document";
  const { value, sha256, bytes: size } = decodeDocument(bytes, name);
  const document = requireOpenApi3(value, name);
  const { info, paths, components } = document;
  if (!isJsonObject(info) || info["title"] !== "App Store Connect API" || typeof info["version"] !== "string") {
    throw new DocumentError('The document describes another API: its title is not "App Store Connect API".');
  }
  const schemas = isJsonObject(components) ? components["schemas"] : undefined;
  if (!isJsonObject(paths) || !("/v1/apps" in paths) || !isJsonObject(schemas)) {
    throw new DocumentError('The document is incomplete: "/v1/apps" or "/components/schemas" is missing.');
  }
  const operations = Object.values(paths)
    .filter(isJsonObject)
    .flatMap((item) => methods.filter((method) => method in item));
  const facts = {
    version: info["version"],
    sha256,
    bytes: size,
    paths: Object.keys(paths).length,
    operations: operations.length,
    schemas: Object.keys(schemas).length,
  };
  return { document, facts };
}

/** Reads the lock at `path`; returns undefined if there is none. */
export async function readLock(path: string): Promise<SpecLock | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const lock: unknown = JSON.parse(text);
  if (!isLock(lock)) throw new Error(`${path} is incomplete: a lock has version, url, sha256, date and four counts.`);
  return lock;
}

function isLock(value: unknown): value is SpecLock {
  return (
    isJsonObject(value) &&
    ["version", "url", "sha256", "date"].every((key) => typeof value[key] === "string") &&
    ["bytes", "paths", "operations", "schemas"].every((key) => typeof value[key] === "number")
  );
}

/** Formats `lock` as JSON with its keys in a fixed order. */
export function formatLock({ version, url, sha256, bytes, paths, operations, schemas, date, note }: SpecLock): string {
  const lock = { version, url, sha256, bytes, paths, operations, schemas, date, ...(note !== undefined && { note }) };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/**
 * Returns the document in `bytes` if it is the one that `lock` names.
 *
 * @throws {DocumentError} if it is another document; the message names both.
 */
export function verifyDocument(bytes: Uint8Array, lock: SpecLock): JsonObject {
  const { document, facts } = readAppleDocument(bytes);
  if (facts.sha256 !== lock.sha256) {
    throw new DocumentError(
      `The document (${facts.version}, SHA-256 ${facts.sha256}) is not the one in the lock (${lock.version}, ${lock.sha256}). ` +
        "To switch to it: npm run spec:update -- --from FILE",
    );
  }
  return document;
}
