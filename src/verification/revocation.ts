/** Whether certificates were revoked, asked by OCSP (RFC 6960). Loaded only when a verifier is told to ask. */
import type { Bytes } from "../encoding/base64.js";
import { VerificationError } from "../errors.js";
import { BoundedMap } from "./bounded-map.js";
import type { Certificate } from "./certificate.js";
import type { TrustedChain } from "./chain.js";
import {
  type CertId,
  createCertId,
  encodeOcspRequest,
  identify,
  longestAnswerMs,
  maxAnswerBytes,
  readOcspAnswer,
} from "./ocsp.js";
import type { RevocationOptions } from "./revocation-options.js";

/** Asks about the leaf and the intermediate; gives the time, in milliseconds since 1970, when to ask again. */
export type RevocationCheck = (chain: TrustedChain) => Promise<number>;

interface Answer {
  status: "good" | "revoked" | "unknown";
  askAgainAt: number;
  cause?: unknown;
}

const retryAfterMs = 60_000;
const maxAnswers = 64;

export function createRevocationCheck(options: RevocationOptions, now: () => number): RevocationCheck {
  const { mode, fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const answers = new BoundedMap<string, Answer>(maxAnswers);
  /** Questions under way: many payloads at once ask once, and share what comes of it, a failure too. */
  const asking = new Map<string, Promise<Answer>>();

  async function ask(url: string, certId: CertId, issuer: Certificate): Promise<Answer> {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/ocsp-request", accept: "application/ocsp-response" },
        body: encodeOcspRequest(certId),
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (response.status !== 200) throw new Error(`The responder answered with status ${response.status}`);
      const { status, nextUpdate } = await readOcspAnswer(await readBody(response), certId, issuer, now());
      const askAgainAt = Math.min(nextUpdate ?? 0, now() + longestAnswerMs);
      // Known for good: a responder that is silent later must not make it unknown again.
      if (status === "revoked") return { status, askAgainAt: Number.POSITIVE_INFINITY };
      if (status === "unknown") throw new Error("The responder does not know the certificate");
      return { status, askAgainAt: Math.max(askAgainAt, now() + retryAfterMs) };
    } catch (cause) {
      return { status: "unknown", askAgainAt: now() + (mode === "soft" ? retryAfterMs : 0), cause };
    }
  }

  async function answerFor(url: string, certificate: Certificate, issuer: Certificate): Promise<Answer> {
    const certId = await createCertId(certificate, issuer);
    const id = identify(certId);
    const known = answers.get(id);
    if (known && known.askAgainAt > now()) return known;
    let asked = asking.get(id);
    if (!asked) {
      asked = ask(url, certId, issuer).finally(() => asking.delete(id));
      asking.set(id, asked);
    }
    const answer = await asked;
    answers.set(id, answer);
    return answer;
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

async function readBody(response: Response): Promise<Bytes> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxAnswerBytes) {
      await reader.cancel();
      throw new Error(`The answer has more than ${maxAnswerBytes} bytes`);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
