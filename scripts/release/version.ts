/**
 * Makes the next version of what .changeset has: `npm run release:version`.
 *
 * `changeset version` finds the version, writes it to package.json and deletes the changesets; this command writes it
 * everywhere else, and the section of CHANGELOG.md.
 */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { isMain } from "../main-module.js";
import { projectFolder } from "../spec/paths.js";
import { addRelease } from "./changelog.js";
import { readChangesets } from "./changesets.js";
import { readVersion, readVersions, writeVersions } from "./versions.js";

/** The changelog, relative to the project folder. */
export const changelogFile = "CHANGELOG.md";

/**
 * Makes the next version of the project in `folder`. Returns it, or undefined if no changeset asks for one.
 *
 * @throws {Error} if a changeset or the changelog cannot be used. Nothing is changed then.
 */
export async function makeNextVersion(folder: string): Promise<string | undefined> {
  const changesets = await readChangesets(folder);
  if (!changesets.some(({ level }) => level !== undefined)) return undefined;
  const changelog = await readFile(join(folder, changelogFile), "utf8");
  // Everything that can fail does so before something is written.
  addRelease(changelog, "next", changesets);
  await readVersions(folder);
  const require = createRequire(import.meta.url);
  const command = join(dirname(require.resolve("@changesets/cli/package.json")), "bin.js");
  await promisify(execFile)(process.execPath, [command, "version"], { cwd: folder });
  const version = await readVersion(folder);
  await writeVersions(folder, version);
  await writeFile(join(folder, changelogFile), addRelease(changelog, version, changesets));
  return version;
}

if (isMain(import.meta.url)) {
  const version = await makeNextVersion(projectFolder);
  console.log(version === undefined ? "Nothing to release: .changeset has no change." : `The next version: ${version}`);
}
