/** JSON:API documents in Apple's format: one resource, a page of resources, linkages. */

import type { RulesByType } from "../rules/rules.js";
import type { Json, Resource } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import { ErrorResponse, parameterError } from "./error-response.js";
import type { QueryParameters } from "./parameters.js";

/** The input of a document. */
export interface DocumentContext {
  readonly rules: RulesByType;
  readonly store: ResourceStore;
  /** The start of every link. */
  readonly baseUrl: string;
  /** The most resources of a page, even if `limit` asks for more. */
  readonly maxPageSize: number;
  readonly url: URL;
  readonly parameters: QueryParameters;
}

const defaultPageSize = 20;
const defaultIncludedSize = 10;

/** `{ data, included?, links }` of one resource. `data` is null if a to-one relationship has no target. */
export function instanceDocument(context: DocumentContext, resource: Resource | undefined): Json {
  return {
    data: resource ? resourceObject(context, resource, true) : null,
    ...includedResources(context, resource ? [resource] : []),
    links: { self: selfLink(context) },
  };
}

/** `{ data, included?, links, meta }` of one page, filtered, sorted and cut by the parameters. */
export function collectionDocument(context: DocumentContext, resources: readonly Resource[]): Json {
  const { items, ...paging } = page(context, sorted(context, filtered(context, resources)));
  return {
    data: items.map((resource) => resourceObject(context, resource, true)),
    ...includedResources(context, items),
    ...paging,
  };
}

/** The document of `/relationships/{name}`: types and ids without attributes. */
export function linkageDocument(context: DocumentContext, resources: readonly Resource[], many: boolean): Json {
  if (many) {
    const { items, ...paging } = page(context, resources);
    return { data: items.map(identifier), ...paging };
  }
  const related = selfLink(context).replace("/relationships/", "/");
  return { data: resources[0] ? identifier(resources[0]) : null, links: { self: selfLink(context), related } };
}

/** The URL of one resource. */
export function resourceLink({ baseUrl }: Pick<DocumentContext, "baseUrl">, { type, id }: Resource): string {
  return `${baseUrl}/v1/${type}/${id}`;
}

function identifier({ type, id }: Resource): Json {
  return { type, id };
}

function selfLink({ baseUrl, url }: DocumentContext): string {
  return `${baseUrl}${url.pathname}${url.search}`;
}

/** `isPrimary`: a resource in `data`, which has the linkage to the included ones. */
function resourceObject(context: DocumentContext, resource: Resource, isPrimary: boolean): Json {
  const { relationships: related = {} } = context.rules[resource.type] ?? {};
  const fields = context.parameters.get(`fields[${resource.type}]`);
  const isWanted = (name: string): boolean => fields?.includes(name) ?? true;

  const relationships = Object.entries(related).flatMap(([name, { many, served }]) => {
    const isIncluded = isPrimary && context.parameters.get("include")?.includes(name);
    if (!isWanted(name) || !(served || isIncluded)) return [];
    const self = resourceLink(context, resource);
    const links = served && { links: { self: `${self}/relationships/${name}`, related: `${self}/${name}` } };
    return [[name, { ...links, ...(isIncluded && linkage(context, resource, name, many === true)) }]];
  });

  return {
    type: resource.type,
    id: resource.id,
    attributes: Object.fromEntries(Object.entries(resource.attributes).filter(([name]) => isWanted(name))),
    ...(relationships.length > 0 && { relationships: Object.fromEntries(relationships) }),
    links: { self: resourceLink(context, resource) },
  };
}

function linkage(context: DocumentContext, resource: Resource, name: string, many: boolean): { [key: string]: Json } {
  const all = context.store.related(resource, name);
  const shown = includedThrough(context, resource, name).map(identifier);
  if (!many) return { data: shown[0] ?? null };
  return { data: shown, meta: { paging: { total: all.length, limit: includedLimit(context, name) } } };
}

function includedResources(context: DocumentContext, resources: readonly Resource[]): { included?: Json } {
  const include = context.parameters.get("include");
  if (!include) return {};
  const all = resources.flatMap((resource) => include.flatMap((name) => includedThrough(context, resource, name)));
  return { included: [...new Set(all)].map((resource) => resourceObject(context, resource, false)) };
}

function includedThrough(context: DocumentContext, resource: Resource, name: string): readonly Resource[] {
  return context.store.related(resource, name).slice(0, includedLimit(context, name));
}

function includedLimit({ parameters }: DocumentContext, name: string): number {
  return Number(parameters.get(`limit[${name}]`)?.[0] ?? defaultIncludedSize);
}

function filtered({ store, parameters }: DocumentContext, resources: readonly Resource[]): readonly Resource[] {
  const filters = [...parameters].flatMap(([name, values]) => {
    const path = /^filter\[(.+)\]$/.exec(name)?.[1];
    return path === undefined ? [] : [{ path, values }];
  });
  return resources.filter((resource) =>
    filters.every(({ path, values }) => store.valuesAt(resource, path).some((value) => values.includes(value))),
  );
}

function sorted({ store, parameters }: DocumentContext, resources: readonly Resource[]): readonly Resource[] {
  const keys = (parameters.get("sort") ?? []).map((key) =>
    key.startsWith("-") ? { path: key.slice(1), sign: -1 } : { path: key, sign: 1 },
  );
  const order = new Intl.Collator("en", { numeric: true });
  return resources.toSorted((a, b) => {
    for (const { path, sign } of keys) {
      const [left = "", right = ""] = [store.valuesAt(a, path)[0], store.valuesAt(b, path)[0]];
      const difference = order.compare(left, right);
      if (difference !== 0) return sign * difference;
    }
    return 0;
  });
}

interface Page {
  readonly items: readonly Resource[];
  readonly links: Json;
  readonly meta: Json;
}

function page(context: DocumentContext, resources: readonly Resource[]): Page {
  const { url, parameters, baseUrl, maxPageSize } = context;
  const total = resources.length;
  const limit = Math.min(Number(parameters.get("limit")?.[0] ?? defaultPageSize), maxPageSize);
  const cursor = parameters.get("cursor")?.[0];
  const start = cursor === undefined ? 0 : readCursor(cursor, total);
  const nextCursor = start + limit < total ? writeCursor(start + limit) : undefined;

  const link = (at: string | undefined): string => {
    const query = new URLSearchParams(url.search);
    query.delete("cursor");
    if (at !== undefined) query.set("cursor", at);
    query.set("limit", String(limit));
    return `${baseUrl}${url.pathname}?${query}`;
  };
  return {
    items: resources.slice(start, start + limit),
    links: {
      self: selfLink(context),
      ...(start > 0 && { first: link(undefined) }),
      ...(nextCursor && { next: link(nextCursor) }),
    },
    meta: { paging: { total, limit, ...(nextCursor && { nextCursor }) } },
  };
}

function writeCursor(start: number): string {
  return Buffer.from(String(start)).toString("base64url");
}

function readCursor(cursor: string, total: number): number {
  const start = Number(Buffer.from(cursor, "base64url").toString());
  if (Number.isInteger(start) && start > 0 && start <= total) return start;
  throw new ErrorResponse(400, parameterError("INVALID", "cursor", "is not a cursor of this list"));
}
