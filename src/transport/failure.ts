/** Turns an error of `fetch` into an error of this package, by what is known about the request. Loaded at the first error. */
import { isTimeoutError, NetworkError, type RequestFacts } from "../errors/index.js";
import { unknownIfWrite } from "./outcome.js";
import { redactError } from "./redact.js";

/** Error codes for a connection that was never made, so that nothing can have been sent. */
const unsentCodes: ReadonlySet<string> = new Set([
  // The program or the socket to connect with is missing or not accessible.
  "ENOENT",
  "EACCES",
  // DNS: the host has no address. "EAI_" is among the prefixes.
  "ENOTFOUND",
  // TCP: nothing listens there, no route leads there, or this machine has no address to connect from.
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  // undici, the `fetch` of Node: the connection was not made in time.
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/** How such codes begin, where there are many of a kind. */
const unsentCodePrefixes: readonly string[] = [
  // The resolver of the system.
  "EAI_",
  // The TLS handshake, in Node's words and in OpenSSL's: the certificate was not accepted.
  "ERR_TLS_",
  "CERT_",
  "DEPTH_ZERO_",
  "SELF_SIGNED_",
  "UNABLE_TO_",
  // curl, before it has a connection.
  "ERR_CURL_",
];

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
  let link = error as { code?: unknown; syscall?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; depth < 10 && typeof link === "object" && link !== null; depth++) {
    if (isUnsentCode(String(link.code)) && link.syscall !== "read" && link.syscall !== "write") return true;
    link = link.cause as typeof link;
  }
  return false;
}

const isUnsentCode = (code: string): boolean =>
  unsentCodes.has(code) || unsentCodePrefixes.some((prefix) => code.startsWith(prefix));

function* causesOf(error: Error): Generator<Error> {
  for (let link: unknown = error; link instanceof Error; link = link.cause) yield link;
}
