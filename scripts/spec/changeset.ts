/**
 * The changeset for a new document of Apple's: the level of the release, and lines for CHANGELOG.md that say in short what
 * changed. The report of the update has everything.
 */
import type { Level, SpecDiff } from "../diff/diff.js";
import { findFamilies } from "../diff/families.js";
import { breakingLines, cutList } from "../diff/markdown.js";
import { formatChangeset, type ReleaseLevel } from "../release/changesets.js";

/** How many names a line of the changelog has at most, and how many lines a list. */
const mostNames = 8;
const mostLines = 15;

/** What is known of both documents. */
export interface DocumentChange {
  readonly from: { readonly version: string; readonly operations: number };
  readonly to: { readonly version: string; readonly operations: number; readonly sha256: string };
  /** Undefined if the previous document is not available, so that only the counts are known. */
  readonly diff: SpecDiff | undefined;
}

/**
 * Returns the level of the release for a comparison of two documents.
 *
 * A change of the document of which nothing is known counts as breaking. While the package is 0.x, a breaking change is a minor
 * release: semver's rule for 0.x, by which a caret range (`^0.1.0`) does not accept the next minor version.
 *
 * @param packageVersion The version of the package before the release.
 */
export function releaseLevel(verdict: Level | undefined, packageVersion: string): ReleaseLevel {
  if (verdict === "none") return "patch";
  const level = verdict ?? "major";
  return level === "major" && packageVersion.startsWith("0.") ? "minor" : level;
}

/** The name of the changeset's file. It differs for each document, also if Apple does not change the version. */
export function changesetName({ from, to }: DocumentChange): string {
  const version = to.version.replaceAll(/[^\w.-]/g, "_");
  return `apple-${version}${from.version === to.version ? `-${to.sha256.slice(0, 8)}` : ""}.md`;
}

/** Formats the changeset. */
export function formatDocumentChangeset(change: DocumentChange, packageVersion: string): string {
  const { from, to, diff } = change;
  const changed = [
    `The types are made from Apple's document ${to.version} (before: ${from.version}), which has ${count(to.operations)} ` +
      `operations (before: ${count(from.operations)}).`,
    ...(diff === undefined ? ["The previous document was not available, so that the changes are not listed."] : []),
    ...(diff === undefined ? [] : breaking(diff)),
  ];
  const sections = [
    ["Changed", changed],
    ["Added", diff === undefined ? [] : added(diff)],
    ["Deprecated", diff === undefined ? [] : deprecated(diff)],
  ] as const;
  const summary = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([kind, lines]) => `### ${kind}\n\n${lines.map((line) => `- ${line}`).join("\n")}`);
  return formatChangeset(releaseLevel(diff?.verdict, packageVersion), summary.join("\n\n"));
}

function breaking(diff: SpecDiff): string[] {
  const lines = breakingLines(diff, mostNames);
  if (lines.length === 0) return [];
  const cut = lines.slice(0, mostLines).map((line) => `\n  - ${line}`);
  const more = lines.length > mostLines ? [`\n  - … and ${count(lines.length - mostLines)} more`] : [];
  return [`Apple's document ${diff.to} breaks with ${diff.from}:${[...cut, ...more].join("")}`];
}

/** A line for the new resources of each family, and one for each kind of addition to resources that existed. */
function added(diff: SpecDiff): string[] {
  const families = findFamilies(diff);
  const ofFamilies = new Set(families.flatMap(({ changes }) => changes));
  const known = diff.changes.filter(
    (change) => change.what === "added" && change.level === "minor" && !ofFamilies.has(change),
  );
  const [large, single] = [families.filter(isLarge), families.filter((family) => !isLarge(family))];
  const places = (kind: "operation" | "field") => [
    ...new Set(known.filter((change) => change.kind === kind).map(({ place }) => `\`${place}\``)),
  ];
  return [
    ...large.map(({ title, resources }) => `${title}: ${names(resources.map((name) => `\`${name}\``))}.`),
    ...line(
      "New resources",
      single.flatMap(({ resources }) => resources.map((name) => `\`${name}\``)),
    ),
    ...line("New operations of known resources", places("operation")),
    ...line("New members of known resources", places("field")),
  ];
}

const isLarge = ({ resources }: { readonly resources: readonly string[] }): boolean => resources.length > 1;

function deprecated(diff: SpecDiff): string[] {
  const places = diff.changes.filter(({ what }) => what === "deprecated").map(({ place }) => `\`${place}\``);
  return line("In Apple's document", [...new Set(places)]);
}

const line = (label: string, list: readonly string[]): string[] =>
  list.length === 0 ? [] : [`${label}: ${names(list)}.`];
const names = (list: readonly string[]): string => cutList(list, mostNames);
const count = (number: number): string => number.toLocaleString("en-US");
