/** Follows a collection from page to page along `links.next`. */
import { PaginationError } from "../errors.js";
import type { Requester } from "./requester.js";

/** What every page of a JSON:API collection has. */
export interface Page {
  data: unknown[];
  links?: { next?: string };
}

/**
 * The pages of a collection, one request each, in the server's order. Ends where a page has no `links.next`; an empty
 * page does not end it.
 *
 * @throws {PaginationError} where a link comes a second time, which would never end, or a page has no document.
 * @throws {HostError} where a link leads to another host, before anything is sent there.
 * @throws {ApiError} for a status of 400 or more.
 */
export async function* follow(
  requester: Requester,
  url: string,
  { query, signal }: { query?: Readonly<Record<string, unknown>>; signal?: AbortSignal | undefined } = {},
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set<string>();
  const signalled = signal ? { signal } : {};
  let page = await requester.request<Page>(url, { ...signalled, ...(query && { query }) });
  for (;;) {
    if (!page) throw new PaginationError(`A page of ${url} is empty: an answer of success without a document.`);
    const next = page.links?.next;
    yield page;
    if (!next) return;
    if (seen.has(next))
      throw new PaginationError(`The pages of ${url} do not end: the server links to the same page again.`);
    seen.add(next);
    page = await requester.request<Page>(next, signalled);
  }
}
