/** Groups the resources that are new in a document: App Asset Library is six resources, but one thing. */
import type { Change, SpecDiff } from "./diff.js";

/** New resources whose names begin with the same words. */
export interface Family {
  /** `App Asset Library`. */
  readonly title: string;
  /** The types of its resources: `appAssetLibraries`, `appAssetLibraryImages`. */
  readonly resources: readonly string[];
  /** Its operations, and the changes of others that lead to it. */
  readonly changes: readonly Change[];
}

/** The start of an operation's path that names its resource: `/v1/apps` of `GET /v1/apps/{id}`. */
export function basePathOf(call: string): string {
  const path = call.slice(call.indexOf(" ") + 1);
  return /^\/v\d+\/[^/]+/.exec(path)?.[0] ?? /^\/[^/]+/.exec(path)?.[0] ?? path;
}

/** The resource of an operation: `apps` of `GET /v1/apps/{id}`. */
export const resourceOf = (call: string): string => basePathOf(call).replace(/^.*\//, "");

/** The families of each comparison: the report and the changeset of an update need them. */
const familiesByDiff = new WeakMap<SpecDiff, readonly Family[]>();

/** Finds the families of a comparison and what belongs to each. A change belongs to one family at most. */
export function findFamilies(diff: SpecDiff): readonly Family[] {
  const families = familiesByDiff.get(diff) ?? groupChanges(diff);
  familiesByDiff.set(diff, families);
  return families;
}

function groupChanges(diff: SpecDiff): Family[] {
  const known = new Set(diff.operations.from.map(resourceOf));
  const resources = [...new Set(diff.operations.to.map(resourceOf))].filter((resource) => !known.has(resource));
  const clusters = new Map<string, string[]>();
  for (const resource of resources) {
    const key = clusterKey(wordsOf(resource), resources);
    clusters.set(key, [...(clusters.get(key) ?? []), resource]);
  }
  const added = diff.changes.filter(({ what, level }) => what === "added" && level === "minor");
  const taken = new Set<Change>();
  return [...clusters.values()].map((members) => {
    const words = commonStart(members.map(wordsOf));
    const belongs = belongsTo(members, words, added);
    const changes = added.filter((change) => !taken.has(change) && belongs(change));
    for (const change of changes) taken.add(change);
    return {
      title: words.map(capitalize).join(" "),
      resources: members,
      changes,
    };
  });
}

/** Resources are of one family if their first two words are equal, or if one of them is the first word alone. */
function clusterKey(words: readonly string[], resources: readonly string[]): string {
  const hasParent = resources.some((resource) => wordsOf(resource).join(" ") === words[0]);
  return hasParent ? words[0]! : words.slice(0, 2).join(" ");
}

/** Returns whether an addition is the family's: its own operations and schemas, and whatever leads to its resources. */
function belongsTo(members: readonly string[], words: readonly string[], added: readonly Change[]) {
  const types = new Set(members);
  const stem = words.map(capitalize).join("");
  const begin = new RegExp(`^${stem}(?![a-z])`);
  const isOwn = (name: string) => types.has(name) || (words.length > 1 && begin.test(capitalize(name)));
  // Relationships to the family by name, as `fields` and `include` name them. `links` alone don't say where they lead.
  const relationships = new Set<string>();
  const isLink = (change: Change) => change.about !== undefined && isOwn(change.about);
  for (const change of added) {
    if (!isLink(change)) continue;
    if (change.kind === "field") relationships.add(lastOf(change.place, "."));
    if (change.kind === "operation" && !isOwn(resourceOf(change.place))) relationships.add(lastOf(change.place, "/"));
  }
  const isRelated = (name: string) => isOwn(name) || relationships.has(name);
  return (change: Change): boolean => {
    const { kind, place, values = [] } = change;
    if (kind === "operation") return types.has(resourceOf(place)) || isLink(change);
    if (kind === "schema") return isOwn(place) || [...relationships].some((name) => isLinkage(place, name));
    if (kind === "field") return change.about === undefined ? isRelated(lastOf(place, ".")) : isLink(change);
    if (kind === "parameter") return isRelated(/\[(.+)\]$/.exec(place)?.[1] ?? place);
    if (kind === "values" || kind === "variants") return values.length > 0 && values.every(isRelated);
    return false;
  };
}

/** Whether a schema is the list of links of a relationship: `AppEventLocalizationPlacementsLinkagesResponse`. */
function isLinkage(schema: string, relationship: string): boolean {
  return new RegExp(`${capitalize(relationship)}Linkages?(Response|Request)$`).test(schema);
}

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const lastOf = (place: string, separator: string): string => place.slice(place.lastIndexOf(separator) + 1);

/** `appAssetLibraries` -> `app`, `asset`, `library`. */
const wordsOf = (resource: string): string[] =>
  resource
    .split(/(?=[A-Z])|(?<=[a-z])(?=\d)/)
    .map((word) => word.toLowerCase())
    .map((word, index, words) => (index === words.length - 1 ? word.replace(/ies$/, "y").replace(/s$/, "") : word));

function commonStart(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...rest] = lists;
  const end = first.findIndex((word, index) => rest.some((list) => list[index] !== word));
  return first.slice(0, end === -1 ? undefined : end);
}
