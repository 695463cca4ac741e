import { VerificationError } from "../errors.js";
import type { Bytes } from "./base64.js";
import {
  type Certificate,
  developerRelationsExtension,
  importEs256Key,
  isSignedWith,
  parseCertificate,
  receiptSigningExtension,
  toHex,
} from "./certificate.js";

/** What a chain proves: whose key it is, and for how long. */
export interface TrustedKey {
  readonly key: CryptoKey;
  /** The time in which every certificate of the chain is valid, in milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
}

/** A key with the certificates that vouch for it. */
export interface TrustedChain extends TrustedKey {
  readonly leaf: Certificate;
  readonly intermediate: Certificate;
  readonly root: Certificate;
}

/** SHA-256 of Apple Root CA - G3 (https://www.apple.com/certificateauthority/). */
const appleRootCaG3 = "63343abfb89a6a03ebb57e9b3f5fa7be7c4f5c756f3017b3a8c488c3653e9179";

/**
 * The key of a chain that ends in Apple's root, or in one of `roots`; throws the `VerificationError` of the first rule
 * that the chain breaks. Dates are the caller's to check: they depend on the payload.
 */
export async function verifyChain(x5c: readonly Bytes[], roots: readonly Bytes[]): Promise<TrustedChain> {
  const [leafDer, intermediateDer, rootDer] = x5c;
  if (x5c.length !== 3 || !leafDer || !intermediateDer || !rootDer) {
    const hint = x5c.length === 1 ? "; what Xcode signed is read with environment Xcode" : "";
    throw new VerificationError(
      "ERR_VERIFICATION_CHAIN_LENGTH",
      `The chain must have 3 certificates, it has ${x5c.length}${hint}`,
    );
  }
  const isPinned = roots.some((root) => isEqual(root, rootDer)) || (await fingerprint(rootDer)) === appleRootCaG3;
  if (!isPinned) {
    throw new VerificationError("ERR_VERIFICATION_ROOT", "The chain does not end in a pinned root certificate");
  }
  const root = parse(rootDer, "root");
  const intermediate = parse(intermediateDer, "intermediate");
  const leaf = parse(leafDer, "leaf");

  await checkIssued(intermediate, "intermediate", root, "root");
  await checkIssued(leaf, "leaf", intermediate, "intermediate");

  checkPurpose(intermediate.isAuthority, "The intermediate is not a certificate authority");
  checkPurpose(intermediate.maySignCertificates, "The intermediate's key usage does not allow signing certificates");
  checkPurpose(
    intermediate.extensions.has(developerRelationsExtension),
    `The intermediate lacks Apple's extension ${developerRelationsExtension}`,
  );
  checkPurpose(root.pathLength !== 0, "The root's path length allows no intermediate");
  checkPurpose(!leaf.isAuthority, "The leaf is a certificate authority");
  checkPurpose(leaf.maySignData, "The leaf's key usage does not allow digital signatures");
  checkPurpose(
    leaf.extensions.has(receiptSigningExtension),
    `The leaf lacks Apple's extension ${receiptSigningExtension}`,
  );
  return {
    key: await importKey(leaf, "leaf"),
    notBefore: Math.max(leaf.notBefore, intermediate.notBefore, root.notBefore),
    notAfter: Math.min(leaf.notAfter, intermediate.notAfter, root.notAfter),
    leaf,
    intermediate,
    root,
  };
}

/** The key of data that Xcode signed: its one certificate must be one of `roots` itself. */
export async function verifyLocalCertificate(x5c: readonly Bytes[], roots: readonly Bytes[]): Promise<TrustedKey> {
  const [der] = x5c;
  if (x5c.length !== 1 || !der) {
    throw new VerificationError(
      "ERR_VERIFICATION_CHAIN_LENGTH",
      `Local data must carry 1 certificate, it has ${x5c.length}`,
    );
  }
  if (!roots.some((root) => isEqual(root, der))) {
    throw new VerificationError("ERR_VERIFICATION_ROOT", "The certificate is none of the root certificates given");
  }
  const certificate = parse(der, "certificate");
  const { notBefore, notAfter } = certificate;
  return { key: await importKey(certificate, "certificate"), notBefore, notAfter };
}

function parse(der: Bytes, name: string): Certificate {
  try {
    return parseCertificate(der);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "cannot be read";
    throw new VerificationError("ERR_VERIFICATION_CERTIFICATE", `The ${name} certificate is refused: ${why}`, {
      cause,
    });
  }
}

async function importKey({ publicKey }: Certificate, name: string): Promise<CryptoKey> {
  try {
    return await importEs256Key(publicKey);
  } catch (cause) {
    throw new VerificationError("ERR_VERIFICATION_CERTIFICATE", `The ${name} has no usable P-256 key`, { cause });
  }
}

async function checkIssued(
  child: Certificate,
  childName: string,
  issuer: Certificate,
  issuerName: string,
): Promise<void> {
  if (!isEqual(new Uint8Array(child.issuer), new Uint8Array(issuer.subject))) {
    throw new VerificationError("ERR_VERIFICATION_CHAIN", `The ${childName}'s issuer is not the ${issuerName}`);
  }
  // A key that cannot be imported has signed nothing either.
  if (!(await isSignedWith(issuer.publicKey, child.signed).catch(() => false))) {
    throw new VerificationError("ERR_VERIFICATION_CHAIN", `The ${childName} is not signed by the ${issuerName}`);
  }
}

function checkPurpose(holds: boolean, message: string): void {
  if (!holds) throw new VerificationError("ERR_VERIFICATION_PURPOSE", message);
}

async function fingerprint(der: Bytes): Promise<string> {
  return toHex(await crypto.subtle.digest("SHA-256", der));
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
