/** The request of a call, made by the functions of the SDK. */
import { create, link, type Requester, remove, replaceLinks, unlink, update } from "../../../index.js";
import type { Operation } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";
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

type Write = (client: Requester, path: string, ...rest: unknown[]) => Promise<unknown>;

/**
 * Returns the body that the SDK sends for a flat object or for links.
 *
 * The functions of the SDK are called with a client that sends nothing and keeps the body, so that the command can show it before
 * it is sent.
 *
 * @throws {TypeError} if a member is unknown or wrong.
 */
async function toBody({ kind, path }: Operation, id: string, value: unknown, baseUrl: string): Promise<unknown> {
  const sent: { body?: unknown }[] = [];
  const request = async (_: string, options: { body?: unknown }): Promise<void> => void sent.push(options);
  const client = { baseUrl, request } as unknown as Requester;
  const calls: Partial<Record<Operation["kind"], () => Promise<unknown>>> = {
    create: () => (create as Write)(client, path, value),
    update: () => (update as Write)(client, path, id, value),
    link: () => (link as Write)(client, path, id, value),
    unlink: () => (unlink as Write)(client, path, id, value),
    replaceLinks: () => (replaceLinks as Write)(client, path, id, value),
    delete: () => (remove as Write)(client, path, id),
  };
  const call = calls[kind];
  if (call === undefined) return value;
  await call();
  if (sent.length === 0) throw usageError(`The list of -f data= is empty: ${path} would stay as it is`);
  return sent[0]?.body;
}

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
  const body = given.isDocument ? given.value : await toBody(operation, ids["id"] ?? "", given.value, baseUrl);
  return { ...request, body };
}
