/** Verifies an app receipt: its chain, its signature, its dates, its app. */

import { decodeBase64Strict } from "../../encoding/base64.js";
import type { Bytes } from "../../encoding/bytes.js";
import { octetString } from "../../encoding/der.js";
import { VerificationError, type VerificationErrorCode } from "../../errors/index.js";
import { type Certificate, isEqual, parseCertificate } from "../verification/certificate.js";
import { readRootCertificates } from "../verification/root-certificates.js";
import { appleRootCa } from "./apple-root-ca.js";
import { check, type SignerChain, verifyChain, verifyLocalSigner } from "./chain.js";
import { dataType, isType, readSignedAttributes, readSignedData, type SignedData } from "./cms.js";
import { type ReceiptContent, readContent } from "./content.js";
import type { ReceiptEnvironment, VerifiedReceipt } from "./receipt.js";
import { digests, hasSigned, rsaEncryption, signatureDigests } from "./rsa.js";

/** The options of a verification, checked. */
export interface ReceiptCheck {
  readonly bundleId: string;
  readonly environments: readonly ReceiptEnvironment[];
  readonly rootCertificates: readonly (string | Uint8Array)[];
  readonly deviceIdentifier: Uint8Array | undefined;
  readonly maxBytes: number;
}

const environments: Readonly<Record<string, ReceiptEnvironment | undefined>> = {
  Production: "Production",
  ProductionVPP: "Production",
  ProductionSandbox: "Sandbox",
  ProductionVPPSandbox: "Sandbox",
  Xcode: "Xcode",
};

/** @throws {VerificationError} for the first rule that fails. */
export async function verify(appReceipt: string, options: ReceiptCheck): Promise<VerifiedReceipt> {
  const roots = readRootCertificates(options.rootCertificates);
  const bytes = decode(appReceipt, options.maxBytes);
  const signed = attempt("ERR_VERIFICATION_FORMAT", "The receipt", () => readSignedData(bytes));
  const chain = await verifySigner(signed, roots, options.environments.includes("Xcode"));
  await checkSignature(signed, chain.leaf);

  const content = attempt("ERR_VERIFICATION_PAYLOAD", "The receipt's content", () => readContent(signed.content));
  const { receipt } = content;
  checkDates(chain, receipt.receiptCreationDate);
  const environment = Object.hasOwn(environments, receipt.receiptType) ? environments[receipt.receiptType] : undefined;
  const accepted = options.environments.join(" or ");
  check(
    environment && options.environments.includes(environment),
    "ENVIRONMENT",
    `The receipt's type is ${JSON.stringify(receipt.receiptType)}, expected one of ${accepted}`,
  );
  check(
    receipt.bundleId === options.bundleId,
    "BUNDLE_ID",
    `The receipt's bundle id is ${JSON.stringify(receipt.bundleId)}, expected ${JSON.stringify(options.bundleId)}`,
  );
  if (options.deviceIdentifier) await checkDevice(content, options.deviceIdentifier);
  return { environment, ...receipt };
}

/** The bytes of base64, which may have line breaks: iOS writes them on request. */
function decode(appReceipt: unknown, maxBytes: number): Bytes {
  check(typeof appReceipt === "string" && appReceipt !== "", "FORMAT", "The receipt must be a string of base64");
  check(appReceipt.length <= maxBytes, "TOO_LARGE", `The receipt has more than ${maxBytes} bytes`);
  const bytes = decodeBase64Strict(new TextEncoder().encode(appReceipt.replaceAll(/\s/g, "")), "base64");
  const hint = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(appReceipt)
    ? "; this looks like a JWS: pass it to a verifier instead"
    : "";
  check(bytes, "FORMAT", `The receipt is not base64${hint}`);
  return bytes;
}

async function verifySigner(signed: SignedData, roots: readonly Certificate[], isLocal: boolean): Promise<SignerChain> {
  return isLocal ? verifyLocalSigner(signed, roots) : verifyChain(signed, [...roots, parseCertificate(appleRootCa())]);
}

async function checkSignature({ content, signer }: SignedData, leaf: Certificate): Promise<void> {
  const { signedAttributes, signature, signatureAlgorithm } = signer;
  const digest = digests[signer.digestAlgorithm];
  const isKnown = signatureAlgorithm === rsaEncryption || signatureDigests[signatureAlgorithm] === digest;
  check(digest && isKnown, "ALGORITHM", "The receipt is not signed by RSA with SHA-1 or SHA-256");
  if (signedAttributes) await checkAttributes(signedAttributes, content, digest);
  const bytes = signedAttributes ?? content;
  const isSigned = await hasSigned(leaf.publicKey.spki, digest, { bytes, signature });
  check(isSigned, "SIGNATURE", "The receipt's signature is wrong");
}

const contentTypeAttribute = "2a864886f70d010903";
const messageDigestAttribute = "2a864886f70d010904";

/** RFC 5652 §5.4: the attributes are signed, and have the digest of the content. */
async function checkAttributes(der: Bytes, content: Bytes, digest: string): Promise<void> {
  const attributes = attempt("ERR_VERIFICATION_FORMAT", "The receipt", () => readSignedAttributes(der));
  const actual = new Uint8Array(await crypto.subtle.digest(digest, content));
  const expected = attributes.get(messageDigestAttribute);
  const isDigest = expected?.tag === octetString && isEqual(expected.content, actual);
  check(
    isDigest && isType(attributes.get(contentTypeAttribute), dataType),
    "SIGNATURE",
    "The receipt's signed attributes are not those of its content",
  );
}

function checkDates({ all }: SignerChain, time: number): void {
  const isValid = all.every(({ notBefore, notAfter }) => notBefore <= time && time <= notAfter);
  check(isValid, "DATES", "A certificate of the receipt was not valid when the receipt was created");
}

/** Apple, "Validating receipts on the device": the hash of the device's identifier, the opaque value and the bundle id. */
async function checkDevice(content: ReceiptContent, deviceIdentifier: Uint8Array): Promise<void> {
  const { opaqueValue = new Uint8Array(0), bundleIdValue, deviceHash } = content;
  const parts = Uint8Array.from([...deviceIdentifier, ...opaqueValue, ...bundleIdValue]);
  const actual = new Uint8Array(await crypto.subtle.digest("SHA-1", parts));
  check(deviceHash && isEqual(actual, deviceHash), "PAYLOAD", "The receipt is one of another device");
}

/** Maps the errors of a reader. */
function attempt<T>(code: VerificationErrorCode, what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new VerificationError(code, `${what} ${(cause as Error).message}`, { cause });
  }
}
