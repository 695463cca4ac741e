/** Collections to their end: documents, resources, or all of them at once. */
import { follow, type Page } from "../client/paginate.js";
import type { Asked, Narrowed } from "../client/types/narrow.js";
import type { Part } from "../client/types/route.js";
import type { Requester } from "../client/untyped-request.js";
import { fillPath, type QueryValues } from "../client/url.js";
import type { GetRoutes, GetRoutesWithoutInit, PagedPath } from "../generated/connect/routes.js";
import { checkNames, type Names } from "../options.js";

/** What a walk over the pages of a path takes: the parameters of its GET. */
export type PagesInit<Path extends PagedPath, Query> = {
  params?: {
    path?: Part<GetRoutes[Path], "path">;
    query?: Asked<Query, QueryOf<Path>>;
  };
  /** Aborts between requests and during them. */
  signal?: AbortSignal;
} & Part<GetRoutes[Path], "needs">;

type QueryOf<Path extends PagedPath> = Part<GetRoutes[Path], "query">;

/** The collections that can be read by their path alone. */
type BarePath = PagedPath & keyof GetRoutesWithoutInit;
type PageOf<Path extends PagedPath, Query> = Narrowed<GetRoutes[Path]["data"], Query, QueryOf<Path>>;
type ItemOf<Path extends PagedPath, Query> =
  PageOf<Path, Query> extends { data: readonly (infer Item)[] } ? Item : never;

interface UntypedInit {
  params?: { path?: QueryValues; query?: QueryValues };
  signal?: AbortSignal;
}

/**
 * The documents of a collection, page by page: one request each, in the server's order, along `links.next`. `included`
 * is each page's own. An empty page does not end it.
 *
 * @param init as for `GET`; `query.limit` is how many resources a page has (Apple's maximum is mostly 200).
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} where the server links to the same page again, or a response is not a page.
 * @throws {HostError} where the server links to another host.
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
 * The resources of a collection, one by one, over all its pages; one request a page, made when its turn comes.
 *
 * @throws as {@link pages}.
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
 * Every resource of a collection as one array, in the server's order; one request a page, one after another.
 *
 * @throws as {@link pages}; what had come by then is lost.
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
    // One by one: a page can have more resources than a call takes arguments.
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
  return follow(client, fillPath(path, params?.path), { signal, ...(params?.query && { query: params.query }) });
}
