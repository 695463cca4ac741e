/** Turns an error of `fetch` into an error of this package, by what is known about the request. Loaded at the first error. */
import { isTimeoutError, NetworkError, type RequestFacts } from "../errors/index.js";
import { unknownIfWrite } from "./outcome.js";
import { redactError } from "./redact.js";

/**
 * How the code of an error begins, or what its message has, for a connection that was never made, so that nothing can have been sent.
 * One expression, since every bundle has it.
 *
 * - ENOENT, EACCES: the program or the socket to connect with is missing or not accessible.
 * - ENOTFOUND, EAI_…: DNS, the host has no address.
 * - ECONNREFUSED to EADDRNOTAVAIL: nothing listens there, no route leads there, or this machine has no address to connect from.
 * - UND_ERR_CONNECT…: undici, the `fetch` of Node, did not make the connection in time.
 * - ConnectionRefused, FailedToOpenSocket: Bun.
 * - ERR_TLS_… to UNABLE_TO_…: the TLS handshake, in Node's words and in OpenSSL's: the certificate was not accepted.
 * - ERR_CURL_…: curl, before it has a connection.
 * - (Connect): Deno, whose errors have no codes; the whole message is `client error (Connect): …`.
 */
const unsent =
  /^(ENOENT|EACCES|ENOTFOUND|EAI_|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT|ConnectionRefused|FailedToOpenSocket|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_CURL_)|\(Connect\)/;

/** What is known about a request that failed. */
export interface FailureFacts extends RequestFacts {
  /** The status, if the response had begun. */
  status?: number | undefined;
  /** The signal of the attempt. If it has aborted, its reason is the cause of the failure. */
  signal: AbortSignal | undefined;
  /** Strings that the error must not quote. */
  secrets: readonly string[];
}

/** The error to throw for `error`: the caller's own abort reason, or an error of this package. */
export function toFailure(error: unknown, facts: FailureFacts): unknown {
  const { signal, status, secrets } = facts;
  if (signal?.aborted) {
    return isTimeoutError(signal.reason) ? unknownIfWrite(signal.reason, facts, status) : signal.reason;
  }
  const cause = redactError(error, secrets);
  const messages = [...causesOf(cause)].map(({ message }) => message).filter(Boolean);
  const why = messages.at(-1) ?? cause.name;
  const what = status === undefined ? "received no response" : `responded with ${status}, but the body broke off`;
  const failure = new NetworkError(facts, `${what}: ${why}`, { cause });
  return isUnsent(error) ? failure : unknownIfWrite(failure, facts, status);
}

/**
 * Whether the connection was never made. An open connection can fail with some of the same codes; `syscall` is `read` or
 * `write` then.
 */
function isUnsent(error: unknown): boolean {
  let link = error as { code?: string; syscall?: string; message?: string; cause?: unknown } | null | undefined;
  for (let depth = 0; link && depth < 10; depth++) {
    const { code, syscall, message, cause } = link;
    if (unsent.test((code ?? message)!) && syscall !== "read" && syscall !== "write") return true;
    link = cause as typeof link;
  }
  return false;
}

function* causesOf(error: Error): Generator<Error> {
  for (let link: unknown = error; link instanceof Error; link = link.cause) yield link;
}
