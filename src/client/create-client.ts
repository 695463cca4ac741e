/** The client at run time: openapi-fetch over a transport, adapted to Apple's APIs. */
import createFetchClient, { type Middleware } from "openapi-fetch";
import type { ApiError, RequestFacts } from "../errors/index.js";
import { checkNames, type Names, requireBoolean } from "../options.js";
import { parseBaseUrl } from "../transport/authorize.js";
import { toBodyError } from "../transport/outcome.js";
import type { CallLimits, OutgoingRequest, Transport } from "../transport/transport.js";
import { acceptFor, defaultParseAs } from "./media-types.js";
import { mergeWith } from "./merge-headers.js";
import { PlainRequest } from "./plain-request.js";
import { createBodyReader } from "./read-body.js";
import type { ParseAs } from "./types/route.js";
import type { UntypedOptions, UntypedResult } from "./untyped-call.js";
import type { RequestCall } from "./untyped-request.js";
import { fillPath, type QueryValues, serializeQuery } from "./url.js";

export interface ClientOptions {
  /** The origin of the API, `https://host`, and at most a path. */
  baseUrl: string;
  transport: Transport;
  userAgent: string;
  /** The media types of responses, by method and path, if they are not JSON alone. */
  mediaTypes: Readonly<Record<string, readonly string[]>>;
  /** The media types of request bodies that are not JSON, by method and path. @default none */
  bodyMediaTypes?: Readonly<Record<string, string>> | undefined;
  /** The prefix of a path without a leading slash: `/v1/` makes `"apps"` `/v1/apps`. */
  relativeTo: string;
  /** Whether calls throw an {@link ApiError} for an error response instead of returning `error`. @default true */
  throwOnError?: boolean | undefined;
  /** Serializes a query. @default joins arrays by commas */
  serialize?: ((query: QueryValues) => string) | undefined;
  /** Makes errors from error responses. @default JSON:API's `errors`, loaded at the first error response */
  errorFormat?: ErrorFormat | undefined;
}

/** Makes errors from error responses, whose body is parsed if it is JSON. */
export interface ErrorFormat {
  /** Makes the `error` that a call returns. */
  toErrorDocument: (body: unknown, response: Response, facts: RequestFacts) => unknown;
  /** Makes the error that a call throws instead. */
  toApiError: (facts: RequestFacts, body: unknown, response: Response) => ApiError;
}

/** A call of any method at run time. Route maps give it its types. */
type UntypedCall = (path: string, init?: UntypedInit) => Promise<UntypedResult>;

interface UntypedInit extends CallLimits {
  params?: { path?: QueryValues | undefined; query?: QueryValues | undefined } | undefined;
  body?: unknown;
  headers?: HeadersInit | undefined;
  parseAs?: ParseAs | undefined;
  middleware?: readonly Middleware[] | undefined;
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
  as: 'is an option of "request"; the option of a typed call is "parseAs"',
};
const paramsNames: Names<NonNullable<UntypedInit["params"]>> = { path: true, query: true };

/** @throws {TypeError} if an option is unknown or wrong, which can happen in code that is not type-checked. */
function checkInit(init: UntypedInit): void {
  checkNames(init, initNames, "an option of a call", initElsewhere);
  if (init.params) checkNames(init.params, paramsNames, 'a member of "params"');
  if (init.throwOnError !== undefined) requireBoolean("throwOnError", init.throwOnError);
}

/** One call with everything that `send` needs. */
interface SendOptions extends Omit<UntypedInit, "throwOnError"> {
  method: string;
  /** The path with its parameters filled in; for an untyped call with the query. */
  url: string;
  /** The path with its braces, for errors and hooks. */
  path: string;
  parseAs: ParseAs;
  /** The origin, if it is not the client's own. */
  baseUrl?: string;
}

/** The options of a call of openapi-fetch. */
interface FetchInit extends Pick<SendOptions, "params" | "body" | "headers" | "parseAs" | "middleware"> {
  baseUrl: string | undefined;
  fetch: (request: OutgoingRequest) => Promise<Response>;
  Request: typeof PlainRequest | undefined;
}

/** A client whose calls have no types yet. */
export interface UntypedClient {
  GET: UntypedCall;
  POST: UntypedCall;
  PUT: UntypedCall;
  PATCH: UntypedCall;
  DELETE: UntypedCall;
  request: RequestCall;
  readonly baseUrl: string;
  use: (...middleware: Middleware[]) => void;
  eject: (...middleware: Middleware[]) => void;
}

/**
 * Creates a client that sends its requests through `transport`.
 *
 * @throws {TypeError} if `baseUrl` is not an https URL or has more than a path.
 */
export function createClient({
  baseUrl,
  transport,
  userAgent,
  mediaTypes,
  bodyMediaTypes = {},
  relativeTo,
  throwOnError: clientThrows = true,
  serialize = serializeQuery,
  errorFormat: givenFormat,
}: ClientOptions): UntypedClient {
  requireBoolean("throwOnError", clientThrows);
  const { origin: baseOrigin, path: basePath } = parseBaseUrl("baseUrl", baseUrl);
  const fetchClient = createFetchClient<Record<string, never>>({
    baseUrl: baseOrigin + basePath,
    querySerializer: serialize,
    // The path is already filled in, by `fillPath`, whose errors name the missing parameter.
    pathSerializer: (path) => path,
    bodySerializer: (body: unknown) => (isBinary(body) ? body : JSON.stringify(body)) as string,
    redirect: "manual",
    headers: { "User-Agent": userAgent },
    // The body of a Request that is made for middleware may be a stream.
    ...({ duplex: "half" } as object),
  });

  const loadErrorFormat = async (): Promise<ErrorFormat> => givenFormat ?? (await import("./error-response.js"));
  let middlewareCount = 0;

  /** Sends one call: openapi-fetch makes the request and runs the middleware, the transport does the rest. */
  async function send(options: SendOptions): Promise<UntypedResult> {
    const { method, url, path, signal, timeoutMs, retry, params, body: sent, headers, parseAs, middleware } = options;
    // Middleware needs a Request and a response with a body. Without middleware, neither is made.
    const hasMiddleware = middlewareCount > 0 || middleware !== undefined;
    const body = createBodyReader(parseAs);
    const read = hasMiddleware ? undefined : body.read;
    let response: Response | undefined;
    const fetch = async (request: OutgoingRequest): Promise<Response> => {
      response = await transport(request, { path, signal, timeoutMs, retry, stream: parseAs === "stream", read });
      return response;
    };
    const fetchInit: FetchInit = {
      params,
      body: sent,
      headers,
      middleware,
      baseUrl: options.baseUrl,
      fetch,
      parseAs: hasMiddleware ? parseAs : "stream",
      Request: hasMiddleware ? undefined : PlainRequest,
      // The platform accepts a stream as a body only with "half".
      ...(sent instanceof ReadableStream && { duplex: "half" }),
    };
    try {
      const result = await (fetchClient.request as unknown as FetchCall)(method, url, fetchInit);
      return body.has(result.response) ? { ...result, data: body.decode(result.response) } : result;
    } catch (error) {
      if (parseAs !== "json" || !response || !(error instanceof SyntaxError)) throw error;
      // Not the parser's own error, whose message quotes the body.
      throw toBodyError({ method, path }, response.status, "and a body that is not JSON");
    }
  }

  const call =
    (method: string): UntypedCall =>
    async (path, options = {}) => {
      if (typeof path !== "string" || !path.startsWith("/"))
        throw new TypeError(
          `"path" of ${method} must start with "/", such as "/v1/apps"; use "request" for other URLs`,
        );
      checkInit(options);
      const { throwOnError = clientThrows, ...init } = options;
      const types = mediaTypes[`${method} ${path}`] ?? ["application/json"];
      const parseAs = init.parseAs ?? defaultParseAs(types);
      const bodyType = init.body === undefined ? undefined : bodyMediaTypes[`${method} ${path}`];
      const defaults = { Accept: acceptFor(types, parseAs), ...(bodyType && { "Content-Type": bodyType }) };
      const headers = init.headers ? mergeWith(defaults, init.headers) : defaults;
      const url = fillPath(path, init.params?.path);
      const { data, error, response } = await send({ ...init, method, url, path, parseAs, headers });
      if (response.ok) return { data, response };
      const errorFormat = await loadErrorFormat();
      if (throwOnError) throw errorFormat.toApiError({ method, path }, error, response);
      return { error: errorFormat.toErrorDocument(error, response, { method, path }), response };
    };

  const request = async (url: string, options?: UntypedOptions): Promise<unknown> => {
    const { callUntyped } = await import("./untyped-call.js");
    const settings = { send, baseUrl, basePath, relativeTo, serialize, loadErrorFormat };
    return callUntyped(settings, url, options);
  };

  return {
    GET: call("GET"),
    POST: call("POST"),
    PUT: call("PUT"),
    PATCH: call("PATCH"),
    DELETE: call("DELETE"),
    request: request as RequestCall,
    baseUrl: baseOrigin + basePath,
    use: (...middleware) => {
      // Before `use`, which may throw after it has added some of them.
      middlewareCount += middleware.length;
      fetchClient.use(...middleware);
    },
    eject: fetchClient.eject,
  };
}

type FetchCall = (method: string, url: string, init: FetchInit) => Promise<UntypedResult>;

const isBinary = (body: unknown): boolean =>
  body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof ReadableStream;
