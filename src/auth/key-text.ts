/** The forms in which people keep a private key as text, and the DER bytes in them. */

import { decodeBase64Lenient } from "../encoding/base64.js";
import type { Bytes } from "../encoding/bytes.js";
import { readElements } from "../encoding/der.js";
import type { TokenError } from "../errors/index.js";

/** Makes the error that says what a key is instead of what it should be; it knows the key's name, never its content. */
export type Refuse = (what: string) => TokenError;

/** PEM blocks: label, body, label of the end. One without its END line reaches to the end of the text. */
const pemBlocks = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)(?:-----END ([A-Z0-9 ]+)-----|$)/g;

/**
 * `\n` written out, as in a `.env` file or a CI variable, escaped once or more often. A match begins where a row of
 * backslashes begins: tried from each of them, a long row would take the square of its length.
 */
const writtenLineBreaks = /(?<!\\)\\+(?:r(?:\\+n)?|n)/g;

/** Base64 in JSON in base64 is the deepest that any tool is known to write. */
const mostLayers = 4;

/**
 * The DER bytes of the key in `text`: PEM, with any line breaks or none, also written as `\n`; the base64 of PEM or of
 * DER; a key file of fastlane (JSON); each also in quotes, and base64 of any of them. What key it is, is not looked at.
 *
 * @throws {TokenError} as `refuse` makes it.
 */
export function readKeyText(text: string, refuse: Refuse, layers = 1): Bytes {
  const trimmed = text.replace("\uFEFF", "").trim();
  if (layers > mostLayers) throw refuse("is wrapped in too many layers of base64");
  if (trimmed.startsWith("{")) return readKeyText(parseKeyFile(trimmed, refuse).key, refuse, layers + 1);

  const plain = trimmed
    .replaceAll(writtenLineBreaks, "\n")
    .replace(/^(["'])([\s\S]*)\1$/, "$2")
    .trim();
  const blocks = Array.from(plain.matchAll(pemBlocks));
  const block = blocks.find(([, label = ""]) => label.endsWith("PRIVATE KEY")) ?? blocks[0];
  if (block) return readPemBlock(block, refuse);
  if (plain.includes("-----END")) throw refuse('has lost its "-----BEGIN PRIVATE KEY-----" line');

  const bytes = decodeBase64Lenient(plain);
  if (!bytes || bytes.length === 0) {
    throw refuse("is neither PEM nor base64; give the whole text of the .p8 file");
  }
  if (readElements(bytes)?.length === 1) return bytes;
  const inner = new TextDecoder().decode(bytes);
  if (/^[\x20-\x7e\s\uFEFF]+$/.test(inner)) return readKeyText(inner, refuse, layers + 1);
  throw refuse("is base64, but what it holds is no key: it is cut off or damaged");
}

function readPemBlock([, label = "", body = "", end]: RegExpExecArray, refuse: Refuse): Bytes {
  if (end !== label) throw refuse("is cut off: the END line that belongs to its BEGIN line is missing");
  if (body.includes("Proc-Type:")) {
    throw refuse('is encrypted the old way; turn it into PKCS#8 with "openssl pkcs8 -topk8", which keeps it encrypted');
  }
  if (label === "OPENSSH PRIVATE KEY") throw refuse("is an OpenSSH key; give the .p8 file of App Store Connect");
  const der = decodeBase64Lenient(body);
  if (!der || readElements(der)?.length !== 1) {
    throw refuse("is cut off or damaged between its BEGIN and END lines");
  }
  return der;
}

/** What a key file of fastlane says; `duration` and `in_house` are not used here. */
export interface KeyFile {
  readonly keyId: string | undefined;
  readonly issuerId: string | undefined;
  readonly key: string;
}

/**
 * The parts of fastlane's JSON key file.
 *
 * @see https://docs.fastlane.tools/app-store-connect-api/
 * @throws {TokenError} as `refuse` makes it.
 */
export function parseKeyFile(json: string, refuse: Refuse): KeyFile {
  let parsed: { key_id?: unknown; issuer_id?: unknown; key?: unknown } | null;
  try {
    parsed = JSON.parse(json);
  } catch {
    // The cause is left out on purpose: it quotes the text.
    throw refuse("begins like a JSON key file, but is no JSON");
  }
  const text = (value: unknown): string | undefined => (typeof value === "string" && value.trim()) || undefined;
  const key = text(parsed?.key);
  if (!key) throw refuse('is JSON without a "key", so no key file of fastlane');
  return { keyId: text(parsed?.key_id), issuerId: text(parsed?.issuer_id), key };
}
