/** Follows a collection from page to page along `links.next`. */
import { PaginationError } from "../errors/index.js";
import type { Requester } from "./untyped-request.js";

/** What every page of a JSON:API collection has. */
export interface Page {
  data: unknown[];
  links?: { next?: string | null } | null;
}

/** What `data` of the first page must be: a list, one resource or null, or either where that is known by it alone. */
type Expected = "list" | "resource" | "either";

/**
 * The pages of a collection, one request each, in the server's order. Ends where a page has no `links.next`; an empty
 * page does not end it.
 *
 * @param expects what the first page is; a further page is a list.
 * @throws {PaginationError} where a link comes a second time, which would never end, or a response is not a page.
 * @throws {HostError} where a link leads to another host, before anything is sent there.
 * @throws {ApiError} for a status of 400 or more.
 */
export async function* follow(
  requester: Requester,
  url: string,
  {
    query,
    signal,
    expects = "list",
  }: { query?: Readonly<Record<string, unknown>>; signal?: AbortSignal | undefined; expects?: Expected } = {},
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set<string>();
  const signalled = signal ? { signal } : {};
  let page = await requester.request<Page>(url, { ...signalled, ...(query && { query }) });
  for (;;) {
    assertPage(page, url, seen.size === 0 ? expects : "list");
    const next = page.links?.next;
    yield page;
    if (!next) return;
    if (seen.has(next))
      throw new PaginationError(`The pages of ${url} do not end: the server links to the same page again.`);
    seen.add(next);
    page = await requester.request<Page>(next, signalled);
  }
}

/** @throws {PaginationError} that says what `page` is in place of a page of `url`, but not what stands in it. */
function assertPage(page: unknown, url: string, expects: Expected): void {
  if (page === undefined)
    throw new PaginationError(`A page of ${url} is empty: a response of success without a document.`);
  if (kindOf(page) !== "an object") throw new PaginationError(`A page of ${url} is ${kindOf(page)}, not a document.`);
  const { data, links } = page as { data?: unknown; links?: unknown };
  const isResource = data === null || kindOf(data) === "an object";
  if (!(expects !== "resource" && Array.isArray(data)) && !(expects !== "list" && isResource)) {
    const wanted = { list: ", not a list", resource: ", not a resource", either: "" }[expects];
    throw new PaginationError(`A page of ${url} has ${kindOf(data)} for "data"${wanted}.`);
  }
  if (links === undefined || links === null) return;
  if (typeof links !== "object") throw new PaginationError(`A page of ${url} has ${kindOf(links)} for "links".`);
  const { next } = links as { next?: unknown };
  if (next === undefined || next === null || (typeof next === "string" && next !== "")) return;
  throw new PaginationError(`A page of ${url} has ${kindOf(next)} for "links.next".`);
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
