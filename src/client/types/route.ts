/** An entry of a route map, and how a call reads it. */

/** One entry of a route map. */
export interface Route {
  path: unknown;
  query: unknown;
  body?: unknown;
  /** What a call can't do without, as a part of its init. */
  needs: unknown;
  data: unknown;
  as: ParseAs;
}

/** How a body is read. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

export type RouteMap<Routes> = { [Path in keyof Routes]: Route };

/**
 * `Entry[Key]`, but of unknown shape until the path is inferred. Written as an indexed access, the compiler asks for
 * every literal of a call which of all routes' queries, params and bodies it could belong to, while it infers: four
 * fifths of the time of an answer.
 */
export type Part<Entry, Key extends string> = [Entry] extends [infer Found extends { [Name in Key]: Anything }]
  ? Found[Key]
  : never;

/**
 * Anything, but with texts in sight: without them the literals of a call inside the call, `ids.map((id) => ({ type:
 * "builds", id }))`, are inferred as `string` before the path says what they are for.
 */
type Anything = Texts | {} | null | undefined;
/** `Lowercase` keeps a literal as any text does, and offers nothing. */
type Texts = Lowercase<string> | { readonly [Name in string]: Texts } | readonly Texts[];
