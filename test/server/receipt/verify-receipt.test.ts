/** verifyReceipt: what is accepted, and attacks on receipts and their chains. */
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { VerificationError } from "../../../src/errors/index.js";
import { appleRootCa } from "../../../src/server/receipt/apple-root-ca.js";
import { type VerifyReceiptOptions, verifyReceipt } from "../../../src/server/verify-receipt.js";
import { integer, objectIdentifier, octetString, sequence, set } from "../../../src/testing/certificates/der-writer.js";
import {
  appleOids,
  constraints,
  createAppleChain,
  createCertificate,
  extensions,
  marker,
  opaque,
  usage,
} from "../../helpers/apple-chain.js";
import { createRandom, mutate } from "../../helpers/der-mutants.js";
import { attributeSet, text } from "../../helpers/receipts.js";
import {
  algorithm,
  attributes,
  contentAttributes,
  createReceiptChain,
  createReceiptKeys,
  createRsaKeys,
  date,
  deviceIdentifier,
  oids,
  type ReceiptChain,
  type ReceiptKeys,
  type ReceiptParts,
  signReceipt,
  withAttributes,
} from "../../helpers/signed-receipts.js";

let keys: ReceiptKeys;
let chain: ReceiptChain;
beforeAll(async () => {
  keys = await createReceiptKeys();
  chain = await createReceiptChain(keys);
});

const bundleId = "com.example.app";
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const verify = (receipt: Uint8Array | string, options: Partial<VerifyReceiptOptions> = {}) =>
  verifyReceipt(receipt instanceof Uint8Array ? base64(receipt) : receipt, {
    bundleId,
    environment: "Production",
    rootCertificates: [chain.root.der],
    ...options,
  });

/** The code of the error that a verification rejects with; any other error fails the test. */
async function codeOf(verification: Promise<unknown>): Promise<string> {
  const error = await verification.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof VerificationError)) expect(error).toBeInstanceOf(VerificationError);
  return (error as VerificationError).code.replace("ERR_VERIFICATION_", "");
}

describe("verifyReceipt: a receipt", () => {
  const expected = {
    environment: "Production",
    receiptType: "Production",
    bundleId,
    appVersion: "42",
    originalAppVersion: "40",
    appAppleId: 6450258501,
    receiptCreationDate: Date.parse("2026-11-30T09:00:00Z"),
    originalPurchaseDate: Date.parse("2025-01-02T03:04:05Z"),
    expirationDate: undefined,
    inAppPurchases: [
      {
        productId: "com.example.coins",
        transactionId: "2000000000000001",
        originalTransactionId: "2000000000000001",
        quantity: 3,
        purchaseDate: Date.parse("2026-11-30T08:00:00Z"),
        originalPurchaseDate: Date.parse("2026-11-30T08:00:00Z"),
        expiresDate: undefined,
        cancellationDate: undefined,
        webOrderLineItemId: undefined,
        isTrialPeriod: undefined,
        isInIntroOfferPeriod: undefined,
      },
      {
        productId: "com.example.pro",
        transactionId: "2000000000000003",
        originalTransactionId: "2000000000000002",
        quantity: 1,
        purchaseDate: undefined,
        originalPurchaseDate: undefined,
        expiresDate: Date.parse("2026-12-30T08:00:00Z"),
        cancellationDate: undefined,
        webOrderLineItemId: "1000000000000001",
        isTrialPeriod: false,
        isInIntroOfferPeriod: true,
      },
    ],
  };

  it.each<[string, ReceiptParts]>([
    ["DER", {}],
    ["BER of indefinite length and in pieces, as Apple and Xcode write it", { indefinite: true }],
    ["with signed attributes", { signedAttributes: true }],
    ["with sha256WithRSAEncryption", { signatureOid: "1.2.840.113549.1.1.11" }],
  ])("is read whole: %s", async (_, parts) => {
    expect(await verify(signReceipt(chain, parts))).toEqual(expected);
  });

  it("of SHA-1, as Apple signed until August 2023, with certificates of SHA-1, is read", async () => {
    const old = await createReceiptChain(await createReceiptKeys("SHA-1"));
    const receipt = signReceipt(old, { digest: "SHA-1" });
    expect(await verify(receipt, { rootCertificates: [old.root.der] })).toEqual(expected);
  });

  it("needs no root among its certificates, and their order does not matter", async () => {
    const certificates = [chain.intermediate.der, chain.leaf.der];
    expect(await verify(signReceipt(chain, { certificates }))).toEqual(expected);
  });

  it("may bring another intermediate of the same name, as Apple has several", async () => {
    const other = await createReceiptChain({ ...keys, intermediate: keys.root });
    const certificates = [chain.leaf, other.intermediate, chain.intermediate].map(({ der }) => der);
    expect(await verify(signReceipt(chain, { certificates }))).toEqual(expected);
  });

  it("in base64 with line breaks is read", async () => {
    const lines = base64(signReceipt(chain)).replaceAll(/.{64}/g, "$&\r\n");
    expect(await verify(lines)).toEqual(expected);
  });

  it.each([
    ["Production", "Production"],
    ["ProductionVPP", "Production"],
    ["ProductionSandbox", "Sandbox"],
    ["ProductionVPPSandbox", "Sandbox"],
  ] as const)("of type %s is one of %s", async (type, environment) => {
    const receipt = signReceipt(chain, { content: withAttributes({ 0: text(type) }) });
    expect(await verify(receipt, { environment: ["Production", "Sandbox"] })).toMatchObject({ environment });
    const other = environment === "Sandbox" ? "Production" : "Sandbox";
    expect(await codeOf(verify(receipt, { environment: other }))).toBe("ENVIRONMENT");
  });

  it("of a device is accepted for that device alone", async () => {
    const receipt = signReceipt(chain);
    expect(await verify(receipt, { deviceIdentifier })).toEqual(expected);
    expect(await codeOf(verify(receipt, { deviceIdentifier: new Uint8Array(16) }))).toBe("PAYLOAD");
  });

  it("of an expired certificate stays valid, since it was valid when the receipt was created", async () => {
    const old = await createReceiptChain(keys, {
      leaf: { notBefore: new Date("2016-01-01"), notAfter: new Date("2018-01-01") },
      intermediate: { notBefore: new Date("2010-01-01"), notAfter: new Date("2020-01-01") },
      root: { notBefore: new Date("2006-01-01"), notAfter: new Date("2035-01-01") },
    });
    const content = withAttributes({ 12: date("2017-01-01T00:00:00Z") });
    const options = { rootCertificates: [old.root.der] };
    expect(await verify(signReceipt(old, { content }), options)).toMatchObject({ bundleId });
    expect(await codeOf(verify(signReceipt(old), options))).toBe("DATES");
  });

  it("of Xcode is accepted if it is signed by the given certificate, and nowhere else", async () => {
    const local = await createCertificate({ subject: "CN=StoreKit Testing", keys: keys.leaf, hash: "SHA-256" });
    const identity = { root: local, intermediate: local, leaf: local };
    const content = withAttributes({ 0: text("Xcode") });
    const receipt = signReceipt(identity, { content, certificates: [local.der], indefinite: true });
    const options = { environment: "Xcode", rootCertificates: [local.der] } as const;
    expect(await verify(receipt, options)).toMatchObject({ environment: "Xcode" });
    expect(await codeOf(verify(receipt, { environment: "Xcode" }))).toBe("ROOT");
    expect(await codeOf(verify(receipt, { rootCertificates: [local.der] }))).toBe("PURPOSE");
  });
});

describe("Apple Root CA", () => {
  it("is the certificate that Apple publishes", () => {
    expect(createHash("sha256").update(appleRootCa()).digest("hex")).toBe(
      "b0b1730ecbc7ff4505142c49f1295e6eda6bcaed7e2c68c5be91b5a11001f024",
    );
  });
});

describe("verifyReceipt: attacks", () => {
  const other = { root: undefined as unknown as CryptoKeyPair };
  beforeAll(async () => {
    other.root = await createRsaKeys();
  });

  const tampered = (): Buffer => withAttributes({ 3: text("43") });
  type Make = () => Uint8Array | string | Promise<Uint8Array | string>;
  const byChain =
    (...overrides: Parameters<typeof createReceiptChain>[1][]) =>
    async (): Promise<Buffer> =>
      signReceipt(await createReceiptChain(keys, overrides[0]));
  const receipt = (parts: ReceiptParts) => (): Buffer => signReceipt(chain, parts);

  it.each<[string, string, Make]>([
    // What was signed
    [
      "SIGNATURE",
      "content changed after signing",
      () => signReceipt(chain, { content: tampered(), signedContent: withAttributes({}) }),
    ],
    ["SIGNATURE", "a signature of zeros", receipt({ signature: new Uint8Array(256) })],
    ["SIGNATURE", "an empty signature", receipt({ signature: new Uint8Array(0) })],
    [
      "SIGNATURE",
      "a signature by the intermediate's key",
      () => signReceipt(chain, { signingKey: keys.intermediate.privateKey }),
    ],
    ["SIGNATURE", "a signature of another digest than named", receipt({ digest: "SHA-1", digestOid: oids["SHA-256"] })],
    ["ALGORITHM", "a digest algorithm that is not supported (MD5)", receipt({ digestOid: "1.2.840.113549.2.5" })],
    ["ALGORITHM", "a signature algorithm of another digest", receipt({ signatureOid: "1.2.840.113549.1.1.5" })],
    ["ALGORITHM", "RSASSA-PSS", receipt({ signatureOid: "1.2.840.113549.1.1.10" })],
    ["ALGORITHM", "a signature algorithm of ECDSA", receipt({ signatureOid: "1.2.840.10045.4.3.2" })],
    [
      "SIGNATURE",
      "signed attributes of other content",
      () => signReceipt(chain, { content: tampered(), signedContent: withAttributes({}), signedAttributes: true }),
    ],
    [
      "SIGNATURE",
      "signed attributes without a digest",
      () => signReceipt(chain, { signedAttributes: contentAttributes(withAttributes({}), "SHA-256").slice(0, 1) }),
    ],
    [
      "SIGNATURE",
      "signed attributes without a type",
      () => signReceipt(chain, { signedAttributes: contentAttributes(withAttributes({}), "SHA-256").slice(1) }),
    ],
    [
      "FORMAT",
      "signed attributes with a digest twice",
      () => {
        const [type, digest] = contentAttributes(withAttributes({}), "SHA-256") as [Buffer, Buffer];
        return signReceipt(chain, { signedAttributes: [type, digest, digest] });
      },
    ],
    [
      "PAYLOAD",
      "signed attributes that are sent as the content",
      () => {
        const content = set(...contentAttributes(withAttributes({}), "SHA-256"));
        return signReceipt(chain, { content });
      },
    ],
    // The form
    ["FORMAT", "no signer", receipt({ signers: 0 })],
    ["FORMAT", "two signers", receipt({ signers: 2 })],
    ["FORMAT", "a thousand signers", receipt({ signers: 30 })],
    ["FORMAT", "content that is detached", receipt({ detached: true })],
    ["FORMAT", "content of another type", receipt({ contentType: oids.signedData })],
    ["FORMAT", "a byte after the end", () => Buffer.concat([signReceipt(chain), Buffer.from([0])])],
    ["FORMAT", "a second receipt after the end", () => Buffer.concat([signReceipt(chain), signReceipt(chain)])],
    ["FORMAT", "an element after the signers", receipt({ more: [integer(Buffer.from([1]))] })],
    ["FORMAT", "an end that is missing", () => signReceipt(chain).subarray(0, -1)],
    ["FORMAT", "an indefinite length without its end", () => signReceipt(chain, { indefinite: true }).subarray(0, -2)],
    ["FORMAT", "a signer that is identified by its key", receipt({ signerIdentifier: Buffer.from([0x80, 2, 1, 2]) })],
    [
      "FORMAT",
      "nine certificates",
      () => signReceipt(chain, { certificates: Array.from({ length: 9 }, () => chain.leaf.der) }),
    ],
    [
      "FORMAT",
      "20,000 elements",
      () => signReceipt(chain, { certificates: [Buffer.alloc(40_000, Buffer.from([5, 0]))] }),
    ],
    ["FORMAT", "endless nesting", () => Buffer.alloc(300_000, Buffer.from("3080", "hex"))],
    [
      "FORMAT",
      "endless nesting of content",
      () => signReceipt(chain, { certificates: [Buffer.alloc(30_000, Buffer.from("a080", "hex"))] }),
    ],
    [
      "FORMAT",
      "something other than a certificate among them",
      () => signReceipt(chain, { certificates: [chain.leaf.der, octetString(chain.root.der)] }),
    ],
    ["FORMAT", "a JWS", () => "eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl"],
    ["FORMAT", "an empty string", () => ""],
    ["FORMAT", "a string that is not base64", () => "%%%"],
    ["FORMAT", "null", () => null as unknown as string],
    ["FORMAT", "an object", () => ({ length: 3 }) as unknown as string],
    ["FORMAT", "bytes that are not ASN.1", () => btoa("hello, world")],
    ["FORMAT", "the certificate of the root", () => chain.root.der],
    ["TOO_LARGE", "5 MB", () => "A".repeat(5_000_000)],
    // The chain
    ["CHAIN_LENGTH", "no certificates", receipt({ certificates: [] })],
    [
      "CHAIN_LENGTH",
      "no certificate of the signer",
      () => signReceipt(chain, { certificates: [chain.intermediate.der, chain.root.der] }),
    ],
    [
      "CHAIN_LENGTH",
      "the signer's certificate twice",
      () => signReceipt(chain, { certificates: [chain.leaf.der, chain.leaf.der, chain.intermediate.der] }),
    ],
    ["CHAIN_LENGTH", "another serial number", receipt({ serialNumber: Buffer.from([1, 2, 3]) })],
    ["CHAIN", "no intermediate", () => signReceipt(chain, { certificates: [chain.leaf.der, chain.root.der] })],
    [
      "ROOT",
      "another root of the same name",
      async () => signReceipt(await createReceiptChain({ ...keys, root: other.root })),
    ],
    [
      "ROOT",
      "another root that has the key of the intermediate",
      async () => signReceipt(await createReceiptChain({ ...keys, root: keys.intermediate })),
    ],
    ["ROOT", "an intermediate that is named after another root", byChain({ intermediate: { issuerName: "CN=Other" } })],
    [
      "CHAIN",
      "a leaf that the intermediate has not signed",
      async () => {
        const forged = await createReceiptChain(keys, {
          leaf: { issuer: { ...chain.intermediate, keys: other.root } },
        });
        return signReceipt({ ...chain, leaf: forged.leaf });
      },
    ],
    [
      "PURPOSE",
      "a leaf that the root has issued alone, with its own name",
      async () => {
        const leaf = await createCertificate({
          subject: "CN=a",
          issuer: chain.root,
          serialNumber: "05",
          keys: keys.leaf,
          hash: "SHA-256",
          extensions: extensions.leaf(),
        });
        return signReceipt({ ...chain, leaf });
      },
    ],
    [
      "CHAIN",
      "a self-signed leaf",
      async () => {
        const leaf = await createCertificate({
          subject: "CN=a",
          keys: keys.leaf,
          hash: "SHA-256",
          extensions: extensions.leaf(),
        });
        return signReceipt({ ...chain, leaf });
      },
    ],
    [
      "PURPOSE",
      "a leaf without Apple's extension",
      byChain({ leaf: { extensions: [constraints(false), usage("digitalSignature")] } }),
    ],
    [
      "PURPOSE",
      "a leaf with the extension of the intermediate",
      byChain({ leaf: { extensions: [marker(appleOids.developerRelations)] } }),
    ],
    [
      "PURPOSE",
      "a leaf that is an authority",
      byChain({ leaf: { extensions: [constraints(true), marker(appleOids.receiptSigning)] } }),
    ],
    [
      "PURPOSE",
      "a leaf that may sign certificates alone",
      byChain({ leaf: { extensions: [usage("keyCertSign"), marker(appleOids.receiptSigning)] } }),
    ],
    [
      "PURPOSE",
      "an intermediate without Apple's extension",
      byChain({ intermediate: { extensions: [constraints(true, 0), usage("keyCertSign")] } }),
    ],
    [
      "PURPOSE",
      "an intermediate that is not an authority",
      byChain({ intermediate: { extensions: [constraints(false), marker(appleOids.developerRelations)] } }),
    ],
    [
      "PURPOSE",
      "an intermediate that may not sign certificates",
      byChain({
        intermediate: {
          extensions: [constraints(true), usage("digitalSignature"), marker(appleOids.developerRelations)],
        },
      }),
    ],
    [
      "CERTIFICATE",
      "a leaf with a critical extension that is not checked",
      byChain({ leaf: { extensions: [...extensions.leaf(), marker("1.2.3.4", true)] } }),
    ],
    [
      "CERTIFICATE",
      "a certificate of 16 kB",
      byChain({ leaf: { extensions: [...extensions.leaf(), opaque("1.2.3.4", new Uint8Array(16_000))] } }),
    ],
    [
      "CERTIFICATE",
      "a certificate that is damaged",
      () =>
        signReceipt(chain, {
          certificates: [chain.leaf.der, chain.intermediate.der, sequence(octetString(Buffer.from("x")))],
        }),
    ],
    [
      "DATES",
      "a leaf that had expired when the receipt was created",
      byChain({ leaf: { notAfter: new Date("2026-11-30T08:59:59Z"), notBefore: new Date("2025-01-01") } }),
    ],
    ["DATES", "a leaf that was not valid yet", byChain({ leaf: { notBefore: new Date("2026-11-30T09:00:01Z") } })],
    ["DATES", "an intermediate that had expired", byChain({ intermediate: { notAfter: new Date("2026-01-01") } })],
    [
      "CHAIN",
      "a chain of ECDSA, as Apple signs JWS",
      async () => {
        const { leaf, intermediate, root } = await createAppleChain();
        return signReceipt({ leaf, intermediate, root }, { signingKey: keys.leaf.privateKey });
      },
    ],
    // The content
    [
      "BUNDLE_ID",
      "the bundle id of another app",
      () => signReceipt(chain, { content: withAttributes({ 2: text("com.example.other") }) }),
    ],
    [
      "BUNDLE_ID",
      "a bundle id with a byte more",
      () => signReceipt(chain, { content: withAttributes({ 2: text("com.example.app\0") }) }),
    ],
    [
      "ENVIRONMENT",
      "the sandbox",
      () => signReceipt(chain, { content: withAttributes({ 0: text("ProductionSandbox") }) }),
    ],
    [
      "ENVIRONMENT",
      "a type of receipt that is not known",
      () => signReceipt(chain, { content: withAttributes({ 0: text("constructor") }) }),
    ],
    ["ENVIRONMENT", "Xcode", () => signReceipt(chain, { content: withAttributes({ 0: text("Xcode") }) })],
    ["PAYLOAD", "no bundle id", () => signReceipt(chain, { content: withAttributes({ 2: undefined }) })],
    ["PAYLOAD", "no type", () => signReceipt(chain, { content: withAttributes({ 0: undefined }) })],
    ["PAYLOAD", "no creation date", () => signReceipt(chain, { content: withAttributes({ 12: undefined }) })],
    [
      "PAYLOAD",
      "a creation date that does not exist",
      () => signReceipt(chain, { content: withAttributes({ 12: date("2026-13-45T09:00:00Z") }) }),
    ],
    [
      "PAYLOAD",
      "a creation date in another form",
      () => signReceipt(chain, { content: withAttributes({ 12: date("30 Nov 2026") }) }),
    ],
    [
      "PAYLOAD",
      "two bundle ids",
      () => signReceipt(chain, { content: Buffer.from(attributeSet([...attributes(), [2, text(bundleId)]])) }),
    ],
    [
      "PAYLOAD",
      "a purchase without an id",
      () => signReceipt(chain, { content: withAttributes({ 17: attributeSet([[1702, text("a")]]) }) }),
    ],
    [
      "PAYLOAD",
      "a purchase that is not a SET",
      () => signReceipt(chain, { content: withAttributes({ 17: text("a") }) }),
    ],
    ["PAYLOAD", "empty content", () => signReceipt(chain, { content: Buffer.alloc(0) })],
    [
      "PAYLOAD",
      "content that is not a SET",
      () => signReceipt(chain, { content: sequence(objectIdentifier("1.2.3")) }),
    ],
    [
      "PAYLOAD",
      "an attribute with four members",
      () =>
        signReceipt(chain, {
          content: set(
            sequence(
              integer(Buffer.from([2])),
              integer(Buffer.from([1])),
              octetString(Buffer.from("a")),
              algorithm("1.2.3"),
            ),
          ),
        }),
    ],
  ])("are rejected with %s: %s", async (code, _, make) => {
    expect(await codeOf(verify(await make()))).toBe(code);
  });

  it("are not accepted without the root among the given ones: Apple's root is not ours", async () => {
    expect(await codeOf(verify(signReceipt(chain), { rootCertificates: [] }))).toBe("ROOT");
  });

  it("by mutation are rejected with a VerificationError, whatever byte or element changes", async () => {
    const random = createRandom(14);
    const good = Uint8Array.from(signReceipt(chain));
    const expected = JSON.stringify(await verify(good));
    const codes = new Set<string>();
    for (let round = 0; round < 300; round += 1) {
      const mutant = mutate(good, random);
      try {
        // A mutant may change what is not signed, such as the unused root; what it says must be the same then.
        expect(JSON.stringify(await verify(mutant))).toBe(expected);
      } catch (error) {
        if (!(error instanceof VerificationError)) throw error;
        codes.add(error.code);
      }
    }
    expect(codes.size).toBeGreaterThan(4);
  });

  it("by mutation of content that is signed then are rejected with a VerificationError, or read", async () => {
    const random = createRandom(15);
    const good = Uint8Array.from(withAttributes({}));
    for (let round = 0; round < 150; round += 1) {
      const receipt = signReceipt(chain, { content: mutate(good, random) });
      const error = await verify(receipt).catch((thrown: unknown) => thrown);
      if (error instanceof Error) expect(error).toBeInstanceOf(VerificationError);
    }
  });
});

describe("verifyReceipt: options", () => {
  it.each<[object, string]>([
    [{ bundleId: "" }, '"bundleId"'],
    [{ environment: "production" }, '"environment"'],
    [{ environment: [] }, '"environment"'],
    [{ environment: undefined }, '"environment"'],
    [{ environment: ["Production", "Xcode"] }, '"Xcode"'],
    [{ environment: "Xcode", rootCertificates: [] }, '"rootCertificates"'],
    [{ rootCertificates: ["x"] }, '"rootCertificates[0]"'],
    [{ maxBytes: 0 }, '"maxBytes"'],
    [{ deviceIdentifier: "a" }, '"deviceIdentifier"'],
  ])("that are wrong are rejected by name: %j", async (options, name) => {
    const error = await verify("AAAA", options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toContain(name);
  });
});
