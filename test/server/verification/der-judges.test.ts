/** Compares the reader of certificates and OCSP responses with an ASN.1 library and OpenSSL. */
import "reflect-metadata";
import { X509Certificate } from "node:crypto";
import { BasicOCSPResponse, OCSPResponse } from "@peculiar/asn1-ocsp";
import { AsnConvert } from "@peculiar/asn1-schema";
import * as asn1x509 from "@peculiar/asn1-x509";
import * as x509 from "@peculiar/x509";
import { describe, expect, it } from "vitest";
import { parseCertificate } from "../../../src/server/verification/certificate.js";
import { parseOcspResponse } from "../../../src/server/verification/ocsp.js";
import {
  constraints,
  createEcKeys,
  extendedUsage,
  type Identity,
  marker,
  ocspAt,
  usage,
} from "../../helpers/apple-chain.js";
import { createRandom, mutate, withLongLength } from "../../helpers/der-mutants.js";
import { createOcspResponse } from "../../helpers/ocsp-responder.js";

type Bytes = Uint8Array<ArrayBuffer>;

const seed = 20_261_124;
const random = createRandom(seed);
const below = (count: number): number => Math.floor(random() * count);
const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;

const p256 = await Promise.all([createEcKeys("P-256"), createEcKeys("P-256")]);
const p384 = await createEcKeys("P-384");
const rsa = await crypto.subtle.generateKey(
  { name: "RSASSA-PKCS1-v1_5", modulusLength: 2_048, publicExponent: Uint8Array.of(1, 0, 1), hash: "SHA-256" },
  true,
  ["sign", "verify"],
);

const possibleExtensions: readonly (() => x509.Extension)[] = [
  () => constraints(true, pick([undefined, 0, 1, 200])),
  () => usage(...pick([["digitalSignature"], ["keyCertSign", "cRLSign"], ["decipherOnly"]] as const)),
  () => extendedUsage("1.3.6.1.5.5.7.3.9", ...pick([[], ["1.3.6.1.5.5.7.3.1"]])),
  () => ocspAt(`http://ocsp.example/${below(1_000)}`),
  () => marker("1.2.840.113635.100.6.11.1", random() < 0.3),
  () => marker("2.25.329800735698586629295641978511506172918"),
  () => new x509.SubjectAlternativeNameExtension([{ type: "dns", value: "example.com" }]),
  () => new x509.SubjectKeyIdentifierExtension("0102030405060708090a0b0c0d0e0f1011121314"),
];

async function createCertificate(index: number): Promise<Identity> {
  const signer = pick(p256);
  const keys = pick([p256[0]!, p256[1]!, p384, rsa]);
  const text = pick(["Example", "Müller GmbH", "日本", "a, b", "x".repeat(60)]).replaceAll(",", "\\,");
  const certificate = await x509.X509CertificateGenerator.create(
    {
      serialNumber: Array.from({ length: 1 + below(18) }, () => (1 + below(126)).toString(16).padStart(2, "0")).join(
        "",
      ),
      subject: `CN=${text}, OU=${index}, C=US`,
      issuer: pick(["CN=Issuer", "CN=Issuer, O=Äpfel, C=DE", "E=a@example.com, DC=example"]),
      notBefore: new Date(Date.UTC(pick([1970, 1999, 2021]), below(12), 1 + below(28), below(24))),
      notAfter: new Date(Date.UTC(pick([2026, 2049, 2050, 2051, 9999]), below(12), 1 + below(28))),
      publicKey: keys.publicKey,
      signingKey: signer.privateKey,
      signingAlgorithm: { name: "ECDSA", hash: pick(["SHA-256", "SHA-384", "SHA-512"]) },
      extensions: possibleExtensions.filter(() => random() < 0.5).map((create) => create()),
    },
    crypto,
  );
  return { der: new Uint8Array(certificate.rawData), certificate, keys };
}

const accepts = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};

/** The ASN.1 library, which reads the same extensions. */
function libraryReadsCertificate(der: Bytes): void {
  const { tbsCertificate } = AsnConvert.parse(der, asn1x509.Certificate);
  const types: Record<string, new () => unknown> = {
    [asn1x509.id_ce_basicConstraints]: asn1x509.BasicConstraints,
    [asn1x509.id_ce_keyUsage]: asn1x509.KeyUsage,
    [asn1x509.id_ce_extKeyUsage]: asn1x509.ExtendedKeyUsage,
    [asn1x509.id_pe_authorityInfoAccess]: asn1x509.AuthorityInfoAccessSyntax,
  };
  for (const { extnID, extnValue } of tbsCertificate.extensions ?? []) {
    const type = types[extnID];
    if (type) AsnConvert.parse(extnValue, type);
  }
}

function libraryReadsOcsp(der: Bytes): void {
  const { responseBytes } = AsnConvert.parse(der, OCSPResponse);
  const basic = AsnConvert.parse(responseBytes!.response, BasicOCSPResponse);
  for (const certificate of basic.certs ?? []) new X509Certificate(Buffer.from(AsnConvert.serialize(certificate)));
}

const judges = {
  certificate: (der: Bytes) => {
    libraryReadsCertificate(der);
    new X509Certificate(der);
  },
  ocsp: libraryReadsOcsp,
};
const readers = { certificate: parseCertificate, ocsp: parseOcspResponse };
const hex = (der: Bytes) => Buffer.from(der).toString("hex");

const certificates: Identity[] = [];
for (let index = 0; index < 1_500; index += 1) certificates.push(await createCertificate(index));
const responses: Bytes[] = [];
for (let index = 0; index < 500; index += 1) {
  const issuer = pick(certificates.filter(({ keys }) => keys !== rsa).slice(0, 50));
  const signer = pick([issuer, certificates.find(({ keys }) => keys === pick(p256)) ?? issuer]);
  const thisUpdate = Date.UTC(2026, below(12), 1 + below(28), below(24), 0, 0, pick([0, 0, 120]));
  const answer = await createOcspResponse({
    certificate: pick(certificates),
    issuer,
    signer,
    status: pick(["good", "revoked", "unknown"]),
    responderBy: pick(["key", "name"]),
    thisUpdate,
    ...(random() < 0.8 && { nextUpdate: thisUpdate + 3_600_000 }),
  });
  responses.push(Uint8Array.from(Buffer.from(answer, "base64")));
}
const good = { certificate: certificates.map(({ der }) => der), ocsp: responses };

describe.each(["certificate", "ocsp"] as const)("the strict DER reader, %s", (kind) => {
  const [read, judge, all] = [readers[kind], judges[kind], good[kind]];

  it("accepts every valid sample, as the library and OpenSSL do", () => {
    const refused = all.filter((der) => !accepts(() => judge(der)) || !accepts(() => read(der)));
    expect(refused.map(hex)).toEqual([]);
  });

  it("accepts no mutant that the library or OpenSSL rejects", () => {
    const count = kind === "certificate" ? 15_000 : 5_000;
    const wrong: { why: string; der: string }[] = [];
    let accepted = 0;
    for (let index = 0; index < count; index += 1) {
      const mutant = mutate(all[index % all.length]!, random);
      if (!accepts(() => read(mutant))) continue;
      accepted += 1;
      try {
        judge(mutant);
      } catch (error) {
        wrong.push({ why: String(error), der: hex(mutant) });
      }
    }
    expect(wrong).toEqual([]);
    // Otherwise the mutants would be too far from valid DER to be evidence.
    expect(accepted).toBeGreaterThan(count / 50);
    expect(accepted).toBeLessThan(count / 2);
  });

  it("rejects a length that is not the shortest form", () => {
    const wrong = all.slice(0, 200).filter((der) => accepts(() => read(withLongLength(der, random))));
    // Lengths inside the OCTET STRING of an extension that is not read are not checked.
    expect(wrong.length).toBeLessThan(kind === "certificate" ? 20 : 1);
  });
});
