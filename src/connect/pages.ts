/** Reads collections page by page, or resource by resource. */
import type { Requester } from "../client/untyped-request.js";
import type { GetRoutes, PagedPath } from "../generated/connect/routes.js";
import { checkNames } from "../options.js";
import {
  type BarePath,
  checkItems,
  checkWalk,
  type ItemOf,
  type ItemsInit,
  initElsewhere,
  initNames,
  type PageOf,
  type PagesInit,
  type QueryOf,
  type UntypedItemsInit,
  walk,
} from "./page-walk.js";

/**
 * Reads a collection page by page in the server's order and yields each page's document, with its own `included`. Sends one
 * request for each page, and requests the next one while the caller works on this one (`prefetch`). The last page is the
 * first one without `links.next`, whether or not pages before it are empty. `meta.paging.total` of a page is the size of the
 * whole collection.
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
  init: Omit<UntypedItemsInit, "take"> = {},
): AsyncGenerator<unknown, void, undefined> {
  checkNames(init, initNames, "an option of pages", pagesElsewhere);
  checkWalk(init);
  return walk(client, path, init);
}

/**
 * Reads a collection resource by resource, over all its pages. Sends one request for each page, and requests the next one
 * while the caller works on the resources of this one (`prefetch`).
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
  checkItems(init);
  let read = 0;
  for await (const { data } of walk(client, path, init)) {
    for (const resource of data) {
      yield resource;
      read += 1;
      if (read === init.take) return;
    }
  }
}

const pagesElsewhere = {
  ...initElsewhere,
  take: "is an option of items and collect; to read fewer pages, leave the loop",
};
