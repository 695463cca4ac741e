/** Reads the DER bytes of a private key from the forms in which it is stored as a string. */

import { decodeBase64Lenient } from "../encoding/base64.js";
import type { Bytes } from "../encoding/bytes.js";
import { readElements } from "../encoding/der.js";
import type { TokenError } from "../errors/index.js";

/** Makes the error for a problem with a key. The message has the key's name, and never its content. */
export type ToKeyError = (problem: string) => TokenError;

/** PEM blocks: label, body, label of the END line. A block without an END line ends with the string. */
const pemBlocks = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)(?:-----END ([A-Z0-9 ]+)-----|$)/g;

/**
 * Escaped line breaks, as in a `.env` file or a CI variable: `\n`, escaped once or several times. A match starts at the
 * first of several backslashes: matching from each one would take quadratic time.
 */
const escapedLineBreaks = /(?<!\\)\\+(?:r(?:\\+n)?|n)/g;

/** The deepest nesting that a known tool writes is base64 in JSON in base64. */
const mostLayers = 4;

/**
 * The DER bytes of the key in `keyString`: PEM with any line breaks, escaped line breaks or none; the base64 of PEM or of
 * DER; a JSON key file of fastlane; each of these in quotes, or encoded in base64. The kind of key is not checked.
 *
 * @throws {TokenError} made by `toError`, if no key is found.
 */
export function readKeyText(keyString: string, toError: ToKeyError, layers = 1): Bytes {
  const trimmed = keyString.replace("\uFEFF", "").trim();
  if (layers > mostLayers) throw toError("has too many layers of base64");
  if (trimmed.startsWith("{")) return readKeyText(parseKeyFile(trimmed, toError).key, toError, layers + 1);

  const plain = trimmed
    .replaceAll(escapedLineBreaks, "\n")
    .replace(/^(["'])([\s\S]*)\1$/, "$2")
    .trim();
  const blocks = Array.from(plain.matchAll(pemBlocks));
  const block = blocks.find(([, label = ""]) => label.endsWith("PRIVATE KEY")) ?? blocks[0];
  if (block) return readPemBlock(block, toError);
  if (plain.includes("-----END")) throw toError('has no "-----BEGIN PRIVATE KEY-----" line');

  const bytes = decodeBase64Lenient(plain);
  if (!bytes || bytes.length === 0) {
    throw toError("is neither PEM nor base64; the whole content of the .p8 file is needed");
  }
  if (readElements(bytes)?.length === 1) return bytes;
  const inner = new TextDecoder().decode(bytes);
  if (/^[\x20-\x7e\s\uFEFF]+$/.test(inner)) return readKeyText(inner, toError, layers + 1);
  throw toError("is base64, but its content is not a key: it is cut off or damaged");
}

function readPemBlock([, label = "", body = "", end]: RegExpExecArray, toError: ToKeyError): Bytes {
  if (end !== label) throw toError("is cut off: the END line for its BEGIN line is missing");
  if (body.includes("Proc-Type:")) {
    throw toError('has the legacy PEM encryption; convert it to encrypted PKCS#8 with "openssl pkcs8 -topk8"');
  }
  if (label === "OPENSSH PRIVATE KEY") throw toError("is an OpenSSH key; the .p8 file is needed");
  const der = decodeBase64Lenient(body);
  if (!der || readElements(der)?.length !== 1) {
    throw toError("is cut off or damaged between its BEGIN and END lines");
  }
  return der;
}

/** The content of a fastlane key file. `duration` and `in_house` are ignored. */
export interface KeyFile {
  readonly keyId: string | undefined;
  readonly issuerId: string | undefined;
  readonly key: string;
}

/**
 * Parses fastlane's JSON key file.
 *
 * @see https://docs.fastlane.tools/app-store-connect-api/
 * @throws {TokenError} made by `toError`, if it is not JSON or has no key.
 */
export function parseKeyFile(json: string, toError: ToKeyError): KeyFile {
  let parsed: { key_id?: unknown; issuer_id?: unknown; key?: unknown } | null;
  try {
    parsed = JSON.parse(json);
  } catch {
    // Without the cause, which quotes the JSON.
    throw toError("starts like a JSON key file, but is not valid JSON");
  }
  const stringOf = (value: unknown): string | undefined => (typeof value === "string" && value.trim()) || undefined;
  const key = stringOf(parsed?.key);
  if (!key) throw toError('is JSON without a "key", so it is not a fastlane key file');
  return { keyId: stringOf(parsed?.key_id), issuerId: stringOf(parsed?.issuer_id), key };
}
