/** Reads whole collections: page by page, resource by resource, or into one array. */
import { type Page, type PageRequestOptions, readPages } from "../client/paginate.js";
import type { Narrowed, WithoutUnknownKeys } from "../client/types/narrow.js";
import type { RoutePart } from "../client/types/route.js";
import type { Requester } from "../client/untyped-request.js";
import { fillPath, type QueryValues } from "../client/url.js";
import type { GetRoutes, GetRoutesWithoutRequiredParameters, PagedPath } from "../generated/connect/routes.js";
import { checkNames, type Names, requireCount } from "../options.js";
import { withPageSize } from "./page-size.js";

/** Options of {@link pages}: the parameters of the path's GET, and limits and headers of each request. */
export type PagesInit<Path extends PagedPath, Query> = PageRequestOptions & GetParams<Path, Query>;

/** Options of {@link items} and {@link collect}: those of {@link pages}, and `take`. */
export type ItemsInit<Path extends PagedPath, Query> = ItemsRequestOptions & GetParams<Path, Query>;

/** Options of {@link items} and {@link collect} besides the parameters of the path's GET. */
export interface ItemsRequestOptions extends PageRequestOptions {
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

type QueryOf<Path extends PagedPath> = RoutePart<GetRoutes[Path], "query">;

/** The collections whose GET needs no parameters. */
type BarePath = PagedPath & keyof GetRoutesWithoutRequiredParameters;
type PageOf<Path extends PagedPath, Query> = Narrowed<GetRoutes[Path]["data"], Query, QueryOf<Path>>;
type ItemOf<Path extends PagedPath, Query> =
  PageOf<Path, Query> extends { data: readonly (infer Item)[] } ? Item : never;

interface UntypedInit extends PageRequestOptions {
  params?: { path?: QueryValues | undefined; query?: QueryValues | undefined } | undefined;
}
type UntypedItemsInit = UntypedInit & ItemsRequestOptions;

/**
 * Reads a collection page by page in the server's order and yields each page's document, with its own `included`. Sends one
 * request for each page, and the next one only when the next page is needed. The last page is the first one without
 * `links.next`, whether or not pages before it are empty. `meta.paging.total` of a page is the size of the whole collection.
 *
 * @param init the parameters of the path's GET; limits and headers of each request. `query.limit` is the page size; the
 * default is the route's maximum, 200 for most.
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 * @throws {HostError} if the server links to another host.
 * @example for await (const { data, included, meta } of pages(connect, "/v1/apps")) console.log(meta?.paging.total);
 */
export function pages<Path extends PagedPath, const Query extends QueryOf<Path> = QueryOf<Path>>(
  client: Requester,
  path: Path,
  init: PagesInit<Path, Query>,
): AsyncGenerator<PageOf<Path, Query>, void, undefined>;
/**
 * Reads a collection page by page in the server's order, and yields each page's document. Sends one request for each page.
 *
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 */
export function pages<Path extends BarePath>(
  client: Requester,
  path: Path,
): AsyncGenerator<GetRoutes[Path]["data"], void, undefined>;
export function pages(
  client: Requester,
  path: string,
  init: UntypedInit = {},
): AsyncGenerator<unknown, void, undefined> {
  checkNames(init, initNames, "an option of pages", pagesElsewhere);
  return walk(client, path, init);
}

/**
 * Reads a collection resource by resource, over all its pages. Sends one request for each page, and the next one only when
 * its resources are needed.
 *
 * @param init the parameters of the path's GET; limits and headers of each request; `take`, the number of resources to read.
 * `query.limit` is the page size; the default is the route's maximum, 200 for most.
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 * @throws {HostError} if the server links to another host.
 * @example for await (const app of items(connect, "/v1/apps")) console.log(app.id);
 */
export function items<Path extends PagedPath, const Query extends QueryOf<Path> = QueryOf<Path>>(
  client: Requester,
  path: Path,
  init: ItemsInit<Path, Query>,
): AsyncGenerator<ItemOf<Path, Query>, void, undefined>;
/**
 * Reads a collection resource by resource, over all its pages. Sends one request for each page.
 *
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 */
export function items<Path extends BarePath>(
  client: Requester,
  path: Path,
): AsyncGenerator<ItemOf<Path, {}>, void, undefined>;
export async function* items(
  client: Requester,
  path: string,
  init: UntypedItemsInit = {},
): AsyncGenerator<unknown, void, undefined> {
  const { take, ...options } = checkTake(init);
  let read = 0;
  for await (const { data } of walk(client, path, options, take)) {
    for (const resource of data) {
      yield resource;
      read += 1;
      if (read === take) return;
    }
  }
}

/**
 * Reads a whole collection into one array, in the server's order. Sends one request for each page, one after another. If one
 * of them fails, the resources of the pages before it are lost.
 *
 * @param init the parameters of the path's GET; limits and headers of each request; `take`, the number of resources to read.
 * `query.limit` is the page size; the default is the route's maximum, 200 for most.
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 * @throws {HostError} if the server links to another host.
 * @example const newest = await collect(connect, "/v1/builds", { params: { query: { sort: ["-uploadedDate"] } }, take: 5 });
 */
export function collect<Path extends PagedPath, const Query extends QueryOf<Path> = QueryOf<Path>>(
  client: Requester,
  path: Path,
  init: ItemsInit<Path, Query>,
): Promise<ItemOf<Path, Query>[]>;
/**
 * Reads a whole collection into one array, in the server's order. Sends one request for each page, one after another.
 *
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 */
export function collect<Path extends BarePath>(client: Requester, path: Path): Promise<ItemOf<Path, {}>[]>;
export async function collect(client: Requester, path: string, init: UntypedItemsInit = {}): Promise<unknown[]> {
  const { take, ...options } = checkTake(init);
  const all: unknown[] = [];
  for await (const { data } of walk(client, path, options, take)) {
    // Not `push(...data)`: a page can have more resources than a call can have arguments.
    for (const resource of data) if (all.push(resource) === take) return all;
  }
  return all;
}

const initNames: Names<UntypedInit> = { params: true, signal: true, timeoutMs: true, retry: true, headers: true };
const itemsNames: Names<UntypedItemsInit> = { ...initNames, take: true };
const initElsewhere = {
  query: 'belongs in "params": { params: { query } }',
  path: 'belongs in "params": { params: { path } }',
  limit:
    'belongs in "params": { params: { query: { limit } } }; it is the size of a page, while "take" of items and collect is the number of resources',
  throwOnError: "is an option of calls; a helper throws for an error response",
  parseAs: "is an option of calls; a helper reads JSON",
  middleware: "is an option of calls; the middleware of the client sees the requests of helpers too",
};
const pagesElsewhere = {
  ...initElsewhere,
  take: "is an option of items and collect; to read fewer pages, leave the loop",
};

function checkTake(init: UntypedItemsInit): UntypedItemsInit {
  checkNames(init, itemsNames, "an option of items and collect", initElsewhere);
  if (init.take !== undefined) requireCount("take", init.take);
  return init;
}

function walk(
  client: Requester,
  path: string,
  { params, ...options }: UntypedInit,
  take?: number,
): AsyncGenerator<Page, void, undefined> {
  const query = withPageSize(path, params?.query, take);
  return readPages(client, fillPath(path, params?.path), { ...options, query });
}
