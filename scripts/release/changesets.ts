/** Reads the changesets in .changeset/: a file for each change, with its semver level and its lines for CHANGELOG.md. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { isJsonObject, type Json } from "../json.js";

/** The folder of the changesets, relative to the project folder. */
export const changesetsFolder = ".changeset";

/** The level of a release. */
export type ReleaseLevel = "major" | "minor" | "patch";

const levels: readonly Json[] = ["major", "minor", "patch"] satisfies ReleaseLevel[];

/** One changeset. `level` is undefined if it releases nothing (`npm run changeset -- --empty`). */
export interface Changeset {
  /** The name of its file. */
  readonly file: string;
  readonly level: ReleaseLevel | undefined;
  /** Its Markdown. */
  readonly summary: string;
}

/**
 * Reads every changeset of the project in `folder`, in the order of their names.
 *
 * @throws {Error} if one cannot be used; the message names the file.
 */
export async function readChangesets(folder: string): Promise<Changeset[]> {
  const path = join(folder, changesetsFolder);
  const files = (await readdir(path)).filter((file) => file.endsWith(".md") && file !== "README.md").sort();
  return await Promise.all(files.map(async (file) => parseChangeset(file, await readFile(join(path, file), "utf8"))));
}

/** Parses the changeset `markdown` of `file`. */
export function parseChangeset(file: string, markdown: string): Changeset {
  const [, head, summary] = /^---\r?\n(.*?)^---[ \t]*(?:\r?\n(.*))?$/ms.exec(markdown) ?? [];
  const releases: Json = head === undefined ? null : (parse(head) ?? {});
  if (!isJsonObject(releases))
    throw new Error(`${file} does not begin with the level of its change between "---" lines.`);
  const { storeconnect: level, ...others } = releases;
  if (Object.keys(others).length > 0)
    throw new Error(`${file} names another package than "storeconnect": ${Object.keys(others).join(", ")}.`);
  if (level !== undefined && !levels.includes(level))
    throw new Error(
      `${file}: the level of "storeconnect" must be major, minor or patch, not ${JSON.stringify(level)}.`,
    );
  return { file, level: level as ReleaseLevel | undefined, summary: (summary ?? "").trim() };
}

/** Formats a changeset. */
export function formatChangeset(level: ReleaseLevel, summary: string): string {
  return `---\n"storeconnect": ${level}\n---\n\n${summary.trim()}\n`;
}
