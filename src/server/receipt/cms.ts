/** Reads PKCS#7 SignedData (RFC 5652), as far as receipts need it: one signer, with the content inside. */

import type { Bytes } from "../../encoding/bytes.js";
import {
  childrenOf,
  contextTag,
  type DerElement,
  integer,
  objectIdentifier,
  readDer,
  readOctets,
  sequence,
  set,
} from "../../encoding/der.js";
import { toHex } from "../../encoding/hex.js";
import { readAlgorithm } from "../verification/certificate.js";

/** What the signer says of itself. */
export interface Signer {
  /** The Name of the issuer of its certificate, as DER. */
  readonly issuer: Bytes;
  /** The content of the INTEGER. */
  readonly serialNumber: Bytes;
  /** Object identifiers, each as its DER content in hex. */
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  readonly signature: Bytes;
  /** The attributes that are signed in place of the content: a SET as DER. */
  readonly signedAttributes: Bytes | undefined;
}

/** A SignedData that was read, not verified. */
export interface SignedData {
  readonly content: Bytes;
  readonly certificates: readonly Bytes[];
  readonly signer: Signer;
}

const signedDataType = "2a864886f70d010702";
export const dataType = "2a864886f70d010701";

/**
 * Receipts are BER, with the content in pieces of 1,000 bytes, and three certificates of about 100 elements. 4 MiB of
 * content need about 4,200 pieces.
 */
const limits = { maxNodes: 8_000, rules: "BER" } as const;
const maxCertificates = 8;

/** @throws {SyntaxError} with the reason, a predicate such as `has 2 signers in place of 1`. */
export function readSignedData(bytes: Bytes): SignedData {
  const [type, wrapped, ...more] = childrenOf(readDer(bytes, limits));
  demand(isType(type, signedDataType) && more.length === 0, "is not PKCS#7 SignedData");
  const [version, digests, encapsulated, ...rest] = childrenOf(onlyChild(wrapped, contextTag(0)));
  demand(version?.tag === integer && digests?.tag === set, "has a malformed SignedData");
  const certificates = rest[0]?.tag === contextTag(0) ? rest.shift()!.children : [];
  if (rest[0]?.tag === contextTag(1)) rest.shift();
  const [signers, ...others] = rest;
  demand(signers?.tag === set && others.length === 0, "has a malformed SignedData");
  demand(signers.children.length === 1, `has ${signers.children.length} signers in place of 1`);
  demand(certificates.length <= maxCertificates, `has more than ${maxCertificates} certificates`);
  demand(
    certificates.every(({ tag }) => tag === sequence),
    "has something other than certificates among them",
  );
  return {
    content: readContent(encapsulated),
    certificates: certificates.map((certificate) => certificate.bytes),
    signer: readSigner(signers.children[0]),
  };
}

function readContent(encapsulated: DerElement | undefined): Bytes {
  const [type, wrapped, ...more] = childrenOf(encapsulated);
  demand(isType(type, dataType) && more.length === 0, "has content of another type than data");
  demand(wrapped !== undefined, "has no content: it is detached");
  const content = readOctets(onlyChild(wrapped, contextTag(0)));
  demand(content !== undefined, "has malformed content");
  return content;
}

function readSigner(info: DerElement | undefined): Signer {
  const [version, identifier, digest, ...rest] = childrenOf(info);
  const [issuer, serialNumber, ...more] = childrenOf(identifier);
  demand(version?.tag === integer, "has a malformed signer");
  demand(
    issuer?.tag === sequence && serialNumber?.tag === integer && more.length === 0,
    "has a signer that is not identified by issuer and serial number",
  );
  const attributes = rest[0]?.tag === contextTag(0) ? rest.shift() : undefined;
  const [algorithm, value] = rest.splice(0, 2);
  if (rest[0]?.tag === contextTag(1)) rest.shift();
  const signature = readOctets(value);
  demand(signature !== undefined && rest.length === 0, "has a malformed signer");
  return {
    issuer: issuer.bytes,
    serialNumber: serialNumber.content,
    digestAlgorithm: readAlgorithm(digest),
    signatureAlgorithm: readAlgorithm(algorithm),
    signature,
    signedAttributes: attributes && asSet(attributes.bytes),
  };
}

/** The attributes with the tag of a SET in place of `[0]`, which is what is signed (RFC 5652 §5.4). */
function asSet(bytes: Bytes): Bytes {
  const copy = Uint8Array.from(bytes);
  copy[0] = set;
  return copy;
}

/** The signed attributes by type, in hex: the one value of each. */
export function readSignedAttributes(der: Bytes): ReadonlyMap<string, DerElement> {
  const attributes = new Map<string, DerElement>();
  for (const attribute of readDer(der, { maxNodes: 200 }).children) {
    const [type, values, ...more] = childrenOf(attribute);
    demand(type?.tag === objectIdentifier && values?.tag === set && more.length === 0, "has a malformed attribute");
    const key = toHex(type.content);
    demand(values.children.length === 1 && !attributes.has(key), "has a signed attribute twice");
    attributes.set(key, values.children[0]!);
  }
  return attributes;
}

export const isType = (element: DerElement | undefined, type: string): boolean =>
  element?.tag === objectIdentifier && toHex(element.content) === type;

/** The child of `[number] EXPLICIT`. */
function onlyChild(element: DerElement | undefined, tag: number): DerElement | undefined {
  return element?.tag === tag && element.children.length === 1 ? element.children[0] : undefined;
}

function demand(holds: boolean, problem: string): asserts holds {
  if (!holds) throw new SyntaxError(problem);
}
