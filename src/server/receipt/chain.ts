/** The chain of a receipt: the signer's certificate, Apple's intermediate and a trusted root. */

import type { Bytes } from "../../encoding/bytes.js";
import { VerificationError, type VerificationErrorCode } from "../../errors/index.js";
import {
  type Certificate,
  checkCriticalExtensions,
  developerRelationsExtension,
  extendedKeyUsage,
  isEqual,
  parseCertificate,
  receiptSigningExtension,
} from "../verification/certificate.js";
import type { Signer } from "./cms.js";
import { hasSigned, signatureDigests } from "./rsa.js";

/** The certificate that signed, and the certificates that its validity depends on. */
export interface SignerChain {
  readonly leaf: Certificate;
  readonly all: readonly Certificate[];
}

/**
 * The chain of a receipt that Apple signed. Certificates that it does not need, such as the root that Apple sends along, are
 * ignored: the root is one of `anchors`.
 *
 * @throws {VerificationError} for the first rule that fails.
 */
export async function verifyChain(
  { certificates, signer }: { readonly certificates: readonly Bytes[]; readonly signer: Signer },
  anchors: readonly Certificate[],
): Promise<SignerChain> {
  const given = certificates.map(parse);
  const leaf = findSigner(given, signer);
  check(!leaf.isAuthority && leaf.maySignData, "PURPOSE", "The signer's certificate is not one for signing data");
  checkMarker(leaf, receiptSigningExtension, "signer's certificate", "1.2.840.113635.100.6.11.1");

  const intermediate = await findIssuer(leaf, given);
  check(intermediate, "CHAIN", "The signer's certificate is not issued and signed by another one of the receipt");
  const canIssue = intermediate.isAuthority && intermediate.maySignCertificates;
  check(canIssue, "PURPOSE", "The intermediate may not issue certificates");
  checkMarker(intermediate, developerRelationsExtension, "intermediate", "1.2.840.113635.100.6.2.1");

  const root = await findIssuer(intermediate, anchors);
  check(root, "ROOT", "The chain does not end in a trusted root certificate");
  check(root.pathLength !== 0, "PURPOSE", "The root's path length allows no intermediate");
  return { leaf, all: [leaf, intermediate, root] };
}

/**
 * The certificate of a receipt that Xcode signed, which must be one of `anchors`.
 *
 * @throws {VerificationError} for the first rule that fails.
 */
export function verifyLocalSigner(
  { certificates, signer }: { readonly certificates: readonly Bytes[]; readonly signer: Signer },
  anchors: readonly Certificate[],
): SignerChain {
  const leaf = findSigner(certificates.map(parseLocal), signer);
  const isTrusted = anchors.some(({ der }) => isEqual(der, leaf.der));
  check(isTrusted, "ROOT", 'The signer\'s certificate is not one of "rootCertificates"');
  return { leaf, all: [leaf] };
}

function findSigner(certificates: readonly Certificate[], { issuer, serialNumber }: Signer): Certificate {
  const [leaf, ...others] = certificates.filter(
    (one) => isEqual(one.serialNumber, serialNumber) && isEqual(one.issuer, issuer),
  );
  check(leaf && others.length === 0, "CHAIN_LENGTH", "The receipt must have the signer's certificate once");
  return leaf;
}

/** The one of `candidates` that issued and signed `child`. Apple's intermediates of different years have one name. */
async function findIssuer(child: Certificate, candidates: readonly Certificate[]): Promise<Certificate | undefined> {
  const digest = signatureDigests[child.signed.algorithm];
  for (const candidate of candidates) {
    const isNamed = candidate !== child && isEqual(candidate.subject, child.issuer);
    if (isNamed && digest && (await hasSigned(candidate.publicKey.spki, digest, child.signed))) return candidate;
  }
  return undefined;
}

const parse = (der: Bytes): Certificate => parseWith(der, []);
const parseLocal = (der: Bytes): Certificate => parseWith(der, [extendedKeyUsage]);

function parseWith(der: Bytes, checked: readonly string[]): Certificate {
  try {
    const certificate = parseCertificate(der);
    checkCriticalExtensions(certificate, ...checked);
    return certificate;
  } catch (cause) {
    const { message } = cause as SyntaxError;
    throw new VerificationError(
      "ERR_VERIFICATION_CERTIFICATE",
      `A certificate of the receipt is rejected: it ${message}`,
      {
        cause,
      },
    );
  }
}

function checkMarker({ extensions }: Certificate, extension: string, name: string, dotted: string): void {
  check(extensions.has(extension), "PURPOSE", `The ${name} lacks Apple's extension ${dotted}`);
}

type Codes<Code> = Code extends `ERR_VERIFICATION_${infer Short}` ? Short : never;

/** @throws {VerificationError} unless `holds`. */
export function check(holds: unknown, code: Codes<VerificationErrorCode>, message: string): asserts holds {
  if (!holds) throw new VerificationError(`ERR_VERIFICATION_${code}`, message);
}
