/**
 * The typed calls over a flat route map.
 *
 * What keeps the editor instant (ARCHITECTURE.md, "The editor"): route entries have uniform keys, so nothing is computed
 * over a whole map; the overload for all routes stands first, since the first one that takes as many arguments is what
 * an unfinished call is completed from, and it alone takes an init, so that a mistake in one is told where it stands.
 */
import type { Middleware } from "openapi-fetch";
import type { CallLimits } from "../../transport/transport.js";
import type { Asked, Narrowed } from "./narrow.js";
import type { ParseAs, Part, RouteMap } from "./route.js";

/** What a body is once it is read so. */
interface Read<Json> {
  json: Json;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}
/** A route that answers something else than JSON has its type already. */
type Answered<Data, As extends ParseAs, Default extends ParseAs> = As extends Default ? Data : Read<Data>[As];

/** Options of any call. */
export interface CallOptions<As extends ParseAs, Throws extends boolean = boolean> extends CallLimits {
  /** Further request headers; `Authorization` is the client's own. */
  headers?: HeadersInit;
  /**
   * How the body is read, which also chooses `Accept`: `"text"` asks a route that offers CSV for it.
   *
   * @default "json"; "blob" for the gzip reports, "text" for what is only CSV
   */
  parseAs?: As;
  /** openapi-fetch middleware for this call alone, after the client's own. */
  middleware?: Middleware[];
  /**
   * Whether an HTTP status that is not a success throws: with `true` the call resolves to `{ data, response }`, with
   * `false` to `{ data, error, response }`.
   *
   * @default the client's `throwOnError`, which is true unless it was given
   */
  throwOnError?: Throws | undefined;
}

/**
 * What a call returns: `data` or `error`, never both, and the response. A call that throws for an HTTP status that is not
 * a success has no `error`: `ApiErrors` is `never`, and `data` is always there.
 */
export type Answer<Data, ApiErrors> =
  | { data: Data; error?: never; response: Response }
  | ([ApiErrors] extends [never] ? never : { data?: never; error: ApiErrors; response: Response });

/** The errors that a call returns: none where it throws them. Of a plain boolean those that it may return. */
type Returned<ApiErrors, Throws> = Throws extends true ? never : ApiErrors;

/** A method without a body: one request a call. `ClientThrows` is what a call does that says nothing of `throwOnError`. */
export interface ReadCall<
  All extends RouteMap<All>,
  Bare extends RouteMap<Bare>,
  ApiErrors,
  out ClientThrows extends boolean,
> {
  <
    Path extends keyof All,
    const Query extends Part<All[Path], "query"> = Part<All[Path], "query">,
    As extends ParseAs = All[Path]["as"],
    Throws extends boolean = ClientThrows,
  >(
    path: Path,
    init: CallOptions<As, Throws> & {
      params?: { path?: Part<All[Path], "path">; query?: Asked<Query, Part<All[Path], "query">> };
    } & Part<All[Path], "needs">,
  ): Promise<
    Answer<
      Answered<Narrowed<All[Path]["data"], Query, Part<All[Path], "query">>, As, All[Path]["as"]>,
      Returned<ApiErrors, Throws>
    >
  >;
  <Path extends keyof Bare>(path: Path): Promise<Answer<Bare[Path]["data"], Returned<ApiErrors, ClientThrows>>>;
}

/** A method that may carry a body: one request a call, and never a second one unless it is certain that none arrived. */
export interface WriteCall<
  All extends RouteMap<All>,
  Bare extends RouteMap<Bare>,
  ApiErrors,
  out ClientThrows extends boolean,
> {
  <
    Path extends keyof All,
    const Query extends Part<All[Path], "query"> = Part<All[Path], "query">,
    Throws extends boolean = ClientThrows,
  >(
    path: Path,
    init: CallOptions<"json", Throws> & {
      params?: { path?: Part<All[Path], "path">; query?: Asked<Query, Part<All[Path], "query">> };
      body?: Part<All[Path], "body">;
    } & Part<All[Path], "needs">,
  ): Promise<Answer<Narrowed<All[Path]["data"], Query, Part<All[Path], "query">>, Returned<ApiErrors, Throws>>>;
  <Path extends keyof Bare>(path: Path): Promise<Answer<Bare[Path]["data"], Returned<ApiErrors, ClientThrows>>>;
}
