/** Decrypts a PKCS#8 key (RFC 5958, PBES2 of RFC 8018) with Web Crypto. Loaded only for an encrypted key. */
import type { Bytes } from "../encoding/bytes.js";
import { childrenOf, type DerElement, integer, octetString, readElements } from "../encoding/der.js";
import { toHex } from "../encoding/hex.js";
import type { ToKeyError } from "./key-text.js";

const pbes2 = "2a864886f70d01050d";
const pbkdf2 = "2a864886f70d01050c";
/** The default algorithm, which keys don't name. */
const hmacSha1 = "2a864886f70d0207";
const hashes: Readonly<Record<string, string>> = {
  [hmacSha1]: "SHA-1",
  "2a864886f70d0209": "SHA-256",
  "2a864886f70d020a": "SHA-384",
  "2a864886f70d020b": "SHA-512",
};
const aesBits: Readonly<Record<string, number>> = { "60864801650304012a": 256, "608648016503040102": 128 };

/** OpenSSL's default is 2,048. A file that asks for much more would keep the process busy for minutes. */
const mostIterations = 10_000_000;

interface EncryptionParameters {
  readonly hash: string;
  readonly salt: Bytes;
  readonly iterations: number;
  readonly bits: number;
  readonly iv: Bytes;
}

/**
 * The decrypted PKCS#8 bytes, or `undefined` if the passphrase is wrong.
 *
 * @throws {TokenError} made by `toError`, if the encryption is unsupported.
 */
export async function decryptKey(der: Bytes, passphrase: string, toError: ToKeyError): Promise<Bytes | undefined> {
  const [outer] = readElements(der) ?? [];
  const [algorithm, encrypted] = childrenOf(outer);
  const parameters = readParameters(algorithm);
  if (!parameters || !encrypted) {
    throw toError('has an unsupported encryption; encrypt it with "openssl pkcs8 -topk8 -v2 aes256"');
  }
  const { hash, salt, iterations, bits, iv } = parameters;
  if (iterations > mostIterations) throw toError(`needs more than ${mostIterations} iterations of PBKDF2`);
  const { subtle } = crypto;
  try {
    const secret = await subtle.importKey("raw", new TextEncoder().encode(passphrase), "PBKDF2", false, ["deriveKey"]);
    const key = await subtle.deriveKey(
      { name: "PBKDF2", hash, salt, iterations },
      secret,
      { name: "AES-CBC", length: bits },
      false,
      ["decrypt"],
    );
    const opened = new Uint8Array(await subtle.decrypt({ name: "AES-CBC", iv }, key, encrypted.content));
    // With a wrong passphrase the padding is valid about once in 256 times, but the content is hardly ever DER.
    return readElements(opened)?.length === 1 ? opened : undefined;
  } catch {
    return undefined;
  }
}

/** The parameters of PBES2 with PBKDF2 and AES-CBC, or `undefined` for any other encryption. */
function readParameters(algorithm: DerElement | undefined): EncryptionParameters | undefined {
  const [scheme, schemeParameters] = childrenOf(algorithm);
  const [derivation, cipher] = childrenOf(schemeParameters);
  const [derivationId, derivationParameters] = childrenOf(derivation);
  const [salt, count, ...optional] = childrenOf(derivationParameters);
  const [cipherId, iv] = childrenOf(cipher);
  const [prfId] = childrenOf(optional.find(({ tag }) => tag !== integer));
  const hash = hashes[prfId ? toHex(prfId.content) : hmacSha1];
  const bits = aesBits[toHex(cipherId?.content)];
  if (toHex(scheme?.content) !== pbes2 || toHex(derivationId?.content) !== pbkdf2) return undefined;
  if (!hash || !bits || salt?.tag !== octetString || count?.tag !== integer || iv?.content.length !== 16) {
    return undefined;
  }
  return { hash, salt: salt.content, iterations: Number(`0x${toHex(count.content)}`), bits, iv: iv.content };
}
