/** Price points and territories, which exist without having been created. */

import { addPoint, addTerritory, equalizedPoints, listPoints, pointOwners, territoriesOf } from "../prices/points.js";
import type { Behavior } from "./behavior.js";

export const pricePoints: Behavior = {
  types: ["territories", ...pointOwners.flatMap(({ type, points }) => [type, points])],

  missing: (type, id, world) => (type === "territories" ? addTerritory(world, id) : addPoint(world, type, id)),

  reading({ resource, name, filter }, world) {
    if (!resource) return name === "territories" ? territoriesOf(world) : undefined;
    const own = pointOwners.find(({ type, relationship }) => type === resource.type && relationship === name);
    if (own) return listPoints(world, own, resource, filter("territory"));
    const isPoint = pointOwners.some(({ points }) => points === resource.type);
    if (!isPoint || !(name === "equalizations" || name === "adjustedEqualizations")) return undefined;
    return equalizedPoints(world, resource, filter("territory"));
  },
};
