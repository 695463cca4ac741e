/** Reads the pages of a collection along `links.next`. */
import { PaginationError } from "../errors/index.js";
import { linkAbort } from "../transport/abort.js";
import type { CallLimits } from "../transport/transport.js";
import type { Requester } from "./untyped-request.js";

/** The members of a page of a JSON:API collection. */
export interface Page {
  data: unknown[];
  included?: unknown[] | undefined;
  links?: { next?: string | null } | null;
  meta?: { paging?: { total?: number } | null } | null;
}

/** The expected `data` of the first page: a list, one resource or null, or either of them. */
type Expected = "list" | "resource" | "either";

/** Options of every request that reads a page: of the first one, and of those that follow the links. */
export interface PageRequestOptions extends CallLimits {
  /** Aborts between requests and during them. */
  signal?: AbortSignal | undefined;
  /** The time limit of each request, in place of the client's. `signal` limits all of them together. */
  timeoutMs?: number | undefined;
  /** Additional headers of each request. `Authorization` is always the client's own. */
  headers?: HeadersInit | undefined;
}

/** Options of {@link readPages}. */
interface PageOptions extends PageRequestOptions {
  /** Query parameters of the first request; links have their own. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** The expected first page. Every further page is a list. @default "list" */
  expects?: Expected | undefined;
  /** The number of resources after which no further page is requested. @default all */
  take?: number | undefined;
  /** The number of pages that are requested ahead of the caller. @default 0 */
  prefetch?: number | undefined;
}

/**
 * Reads the pages of a collection in the server's order, one request for each page. The last page is the first one without
 * `links.next`, whether or not pages before it are empty. An error of a page that is requested ahead is thrown when its turn
 * comes; a request that is in flight when the caller stops is aborted.
 *
 * @throws {PaginationError} if a link occurs a second time, which would never end, or a response is not a page.
 * @throws {HostError} if a link leads to another host; nothing is sent to it.
 * @throws {ApiError} for a status of 400 or more.
 */
export async function* readPages(
  requester: Requester,
  url: string,
  { query, expects = "list", take = Number.POSITIVE_INFINITY, prefetch = 0, ...options }: PageOptions = {},
): AsyncGenerator<Page, void, undefined> {
  const { signal, abort, release } = linkAbort(options.signal);
  const seen = new Set<string>();
  let resources = 0;

  const request = async (address: string, own: Pick<PageOptions, "query" | "expects">): Promise<Page> => {
    const page = await requester.request<Page>(address, { ...options, query: own.query, signal });
    assertPage(page, url, own.expects ?? "list");
    return page;
  };
  const requestNext = async (previous: Promise<Page | undefined>): Promise<Page | undefined> => {
    const page = await previous;
    const next = page?.links?.next;
    if (!page || !next) return undefined;
    resources += page.data.length;
    if (resources >= take) return undefined;
    if (seen.has(next))
      throw new PaginationError(`The pages of ${url} are endless: the server links to the same page twice.`);
    seen.add(next);
    return request(next, {});
  };

  let last: Promise<Page | undefined> = request(url, { query, expects });
  const queue = [last];
  const enqueue = (): void => {
    last = requestNext(last);
    // Its error is thrown below, or by no one if the caller stops before.
    last.catch(() => {});
    queue.push(last);
  };
  try {
    for (;;) {
      const page = await queue.shift();
      signal.throwIfAborted();
      if (!page) return;
      while (queue.length < prefetch) enqueue();
      yield page;
      if (queue.length === 0) enqueue();
    }
  } finally {
    abort(new DOMException("The caller has stopped reading pages.", "AbortError"));
    release();
  }
}

/** @throws {PaginationError} if `page` is not a page. The message says what it is instead, and never quotes it. */
function assertPage(page: unknown, url: string, expects: Expected): void {
  if (page === undefined)
    throw new PaginationError(`A page of ${url} has no document: the response is a success without a body.`);
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
