/** A comparison of two documents as Markdown, for people: the verdict and counts first, then what breaks, then all by tag. */
import { type Change, countChanges, type Level, SHARED, type SpecDiff } from "./diff.js";

const MEANING: Readonly<Record<Level, string>> = {
  major: "code that compiles or runs now may stop to.",
  minor: "code goes on as it is; something is new or newly deprecated.",
  patch: "only texts and formats differ.",
  none: "nothing changed.",
};

/** All of `diff`. */
export function formatDiff(diff: SpecDiff): string {
  const tags = [...new Set(diff.changes.map(({ tag }) => tag))].sort((a, b) =>
    a === SHARED ? 1 : b === SHARED ? -1 : a < b ? -1 : 1,
  );
  const sections = tags.map((tag) =>
    section(
      `### ${tag}`,
      diff.changes.filter((change) => change.tag === tag),
    ),
  );
  return [formatSummary(diff), ...(sections.length > 0 ? ["## By Apple's tags\n", ...sections] : [])].join("\n");
}

/** The verdict, the counts, and every breaking change of `diff`. */
export function formatSummary(diff: SpecDiff): string {
  const breaking = diff.changes.filter(({ level }) => level === "major");
  const counts = Object.entries(countChanges(diff.changes)).map(([what, count]) => `| ${what} | ${count} |\n`);
  return [
    `# Apple's document ${diff.from} → ${diff.to}\n`,
    `**${diff.verdict}**: ${MEANING[diff.verdict]}\n`,
    ...(counts.length > 0 ? [`| what | places |\n| --- | ---: |\n${counts.join("")}`] : []),
    ...(breaking.length > 0 ? [section("## Breaking changes", breaking)] : []),
  ].join("\n");
}

function section(heading: string, changes: readonly Change[]): string {
  return `${heading}\n\n${changes.map((change) => `- ${describeChange(change)}\n`).join("")}`;
}

/** One change in a line. */
export function describeChange({ kind, what, place, detail, values, operations, use }: Change): string {
  const notes = [detail, use === "both" ? "requests and answers" : use, operations && describeOperations(operations)];
  const listed = values === undefined ? "" : `: ${values.map((value) => `\`${value}\``).join(", ")}`;
  const noted = notes.filter((note) => note !== undefined).join("; ");
  return `${kind} ${what}: \`${place}\`${listed}${noted === "" ? "" : ` (${noted})`}`;
}

function describeOperations(operations: readonly string[]): string {
  return operations.length === 1 ? `\`${operations[0]}\`` : `${operations.length} operations`;
}
