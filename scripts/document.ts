/** Decoding of OpenAPI documents: what the generator and the update of Apple's document share. */
import { createHash } from "node:crypto";
import { isJsonObject, type JsonObject } from "./json.js";

/** A document or an argument cannot be used. The message names the file and the position in it. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}

/** A parsed file and the facts about its bytes. */
export interface Decoded {
  readonly value: unknown;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/**
 * Decodes `bytes` as UTF-8 and parses them, as JSON by default. `name` is how messages call the document.
 *
 * @throws {DocumentError} if the bytes are empty, not UTF-8 or not well-formed.
 */
export function decodeDocument(
  bytes: Uint8Array,
  name: string,
  parse: (text: string) => unknown = JSON.parse,
): Decoded {
  if (bytes.byteLength === 0) throw new DocumentError(`${name} is empty`);
  let value: unknown;
  try {
    // The decoder drops a byte order mark; with `fatal` it rejects other encodings.
    value = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DocumentError(`${name} is truncated or not well-formed: ${messageOf(cause)}`, { cause });
  }
  return { value, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.byteLength };
}

/**
 * Returns `value` if it is an OpenAPI 3 document.
 *
 * @throws {DocumentError} if it is not an object or of another version.
 */
export function requireOpenApi3(value: unknown, name: string): JsonObject {
  if (!isJsonObject(value)) throw new DocumentError(`${name}: the document is not an object`);
  if (typeof value["openapi"] !== "string" || !value["openapi"].startsWith("3.")) {
    const found = value["swagger"] ?? value["openapi"];
    const described = found === undefined ? "missing" : JSON.stringify(found);
    throw new DocumentError(`${name}: not an OpenAPI 3 document (/openapi is ${described})`);
  }
  return value;
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
