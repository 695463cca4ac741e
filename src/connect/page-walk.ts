/** What `pages`, `items` and `collect` have in common: their options, and the walk over the pages. */
import { type Page, type PageRequestOptions, readPages } from "../client/paginate.js";
import type { Narrowed, WithoutUnknownKeys } from "../client/types/narrow.js";
import type { RoutePart } from "../client/types/route.js";
import type { Requester } from "../client/untyped-request.js";
import { fillPath, type QueryValues } from "../client/url.js";
import type { GetRoutes, GetRoutesWithoutRequiredParameters, PagedPath } from "../generated/connect/routes.js";
import { checkNames, type Names, requireCount } from "../options.js";
import { withPageSize } from "./page-size.js";

/** Options of `pages`, `items` and `collect` for how they read pages. */
export interface PageWalkOptions extends PageRequestOptions {
  /**
   * The number of pages that are requested ahead: while the caller works on one page, the next ones are on their way. When the
   * caller stops, they are aborted. A whole number from 0; with 0, each page is requested when it is needed.
   *
   * @default 1
   */
  prefetch?: number | undefined;
  /**
   * Where to begin: `links.next` of a page that was read before, or its `cursor` parameter alone. A link has its own query, so
   * `params.query` is not sent; give the same one for the types of the result.
   *
   * @default the first page
   */
  cursor?: string | undefined;
}

/** Options of {@link pages}: the parameters of the path's GET, and limits and headers of each request. */
export type PagesInit<Path extends PagedPath, Query> = PageWalkOptions & GetParams<Path, Query>;

/** Options of {@link items} and {@link collect}: those of {@link pages}, and `take`. */
export type ItemsInit<Path extends PagedPath, Query> = ItemsRequestOptions & GetParams<Path, Query>;

/** Options of {@link items} and {@link collect} besides the parameters of the path's GET. */
export interface ItemsRequestOptions extends PageWalkOptions {
  /**
   * The number of resources to read: a whole number from 1. No page is requested that it does not need, and a page is not
   * larger than it. `query.limit` is the size of a page instead.
   *
   * @default all resources
   */
  take?: number | undefined;
}

type GetParams<Path extends PagedPath, Query> = {
  params?:
    | {
        path?: RoutePart<GetRoutes[Path], "path"> | undefined;
        query?: WithoutUnknownKeys<Query, QueryOf<Path>> | undefined;
      }
    | undefined;
} & RoutePart<GetRoutes[Path], "needs">;

export type QueryOf<Path extends PagedPath> = RoutePart<GetRoutes[Path], "query">;

/** The collections whose GET needs no parameters. */
export type BarePath = PagedPath & keyof GetRoutesWithoutRequiredParameters;
export type PageOf<Path extends PagedPath, Query> = Narrowed<GetRoutes[Path]["data"], Query, QueryOf<Path>>;
export type ItemOf<Path extends PagedPath, Query> =
  PageOf<Path, Query> extends { data: readonly (infer Item)[] } ? Item : never;

export type IncludedOf<Path extends PagedPath, Query> =
  PageOf<Path, Query> extends { included?: readonly (infer Included)[] } ? Included : never;

interface UntypedInit extends PageWalkOptions {
  params?: { path?: QueryValues | undefined; query?: QueryValues | undefined } | undefined;
}
export type UntypedItemsInit = UntypedInit & ItemsRequestOptions;

export const initNames: Names<UntypedInit> = {
  params: true,
  prefetch: true,
  cursor: true,
  signal: true,
  timeoutMs: true,
  retry: true,
  headers: true,
};
export const itemsNames: Names<UntypedItemsInit> = { ...initNames, take: true };
export const initElsewhere = {
  query: 'belongs in "params": { params: { query } }',
  path: 'belongs in "params": { params: { path } }',
  limit:
    'belongs in "params": { params: { query: { limit } } }; it is the size of a page, while "take" of items and collect is the number of resources',
  throwOnError: "is an option of calls; a helper throws for an error response",
  parseAs: "is an option of calls; a helper reads JSON",
  middleware: "is an option of calls; the middleware of the client sees the requests of helpers too",
};

/** @throws {TypeError} for an option that items and collect do not have, or a wrong value. */
export function checkItems(init: UntypedItemsInit): void {
  checkNames(init, itemsNames, "an option of items and collect", initElsewhere);
  if (init.take !== undefined) requireCount("take", init.take);
  checkWalk(init);
}

/** @throws {TypeError} for a wrong value. */
export function checkWalk({ prefetch = 1, cursor }: PageWalkOptions): void {
  if (prefetch !== 0) requireCount("prefetch", prefetch);
  if (cursor !== undefined && (typeof cursor !== "string" || cursor === ""))
    throw new TypeError('"cursor" must be a link or a cursor, a non-empty string');
}

/** Reads the pages of a collection. */
export function walk(
  client: Requester,
  path: string,
  { params, cursor, prefetch = 1, take, ...options }: UntypedItemsInit,
): AsyncGenerator<Page, void, undefined> {
  const url = fillPath(path, params?.path);
  const isLink = cursor !== undefined && /^([a-z]+:\/)?\//i.test(cursor);
  if (!isLink) {
    const query = withPageSize(path, params?.query, take);
    const begun = cursor === undefined ? query : { ...query, cursor };
    return readPages(client, url, { ...options, query: begun, take, prefetch });
  }
  if (!new URL(cursor, "https://localhost").pathname.endsWith(url))
    throw new TypeError(`"cursor" must be a link to a page of ${url}`);
  return readPages(client, cursor, { ...options, take, prefetch });
}
