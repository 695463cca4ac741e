/** The request of a call. */
import type { Operation } from "../../../operations/index.js";
import { flatBody } from "../../flat-body.js";
import type { GivenBody } from "./body.js";
import type { Query } from "./query.js";

/** A request that can be sent. */
export interface ApiRequest {
  readonly operation: Operation;
  readonly ids: Readonly<Record<string, string>>;
  /** The path with its ids. */
  readonly path: string;
  readonly query: Query;
  /** The whole body. */
  readonly body?: unknown;
}

/** The path of an operation with the ids in the places of its braces. */
const fillPath = (path: string, ids: Readonly<Record<string, string>>): string =>
  path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ""));

/** Makes the request of a target with its query and its body. */
export async function toRequest(
  target: { readonly operation: Operation; readonly ids: Readonly<Record<string, string>> },
  query: Query,
  given: Pick<GivenBody, "value" | "isDocument"> | undefined,
  baseUrl: string,
): Promise<ApiRequest> {
  const { operation, ids } = target;
  const request = { operation, ids, path: fillPath(operation.path, ids), query };
  if (given === undefined) return request;
  const body = given.isDocument ? given.value : await flatBody(operation, ids["id"] ?? "", given.value, baseUrl);
  return { ...request, body };
}
