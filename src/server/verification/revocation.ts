/** Checks by OCSP (RFC 6960) whether certificates were revoked. */

import { BoundedMap } from "../../bounded-map.js";
import type { Bytes } from "../../encoding/bytes.js";
import { readLimited } from "../../encoding/read-limited.js";
import { VerificationError } from "../../errors/index.js";
import { untilAborted } from "../../until-aborted.js";
import type { Certificate } from "./certificate.js";
import type { TrustedChain } from "./chain.js";
import {
  type CertId,
  createCertId,
  encodeOcspRequest,
  identify,
  longestResponseMs,
  maxResponseBytes,
  readOcspResponse,
} from "./ocsp.js";
import type { RevocationOptions } from "./revocation-options.js";

/** Checks the leaf and the intermediate; resolves to the time of the next check, in milliseconds since 1970. */
export type RevocationCheck = (chain: TrustedChain) => Promise<number>;

interface Status {
  readonly status: "good" | "revoked" | "unknown";
  /** The time of the next request, in milliseconds since 1970. */
  readonly checkAgainAt: number;
  /** Why the status is unknown. */
  readonly cause?: unknown;
}

/** The pause after a failed request, by mode. It is short in hard mode, in which data is rejected meanwhile. */
const retryAfterMs = { soft: 60_000, hard: 5_000 };
const maxStatuses = 64;

export function createRevocationCheck(options: RevocationOptions, now: () => number): RevocationCheck {
  const { mode, fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const statuses = new BoundedMap<string, Status>(maxStatuses);
  /** By certificate, which the verifier keeps: hashing the issuer for each payload costs more than checking its signature. */
  const certIds = new WeakMap<Certificate, Promise<CertId>>();
  /** Requests in flight. Payloads that arrive together share one request and its result, including a failure. */
  const pending = new Map<string, Promise<Status>>();

  async function request(url: string, certId: CertId, issuer: Certificate): Promise<Status> {
    // Not AbortSignal.timeout: its timer does not keep the process alive while a verification waits.
    const limit = new AbortController();
    const timer = setTimeout(() => {
      limit.abort(new DOMException(`The responder sent no response within ${timeoutMs} ms`, "TimeoutError"));
    }, timeoutMs);
    try {
      const body = await post(fetch, url, encodeOcspRequest(certId), limit.signal);
      const { status, nextUpdate } = await readOcspResponse(body, certId, issuer, now());
      const checkAgainAt = Math.min(nextUpdate ?? 0, now() + longestResponseMs);
      // A revocation is final: a later failure of the responder must not make the status unknown again.
      if (status === "revoked") return { status, checkAgainAt: Number.POSITIVE_INFINITY };
      if (status === "unknown") throw new Error("The responder does not know the certificate");
      return { status, checkAgainAt: Math.max(checkAgainAt, now() + retryAfterMs.soft) };
    } catch (cause) {
      return { status: "unknown", checkAgainAt: now() + retryAfterMs[mode], cause };
    } finally {
      clearTimeout(timer);
    }
  }

  async function statusOf(url: string, certificate: Certificate, issuer: Certificate): Promise<Status> {
    let certIdPromise = certIds.get(certificate);
    if (!certIdPromise) {
      certIdPromise = createCertId(certificate, issuer);
      certIds.set(certificate, certIdPromise);
    }
    const certId = await certIdPromise;
    const id = identify(certId);
    const known = statuses.get(id);
    if (known && known.checkAgainAt > now()) return known;
    let sent = pending.get(id);
    if (!sent) {
      // Stored before it is removed from `pending`: a payload that arrives between the two would send it again.
      sent = request(url, certId, issuer)
        .then((status) => {
          statuses.set(id, status);
          return status;
        })
        .finally(() => pending.delete(id));
      pending.set(id, sent);
    }
    return sent;
  }

  async function check(certificate: Certificate, name: string, issuer: Certificate): Promise<number> {
    const { ocspUrl } = certificate;
    const current: Status = ocspUrl
      ? await statusOf(ocspUrl, certificate, issuer)
      : {
          status: "unknown",
          checkAgainAt: Number.POSITIVE_INFINITY,
          cause: new Error("The certificate does not name an OCSP responder"),
        };
    if (current.status === "revoked") {
      throw new VerificationError("ERR_VERIFICATION_REVOKED", `The ${name} certificate is revoked`);
    }
    if (current.status === "unknown" && mode === "hard") {
      throw new VerificationError(
        "ERR_VERIFICATION_REVOCATION_UNKNOWN",
        `The revocation status of the ${name} certificate is unknown`,
        { cause: current.cause },
      );
    }
    return current.checkAgainAt;
  }

  return async ({ leaf, intermediate, root }) => {
    const times = await Promise.all([check(leaf, "leaf", intermediate), check(intermediate, "intermediate", root)]);
    return Math.min(...times);
  };
}

/**
 * Sends a request and reads the body of the response until `signal` aborts, even if the caller's `fetch` and its bodies ignore
 * the signal.
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
  const { bytes, end, error } = await readLimited(response.body, { limitBytes: maxResponseBytes, signal });
  if (end === "failed") throw error;
  if (end === "limit") throw new Error(`The response has more than ${maxResponseBytes} bytes`);
  return bytes;
}

/** Frees the connection. Not awaited, since the source of a body may never confirm the cancellation. */
function cancelBody({ body }: Response): void {
  body?.cancel().catch(() => {});
}
