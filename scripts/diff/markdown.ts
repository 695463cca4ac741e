/** Formats a comparison of two documents as Markdown: the verdict and counts, the breaking changes, then all by tag. */
import { type Change, countChanges, type Level, type SpecDiff, sharedTag } from "./diff.js";

const meanings: Readonly<Record<Level, string>> = {
  major: "existing code may stop compiling or working.",
  minor: "existing code keeps working; something is new or newly deprecated.",
  patch: "only descriptions and formats differ.",
  none: "nothing changed.",
};

/** Formats all of `diff`. */
export function formatDiff(diff: SpecDiff): string {
  const tags = [...new Set(diff.changes.map(({ tag }) => tag))].sort((a, b) =>
    a === sharedTag ? 1 : b === sharedTag ? -1 : a < b ? -1 : 1,
  );
  const sections = tags.map((tag) =>
    section(
      `### ${tag}`,
      diff.changes.filter((change) => change.tag === tag),
    ),
  );
  return [formatSummary(diff), ...(sections.length > 0 ? ["## By Apple's tags\n", ...sections] : [])].join("\n");
}

/** Formats the verdict, the counts and every breaking change of `diff`. */
export function formatSummary(diff: SpecDiff): string {
  const breaking = diff.changes.filter(({ level }) => level === "major");
  const counts = Object.entries(countChanges(diff.changes)).map(([change, count]) => `| ${change} | ${count} |\n`);
  return [
    `# Apple's document ${diff.from} → ${diff.to}\n`,
    `**${diff.verdict}**: ${meanings[diff.verdict]}\n`,
    ...(counts.length > 0 ? [`| change | count |\n| --- | ---: |\n${counts.join("")}`] : []),
    ...(breaking.length > 0 ? [section("## Breaking changes", breaking)] : []),
  ].join("\n");
}

function section(heading: string, changes: readonly Change[]): string {
  return `${heading}\n\n${changes.map((change) => `- ${describeChange(change)}\n`).join("")}`;
}

/** Formats one change as a line. */
export function describeChange({ kind, what, place, detail, values, operations, use }: Change): string {
  const notes = [detail, use === "both" ? "requests and responses" : use, operations && describeOperations(operations)];
  const listed = values === undefined ? "" : `: ${values.map((value) => `\`${value}\``).join(", ")}`;
  const noted = notes.filter((note) => note !== undefined).join("; ");
  return `${kind} ${what}: \`${place}\`${listed}${noted === "" ? "" : ` (${noted})`}`;
}

function describeOperations(operations: readonly string[]): string {
  return operations.length === 1 ? `\`${operations[0]}\`` : `${operations.length} operations`;
}
