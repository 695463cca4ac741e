/** Sends a request, and returns what came. */
import { type ConnectClient, collect } from "../../../index.js";
import type { Operation } from "../../../operations/index.js";
import type { ApiRequest } from "./request.js";

/** A document of JSON:API, or another one; undefined for a response without a body. */
export type ApiDocument = Readonly<Record<string, unknown>>;

const isJson = (type: string): boolean => /json\s*(;|$)/.test(type);

/** The media type of a response that is not JSON, such as a report; undefined for JSON and for no response at all. */
export const rawType = ({ response: { mediaTypes } }: Operation): string | undefined =>
  mediaTypes.some(isJson) ? undefined : mediaTypes[0];

/** Sends a request whose response is JSON. */
export function sendRequest(
  client: ConnectClient,
  request: ApiRequest,
  signal: AbortSignal,
): Promise<ApiDocument | undefined> {
  const { operation, path, query, body } = request;
  const { method, response } = operation;
  const accept = response.mediaTypes.find(isJson) ?? "application/json";
  const content = body === undefined ? {} : { body };
  return client.request<ApiDocument | undefined>(path, {
    method,
    query,
    headers: { Accept: accept },
    signal,
    ...content,
  });
}

/** Reads all pages of a list into one document, each included resource once. */
export async function readAllPages(
  client: ConnectClient,
  request: ApiRequest,
  signal: AbortSignal,
): Promise<ApiDocument> {
  const { operation, ids, query } = request;
  const resources = await (collect as unknown as Collect)(client, operation.path, {
    params: { path: ids, query },
    signal,
  });
  const { included, total } = resources;
  return {
    data: [...resources],
    ...(included.length > 0 && { included }),
    ...(total !== undefined && { meta: { paging: { total } } }),
  };
}

/** Sends a request whose response is not JSON. */
export const readRaw = (
  client: ConnectClient,
  request: ApiRequest,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> =>
  client.request(request.path, {
    query: request.query,
    headers: { Accept: rawType(request.operation) ?? "*/*" },
    signal,
    as: "stream",
  });

/** `collect` for a path that is not known before the command runs. */
type Collect = (
  client: ConnectClient,
  path: string,
  init: { params: { path: ApiRequest["ids"]; query: ApiRequest["query"] }; signal: AbortSignal },
) => Promise<unknown[] & { included: unknown[]; total: number | undefined }>;
