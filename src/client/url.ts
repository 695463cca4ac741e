/** Serializes path and query parameters. Apple's document joins every list by commas. */
import { defaultPathSerializer } from "openapi-fetch";

/** Parameters of a caller; `undefined` and `null` are left out. */
export type QueryValues = Readonly<Record<string, unknown>>;

/**
 * `{ "fields[apps]": ["name", "sku"], limit: 2 }` -> `fields[apps]=name,sku&limit=2`, without a question mark. A Date
 * becomes `2026-05-28T20:26:40.000Z`.
 *
 * @throws {TypeError} for a value that would be sent with another meaning, such as an empty list or a list with `undefined`;
 * the message names the parameter.
 */
export const serializeQuery = (query: QueryValues): string =>
  serialize(query, (name, values) => `${name}=${values.join()}`);

/** Like {@link serializeQuery}, but repeats a parameter for each value of a list, as the Server API expects. */
export const serializeRepeated = (query: QueryValues): string =>
  serialize(query, (name, values) => values.map((value) => `${name}=${value}`).join("&"));

function serialize(query: QueryValues, join: (name: string, values: readonly string[]) => string): string {
  // Iterables such as URLSearchParams and Map don't have their values as properties, so nothing would be sent.
  if (typeof query !== "object" || Symbol.iterator in query) throw new TypeError('"query" must be an object');
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) pairs.push(join(encodeName(name), encodeValues(name, value)));
  }
  return pairs.join("&");
}

const allowed = "a string, a number, a boolean, a Date or a list of them";

/** The encoded values of a parameter. */
function encodeValues(name: string, value: unknown): string[] {
  if (!Array.isArray(value)) {
    return [encodeValue(name, value) ?? reject(name, `must be ${allowed}, not ${kindOf(value)}`)];
  }
  // Without the parameter the response has everything, while the caller's list matches nothing.
  if (value.length === 0)
    reject(name, "is an empty list, which does not filter at all; leave out the parameter, or make no call");
  return Array.from(value, (one: unknown) => {
    if (one === undefined || one === null) reject(name, `has ${one} in its list`);
    return encodeValue(name, one) ?? reject(name, `must be ${allowed}, not ${kindOf(one)}`);
  });
}

function encodeValue(name: string, value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) reject(name, `must be a finite number, not ${value}`);
      return encodeURIComponent(value);
    case "string":
    case "boolean":
      return encodeURIComponent(value);
    case "bigint":
      return String(value);
    default:
      if (!(value instanceof Date)) return undefined;
      if (Number.isNaN(value.getTime())) reject(name, "is an invalid Date");
      return encodeURIComponent(value.toISOString());
  }
}

function reject(name: string, why: string): never {
  throw new TypeError(`"${name}" of the query ${why}`);
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;

/** Brackets are not encoded, as in Apple's documentation. */
const encodeName = (name: string): string => encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]");

/**
 * Replaces the braces of `path` by parameters.
 *
 * @throws {TypeError} if a parameter is missing or empty, or changes the path (`.` and `..`); the message names it.
 */
export function fillPath(path: string, params: QueryValues = {}): string {
  if (!path.includes("{")) return path;
  for (const [, name] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = params[name!];
    if (value === undefined || value === null || value === "")
      throw new TypeError(`"params.path.${name}" of ${path} is missing or empty`);
    if (typeof value !== "string" && typeof value !== "number")
      throw new TypeError(`"params.path.${name}" of ${path} must be a string or a number`);
    if (value === "." || value === "..") throw new TypeError(`"params.path.${name}" of ${path} must not be "${value}"`);
  }
  return defaultPathSerializer(path, params as Record<string, unknown>);
}
