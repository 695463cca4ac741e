/** Imports the private key from any form in which it is stored. Loaded for the forms that are not the usual one. */

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
import { type ImportOptions, importPkcs8, isKeyObject, type PrivateKey, type PrivateKeyObject } from "./key.js";
import { readKeyText, type ToKeyError } from "./key-text.js";

/**
 * Imports `privateKey` as a signing key that is not extractable.
 *
 * @throws {TokenError} if it is not a P-256 private key. The message says what it is, and never quotes it.
 */
export async function importAnyKey(
  privateKey: PrivateKey,
  { passphrase, keyName = '"privateKey"', passphraseName = '"passphrase"' }: ImportOptions = {},
): Promise<CryptoKey> {
  const toError: ToKeyError = (problem) => new TokenError(`${keyName} ${problem}.`);
  if (typeof privateKey !== "string" && !isKeyObject(privateKey)) return checkCryptoKey(privateKey, toError);

  const given = typeof privateKey === "string" ? readKeyText(privateKey, toError) : exportKey(privateKey, toError);
  let der: Bytes | undefined = given;
  if (shapeOf(given) === encryptedShape) {
    if (!passphrase) throw toError(`is encrypted; give its ${passphraseName}`);
    const { decryptKey } = await import("./encrypted-key.js");
    der = await decryptKey(given, passphrase, toError);
    if (!der) throw toError(`is encrypted, and ${passphraseName} does not open it`);
  }
  const pkcs8 = toPkcs8(der, toError);
  try {
    return await importPkcs8(pkcs8);
  } catch {
    // Without the cause: some runtimes quote their input in it.
    throw toError("is damaged: it is labelled as a P-256 private key, but its value is invalid");
  }
}

function checkCryptoKey(key: CryptoKey, toError: ToKeyError): CryptoKey {
  const { type, algorithm, usages } = key;
  if (type !== "private") throw toError('is a CryptoKey whose type is not "private"');
  if ((algorithm as EcKeyAlgorithm | undefined)?.namedCurve !== "P-256")
    throw toError("is a CryptoKey that is not on curve P-256");
  if (!usages.includes("sign")) throw toError('is a CryptoKey without the usage "sign"');
  return key;
}

function exportKey(key: PrivateKeyObject, toError: ToKeyError): Bytes {
  if (key.type !== "private") throw toError('is a KeyObject whose type is not "private"');
  try {
    return Uint8Array.from(key.export({ type: "pkcs8", format: "der" }));
  } catch {
    throw toError("is a KeyObject that can't be read");
  }
}

const encryptedShape = "30 04";

/** The tags of the direct children, which differ for each kind of key file. */
function shapeOf(der: Bytes): string {
  const [outer] = readElements(der) ?? [];
  return childrenOf(outer)
    .map(({ tag }) => toHex(Uint8Array.of(tag)))
    .join(" ");
}

/** The key as PKCS#8, the form that Web Crypto imports. */
function toPkcs8(der: Bytes, toError: ToKeyError): Bytes {
  const shape = shapeOf(der);
  const [outer] = readElements(der) ?? [];
  if (shape.startsWith("02 30 04")) {
    const [id, curve] = childrenOf(childrenOf(outer)[1]);
    checkAlgorithm(toHex(id?.content), toHex(curve?.content), toError);
    return der;
  }
  if (shape.startsWith("02 04")) {
    const curve = childrenOf(outer).find(({ tag }) => tag === sec1Curve);
    const [id] = (curve && readElements(curve.content)) ?? [];
    // A key that doesn't name its curve may be on any curve; the import checks its length.
    checkAlgorithm(ecPublicKey, id ? toHex(id.content) : p256, toError);
    return wrapSec1(der);
  }
  if (shape === "30 03") throw toError("is a public key; the .p8 file is needed");
  if (shape === "30 30 03") throw toError("is a certificate or a certificate request; the .p8 file is needed");
  if (shape.startsWith("02 02 02")) throw toError(`is an RSA key; ${needed}`);
  throw toError("is not a private key");
}

const rsaEncryption = "2a864886f70d010101";
/** The tag of the optional part of a SEC1 key that names its curve. */
const sec1Curve = 0xa0;
const needed = "Apple requires an EC key on curve P-256";

function checkAlgorithm(id: string, curve: string, toError: ToKeyError): void {
  if (id === rsaEncryption) throw toError(`is an RSA key; ${needed}`);
  if (id !== ecPublicKey) throw toError(`is a private key, but not an EC key; ${needed}`);
  if (curve !== p256) throw toError(`is an EC key on another curve; ${needed}`);
}

/** PKCS#8 (RFC 5958) around a SEC1 key (RFC 5915): the version, the algorithm, and the key unchanged. */
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
