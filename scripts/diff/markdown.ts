/**
 * Formats a comparison of two documents as Markdown for a maintainer: the verdict; what is breaking; what is new, related
 * resources together; what is deprecated; the rest, by kind. Lists are cut, and say so.
 */
import type { Change, Level, SpecDiff } from "./diff.js";
import { basePathOf, type Family, findFamilies, resourceOf } from "./families.js";

const meanings: Readonly<Record<Level, string>> = {
  major: "existing code may stop compiling or working.",
  minor: "existing code keeps working; something is new or newly deprecated.",
  patch: "only descriptions, formats or the order of values differ.",
  none: "nothing changed.",
};

/** Options of {@link formatDiff}. */
export interface FormatOptions {
  /** Whether lists are complete. @default false */
  readonly all?: boolean | undefined;
}

/** The lengths at which lists are cut, unless all is asked for; lists of breaking changes are longer. */
const limits = { lines: 20, names: 6, operations: 3 } as const;
const breakingLimits = { lines: 60, names: 30, operations: 3 } as const;
const noLimits = { lines: Infinity, names: Infinity, operations: Infinity } as const;
type Limits = Readonly<Record<keyof typeof limits, number>>;

/** Formats `diff`. */
export function formatDiff(diff: SpecDiff, { all = false }: FormatOptions = {}): string {
  const cut: Limits = all ? noLimits : limits;
  const breaking = diff.changes.filter(({ level }) => level === "major");
  const added = diff.changes.filter(({ level, what }) => level === "minor" && what === "added");
  const deprecated = diff.changes.filter(({ level, what }) => level === "minor" && what === "deprecated");
  const listed = new Set([...breaking, ...added, ...deprecated]);
  const rest = diff.changes.filter((change) => !listed.has(change));
  const operations = `${count(diff.operations.from.length)} → ${count(diff.operations.to.length)} operations`;
  const counts = [
    `${count(breaking.length)} breaking`,
    `${count(added.length)} new`,
    `${count(deprecated.length)} deprecated`,
    `${count(rest.length)} other`,
  ].join(", ");
  const sections = [
    `# Apple's document ${diff.from} → ${diff.to}\n\n**${diff.verdict}**: ${meanings[diff.verdict]}\n`,
    ...(diff.changes.length > 0 ? [`${operations}. Changes: ${counts}.\n`] : []),
    ...section("## Breaking", linesOf(breaking, all ? noLimits : breakingLimits)),
    ...formatNew(diff, added, cut),
    ...section("## Deprecated", linesOf(deprecated, cut)),
    ...section("## Other changes", linesOf(rest, cut)),
  ];
  const report = sections.join("\n");
  const isCut = report.includes(cutMark);
  return isCut ? `${report}\nLists that end in "${cutMark} N more" are cut; \`--all\` prints them whole.\n` : report;
}

/** The breaking changes of `diff`, a line for each group of changes that are alike, with `most` names at most. */
export function breakingLines(diff: SpecDiff, most: number): string[] {
  const breaking = diff.changes.filter(({ level }) => level === "major");
  return linesOf(breaking, { ...noLimits, names: most, operations: 3 });
}

function formatNew(diff: SpecDiff, added: readonly Change[], cut: Limits): string[] {
  if (added.length === 0) return [];
  const families = findFamilies(diff);
  const [large, single] = partition(families, ({ resources }) => resources.length > 1);
  const inFamily = new Set(families.flatMap(({ changes }) => changes));
  const known = added.filter((change) => !inFamily.has(change));
  return [
    "## New\n",
    ...large.flatMap((family) => formatFamily(family, cut)),
    ...section(
      "### Other new resources",
      single.flatMap((family) =>
        [...familyLines(family, cut)].map((line, index) => (index === 0 ? line : `  ${line}`)),
      ),
    ),
    ...section("### On resources that existed", linesOf(known, cut)),
  ];
}

function formatFamily(family: Family, cut: Limits): string[] {
  return section(`### ${family.title}: ${family.resources.length} new resources`, [...familyLines(family, cut)]);
}

/** A line for each resource with its operations, then what leads there. */
function* familyLines(family: Family, cut: Limits): Generator<string> {
  const [operations, others] = partition(family.changes, ({ kind }) => kind === "operation");
  const own = new Set(family.resources);
  const [inside, outside] = partition(operations, ({ place }) => own.has(resourceOf(place)));
  yield* operationLines(inside.map(({ place }) => place));
  yield* operationLines(outside.map(({ place }) => place));
  yield* linesOf(others, cut);
}

const cutMark = "… and";

/** One line for each group of changes that are alike, in the order of the kinds. */
function linesOf(changes: readonly Change[], cut: Limits): string[] {
  const lines: string[] = [];
  const kinds = new Map<string, Change[]>();
  for (const change of changes) push(kinds, `${change.kind} ${change.what}`, change);
  for (const [kind, members] of kinds) {
    const formatted = [...linesOfKind(kind, members, cut)];
    lines.push(...formatted.slice(0, cut.lines));
    const left = formatted.length - cut.lines;
    if (left > 0) lines.push(`${kind}: ${cutMark} ${count(left)} more`);
  }
  return lines;
}

function* linesOfKind(kind: string, changes: readonly Change[], cut: Limits): Generator<string> {
  if (changes[0]!.kind === "operation" && changes.every(({ detail }) => detail === undefined)) {
    for (const line of operationLines(changes.map(({ place }) => place))) yield `${kind}: ${line}`;
    return;
  }
  const properties = new Map<string, Change[]>();
  for (const change of changes) push(properties, groupKey(change), change);
  // A property of one schema alone stands beside the others of that schema.
  const groups = new Map<string, Change[]>();
  for (const [key, group] of properties) {
    const [change] = group as [Change];
    const isAlone = change.kind === "field" && new Set(group.map(({ place }) => place)).size === 1;
    const parent = change.place.slice(0, change.place.lastIndexOf("."));
    for (const each of group) push(groups, isAlone ? JSON.stringify([parent, each.detail, each.use]) : key, each);
  }
  for (const group of groups.values()) {
    const { values, detail, use } = group[0]!;
    const places = [...new Set(group.map(({ place }) => `\`${place}\``))];
    const operations = [...new Set(group.flatMap(({ operations = [] }) => operations))];
    const notes = [
      detail,
      use === "both" ? "requests and responses" : use,
      operations.length > 0 ? describeOperations(operations, cut.operations) : undefined,
    ].filter((note) => note !== undefined);
    const what = values === undefined ? "" : `${values.map((value) => `\`${value}\``).join(", ")} in `;
    const more = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
    const amount = places.length > cut.names ? ` (${count(places.length)})` : "";
    yield `${kind}${amount}: ${what}${cutList(places, cut.names)}${more}`;
  }
}

/** Changes with the same key are one line. A parameter of several operations is one line as well. */
function groupKey({ kind, what, place, values, detail, use }: Change): string {
  const isList = kind === "values" || kind === "variants" || kind === "name";
  const own = kind === "parameter" || kind === "body" || kind === "response" ? place : "";
  const property = kind === "field" && what !== "deprecated" ? place.slice(place.lastIndexOf(".")) : "";
  const isAlike = kind === "field" && (what === "nullable" || what === "not nullable" || what === "undeprecated");
  return JSON.stringify([isList ? values : own, isAlike ? "" : property, detail, use]);
}

/** `/v1/apps`: GET, POST; `/{id}`: GET, PATCH. One line for each resource. */
function* operationLines(calls: readonly string[]): Generator<string> {
  const resources = new Map<string, Map<string, string[]>>();
  for (const call of calls) {
    const [method = "", path = ""] = call.split(" ");
    const base = basePathOf(call);
    const paths = resources.get(base) ?? new Map<string, string[]>();
    resources.set(base, paths);
    push(paths, path.slice(base.length), method);
  }
  for (const [base, paths] of resources) {
    const listed = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = listed.map(([rest, methods], index) => `\`${index === 0 ? base : ""}${rest}\` ${methods.join(", ")}`);
    yield parts.join("; ");
  }
}

function describeOperations(operations: readonly string[], most: number): string {
  if (operations.length > most) return `${count(operations.length)} operations`;
  return operations.map((operation) => `\`${operation}\``).join(", ");
}

/** Formats one change as a line. */
export function describeChange(change: Change): string {
  const [line = ""] = linesOfKind(`${change.kind} ${change.what}`, [change], noLimits);
  return line;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${heading}\n\n${lines.map((line) => line.replace(/^ */, "$&- ")).join("\n")}\n`];
}

/** Formats a list of names, of which it has `most` at most and says how many are left out. */
export function cutList(names: readonly string[], most: number): string {
  if (names.length <= most) return names.join(", ");
  return `${names.slice(0, most).join(", ")} ${cutMark} ${count(names.length - most)} more`;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

const count = (number: number): string => number.toLocaleString("en-US");
