/** The cost of bytes of unknown origin, and certificates that are rejected for their form. */
import { createHash } from "node:crypto";
import { AsnConvert } from "@peculiar/asn1-schema";
import { Certificate, TBSCertificate } from "@peculiar/asn1-x509";
import { describe, expect, it } from "vitest";
import { readDer, sequence, writeElement } from "../../../src/encoding/der.js";
import { appleRootCaG3 } from "../../../src/server/verification/apple-root.js";
import { parseCertificate } from "../../../src/server/verification/certificate.js";
import { createVerifier } from "../../../src/server/verify.js";
import { createAppleChain, extensions, marker, signJws, toBase64, toBase64Url } from "../../helpers/apple-chain.js";
import { now, transaction, verifierOptions } from "../../helpers/verification-cases/payloads.js";

type Bytes = Uint8Array<ArrayBuffer>;

const chain = await createAppleChain();
const options = { ...verifierOptions(chain), rootCertificates: [chain.root.der], now: () => now };
const signed = await signJws(chain, transaction);
const [, payload, signature] = signed.split(".");
const [, intermediate, root] = chain.x5c;
const withX5c = (x5c: unknown[]): string =>
  `${toBase64Url(JSON.stringify({ alg: "ES256", x5c }))}.${payload}.${signature}`;

describe("a verifier: unsigned input", () => {
  const manyExtensions = Array.from({ length: 1_200 }, (_, index) => marker(`1.2.3.${index}`));
  it.each<[string, () => Promise<string>, string]>([
    ["a header of 1 MB", async () => withX5c(Array(190_000).fill("AA")), "ERR_VERIFICATION_TOO_LARGE"],
    ["an x5c of 4,000 entries", async () => withX5c(Array(4_000).fill("AA")), "ERR_VERIFICATION_CHAIN_LENGTH"],
    [
      "a certificate of 16 kB",
      async () => withX5c([toBase64(new Uint8Array(16_000).fill(0x30)), intermediate, root]),
      "ERR_VERIFICATION_CERTIFICATE",
    ],
    [
      "a certificate of empty elements",
      async () => withX5c([toBase64(emptyElements(4_000)), intermediate, root]),
      "ERR_VERIFICATION_CERTIFICATE",
    ],
    [
      "a certificate with 1,200 extensions",
      async () => {
        const { x5c } = await createAppleChain({ leaf: { extensions: [...extensions.leaf(), ...manyExtensions] } });
        return withX5c([x5c[0], intermediate, root]);
      },
      "ERR_VERIFICATION_CERTIFICATE",
    ],
  ])("is rejected at a lower cost than one new chain: %s", async (_, create, code) => {
    const bad = await create();
    const verify = (text: string) => createVerifier({ ...options, maxBytes: 2 ** 22 }).verifyTransaction(text);
    await expect(verify(bad)).rejects.toMatchObject({ code });
    await verify(signed);
    const ofBad: number[] = [];
    const ofGood: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      ofBad.push(await timeOf(() => verify(bad).catch(() => {})));
      ofGood.push(await timeOf(() => verify(signed)));
    }
    expect(Math.min(...ofBad)).toBeLessThan(Math.min(...ofGood));
  });
});

describe("parseCertificate", () => {
  const { der } = chain.leaf;
  const [tbs, algorithm, value] = readDer(der).children.map(({ bytes }) => bytes) as [Bytes, Bytes, Bytes];
  const fields = readDer(tbs).children.map(({ bytes }) => bytes);
  const nothing = Uint8Array.of(5, 0);
  const certificateOf = (body: Bytes, ...more: Bytes[]) => writeElement(sequence, body, algorithm, value, ...more);
  const withFields = (parts: Bytes[]) => certificateOf(writeElement(sequence, ...parts));

  it.each<[string, Bytes]>([
    ["an element at its end", certificateOf(tbs, nothing)],
    ["an element at the end of its body", withFields([...fields, nothing])],
    ["version 1 and extensions", withFields(fields.slice(1))],
    ["version 2 and extensions", withFields([Uint8Array.of(0xa0, 3, 2, 1, 1), ...fields.slice(1)])],
    ["version 1 written out", withFields([Uint8Array.of(0xa0, 3, 2, 1, 0), ...fields.slice(1, -1)])],
    ["an empty serial number", withFields([fields[0]!, Uint8Array.of(2, 0), ...fields.slice(2)])],
    ["a padded serial number", withFields([fields[0]!, Uint8Array.of(2, 2, 0, 1), ...fields.slice(2)])],
    ["a byte after it", Uint8Array.of(...der, 0)],
  ])("rejects a certificate with %s", (_, bad) => {
    expect(() => parseCertificate(der)).not.toThrow();
    expect(() => parseCertificate(bad)).toThrow(SyntaxError);
  });

  it("reads the same values as the ASN.1 library", () => {
    const { tbsCertificate } = AsnConvert.parse(der, Certificate);
    const read = parseCertificate(der);
    const ofLibrary = {
      serialNumber: tbsCertificate.serialNumber,
      issuer: AsnConvert.serialize(tbsCertificate.issuer),
      subject: AsnConvert.serialize(tbsCertificate.subject),
      spki: AsnConvert.serialize(tbsCertificate.subjectPublicKeyInfo),
      signed: AsnConvert.serialize(AsnConvert.parse(tbs, TBSCertificate)),
    };
    expect(toBase64(read.serialNumber)).toBe(toBase64(new Uint8Array(ofLibrary.serialNumber)));
    expect(toBase64(read.issuer)).toBe(toBase64(new Uint8Array(ofLibrary.issuer)));
    expect(toBase64(read.subject)).toBe(toBase64(new Uint8Array(ofLibrary.subject)));
    expect(toBase64(read.publicKey.spki)).toBe(toBase64(new Uint8Array(ofLibrary.spki)));
    expect(toBase64(read.signed.bytes)).toBe(toBase64(new Uint8Array(ofLibrary.signed)));
    expect(read.notAfter).toBe(tbsCertificate.validity.notAfter.getTime().getTime());
  });
});

describe("the roots of a verifier", () => {
  it("include the certificate that Apple publishes as Apple Root CA - G3", () => {
    const fingerprint = createHash("sha256").update(appleRootCaG3()).digest("hex");
    expect(fingerprint).toBe("63343abfb89a6a03ebb57e9b3f5fa7be7c4f5c756f3017b3a8c488c3653e9179");
    expect(parseCertificate(appleRootCaG3()).isAuthority).toBe(true);
  });

  it("are read when the verifier is created: a malformed one causes a TypeError that names the option", () => {
    const cut = chain.root.der.slice(0, -1);
    const create = () =>
      createVerifier({ bundleId: "com.example.app", environment: "Sandbox", rootCertificates: [cut] });
    expect(create).toThrow(TypeError);
    expect(create).toThrow('"rootCertificates[0]"');
  });
});

describe("a verifier: an intermediate", () => {
  it("is verified once: a new leaf below it costs one check and the signature of the payload", async () => {
    const { verifyTransaction } = createVerifier(options);
    await verifyTransaction(signed);
    const { verify } = crypto.subtle;
    let checks = 0;
    crypto.subtle.verify = (...given) => {
      checks += 1;
      return verify.apply(crypto.subtle, given);
    };
    try {
      await verifyTransaction(await signJws(chain, transaction, { header: { kid: "another header" } }));
    } finally {
      crypto.subtle.verify = verify;
    }
    expect(checks).toBe(2);
  });
});

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** A SEQUENCE of empty OCTET STRINGs, of the given number of bytes. */
function emptyElements(size: number): Bytes {
  const content = new Uint8Array(size);
  for (let at = 0; at < size; at += 2) content[at] = 0x04;
  return writeElement(sequence, content);
}
