/**
 * Writes CHANGELOG.md: a section for each version, with the changes by kind. The lines are those of people: of the section
 * "Unreleased", and of the changesets.
 */
import type { Changeset, ReleaseLevel } from "./changesets.js";

/** The kinds of changes, in the order of the sections. */
const kinds = ["Changed", "Added", "Deprecated", "Removed", "Fixed", "Security"] as const;
type Kind = (typeof kinds)[number];

/** The kind of a summary without a heading. */
const kindOfLevel: Readonly<Record<ReleaseLevel, Kind>> = { major: "Changed", minor: "Added", patch: "Fixed" };

const unreleased = "Unreleased";

/**
 * Returns `changelog` with a section for `version` at the top: the lines under "Unreleased", which is removed, and those of
 * `changesets`.
 *
 * @throws {Error} if there is nothing to list, if the version is listed already, or if a heading is not one of the kinds.
 */
export function addRelease(changelog: string, version: string, changesets: readonly Changeset[]): string {
  const { intro, sections } = splitSections(changelog);
  if (sections.some(({ title }) => title === version))
    throw new Error(`CHANGELOG.md has a section for ${version} already.`);
  const lines = new Map<Kind, string[]>(kinds.map((kind) => [kind, []]));
  const pending = sections.find(({ title }) => title === unreleased);
  if (pending !== undefined) collect(lines, pending.body, `The section "${unreleased}" of CHANGELOG.md`, "Changed");
  for (const { file, level, summary } of changesets) {
    if (level !== undefined) collect(lines, summary, file, kindOfLevel[level]);
  }
  const parts = [...lines]
    .filter(([, list]) => list.length > 0)
    .map(([kind, list]) => `### ${kind}\n\n${list.join("\n")}`);
  if (parts.length === 0) throw new Error(`There is nothing to list for ${version}: no changeset has a summary.`);
  const released = sections.filter(({ title }) => title !== unreleased);
  const bodies = [{ title: version, body: parts.join("\n\n") }, ...released].map(
    ({ title, body }) => `## ${title}\n\n${body}\n`,
  );
  return [`${intro}\n`, ...bodies].join("\n");
}

/**
 * Returns the section for `version` without its heading.
 *
 * @throws {Error} if there is none.
 */
export function sectionOf(changelog: string, version: string): string {
  const section = splitSections(changelog).sections.find(({ title }) => title === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  return `${section.body}\n`;
}

function splitSections(changelog: string): { intro: string; sections: { title: string; body: string }[] } {
  const [intro = "", ...rest] = changelog.split(/^## /m);
  const sections = rest.map((part) => {
    const [title = "", ...body] = part.split("\n");
    return { title: title.trim(), body: body.join("\n").trim() };
  });
  return { intro: intro.trim(), sections };
}

/** Adds the list items of `markdown` to those of their kinds; those before the first heading to `kind`. `name` is for messages. */
function collect(lines: Map<Kind, string[]>, markdown: string, name: string, kind: Kind): void {
  const [before = "", ...blocks] = markdown.split(/^#+ */m);
  for (const block of [`${kind}\n${before}`, ...blocks]) {
    const end = `${block}\n`.indexOf("\n");
    const [heading, body] = [block.slice(0, end).trim(), block.slice(end).trim()];
    const known = kinds.find((each) => each === heading);
    if (known === undefined)
      throw new Error(`${name} has the heading "${heading}"; the headings are ${kinds.join(", ")}.`);
    if (body !== "") lines.get(known)!.push(asItems(body));
  }
}

/** Paragraphs become list items; a list stays as it is. */
function asItems(markdown: string): string {
  if (/^[-*] /.test(markdown)) return markdown;
  return markdown
    .split(/\n{2,}/)
    .map((paragraph) => `- ${paragraph.replaceAll("\n", "\n  ")}`)
    .join("\n");
}
