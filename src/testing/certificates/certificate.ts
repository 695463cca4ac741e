/** Makes X.509 certificates (RFC 5280) with keys on elliptic curves. */

import { createPublicKey, type KeyObject, sign } from "node:crypto";
import {
  bitString,
  explicit,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  set,
  time,
  trueValue,
  utf8String,
} from "./der-writer.js";

/** What a certificate says. */
export interface CertificateContent {
  readonly subject: Name;
  readonly issuer: Name;
  /** The private key of the subject; its public key is certified. */
  readonly key: KeyObject;
  /** The private key of the issuer, on P-384. */
  readonly issuerKey: KeyObject;
  /** The serial number, highest byte first. */
  readonly serialNumber: Uint8Array;
  readonly extensions: readonly Buffer[];
}

/** The parts of a name, in their order. */
export type Name = readonly (readonly [part: keyof typeof nameParts, value: string])[];

const nameParts = { C: "2.5.4.6", O: "2.5.4.10", OU: "2.5.4.11", CN: "2.5.4.3" } as const;

/** Valid at any time that a test sets its clock to: RFC 5280 gives the last second for "does not expire". */
const validity = sequence(time(0), time(Date.UTC(9999, 11, 31, 23, 59, 59)));
const ecdsaWithSha384 = sequence(objectIdentifier("1.2.840.10045.4.3.3"));
/** Version 3, which extensions need. */
const version = explicit(0, integer(Buffer.from([2])));

/** The certificate in DER. */
export function createCertificate(content: CertificateContent): Buffer {
  const { subject, issuer, key, issuerKey, serialNumber, extensions } = content;
  const body = sequence(
    version,
    integer(serialNumber),
    ecdsaWithSha384,
    encodeName(issuer),
    validity,
    encodeName(subject),
    createPublicKey(key).export({ format: "der", type: "spki" }),
    explicit(3, sequence(...extensions)),
  );
  return sequence(body, ecdsaWithSha384, bitString(sign("sha384", body, issuerKey)));
}

/** The extension that makes a certificate an authority, or not. */
export function basicConstraints(isAuthority: boolean, pathLength?: number): Buffer {
  const length = pathLength === undefined ? [] : [integer(Buffer.from([pathLength]))];
  return extension("2.5.29.19", sequence(...(isAuthority ? [trueValue, ...length] : [])), true);
}

/** The extension that limits what a key may sign. */
export function keyUsage(use: "certificates" | "data"): Buffer {
  // The flags are bits from the highest: 0 is digitalSignature, 5 keyCertSign, 6 cRLSign.
  const flags = use === "data" ? bitString(Buffer.from([0x80]), 7) : bitString(Buffer.from([0x06]), 1);
  return extension("2.5.29.15", flags, true);
}

/** An extension that only marks a certificate, as Apple's do. */
export const marker = (id: string): Buffer => extension(id, nullValue, false);

function extension(id: string, value: Buffer, isCritical: boolean): Buffer {
  return sequence(objectIdentifier(id), ...(isCritical ? [trueValue] : []), octetString(value));
}

function encodeName(name: Name): Buffer {
  return sequence(...name.map(([part, value]) => set(sequence(objectIdentifier(nameParts[part]), utf8String(value)))));
}
