/** Routes a request by method and path, to what the rules say of its operation. */

import { ErrorResponse, NotAcceptable, unknownPath, unknownResource } from "../error-response.js";
import type { FakeResponse } from "../http/exchange.js";
import type { Operation, OperationKind } from "../rules/operations.js";
import type { Rules } from "../rules/rules.js";
import type { ChangeableWorld } from "../state/world.js";
import type { StoredResource } from "../store/resource.js";
import { createDocumentWriter, type DocumentRequest } from "./document.js";
import { resourcePath } from "./links.js";
import { createParameterReader, type QueryParameters } from "./parameters.js";
import { createBodyReader } from "./request-document.js";
import { createRequested, updateRequested } from "./write.js";

/** A request whose token was accepted. */
export interface RoutedRequest {
  readonly method: string;
  readonly url: URL;
  /** The value of the header `Accept`. */
  readonly accept: string;
  /** The parsed JSON, or the string if it is not JSON; undefined without a body. */
  readonly body: unknown;
}

/** An operation whose response is not a JSON:API document: a report, metrics, a file. */
export interface OtherRequest {
  readonly operation: Operation;
  readonly parameters: QueryParameters;
  /** The media type to respond with. */
  readonly media: string;
  /** The resource in the path. */
  readonly resource: StoredResource | undefined;
  readonly world: ChangeableWorld;
}

/** Responds to operations whose responses are not JSON:API documents; undefined if it does not know the operation. */
export type Responder = (request: OtherRequest) => FakeResponse | undefined;

/** What all requests to one fake store share. */
export interface RouterOptions {
  readonly world: ChangeableWorld;
  readonly maxPageSize: number;
  readonly responders: readonly Responder[];
}

const json = "application/json";

/** Returns the function that responds to a request, or throws an {@link ErrorResponse} or {@link NotAcceptable}. */
export function createRouter({
  world,
  maxPageSize,
  responders,
}: RouterOptions): (request: RoutedRequest) => FakeResponse {
  const { rules, store } = world;
  const documents = createDocumentWriter({ rules, store, baseUrl: world.baseUrl, maxPageSize });
  const readParameters = createParameterReader(rules);
  const bodies = createBodyReader({ rules, store });

  return (request) => {
    const match = rules.find(request.url.pathname);
    const operation = match?.operations.get(request.method);
    if (!match || !operation) throw notOffered(rules, request, [...(match?.operations.values() ?? [])]);
    const media = negotiate(request, operation);
    const parameters = readParameters(operation, request.url.searchParams);
    const resource = match.id === undefined ? undefined : find(operation.type, match.id);
    if (operation.kind === "other" || media !== json) {
      return respondOther({ operation, parameters, media, resource, world });
    }
    return respond({ operation, url: request.url, parameters }, resource, request.body);
  };

  function respond(request: DocumentRequest, resource: StoredResource | undefined, body: unknown): FakeResponse {
    const { operation } = request;
    const { kind, status, relationship = "" } = operation;
    switch (kind) {
      case "collection":
        return { status, text: documents.collection(request, read(request, undefined, operation.type)) };
      case "instance":
        return { status, text: documents.instance(request, resource) };
      case "related":
        return operation.many
          ? { status, text: documents.collection(request, read(request, resource, relationship)) }
          : { status, text: related(request, resource!) };
      case "linkage":
        return { status, text: documents.linkage(request, read(request, resource, relationship)) };
      case "create":
        return create(request, body);
      case "update":
        updateRequested(world, resource!, bodies.resource(operation, body, resource!.id));
        return { status, text: documents.instance(request, resource) };
      case "delete":
        world.delete(resource!);
        return { status };
      default:
        world.changeLinks(resource!, relationship, bodies.linkage(operation, body), kind as "link");
        return { status };
    }
  }

  function read({ parameters }: DocumentRequest, resource: StoredResource | undefined, name: string) {
    return world.read({ resource, name, filter: (by) => parameters.get(`filter[${by}]`) });
  }

  function related(request: DocumentRequest, resource: StoredResource): string {
    const { relationship = "", nullable, data = "" } = request.operation;
    const [target] = read(request, resource, relationship);
    if (!target && !nullable) throw unknownResource(rules.resource(data).type, `of ${relationship}`);
    return documents.instance(request, target);
  }

  function create(request: DocumentRequest, body: unknown): FakeResponse {
    const { operation } = request;
    const resource = createRequested(world, bodies.resource(operation, body, undefined));
    const location = `${world.baseUrl()}${resourcePath(rules, operation.data!)}/${encodeURIComponent(resource.id)}`;
    return { status: operation.status, headers: { location }, text: documents.instance(request, resource) };
  }

  function respondOther(request: OtherRequest): FakeResponse {
    for (const responder of responders) {
      const response = responder(request);
      if (response) return response;
    }
    throw new NotAcceptable(json);
  }

  function find(type: string, id: string): StoredResource {
    const resource = store.find(type, id);
    if (!resource) throw unknownResource(type, id);
    return resource;
  }
}

const operationNames: Partial<Record<OperationKind, string>> = {
  collection: "GET_COLLECTION",
  instance: "GET_INSTANCE",
  create: "CREATE",
  update: "UPDATE",
  delete: "DELETE",
};

/**
 * 404 for an unknown path, 405 for a method that no path has. What Apple knows and does not offer is 403, with what it offers:
 * a list of resources that can be read one by one only, or a method that a path lacks.
 */
function notOffered(rules: Rules, { method, url }: RoutedRequest, ofPath: readonly Operation[]): ErrorResponse {
  const [, version, type, ...rest] = url.pathname.split("/");
  const isResource = rest.length === 0 || (rest.length === 1 && rest[0] !== "");
  const ofType = rules.operations.filter(
    ({ kind, path, type: own }) => own === type && path.startsWith(`/${version}/`) && operationNames[kind],
  );
  if (ofPath.length === 0 && (!isResource || ofType.length === 0)) return unknownPath(url.pathname);
  const methods = ["GET", "POST", "PATCH", "DELETE"];
  if (!methods.includes(method)) {
    return new ErrorResponse(405, {
      code: "METHOD_NOT_ALLOWED",
      title: "The path does not support this method.",
      detail: `Only ${methods.join(", ")} are supported, not ${method}.`,
    });
  }
  const allowed =
    isResource && ofType.length > 0
      ? `The resource '${type}' allows ${ofType.map(({ kind }) => operationNames[kind]).join(", ")}`
      : `The path '${url.pathname}' allows ${ofPath.map((operation) => operation.method).join(", ")}`;
  return new ErrorResponse(403, {
    code: "FORBIDDEN_ERROR",
    title: "The operation is not allowed.",
    detail: `${allowed}, not ${method}${ofPath.length > 0 ? "" : " at this path"}.`,
  });
}

/**
 * The media type of the response: JSON if the request accepts it, otherwise the first that it accepts.
 *
 * @throws {NotAcceptable} if the header `Accept` excludes all.
 */
function negotiate(request: RoutedRequest, { media = [json] }: Operation): string {
  const accepted = request.accept.split(",").map((range) => range.split(";", 1)[0]?.trim().toLowerCase() ?? "");
  const fits = (type: string): boolean =>
    accepted.some((range) => range === "*/*" || range === type || range === `${type.split("/", 1)[0]}/*`);
  const ordered = [...media].sort((a, b) => Number(b === json) - Number(a === json));
  const found = ordered.find(fits);
  if (found === undefined) throw new NotAcceptable(media.join(" and "));
  return found;
}
