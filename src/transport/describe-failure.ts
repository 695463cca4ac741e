/** Describes the failure of a request: what it takes is loaded for the first one, since most programs never see one. */
import { isTimeoutError, NetworkError } from "../errors/index.js";
import type { FailureFacts } from "./failure.js";
import { unknownIfWrite } from "./outcome.js";
import type { OutgoingRequest } from "./transport.js";

/** The error to throw for `error`: the caller's own abort reason, or an error of this package. */
export async function describeFailure(
  error: unknown,
  request: OutgoingRequest,
  facts: Omit<FailureFacts, "secrets">,
): Promise<unknown> {
  const { signal, status } = facts;
  if (signal?.aborted && !isTimeoutError(signal.reason)) return signal.reason;
  try {
    const [{ toFailure }, { secretsOf }] = await Promise.all([import("./failure.js"), import("./redact.js")]);
    return toFailure(error, { ...facts, secrets: secretsOf(request) });
  } catch {
    // A browser that is offline can't load it either. Without it no cause is safe to show.
    const failure = signal?.aborted ? signal.reason : new NetworkError(facts, "received no complete response");
    return unknownIfWrite(failure, facts, status);
  }
}
