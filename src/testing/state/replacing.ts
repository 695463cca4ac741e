/** Resources that replace one another: a new price schedule ends the old one. */

import type { StoredResource } from "../store/resource.js";
import type { World } from "./behavior.js";
import { relatedTo } from "./reading.js";

/**
 * Removes the resources of the same type that lost their owner to a new one.
 *
 * @param parts relationships whose targets are removed with them.
 */
export function removeReplaced(
  world: World,
  resource: StoredResource,
  owner: string,
  parts: readonly string[] = [],
): void {
  const replaced = [...world.store.list(resource.type)].filter(
    (other) => other !== resource && relatedTo(world, other, owner).length === 0,
  );
  for (const other of replaced) {
    for (const part of parts.flatMap((name) => relatedTo(world, other, name))) world.remove(part);
    world.remove(other);
  }
}
