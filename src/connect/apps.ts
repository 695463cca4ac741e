/** `getApps`: the apps of an account, or a resource of one of them, as plain objects. */
import { type Page, type PageRequestOptions, readPages } from "../client/paginate.js";
import type { Narrowed, WithoutUnknownKeys } from "../client/types/narrow.js";
import type { RoutePart } from "../client/types/route.js";
import type { Requester } from "../client/untyped-request.js";
import { fillPath } from "../client/url.js";
import { PaginationError } from "../errors/index.js";
import type { GetRoutes, RelatedRoutes } from "../generated/connect/routes.js";
import { checkNames, type Names } from "../options.js";
import { withPageSize } from "./page-size.js";

/** A resource without links and relationships: its type and its attributes in one object. */
type Plain<Resource> = Resource extends { type: infer Type; attributes?: infer Attributes }
  ? { type: Type } & NonNullable<Attributes>
  : Resource extends { type: infer Type }
    ? { type: Type }
    : never;
/** A single plain resource, which has its id. */
type PlainWithId<Resource> = { id: string } & Plain<Resource>;

/** The query of a route without what means nothing for objects by id, all of which are read. */
type WithoutOrder<Query> = Omit<Query, "sort" | "limit">;
type AppsQuery = WithoutOrder<GetRoutes["/v1/apps"]["query"]>;
type AppQuery = GetRoutes["/v1/apps/{id}"]["query"];
type RelatedQuery<Segment extends keyof RelatedRoutes> = WithoutOrder<RoutePart<RelatedRoutes[Segment], "query">>;
type App<Query, RouteQuery> = Narrowed<GetRoutes["/v1/apps/{id}"]["data"], Query, RouteQuery>["data"];
type Related<Segment extends keyof RelatedRoutes, Query> = Narrowed<
  RelatedRoutes[Segment]["data"],
  Query,
  RelatedQuery<Segment>
>;

/** The query of one app, or of what is below it. */
type QueryBelow<Segment extends keyof RelatedRoutes | undefined> = Segment extends keyof RelatedRoutes
  ? RelatedQuery<Segment>
  : AppQuery;
/** One app, or what is below it. */
type PlainBelow<Segment extends keyof RelatedRoutes | undefined, Query> = Segment extends keyof RelatedRoutes
  ? PlainRelated<Related<Segment, Query>>
  : PlainWithId<App<Query, AppQuery>>;

/** A to-many relationship: the resources by id. A to-one relationship: the resource, or null if the app has none. */
type PlainRelated<Document> = Document extends { data: readonly (infer Resource)[] }
  ? Record<string, Plain<Resource>>
  : Document extends { data: infer Resource }
    ? PlainWithId<NonNullable<Resource>> | null
    : never;

/** Options of every overload of {@link getApps}. */
export interface GetAppsOptions<Query> extends PageRequestOptions {
  /**
   * Query parameters of the route. `sort` and `limit` are not among them: the result is keyed by id and has no order, and every
   * page is read. Use `collect` for a sorted list, and its `take` for the first resources.
   */
  query?: Query | undefined;
}

/**
 * Returns every app of the account by its id, as `{ [id]: { type, ...attributes } }`, in no particular order. Sends one
 * request for each 200 apps. `collect` returns a list in the order of `sort`.
 *
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 * @throws {HostError} if the server links to another host.
 */
export function getApps<const Query extends AppsQuery = AppsQuery>(
  client: Requester,
  options?: GetAppsOptions<WithoutUnknownKeys<Query, AppsQuery>> & { id?: undefined; path?: undefined },
): Promise<Record<string, Plain<App<Query, AppsQuery>>>>;
/**
 * Returns the resources at `/v1/apps/{id}/{path}`: a collection, over all its pages, as `{ [id]: { type, ...attributes } }`;
 * a to-one resource as `{ id, type, ...attributes }`, or null if the app has none. Sends one request for each page, which has
 * as many resources as the route allows. `collect` returns a list in the order of `sort`.
 *
 * @throws {ApiError} for a status of 400 or more.
 * @throws {PaginationError} if the server links to the same page twice, or a response is not a page.
 * @throws {HostError} if the server links to another host.
 * @example await getApps(connect, { id, path: "customerReviews" });
 */
export function getApps<
  Segment extends keyof RelatedRoutes,
  const Query extends RelatedQuery<Segment> = RelatedQuery<Segment>,
>(
  client: Requester,
  options: GetAppsOptions<WithoutUnknownKeys<Query, RelatedQuery<Segment>>> & {
    id: string;
    path: Segment;
  },
): Promise<PlainRelated<Related<Segment, Query>>>;
// The last overload has `path` too: the compiler reports the error of this one, which then names an unknown segment. It can't
// replace the one above, since the editor offers no segments for a type parameter with a default.
/**
 * Returns one app as `{ id, type, ...attributes }`. Sends one request.
 *
 * @throws {ApiError} for a status of 400 or more: 404 if the app does not exist.
 */
export function getApps<
  Segment extends keyof RelatedRoutes | undefined = undefined,
  const Query extends QueryBelow<Segment> = QueryBelow<Segment>,
>(
  client: Requester,
  options: GetAppsOptions<WithoutUnknownKeys<Query, QueryBelow<Segment>>> & {
    id: string;
    path?: Segment;
  },
): Promise<PlainBelow<Segment, Query>>;
export async function getApps(client: Requester, options: UntypedOptions = {}): Promise<unknown> {
  checkNames(options, optionNames, "an option of getApps");
  const { id, path, query, ...requestOptions } = options;
  for (const [name, use] of Object.entries(queryElsewhere))
    if (query?.[name] !== undefined) throw new TypeError(`"${name}" is not a parameter of getApps, ${use}`);
  if (id === undefined) {
    if (path !== undefined) throw new TypeError('"path" needs the "id" of an app');
    const all = readPages(client, "/v1/apps", { ...requestOptions, query: withPageSize("/v1/apps", query) });
    return byId("/v1/apps", all);
  }
  // A segment may contain slashes (`relationships/builds`); in an id they are encoded.
  const url = fillPath("/v1/apps/{id}", { id }) + (path === undefined ? "" : `/${path}`);
  const pages = readPages(client, url, {
    ...requestOptions,
    query: path === undefined ? query : withPageSize(`/v1/apps/{id}/${path}`, query),
    expects: path === undefined ? "resource" : "either",
  });
  const first = await pages.next();
  if (first.done) return {};
  const { data } = first.value as { data: unknown };
  if (!Array.isArray(data)) return data ? withId(data as Resource) : null;
  return byId(url, pages, first.value);
}

interface UntypedOptions extends PageRequestOptions {
  id?: string | undefined;
  path?: string | undefined;
  query?: Record<string, unknown> | undefined;
}
const optionNames: Names<UntypedOptions> = {
  id: true,
  path: true,
  query: true,
  signal: true,
  timeoutMs: true,
  retry: true,
  headers: true,
};
const queryElsewhere = {
  sort: "whose result is keyed by id and has no order; use collect, which returns a list",
  limit: 'which reads every page; use collect, whose "take" is the number of resources to read',
};

interface Resource {
  id: string;
  type: string;
  attributes?: Record<string, unknown>;
}

const plain = ({ type, attributes }: Resource): object => ({ type, ...attributes });
const withId = (resource: Resource): object => ({ id: resource.id, ...plain(resource) });

/** @throws {PaginationError} for an entry without an id. */
async function byId(url: string, pages: AsyncIterable<Page>, first?: Page): Promise<Record<string, object>> {
  const all = new Map<string, object>();
  const take = ({ data }: Page) => {
    for (const resource of data as (Resource | null)[]) {
      if (typeof resource?.id !== "string")
        throw new PaginationError(`A page of ${url} has an entry in "data" without an id.`);
      all.set(resource.id, plain(resource));
    }
  };
  if (first) take(first);
  for await (const page of pages) take(page);
  return Object.fromEntries(all);
}
