/** What the reference data of the App Asset Library allows. Nothing of it is written here: Apple changes it without a new document. */
import type { LibraryReference, ResourceIdentifier } from "./library-types.js";

type Maybe<T> = T | null | undefined;

/** The reference data, as far as it is read here. */
interface Rules {
  readonly features?: Maybe<readonly { placementPolicies?: Maybe<readonly Policy[]> }[]>;
  readonly imageSpecs?: Maybe<readonly Spec[]>;
  readonly videoSpecs?: Maybe<readonly Spec[]>;
  readonly placementTypes?: Maybe<readonly TypeRule[]>;
}
interface Policy {
  placementType?: Maybe<string>;
  groupLimits?: Maybe<readonly { groupIds?: Maybe<readonly string[]>; maxCount?: Maybe<number> }[]>;
}
interface Spec {
  specId?: Maybe<string>;
  compatiblePlacementTypes?: Maybe<readonly string[]>;
  fileExtensions?: Maybe<readonly string[]>;
  maxFileSize?: Maybe<number>;
}
interface TypeRule {
  placementTypeId?: Maybe<string>;
  acceptsAssetCategories?: Maybe<readonly string[]>;
  specMappings?: Maybe<readonly { placementGroupId?: Maybe<string>; specs?: Maybe<readonly string[]> }[]>;
}

/** The kind of a file for a place, by its name and size, and the category that the place accepts. */
export function kindFor(
  reference: LibraryReference,
  {
    placementType,
    category,
    fileName,
    fileSize,
  }: {
    placementType: string | undefined;
    category: string | undefined;
    fileName: string;
    fileSize: number;
  },
): { kind: "appAssetLibraryImages" | "appAssetLibraryVideos"; category: string } {
  const rules = reference as Rules;
  const accepted = placementType === undefined ? undefined : typeRule(rules, placementType).acceptsAssetCategories?.[0];
  const chosen = category ?? accepted;
  if (chosen === undefined) throw new TypeError('"placementType" or "category" is needed');
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const fits = ({ compatiblePlacementTypes, fileExtensions }: Spec): boolean =>
    (placementType === undefined || (compatiblePlacementTypes ?? [placementType]).includes(placementType)) &&
    (fileExtensions ?? []).some((one) => one.toLowerCase() === extension);
  for (const [kind, specs] of [
    ["appAssetLibraryImages", rules.imageSpecs ?? []],
    ["appAssetLibraryVideos", rules.videoSpecs ?? []],
  ] as const) {
    const fitting = specs.filter(fits);
    if (fitting.length === 0) continue;
    const most = Math.max(...fitting.map(({ maxFileSize }) => maxFileSize ?? Number.POSITIVE_INFINITY));
    if (fileSize > most) throw new TypeError(`"${fileName}" has ${fileSize} bytes; Apple takes at most ${most}`);
    return { kind, category: chosen };
  }
  const all = [...(rules.imageSpecs ?? []), ...(rules.videoSpecs ?? [])];
  const known = [...new Set(all.flatMap(({ fileExtensions }) => fileExtensions ?? []))];
  const place = placementType === undefined ? "" : ` for ${placementType}`;
  throw new TypeError(`"${fileName}" is of a type that Apple does not take${place}; it takes ${known.join(", ")}`);
}

/**
 * @throws {TypeError} if a place has no such group, or takes other formats than the one that Apple found in the asset.
 */
export function checkPlacement(
  reference: LibraryReference,
  { placementType, group, asset }: { placementType: string; group: string | undefined; asset: ResourceIdentifier },
): void {
  const mappings = typeRule(reference as Rules, placementType).specMappings ?? [];
  if (group === undefined || mappings.length === 0) return;
  const mapping = mappings.find(({ placementGroupId }) => placementGroupId === group);
  const known = mappings.flatMap(({ placementGroupId }) => placementGroupId ?? []);
  // A group without formats of its own, such as one for all devices, is known by its limit alone.
  if (!mapping && limitIn(reference, placementType, group) === undefined)
    throw new TypeError(`"group" must be one of those of ${placementType}: ${known.join(", ")}`);
  const { specId } = (asset as { attributes?: { specId?: Maybe<string> } }).attributes ?? {};
  const specs = mapping?.specs ?? [];
  if (specId && specs.length > 0 && !specs.includes(specId))
    throw new TypeError(`The asset has the format ${specId}; the group ${group} takes ${specs.join(", ")}`);
}

/** The most placements of a type in a group of one localization; undefined if the reference data has no limit. */
export function limitIn(reference: LibraryReference, placementType: string, group: string): number | undefined {
  const policies = ((reference as Rules).features ?? []).flatMap(({ placementPolicies }) => placementPolicies ?? []);
  const limits = policies
    .filter((policy) => policy.placementType === placementType)
    .flatMap(({ groupLimits }) => groupLimits ?? [])
    .filter(({ groupIds }) => groupIds?.includes(group))
    .flatMap(({ maxCount }) => maxCount ?? []);
  return limits.length === 0 ? undefined : Math.min(...limits);
}

/** The rule of a type of places. @throws {TypeError} if there is none. */
function typeRule({ placementTypes }: Rules, placementType: string): TypeRule {
  const found = placementTypes?.find(({ placementTypeId }) => placementTypeId === placementType);
  if (found) return found;
  const known = (placementTypes ?? []).flatMap(({ placementTypeId }) => placementTypeId ?? []);
  throw new TypeError(`"placementType" must be one of ${known.join(", ")}`);
}
