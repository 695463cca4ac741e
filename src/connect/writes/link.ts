/** `link`, `unlink` and `replaceLinks`: change a relationship at its own path. */
import type { RoutePart } from "../../client/types/route.js";
import type { Requester } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import type { DeleteRoutes, PatchRoutes, PostRoutes } from "../../generated/connect/routes.js";
import { linkageWrites } from "../../generated/connect/writes.js";
import type { InPath, LinkedResources, LinkPath, ReplaceLinksPath, UnlinkPath } from "./flat-write.js";
import { identify } from "./identifier.js";
import { checkOptions, send, type WriteOptions } from "./options.js";
import { idInPath } from "./remove.js";

/**
 * Adds resources to a to-many relationship; those that it has already stay. Sends one request, and none for an empty list.
 *
 * @param path the path of a relationship that has a POST: `"/v1/betaGroups/{id}/relationships/betaTesters"`.
 * @param resource the resource that has the relationship: its id, the URL in its `links.self`, or itself, plain or flat.
 * @param linked the resources to add, each by its id, its URL or itself.
 * @param options limits, headers and `retry` of the request.
 * @throws {ApiError} for a status that is not a success.
 * @throws {UnknownOutcomeError} if the response is lost, so that the change may have taken effect.
 * @throws {HostError} for the URL of a resource on another host; nothing is sent.
 * @throws {TypeError} if a resource is of another type, or an option is unknown; nothing is sent.
 * @example await link(connect, "/v1/betaGroups/{id}/relationships/betaTesters", group, testers);
 */
export function link<Path extends LinkPath>(
  client: Requester,
  path: Path,
  resource: InPath<Path>,
  linked: LinkedResources<RoutePart<PostRoutes[Path], "body">>,
  options?: WriteOptions,
): Promise<void>;
export function link(...call: UntypedCall): Promise<void> {
  return write("link", "POST", call);
}

/**
 * Removes resources from a to-many relationship; the resources themselves are not deleted. Sends one request, and none for an
 * empty list.
 *
 * @param path the path of a relationship that has a DELETE: `"/v1/betaGroups/{id}/relationships/betaTesters"`.
 * @param resource the resource that has the relationship: its id, the URL in its `links.self`, or itself, plain or flat.
 * @param linked the resources to remove, each by its id, its URL or itself.
 * @param options limits, headers and `retry` of the request.
 * @throws {ApiError} for a status that is not a success.
 * @throws {UnknownOutcomeError} if the response is lost, so that the change may have taken effect.
 * @throws {HostError} for the URL of a resource on another host; nothing is sent.
 * @throws {TypeError} if a resource is of another type, or an option is unknown; nothing is sent.
 * @example await unlink(connect, "/v1/betaGroups/{id}/relationships/betaTesters", group, testers);
 */
export function unlink<Path extends UnlinkPath>(
  client: Requester,
  path: Path,
  resource: InPath<Path>,
  linked: LinkedResources<RoutePart<DeleteRoutes[Path], "body">>,
  options?: WriteOptions,
): Promise<void>;
export function unlink(...call: UntypedCall): Promise<void> {
  return write("unlink", "DELETE", call);
}

/**
 * Sets a relationship: the list replaces the whole list, in its order, and an empty one clears it; a to-one relationship takes
 * one resource, or null, which clears it. Sends one request.
 *
 * @param path the path of a relationship that has a PATCH: `"/v1/appStoreVersions/{id}/relationships/build"`.
 * @param resource the resource that has the relationship: its id, the URL in its `links.self`, or itself, plain or flat.
 * @param linked the resources of the relationship, each by its id, its URL or itself.
 * @param options limits, headers and `retry` of the request.
 * @throws {ApiError} for a status that is not a success.
 * @throws {UnknownOutcomeError} if the response is lost, so that the change may have taken effect.
 * @throws {HostError} for the URL of a resource on another host; nothing is sent.
 * @throws {TypeError} if a resource is of another type, or an option is unknown; nothing is sent.
 * @example await replaceLinks(connect, "/v1/appStoreVersions/{id}/relationships/build", version, build);
 */
export function replaceLinks<Path extends ReplaceLinksPath>(
  client: Requester,
  path: Path,
  resource: InPath<Path>,
  linked: LinkedResources<RoutePart<PatchRoutes[Path], "body">>,
  options?: WriteOptions,
): Promise<void>;
export function replaceLinks(...call: UntypedCall): Promise<void> {
  return write("replaceLinks", "PATCH", call);
}

type UntypedCall = [client: Requester, path: string, resource: unknown, linked: unknown, options?: WriteOptions];

async function write(of: string, method: string, call: UntypedCall): Promise<void> {
  const [client, path, resource, linked, options = {}] = call;
  checkOptions(options, of);
  const target = Object.hasOwn(linkageWrites, `${method} ${path}`) ? linkageWrites[`${method} ${path}`] : undefined;
  if (target === undefined)
    throw new TypeError(
      `"path" must be the path of a relationship that has a ${method}, such as "/v1/betaGroups/{id}/relationships/builds"`,
    );
  const id = idInPath(client, path, resource);
  const data = linkage(client, target, linked);
  if (method !== "PATCH" && Array.isArray(data) && data.length === 0) return;
  await send(client, method, fillPath(path, { id }), { data }, options);
}

function linkage(client: Requester, target: string | readonly [string], linked: unknown): unknown {
  if (typeof target === "string") return linked === null ? null : identify(client, "linked", target, linked);
  if (!Array.isArray(linked)) throw new TypeError('"linked" must be a list of resources');
  return linked.map((one: unknown, at) => identify(client, `linked[${at}]`, target[0], one));
}
