/**
 * X.509 certificates (RFC 5280) as plain facts, and signatures made with their keys. Loaded only when a chain is new:
 * it brings the ASN.1 library.
 */
import { AsnConvert } from "@peculiar/asn1-schema";
import {
  AuthorityInfoAccessSyntax,
  BasicConstraints,
  Certificate as CertificateSyntax,
  ExtendedKeyUsage,
  id_ad_ocsp,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_pe_authorityInfoAccess,
  KeyUsage,
  KeyUsageFlags,
  type SubjectPublicKeyInfo,
} from "@peculiar/asn1-x509";
import type { Bytes } from "./base64.js";

/** What is read from a certificate. Names are DER, so that they compare byte by byte. */
export interface Certificate {
  readonly serialNumber: ArrayBuffer;
  readonly issuer: ArrayBuffer;
  readonly subject: ArrayBuffer;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly publicKey: SubjectPublicKeyInfo;
  readonly isAuthority: boolean;
  /** How many authorities may stand below this one; `undefined` for no limit. */
  readonly pathLength: number | undefined;
  readonly maySignCertificates: boolean;
  readonly maySignData: boolean;
  readonly extendedKeyUsage: readonly string[];
  /** Object identifiers of its extensions. */
  readonly extensions: ReadonlySet<string>;
  readonly ocspUrl: string | undefined;
  readonly signed: Signed;
}

/** Bytes with the signature over them. */
export interface Signed {
  readonly bytes: BufferSource;
  /** Object identifier of the signature's algorithm. */
  readonly algorithm: string;
  readonly signature: ArrayBuffer;
}

/** Apple's certificates have about 1.1 kB; a parser need not be fed more than this by a stranger. */
const maxCertificateBytes = 16_384;

/** Apple's markers: App Store receipt signing, and Apple Worldwide Developer Relations. */
export const receiptSigningExtension = "1.2.840.113635.100.6.11.1";
export const developerRelationsExtension = "1.2.840.113635.100.6.2.1";

const understoodExtensions: ReadonlySet<string> = new Set([
  id_ce_basicConstraints,
  id_ce_keyUsage,
  id_ce_extKeyUsage,
  receiptSigningExtension,
  developerRelationsExtension,
]);

const signatureAlgorithms: Readonly<Record<string, { name: string; hash: string } | undefined>> = {
  "1.2.840.10045.4.3.2": { name: "ECDSA", hash: "SHA-256" },
  "1.2.840.10045.4.3.3": { name: "ECDSA", hash: "SHA-384" },
  "1.2.840.10045.4.3.4": { name: "ECDSA", hash: "SHA-512" },
  "1.2.840.113549.1.1.11": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  "1.2.840.113549.1.1.12": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-384" },
  "1.2.840.113549.1.1.13": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
};

const ecPublicKey = "1.2.840.10045.2.1";
/** The parameters of an EC key: DER of the curve's object identifier, in hex. */
const namedCurves: Readonly<Record<string, { namedCurve: string; bytes: number } | undefined>> = {
  "06082a8648ce3d030107": { namedCurve: "P-256", bytes: 32 },
  "06052b81040022": { namedCurve: "P-384", bytes: 48 },
};

/** Throws an `Error` when the bytes are no certificate, or one with a critical part that is not understood. */
export function parseCertificate(der: Bytes): Certificate {
  if (der.length > maxCertificateBytes) throw new Error(`has more than ${maxCertificateBytes} bytes`);
  if (derLength(der) !== der.length) throw new Error("is not one DER value");
  return readCertificate(AsnConvert.parse(der, CertificateSyntax));
}

/** The facts of a certificate that came inside of something else, and so is parsed already. */
export function readCertificate(syntax: CertificateSyntax): Certificate {
  const { tbsCertificate: tbs, tbsCertificateRaw, signatureAlgorithm, signatureValue } = syntax;
  if (!tbs.signature.isEqual(signatureAlgorithm)) throw new Error("names two signature algorithms");

  const extensions = new Map<string, BufferSource>();
  for (const { extnID, critical, extnValue } of tbs.extensions ?? []) {
    if (extensions.has(extnID)) throw new Error(`has extension ${extnID} twice`);
    if (critical && !understoodExtensions.has(extnID)) throw new Error(`has the unknown critical extension ${extnID}`);
    extensions.set(extnID, extnValue);
  }
  const read = <T>(id: string, type: new () => T): T | undefined => {
    const value = extensions.get(id);
    return value && AsnConvert.parse(value, type);
  };
  const constraints = read(id_ce_basicConstraints, BasicConstraints);
  const keyUsage = read(id_ce_keyUsage, KeyUsage)?.toNumber() ?? 0;
  const access = read(id_pe_authorityInfoAccess, AuthorityInfoAccessSyntax) ?? [];
  return {
    serialNumber: tbs.serialNumber,
    issuer: AsnConvert.serialize(tbs.issuer),
    subject: AsnConvert.serialize(tbs.subject),
    notBefore: tbs.validity.notBefore.getTime().getTime(),
    notAfter: tbs.validity.notAfter.getTime().getTime(),
    publicKey: tbs.subjectPublicKeyInfo,
    isAuthority: constraints?.cA ?? false,
    pathLength: constraints?.pathLenConstraint,
    maySignCertificates: (keyUsage & KeyUsageFlags.keyCertSign) !== 0,
    maySignData: (keyUsage & KeyUsageFlags.digitalSignature) !== 0,
    extendedKeyUsage: read(id_ce_extKeyUsage, ExtendedKeyUsage) ?? [],
    extensions: new Set(extensions.keys()),
    ocspUrl: access.find((one) => one.accessMethod === id_ad_ocsp)?.accessLocation.uniformResourceIdentifier,
    signed: {
      bytes: tbsCertificateRaw as BufferSource,
      algorithm: signatureAlgorithm.algorithm,
      signature: signatureValue,
    },
  };
}

/** The length of the DER value that these bytes begin with, header included; NaN when they are too few. */
function derLength(der: Bytes): number {
  const first = der[1] ?? Number.NaN;
  if (!(first > 0x80)) return 2 + first;
  let length = 0;
  for (let i = 0; i < first - 0x80; i += 1) length = length * 256 + (der[2 + i] ?? Number.NaN);
  return 2 + first - 0x80 + length;
}

/** Whether this signature was made with that key. An algorithm or a key that is not understood made none. */
export async function isSignedWith(
  key: SubjectPublicKeyInfo,
  { bytes, algorithm, signature }: Signed,
): Promise<boolean> {
  const scheme = signatureAlgorithms[algorithm];
  const curve = curveOf(key);
  if (scheme === undefined || (scheme.name === "ECDSA") !== (curve !== undefined)) return false;
  const raw = curve ? rawEcdsaSignature(new Uint8Array(signature), curve.bytes) : signature;
  if (raw === undefined) return false;
  const cryptoKey = await importKey(key, curve ? { name: "ECDSA", namedCurve: curve.namedCurve } : scheme);
  return crypto.subtle.verify(scheme, cryptoKey, raw, bytes);
}

/** The P-256 key that ES256 needs; rejects for any other. */
export function importEs256Key(key: SubjectPublicKeyInfo): Promise<CryptoKey> {
  return importKey(key, { name: "ECDSA", namedCurve: "P-256" });
}

function importKey(
  key: SubjectPublicKeyInfo,
  algorithm: EcKeyImportParams | RsaHashedImportParams,
): Promise<CryptoKey> {
  return crypto.subtle.importKey("spki", AsnConvert.serialize(key), algorithm, false, ["verify"]);
}

function curveOf({ algorithm: { algorithm, parameters } }: SubjectPublicKeyInfo) {
  return algorithm === ecPublicKey && parameters ? namedCurves[toHex(parameters)] : undefined;
}

export function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** From SEQUENCE { r, s } to r and s side by side (IEEE P1363), as Web Crypto wants it; lengths here fit in one byte. */
function rawEcdsaSignature(der: Bytes, size: number): Bytes | undefined {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return undefined;
  const raw = new Uint8Array(size * 2);
  let at = 2;
  for (const end of [size, size * 2]) {
    const length = der[at + 1] ?? 0;
    let value = der.subarray(at + 2, at + 2 + length);
    if (der[at] !== 0x02 || length === 0 || value.length !== length) return undefined;
    if (value[0] === 0) value = value.subarray(1);
    if (value.length > size) return undefined;
    raw.set(value, end - value.length);
    at += 2 + length;
  }
  return at === der.length ? raw : undefined;
}
