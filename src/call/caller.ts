/** The calls at run time: openapi-fetch over a transport, with what Apple's APIs need of it. */
import createClient, { type Middleware, mergeHeaders } from "openapi-fetch";
import { ApiError, type ApiErrorEntry, type RequestFacts } from "../errors.js";
import { assertOrigin, originOf } from "../transport/authorize.js";
import type { Transport } from "../transport/transport.js";
import type { ParseAs } from "./call.js";
import { fillPath, type QueryValues, serializeQuery } from "./query.js";
import type { RequestCall, RequestOptions } from "./requester.js";

export interface CallerOptions {
  /** Where the API is, `https://host`. */
  baseUrl: string;
  transport: Transport;
  userAgent: string;
  /** The media types of answers that are not just JSON, by method and path. */
  mediaTypes: Readonly<Record<string, readonly string[]>>;
  /** The media types of request bodies that are not JSON, by method and path. @default none */
  bodyMediaTypes?: Readonly<Record<string, string>>;
  /** What `"apps"` without a slash is relative to: `/v1/`. */
  relativeTo: string;
  /** How a query becomes text. @default arrays joined by commas */
  serialize?: (query: QueryValues) => string;
  /** How a body that says what went wrong is read. @default JSON:API's `errors` */
  errorForm?: ErrorForm;
}

/** What becomes of the body of an answer that is an error: parsed JSON, text, or `undefined`. */
export interface ErrorForm {
  /** The `error` of an answer. */
  toDocument: (body: unknown, facts: RequestFacts, response: Response) => unknown;
  /** What an untyped call throws. */
  toError: (body: unknown, facts: RequestFacts, response: Response) => ApiError;
}

/** A call of any method as it is at run time, before a route map gives it its types. */
type UntypedCall = (path: string, init?: UntypedInit) => Promise<UntypedAnswer>;

interface UntypedInit {
  params?: { path?: QueryValues; query?: QueryValues };
  body?: unknown;
  headers?: HeadersInit;
  parseAs?: ParseAs;
  signal?: AbortSignal;
  middleware?: Middleware[];
  baseUrl?: string;
  /** Without it the platform takes no stream as a body. */
  duplex?: "half";
  fetch?: (request: Request) => Promise<Response>;
}

interface UntypedAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

export interface Caller {
  GET: UntypedCall;
  POST: UntypedCall;
  PUT: UntypedCall;
  PATCH: UntypedCall;
  DELETE: UntypedCall;
  request: RequestCall;
  use: (...middleware: Middleware[]) => void;
  eject: (...middleware: Middleware[]) => void;
}

/** Calls through `transport`. @throws {TypeError} for a `baseUrl` that is no https URL. */
export function createCaller({
  baseUrl,
  transport,
  userAgent,
  mediaTypes,
  bodyMediaTypes = {},
  relativeTo,
  serialize = serializeQuery,
  errorForm = jsonApiErrors,
}: CallerOptions): Caller {
  const origin = originOf("baseUrl", baseUrl);
  const client = createClient<Record<string, never>>({
    baseUrl,
    querySerializer: serialize,
    pathSerializer: (path) => path, // filled before, so that a missing parameter is told by its name
    bodySerializer: (body: unknown) => (isBinary(body) ? body : JSON.stringify(body)) as string,
    // A redirect would be followed with the token in hand; it comes back as an answer instead.
    redirect: "manual",
    headers: { "User-Agent": userAgent },
  });
  const send = client.request as unknown as (method: string, path: string, init: UntypedInit) => Promise<UntypedAnswer>;

  const call =
    (method: string): UntypedCall =>
    async (path, init = {}) => {
      const types = mediaTypes[`${method} ${path}`] ?? ["application/json"];
      const parseAs = init.parseAs ?? usualParseAs(types);
      const bodyType = init.body === undefined ? undefined : bodyMediaTypes[`${method} ${path}`];
      const headers = mergeHeaders(
        { Accept: acceptFor(types, parseAs), ...(bodyType && { "Content-Type": bodyType }) },
        init.headers,
      );
      const { data, error, response } = await send(method, fillPath(path, init.params?.path), {
        ...init,
        ...(init.body instanceof ReadableStream && { duplex: "half" }),
        fetch: (request) => transport(request, { path }),
        parseAs,
        headers,
      });
      return response.ok
        ? { data, response }
        : { error: errorForm.toDocument(error, { method, path }, response), response };
    };

  const request = async (
    url: string,
    options: RequestOptions & { as?: "json" | "text" | "stream" | "response" } = {},
  ): Promise<unknown> => {
    const { method = "GET", query, body, headers, signal, as = "json" } = options;
    const target = new URL(locate(url, relativeTo), baseUrl);
    assertOrigin(target.href, [origin]);
    const search = query ? serialize(query) : "";
    if (search) target.search += (target.search ? "&" : "?") + search;
    const { data, error, response } = await send(method, target.pathname + target.search, {
      baseUrl: origin,
      fetch: (sent) => transport(sent, { path: target.pathname }),
      parseAs: as === "response" ? "stream" : as,
      headers: mergeHeaders({ Accept: as === "json" ? "application/json" : "*/*" }, headers),
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
    });
    if (as === "response") return response.bodyUsed ? new Response(toText(error), response) : response;
    if (response.ok) return data;
    throw errorForm.toError(error, { method, path: target.pathname }, response);
  };

  return {
    GET: call("GET"),
    POST: call("POST"),
    PUT: call("PUT"),
    PATCH: call("PATCH"),
    DELETE: call("DELETE"),
    request: request as RequestCall,
    use: client.use,
    eject: client.eject,
  };
}

/** `apps` -> `/v1/apps`, `v2/x` -> `/v2/x`; a path or a full URL stays. */
function locate(url: string, relativeTo: string): string {
  if (/^([a-z][a-z0-9+.-]*:)?\//i.test(url)) return url;
  return /^v\d+\//.test(url) ? `/${url}` : relativeTo + url;
}

const isJson = (type: string): boolean => type.endsWith("json");

function usualParseAs([first = ""]: readonly string[]): ParseAs {
  if (isJson(first)) return "json";
  return first.startsWith("text/") ? "text" : "blob";
}

/** The media type that fits how the body will be read; Apple answers 406 to one that it does not have. */
function acceptFor(types: readonly string[], parseAs: ParseAs): string {
  const wanted =
    parseAs === "json"
      ? types.find(isJson)
      : parseAs === "text"
        ? types.find((type) => type.startsWith("text/"))
        : undefined;
  return wanted ?? types[0]!;
}

const isBinary = (body: unknown): boolean =>
  body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof ReadableStream;

const toText = (error: unknown): string => (typeof error === "string" ? error : JSON.stringify(error));

/** Apple's error entries in a body, or none. */
const entriesOf = (error: unknown): ApiErrorEntry[] => {
  const entries = (error as { errors?: unknown } | undefined)?.errors;
  return Array.isArray(entries) ? (entries as ApiErrorEntry[]) : [];
};

const jsonApiErrors: ErrorForm = {
  // Always of Apple's form, also where the body was a proxy's page, plain text or empty.
  toDocument(body, _facts, { status, statusText }) {
    if (entriesOf(body).length > 0) return body;
    const detail =
      typeof body === "string" && body.trim() !== ""
        ? body.trim().slice(0, 500)
        : "The answer had no body that says more.";
    return { errors: [{ status: String(status), code: "NO_ERROR_DOCUMENT", title: statusText, detail }] };
  },
  toError: (body, facts, { status }) => new ApiError(facts, status, entriesOf(body)),
};
