/** `waitFor`: reads a resource again and again, until it is as the caller wants it. */
import type { PageRequestOptions } from "../client/paginate.js";
import { poll } from "../client/poll.js";
import type { Narrowed, WithoutUnknownKeys } from "../client/types/narrow.js";
import type { RoutePart } from "../client/types/route.js";
import type { Requester } from "../client/untyped-request.js";
import { fillPath, type QueryValues } from "../client/url.js";
import { TimeoutError } from "../errors/index.js";
import type { GetRoutes } from "../generated/connect/routes.js";
import { checkNames, type Names, requireFunction, requireMs } from "../options.js";
import type { sleep } from "../transport/abort.js";

/** Options of {@link waitFor} besides the parameters of the path's GET and `until`. */
export interface WaitOptions extends Omit<PageRequestOptions, "timeoutMs"> {
  /** Aborts the wait at any moment. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for the whole wait, requests included. @default 1_800_000 (30 minutes) */
  timeoutMs?: number | undefined;
  /** Milliseconds between the first two requests. Each further wait is half as long again. @default 5_000 */
  intervalMs?: number | undefined;
  /** The longest wait between two requests, in milliseconds. @default 60_000 */
  maxIntervalMs?: number | undefined;
}

/** Options of {@link waitFor}: the parameters of the path's GET, when the wait ends, and its limits. */
export type WaitInit<Path extends keyof GetRoutes, Query> = WaitOptions & {
  params?:
    | {
        path?: RoutePart<GetRoutes[Path], "path"> | undefined;
        query?: WithoutUnknownKeys<Query, RoutePart<GetRoutes[Path], "query">> | undefined;
      }
    | undefined;
  /** Returns whether the wait is over. An error that it throws ends the wait. */
  until: (document: DocumentOf<Path, Query>) => boolean | Promise<boolean>;
} & RoutePart<GetRoutes[Path], "needs">;

type DocumentOf<Path extends keyof GetRoutes, Query> = Narrowed<
  GetRoutes[Path]["data"],
  Query,
  RoutePart<GetRoutes[Path], "query">
>;

interface UntypedInit extends WaitOptions {
  params?: { path?: QueryValues | undefined; query?: QueryValues | undefined } | undefined;
  until: (document: unknown) => boolean | Promise<boolean>;
}

const initNames: Names<UntypedInit> = {
  params: true,
  until: true,
  signal: true,
  timeoutMs: true,
  intervalMs: true,
  maxIntervalMs: true,
  retry: true,
  headers: true,
};

/**
 * Calls a GET operation until its document is as `until` wants it, and returns that document: for states that take Apple
 * minutes, such as the processing of a build. The waits between the requests grow by half, up to `maxIntervalMs`. Sends about
 * 35 requests in 30 minutes, each of which counts against the quota of the key.
 *
 * @param path a path of Apple's document, with its braces: `"/v1/builds/{id}"`.
 * @param init the parameters of the path's GET; `until`; limits of the wait, headers and `retry` of each request.
 * @throws {TimeoutError} if `timeoutMs` has passed.
 * @throws {ApiError} for a status of 400 or more, after the retries of the client.
 * @throws {TypeError} if a parameter or option is missing, wrong or unknown; nothing is sent.
 * @example
 * const { data } = await waitFor(connect, "/v1/builds/{id}", {
 *   params: { path: { id } },
 *   until: ({ data }) => data.attributes.processingState !== "PROCESSING",
 * });
 */
export function waitFor<
  Path extends keyof GetRoutes,
  const Query extends RoutePart<GetRoutes[Path], "query"> = RoutePart<GetRoutes[Path], "query">,
>(client: Requester, path: Path, init: WaitInit<Path, Query>): Promise<DocumentOf<Path, Query>>;
export function waitFor(client: Requester, path: string, init: UntypedInit): Promise<unknown> {
  return pollPath(client, path, init);
}

/** {@link waitFor} with the `sleep` of a test's clock. */
export async function pollPath(
  client: Requester,
  path: string,
  init: UntypedInit,
  rest?: typeof sleep,
): Promise<unknown> {
  checkNames(init, initNames, "an option of waitFor");
  const { params, until, timeoutMs = 1_800_000, intervalMs = 5_000, maxIntervalMs = 60_000, ...options } = init;
  requireFunction("until", until);
  for (const [name, ms] of Object.entries({ timeoutMs, intervalMs, maxIntervalMs })) requireMs(name, ms);
  const url = fillPath(path, params?.path);
  const problem = 'did not become what "until" waits for';
  return poll<unknown>({
    read: (signal) => client.request(url, { ...options, query: params?.query, signal }),
    isDone: until,
    timeout: () => new TimeoutError({ method: "GET", path }, "timeoutMs", timeoutMs, problem),
    timeoutMs,
    intervalMs,
    maxIntervalMs,
    signal: options.signal,
    rest,
  });
}
