/** An entry of a route map, and how the types of a call read it. */

/** One entry of a route map. */
export interface Route {
  path: unknown;
  query: unknown;
  body?: unknown;
  /** The part of a call's init that the route requires. */
  needs: unknown;
  data: unknown;
  as: ParseAs;
}

/** How a response body is read. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** The routes of one method by path, as `GetRoutes` has them. */
export type RouteMap<Routes> = { [Path in keyof Routes]: Route };

/**
 * `Entry[Key]`, without a constraint while the path is still being inferred.
 *
 * Without this, as the indexed access `Entry[Key]`, the editor compares each literal of a call with the queries, path
 * parameters and bodies of all routes, which is four fifths of the time of a completion. Tests: "the editor offers query
 * keys beside a path" (test/editor), whose time `npm run bench:editor` measures.
 */
export type RoutePart<Entry, Key extends string> = [Entry] extends [
  infer Found extends { [Name in Key]: AnyValueWithLiteralHint },
]
  ? Found[Key]
  : never;

/** `Value`, which keeps the literals of a call inside the call while the path is still being inferred, as {@link RoutePart}. */
export type WithLiterals<Value> = [Value] extends [infer Found extends AnyValueWithLiteralHint] ? Found : never;

/**
 * Any value. It mentions {@link LiteralHint} so that the compiler infers literal types.
 *
 * Without this, the editor reports an error at `ids.map((id) => ({ type: "builds", id }))` inside a call: the literal widens
 * to `string` before the path is known. Test: "Literals in a call inside the call" (test/types/connect.test-d.ts).
 */
type AnyValueWithLiteralHint = LiteralHint | {} | null | undefined;

/**
 * Strings, alone or in objects and lists. `Lowercase<string>` keeps a literal type.
 *
 * Without `Lowercase`, the editor reports the same error as without the hint: a plain `string` lets literals widen. Test:
 * "Literals in a call inside the call" (test/types/connect.test-d.ts).
 */
type LiteralHint = Lowercase<string> | { readonly [Name in string]: LiteralHint } | readonly LiteralHint[];
