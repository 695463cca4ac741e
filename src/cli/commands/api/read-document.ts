/** Sends a read whose response is JSON. */
import { type ConnectClient, collect } from "../../../index.js";
import type { Operation } from "../../../operations/index.js";
import { fillPath } from "./fill-path.js";
import type { Query } from "./query.js";

/** A read. */
export interface ReadCall {
  readonly operation: Operation;
  readonly ids: Readonly<Record<string, string>>;
  readonly query: Query;
  /** Whether all pages are read into one. */
  readonly all: boolean;
}

/** A document of JSON:API, or another one. */
export type ApiDocument = Readonly<Record<string, unknown>>;

/** Resolves to the document of the response; of all pages together, each included resource once. */
export async function readDocument(client: ConnectClient, call: ReadCall, signal: AbortSignal): Promise<ApiDocument> {
  const { operation, ids, query, all } = call;
  if (!all) {
    const accept = operation.response.mediaTypes.find((type) => /json\s*(;|$)/.test(type)) ?? "application/json";
    const url = fillPath(operation.path, ids);
    return client.request<ApiDocument>(url, { query, headers: { Accept: accept }, signal });
  }
  const init = { params: { path: ids, query }, signal };
  const resources = await (collect as unknown as Collect)(client, operation.path, init);
  const { included, total } = resources;
  return {
    data: [...resources],
    ...(included.length > 0 && { included }),
    ...(total !== undefined && { meta: { paging: { total } } }),
  };
}

/** `collect` for a path that is not known before the command runs. */
type Collect = (
  client: ConnectClient,
  path: string,
  init: { params: { path: ReadCall["ids"]; query: Query }; signal: AbortSignal },
) => Promise<unknown[] & { included: unknown[]; total: number | undefined }>;
