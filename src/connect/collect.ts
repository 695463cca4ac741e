/** Reads whole collections into arrays, with what was included. */
import type { SelectedBy, SelectionOf, WithoutUnknownKeys } from "../client/types/narrow.js";
import type { Requester } from "../client/untyped-request.js";
import type { PagedPath } from "../generated/connect/routes.js";
import { checkNames, type Names, requireCount } from "../options.js";
import { linkAbort } from "../transport/abort.js";
import {
  type BarePath,
  checkItems,
  type IncludedOf,
  type ItemOf,
  type ItemsInit,
  type ItemsRequestOptions,
  initElsewhere,
  itemsNames,
  type PageOf,
  type QueryOf,
  type UntypedItemsInit,
  walk,
} from "./page-walk.js";

/** The resources of a collection as an array, with what its pages say besides. `resolve` takes it. */
export interface Collected<Resource, Included, Query> extends Array<Resource>, SelectedBy<Query> {
  /** The included resources of all pages that were read, each once. */
  readonly included: Included[];
  /** The size of the collection, which `take` may leave larger than the array; undefined if Apple does not report it. */
  readonly total: number | undefined;
}

type CollectedFrom<Path extends PagedPath, Query> = Collected<
  ItemOf<Path, Query>,
  IncludedOf<Path, Query>,
  SelectionOf<PageOf<Path, Query>>
>;

/**
 * Reads a whole collection into one array, in the server's order, which has the resources that the pages include in `included`
 * and the size of the collection in `total`. Sends one request for each page, one after another. If one of them fails, the
 * resources of the pages before it are lost.
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
): Promise<CollectedFrom<Path, Query>>;
/**
 * Reads a whole collection into one array, in the server's order. Sends one request for each page, one after another.
 *
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 */
export function collect<Path extends BarePath>(
  client: Requester,
  path: Path,
): Promise<Collected<ItemOf<Path, {}>, never, never>>;
export async function collect(client: Requester, path: string, init: UntypedItemsInit = {}): Promise<unknown[]> {
  checkItems(init);
  const all: unknown[] = [];
  const included = new Map<string, unknown>();
  let total: number | undefined;
  for await (const page of walk(client, path, init)) {
    for (const one of page.included ?? []) {
      const { type, id } = one as { type: string; id: string };
      included.set(`${type}/${id}`, one);
    }
    total = page.meta?.paging?.total ?? total;
    // Not `push(...data)`: a page can have more resources than a call can have arguments.
    for (const resource of page.data) if (all.length !== init.take) all.push(resource);
  }
  // Not enumerable, so that the array is equal to an array of the same resources.
  return Object.defineProperties(all, { included: { value: [...included.values()] }, total: { value: total } });
}

/** The collections below a resource, such as `/v1/apps/{id}/builds`. */
export type CollectionOfEach = Extract<PagedPath, `${string}/{id}/${string}`>;

/** Options of {@link collectEach}: those of {@link collect} but for the id and the cursor, and `concurrency`. */
export interface EachInit<Path extends PagedPath, Query> extends Omit<ItemsRequestOptions, "cursor"> {
  params?: { query?: WithoutUnknownKeys<Query, QueryOf<Path>> | undefined } | undefined;
  /** How many collections are read at the same time: a whole number from 1. @default 4 */
  concurrency?: number | undefined;
}

/**
 * Reads the same collection of many resources: the builds of each app. Returns an array for each id, in the order of the ids,
 * each as {@link collect} returns it; `take` holds for each of them. Sends one request for each page, for at most `concurrency`
 * ids at the same time. The first error aborts the others.
 *
 * @param path a collection below a resource: `"/v1/apps/{id}/builds"`.
 * @param ids the ids that take the place of `{id}`.
 * @param init the query; limits and headers of each request; `take` and `concurrency`.
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 * @throws {HostError} if the server links to another host.
 * @example const builds = (await collectEach(connect, "/v1/apps/{id}/builds", appIds)).flat();
 */
export function collectEach<Path extends CollectionOfEach, const Query extends QueryOf<Path> = QueryOf<Path>>(
  client: Requester,
  path: Path,
  ids: readonly string[],
  init?: EachInit<Path, Query>,
): Promise<CollectedFrom<Path, Query>[]>;
export async function collectEach(
  client: Requester,
  path: string,
  ids: readonly string[],
  init: UntypedItemsInit & { concurrency?: number | undefined } = {},
): Promise<unknown[]> {
  checkNames(init, eachNames, "an option of collectEach", eachElsewhere);
  const { concurrency = 4, params, signal, ...options } = init;
  requireCount("concurrency", concurrency);
  const link = linkAbort(signal);
  const all: unknown[] = [];
  const queue = ids.entries();
  const work = async (): Promise<void> => {
    for (const [index, id] of queue) {
      const own = { ...options, signal: link.signal, params: { path: { id }, query: params?.query } };
      all[index] = await (collect as UntypedCollect)(client, path, own);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
    return all;
  } catch (error) {
    link.abort(error);
    throw error;
  } finally {
    link.release();
  }
}

type UntypedCollect = (client: Requester, path: string, init: UntypedItemsInit) => Promise<unknown[]>;

const { cursor: _, ...namesOfEach } = itemsNames;
const eachNames: Names<Omit<UntypedItemsInit, "cursor"> & { concurrency: unknown }> = {
  ...namesOfEach,
  concurrency: true,
};
const eachElsewhere = { ...initElsewhere, cursor: "belongs to one collection; use collect" };
