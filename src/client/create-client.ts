/** The calls at run time: openapi-fetch over a transport, with what Apple's APIs need of it. */
import createClient, { type Middleware, mergeHeaders } from "openapi-fetch";
import type { Bytes } from "../encoding/bytes.js";
import { writeJson } from "../encoding/json.js";
import type { ApiError, RequestFacts } from "../errors/index.js";
import { checkNames, type Names } from "../options.js";
import { parseBaseUrl } from "../transport/authorize.js";
import { withBody } from "../transport/body.js";
import { toBodyError } from "../transport/failure.js";
import type { CallLimits, OutgoingRequest, Transport } from "../transport/transport.js";
import { toApiError, toErrorDocument } from "./error-response.js";
import { PlainRequest } from "./plain-request.js";
import type { ParseAs } from "./types/route.js";
import type { RequestCall, RequestOptions } from "./untyped-request.js";
import { fillPath, type QueryValues, serializeQuery } from "./url.js";

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
  /** Whether a call that says nothing of it throws an {@link ApiError} in place of returning `error`. @default true */
  throwOnError?: boolean | undefined;
  /** How a query becomes text. @default arrays joined by commas */
  serialize?: (query: QueryValues) => string;
  /** How refusals are told. @default as JSON:API's `errors` */
  refusals?: Refusals;
}

/** What becomes of an answer that is no success; its body is parsed where it was JSON. */
export interface Refusals {
  /** The `error` of an answer. */
  toErrorDocument: (body: unknown, response: Response, facts: RequestFacts) => unknown;
  /** What is thrown in its place. */
  toApiError: (facts: RequestFacts, body: unknown, response: Response) => ApiError;
}

/** A call of any method as it is at run time, before a route map gives it its types. */
type UntypedCall = (path: string, init?: UntypedInit) => Promise<UntypedAnswer>;

interface UntypedInit extends CallLimits {
  params?: { path?: QueryValues; query?: QueryValues };
  body?: unknown;
  headers?: HeadersInit;
  parseAs?: ParseAs;
  middleware?: Middleware[];
  throwOnError?: boolean | undefined;
}

const initNames: Names<UntypedInit> = {
  params: true,
  body: true,
  headers: true,
  parseAs: true,
  middleware: true,
  throwOnError: true,
  signal: true,
  timeoutMs: true,
  retry: true,
};
const initElsewhere = {
  query: 'belongs in "params": { params: { query } }',
  path: 'belongs in "params": { params: { path } }',
  as: 'is an option of request; here it is "parseAs"',
};
const paramsNames: Names<NonNullable<UntypedInit["params"]>> = { path: true, query: true };

const requestNames: Names<RequestOptions & { as?: unknown }> = {
  method: true,
  query: true,
  body: true,
  headers: true,
  as: true,
  signal: true,
  timeoutMs: true,
  retry: true,
};
const requestElsewhere = {
  params: 'is an option of typed calls; here it is "query"',
  parseAs: 'is an option of typed calls; here it is "as"',
  throwOnError: 'is an option of typed calls; as: "response" does not throw',
};

/** @throws {TypeError} for what a caller without types may have got wrong, and which would be ignored. */
function checkInit(init: UntypedInit): void {
  checkNames(init, initNames, "an option of a call", initElsewhere);
  if (init.params) checkNames(init.params, paramsNames, 'a member of "params"');
  requireBoolean("throwOnError", init.throwOnError);
}

function requireBoolean(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== "boolean") throw new TypeError(`"${option}" must be true or false`);
}

/** What openapi-fetch is told of one call. */
interface SendInit extends Omit<UntypedInit, keyof CallLimits | "throwOnError"> {
  parseAs: ParseAs;
  baseUrl?: string;
  fetch: (request: OutgoingRequest) => Promise<Response>;
  Request?: typeof PlainRequest;
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

/** Calls through `transport`. @throws {TypeError} for a `baseUrl` that is not an https URL, or has more than a path. */
export function createCaller({
  baseUrl,
  transport,
  userAgent,
  mediaTypes,
  bodyMediaTypes = {},
  relativeTo,
  throwOnError: clientThrows = true,
  serialize = serializeQuery,
  refusals = { toErrorDocument, toApiError },
}: CallerOptions): Caller {
  requireBoolean("throwOnError", clientThrows);
  const { origin: baseOrigin, path: basePath } = parseBaseUrl("baseUrl", baseUrl);
  const client = createClient<Record<string, never>>({
    baseUrl: baseOrigin + basePath,
    querySerializer: serialize,
    pathSerializer: (path) => path, // filled before, so that a missing parameter is told by its name
    bodySerializer: (body: unknown) => (isBinary(body) ? body : JSON.stringify(body)) as string,
    redirect: "manual",
    headers: { "User-Agent": userAgent },
    // A Request made for middleware may have a body that streams.
    ...({ duplex: "half" } as object),
  });

  let watchers = 0;

  /** One call: openapi-fetch makes the Request and runs the middleware, the transport does all between. */
  async function send(
    method: string,
    url: string,
    path: string,
    { signal, timeoutMs, retry }: CallLimits,
    init: Omit<SendInit, "fetch">,
  ): Promise<UntypedAnswer> {
    const { parseAs } = init;
    const stream = parseAs === "stream";
    // Middleware gets a whole Request and an answer that it can read; where there is none, neither is made for it.
    const isSeen = watchers > 0 || init.middleware !== undefined;
    let answered: Response | undefined;
    /** What was read: of each attempt its own, since the body of an earlier one may still come in. */
    const bodies = new Map<Response, unknown>();
    const read = (response: Response, bytes: Bytes): void => {
      if (parseAs === "arrayBuffer") bodies.set(response, bytes.buffer);
      else if (parseAs === "blob")
        bodies.set(response, new Blob([bytes], { type: response.headers.get("Content-Type") ?? "" }));
      else bodies.set(response, new TextDecoder().decode(bytes));
    };
    const context = { path, signal, timeoutMs, retry, stream, read: isSeen ? undefined : read };
    const fetch = async (request: OutgoingRequest): Promise<Response> => {
      answered = await transport(request, context);
      return answered;
    };
    try {
      // Without "half" the platform takes no stream as a body.
      const streaming = init.body instanceof ReadableStream && { duplex: "half" };
      const plain = !isSeen && ({ Request: PlainRequest, parseAs: "stream" } as const);
      const told: SendInit = { ...init, ...streaming, fetch, ...plain };
      const answer = await (client.request as unknown as SendCall)(method, url, told);
      if (!bodies.has(answer.response)) return answer;
      const body = bodies.get(answer.response);
      return { ...answer, data: parseAs !== "json" ? body : body === "" ? undefined : JSON.parse(body as string) };
    } catch (error) {
      if (parseAs !== "json" || !answered || !(error instanceof SyntaxError)) throw error;
      // The parser's own message would quote the body.
      throw toBodyError({ method, path }, answered.status, "and a body that is not JSON");
    }
  }

  const call =
    (method: string): UntypedCall =>
    async (path, given = {}) => {
      if (typeof path !== "string" || !path.startsWith("/"))
        throw new TypeError(`"path" of ${method} must begin with "/", as "/v1/apps" does; other URLs are for request`);
      checkInit(given);
      const { signal, timeoutMs, retry, throwOnError = clientThrows, ...init } = given;
      const types = mediaTypes[`${method} ${path}`] ?? ["application/json"];
      const parseAs = init.parseAs ?? usualParseAs(types);
      const bodyType = init.body === undefined ? undefined : bodyMediaTypes[`${method} ${path}`];
      const usual = { Accept: acceptFor(types, parseAs), ...(bodyType && { "Content-Type": bodyType }) };
      const headers = init.headers ? mergeHeaders(usual, toMergeable(init.headers)) : usual;
      const url = fillPath(path, init.params?.path);
      const limits = { signal, timeoutMs, retry };
      const { data, error, response } = await send(method, url, path, limits, { ...init, parseAs, headers });
      if (response.ok) return { data, response };
      if (throwOnError) throw refusals.toApiError({ method, path }, error, response);
      return { error: refusals.toErrorDocument(error, response, { method, path }), response };
    };

  const request = async (
    url: string,
    options: RequestOptions & { as?: "json" | "text" | "stream" | "response" } = {},
  ): Promise<unknown> => {
    checkNames(options, requestNames, "an option of request", requestElsewhere);
    const { query, body, headers, as = "json", ...limits } = options;
    const method = (options.method ?? "GET").toUpperCase();
    if (body !== undefined && /^(GET|HEAD)$/.test(method)) throw new TypeError(`"body" can't go with ${method}`);
    const { origin, pathname, search } = new URL(locate(url, relativeTo, basePath), baseUrl);
    const added = query ? serialize(query) : "";
    const whole = search + (added && (search ? "&" : "?") + added);
    const { data, error, response } = await send(method, pathname + whole, pathname, limits, {
      baseUrl: origin,
      parseAs: as === "response" ? "stream" : as,
      headers: mergeHeaders({ Accept: as === "json" ? "application/json" : "*/*" }, headers && toMergeable(headers)),
      ...(body !== undefined && { body }),
    });
    if (as === "response") return response.bodyUsed ? withBody(response, toText(error)) : response;
    if (response.ok) return data === undefined ? { stream: null, text: "", json: undefined }[as] : data;
    throw refusals.toApiError({ method, path: pathname }, error, response);
  };

  return {
    GET: call("GET"),
    POST: call("POST"),
    PUT: call("PUT"),
    PATCH: call("PATCH"),
    DELETE: call("DELETE"),
    request: request as RequestCall,
    use: (...middleware) => {
      // First, since what openapi-fetch refuses may come after some that it has taken.
      watchers += middleware.length;
      client.use(...middleware);
    },
    eject: client.eject,
  };
}

type SendCall = (method: string, url: string, init: SendInit) => Promise<UntypedAnswer>;

/** `apps` -> `/v1/apps`, `v2/x` -> `/v2/x`, both below the path of the base URL, as a path is; a full URL stays. */
function locate(url: string, relativeTo: string, basePath: string): string {
  if (/^([a-z][a-z0-9+.-]*:|\/)\//i.test(url)) return url;
  if (url.startsWith("/")) return basePath + url;
  return basePath + (/^v\d+\//.test(url) ? `/${url}` : relativeTo + url);
}

/** openapi-fetch takes pairs for an object with the names 0, 1, 2. */
const toMergeable = (headers: HeadersInit): Headers | Record<string, string> =>
  Symbol.iterator in headers ? new Headers(headers as [string, string][]) : headers;

const isJson = (type: string): boolean => /json\s*(;|$)/.test(type);

/** As the generator types it: JSON where there is any, whatever the order. */
function usualParseAs(types: readonly string[]): ParseAs {
  if (types.some(isJson)) return "json";
  return types[0]!.startsWith("text/") ? "text" : "blob";
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

const toText = (error: unknown): string => (typeof error === "string" ? error : writeJson(error));
