/** Price points: the prices of an app, in-app purchase or subscription in each territory. Made when they are asked for. */

import { territoryCurrencies } from "../sample/territories.js";
import type { World } from "../state/behavior.js";
import type { Json, StoredResource } from "../store/resource.js";
import { priceOf, tierCount } from "./ladder.js";
import { type PointId, readPointId, writePointId } from "./point-id.js";

/** What has price points, by the type of its points. */
export interface PointOwner {
  readonly type: string;
  readonly relationship: string;
  readonly points: string;
}

export const pointOwners: readonly PointOwner[] = [
  { type: "apps", relationship: "appPricePoints", points: "appPricePoints" },
  { type: "inAppPurchases", relationship: "pricePoints", points: "inAppPurchasePricePoints" },
  { type: "subscriptions", relationship: "pricePoints", points: "subscriptionPricePoints" },
];

/** A territory that is stored, or one of the App Store's, which is added then. */
export function addTerritory(world: World, id: string): StoredResource | undefined {
  const currency = territoryCurrencies.get(id);
  if (currency === undefined || !world.rules.types.has("territories")) return undefined;
  return world.store.add({ type: "territories", id, attributes: { currency } });
}

/** The territories of the store; all of the App Store's if it has none. */
export function territoriesOf(world: World): StoredResource[] {
  if (world.store.count("territories") === 0) for (const id of territoryCurrencies.keys()) addTerritory(world, id);
  return [...world.store.list("territories")];
}

/** What a price point's id says, or that of a stored resource of a caller. */
export function pointOf(point: StoredResource): PointId | undefined {
  return readPointId(point.id);
}

/** The price point with an id, added to the store; undefined if its owner, territory or price do not exist. */
export function addPoint(world: World, points: string, id: string): StoredResource | undefined {
  const kind = pointOwners.find((one) => one.points === points);
  const said = readPointId(id);
  if (!kind || !said || !world.rules.types.has(points) || said.tier < 0 || said.tier >= tierCount) return undefined;
  const owner = world.store.find(kind.type, said.owner);
  const territory = world.store.find("territories", said.territory);
  if (!owner || !territory) return undefined;
  const point = world.store.add({ type: points, id, attributes: attributesOf(world, points, said.tier, territory) });
  world.store.link(point, "territory", territory);
  world.store.link(owner, kind.relationship, point);
  return point;
}

/** The point of a tier in a territory, stored or not. */
export function pointAt(
  world: World,
  kind: PointOwner,
  owner: StoredResource,
  territory: StoredResource,
  tier: number,
): StoredResource {
  const id = writePointId({ owner: owner.id, territory: territory.id, tier });
  const attributes = attributesOf(world, kind.points, tier, territory);
  const links = new Map<string, StoredResource | ReadonlySet<StoredResource>>([["territory", territory]]);
  const back = world.rules.relationship(kind.type, kind.relationship)?.inverse;
  const end = back === undefined ? undefined : world.rules.relationship(kind.points, back);
  if (end) links.set(end.name, end.many ? new Set([owner]) : owner);
  return notStored(kind.points, id, attributes, links);
}

/** All points of an owner in the territories with these ids. */
export function* listPoints(
  world: World,
  kind: PointOwner,
  owner: StoredResource,
  wanted: readonly string[] | undefined,
): Iterable<StoredResource> {
  for (const territory of territoriesOf(world)) {
    if (wanted && !wanted.includes(territory.id)) continue;
    for (let tier = 0; tier < tierCount; tier++) yield pointAt(world, kind, owner, territory, tier);
  }
}

/** The points that other territories have for a price. */
export function* equalizedPoints(
  world: World,
  point: StoredResource,
  wanted: readonly string[] | undefined,
): Iterable<StoredResource> {
  const kind = pointOwners.find(({ points }) => points === point.type);
  const said = pointOf(point);
  const owner = kind && said && world.store.find(kind.type, said.owner);
  if (!kind || !said || !owner) return;
  for (const territory of territoriesOf(world)) {
    if (territory.id === said.territory || (wanted && !wanted.includes(territory.id))) continue;
    yield pointAt(world, kind, owner, territory, said.tier);
  }
}

/** A resource for one response, which the store does not have. */
export function notStored(
  type: string,
  id: string,
  attributes: Readonly<Record<string, Json>>,
  links: ReadonlyMap<string, StoredResource | ReadonlySet<StoredResource>>,
): StoredResource {
  return { type, id, attributes, links, texts: undefined };
}

function attributesOf(world: World, points: string, tier: number, territory: StoredResource): Record<string, Json> {
  const { customerPrice, proceeds, proceedsYear2 } = priceOf(tier, String(territory.attributes["currency"] ?? "USD"));
  const known = world.rules.attributes(points);
  return { customerPrice, proceeds, ...(known.has("proceedsYear2") && { proceedsYear2 }) };
}
