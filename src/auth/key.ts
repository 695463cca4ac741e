/** Intake of the private key: the text that App Store Connect lets you download once, as a key that signs. */
import { importPKCS8 } from "jose/key/import";
import { TokenError } from "../errors.js";

/** A private key: PKCS#8 PEM text as downloaded (`AuthKey_….p8`), or a P-256 `CryptoKey` that may sign. */
export type PrivateKey = string | CryptoKey;

const armor = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)(?:-----END ([A-Z0-9 ]+)-----|$)/;

/** What a PEM block of another kind is, and what to do about it. */
const otherKinds: Record<string, string> = {
  "PUBLIC KEY": "is a public key; the private one is the .p8 file that App Store Connect lets you download once",
  CERTIFICATE: "is a certificate; give the private key, the .p8 file of App Store Connect",
  "CERTIFICATE REQUEST": "is a certificate request; give the private key, the .p8 file of App Store Connect",
  "RSA PRIVATE KEY": "is an RSA key; Apple's tokens are signed with an EC key on curve P-256",
  "EC PRIVATE KEY": 'is in SEC1 form; turn it into PKCS#8 with "openssl pkcs8 -topk8 -nocrypt"',
  "ENCRYPTED PRIVATE KEY": 'is encrypted; decrypt it with "openssl pkcs8"',
};

/**
 * The signing key of `privateKey`, not extractable.
 *
 * @throws {TokenError} saying what the text is instead of a P-256 private key; never with any of it in the message.
 */
export async function importPrivateKey(privateKey: PrivateKey): Promise<CryptoKey> {
  if (typeof privateKey !== "string") return checkCryptoKey(privateKey);
  const [, kind, body = "", end] = armor.exec(privateKey) ?? [];
  if (!kind) throw keyError('has no "-----BEGIN PRIVATE KEY-----" line; give the whole text of the .p8 file');
  if (kind !== "PRIVATE KEY") throw keyError(otherKinds[kind] ?? "is no PKCS#8 private key");
  if (end !== kind) throw keyError('is cut off: its "-----END PRIVATE KEY-----" line is missing');
  const base64 = body.replaceAll(/\s/g, "");
  const der = decodeBase64(base64);
  if (!der || !isWholeDer(der)) throw keyError("is cut off or damaged between its BEGIN and END lines");
  try {
    return await importPKCS8(`-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----`, "ES256");
  } catch {
    // The cause is left out on purpose: some runtimes quote their input.
    throw keyError("is a private key, but not an EC key on curve P-256, which Apple's ES256 tokens need");
  }
}

function checkCryptoKey(key: CryptoKey): CryptoKey {
  const { type, algorithm, usages } = key;
  if (type !== "private") throw keyError(`is a CryptoKey of type "${type}"; it must be "private"`);
  if ((algorithm as EcKeyAlgorithm).namedCurve !== "P-256") throw keyError("is a CryptoKey that is not on curve P-256");
  if (!usages.includes("sign")) throw keyError('is a CryptoKey without the usage "sign"');
  return key;
}

const keyError = (what: string): TokenError => new TokenError(`"privateKey" ${what}.`);

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Whether the outermost DER element is a SEQUENCE that ends where the bytes end. */
function isWholeDer(der: Uint8Array): boolean {
  const [tag, first = 0] = der;
  if (tag !== 0x30) return false;
  if (first < 0x80) return der.length === 2 + first;
  const lengthBytes = first & 0x7f;
  const length = der.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
  return der.length === 2 + lengthBytes + length;
}
