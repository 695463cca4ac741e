/** The resources that a body creates beside its own: `included`, whose ids are local, as in `${price-1}`. */

import type { ErrorEntry } from "../../error-response.js";
import type { Json, ResourceIdentifier } from "../../store/resource.js";
import { entityError } from "./errors.js";
import type { ResourceSchema } from "./schemas.js";

/** One entry of `included`. */
export interface InlineResource extends ResourceIdentifier {
  /** Where it is in the body: `/included/0`. */
  readonly pointer: string;
  readonly attributes: Readonly<Record<string, Json>>;
  /** The resources it points to, by relationship. Their ids can be local. */
  readonly links: ReadonlyMap<string, readonly ResourceIdentifier[]>;
}

/** `{ type, id }` as one string. */
export const keyOf = ({ type, id }: ResourceIdentifier): string => `${type} ${id}`;

/** Whether an id is one that a request makes up for a resource that it creates. */
export const isLocalId = (id: unknown): id is string => typeof id === "string" && /^\$\{[^{}]+\}$/.test(id);

/** What is wrong with the type and id of an entry of `included`; `seen` has the entries before it. */
export function identityErrors(
  item: Readonly<Record<string, unknown>>,
  pointer: string,
  schema: ResourceSchema | undefined,
  seen: ReadonlySet<string>,
): ErrorEntry[] {
  const { type, id } = item;
  // Apple complains about the id of a resource that exists before it looks at its type.
  if (!isLocalId(id) && (schema?.hasMembers ?? true)) {
    return [entityError(".INCLUDED.INVALID_ID", `${pointer}/id`, `must be a local id such as '\${new-1}'`)];
  }
  if (!schema) return [entityError(".INCLUDED", `${pointer}/type`, "is not a type that this request can create")];
  if (typeof id !== "string") {
    return [entityError(".INCLUDED.INVALID_ID", `${pointer}/id`, "must be a string")];
  }
  if (seen.has(keyOf({ type: String(type), id }))) {
    return [entityError(".INCLUDED.INVALID_ID", `${pointer}/id`, "is the id of another resource in 'included'")];
  }
  return [];
}

/**
 * An error for each entry of `included` that is not linked to the request's own resource, directly or through others.
 *
 * @param owner the request's own resource; without an id if the request creates it.
 */
export function unlinkedErrors(
  inline: readonly (InlineResource | undefined)[],
  owner: { readonly type: string; readonly id: string | undefined; readonly links: InlineResource["links"] },
): ErrorEntry[] {
  const ownKey = `${owner.type} ${owner.id}`;
  const neighbours = new Map<string, string[]>([[ownKey, []]]);
  for (const one of inline) if (one) neighbours.set(keyOf(one), []);
  const connect = (from: string, links: InlineResource["links"]): void => {
    for (const to of [...links.values()].flat().map(keyOf)) {
      neighbours.get(to)?.push(from);
      if (neighbours.has(to)) neighbours.get(from)?.push(to);
    }
  };
  connect(ownKey, owner.links);
  for (const one of inline) if (one) connect(keyOf(one), one.links);

  const reached = new Set([ownKey]);
  for (const key of reached) for (const next of neighbours.get(key) ?? []) reached.add(next);
  return inline.flatMap((one, index) =>
    one && !reached.has(keyOf(one))
      ? [entityError(".INCLUDED", `/included/${index}/id`, "is not linked to the resource in 'data'")]
      : [],
  );
}
