/** One call of an operation, and the readers of its parts. A reader throws the error that its caller names. */

import type { DeleteRoutes, GetRoutes, PostRoutes, PutRoutes } from "../../../generated/server/routes.js";
import { malformed, type ServerApiError } from "./error.js";

/** A request that was matched to an operation. */
export interface Call {
  /** The decoded parameters of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
}

interface Routes {
  GET: GetRoutes;
  POST: PostRoutes;
  PUT: PutRoutes;
  DELETE: DeleteRoutes;
}

/** Method and path of each operation of the document. */
export type OperationName = { [Method in keyof Routes]: `${Method} ${keyof Routes[Method] & string}` }[keyof Routes];

type DataOf<Name> = Name extends `${infer Method extends keyof Routes} ${infer Path}`
  ? Path extends keyof Routes[Method]
    ? Routes[Method][Path] extends { data: infer Data }
      ? Data
      : never
    : never
  : never;

/**
 * Every operation. Each returns the data of its success, or undefined for a response without a body, and throws a
 * {@link ServerApiError} for a call that Apple rejects.
 */
export type Operations = { readonly [Name in OperationName]: (call: Call) => DataOf<Name> };

/** A JSON object whose members were not checked. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of a JSON body. @throws {ServerApiError} 400 without a number, for anything but a JSON object. */
export function readMembers(call: Call): Members {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(call.body));
  } catch {
    throw malformed("The body must be JSON.");
  }
  if (!isMembers(value)) throw malformed("The body must be a JSON object.");
  return value;
}

/** Whether a value of JSON is an object. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member; its name is the caller's, and none that every object has. */
export const memberOf = (members: Members, name: string): unknown => members[name];

/** A string that is not empty and has at most `maxLength` characters. */
export const isString = (value: unknown, maxLength?: number): value is string =>
  typeof value === "string" && value !== "" && value.length <= (maxLength ?? value.length);

/** A whole number within bounds. */
export const isWhole = (value: unknown, min: number, max?: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= (max ?? Number.MAX_SAFE_INTEGER);

/** Whether a value is a UUID, of any case. */
export const isUuid = (value: unknown): value is string =>
  typeof value === "string" && /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(value);

/** Whether a value has the form of an id of transactions: decimal digits. */
export const isTransactionId = (value: unknown): value is string =>
  typeof value === "string" && /^\d{1,24}$/.test(value);

/** Throws `error` unless `holds`. */
export function demand(holds: unknown, error: () => ServerApiError): asserts holds {
  if (!holds) throw error();
}
