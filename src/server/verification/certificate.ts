/** Reads X.509 certificates (RFC 5280). */

import type { Bytes } from "../../encoding/bytes.js";
import {
  bitString,
  boolean,
  childrenOf,
  contextTag,
  type DerElement,
  integer,
  objectIdentifier,
  octetString,
  readBits,
  readDer,
  readSmallInteger,
  readTime,
  sequence,
  set,
  toDotted,
} from "../../encoding/der.js";
import { fromHex, toHex } from "../../encoding/hex.js";
import { PublicKey, type Signed } from "./public-key.js";

/** The parts of a certificate that are used. */
export interface Certificate {
  readonly der: Bytes;
  /** The content of the INTEGER. */
  readonly serialNumber: Bytes;
  /** Names are DER, which is compared byte by byte. */
  readonly issuer: Bytes;
  readonly subject: Bytes;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly publicKey: PublicKey;
  readonly isAuthority: boolean;
  /** How many authorities may be below this one; `undefined` for no limit. */
  readonly pathLength: number | undefined;
  /** Also `true` without a key usage extension (RFC 5280 §6.1.4(n)). */
  readonly maySignCertificates: boolean;
  /** Also `true` without a key usage extension. */
  readonly maySignData: boolean;
  /** Object identifiers, each as its DER content in hex. */
  readonly extendedKeyUsage: readonly string[];
  readonly extensions: ReadonlyMap<string, Extension>;
  readonly ocspUrl: string | undefined;
  readonly signed: Signed;
}

export interface Extension {
  readonly isCritical: boolean;
  readonly value: Bytes;
}

/** The limit of a certificate. Apple's have about 1.1 kB and 70 elements. */
export const maxCertificateBytes = 4_096;
const limits = { maxBytes: maxCertificateBytes, maxNodes: 400 };

/** Extensions: object identifiers, each as its DER content in hex. */
const basicConstraints = "551d13";
const keyUsage = "551d0f";
export const extendedKeyUsage = "551d25";
const authorityInfoAccess = "2b06010505070101";
/** Apple's marker extensions: App Store receipt signing, and Apple Worldwide Developer Relations. */
export const receiptSigningExtension = "2a864886f76364060b01";
export const developerRelationsExtension = "2a864886f76364060201";
const ocspAccess = "2b06010505073001";

/** The extensions that the verification of a chain checks: they may be critical. */
const checkedExtensions: ReadonlySet<string> = new Set([
  basicConstraints,
  keyUsage,
  receiptSigningExtension,
  developerRelationsExtension,
]);

/** @throws {SyntaxError} unless `der` is a certificate; the message is a predicate, such as `has a malformed name`. */
export function parseCertificate(der: Bytes): Certificate {
  return readCertificate(readDer(der, limits));
}

/** Reads a certificate that is part of another structure. */
export function readCertificate(certificate: DerElement): Certificate {
  const [tbs, signatureAlgorithm, signatureValue, ...more] = childrenOf(certificate);
  const signature = readBits(signatureValue);
  demand(more.length === 0 && certificate.bytes.length <= maxCertificateBytes && signature, "Certificate");
  const algorithm = readAlgorithm(signatureAlgorithm);

  const fields = [...childrenOf(tbs)];
  const version = fields[0]?.tag === contextTag(0) ? readVersion(fields.shift()!) : 1;
  const [serialNumber, tbsAlgorithm, issuer, validity, subject, publicKey, ...optional] = fields;
  demand(serialNumber?.tag === integer, "serial number");
  demand(tbsAlgorithm?.tag === sequence, "signature algorithm");
  if (!isEqual(tbsAlgorithm.bytes, signatureAlgorithm!.bytes)) throw new SyntaxError("names two signature algorithms");
  checkName(issuer);
  checkName(subject);
  const [notBefore, notAfter] = readValidity(validity);
  const extensions = readExtensions(readOptional(optional, version));
  const usage = readKeyUsage(extensions.get(keyUsage));
  return {
    der: certificate.bytes,
    serialNumber: serialNumber.content,
    issuer: issuer!.bytes,
    subject: subject!.bytes,
    notBefore,
    notAfter,
    publicKey: readPublicKey(publicKey),
    ...readConstraints(extensions.get(basicConstraints)),
    maySignCertificates: usage === undefined || (usage & 0x04) !== 0,
    maySignData: usage === undefined || (usage & 0x80) !== 0,
    extendedKeyUsage: readExtendedKeyUsage(extensions.get(extendedKeyUsage)),
    extensions,
    ocspUrl: readOcspUrl(extensions.get(authorityInfoAccess)),
    signed: { bytes: tbs!.bytes, algorithm, signature },
  };
}

/**
 * Checks that every critical extension is checked by the verification of a chain, or by the caller (`checked`).
 *
 * @throws {SyntaxError} with the object identifier of the first one that is not.
 */
export function checkCriticalExtensions({ extensions }: Certificate, ...checked: string[]): void {
  for (const [id, { isCritical }] of extensions) {
    if (!isCritical || checkedExtensions.has(id) || checked.includes(id)) continue;
    throw new SyntaxError(`has the critical extension ${dottedOf(id)}, which is not checked`);
  }
}

/** Whether two byte strings are equal. */
export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** The object identifier of an AlgorithmIdentifier, in hex. */
export function readAlgorithm(element: DerElement | undefined): string {
  const [id, _parameters, ...more] = childrenOf(element);
  demand(id?.tag === objectIdentifier && more.length === 0, "algorithm");
  return toHex(id.content);
}

/** DirectoryString (RFC 5280 §4.1.2.4), and IA5String for e-mail addresses and domains. */
const nameStrings: ReadonlySet<number | undefined> = new Set([0x0c, 0x13, 0x14, 0x16, 0x1c, 0x1e]);

/** A Name: a SEQUENCE of SETs of attributes. */
export function checkName(name: DerElement | undefined): void {
  demand(name?.tag === sequence, "name");
  for (const relative of name.children) {
    demand(relative.tag === set && relative.children.length > 0, "name");
    for (const attribute of relative.children) {
      const [type, value, ...more] = childrenOf(attribute);
      demand(type?.tag === objectIdentifier && nameStrings.has(value?.tag) && more.length === 0, "name");
    }
  }
}

/**
 * The extensions inside `[number] EXPLICIT`, by object identifier in hex.
 *
 * @throws {SyntaxError} when they are malformed, or one is present twice.
 */
export function readExtensions(explicit: DerElement | undefined): Map<string, Extension> {
  const extensions = new Map<string, Extension>();
  if (!explicit) return extensions;
  const [list, ...others] = explicit.children;
  demand(list?.tag === sequence && others.length === 0, "list of extensions");
  for (const extension of list.children) {
    const [id, ...rest] = childrenOf(extension);
    const isCritical = rest[0]?.tag === boolean;
    // FALSE is the default, which DER omits.
    demand(!isCritical || rest.shift()!.content[0] !== 0, "extension");
    const [value, ...more] = rest;
    demand(id?.tag === objectIdentifier && value?.tag === octetString && more.length === 0, "extension");
    const key = toHex(id.content);
    if (extensions.has(key)) throw new SyntaxError(`has extension ${toDotted(id.content)} twice`);
    extensions.set(key, { isCritical, value: value.content });
  }
  return extensions;
}

/** v2 or v3; v1 is the default, which DER omits. */
function readVersion(explicit: DerElement): number {
  const [version, ...more] = explicit.children;
  const value = readSmallInteger(version);
  demand(version?.tag === integer && (value === 1 || value === 2) && more.length === 0, "version");
  return value + 1;
}

function readValidity(validity: DerElement | undefined): [notBefore: number, notAfter: number] {
  const [from, to, ...more] = childrenOf(validity);
  const notBefore = readTime(from);
  const notAfter = readTime(to);
  demand(notBefore !== undefined && notAfter !== undefined && more.length === 0, "validity");
  return [notBefore, notAfter];
}

function readPublicKey(info: DerElement | undefined): PublicKey {
  const [algorithm, key, ...more] = childrenOf(info);
  const bits = readBits(key);
  demand(info && bits && more.length === 0, "public key");
  const [, parameters] = childrenOf(algorithm);
  return new PublicKey(info.bytes, bits, readAlgorithm(algorithm), toHex(parameters?.bytes));
}

/** Returns `[3]`, the extensions (v3), and skips unique identifiers (v2, v3). Their order and number are fixed. */
function readOptional(fields: readonly DerElement[], version: number): DerElement | undefined {
  const tags = [0x81, 0x82, contextTag(3)];
  let extensions: DerElement | undefined;
  let next = 0;
  for (const field of fields) {
    const index = tags.indexOf(field.tag, next);
    demand(index >= 0 && version >= (index === 2 ? 3 : 2), "end of its body");
    if (index === 2) extensions = field;
    else demand(isBitString(field.content), "unique identifier");
    next = index + 1;
  }
  return extensions;
}

/** The content of a BIT STRING with an implicit tag. */
function isBitString(content: Bytes): boolean {
  const unused = content[0] ?? 8;
  return unused < 8 && (unused === 0 || (content.length > 1 && (content.at(-1)! & ((1 << unused) - 1)) === 0));
}

function readConstraints(extension: Extension | undefined): Pick<Certificate, "isAuthority" | "pathLength"> {
  if (!extension) return { isAuthority: false, pathLength: undefined };
  const value = readDer(extension.value, limits);
  const rest = [...childrenOf(value)];
  const isAuthority = rest[0]?.tag === boolean;
  demand(value.tag === sequence && (!isAuthority || rest.shift()!.content[0] !== 0), "basic constraints");
  const pathLength = readSmallInteger(rest[0]);
  // RFC 5280 §4.2.1.9: only an authority has a path length.
  const hasPathLength = isAuthority && rest.length === 1 && rest[0]?.tag === integer && pathLength !== undefined;
  demand(rest.length === 0 || hasPathLength, "basic constraints");
  return { isAuthority, pathLength };
}

/** The first eight flags; the first one is the highest bit. */
function readKeyUsage(extension: Extension | undefined): number | undefined {
  if (!extension) return undefined;
  const value = readDer(extension.value, limits);
  demand(value.tag === bitString, "key usage");
  return value.content[1] ?? 0;
}

function readExtendedKeyUsage(extension: Extension | undefined): string[] {
  if (!extension) return [];
  const list = readDer(extension.value, limits);
  demand(list.tag === sequence && list.children.length > 0, "extended key usage");
  return list.children.map(({ tag, content }) => {
    demand(tag === objectIdentifier, "extended key usage");
    return toHex(content);
  });
}

function readOcspUrl(extension: Extension | undefined): string | undefined {
  if (!extension) return undefined;
  const list = readDer(extension.value, limits);
  demand(list.tag === sequence && list.children.length > 0, "authority information access");
  let url: string | undefined;
  for (const description of list.children) {
    const [method, location, ...more] = childrenOf(description);
    demand(method?.tag === objectIdentifier && location && more.length === 0, "authority information access");
    if (location.tag === directoryName) checkName(location.children[0]);
    else demand(stringNames.has(location.tag), "authority information access");
    const isUrl = location.tag === uniformResourceIdentifier && toHex(method.content) === ocspAccess;
    if (isUrl) url ??= String.fromCharCode(...location.content);
  }
  return url;
}

/** `[6] IMPLICIT IA5String` of a GeneralName. */
const uniformResourceIdentifier = 0x86;
/** The kinds of GeneralName that are strings (e-mail address, domain, URL), and the one that is a Name. */
const stringNames: ReadonlySet<number> = new Set([0x81, 0x82, uniformResourceIdentifier]);
const directoryName = contextTag(4);

const dottedOf = (hex: string): string => toDotted(fromHex(hex));

function demand(holds: unknown, part: string): asserts holds {
  if (!holds) throw new SyntaxError(`has a malformed ${part}`);
}
