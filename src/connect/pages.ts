/** Reads whole collections: page by page, resource by resource, or into one array. */
import { type Page, readPages } from "../client/paginate.js";
import type { Narrowed, WithoutUnknownKeys } from "../client/types/narrow.js";
import type { RoutePart } from "../client/types/route.js";
import type { Requester } from "../client/untyped-request.js";
import { fillPath, type QueryValues } from "../client/url.js";
import type { GetRoutes, GetRoutesWithoutInit, PagedPath } from "../generated/connect/routes.js";
import { checkNames, type Names } from "../options.js";

/** Options of {@link pages}, {@link items} and {@link collect}: the parameters of the path's GET. */
export type PagesInit<Path extends PagedPath, Query> = {
  params?:
    | {
        path?: RoutePart<GetRoutes[Path], "path"> | undefined;
        query?: WithoutUnknownKeys<Query, QueryOf<Path>> | undefined;
      }
    | undefined;
  /** Aborts between requests and during them. */
  signal?: AbortSignal | undefined;
} & RoutePart<GetRoutes[Path], "needs">;

type QueryOf<Path extends PagedPath> = RoutePart<GetRoutes[Path], "query">;

/** The collections whose GET needs no parameters. */
type BarePath = PagedPath & keyof GetRoutesWithoutInit;
type PageOf<Path extends PagedPath, Query> = Narrowed<GetRoutes[Path]["data"], Query, QueryOf<Path>>;
type ItemOf<Path extends PagedPath, Query> =
  PageOf<Path, Query> extends { data: readonly (infer Item)[] } ? Item : never;

interface UntypedInit {
  params?: { path?: QueryValues | undefined; query?: QueryValues | undefined } | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Reads a collection page by page in the server's order and yields each page's document, with its own `included`. Sends one
 * request for each page, and the next one only when the next page is needed. The last page is the first one without
 * `links.next`, whether or not pages before it are empty.
 *
 * @param init the options of `GET`; `query.limit` is the page size (Apple's maximum is 200 for most routes).
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 * @throws {HostError} if the server links to another host.
 * @example for await (const { data, included } of pages(connect, "/v1/apps")) console.log(data.length, included);
 */
export function pages<Path extends PagedPath, const Query extends QueryOf<Path> = QueryOf<Path>>(
  client: Requester,
  path: Path,
  init: PagesInit<Path, Query>,
): AsyncGenerator<PageOf<Path, Query>, void, undefined>;
export function pages<Path extends BarePath>(
  client: Requester,
  path: Path,
): AsyncGenerator<GetRoutes[Path]["data"], void, undefined>;
export function pages(client: Requester, path: string, init?: UntypedInit): AsyncGenerator<unknown, void, undefined> {
  return walk(client, path, init);
}

/**
 * Reads a collection resource by resource, over all its pages. Sends one request for each page, and the next one only when
 * its resources are needed.
 *
 * @param init the options of `GET`; `query.limit` is the page size (Apple's maximum is 200 for most routes).
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 * @throws {HostError} if the server links to another host.
 * @example for await (const app of items(connect, "/v1/apps")) console.log(app.id);
 */
export function items<Path extends PagedPath, const Query extends QueryOf<Path> = QueryOf<Path>>(
  client: Requester,
  path: Path,
  init: PagesInit<Path, Query>,
): AsyncGenerator<ItemOf<Path, Query>, void, undefined>;
export function items<Path extends BarePath>(
  client: Requester,
  path: Path,
): AsyncGenerator<ItemOf<Path, {}>, void, undefined>;
export async function* items(
  client: Requester,
  path: string,
  init?: UntypedInit,
): AsyncGenerator<unknown, void, undefined> {
  for await (const page of walk(client, path, init)) yield* page.data;
}

/**
 * Reads a whole collection into one array, in the server's order. Sends one request for each page, one after another. If one
 * of them fails, the resources of the pages before it are lost.
 *
 * @param init the options of `GET`; `query.limit` is the page size (Apple's maximum is 200 for most routes).
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 * @throws {HostError} if the server links to another host.
 * @example const apps = await collect(connect, "/v1/apps", { params: { query: { limit: 200 } } });
 */
export function collect<Path extends PagedPath, const Query extends QueryOf<Path> = QueryOf<Path>>(
  client: Requester,
  path: Path,
  init: PagesInit<Path, Query>,
): Promise<ItemOf<Path, Query>[]>;
export function collect<Path extends BarePath>(client: Requester, path: Path): Promise<ItemOf<Path, {}>[]>;
export async function collect(client: Requester, path: string, init?: UntypedInit): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const page of walk(client, path, init)) {
    // Not `push(...page.data)`: a page can have more resources than a call can have arguments.
    for (const resource of page.data) all.push(resource);
  }
  return all;
}

const initNames: Names<UntypedInit> = { params: true, signal: true };
const initElsewhere = {
  query: 'belongs in "params": { params: { query } }',
  path: 'belongs in "params": { params: { path } }',
};

function walk(client: Requester, path: string, init: UntypedInit = {}): AsyncGenerator<Page, void, undefined> {
  checkNames(init, initNames, "an option of pages, items and collect", initElsewhere);
  const { params, signal } = init;
  return readPages(client, fillPath(path, params?.path), { query: params?.query, signal });
}
