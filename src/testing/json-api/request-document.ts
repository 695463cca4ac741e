/** Reads the body of a request that writes: what it asks for, with the resources it points to. */

import { ErrorResponse } from "../error-response.js";
import type { Operation } from "../rules/operations.js";
import type { Rules } from "../rules/rules.js";
import type { Json, JsonObject, ResourceIdentifier, StoredResource } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";

/** The attributes and links that a valid body asks for. */
export interface RequestedChange {
  readonly attributes: Record<string, Json>;
  readonly links: Map<string, readonly StoredResource[]>;
}

/** Where the types and the resources that a body names are looked up. */
export interface RequestContext {
  readonly rules: Rules;
  readonly store: ResourceStore;
}

/**
 * Reads `{ data: { type, id?, attributes, relationships } }`.
 *
 * @throws {ErrorResponse} with 400 or 409 for any other body.
 */
export function readRequestDocument(context: RequestContext, operation: Operation, body: unknown): RequestedChange {
  const { attributes = {}, relationships = {} } = dataOf(body) as {
    attributes?: JsonObject;
    relationships?: Record<string, { data: ResourceIdentifier | readonly ResourceIdentifier[] | null }>;
  };
  const links = new Map(
    Object.entries(relationships).map(([name, { data }]) => [
      name,
      find(context, [data ?? []].flat() as ResourceIdentifier[]),
    ]),
  );
  return { attributes: { ...attributes }, links };
}

/** Reads `{ data: [{ type, id }] }` or `{ data: { type, id } | null }`: the body of `/relationships/{name}`. */
export function readLinkageDocument(
  context: RequestContext,
  operation: Operation,
  body: unknown,
): readonly StoredResource[] {
  const data = (body as { data?: ResourceIdentifier | readonly ResourceIdentifier[] | null }).data;
  return find(context, [data ?? []].flat() as ResourceIdentifier[]);
}

function find({ store }: RequestContext, identifiers: readonly ResourceIdentifier[]): StoredResource[] {
  return identifiers.map(({ type, id }) => {
    const target = store.find(type, id);
    if (target) return target;
    throw new ErrorResponse(409, {
      code: "ENTITY_ERROR.RELATIONSHIP.INVALID",
      title: "The resource in the body is not valid.",
      detail: `There is no '${type}' with the id '${id}'.`,
      source: { pointer: "/data/relationships" },
    });
  });
}

function dataOf(body: unknown): Record<string, unknown> {
  const data = typeof body === "object" && body !== null ? (body as { data?: unknown }).data : undefined;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  throw new ErrorResponse(400, {
    code: "ENTITY_INVALID",
    title: "The body is not a JSON:API document.",
    detail: "The body must be a JSON object with the object 'data'.",
  });
}
