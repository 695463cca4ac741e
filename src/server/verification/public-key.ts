/** Public keys of certificates, and the signatures that they verify. */
import type { Bytes } from "../../encoding/bytes.js";
import { childrenOf, integer, readDer, sequence } from "../../encoding/der.js";
import { ecPublicKey, p256, p384 } from "../../encoding/object-identifiers.js";

/** Signed bytes with their signature. */
export interface Signed {
  readonly bytes: Bytes;
  /** The object identifier of the signature algorithm, its DER content in hex. */
  readonly algorithm: string;
  readonly signature: Bytes;
}

interface Scheme {
  readonly name: string;
  readonly hash: string;
}

const signatureAlgorithms: Readonly<Record<string, Scheme | undefined>> = {
  "2a8648ce3d040302": { name: "ECDSA", hash: "SHA-256" },
  "2a8648ce3d040303": { name: "ECDSA", hash: "SHA-384" },
  "2a8648ce3d040304": { name: "ECDSA", hash: "SHA-512" },
  "2a864886f70d01010b": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  "2a864886f70d01010c": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-384" },
  "2a864886f70d01010d": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
};

interface Curve {
  readonly namedCurve: string;
  readonly bytes: number;
}

/** By the parameters of an EC key: the curve's object identifier as DER, in hex. */
const namedCurves: Readonly<Record<string, Curve | undefined>> = {
  [`0608${p256}`]: { namedCurve: "P-256", bytes: 32 },
  [`0605${p384}`]: { namedCurve: "P-384", bytes: 48 },
};

/** A SubjectPublicKeyInfo (RFC 5280 §4.1.2.7). */
export class PublicKey {
  /** DER of the SubjectPublicKeyInfo. */
  readonly spki: Bytes;
  /** The key without its algorithm. */
  readonly bits: Bytes;
  readonly #curve: Curve | undefined;
  /** Imported keys by hash. Web Crypto binds an RSA key to a hash, an EC key not. */
  readonly #imported = new Map<string, Promise<CryptoKey>>();

  constructor(spki: Bytes, bits: Bytes, algorithm: string, parameters: string) {
    this.spki = spki;
    this.bits = bits;
    this.#curve = algorithm === ecPublicKey ? namedCurves[parameters] : undefined;
  }

  /** Whether this key made the signature. `false` if the key or the algorithm is not supported. */
  async hasSigned({ bytes, algorithm, signature }: Signed): Promise<boolean> {
    const scheme = signatureAlgorithms[algorithm];
    const curve = this.#curve;
    if (scheme === undefined || (scheme.name === "ECDSA") !== (curve !== undefined)) return false;
    try {
      const raw = curve ? rawEcdsaSignature(signature, curve.bytes) : signature;
      if (raw === undefined) return false;
      const key = await (curve ? this.#import("", { name: "ECDSA", ...curve }) : this.#import(scheme.hash, scheme));
      return await crypto.subtle.verify(scheme, key, raw, bytes);
    } catch {
      return false;
    }
  }

  /** The key for ES256. @throws {TypeError} unless it is on curve P-256. */
  async importEs256(): Promise<CryptoKey> {
    if (this.#curve?.namedCurve !== "P-256") throw new TypeError("is not a P-256 key");
    return this.#import("", { name: "ECDSA", namedCurve: "P-256" });
  }

  #import(hash: string, algorithm: EcKeyImportParams | RsaHashedImportParams): Promise<CryptoKey> {
    let imported = this.#imported.get(hash);
    if (!imported) {
      // Node reads a raw point in less than half the time of the same point as SubjectPublicKeyInfo.
      const isEc = this.#curve !== undefined;
      imported = crypto.subtle.importKey(isEc ? "raw" : "spki", isEc ? this.bits : this.spki, algorithm, false, [
        "verify",
      ]);
      this.#imported.set(hash, imported);
    }
    return imported;
  }
}

/** Converts SEQUENCE { r, s } to r and s concatenated (IEEE P1363), the form that Web Crypto takes. */
function rawEcdsaSignature(der: Bytes, size: number): Bytes | undefined {
  const value = readDer(der, { maxNodes: 3 });
  const numbers = childrenOf(value);
  if (value.tag !== sequence || numbers.length !== 2) return undefined;
  const raw = new Uint8Array(size * 2);
  for (const [index, { tag, content }] of numbers.entries()) {
    const digits = content[0] === 0 ? content.subarray(1) : content;
    if (tag !== integer || content[0]! > 0x7f || digits.length > size) return undefined;
    raw.set(digits, (index + 1) * size - digits.length);
  }
  return raw;
}
