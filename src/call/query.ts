/** How parameters become a URL: arrays joined by commas, as Apple's document says of every one of them. */
import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";

/** Query parameters as a caller gives them; `undefined` and `null` are left out. */
export type QueryValues = Readonly<Record<string, unknown>>;

/** `{ "fields[apps]": ["name", "sku"], limit: 2 }` -> `fields[apps]=name,sku&limit=2`, without the question mark. */
export const serializeQuery: (query: QueryValues) => string = serializer({ explode: false });

/** As {@link serializeQuery} with a parameter repeated for each value, which is how the Server API takes lists. */
export const serializeRepeated: (query: QueryValues) => string = serializer({ explode: true });

/** openapi-fetch encodes the values; a name with `&` or `#` in it would end the parameter, or the query. */
function serializer({ explode }: { explode: boolean }): (query: QueryValues) => string {
  const serialize = createQuerySerializer({ array: { style: "form", explode } });
  return (query) =>
    serialize(Object.fromEntries(Object.entries(query).map(([name, value]) => [encodeName(name), value])));
}

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
