/** `update`: changes a resource by a flat object. */
import type { Requester } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import { flatten } from "./flat-response.js";
import type { Changes, InPath, Updated, UpdatePath } from "./flat-write.js";
import { identify } from "./identifier.js";
import { checkOptions, send, type WriteOptions } from "./options.js";
import { type FlatObject, toRequestDocument, writeOf } from "./request-document.js";

/**
 * Changes a resource: attributes and relationships are members of one object. What the object does not have stays as it is,
 * `null` clears, a list replaces the whole list. Returns the changed resource as a flat object, as `resolve` does: `id`, `type`
 * and its attributes. Sends one request.
 *
 * @param path a path of Apple's document whose PATCH changes a resource: `"/v1/betaGroups/{id}"`.
 * @param resource the id of the resource, the URL in its `links.self`, or the resource itself, plain or flat.
 * @param changes the attributes and relationships. A relationship takes ids, URLs or resources, and new resources if Apple
 * creates them along: prices of a subscription for example.
 * @param options limits, headers and `retry` of the request.
 * @throws {ApiError} for a status that is not a success, such as a {@link ConflictError} for 409.
 * @throws {UnknownOutcomeError} if the response is lost, so that the change may have taken effect.
 * @throws {HostError} for the URL of a resource on another host; nothing is sent.
 * @throws {TypeError} if a member or option is wrong or unknown; nothing is sent.
 * @example await update(connect, "/v1/betaGroups/{id}", group, { name: "Friends", feedbackEnabled: true });
 */
export function update<Path extends UpdatePath>(
  client: Requester,
  path: Path,
  resource: InPath<Path>,
  changes: Changes<Path>,
  options?: WriteOptions,
): Promise<Updated<Path>>;
export async function update(
  client: Requester,
  path: string,
  resource: unknown,
  changes: FlatObject,
  options: WriteOptions = {},
): Promise<unknown> {
  checkOptions(options, "update");
  const { type } = writeOf("PATCH", path);
  const { id } = identify(client, "resource", type, resource);
  const body = toRequestDocument(client, { method: "PATCH", path, id }, changes);
  return flatten(await send(client, "PATCH", fillPath(path, { id }), body, options));
}
