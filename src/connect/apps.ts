/** `getApps`: the apps of an account, or what belongs to one of them, as plain objects. */
import { follow, type Page } from "../client/paginate.js";
import type { Asked, Narrowed } from "../client/types/narrow.js";
import type { Part } from "../client/types/route.js";
import type { Requester } from "../client/untyped-request.js";
import { fillPath } from "../client/url.js";
import { PaginationError } from "../errors/index.js";
import type { GetRoutes, RelatedRoutes } from "../generated/connect/routes.js";
import { checkNames, type Names } from "../options.js";

/** A resource without its links and relationships: its type beside its attributes. */
type Plain<Resource> = Resource extends { type: infer Type; attributes?: infer Attributes }
  ? { type: Type } & NonNullable<Attributes>
  : Resource extends { type: infer Type }
    ? { type: Type }
    : never;
/** A plain resource that stands alone, so with its id. */
type PlainWithId<Resource> = { id: string } & Plain<Resource>;

type AppsQuery = GetRoutes["/v1/apps"]["query"];
type AppQuery = GetRoutes["/v1/apps/{id}"]["query"];
type RelatedQuery<Segment extends keyof RelatedRoutes> = Part<RelatedRoutes[Segment], "query">;
type App<Query, Known> = Narrowed<GetRoutes["/v1/apps/{id}"]["data"], Query, Known>["data"];
type Related<Segment extends keyof RelatedRoutes, Query> = Narrowed<
  RelatedRoutes[Segment]["data"],
  Query,
  RelatedQuery<Segment>
>;

/** To-many: by id. To-one: the object, or null where the app has none. */
type PlainRelated<Document> = Document extends { data: readonly (infer Resource)[] }
  ? Record<string, Plain<Resource>>
  : Document extends { data: infer Resource }
    ? PlainWithId<NonNullable<Resource>> | null
    : never;

/** Options of any form of {@link getApps}. */
interface Common<Query> {
  /** Query parameters of the route that is called. */
  query?: Query;
  /** Aborts between requests and during them. */
  signal?: AbortSignal;
}

/**
 * Every app of the account by its id, as `{ [id]: { type, ...attributes } }`. One request for each 200 apps, unless
 * `query.limit` says otherwise.
 *
 * @throws {ApiError} for a status of 400 or more; as `pages` for links that lead nowhere and responses that are not pages.
 */
export function getApps<const Query extends AppsQuery = AppsQuery>(
  client: Requester,
  options?: Common<Asked<Query, AppsQuery>> & { id?: never; path?: never },
): Promise<Record<string, Plain<App<Query, AppsQuery>>>>;
/**
 * What stands under `/v1/apps/{id}/{path}`: for a collection all its pages as `{ [id]: { type, ...attributes } }`, for a
 * to-one resource `{ id, type, ...attributes }`, or null where the app has none. One request a page.
 *
 * @throws {ApiError} for a status of 400 or more.
 * @example await getApps(connect, { id, path: "customerReviews" });
 */
export function getApps<
  Segment extends keyof RelatedRoutes,
  const Query extends RelatedQuery<Segment> = RelatedQuery<Segment>,
>(
  client: Requester,
  options: Common<Asked<Query, RelatedQuery<Segment>>> & {
    id: string;
    path: Segment;
  },
): Promise<PlainRelated<Related<Segment, Query>>>;
/**
 * One app as `{ id, type, ...attributes }`. One request.
 *
 * @throws {ApiError} for a status of 400 or more: 404 where there is no such app.
 */
export function getApps<const Query extends AppQuery = AppQuery>(
  client: Requester,
  options: Common<Asked<Query, AppQuery>> & { id: string; path?: never },
): Promise<PlainWithId<App<Query, AppQuery>>>;
export async function getApps(client: Requester, options: UntypedOptions = {}): Promise<unknown> {
  checkNames(options, optionNames, "an option of getApps");
  const { id, path, query = {}, signal } = options;
  if (id === undefined) {
    if (path !== undefined) throw new TypeError('"path" needs the "id" of an app');
    return byId("/v1/apps", follow(client, "/v1/apps", { query: { limit: 200, ...query }, signal }));
  }
  // A segment may have slashes (`relationships/builds`), an id may not.
  const url = fillPath("/v1/apps/{id}", { id }) + (path === undefined ? "" : `/${path}`);
  const pages = follow(client, url, { query, signal, expects: path === undefined ? "resource" : "either" });
  const first = await pages.next();
  if (first.done) return {};
  const { data } = first.value as { data: unknown };
  if (!Array.isArray(data)) return data ? withId(data as Resource) : null;
  return byId(url, pages, first.value);
}

interface UntypedOptions {
  id?: string;
  path?: string;
  query?: Record<string, unknown>;
  signal?: AbortSignal;
}
const optionNames: Names<UntypedOptions> = { id: true, path: true, query: true, signal: true };

interface Resource {
  id: string;
  type: string;
  attributes?: Record<string, unknown>;
}

const plain = ({ type, attributes }: Resource): object => ({ type, ...attributes });
const withId = (resource: Resource): object => ({ id: resource.id, ...plain(resource) });

/** @throws {PaginationError} for an entry without an id, which would have no key. */
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
