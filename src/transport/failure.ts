/** From what `fetch` rejects with to an error that says what is known of the request. */
import {
  isTimeoutError,
  NetworkError,
  type RequestFacts,
  type StoreConnectError,
  UnknownOutcomeError,
} from "../errors/index.js";
import { redactError } from "./redact.js";

/** Codes of systems and runtimes for a connection that was never made, so that nothing can have been sent. */
const unsent =
  /^(ENOENT|EACCES|ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|ERR_CURL_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|ConnectionRefused|FailedToOpenSocket)$/;

/** What was going on when a request failed. */
export interface FailureFacts extends RequestFacts {
  /** The status, where the answer had begun. */
  status?: number | undefined;
  /** The signal of the attempt: where it has aborted, its reason is what happened. */
  signal: AbortSignal | undefined;
  /** What must not be quoted. */
  secrets: readonly string[];
}

/** What to throw for `error`: the caller's own reason for an abort, or an error of this package. */
export function toFailure(error: unknown, facts: FailureFacts): unknown {
  const { signal, status, secrets } = facts;
  if (signal?.aborted) {
    return isTimeoutError(signal.reason) ? unknownIfWrite(signal.reason, facts, status) : signal.reason;
  }
  const cause = redactError(error, secrets);
  const chain = [...causesOf(cause)];
  const why =
    chain
      .map(({ message }) => message)
      .filter(Boolean)
      .at(-1) ?? cause.name;
  const failure = new NetworkError(
    facts,
    status === undefined ? `got no answer: ${why}` : `answered ${status} and broke off: ${why}`,
    { cause },
  );
  return isUnsent(error) ? failure : unknownIfWrite(failure, facts, status);
}

/** A success whose body can't be read as what it should be. */
export function toBrokenAnswer(facts: RequestFacts, status: number, what: string): StoreConnectError {
  return unknownIfWrite(new NetworkError(facts, `answered ${status} ${what}`), facts, status);
}

function unknownIfWrite(
  failure: StoreConnectError,
  { method, path }: RequestFacts,
  status?: number,
): StoreConnectError {
  return /^(GET|HEAD|OPTIONS)$/.test(method) ? failure : new UnknownOutcomeError({ method, path }, failure, status);
}

/** Whether the connection was never made. A host can also become unreachable to one that is read from or written to. */
function isUnsent(error: unknown): boolean {
  let link = error as { code?: unknown; syscall?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; depth < 10 && typeof link === "object" && link !== null; depth++) {
    if (unsent.test(String(link.code)) && link.syscall !== "read" && link.syscall !== "write") return true;
    link = link.cause as typeof link;
  }
  return false;
}

function* causesOf(error: Error): Generator<Error> {
  for (let link: unknown = error; link instanceof Error; link = link.cause) yield link;
}
