/** How parameters become a URL: arrays joined by commas, as Apple's document says of every one of them. */
import { defaultPathSerializer } from "openapi-fetch";

/** Query parameters as a caller gives them; `undefined` and `null` are left out. */
export type QueryValues = Readonly<Record<string, unknown>>;

/**
 * `{ "fields[apps]": ["name", "sku"], limit: 2 }` -> `fields[apps]=name,sku&limit=2`, without the question mark. A Date
 * becomes `2026-05-28T20:26:40.000Z`.
 *
 * @throws {TypeError} naming a parameter that can't be sent as it was meant: an empty list, or one with `undefined` in it.
 */
export const serializeQuery = (query: QueryValues): string =>
  serialize(query, (name, texts) => `${name}=${texts.join()}`);

/** As {@link serializeQuery} with a parameter repeated for each value, which is how the Server API takes lists. */
export const serializeRepeated = (query: QueryValues): string =>
  serialize(query, (name, texts) => texts.map((text) => `${name}=${text}`).join("&"));

function serialize(query: QueryValues, join: (name: string, texts: readonly string[]) => string): string {
  // What can be iterated has its values elsewhere (URLSearchParams, a Map), and would come to nothing.
  if (typeof query !== "object" || Symbol.iterator in query) throw new TypeError('"query" must be an object');
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) pairs.push(join(encodeName(name), textsOf(name, value)));
  }
  return pairs.join("&");
}

const allowed = "a string, a number, a boolean, a Date or a list of them";

/** The values of a parameter, encoded. */
function textsOf(name: string, value: unknown): string[] {
  if (!Array.isArray(value)) {
    return [textOf(name, value) ?? refuse(name, `must be ${allowed}, not ${kindOf(value)}`)];
  }
  // Left out, it would mean everything, where the caller meant nothing.
  if (value.length === 0)
    refuse(name, "is an empty list, which would not filter at all: leave it out, or make no call");
  return Array.from(value, (one: unknown) => {
    if (one === undefined || one === null) refuse(name, `has ${one} in its list`);
    return textOf(name, one) ?? refuse(name, `must be ${allowed}, not ${kindOf(one)}`);
  });
}

function textOf(name: string, value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) refuse(name, `must be a finite number, not ${value}`);
      return encodeURIComponent(value);
    case "string":
    case "boolean":
      return encodeURIComponent(value);
    case "bigint":
      return String(value);
    default:
      if (!(value instanceof Date)) return undefined;
      if (Number.isNaN(value.getTime())) refuse(name, "is an invalid Date");
      return encodeURIComponent(value.toISOString());
  }
}

function refuse(name: string, why: string): never {
  throw new TypeError(`"${name}" of the query ${why}`);
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;

/** Brackets stay as Apple writes them. */
const encodeName = (name: string): string => encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]");

/**
 * Fills the braces of `path`.
 *
 * @throws {TypeError} naming a parameter that is missing, empty, or would climb out of its place (`.` and `..`).
 */
export function fillPath(path: string, params: QueryValues = {}): string {
  for (const [, name] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = params[name!];
    if (value === undefined || value === null || value === "")
      throw new TypeError(`"params.path.${name}" of ${path} is missing or empty`);
    if (typeof value !== "string" && typeof value !== "number")
      throw new TypeError(`"params.path.${name}" of ${path} must be a text`);
    if (value === "." || value === "..") throw new TypeError(`"params.path.${name}" of ${path} must not be "${value}"`);
  }
  return defaultPathSerializer(path, params as Record<string, unknown>);
}
