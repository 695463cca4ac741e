/**
 * The types of calls over a flat route map.
 *
 * Two rules keep the editor fast (ARCHITECTURE.md, "The editor"). Route entries have the same keys, so nothing is computed
 * over a whole map. The overload for all routes comes first: the editor completes an unfinished call from the first overload
 * that has enough parameters. It is the only one with an init, so that errors are reported at the offending argument.
 */
import type { Middleware } from "openapi-fetch";
import type { CallLimits } from "../../transport/transport.js";
import type { Narrowed, WithoutUnknownKeys } from "./narrow.js";
import type { ParseAs, RouteMap, RoutePart } from "./route.js";

/** The type of `data` for each `parseAs`. */
interface DataByParseAs<Json> {
  json: Json;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}
/** The `data` of a call. `Data` is already right for the route's own `parseAs`, which is not JSON for every route. */
type ParsedData<Data, As extends ParseAs, Default extends ParseAs> = As extends Default
  ? Data
  : DataByParseAs<Data>[As];

/** Options of any call. */
export interface CallOptions<As extends ParseAs, Throws extends boolean = boolean> extends CallLimits {
  /** Additional request headers. `Authorization` is always the client's own. */
  headers?: HeadersInit | undefined;
  /**
   * How the response body is read. It also selects `Accept`: `"text"` requests CSV from a route that offers it.
   *
   * @default "json"; "blob" for gzip reports; "text" for routes that have CSV alone
   */
  parseAs?: As | undefined;
  /** openapi-fetch middleware for this call, which runs after the client's middleware. */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Whether the call throws for an error response: with `true` it resolves to `{ data, response }`, with `false` to
   * `{ data, error, response }`.
   *
   * @default the client's `throwOnError`, which is true by default
   */
  throwOnError?: Throws | undefined;
}

/**
 * What a call resolves to: the response, and either `data` or `error`. If the call throws for an error response, `ApiErrors`
 * is `never`, and the result always has `data`.
 */
export type CallResult<Data, ApiErrors> =
  | { data: Data; error?: never; response: Response }
  | ([ApiErrors] extends [never] ? never : { data?: never; error: ApiErrors; response: Response });

/** The errors that a call returns: none if it throws them; for the type `boolean`, those that it may return. */
type ReturnedErrors<ApiErrors, Throws> = Throws extends true ? never : ApiErrors;

/** Calls of a method without a body. `ClientThrows` is the client's `throwOnError`, the default of each call. */
export interface ReadCall<
  All extends RouteMap<All>,
  Bare extends RouteMap<Bare>,
  ApiErrors,
  out ClientThrows extends boolean,
> {
  /**
   * Calls an operation without a body. Returns `{ data, response }`, where `data` is the parsed body of the response. With
   * `throwOnError: false` it returns `{ data, error, response }` for every status. Sends one request, and repeats it as `retry`
   * allows.
   *
   * @param path a path of Apple's document, with its braces: `"/v1/apps/{id}"`.
   * @param init `params.path` and `params.query`; limits, headers and options of this call.
   * @throws {ApiError} for a status that is not a success, such as a {@link NotFoundError} for 404.
   * @throws {RateLimitError} if Apple's limit is reached and the retries are used up.
   * @throws {NetworkError} or {@link TimeoutError} if there is no response.
   * @throws {TypeError} if a parameter or option is missing, wrong or unknown; nothing is sent.
   */
  <
    Path extends keyof All,
    const Query extends RoutePart<All[Path], "query"> = RoutePart<All[Path], "query">,
    As extends ParseAs = All[Path]["as"],
    Throws extends boolean = ClientThrows,
  >(
    path: Path,
    init: CallOptions<As, Throws> & {
      params?:
        | {
            path?: RoutePart<All[Path], "path"> | undefined;
            query?: WithoutUnknownKeys<Query, RoutePart<All[Path], "query">> | undefined;
          }
        | undefined;
    } & RoutePart<All[Path], "needs">,
  ): Promise<
    CallResult<
      ParsedData<Narrowed<All[Path]["data"], Query, RoutePart<All[Path], "query">>, As, All[Path]["as"]>,
      ReturnedErrors<ApiErrors, Throws>
    >
  >;
  /**
   * Calls an operation that needs no parameters. Returns `{ data, response }`, where `data` is the parsed body of the response.
   * Sends one request, and repeats it as `retry` allows.
   *
   * @param path a path of Apple's document.
   * @throws {ApiError} for a status that is not a success, such as a {@link RateLimitError} for 429.
   * @throws {NetworkError} or {@link TimeoutError} if there is no response.
   */
  <Path extends keyof Bare>(
    path: Path,
  ): Promise<CallResult<Bare[Path]["data"], ReturnedErrors<ApiErrors, ClientThrows>>>;
}

/** Calls of a method with a body. A request is repeated only if it certainly did not reach the server. */
export interface WriteCall<All extends RouteMap<All>, ApiErrors, out ClientThrows extends boolean> {
  /**
   * Calls an operation that changes something. Returns `{ data, response }`, where `data` is the parsed body of the response. With
   * `throwOnError: false` it returns `{ data, error, response }` for every status. Sends one request, and repeats it only if it
   * certainly had no effect, unless `retry.methods` names the method.
   *
   * @param path a path of Apple's document, with its braces: `"/v1/apps/{id}"`.
   * @param init `params.path`, `params.query` and `body`; limits, headers and options of this call.
   * @throws {ApiError} for a status that is not a success, such as a {@link ConflictError} for 409.
   * @throws {UnknownOutcomeError} if the response is lost, so that the change may have taken effect.
   * @throws {RateLimitError} if Apple's limit is reached and the retries are used up.
   * @throws {NetworkError} or {@link TimeoutError} if nothing was sent.
   * @throws {TypeError} if a parameter or option is missing, wrong or unknown; nothing is sent.
   */
  // biome-ignore lint/style/useShorthandFunctionType: the editor shows the comment of a call signature, not of an alias.
  <
    Path extends keyof All,
    const Query extends RoutePart<All[Path], "query"> = RoutePart<All[Path], "query">,
    Throws extends boolean = ClientThrows,
  >(
    path: Path,
    init: CallOptions<"json", Throws> & {
      params?:
        | {
            path?: RoutePart<All[Path], "path"> | undefined;
            query?: WithoutUnknownKeys<Query, RoutePart<All[Path], "query">> | undefined;
          }
        | undefined;
      body?: RoutePart<All[Path], "body"> | undefined;
    } & RoutePart<All[Path], "needs">,
  ): Promise<
    CallResult<Narrowed<All[Path]["data"], Query, RoutePart<All[Path], "query">>, ReturnedErrors<ApiErrors, Throws>>
  >;
}

/** Calls of a method by the path alone, for routes that need no parameters and no body. */
export interface BareCall<Bare extends RouteMap<Bare>, ApiErrors, out ClientThrows extends boolean> {
  /**
   * Calls an operation that needs no parameters and no body. Returns `{ data, response }`. Sends one request, and repeats it
   * only if it certainly had no effect.
   *
   * @param path a path of Apple's document.
   * @throws {ApiError} for a status that is not a success.
   * @throws {UnknownOutcomeError} if the response is lost, so that the change may have taken effect.
   */
  // biome-ignore lint/style/useShorthandFunctionType: the editor shows the comment of a call signature, not of an alias.
  <Path extends keyof Bare>(
    path: Path,
  ): Promise<CallResult<Bare[Path]["data"], ReturnedErrors<ApiErrors, ClientThrows>>>;
}
