/** OCSP (RFC 6960): writes requests; reads responses and verifies that they come from the issuer. */

import type { Bytes } from "../../encoding/bytes.js";
import {
  bitString,
  childrenOf,
  contextTag,
  type DerElement,
  enumerated,
  generalizedTime,
  integer,
  objectIdentifier,
  octetString,
  readBits,
  readDer,
  readSmallInteger,
  readTime,
  sequence,
  writeElement,
} from "../../encoding/der.js";
import { fromHex, toHex } from "../../encoding/hex.js";
import {
  type Certificate,
  checkCriticalExtensions,
  checkName,
  extendedKeyUsage,
  isEqual,
  readAlgorithm,
  readCertificate,
  readExtensions,
} from "./certificate.js";

/** Identifies the certificate of a request. */
export interface CertId {
  /** The object identifier of the hash, in hex. */
  readonly hashAlgorithm: string;
  readonly issuerNameHash: Bytes;
  readonly issuerKeyHash: Bytes;
  readonly serialNumber: Bytes;
}

/** The status of a certificate; times in milliseconds since 1970. */
export interface CertificateStatus {
  readonly certId: CertId;
  readonly status: "good" | "revoked" | "unknown";
  readonly thisUpdate: number;
  readonly nextUpdate: number | undefined;
}

/** A response, decoded but not verified. */
export interface BasicResponse {
  readonly signed: { readonly bytes: Bytes; readonly algorithm: string; readonly signature: Bytes };
  /** The SHA-1 of the responder's key, or its name as DER. */
  readonly responder: { readonly keyHash: Bytes } | { readonly name: Bytes };
  readonly statuses: readonly CertificateStatus[];
  readonly certificates: readonly Certificate[];
}

/** The difference, either way, that is tolerated between the responder's clock and the local one. */
const clockSkewMs = 60_000;
/** The longest time that a response is used. */
export const longestResponseMs = 3_600_000;
export const maxResponseBytes = 65_536;

const sha256 = "608648016503040201";
const basicResponse = "2b0601050507300101";
const ocspSigning = "2b06010505070309";
const ocspNoCheck = "2b0601050507300105";

export async function createCertId(certificate: Certificate, issuer: Certificate): Promise<CertId> {
  const [nameHash, keyHash] = await Promise.all([
    crypto.subtle.digest("SHA-256", issuer.subject),
    crypto.subtle.digest("SHA-256", issuer.publicKey.bits),
  ]);
  return {
    hashAlgorithm: sha256,
    issuerNameHash: new Uint8Array(nameHash),
    issuerKeyHash: new Uint8Array(keyHash),
    serialNumber: certificate.serialNumber,
  };
}

/** A string that identifies the certificate. Not the DER: responders encode the parameters of the hash differently. */
export function identify({ hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber }: CertId): string {
  return [hashAlgorithm, ...[issuerNameHash, issuerKeyHash, serialNumber].map(toHex)].join(" ");
}

/** An OCSPRequest for one certificate, as DER. */
export function encodeOcspRequest({ hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber }: CertId): Bytes {
  const certId = writeElement(
    sequence,
    writeElement(sequence, writeElement(objectIdentifier, fromHex(hashAlgorithm))),
    writeElement(octetString, issuerNameHash),
    writeElement(octetString, issuerKeyHash),
    writeElement(integer, serialNumber),
  );
  const requestList = writeElement(sequence, writeElement(sequence, certId));
  return writeElement(sequence, writeElement(sequence, requestList));
}

/**
 * The status of a certificate as its issuer, or a responder that the issuer named, reports it.
 *
 * @throws {Error} when the response is malformed, from another signer, about another certificate, or not current.
 */
export async function readOcspResponse(
  body: Bytes,
  certId: CertId,
  issuer: Certificate,
  now: number,
): Promise<CertificateStatus> {
  const response = parseOcspResponse(body);
  const responder = await findResponder(response, issuer, now);
  if (!(await responder.publicKey.hasSigned(response.signed))) {
    throw new Error("The response's signature is wrong");
  }
  const single = response.statuses.find((one) => identify(one.certId) === identify(certId));
  if (single === undefined) throw new Error("The response is about another certificate");
  const { status, thisUpdate, nextUpdate } = single;
  const staleAt = nextUpdate ?? thisUpdate + longestResponseMs;
  // A revocation is final, so the response may be old.
  if (thisUpdate > now + clockSkewMs || (status !== "revoked" && staleAt < now - clockSkewMs)) {
    throw new Error("The response is not current");
  }
  return single;
}

/**
 * Reads a successful response of type basic.
 *
 * @throws {Error} for any other response, and for malformed DER.
 */
export function parseOcspResponse(body: Bytes): BasicResponse {
  const [status, explicit, ...more] = childrenOf(readDer(body, { maxBytes: maxResponseBytes }));
  demand(status?.tag === enumerated && more.length === 0, "OCSPResponse");
  const code = readSmallInteger(status);
  if (code !== 0) throw new Error(`The responder returned OCSP status ${code}`);
  const [type, response, ...others] = childrenOf(inside(explicit, 0));
  demand(type?.tag === objectIdentifier && response?.tag === octetString && others.length === 0, "ResponseBytes");
  if (toHex(type.content) !== basicResponse) throw new Error("The response is not of type basic");
  return readBasic(readDer(response.content));
}

function readBasic(basic: DerElement): BasicResponse {
  const [data, algorithm, signatureValue, certificates, ...more] = childrenOf(basic);
  const signature = readBits(signatureValue);
  demand(data && signatureValue?.tag === bitString && signature && more.length === 0, "BasicOCSPResponse");
  const list = certificates && inside(certificates, 0);
  demand(!list || list.tag === sequence, "list of certificates");

  const fields = [...childrenOf(data)];
  // Version 1 is the default. DER omits it, but some responders write it.
  if (fields[0]?.tag === contextTag(0)) demand(readSmallInteger(inside(fields.shift(), 0)) === 0, "version");
  const [responderId, producedAt, responses, extensions, ...others] = fields;
  demand(isTime(producedAt) && responses?.tag === sequence && others.length === 0, "ResponseData");
  checkNoCritical(extensions);
  return {
    signed: { bytes: data.bytes, algorithm: readAlgorithm(algorithm), signature },
    responder: readResponderId(responderId),
    statuses: responses.children.map(readStatus),
    certificates: childrenOf(list).map(readCertificate),
  };
}

function readResponderId(id: DerElement | undefined): BasicResponse["responder"] {
  if (id?.tag === contextTag(1)) {
    const name = inside(id, 1);
    checkName(name);
    return { name: name.bytes };
  }
  const keyHash = inside(id, 2);
  demand(keyHash.tag === octetString, "ResponderID");
  return { keyHash: keyHash.content };
}

function readStatus(single: DerElement): CertificateStatus {
  const [id, certStatus, thisUpdate, ...optional] = childrenOf(single);
  const [algorithm, nameHash, keyHash, serial, ...more] = childrenOf(id);
  const isId = nameHash?.tag === octetString && keyHash?.tag === octetString && serial?.tag === integer;
  demand(isId && more.length === 0, "CertID");
  const next = optional[0]?.tag === contextTag(0) ? inside(optional.shift(), 0) : undefined;
  const [extensions, ...others] = optional;
  demand(isTime(thisUpdate) && (!next || isTime(next)) && others.length === 0, "SingleResponse");
  checkNoCritical(extensions);
  return {
    certId: {
      hashAlgorithm: readAlgorithm(algorithm),
      issuerNameHash: nameHash.content,
      issuerKeyHash: keyHash.content,
      serialNumber: serial.content,
    },
    status: readCertStatus(certStatus),
    thisUpdate: readTime(thisUpdate)!,
    nextUpdate: readTime(next),
  };
}

/** `[0] NULL`, `[1] RevokedInfo` or `[2] NULL`, all implicit. */
function readCertStatus(status: DerElement | undefined): CertificateStatus["status"] {
  if (status?.tag === contextTag(1)) {
    const [revokedAt, reason, ...more] = status.children;
    demand(isTime(revokedAt) && more.length === 0, "RevokedInfo");
    demand(!reason || inside(reason, 0).tag === enumerated, "RevokedInfo");
    return "revoked";
  }
  demand((status?.tag === 0x80 || status?.tag === 0x82) && status.content.length === 0, "CertStatus");
  return status.tag === 0x80 ? "good" : "unknown";
}

/** Extensions of a response are not read, so none may be critical. */
function checkNoCritical(explicit: DerElement | undefined): void {
  demand(!explicit || explicit.tag === contextTag(1), "list of extensions");
  for (const { isCritical } of readExtensions(explicit).values()) {
    if (isCritical) throw new Error("The response has a critical extension");
  }
}

/** The one element inside `[number] EXPLICIT`. */
function inside(element: DerElement | undefined, number: number): DerElement {
  const [inner, ...more] = element?.tag === contextTag(number) ? element.children : [];
  demand(inner && more.length === 0, "OCSP response");
  return inner;
}

/** RFC 6960 uses GeneralizedTime only. */
const isTime = (element: DerElement | undefined): boolean =>
  element?.tag === generalizedTime && readTime(element) !== undefined;

function demand(holds: unknown, part: string): asserts holds {
  if (!holds) throw new SyntaxError(`The response has a malformed ${part}`);
}

/** The issuer, or a certificate that it issued for signing OCSP responses (RFC 6960 §4.2.2.2). */
async function findResponder(response: BasicResponse, issuer: Certificate, now: number): Promise<Certificate> {
  const { responder, certificates } = response;
  if (await isResponder(responder, issuer)) return issuer;
  for (const candidate of certificates) {
    if (
      (await isResponder(responder, candidate)) &&
      isEqual(candidate.issuer, issuer.subject) &&
      candidate.extendedKeyUsage.includes(ocspSigning) &&
      candidate.maySignData &&
      candidate.notBefore <= now + clockSkewMs &&
      candidate.notAfter >= now - clockSkewMs &&
      (await issuer.publicKey.hasSigned(candidate.signed))
    ) {
      checkCriticalExtensions(candidate, extendedKeyUsage, ocspNoCheck);
      return candidate;
    }
  }
  throw new Error("The response is not signed by the issuer or by a responder that it named");
}

async function isResponder(
  responder: BasicResponse["responder"],
  { publicKey, subject }: Certificate,
): Promise<boolean> {
  if ("name" in responder) return isEqual(responder.name, subject);
  return isEqual(responder.keyHash, new Uint8Array(await crypto.subtle.digest("SHA-1", publicKey.bits)));
}
