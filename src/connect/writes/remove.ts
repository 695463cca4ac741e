/** `remove`: deletes a resource. */
import type { Requester } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import { otherTypes } from "../../generated/connect/writes.js";
import type { InPath, RemovePath } from "./flat-write.js";
import { identify } from "./identifier.js";
import { checkOptions, send, type WriteOptions } from "./options.js";

/**
 * Deletes a resource. Returns nothing. Sends one request.
 *
 * @param path a path of Apple's document that has a DELETE: `"/v1/betaGroups/{id}"`.
 * @param resource the id of the resource, the URL in its `links.self`, or the resource itself, plain or flat.
 * @param options limits, headers and `retry` of the request.
 * @throws {ApiError} for a status that is not a success, such as a {@link NotFoundError} for 404.
 * @throws {UnknownOutcomeError} if the response is lost, so that the resource may have been deleted.
 * @throws {HostError} for the URL of a resource on another host; nothing is sent.
 * @throws {TypeError} if `resource` is of another type, or an option is unknown; nothing is sent.
 * @example await remove(connect, "/v1/betaGroups/{id}", group);
 */
export function remove<Path extends RemovePath>(
  client: Requester,
  path: Path,
  resource: InPath<Path>,
  options?: WriteOptions,
): Promise<void>;
export async function remove(
  client: Requester,
  path: string,
  resource: unknown,
  options: WriteOptions = {},
): Promise<void> {
  checkOptions(options, "remove");
  await send(client, "DELETE", fillPath(path, { id: idInPath(client, path, resource) }), undefined, options);
}

/** The id for the braces of a path. @throws {TypeError} if the path has none, or the resource is of another type. */
export function idInPath(client: Requester, path: string, resource: unknown): string {
  const [own, segment] = /^\/v\d+\/(\w+)\/\{id\}/.exec(path) ?? [];
  if (own === undefined) throw new TypeError('"path" must be a path with an id, such as "/v1/betaGroups/{id}"');
  return identify(client, "resource", otherTypes[own] ?? segment!, resource).id;
}
