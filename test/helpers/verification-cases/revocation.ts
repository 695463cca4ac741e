/** Attacks on the check whether a certificate was revoked. */
import { OCSPResponseStatus } from "@peculiar/asn1-ocsp";
import {
  type AppleChain,
  createAppleChain,
  createCertificate,
  extendedUsage,
  extensions,
  type Identity,
  marker,
  ocspAt,
  signJws,
  usage,
} from "../apple-chain.js";
import { createOcspResponse, type OcspResponseOptions } from "../ocsp-responder.js";
import type { VerificationCase } from "./case.js";
import { now, transaction, verifierOptions } from "./payloads.js";

const hourMs = 3_600_000;
const leafResponder = "http://ocsp.example/leaf";
const intermediateResponder = "http://ocsp.example/intermediate";
const ocspSigning = "1.3.6.1.5.5.7.3.9";
const revoked = "ERR_VERIFICATION_REVOKED";
const unknown = "ERR_VERIFICATION_REVOCATION_UNKNOWN";

/** A chain whose certificates name OCSP responders. */
export function createOcspChain(): Promise<AppleChain> {
  return createAppleChain({
    intermediate: { extensions: [...extensions.intermediate(), ocspAt(intermediateResponder)] },
    leaf: { extensions: [...extensions.leaf(), ocspAt(leafResponder)] },
  });
}

export async function createRevocationCases(chain: AppleChain): Promise<VerificationCase[]> {
  const { leaf, intermediate, root } = chain;
  const signed = await signJws(chain, transaction);
  const times = { thisUpdate: now - hourMs, nextUpdate: now + hourMs };
  const ofLeaf = (more: Partial<OcspResponseOptions> = {}) =>
    createOcspResponse({ certificate: leaf, issuer: intermediate, ...times, ...more });
  const ofIntermediate = (more: Partial<OcspResponseOptions> = {}) =>
    createOcspResponse({ certificate: intermediate, issuer: root, ...times, ...more });
  const goodIntermediate = await ofIntermediate();

  const cases: VerificationCase[] = [];
  /** One case in each mode: `codes` for hard and soft. */
  const add = (
    name: string,
    responses: [leaf?: string | number, intermediate?: string | number],
    ...codes: (string | undefined)[]
  ) => {
    const [leafAnswer, intermediateAnswer = goodIntermediate] = responses;
    const responders = {
      ...(leafAnswer !== undefined && { [leafResponder]: leafAnswer }),
      [intermediateResponder]: intermediateAnswer,
    };
    for (const [index, mode] of (["hard", "soft"] as const).entries()) {
      const options = { ...verifierOptions(chain), revocation: mode };
      const code = codes[index];
      cases.push({
        name: `${name}, ${mode}`,
        method: "verifyTransaction",
        signed,
        options,
        responders,
        ...(code && { code }),
      });
    }
  };
  const responder = (more: Partial<Parameters<typeof createCertificate>[0]> = {}): Promise<Identity> =>
    createCertificate({
      subject: "CN=Responder",
      issuer: intermediate,
      curve: "P-256",
      extensions: [extendedUsage(ocspSigning)],
      ...more,
    });
  const delegated = await responder();
  const stranger = await createAppleChain();

  add("a response signed by the issuer", [await ofLeaf()]);
  add("an issuer known by name", [await ofLeaf({ responderBy: "name" })]);
  add("a response signed by a responder of the issuer", [await ofLeaf({ signer: delegated })]);
  add("a response without nextUpdate", [
    await createOcspResponse({ certificate: leaf, issuer: intermediate, thisUpdate: now }),
  ]);
  add(
    "a response of three hours ago without nextUpdate",
    [await createOcspResponse({ certificate: leaf, issuer: intermediate, thisUpdate: now - 3 * hourMs })],
    unknown,
  );
  add(
    "a revocation reported three hours ago without nextUpdate",
    [
      await createOcspResponse({
        certificate: leaf,
        issuer: intermediate,
        thisUpdate: now - 3 * hourMs,
        status: "revoked",
      }),
    ],
    revoked,
    revoked,
  );
  add("a revoked leaf", [await ofLeaf({ status: "revoked" })], revoked, revoked);
  add("a revoked intermediate", [await ofLeaf(), await ofIntermediate({ status: "revoked" })], revoked, revoked);
  add("a certificate that the responder does not know", [await ofLeaf({ status: "unknown" })], unknown);
  add("a failed connection", [], unknown);
  add("a responder with status 503", [503], unknown);
  add("a redirect", [302], unknown);
  add("a response of garbage", ["AAAA"], unknown);
  add("an empty response", [""], unknown);
  add("a response of 72 kB", ["AAAA".repeat(24_000)], unknown);
  add("a responder with status tryLater", [await ofLeaf({ responseStatus: OCSPResponseStatus.tryLater })], unknown);
  const sibling = await createCertificate({ subject: "CN=Sibling", issuer: intermediate, serialNumber: "77" });
  add("a response about another certificate", [await ofLeaf({ certificate: sibling })], unknown);
  add(
    "a response about another authority's certificate",
    [await ofLeaf({ issuer: root, signer: intermediate })],
    unknown,
  );
  const elder = { thisUpdate: now - 3 * hourMs, nextUpdate: now - 2 * hourMs };
  add("an expired response", [await ofLeaf(elder)], unknown);
  add(
    "a response from the future",
    [await ofLeaf({ thisUpdate: now + hourMs, nextUpdate: now + 2 * hourMs })],
    unknown,
  );
  add("a response signed by the leaf itself", [await ofLeaf({ signer: leaf })], unknown);
  add(
    "a stranger's signature in the issuer's name",
    [await ofLeaf({ key: stranger.intermediate.keys.privateKey })],
    unknown,
  );
  add(
    "a stranger's responder",
    [await ofLeaf({ signer: await responder({ issuer: stranger.intermediate }) })],
    unknown,
  );
  add(
    "a responder without the right to sign responses",
    [await ofLeaf({ signer: await responder({ extensions: [] }) })],
    unknown,
  );
  const forCertificates = [extendedUsage(ocspSigning), usage("keyCertSign")];
  add(
    "a responder whose key usage lacks digital signatures",
    [await ofLeaf({ signer: await responder({ extensions: forCertificates }) })],
    unknown,
  );
  const forAnswers = [extendedUsage(ocspSigning), usage("digitalSignature")];
  add("a responder with the key usage for responses", [
    await ofLeaf({ signer: await responder({ extensions: forAnswers }) }),
  ]);
  const strange = [extendedUsage(ocspSigning), marker("1.2.3.4", true)];
  add(
    "a responder with an unknown critical extension",
    [await ofLeaf({ signer: await responder({ extensions: strange }) })],
    unknown,
  );
  add(
    "a responder that has expired",
    [await ofLeaf({ signer: await responder({ notAfter: new Date(now - hourMs) }) })],
    unknown,
  );
  const misnamed = await responder({ issuerName: "CN=Somebody" });
  add("a responder that names another issuer", [await ofLeaf({ signer: misnamed })], unknown);

  const silent = await createAppleChain();
  const old = await createAppleChain({ leaf: { notAfter: new Date(now - 600_000) } });
  const more = { method: "verifyTransaction", responders: {} } as const;
  const hard = (of: AppleChain) => ({ ...verifierOptions(of), revocation: "hard" }) as const;
  const signedBySilent = await signJws(silent, transaction);
  cases.push(
    {
      ...more,
      name: "a chain that does not name a responder, hard",
      signed: signedBySilent,
      options: hard(silent),
      code: unknown,
    },
    {
      ...more,
      name: "a leaf that expired after signing, with revocation",
      signed: await signJws(old, transaction),
      options: hard(old),
      code: "ERR_VERIFICATION_DATES",
    },
  );
  return cases;
}
