/** Untyped calls at run time. Loaded when `request` is first called. */
import { writeJson } from "../encoding/json.js";
import type { ApiError, RequestFacts } from "../errors/index.js";
import { checkNames, type Names } from "../options.js";
import { withBody } from "../transport/body.js";
import type { CallLimits } from "../transport/transport.js";
import { mergeWith } from "./merge-headers.js";
import type { RequestOptions } from "./untyped-request.js";
import type { QueryValues } from "./url.js";

const names: Names<UntypedOptions> = {
  method: true,
  query: true,
  body: true,
  headers: true,
  as: true,
  signal: true,
  timeoutMs: true,
  retry: true,
};
const elsewhere = {
  params: 'is an option of typed calls; the option of "request" is "query"',
  parseAs: 'is an option of typed calls; the option of "request" is "as"',
  throwOnError: 'is an option of typed calls; with as: "response" a request does not throw',
};

/** The options of an untyped call. */
export interface UntypedOptions extends RequestOptions {
  as?: "json" | "text" | "stream" | "response" | undefined;
}

/** What an untyped call sends. */
interface UntypedSend extends CallLimits {
  method: string;
  /** The path, with the query. */
  url: string;
  path: string;
  body?: unknown;
  headers: Headers;
  parseAs: "json" | "text" | "stream";
  /** The origin. */
  baseUrl: string;
}

/** What an untyped call needs of its client. */
export interface UntypedSettings {
  readonly send: (options: UntypedSend) => Promise<UntypedResult>;
  readonly baseUrl: string;
  /** The path of `baseUrl`. */
  readonly basePath: string;
  readonly relativeTo: string;
  readonly serialize: (query: QueryValues) => string;
  readonly loadErrorFormat: () => Promise<{
    toApiError: (facts: RequestFacts, body: unknown, response: Response) => ApiError;
  }>;
}

/** What a call resolves to, before an error response becomes an error. */
export interface UntypedResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Calls any URL of the API, as `request` of a client does. */
export async function callUntyped(
  { send, baseUrl, basePath, relativeTo, serialize, loadErrorFormat }: UntypedSettings,
  url: string,
  options: UntypedOptions = {},
): Promise<unknown> {
  checkNames(options, names, 'an option of "request"', elsewhere);
  const { method: givenMethod = "GET", query, body, headers, as = "json", ...limits } = options;
  const method = givenMethod.toUpperCase();
  if (body !== undefined && /^(GET|HEAD)$/.test(method)) throw new TypeError(`"body" is not allowed with ${method}`);
  const { origin, pathname: path, search } = new URL(resolve(url, relativeTo, basePath), baseUrl);
  const added = query ? serialize(query) : "";
  const { data, error, response } = await send({
    ...limits,
    method,
    baseUrl: origin,
    url: path + search + (added && (search ? "&" : "?") + added),
    path,
    parseAs: as === "response" ? "stream" : as,
    headers: mergeWith({ Accept: as === "json" ? "application/json" : "*/*" }, headers),
    ...(body !== undefined && { body }),
  });
  if (as === "response") return response.bodyUsed ? withBody(response, asString(error)) : response;
  if (response.ok) return data === undefined ? { stream: null, text: "", json: undefined }[as] : data;
  throw (await loadErrorFormat()).toApiError({ method, path }, error, response);
}

/** `apps` -> `/v1/apps`, `v2/x` -> `/v2/x`, both below the path of the base URL, as is `/x`; a full URL is unchanged. */
function resolve(url: string, relativeTo: string, basePath: string): string {
  if (/^([a-z][a-z0-9+.-]*:|\/)\//i.test(url)) return url;
  if (url.startsWith("/")) return basePath + url;
  return basePath + (/^v\d+\//.test(url) ? `/${url}` : relativeTo + url);
}

const asString = (error: unknown): string => (typeof error === "string" ? error : writeJson(error));
