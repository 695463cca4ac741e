/** The bodies of writes that people and models give as flat objects or as ids, made by the functions of the SDK. */
import { create, link, type Requester, remove, replaceLinks, unlink, update } from "../index.js";
import type { Operation } from "../operations/index.js";
import { usageError } from "./command-error.js";

type Write = (client: Requester, path: string, ...rest: unknown[]) => Promise<unknown>;

/**
 * Returns the body that the SDK sends for a flat object or for links; of an operation that takes neither, `value`.
 *
 * The functions of the SDK are called with a client that sends nothing and keeps the body, so that it can be shown and checked
 * before it is sent.
 *
 * @param id of the resource that the path names; not used by a create.
 * @param baseUrl the server on which URLs of resources must be. @default Apple's
 * @throws {TypeError} if a member is unknown or wrong.
 * @throws {CommandError} if a list of links is empty, for which the SDK sends nothing.
 */
export async function flatBody(
  { kind, path }: Operation,
  id: string,
  value: unknown,
  baseUrl?: string | undefined,
): Promise<unknown> {
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
  if (sent.length === 0) throw usageError(`The list of links is empty: ${path} would stay as it is`);
  return sent[0]?.body;
}
