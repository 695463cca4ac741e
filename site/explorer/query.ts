/** What a reader looks for, and its form in the address of the page, so that it can be shared. */

export interface ExplorerQuery {
  words: string;
  api: "" | "connect" | "server";
  /** Empty for all of them. */
  method: string;
  tag: string;
  state: "" | "current" | "deprecated";
}

export const emptyQuery = (): ExplorerQuery => ({ words: "", api: "", method: "", tag: "", state: "" });

const oneOf = <Value extends string>(value: string | null, values: readonly Value[]): Value | "" =>
  values.find((one) => one === value) ?? "";

/** Reads the address: `?q=builds&method=GET#builds_getCollection`. */
export function readAddress({ search, hash }: { readonly search: string; readonly hash: string }): {
  query: ExplorerQuery;
  id: string | undefined;
} {
  const given = new URLSearchParams(search);
  const query: ExplorerQuery = {
    words: given.get("q") ?? "",
    api: oneOf(given.get("api"), ["connect", "server"]),
    method: given.get("method")?.toUpperCase() ?? "",
    tag: given.get("tag") ?? "",
    state: oneOf(given.get("state"), ["current", "deprecated"]),
  };
  return { query, id: hash.length > 1 ? decodeURIComponent(hash.slice(1)) : undefined };
}

/** The part of the address after the path; empty for no query and no operation. */
export function writeAddress({ words, api, method, tag, state }: ExplorerQuery, id: string | undefined): string {
  const given = Object.entries({ q: words.trim(), api, method, tag, state }).filter(([, value]) => value !== "");
  const search = given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
  return search + (id === undefined ? "" : `#${encodeURIComponent(id)}`);
}
