/** Chooses how a call reads its response and which media type it asks for. */
import type { ParseAs } from "./types/route.js";

const isJson = (type: string): boolean => /json\s*(;|$)/.test(type);

/** The default `parseAs` of a route, as the generated types have it: JSON if the route offers it, in any position. */
export function defaultParseAs(types: readonly string[]): ParseAs {
  if (types.some(isJson)) return "json";
  return types[0]!.startsWith("text/") ? "text" : "blob";
}

/** The media type for the `Accept` header that fits `parseAs`. Apple responds with 406 to a type that a route doesn't offer. */
export function acceptFor(types: readonly string[], parseAs: ParseAs): string {
  const wanted =
    parseAs === "json"
      ? types.find(isJson)
      : parseAs === "text"
        ? types.find((type) => type.startsWith("text/"))
        : undefined;
  return wanted ?? types[0]!;
}
