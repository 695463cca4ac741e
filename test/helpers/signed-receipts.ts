/** Creates signed app receipts: PKCS#7 SignedData under a chain like Apple's, with any part of it wrong. */
import { createHash, KeyObject, sign } from "node:crypto";
import * as asn1js from "asn1js";
import { integer, objectIdentifier, octetString, sequence, set } from "../../src/testing/certificates/der-writer.js";
import {
  appleNames,
  type Bytes,
  type CertificateOptions,
  createCertificate,
  extensions,
  type Identity,
} from "./apple-chain.js";
import { attributeSet, purchase, text } from "./receipts.js";

export type Digest = "SHA-1" | "SHA-256";
export type Attribute = [number: number, value: ArrayBuffer];

export const createRsaKeys = (hash: Digest = "SHA-256"): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(
    { name: "RSASSA-PKCS1-v1_5", modulusLength: 2_048, publicExponent: Uint8Array.of(1, 0, 1), hash },
    true,
    ["sign", "verify"],
  );

export interface ReceiptChain {
  readonly root: Identity;
  readonly intermediate: Identity;
  readonly leaf: Identity;
}

/** Keys of all chains of one digest, since making them takes most of the time. */
export interface ReceiptKeys {
  readonly hash: Digest;
  readonly root: CryptoKeyPair;
  readonly intermediate: CryptoKeyPair;
  readonly leaf: CryptoKeyPair;
}

export async function createReceiptKeys(hash: Digest = "SHA-256"): Promise<ReceiptKeys> {
  const [root, intermediate, leaf] = await Promise.all([createRsaKeys(hash), createRsaKeys(hash), createRsaKeys(hash)]);
  return { hash, root: root!, intermediate: intermediate!, leaf: leaf! };
}

/** Without overrides a chain that is accepted with `root.der` among the root certificates. */
export async function createReceiptChain(
  keys: ReceiptKeys,
  overrides: { [Part in keyof ReceiptChain]?: Partial<CertificateOptions> } = {},
): Promise<ReceiptChain> {
  const part = (name: keyof ReceiptChain): CertificateOptions => ({
    subject: appleNames[name],
    extensions: extensions[name](),
    keys: keys[name],
    hash: keys.hash,
  });
  const root = await createCertificate({ ...part("root"), ...overrides.root });
  const intermediate = await createCertificate({ ...part("intermediate"), issuer: root, ...overrides.intermediate });
  const leaf = await createCertificate({
    ...part("leaf"),
    issuer: intermediate,
    notBefore: new Date("2025-09-19"),
    notAfter: new Date("2027-10-13"),
    ...overrides.leaf,
  });
  return { root, intermediate, leaf };
}

const number = (value: number): ArrayBuffer => new asn1js.Integer({ value }).toBER();
export const date = (value: string): ArrayBuffer => new asn1js.IA5String({ value }).toBER();
const raw = (...bytes: number[]): ArrayBuffer => Uint8Array.from(bytes).buffer;
/** An INTEGER of eight bytes. */
const long = (hex: string): ArrayBuffer => Uint8Array.from(Buffer.from(`0208${hex}`, "hex")).buffer;

export const deviceIdentifier: Bytes = Uint8Array.from({ length: 16 }, (_, index) => index);
const opaque = [1, 2, 3, 4];
const deviceHash = createHash("sha1")
  .update(deviceIdentifier)
  .update(Uint8Array.from(opaque))
  .update(new Uint8Array(text("com.example.app")))
  .digest();

/** The attributes of a receipt with a consumable and a subscription. */
export const attributes = (): Attribute[] => [
  [0, text("Production")],
  [1, long("0000000180772245")],
  [2, text("com.example.app")],
  [3, text("42")],
  [4, raw(...opaque)],
  [5, raw(...deviceHash)],
  // A number that Apple does not document, twice.
  [8, date("2026-01-02T03:04:05Z")],
  [8, raw(0xff)],
  [12, date("2026-11-30T09:00:00Z")],
  purchase(
    [1701, number(3)],
    [1702, text("com.example.coins")],
    [1703, text("2000000000000001")],
    [1704, date("2026-11-30T08:00:00Z")],
    [1705, text("2000000000000001")],
    [1706, date("2026-11-30T08:00:00Z")],
    [1708, date("")],
    [1711, number(0)],
    [1712, date("")],
  ),
  purchase(
    [1701, number(1)],
    [1702, text("com.example.pro")],
    [1703, text("2000000000000003")],
    [1705, text("2000000000000002")],
    [1708, date("2026-12-30T08:00:00Z")],
    [1711, long("00038d7ea4c68001")],
    [1713, number(0)],
    [1719, number(1)],
  ),
  [18, date("2025-01-02T03:04:05Z")],
  [19, text("40")],
  [21, date("")],
];

/** The attributes with some replaced, or left out where the value is undefined. */
export const withAttributes = (changes: Record<number, ArrayBuffer | undefined>): Buffer =>
  Buffer.from(
    attributeSet(
      attributes().flatMap(([key, value]) => {
        const changed = key in changes ? changes[key] : value;
        return changed === undefined ? [] : [[key, changed] as Attribute];
      }),
    ),
  );

export const oids = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  rsa: "1.2.840.113549.1.1.1",
  "SHA-1": "1.3.14.3.2.26",
  "SHA-256": "2.16.840.1.101.3.4.2.1",
} as const;

const nullValue = Buffer.from([5, 0]);
export const algorithm = (oid: string): Buffer => sequence(objectIdentifier(oid), nullValue);

export interface ReceiptParts {
  readonly content?: Uint8Array;
  /** The content that is signed, if it is another than what is sent. */
  readonly signedContent?: Uint8Array;
  /** Sends no content. */
  readonly detached?: boolean;
  readonly contentType?: string;
  readonly certificates?: readonly Uint8Array[];
  readonly digest?: Digest;
  readonly digestOid?: string;
  readonly signatureOid?: string;
  readonly signingKey?: CryptoKey;
  /** Signs attributes in place of the content: the right ones, or these. */
  readonly signedAttributes?: true | readonly Buffer[];
  readonly signature?: Uint8Array;
  readonly signers?: number;
  readonly signerIdentifier?: Buffer;
  readonly serialNumber?: Uint8Array;
  /** BER with indefinite lengths, and the content in pieces. */
  readonly indefinite?: boolean;
  /** Elements at the end of SignedData. */
  readonly more?: readonly Buffer[];
}

/** The attributes that CMS signs in place of the content. */
export const contentAttributes = (content: Uint8Array, digest: Digest): Buffer[] => [
  sequence(objectIdentifier(oids.contentType), set(objectIdentifier(oids.data))),
  sequence(
    objectIdentifier(oids.messageDigest),
    set(octetString(createHash(digest.replace("-", "")).update(content).digest())),
  ),
];

/** A signed receipt. */
export function signReceipt(chain: ReceiptChain, parts: ReceiptParts = {}): Buffer {
  const { leaf, intermediate, root } = chain;
  const { content = Buffer.from(attributeSet(attributes())), digest = "SHA-256", indefinite = false } = parts;
  const { certificates = [leaf.der, intermediate.der, root.der], signers = 1, more = [] } = parts;
  const open = (tag: number, ...children: readonly Uint8Array[]): Buffer => {
    const inner = Buffer.concat(children);
    return indefinite ? Buffer.concat([Buffer.from([tag, 0x80]), inner, Buffer.from([0, 0])]) : element(tag, inner);
  };
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += 100) pieces.push(octetString(content.subarray(at, at + 100)));
  const octets = indefinite ? open(0x24, ...pieces) : octetString(content);
  const encapsulated = open(
    0x30,
    objectIdentifier(parts.contentType ?? oids.data),
    ...(parts.detached ? [] : [open(0xa0, octets)]),
  );

  const signed = parts.signedContent ?? content;
  const list = parts.signedAttributes === true ? contentAttributes(signed, digest) : parts.signedAttributes;
  const key = KeyObject.from(parts.signingKey ?? leaf.keys.privateKey);
  const input = list ? set(...list) : signed;
  const signature = parts.signature ?? sign(digest.replace("-", ""), input, key);
  const serialNumber = parts.serialNumber ?? Buffer.from(leaf.certificate.serialNumber, "hex");
  const info = sequence(
    integer(Buffer.from([1])),
    parts.signerIdentifier ?? sequence(Buffer.from(leaf.certificate.issuerName.toArrayBuffer()), integer(serialNumber)),
    algorithm(parts.digestOid ?? oids[digest]),
    ...(list ? [element(0xa0, Buffer.concat(list))] : []),
    algorithm(parts.signatureOid ?? oids.rsa),
    octetString(signature),
  );
  const signedData = open(
    0x30,
    integer(Buffer.from([1])),
    set(algorithm(parts.digestOid ?? oids[digest])),
    encapsulated,
    ...(certificates.length > 0 ? [open(0xa0, ...certificates)] : []),
    set(...Array.from({ length: signers }, () => info)),
    ...more,
  );
  return open(0x30, objectIdentifier(oids.signedData), open(0xa0, signedData));
}

/** One element. */
function element(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const digits = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...digits]), content]);
}
