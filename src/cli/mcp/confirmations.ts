/** The tokens that confirm writes: each for one exact request, once, and for some minutes. */
import { createHash, randomBytes } from "node:crypto";
import { usageError } from "../command-error.js";

/** How long a token is valid. */
export const confirmationMinutes = 10;

/** More requests than these don't wait for their confirmation: the oldest is forgotten. */
const maxPending = 100;

/** A request that was shown and may be sent. */
export interface ExactRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Makes and takes tokens. */
export interface Confirmations {
  /** A new token for the request. */
  create(request: ExactRequest): string;
  /**
   * Takes the token, which can't be used again, whatever the result.
   *
   * @throws {CommandError} if it is unknown, used, expired, or belongs to another request.
   */
  take(token: string, request: ExactRequest): void;
}

/** @param now the time in milliseconds. */
export function createConfirmations(now: () => number): Confirmations {
  const pending = new Map<string, { readonly digest: string; readonly expires: number }>();
  return {
    create(request) {
      const token = randomBytes(18).toString("base64url");
      pending.set(token, { digest: digestOf(request), expires: now() + confirmationMinutes * 60_000 });
      const [oldest] = pending.keys();
      if (pending.size > maxPending && oldest !== undefined) pending.delete(oldest);
      return token;
    },
    take(token, request) {
      const known = pending.get(token);
      pending.delete(token);
      const hint = ["Nothing was sent. Use `write` without `confirmation` to see the request and get a new token."];
      if (known === undefined) throw usageError('"confirmation" is unknown, or was used already', hint);
      if (now() >= known.expires) throw usageError(`"confirmation" is older than ${confirmationMinutes} minutes`, hint);
      if (known.digest !== digestOf(request)) throw usageError('"confirmation" belongs to another request', hint);
    },
  };
}

/** The same for the same request, whatever the order of its keys. */
const digestOf = (request: ExactRequest): string =>
  createHash("sha256")
    .update(JSON.stringify(sorted(request)))
    .digest("base64url");

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return ["list", ...value.map(sorted)];
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]);
}
