/**
 * spec/app-store-connect.lock.json: which of Apple's documents `src/generated` was made from.
 *
 * Apple at times changes the content without changing the version, so the SHA-256 of the document decides.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isJsonObject, type JsonObject } from "../json.js";

/** Where Apple serves its document: a zip with one JSON. */
export const APPLE_URL: string =
  "https://developer.apple.com/sample-code/app-store-connect/app-store-connect-openapi-specification.zip";

/** What a document is, as far as its bytes tell. `bytes` and `sha256` are those of the JSON, not of the zip. */
export interface DocumentFacts {
  readonly version: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly paths: number;
  readonly operations: number;
  readonly schemas: number;
}

/** The content of the lock. `date` is the day it was taken (YYYY-MM-DD); `note` says where it does not come from `url`. */
export interface SpecLock extends DocumentFacts {
  readonly url: string;
  readonly date: string;
  readonly note?: string;
}

const METHODS = new Set(["get", "put", "post", "delete", "patch"]);

/** The document in `bytes` and its facts, as soon as it is the API that we expect. */
export function readDocument(bytes: Uint8Array): { document: JsonObject; facts: DocumentFacts } {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Error("The document is not JSON.", { cause });
  }
  const { openapi, info, paths, components } = isJsonObject(document) ? document : {};
  if (!isJsonObject(document) || typeof openapi !== "string" || !openapi.startsWith("3.")) {
    throw new Error("The document is not OpenAPI 3.");
  }
  if (!isJsonObject(info) || info["title"] !== "App Store Connect API" || typeof info["version"] !== "string") {
    throw new Error("The document is of another API: its title is not 'App Store Connect API'.");
  }
  const schemas = isJsonObject(components) ? components["schemas"] : undefined;
  if (!isJsonObject(paths) || !("/v1/apps" in paths) || !isJsonObject(schemas)) {
    throw new Error("The document lacks what the API has had from the start: '/v1/apps' or its schemas.");
  }
  const operations = Object.values(paths)
    .filter(isJsonObject)
    .flatMap((item) => Object.keys(item).filter((key) => METHODS.has(key)));
  const facts = {
    version: info["version"],
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.byteLength,
    paths: Object.keys(paths).length,
    operations: operations.length,
    schemas: Object.keys(schemas).length,
  };
  return { document, facts };
}

/** The lock at `path`, or undefined where there is none. */
export async function readLock(path: string): Promise<SpecLock | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const lock: unknown = JSON.parse(text);
  const isWhole =
    isJsonObject(lock) &&
    ["version", "url", "sha256", "date"].every((key) => typeof lock[key] === "string") &&
    ["bytes", "paths", "operations", "schemas"].every((key) => typeof lock[key] === "number");
  if (!isWhole) throw new Error(`${path} is not a whole lock.`);
  return lock as unknown as SpecLock;
}

/** The text of `lock`: the same for the same lock, whatever the order of its keys. */
export function formatLock({ version, url, sha256, bytes, paths, operations, schemas, date, note }: SpecLock): string {
  const lock = { version, url, sha256, bytes, paths, operations, schemas, date, ...(note !== undefined && { note }) };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/**
 * The document in `bytes`, where it is the one that `lock` names.
 *
 * @throws Error saying what differs.
 */
export function verifyDocument(bytes: Uint8Array, lock: SpecLock): JsonObject {
  const { document, facts } = readDocument(bytes);
  if (facts.sha256 !== lock.sha256) {
    throw new Error(
      `The document (${facts.version}, SHA-256 ${facts.sha256}) is not the one of the lock (${lock.version}, ${lock.sha256}). ` +
        "To take it: npm run spec:update -- --from FILE",
    );
  }
  return document;
}
