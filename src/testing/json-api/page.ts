/** Filters, sorts and pages resources by the parameters of a request. */

import { ErrorResponse, parameterError } from "../error-response.js";
import type { Operation } from "../rules/operations.js";
import type { Rules } from "../rules/rules.js";
import type { StoredResource } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import type { QueryParameters } from "./parameters.js";

const defaultPageSize = 20;
const order = new Intl.Collator("en", { numeric: true });

/** A part of a list, with the links and counts of Apple's responses. */
export interface Page {
  readonly items: readonly StoredResource[];
  readonly links: { readonly self: string; readonly first?: string; readonly next?: string };
  readonly meta: { readonly paging: { readonly total: number; readonly limit: number; readonly nextCursor?: string } };
}

/** Where a page is cut from. */
export interface PageRequest {
  readonly url: URL;
  readonly baseUrl: string;
  readonly operation: Operation;
  readonly parameters: QueryParameters;
  /** The most resources of a page, even if `limit` asks for more. */
  readonly maxPageSize: number;
}

/** The resources that match every `filter[...]` and `exists[...]`. */
export function filtered(
  rules: Rules,
  store: ResourceStore,
  parameters: QueryParameters,
  resources: Iterable<StoredResource>,
): Iterable<StoredResource> {
  const tests: ((resource: StoredResource) => boolean)[] = [];
  for (const [name, values] of parameters) {
    const [, kind, path = ""] = /^(filter|exists)\[(.+)\]$/.exec(name) ?? [];
    if (kind === undefined) continue;
    const steps = path.split(".");
    const wanted = new Set(values);
    tests.push((resource) => {
      const found = valuesAt(rules, store, resource, steps);
      if (found === undefined) return true;
      return kind === "exists" ? String(found.length > 0) === values[0] : found.some((value) => wanted.has(value));
    });
  }
  if (tests.length === 0) return resources;
  return [...resources].filter((resource) => tests.every((test) => test(resource)));
}

/** The resources of one type in the order of `sort`. */
export function sorted(
  rules: Rules,
  store: ResourceStore,
  parameters: QueryParameters,
  resources: Iterable<StoredResource>,
  type: string,
): Iterable<StoredResource> {
  const keys = (parameters.get("sort") ?? []).map((key) =>
    key.startsWith("-") ? { steps: key.slice(1).split("."), sign: -1 } : { steps: key.split("."), sign: 1 },
  );
  if (keys.length === 0) {
    return rules.additions.newestFirst.includes(type) ? [...resources].reverse() : resources;
  }
  return [...resources].sort((a, b) => {
    for (const { steps, sign } of keys) {
      const [left = "", right = ""] = [a, b].map((one) => valuesAt(rules, store, one, steps)?.[0]);
      const difference = order.compare(left, right);
      if (difference !== 0) return sign * difference;
    }
    return 0;
  });
}

/** Cuts one page out of a list, which can be long: it is not copied, and not walked beyond the page if its size is known. */
export function page(request: PageRequest, resources: Iterable<StoredResource>): Page {
  const { url, parameters, baseUrl, maxPageSize } = request;
  const limit = Math.min(Number(parameters.get("limit")?.[0] ?? defaultPageSize), maxPageSize);
  const cursor = parameters.get("cursor")?.[0];
  const start = cursor === undefined ? 0 : readCursor(cursor);
  const items: StoredResource[] = [];
  const size = sizeOf(resources);
  let count = 0;
  for (const resource of resources) {
    if (count >= start && items.length < limit) items.push(resource);
    count++;
    if (size !== undefined && items.length === limit) break;
  }
  const total = size ?? count;
  if (start > total) throw wrongCursor();
  const nextCursor = start + limit < total ? writeCursor(start + limit) : undefined;

  const link = (at: string | undefined): string => {
    const query = new URLSearchParams(url.search);
    query.delete("cursor");
    if (at !== undefined) query.set("cursor", at);
    query.set("limit", String(limit));
    return `${baseUrl}${url.pathname}?${query}`;
  };
  return {
    items,
    links: {
      self: `${baseUrl}${url.pathname}${url.search}`,
      ...(start > 0 && { first: link(undefined) }),
      ...(nextCursor !== undefined && { next: link(nextCursor) }),
    },
    meta: { paging: { total, limit, ...(nextCursor !== undefined && { nextCursor }) } },
  };
}

/**
 * Every value at a path: `id`, an attribute, or an attribute of related resources (`preReleaseVersion.version`). Undefined if
 * the path leads to nothing that the resource's type has, as some of Apple's filters do.
 */
function valuesAt(
  rules: Rules,
  store: ResourceStore,
  resource: StoredResource,
  [head = "id", ...rest]: readonly string[],
): string[] | undefined {
  if (head === "id") return [resource.id];
  // An attribute comes first: apps have the attribute `bundleId`, and bundle ids lead back to their app.
  const isAttribute = rules.attributes(resource.type).has(head);
  if (!isAttribute && rules.relationship(resource.type, head)) {
    const found: string[] = [];
    for (const related of store.related(resource, head)) {
      const values = valuesAt(rules, store, related, rest);
      if (values === undefined) return undefined;
      found.push(...values);
    }
    return found;
  }
  const value = resource.attributes[head];
  if (value === undefined && !isAttribute) return undefined;
  return [value ?? []].flat().map(String);
}

function sizeOf(resources: Iterable<StoredResource> & { readonly size?: number }): number | undefined {
  return Array.isArray(resources) ? resources.length : resources.size;
}

function writeCursor(start: number): string {
  return Buffer.from(String(start)).toString("base64url");
}

function readCursor(cursor: string): number {
  const start = Number(Buffer.from(cursor, "base64url").toString());
  if (Number.isInteger(start) && start > 0) return start;
  throw wrongCursor();
}

function wrongCursor(): ErrorResponse {
  return new ErrorResponse(400, parameterError("INVALID", "cursor", "is not a cursor of this list"));
}
