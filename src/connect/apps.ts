/** `getApps`: the apps of an account, or a resource of one of them, as plain objects. */
import { type Page, readPages } from "../client/paginate.js";
import type { Narrowed, WithoutUnknownKeys } from "../client/types/narrow.js";
import type { RoutePart } from "../client/types/route.js";
import type { Requester } from "../client/untyped-request.js";
import { fillPath } from "../client/url.js";
import { PaginationError } from "../errors/index.js";
import type { GetRoutes, RelatedRoutes } from "../generated/connect/routes.js";
import { checkNames, type Names } from "../options.js";

/** A resource without links and relationships: its type and its attributes in one object. */
type Plain<Resource> = Resource extends { type: infer Type; attributes?: infer Attributes }
  ? { type: Type } & NonNullable<Attributes>
  : Resource extends { type: infer Type }
    ? { type: Type }
    : never;
/** A single plain resource, which has its id. */
type PlainWithId<Resource> = { id: string } & Plain<Resource>;

type AppsQuery = GetRoutes["/v1/apps"]["query"];
type AppQuery = GetRoutes["/v1/apps/{id}"]["query"];
type RelatedQuery<Segment extends keyof RelatedRoutes> = RoutePart<RelatedRoutes[Segment], "query">;
type App<Query, RouteQuery> = Narrowed<GetRoutes["/v1/apps/{id}"]["data"], Query, RouteQuery>["data"];
type Related<Segment extends keyof RelatedRoutes, Query> = Narrowed<
  RelatedRoutes[Segment]["data"],
  Query,
  RelatedQuery<Segment>
>;

/** A to-many relationship: the resources by id. A to-one relationship: the resource, or null if the app has none. */
type PlainRelated<Document> = Document extends { data: readonly (infer Resource)[] }
  ? Record<string, Plain<Resource>>
  : Document extends { data: infer Resource }
    ? PlainWithId<NonNullable<Resource>> | null
    : never;

/** Options of every overload of {@link getApps}. */
export interface GetAppsOptions<Query> {
  /** Query parameters of the route. */
  query?: Query | undefined;
  /** Aborts between requests and during them. */
  signal?: AbortSignal | undefined;
}

/**
 * Returns every app of the account by its id, as `{ [id]: { type, ...attributes } }`. Sends one request for each 200 apps;
 * `query.limit` changes that number.
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
 * a to-one resource as `{ id, type, ...attributes }`, or null if the app has none. Sends one request for each page.
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
/**
 * Returns one app as `{ id, type, ...attributes }`. Sends one request.
 *
 * @throws {ApiError} for a status of 400 or more: 404 if the app does not exist.
 */
export function getApps<const Query extends AppQuery = AppQuery>(
  client: Requester,
  options: GetAppsOptions<WithoutUnknownKeys<Query, AppQuery>> & { id: string; path?: undefined },
): Promise<PlainWithId<App<Query, AppQuery>>>;
export async function getApps(client: Requester, options: UntypedOptions = {}): Promise<unknown> {
  checkNames(options, optionNames, "an option of getApps");
  const { id, path, query = {}, signal } = options;
  if (id === undefined) {
    if (path !== undefined) throw new TypeError('"path" needs the "id" of an app');
    return byId("/v1/apps", readPages(client, "/v1/apps", { query: { limit: 200, ...query }, signal }));
  }
  // A segment may contain slashes (`relationships/builds`); in an id they are encoded.
  const url = fillPath("/v1/apps/{id}", { id }) + (path === undefined ? "" : `/${path}`);
  const pages = readPages(client, url, { query, signal, expects: path === undefined ? "resource" : "either" });
  const first = await pages.next();
  if (first.done) return {};
  const { data } = first.value as { data: unknown };
  if (!Array.isArray(data)) return data ? withId(data as Resource) : null;
  return byId(url, pages, first.value);
}

interface UntypedOptions {
  id?: string | undefined;
  path?: string | undefined;
  query?: Record<string, unknown> | undefined;
  signal?: AbortSignal | undefined;
}
const optionNames: Names<UntypedOptions> = { id: true, path: true, query: true, signal: true };

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
