/** Intake of the private key: whatever form it is kept in, as a key that signs. */

import type { Bytes } from "../encoding/bytes.js";
import {
  childrenOf,
  integer,
  objectIdentifier,
  octetString,
  readElements,
  sequence,
  writeElement,
} from "../encoding/der.js";
import { fromHex, toHex } from "../encoding/hex.js";
import { ecPublicKey, p256 } from "../encoding/object-identifiers.js";
import { TokenError } from "../errors/index.js";
import { type Refuse, readKeyText } from "./key-text.js";

/** The part of a `KeyObject` of `node:crypto` that is used here, where no `node:` module is imported. */
export interface PrivateKeyObject {
  readonly type: string;
  export(options: { type: "pkcs8"; format: "der" }): Uint8Array;
}

/**
 * A private key on curve P-256: the text of the `.p8` file, or a key object that may sign.
 *
 * Text may be PEM (PKCS#8 as downloaded, SEC1, encrypted PKCS#8), with real line breaks or `\n` written out, without its
 * BEGIN and END lines, as base64 of all that, or a JSON key file of fastlane. An object may be a `CryptoKey` or a
 * `KeyObject` of `node:crypto`.
 */
export type PrivateKey = string | CryptoKey | PrivateKeyObject;

/** What opens an encrypted key, and what key and passphrase are called in errors. */
export interface ImportOptions {
  passphrase?: string | undefined;
  /** @default '"privateKey"' */
  keyName?: string;
  /** @default '"passphrase"' */
  passphraseName?: string;
}

/** @throws {TypeError} where `privateKey` is missing or of no kind that a key comes in. */
export function requirePrivateKey(privateKey: unknown): asserts privateKey is PrivateKey {
  if (privateKey === undefined || privateKey === null || privateKey === "") {
    throw new TypeError('"privateKey" is missing');
  }
  if (typeof privateKey !== "string" && !isKeyObject(privateKey) && !isCryptoKey(privateKey)) {
    throw new TypeError('"privateKey" must be the text of a key, a CryptoKey or a KeyObject');
  }
}

// By shape, since a key may come from another realm or another implementation of Web Crypto.
const isKeyObject = (key: unknown): key is PrivateKeyObject =>
  typeof (key as Partial<PrivateKeyObject>).export === "function";
const isCryptoKey = (key: unknown): key is CryptoKey => Array.isArray((key as Partial<CryptoKey>).usages);

/**
 * The signing key of `privateKey`, not extractable.
 *
 * @throws {TokenError} saying what it is instead of a P-256 private key; never with any of it in the message.
 */
export async function importPrivateKey(
  privateKey: PrivateKey,
  { passphrase, keyName = '"privateKey"', passphraseName = '"passphrase"' }: ImportOptions = {},
): Promise<CryptoKey> {
  const refuse: Refuse = (what) => new TokenError(`${keyName} ${what}.`);
  if (typeof privateKey !== "string" && !isKeyObject(privateKey)) return checkCryptoKey(privateKey, refuse);

  const given = typeof privateKey === "string" ? readKeyText(privateKey, refuse) : exportKey(privateKey, refuse);
  let der: Bytes | undefined = given;
  if (shapeOf(given) === encryptedShape) {
    if (!passphrase) throw refuse(`is encrypted; give its ${passphraseName}`);
    const { decryptKey } = await import("./encrypted-key.js");
    der = await decryptKey(given, passphrase, refuse);
    if (!der) throw refuse(`is encrypted, and ${passphraseName} does not open it`);
  }
  const pkcs8 = toPkcs8(der, refuse);
  try {
    return await crypto.subtle.importKey("pkcs8", pkcs8, { name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
  } catch {
    // The cause is left out on purpose: some runtimes quote their input.
    throw refuse("is damaged: it says that it is a P-256 private key, but holds none");
  }
}

function checkCryptoKey(key: CryptoKey, refuse: Refuse): CryptoKey {
  const { type, algorithm, usages } = key;
  if (type !== "private") throw refuse('is a CryptoKey whose type is not "private"');
  if ((algorithm as EcKeyAlgorithm | undefined)?.namedCurve !== "P-256")
    throw refuse("is a CryptoKey that is not on curve P-256");
  if (!usages.includes("sign")) throw refuse('is a CryptoKey without the usage "sign"');
  return key;
}

function exportKey(key: PrivateKeyObject, refuse: Refuse): Bytes {
  if (key.type !== "private") throw refuse('is a KeyObject whose type is not "private"');
  try {
    return Uint8Array.from(key.export({ type: "pkcs8", format: "der" }));
  } catch {
    throw refuse("is a KeyObject that can't be read");
  }
}

const encryptedShape = "30 04";

/** The tags of what is directly inside: enough to tell every kind of key file from every other. */
function shapeOf(der: Bytes): string {
  const [outer] = readElements(der) ?? [];
  return childrenOf(outer)
    .map(({ tag }) => toHex(Uint8Array.of(tag)))
    .join(" ");
}

/** The key as PKCS#8, which is the form that Web Crypto takes. */
function toPkcs8(der: Bytes, refuse: Refuse): Bytes {
  const shape = shapeOf(der);
  const [outer] = readElements(der) ?? [];
  if (shape.startsWith("02 30 04")) {
    const [id, curve] = childrenOf(childrenOf(outer)[1]);
    checkAlgorithm(toHex(id?.content), toHex(curve?.content), refuse);
    return der;
  }
  if (shape.startsWith("02 04")) {
    const curve = childrenOf(outer).find(({ tag }) => tag === sec1Curve);
    const [id] = (curve && readElements(curve.content)) ?? [];
    // A key that does not name its curve may be on any; the import checks its length.
    checkAlgorithm(ecPublicKey, id ? toHex(id.content) : p256, refuse);
    return wrapSec1(der);
  }
  if (shape === "30 03") throw refuse("is a public key; give the private one, the .p8 file, which downloads only once");
  if (shape === "30 30 03") throw refuse("is a certificate, or a request for one; give the .p8 file");
  if (shape.startsWith("02 02 02")) throw refuse(`is an RSA key; ${needed}`);
  throw refuse("is no private key");
}

const rsaEncryption = "2a864886f70d010101";
/** The optional part of a SEC1 key that names its curve. */
const sec1Curve = 0xa0;
const needed = "Apple's tokens are signed with an EC key on curve P-256";

function checkAlgorithm(id: string, curve: string, refuse: Refuse): void {
  if (id === rsaEncryption) throw refuse(`is an RSA key; ${needed}`);
  if (id !== ecPublicKey) throw refuse(`is a private key, but not an EC key; ${needed}`);
  if (curve !== p256) throw refuse(`is an EC key on another curve; ${needed}`);
}

/** PKCS#8 (RFC 5958) around a SEC1 key (RFC 5915): version, algorithm, and the key as it is. */
const wrapSec1 = (der: Bytes): Bytes =>
  writeElement(
    sequence,
    writeElement(integer, Uint8Array.of(0)),
    writeElement(
      sequence,
      writeElement(objectIdentifier, fromHex(ecPublicKey)),
      writeElement(objectIdentifier, fromHex(p256)),
    ),
    writeElement(octetString, der),
  );
