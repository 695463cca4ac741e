/** Routes a request by method and path, with the rules of resources and reports it is given. */

import { randomUUID } from "node:crypto";
import type { ReportsByPath } from "../reports/report-rules.js";
import { type OperationRules, type ReadRules, type ResourceRules, rulesOf, type WriteRules } from "../rules/rules.js";
import { appleDate } from "../store/apple-date.js";
import type { Json, Resource } from "../store/resource.js";
import {
  collectionDocument,
  type DocumentContext,
  instanceDocument,
  linkageDocument,
  resourceLink,
} from "./document.js";
import { ErrorResponse, NotAcceptable, unknownPath, unknownResource } from "./error-response.js";
import { type ParameterRules, pagingParameters, readableParameters, readParameters } from "./parameters.js";
import { readRequestDocument } from "./request-document.js";

/** A request whose token was accepted. */
export interface RoutedRequest {
  readonly method: string;
  readonly url: URL;
  /** The value of the header `Accept`. */
  readonly accept: string;
  /** The parsed JSON, or the string if it is not JSON; undefined without a body. */
  readonly body: unknown;
}

/** The response to a {@link RoutedRequest}. */
export interface RoutedResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless `headers` has another `content-type`. */
  readonly body?: Json | Buffer;
}

/** What all requests to one fake store share. */
export interface RouterOptions extends Pick<DocumentContext, "rules" | "store" | "baseUrl" | "maxPageSize"> {
  readonly reports: ReportsByPath;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Returns the function that responds to a request, or throws an {@link ErrorResponse} or {@link NotAcceptable}. */
export function createRouter(options: RouterOptions): (request: RoutedRequest) => RoutedResponse {
  const { store, reports } = options;

  return (request) => {
    const report = rulesOf(reports, request.url.pathname);
    if (report) {
      allow(request, request.url.pathname.replace("/v1/", ""), { GET: "GET_COLLECTION" }, ["GET_COLLECTION"]);
      accept(request, report.contentType);
      const parameters = readParameters(request.url.searchParams, report.parameters);
      const body = report.write(store, parameters, options.now());
      return { status: 200, headers: { "content-type": report.contentType }, body };
    }

    const [version, type = "", id, ...rest] = request.url.pathname.slice(1).split("/");
    const rules = rulesOf(options.rules, type);
    if (version !== "v1" || !rules || id === "") throw unknownPath(request.url.pathname);
    accept(request, "application/json");

    if (id === undefined) {
      const operation = allow(request, type, { GET: "GET_COLLECTION", POST: "CREATE" }, operationsOf(rules));
      return operation === "CREATE" ? create(request, type, rules) : list(request, type, rules);
    }
    if (rest.length > 0) return readRelated(request, rules, find(type, id), rest);

    const methods = { GET: "GET_INSTANCE", PATCH: "UPDATE", DELETE: "DELETE" } as const;
    const operation = allow(request, type, methods, operationsOf(rules));
    const resource = find(type, id);
    if (operation === "DELETE") return remove(request, resource);
    return operation === "UPDATE" ? update(request, resource, rules) : show(request, resource, rules);
  };

  function list(request: RoutedRequest, type: string, { operations }: ResourceRules): RoutedResponse {
    const context = read(request, readableParameters(options, type, operations.GET_COLLECTION ?? {}, true));
    return { status: 200, body: collectionDocument(context, store.list(type)) };
  }

  function show(request: RoutedRequest, resource: Resource, { operations }: ResourceRules): RoutedResponse {
    const context = read(request, readableParameters(options, resource.type, operations.GET_INSTANCE ?? {}, false));
    return { status: 200, body: instanceDocument(context, resource) };
  }

  function create(request: RoutedRequest, type: string, { operations }: ResourceRules): RoutedResponse {
    const rules: WriteRules = operations.CREATE ?? {};
    const context = read(request, new Map());
    const { attributes, relationships } = readRequestDocument(options, request.body, { type, rules });
    const resource: Resource = {
      type,
      id: randomUUID(),
      attributes: { ...rules.defaults?.(appleDate(options.now())), ...attributes },
      relationships,
    };
    if (rules.replacesAt) {
      const at = rules.replacesAt;
      const [target] = store.valuesAt(resource, at);
      const replaced = store.list(type).filter((other) => store.valuesAt(other, at)[0] === target);
      for (const other of replaced) store.remove(other);
    }
    store.put(resource);
    const headers = { location: resourceLink(options, resource) };
    return { status: 201, headers, body: instanceDocument(context, resource) };
  }

  function update(request: RoutedRequest, resource: Resource, { operations }: ResourceRules): RoutedResponse {
    const { type, id } = resource;
    const context = read(request, new Map());
    const change = readRequestDocument(options, request.body, { type, id, rules: operations.UPDATE ?? {} });
    const updated: Resource = {
      type,
      id,
      attributes: { ...resource.attributes, ...change.attributes },
      relationships: { ...resource.relationships, ...change.relationships },
    };
    store.put(updated);
    return { status: 200, body: instanceDocument(context, updated) };
  }

  function remove(request: RoutedRequest, resource: Resource): RoutedResponse {
    read(request, new Map());
    store.remove(resource);
    return { status: 204 };
  }

  /** `/{id}/{name}` and `/{id}/relationships/{name}`. */
  function readRelated(
    request: RoutedRequest,
    rules: ResourceRules,
    resource: Resource,
    rest: string[],
  ): RoutedResponse {
    const [name = "", ...beyond] = rest[0] === "relationships" ? rest.slice(1) : rest;
    const relationship = rulesOf(rules.relationships, name);
    if (!relationship?.served || beyond.length > 0) throw unknownPath(request.url.pathname);
    allow(request, `${resource.type}.${name}`, { GET: "GET_RELATED" }, ["GET_RELATED"]);

    const { type, many = false } = relationship;
    const related = store.related(resource, name);
    if (rest.length > 1) {
      return { status: 200, body: linkageDocument(read(request, many ? pagingParameters : new Map()), related, many) };
    }
    const served: ReadRules = relationship.served;
    const context = read(request, readableParameters(options, type, served, many));
    return { status: 200, body: many ? collectionDocument(context, related) : instanceDocument(context, related[0]) };
  }

  function read({ url }: RoutedRequest, accepted: ReadonlyMap<string, ParameterRules>): DocumentContext {
    return { ...options, url, parameters: readParameters(url.searchParams, accepted) };
  }

  function find(type: string, id: string): Resource {
    const resource = store.find(type, id);
    if (!resource) throw unknownResource(type, id);
    return resource;
  }
}

function operationsOf(rules: ResourceRules): readonly (keyof OperationRules)[] {
  return Object.keys(rules.operations) as (keyof OperationRules)[];
}

/**
 * The operation of a method.
 *
 * @throws {ErrorResponse} with 405 for an unknown method, with 403 for an operation that Apple does not offer.
 */
function allow<Operation extends string>(
  { method, url }: RoutedRequest,
  resource: string,
  methods: { readonly [method: string]: Operation },
  allowed: readonly string[],
): Operation {
  const operation = methods[method];
  if (operation === undefined) {
    throw new ErrorResponse(405, {
      code: "METHOD_NOT_ALLOWED",
      title: "The path does not support this method.",
      detail: `'${url.pathname}' supports ${Object.keys(methods).join(", ")}, not ${method}.`,
    });
  }
  if (!allowed.includes(operation)) {
    throw new ErrorResponse(403, {
      code: "FORBIDDEN_ERROR",
      title: "The operation is not allowed.",
      detail: `The resource '${resource}' allows ${allowed.join(", ")}, not ${operation}.`,
    });
  }
  return operation;
}

/** @throws {NotAcceptable} if the header `Accept` excludes the content type of the path. */
function accept(request: RoutedRequest, contentType: string): void {
  const accepted = request.accept.split(",").map((range) => range.split(";", 1)[0]?.trim().toLowerCase());
  const wildcard = `${contentType.split("/", 1)[0]}/*`;
  if (!["*/*", wildcard, contentType].some((type) => accepted.includes(type))) throw new NotAcceptable(contentType);
}
