/** The errors for a lost response, by whether the request may have taken effect. */
import { NetworkError, type RequestFacts, type StoreConnectError, UnknownOutcomeError } from "../errors/index.js";

/** `failure` itself for a request that changes nothing, otherwise an {@link UnknownOutcomeError} with it as its cause. */
export function unknownIfWrite(
  failure: StoreConnectError,
  { method, path }: RequestFacts,
  status?: number,
): StoreConnectError {
  return /^(GET|HEAD|OPTIONS)$/.test(method) ? failure : new UnknownOutcomeError({ method, path }, failure, status);
}

/** The error to throw for a successful response with a body that can't be read; `what` says how it is wrong. */
export function toBodyError(facts: RequestFacts, status: number, what: string): StoreConnectError {
  return unknownIfWrite(new NetworkError(facts, `responded with ${status} ${what}`), facts, status);
}
