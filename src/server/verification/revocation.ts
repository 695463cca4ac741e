/** Whether certificates were revoked, asked by OCSP (RFC 6960). */
import type { Bytes } from "../../encoding/bytes.js";
import { readLimited } from "../../encoding/read-limited.js";
import { VerificationError } from "../../errors/index.js";
import { untilAborted } from "../../until-aborted.js";
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

/** After a failure, by mode: in hard mode data is rejected meanwhile, so the pause is short. */
const retryAfterMs = { soft: 60_000, hard: 5_000 };
const maxAnswers = 64;

export function createRevocationCheck(options: RevocationOptions, now: () => number): RevocationCheck {
  const { mode, fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const answers = new BoundedMap<string, Answer>(maxAnswers);
  /** By certificate, which the verifier keeps: hashing the issuer for each payload would cost more than its signature. */
  const certIds = new WeakMap<Certificate, Promise<CertId>>();
  /** Questions under way: many payloads at once ask once, and share what comes of it, a failure too. */
  const asking = new Map<string, Promise<Answer>>();

  async function ask(url: string, certId: CertId, issuer: Certificate): Promise<Answer> {
    // Not AbortSignal.timeout, whose timer lets a process end while a verification waits.
    const limit = new AbortController();
    const timer = setTimeout(() => {
      limit.abort(new DOMException(`The responder sent no response within ${timeoutMs} ms`, "TimeoutError"));
    }, timeoutMs);
    try {
      const body = await post(fetch, url, encodeOcspRequest(certId), limit.signal);
      const { status, nextUpdate } = await readOcspAnswer(body, certId, issuer, now());
      const askAgainAt = Math.min(nextUpdate ?? 0, now() + longestAnswerMs);
      // Known for good: a responder that is silent later must not make it unknown again.
      if (status === "revoked") return { status, askAgainAt: Number.POSITIVE_INFINITY };
      if (status === "unknown") throw new Error("The responder does not know the certificate");
      return { status, askAgainAt: Math.max(askAgainAt, now() + retryAfterMs.soft) };
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

/**
 * Sends a question and reads the body of the response, both until `signal` aborts: the caller's `fetch` and the bodies it
 * gives may ignore their signal.
 */
async function post(fetch: typeof globalThis.fetch, url: string, body: Bytes, signal: AbortSignal): Promise<Bytes> {
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
