/** The page of one version, in Markdown. */
import { resourceOf } from "../../scripts/diff/families.js";
import { operations, summaryOf } from "../../src/operations/index.js";
import { writeAddress } from "../explorer/query.js";
import type { DocumentVersion } from "./history.js";

/** Lists with more entries are closed at first. */
const longList = 60;

export function formatVersion(version: DocumentVersion, before: DocumentVersion | undefined): string {
  const { changes, note } = version;
  const parts = [note?.about ?? "", countsTable(version, before)];
  if (changes !== undefined) {
    parts.push(
      ...callSection("New operations", changes.added.operations),
      ...callSection("Removed operations", changes.removed.operations),
      ...callSection("Newly deprecated operations", changes.deprecated),
      ...callSection("Operations that are not deprecated any more", changes.undeprecated),
      ...schemaSection("New schemas", changes.added.schemas),
      ...schemaSection("Removed schemas", changes.removed.schemas),
    );
  }
  parts.push("## The file", `${note?.source ?? ""} SHA-256 \`${version.sha256}\`.`);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const rows = [
  ["paths", "paths"],
  ["operations", "operations"],
  ["of which deprecated", "deprecated"],
  ["schemas", "schemas"],
] as const;

function countsTable(version: DocumentVersion, before: DocumentVersion | undefined): string {
  const columns = before === undefined ? [version] : [before, version];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["In the document", ...columns.map((one) => one.version)]),
    line(["---", ...columns.map(() => "---:")]),
    ...rows.map(([title, key]) => line([title, ...columns.map((one) => one[key].toLocaleString("en"))])),
  ].join("\n");
}

function callSection(title: string, calls: readonly string[]): string[] {
  if (calls.length === 0) return [];
  const groups = new Map<string, string[]>();
  for (const call of [...calls].sort(byPath)) {
    const resource = resourceOf(call);
    groups.set(resource, [...(groups.get(resource) ?? []), call]);
  }
  const lists = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([resource, own]) => resourceList(resource, own));
  return [`## ${title}`, count(calls.length, "operation"), closedIfLong(calls.length, lists.join("\n"))];
}

const resourceList = (resource: string, calls: readonly string[]): string =>
  `- **${resource}**\n${calls.map((call) => `  - ${callLine(call)}`).join("\n")}`;

/** The call, with a link to the explorer if the types still have it, and what it does. */
function callLine(call: string): string {
  const operation = known.get(call);
  if (operation === undefined) return `\`${call}\``;
  return `[\`${call}\`](/operations${writeAddress(everything, operation.id)}) ${summaryOf(operation)}`;
}

const known = new Map(
  operations()
    .filter(({ api }) => api === "connect")
    .map((operation) => [`${operation.method} ${operation.path}`, operation]),
);

const everything = { words: "", api: "", method: "", tag: "", state: "" } as const;

function schemaSection(title: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const list = names.map((name) => `\`${name}\``).join(" ");
  return [`## ${title}`, count(names.length, "schema"), closedIfLong(names.length, list)];
}

const closedIfLong = (length: number, list: string): string =>
  length > longList ? `::: details The whole list\n\n${list}\n\n:::` : list;

const count = (number: number, what: string): string =>
  `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}.`;

/** Calls of one path together, in the order of the alphabet. */
function byPath(a: string, b: string): number {
  const [pathOfA, pathOfB] = [a, b].map((call) => call.slice(call.indexOf(" ") + 1));
  return pathOfA === pathOfB ? (a < b ? -1 : 1) : pathOfA! < pathOfB! ? -1 : 1;
}
