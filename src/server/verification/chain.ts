/** Verifies certificate chains up to a trusted root. */

import type { Bytes } from "../../encoding/bytes.js";
import { VerificationError } from "../../errors/index.js";
import { appleRootCaG3 } from "./apple-root.js";
import {
  type Certificate,
  checkCriticalExtensions,
  developerRelationsExtension,
  extendedKeyUsage,
  isEqual,
  parseCertificate,
  receiptSigningExtension,
} from "./certificate.js";

/** The key that a verified chain certifies, and its validity. */
export interface TrustedKey {
  readonly key: CryptoKey;
  /** When every certificate of the chain is valid, in milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
}

/** A key with the certificates that certify it. */
export interface TrustedChain extends TrustedKey {
  readonly leaf: Certificate;
  readonly intermediate: Certificate;
  readonly root: Certificate;
}

/** A chain whose checks have started. */
export interface StartedChain {
  /** The leaf's key, for checks that run beside those of the chain: they count only if `trusted` resolves. */
  readonly leafKey: Promise<CryptoKey>;
  /** Rejects with a `VerificationError` for the first rule that fails. Handle it at once, since the checks are running. */
  readonly trusted: Promise<TrustedKey | TrustedChain>;
}

/** Verifies certificate chains, leaf first. Each method rejects with a `VerificationError` for what cannot be started. */
export interface ChainVerifier {
  /**
   * A chain that ends in Apple's root or in one of the given roots. Does not check dates: the time to compare them with
   * depends on the payload.
   */
  startChain: (x5c: readonly Bytes[]) => Promise<StartedChain>;
  /** The certificate of data that Xcode signed: it must be one of the given roots, and the only one. */
  startLocalCertificate: (x5c: readonly Bytes[]) => Promise<StartedChain>;
}

/** An intermediate that a root issued, with that root. */
type Issuers = Pick<TrustedChain, "intermediate" | "root">;

/** Apple has a handful of intermediates. */
const maxIssuers = 8;

/** A {@link ChainVerifier} that remembers verified intermediates, so that a new leaf costs only its own checks. */
export function createChainVerifier(roots: readonly Certificate[]): ChainVerifier {
  /** Read with the first chain, since local data does not need Apple's root. */
  let anchors: readonly Certificate[] | undefined;
  /** The newest ones. Not a `Map`: as a key, 2 kB of DER cost more than a few comparisons. */
  const known: Issuers[] = [];

  const findKnown = (intermediateDer: Bytes, rootDer: Bytes): Issuers | undefined =>
    known.find(({ intermediate, root }) => isEqual(intermediate.der, intermediateDer) && isEqual(root.der, rootDer));

  function remember(issuers: Issuers): void {
    if (findKnown(issuers.intermediate.der, issuers.root.der)) return;
    known.push(issuers);
    if (known.length > maxIssuers) known.shift();
  }

  async function startChain(x5c: readonly Bytes[]): Promise<StartedChain> {
    const [leafDer, intermediateDer, rootDer] = x5c;
    if (x5c.length !== 3 || !leafDer || !intermediateDer || !rootDer) throw chainLengthError(x5c.length);
    const remembered = findKnown(intermediateDer, rootDer);
    const root = remembered?.root ?? (await findRoot(rootDer));
    const intermediate = remembered?.intermediate ?? parse(intermediateDer, "intermediate");
    const leaf = parse(leafDer, "leaf");
    // In parallel. The error is that of the first rule in order, whichever fails first.
    const intermediateIssued = remembered ?? checkIntermediate(intermediate, root);
    const leafIssued = checkIssued(leaf, "leaf", intermediate, "intermediate");
    const leafKey = importKey(leaf, "leaf");
    for (const early of [leafIssued, leafKey]) early.catch(() => {});

    async function check(): Promise<TrustedChain> {
      await intermediateIssued;
      // Only intermediates that a trusted root issued are remembered, so a stranger cannot displace them.
      if (!remembered) remember({ intermediate, root });
      await leafIssued;
      checkLeaf(leaf);
      return {
        key: await leafKey,
        notBefore: Math.max(leaf.notBefore, intermediate.notBefore, root.notBefore),
        notAfter: Math.min(leaf.notAfter, intermediate.notAfter, root.notAfter),
        leaf,
        intermediate,
        root,
      };
    }
    return { leafKey, trusted: check() };
  }

  /**
   * The certificate `der` if it is trusted, or if it has the name and key of a trusted one (RFC 5280 §6.1.1(d)) and is signed
   * with that key, which vouches for all its content.
   */
  async function findRoot(der: Bytes): Promise<Certificate> {
    anchors ??= [...roots, parseCertificate(appleRootCaG3())];
    const exact = anchors.find((anchor) => isEqual(anchor.der, der));
    if (exact) {
      checkCritical(exact, "root");
      return exact;
    }
    const root = tryParse(der);
    const anchor =
      root &&
      anchors.find(
        ({ subject, publicKey }) => isEqual(subject, root.subject) && isEqual(publicKey.spki, root.publicKey.spki),
      );
    if (!anchor || !isEqual(root.issuer, root.subject) || !(await anchor.publicKey.hasSigned(root.signed))) {
      throw new VerificationError("ERR_VERIFICATION_ROOT", "The chain does not end in a trusted root certificate");
    }
    checkCritical(root, "root");
    return root;
  }

  async function startLocalCertificate(x5c: readonly Bytes[]): Promise<StartedChain> {
    const [der] = x5c;
    if (x5c.length !== 1 || !der) {
      throw new VerificationError(
        "ERR_VERIFICATION_CHAIN_LENGTH",
        `Local data must carry 1 certificate, it has ${x5c.length}`,
      );
    }
    const certificate = roots.find((root) => isEqual(root.der, der));
    if (!certificate) {
      throw new VerificationError("ERR_VERIFICATION_ROOT", 'The certificate is not one of "rootCertificates"');
    }
    checkCritical(certificate, "local", extendedKeyUsage);
    const { notBefore, notAfter } = certificate;
    const leafKey = importKey(certificate, "certificate");
    return { leafKey, trusted: leafKey.then((key) => ({ key, notBefore, notAfter })) };
  }

  return { startChain, startLocalCertificate };
}

/** The error for a chain that does not have 3 certificates. */
export function chainLengthError(length: number): VerificationError {
  const hint = length === 1 ? "; to verify data of Xcode, use environment Xcode" : "";
  return new VerificationError(
    "ERR_VERIFICATION_CHAIN_LENGTH",
    `The chain must have 3 certificates, it has ${length}${hint}`,
  );
}

async function checkIntermediate(intermediate: Certificate, root: Certificate): Promise<void> {
  await checkIssued(intermediate, "intermediate", root, "root");
  checkPurpose(intermediate.isAuthority, "The intermediate is not a certificate authority");
  checkPurpose(intermediate.maySignCertificates, "The intermediate's key usage does not allow signing certificates");
  checkPurpose(
    intermediate.extensions.has(developerRelationsExtension),
    "The intermediate lacks Apple's extension 1.2.840.113635.100.6.2.1",
  );
  checkPurpose(root.pathLength !== 0, "The root's path length allows no intermediate");
}

function checkLeaf(leaf: Certificate): void {
  checkPurpose(!leaf.isAuthority, "The leaf is a certificate authority");
  checkPurpose(leaf.maySignData, "The leaf's key usage does not allow digital signatures");
  checkPurpose(
    leaf.extensions.has(receiptSigningExtension),
    "The leaf lacks Apple's extension 1.2.840.113635.100.6.11.1",
  );
}

/** Reads a certificate and checks its critical extensions, which exclude a critical extended key usage. */
function parse(der: Bytes, name: string): Certificate {
  try {
    const certificate = parseCertificate(der);
    checkCriticalExtensions(certificate);
    return certificate;
  } catch (cause) {
    throw certificateError(name, cause);
  }
}

function tryParse(der: Bytes): Certificate | undefined {
  try {
    return parseCertificate(der);
  } catch {
    return undefined;
  }
}

function checkCritical(certificate: Certificate, name: string, ...checked: string[]): void {
  try {
    checkCriticalExtensions(certificate, ...checked);
  } catch (cause) {
    throw certificateError(name, cause);
  }
}

function certificateError(name: string, cause: unknown): VerificationError {
  const reason = cause instanceof Error ? cause.message : "cannot be read";
  return new VerificationError("ERR_VERIFICATION_CERTIFICATE", `The ${name} certificate is rejected: it ${reason}`, {
    cause,
  });
}

async function importKey({ publicKey }: Certificate, name: string): Promise<CryptoKey> {
  try {
    return await publicKey.importEs256();
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
  if (!isEqual(child.issuer, issuer.subject)) {
    throw new VerificationError("ERR_VERIFICATION_CHAIN", `The ${childName}'s issuer is not the ${issuerName}`);
  }
  if (!(await issuer.publicKey.hasSigned(child.signed))) {
    throw new VerificationError("ERR_VERIFICATION_CHAIN", `The ${childName} is not signed by the ${issuerName}`);
  }
}

function checkPurpose(holds: boolean, message: string): void {
  if (!holds) throw new VerificationError("ERR_VERIFICATION_PURPOSE", message);
}
