/** Creates certificate chains like Apple's, valid ones and, with overrides, invalid ones, and signs payloads with them. */
import "reflect-metadata";
import * as x509 from "@peculiar/x509";

export type Bytes = Uint8Array<ArrayBuffer>;

export const appleOids = {
  receiptSigning: "1.2.840.113635.100.6.11.1",
  developerRelations: "1.2.840.113635.100.6.2.1",
};
export const appleNames = {
  root: "CN=Apple Root CA - G3, OU=Apple Certification Authority, O=Apple Inc., C=US",
  intermediate: "CN=Apple Worldwide Developer Relations Certification Authority, OU=G6, O=Apple Inc., C=US",
  leaf: "CN=Prod ECC Mac App Store and iTunes Store Receipt Signing, OU=Apple Worldwide Developer Relations, O=Apple Inc., C=US",
};
/** The extensions of Apple's certificates. */
export const extensions = {
  root: (): x509.Extension[] => [constraints(true), usage("keyCertSign", "cRLSign")],
  intermediate: (): x509.Extension[] => [
    constraints(true, 0),
    usage("keyCertSign", "cRLSign"),
    marker(appleOids.developerRelations),
  ],
  leaf: (): x509.Extension[] => [constraints(false), usage("digitalSignature"), marker(appleOids.receiptSigning)],
};

export function constraints(isAuthority: boolean, pathLength?: number): x509.Extension {
  return new x509.BasicConstraintsExtension(isAuthority, pathLength, true);
}
export function usage(...names: (keyof typeof x509.KeyUsageFlags)[]): x509.Extension {
  const flags = names.reduce((sum, name) => sum | x509.KeyUsageFlags[name], 0);
  return new x509.KeyUsagesExtension(flags, true);
}
export function marker(oid: string, critical = false): x509.Extension {
  return new x509.Extension(oid, critical, Uint8Array.of(5, 0));
}
/** A non-critical extension with any value. */
export function opaque(oid: string, value: Bytes): x509.Extension {
  return new x509.Extension(oid, false, value);
}
export function ocspAt(url: string): x509.Extension {
  return new x509.AuthorityInfoAccessExtension({ ocsp: [new x509.GeneralName("url", url)] });
}
export function extendedUsage(...oids: string[]): x509.Extension {
  return new x509.ExtendedKeyUsageExtension(oids);
}

export function criticalExtendedUsage(...oids: string[]): x509.Extension {
  return new x509.ExtendedKeyUsageExtension(oids, true);
}

export interface Identity {
  der: Bytes;
  certificate: x509.X509Certificate;
  keys: CryptoKeyPair;
}

export interface CertificateOptions {
  subject: string;
  /** @default self-signed */
  issuer?: Identity;
  /** The issuer's name in the certificate. @default the subject of `issuer` */
  issuerName?: string;
  keys?: CryptoKeyPair;
  curve?: "P-256" | "P-384";
  hash?: string;
  notBefore?: Date;
  notAfter?: Date;
  serialNumber?: string;
  extensions?: x509.Extension[];
}

export function createEcKeys(namedCurve: string): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: "ECDSA", namedCurve }, true, ["sign", "verify"]);
}

export async function createCertificate(options: CertificateOptions): Promise<Identity> {
  const { subject, issuer, curve = "P-384", hash = "SHA-384" } = options;
  const keys = options.keys ?? (await createEcKeys(curve));
  const certificate = await x509.X509CertificateGenerator.create(
    {
      serialNumber: options.serialNumber ?? "0123456789abcdef",
      subject,
      issuer: options.issuerName ?? issuer?.certificate.subject ?? subject,
      notBefore: options.notBefore ?? new Date("2021-01-01"),
      notAfter: options.notAfter ?? new Date("2036-01-01"),
      publicKey: keys.publicKey,
      signingKey: (issuer ?? { keys }).keys.privateKey,
      signingAlgorithm: { ...(issuer?.keys ?? keys).privateKey.algorithm, hash } as EcdsaParams,
      extensions: options.extensions ?? [],
    },
    crypto,
  );
  return { der: new Uint8Array(certificate.rawData), certificate, keys };
}

export interface AppleChain {
  root: Identity;
  intermediate: Identity;
  leaf: Identity;
  /** The `x5c` of a JWS header: base64 of the DER, leaf first. */
  x5c: string[];
}

export type ChainOverrides = { [Part in "root" | "intermediate" | "leaf"]?: Partial<CertificateOptions> };

/** Without overrides a chain that a verifier with `root.der` among its root certificates accepts. */
export async function createAppleChain(overrides: ChainOverrides = {}): Promise<AppleChain> {
  const part = (name: keyof ChainOverrides): CertificateOptions => ({
    subject: appleNames[name],
    extensions: extensions[name](),
  });
  const root = await createCertificate({ ...part("root"), ...overrides.root });
  const intermediate = await createCertificate({ ...part("intermediate"), issuer: root, ...overrides.intermediate });
  const leaf = await createCertificate({
    ...part("leaf"),
    issuer: intermediate,
    curve: "P-256",
    notBefore: new Date("2025-09-19"),
    notAfter: new Date("2027-10-13"),
    ...overrides.leaf,
  });
  return { root, intermediate, leaf, x5c: [leaf, intermediate, root].map(({ der }) => toBase64(der)) };
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
export function toBase64Url(content: string | Uint8Array): string {
  return Buffer.from(content).toString("base64url");
}

export interface SignOptions {
  /** Members of the header besides or instead of `alg` and `x5c`; or the whole header as a string. */
  header?: Record<string, unknown> | string;
  key?: CryptoKey;
  hash?: string;
}

/** A compact JWS. A `payload` that is a string or bytes is signed unchanged. */
export async function signJws(
  chain: AppleChain,
  payload: object | string | Uint8Array,
  options: SignOptions = {},
): Promise<string> {
  const { header = {}, key = chain.leaf.keys.privateKey, hash = "SHA-256" } = options;
  const headerJson = typeof header === "string" ? header : JSON.stringify({ alg: "ES256", x5c: chain.x5c, ...header });
  const content = typeof payload === "string" || payload instanceof Uint8Array ? payload : JSON.stringify(payload);
  const input = `${toBase64Url(headerJson)}.${toBase64Url(content)}`;
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash }, key, new TextEncoder().encode(input));
  return `${input}.${toBase64Url(new Uint8Array(signature))}`;
}
