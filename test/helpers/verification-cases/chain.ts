/** Attacks on the certificates: count, order, root, issuers, purposes, dates. */
import {
  type AppleChain,
  appleNames,
  appleOids,
  type Bytes,
  type ChainOverrides,
  constraints,
  createAppleChain,
  createCertificate,
  criticalExtendedUsage,
  extensions,
  type Identity,
  marker,
  signJws,
  toBase64,
  usage,
} from "../apple-chain.js";
import type { VerificationCase } from "./case.js";
import { now, signedDate, transaction, verifierOptions } from "./payloads.js";

const dayMs = 86_400_000;

export async function createChainCases(chain: AppleChain): Promise<VerificationCase[]> {
  const good = await signJws(chain, transaction);
  const [leaf = "", intermediate = "", root = ""] = chain.x5c;
  const evil = await createAppleChain();
  const cases: VerificationCase[] = [];
  const add = (
    name: string,
    signed: string,
    code?: string,
    options: VerificationCase["options"] = verifierOptions(chain),
  ): void => {
    const one = { options, method: "verifyTransaction", signed, ...(code && { code }) } as const;
    cases.push({ ...one, name });
    if (options.rootCertificates?.[0] === root) cases.push({ ...one, name: `${name}, after a good one`, before: good });
  };
  const rejected = async (code: string, name: string, x5c: unknown, signer = chain): Promise<void> =>
    add(name, await signJws(signer, transaction, { header: { x5c } }), code);
  /** A valid chain but for the overrides, with its root trusted. */
  const made = async (
    code: string | undefined,
    name: string,
    overrides: ChainOverrides,
    payload: object = transaction,
  ) => {
    const bad = await createAppleChain(overrides);
    add(name, await signJws(bad, payload), code, verifierOptions(bad));
  };

  // Count
  const length = rejected.bind(undefined, "ERR_VERIFICATION_CHAIN_LENGTH");
  await length("no x5c", undefined);
  await length("an empty x5c", []);
  await length("the leaf only", [leaf]);
  await length("no root", [leaf, intermediate]);
  await length("a fourth certificate at the end", [leaf, intermediate, root, root]);
  await length("a fourth certificate in front", [evil.x5c[0], leaf, intermediate, root]);
  await length("a second intermediate", [leaf, intermediate, intermediate, root]);

  // Bytes
  const certificate = rejected.bind(undefined, "ERR_VERIFICATION_CERTIFICATE");
  const leafDer = chain.leaf.der;
  await certificate("a certificate that is a number", [1, intermediate, root]);
  await certificate("a certificate in base64url", [
    leaf.replaceAll("+", "-").replaceAll("/", "_") + "-",
    intermediate,
    root,
  ]);
  await certificate("a certificate without padding", [pad(leafDer).replace(/=+$/, ""), intermediate, root]);
  await certificate("a certificate with line breaks", [`${leaf.slice(0, 64)}\n${leaf.slice(64)}`, intermediate, root]);
  await certificate("a certificate as PEM", [chain.leaf.certificate.toString("pem"), intermediate, root]);
  await certificate("an empty certificate", ["", intermediate, root]);
  await certificate("a certificate of garbage", [toBase64(new Uint8Array(600).fill(0x30)), intermediate, root]);
  await certificate("a public key for a certificate", [await spkiOf(chain.leaf), intermediate, root]);
  await certificate("a byte after the leaf", [toBase64(Uint8Array.of(...leafDer, 0)), intermediate, root]);
  await certificate("a leaf cut short", [toBase64(leafDer.subarray(0, -1)), intermediate, root]);
  await certificate("deeply nested DER", [toBase64(nestedDer(4_000)), intermediate, root]);
  await certificate("a leaf of 5 kB", [toBase64(new Uint8Array(5_000).fill(0x30)), intermediate, root]);
  await rejected("ERR_VERIFICATION_TOO_LARGE", "a leaf of 20 kB, which makes a header of more than 32 kB", [
    toBase64(new Uint8Array(20_000).fill(0x30)),
    intermediate,
    root,
  ]);
  const twoAlgorithms = Uint8Array.from(leafDer);
  twoAlgorithms[lastIndexOf(leafDer, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x03]) + 7] = 0x02;
  await certificate("two signature algorithms", [toBase64(twoAlgorithms), intermediate, root]);
  const p384 = await createAppleChain({ leaf: { curve: "P-384" } });
  add("a P-384 leaf", await signAsEs256(p384), "ERR_VERIFICATION_CERTIFICATE", verifierOptions(p384));
  const extra = (part: "leaf" | "intermediate", ...more: ReturnType<typeof marker>[]) => ({
    [part]: { extensions: [...extensions[part](), ...more] },
  });
  await made(
    "ERR_VERIFICATION_CERTIFICATE",
    "an unknown critical extension in the leaf",
    extra("leaf", marker("1.2.3.4", true)),
  );
  await made(
    "ERR_VERIFICATION_CERTIFICATE",
    "critical name constraints in the intermediate",
    extra("intermediate", marker("2.5.29.30", true)),
  );
  const criticalUsage = criticalExtendedUsage("1.3.6.1.5.5.7.3.3");
  await made("ERR_VERIFICATION_CERTIFICATE", "a critical extended key usage in the leaf", extra("leaf", criticalUsage));
  await made(
    "ERR_VERIFICATION_CERTIFICATE",
    "a critical extended key usage in the intermediate",
    extra("intermediate", criticalUsage),
  );
  await made("ERR_VERIFICATION_CERTIFICATE", "an extension twice", extra("leaf", constraints(false)));
  await made(undefined, "an unknown extension that is not critical", extra("leaf", marker("1.2.3.4")));

  // Root
  const badRoot = rejected.bind(undefined, "ERR_VERIFICATION_ROOT");
  await badRoot("a self-signed root with Apple's name", evil.x5c, evil);
  await badRoot("swapped root and intermediate", [leaf, root, intermediate]);
  await badRoot("the chain in reverse order", [root, intermediate, leaf]);
  await badRoot("the leaf three times", [leaf, leaf, leaf]);
  const reissued = await createCertificate({
    subject: appleNames.root,
    keys: chain.root.keys,
    extensions: extensions.root(),
  });
  // RFC 5280 §6.1.1(d): a trust anchor is a name and a key, so a root that Apple reissues is accepted.
  add(
    "a root issued anew with the same name and key",
    await signJws(chain, transaction, { header: { x5c: [leaf, intermediate, toBase64(reissued.der)] } }),
  );
  const renamed = await createCertificate({
    subject: "CN=Mine",
    keys: chain.root.keys,
    extensions: extensions.root(),
  });
  await badRoot("the root's key under another name", [leaf, intermediate, toBase64(renamed.der)]);
  // Without a signature of the root's key, its dates are whatever the sender wrote.
  const redated = Uint8Array.from(reissued.der);
  redated[lastIndexOf(redated, [...new TextEncoder().encode("360101")]) + 1] = 0x39;
  await badRoot("a root of the same name and key with altered dates", [leaf, intermediate, toBase64(redated)]);
  const { rootCertificates: _, ...noRoots } = verifierOptions(chain);
  add("a root that only a test trusts", good, "ERR_VERIFICATION_ROOT", noRoots);

  // Issuers
  const issuer = rejected.bind(undefined, "ERR_VERIFICATION_CHAIN");
  await issuer("swapped leaf and intermediate", [intermediate, leaf, root]);
  await issuer("the intermediate twice", [intermediate, intermediate, root]);
  await issuer("a stranger's leaf and intermediate above Apple's root", [evil.x5c[0], evil.x5c[1], root], evil);
  await issuer("a stranger's leaf under Apple's intermediate", [evil.x5c[0], intermediate, root], evil);
  await issuer("a stranger's intermediate of the same name", [leaf, evil.x5c[1], root]);
  const underLeaf = await createCertificate({
    subject: "CN=Mine",
    issuer: chain.leaf,
    curve: "P-256",
    hash: "SHA-256",
    extensions: extensions.leaf(),
  });
  await issuer("a leaf made by Apple's leaf", [toBase64(underLeaf.der), leaf, root], { ...chain, leaf: underLeaf });
  const tampered = Uint8Array.from(leafDer);
  tampered[lastIndexOf(leafDer, [0x06, 0x0b, 0x01]) + 2] = 2;
  await issuer("a tampered marker in the leaf", [toBase64(tampered), intermediate, root]);
  await made("ERR_VERIFICATION_CHAIN", "a leaf that names another issuer", { leaf: { issuerName: "CN=Another" } });
  await made("ERR_VERIFICATION_CHAIN", "an intermediate that names another issuer", {
    intermediate: { issuerName: "CN=Another" },
  });

  // Purpose
  const purpose = made.bind(undefined, "ERR_VERIFICATION_PURPOSE");
  const { developerRelations, receiptSigning } = appleOids;
  await purpose("an intermediate that is not an authority", {
    intermediate: { extensions: [constraints(false), usage("keyCertSign"), marker(developerRelations)] },
  });
  await purpose("an intermediate without constraints", {
    intermediate: { extensions: [usage("keyCertSign"), marker(developerRelations)] },
  });
  await purpose("an intermediate that may not sign certificates", {
    intermediate: {
      extensions: [constraints(true, 0), usage("cRLSign", "digitalSignature"), marker(developerRelations)],
    },
  });
  // RFC 5280 §6.1.4(n): key usage is checked only if it is present, here and in the leaf below.
  await made(undefined, "an intermediate without key usage", {
    intermediate: { extensions: [constraints(true, 0), marker(developerRelations)] },
  });
  await purpose("an intermediate without Apple's marker", {
    intermediate: { extensions: [constraints(true, 0), usage("keyCertSign")] },
  });
  await purpose("an intermediate with the leaf's marker", {
    intermediate: { extensions: [constraints(true, 0), usage("keyCertSign"), marker(receiptSigning)] },
  });
  await purpose("a root that allows no intermediate", {
    root: { extensions: [constraints(true, 0), usage("keyCertSign")] },
  });
  await purpose("a leaf that is an authority", {
    leaf: { extensions: [constraints(true), usage("digitalSignature", "keyCertSign"), marker(receiptSigning)] },
  });
  await purpose("a leaf that may not sign", {
    leaf: { extensions: [constraints(false), usage("keyAgreement"), marker(receiptSigning)] },
  });
  await made(undefined, "a leaf without key usage", {
    leaf: { extensions: [constraints(false), marker(receiptSigning)] },
  });
  await purpose("a leaf without Apple's marker", {
    leaf: { extensions: [constraints(false), usage("digitalSignature")] },
  });
  await purpose("a leaf with the intermediate's marker", {
    leaf: { extensions: [constraints(false), usage("digitalSignature"), marker(developerRelations)] },
  });
  await purpose("a leaf with a marker below Apple's", {
    leaf: { extensions: [constraints(false), usage("digitalSignature"), marker(`${receiptSigning}.1`)] },
  });
  await purpose("a leaf with no extensions", { leaf: { extensions: [] } });
  const underRoot = await createCertificate({
    subject: "CN=Mine",
    issuer: chain.root,
    curve: "P-256",
    extensions: extensions.leaf(),
  });
  const underIt = await createCertificate({
    subject: "CN=Mine too",
    issuer: underRoot,
    curve: "P-256",
    hash: "SHA-256",
    extensions: extensions.leaf(),
  });
  add(
    "a leaf in the intermediate's place",
    await signJws(
      { ...chain, leaf: underIt, x5c: [toBase64(underIt.der), toBase64(underRoot.der), root] },
      transaction,
    ),
    "ERR_VERIFICATION_PURPOSE",
  );

  // Dates
  const dates = made.bind(undefined, "ERR_VERIFICATION_DATES");
  const [past, future] = [new Date(signedDate - dayMs), new Date(signedDate + dayMs)];
  const undated = { ...transaction, signedDate: undefined };
  await dates("a leaf expired at signing", { leaf: { notAfter: past } });
  await dates("an intermediate expired at signing", { intermediate: { notAfter: past } });
  await dates("a root expired at signing", { root: { notAfter: past } });
  await dates("a leaf not yet valid at signing", { leaf: { notBefore: future } });
  await dates("an intermediate not yet valid at signing", { intermediate: { notBefore: future } });
  await dates("a root not yet valid at signing", { root: { notBefore: future } });
  await dates("no signing date and a leaf expired now", { leaf: { notAfter: past } }, undated);
  const ahead = { ...transaction, signedDate: now + 2 * dayMs };
  await dates(
    "a signing date in the future and a leaf not yet valid now",
    { leaf: { notBefore: new Date(now + dayMs) } },
    ahead,
  );
  await dates("a signing date before the chain", {}, { ...transaction, signedDate: 0 });
  await dates("an absurd signing date", {}, { ...transaction, signedDate: -1e300 });
  await made(undefined, "a leaf that expired after signing", { leaf: { notAfter: new Date(signedDate + 60_000) } });
  await made(undefined, "no signing date and a leaf valid now", {}, undated);
  return cases;
}

/** Base64 that needs padding, whatever the length of the DER. */
function pad(der: Bytes): string {
  return toBase64(der.length % 3 === 0 ? Uint8Array.of(...der, 0) : der);
}

async function spkiOf({ keys }: Identity): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey("spki", keys.publicKey)));
}

/** SEQUENCE in SEQUENCE in SEQUENCE, with two bytes of length each. */
function nestedDer(depth: number): Bytes {
  const bytes = new Uint8Array(depth * 4);
  for (let i = 0; i < depth; i += 1)
    bytes.set([0x30, 0x82, ((depth - i - 1) * 4) >> 8, ((depth - i - 1) * 4) & 255], i * 4);
  return bytes;
}

function lastIndexOf(bytes: Bytes, sought: number[]): number {
  const index = Buffer.from(bytes).lastIndexOf(Buffer.from(sought));
  if (index < 0) throw new Error("The bytes to tamper with are not there");
  return index;
}

/** Cut to the length of an ES256 signature, so that the key is the reason of the rejection. */
async function signAsEs256(chain: AppleChain): Promise<string> {
  const [header = "", payload = ""] = (await signJws(chain, transaction)).split(".");
  return `${header}.${payload}.${"A".repeat(86)}`;
}
