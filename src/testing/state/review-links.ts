/** How review submissions, their items and the reviewed resources find one another, whatever the relationships are called. */

import type { StoredResource } from "../store/resource.js";

/** All resources of a type that a resource is linked to. */
export function linkedOfType(resource: StoredResource, type: string): StoredResource[] {
  return [...resource.links.values()]
    .flatMap((linked) => (linked instanceof Set ? [...linked] : [linked as StoredResource]))
    .filter((target) => target.type === type);
}
