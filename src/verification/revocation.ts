/** Whether certificates were revoked, asked by OCSP (RFC 6960). Loaded only when a verifier is told to ask. */
import {
  BasicOCSPResponse,
  CertID,
  id_kp_OCSPSigning,
  id_pkix_ocsp_basic,
  OCSPRequest,
  OCSPResponse,
  OCSPResponseStatus,
  Request,
  type ResponderID,
  type SingleResponse,
  TBSRequest,
} from "@peculiar/asn1-ocsp";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { AlgorithmIdentifier, type Certificate as CertificateSyntax } from "@peculiar/asn1-x509";
import { readLimited } from "../encoding/read-limited.js";
import { VerificationError } from "../errors.js";
import { untilAborted } from "../until-aborted.js";
import { BoundedMap } from "./bounded-map.js";
import { type Certificate, isSignedWith, readCertificate, toHex } from "./certificate.js";
import type { TrustedChain } from "./chain.js";
import type { RevocationOptions } from "./revocation-options.js";

/** Asks about the leaf and the intermediate; gives the time, in milliseconds since 1970, when to ask again. */
export type RevocationCheck = (chain: TrustedChain) => Promise<number>;

interface Answer {
  status: "good" | "revoked" | "unknown";
  askAgainAt: number;
  cause?: unknown;
}

const sha256 = "2.16.840.1.101.3.4.2.1";
/** Both ways between the responder's clock and this one. */
const clockSkewMs = 60_000;
/** An answer is good until its nextUpdate, but believed no longer than this. */
const longestAnswerMs = 3_600_000;
/** After a failure, by mode: in hard mode data is rejected meanwhile, so the pause is short. */
const retryAfterMs = { soft: 60_000, hard: 5_000 };
const maxAnswerBytes = 65_536;
const maxAnswers = 64;

export function createRevocationCheck(options: RevocationOptions, now: () => number): RevocationCheck {
  const { mode, fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const answers = new BoundedMap<string, Answer>(maxAnswers);
  /** By certificate, which the verifier keeps: hashing the issuer for each payload would cost more than its signature. */
  const certIds = new WeakMap<Certificate, Promise<CertID>>();
  /** Questions under way: many payloads at once ask once, and share what comes of it, a failure too. */
  const asking = new Map<string, Promise<Answer>>();

  async function ask(url: string, certId: CertID, issuer: Certificate): Promise<Answer> {
    // Not AbortSignal.timeout, whose timer lets a process end while a verification waits.
    const limit = new AbortController();
    const timer = setTimeout(() => {
      limit.abort(new DOMException(`The responder sent no response within ${timeoutMs} ms`, "TimeoutError"));
    }, timeoutMs);
    try {
      const request = new OCSPRequest({
        tbsRequest: new TBSRequest({ requestList: [new Request({ reqCert: certId })] }),
      });
      const body = await post(fetch, url, AsnConvert.serialize(request), limit.signal);
      const { certStatus, nextUpdate } = await readAnswer(body.buffer, certId, issuer, now());
      const askAgainAt = Math.min(nextUpdate?.getTime() ?? 0, now() + longestAnswerMs);
      // Known for good: a responder that is silent later must not make it unknown again.
      if (certStatus.revoked) return { status: "revoked", askAgainAt: Number.POSITIVE_INFINITY };
      if (certStatus.good === undefined) throw new Error("The responder does not know the certificate");
      return { status: "good", askAgainAt: Math.max(askAgainAt, now() + retryAfterMs.soft) };
    } catch (cause) {
      return { status: "unknown", askAgainAt: now() + retryAfterMs[mode], cause };
    } finally {
      clearTimeout(timer);
    }
  }

  async function answerFor(url: string, certificate: Certificate, issuer: Certificate): Promise<Answer> {
    let made = certIds.get(certificate);
    if (!made) {
      made = createCertId(certificate, issuer);
      certIds.set(certificate, made);
    }
    const certId = await made;
    const id = identify(certId);
    const known = answers.get(id);
    if (known && known.askAgainAt > now()) return known;
    let asked = asking.get(id);
    if (!asked) {
      // Kept before the question ends: a payload that comes between the two would ask again.
      asked = ask(url, certId, issuer)
        .then((answer) => {
          answers.set(id, answer);
          return answer;
        })
        .finally(() => asking.delete(id));
      asking.set(id, asked);
    }
    return asked;
  }

  async function check(certificate: Certificate, name: string, issuer: Certificate): Promise<number> {
    const { ocspUrl } = certificate;
    const answer: Answer = ocspUrl
      ? await answerFor(ocspUrl, certificate, issuer)
      : { status: "unknown", askAgainAt: Number.POSITIVE_INFINITY, cause: new Error("It names no OCSP responder") };
    if (answer.status === "revoked") {
      throw new VerificationError("ERR_VERIFICATION_REVOKED", `The ${name} certificate is revoked`);
    }
    if (answer.status === "unknown" && mode === "hard") {
      throw new VerificationError(
        "ERR_VERIFICATION_REVOCATION_UNKNOWN",
        `Whether the ${name} certificate is revoked could not be learned`,
        { cause: answer.cause },
      );
    }
    return answer.askAgainAt;
  }

  return async ({ leaf, intermediate, root }) => {
    const times = await Promise.all([check(leaf, "leaf", intermediate), check(intermediate, "intermediate", root)]);
    return Math.min(...times);
  };
}

async function createCertId(certificate: Certificate, issuer: Certificate): Promise<CertID> {
  const [nameHash, keyHash] = await Promise.all([
    crypto.subtle.digest("SHA-256", issuer.subject),
    crypto.subtle.digest("SHA-256", issuer.publicKey.subjectPublicKey),
  ]);
  return new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: sha256 }),
    issuerNameHash: new OctetString(nameHash),
    issuerKeyHash: new OctetString(keyHash),
    serialNumber: certificate.serialNumber,
  });
}

/** Not the DER of it: responders differ in how they write the parameters of the hash algorithm. */
function identify({ hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber }: CertID): string {
  const parts = [issuerNameHash.buffer, issuerKeyHash.buffer, serialNumber];
  return [hashAlgorithm.algorithm, ...parts.map(toHex)].join(" ");
}

/**
 * Sends a question and reads the body of the response, both until `signal` aborts: the caller's `fetch` and the bodies it
 * gives may ignore their signal.
 */
async function post(
  fetch: typeof globalThis.fetch,
  url: string,
  body: ArrayBuffer,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const sending = (async () =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": "application/ocsp-request", accept: "application/ocsp-response" },
      body,
      redirect: "manual",
      signal,
    }))();
  let response: Response;
  try {
    response = await untilAborted(sending, signal);
  } catch (error) {
    sending.then(cancelBody).catch(() => {});
    throw error;
  }
  if (response.status !== 200) {
    cancelBody(response);
    throw new Error(`The responder sent status ${response.status}`);
  }
  const { bytes, end, error } = await readLimited(response.body, { limitBytes: maxAnswerBytes, signal });
  if (end === "failed") throw error;
  if (end === "limit") throw new Error(`The response has more than ${maxAnswerBytes} bytes`);
  return bytes;
}

/** Frees the connection. Not awaited: the source of a body may never confirm that it was cancelled. */
function cancelBody({ body }: Response): void {
  body?.cancel().catch(() => {});
}

/** The part of an OCSP answer about this certificate, after the answer was proven to be the issuer's word. */
async function readAnswer(
  body: ArrayBuffer,
  certId: CertID,
  issuer: Certificate,
  now: number,
): Promise<SingleResponse> {
  const { responseStatus, responseBytes } = AsnConvert.parse(body, OCSPResponse);
  if (responseStatus !== OCSPResponseStatus.successful || responseBytes?.responseType !== id_pkix_ocsp_basic) {
    throw new Error(`The responder refused with OCSP status ${responseStatus}`);
  }
  const basic = AsnConvert.parse(responseBytes.response, BasicOCSPResponse);
  const { responderID, responses } = basic.tbsResponseData;
  const responder = await findResponder(responderID, issuer, basic.certs ?? [], now);
  const { tbsResponseDataRaw } = basic as BasicOCSPResponse & { tbsResponseDataRaw: BufferSource };
  const signed = {
    bytes: tbsResponseDataRaw,
    algorithm: basic.signatureAlgorithm.algorithm,
    signature: basic.signature,
  };
  if (!(await isSignedWith(responder.publicKey, signed))) throw new Error("The answer's signature does not hold");

  const single = responses.find((one) => identify(one.certID) === identify(certId));
  if (single === undefined) throw new Error("The answer is about another certificate");
  const { thisUpdate, nextUpdate, certStatus } = single;
  const staleAt = nextUpdate?.getTime() ?? thisUpdate.getTime() + longestAnswerMs;
  // What was revoked stays so, however old the news.
  if (thisUpdate.getTime() > now + clockSkewMs || (!certStatus.revoked && staleAt < now - clockSkewMs)) {
    throw new Error("The answer is not of this time");
  }
  return single;
}

/** The issuer itself, or a certificate that it made for signing OCSP answers (RFC 6960 §4.2.2.2). */
async function findResponder(
  id: ResponderID,
  issuer: Certificate,
  certificates: readonly CertificateSyntax[],
  now: number,
): Promise<Certificate> {
  if (await isResponder(id, issuer)) return issuer;
  for (const syntax of certificates) {
    const candidate = readCertificate(syntax);
    if (
      (await isResponder(id, candidate)) &&
      toHex(candidate.issuer) === toHex(issuer.subject) &&
      candidate.extendedKeyUsage.includes(id_kp_OCSPSigning) &&
      candidate.notBefore <= now + clockSkewMs &&
      candidate.notAfter >= now - clockSkewMs &&
      (await isSignedWith(issuer.publicKey, candidate.signed))
    ) {
      return candidate;
    }
  }
  throw new Error("The answer is not signed by the issuer or by a responder it named");
}

async function isResponder({ byKey, byName }: ResponderID, { publicKey, subject }: Certificate): Promise<boolean> {
  if (byName) return toHex(AsnConvert.serialize(byName)) === toHex(subject);
  if (!byKey) return false;
  return toHex(byKey.buffer) === toHex(await crypto.subtle.digest("SHA-1", publicKey.subjectPublicKey));
}
