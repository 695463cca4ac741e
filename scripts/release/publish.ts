/**
 * Publishes the version of package.json to npm, unless it is there: `npm run release:publish [-- --provenance] [-- --state]`.
 *
 * `--provenance` is for GitHub Actions, whose identity npm trusts and signs into the package. `--state` publishes nothing and
 * prints `publish=true` or `publish=false`, a line for a workflow's outputs.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { lt } from "semver";
import { isJsonObject, type Json } from "../json.js";
import { isMain } from "../main-module.js";
import { projectFolder } from "../spec/paths.js";
import { sectionOf } from "./changelog.js";
import { readChangesets } from "./changesets.js";
import { changelogFile } from "./version.js";
import { readVersions } from "./versions.js";

/** The oldest npm that publishes without a token of its own, by the identity of the workflow. */
const oldestNpm = "11.5.1";

/** What a release has to be like. */
export interface ReleaseState {
  readonly version: string;
  /** Whether .changeset has changes, so that the version is not the next one yet. */
  readonly isPending: boolean;
}

/**
 * Checks that the project in `folder` is whole: one version everywhere, and, if no changeset is pending, its section in
 * CHANGELOG.md.
 *
 * @throws {Error} if it is not.
 */
export async function checkRelease(folder: string): Promise<ReleaseState> {
  const versions = await readVersions(folder);
  const [[, version]] = versions as [[string, string]];
  const others = versions.filter(([, other]) => other !== version);
  if (others.length > 0)
    throw new Error(
      `package.json has version ${version}, but ${others.map((other) => other.join(" has ")).join(", ")}.`,
    );
  const isPending = (await readChangesets(folder)).some(({ level }) => level !== undefined);
  if (!isPending) sectionOf(await readFile(join(folder, changelogFile), "utf8"), version);
  return { version, isPending };
}

/**
 * Checks that npm accepts the provenance of the package in `folder`: it compares the repository in package.json with the one
 * that the workflow runs in.
 *
 * @param repository The repository of the workflow, as `owner/name`.
 * @throws {Error} if it does not.
 */
export async function checkProvenance(folder: string, repository: string | undefined, npm: string): Promise<void> {
  if (repository === undefined) throw new Error('"--provenance" is for GitHub Actions: GITHUB_REPOSITORY is not set.');
  if (lt(npm, oldestNpm)) throw new Error(`Publishing without a token needs npm ${oldestNpm} or later, not ${npm}.`);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { repository?: Json };
  const url = isJsonObject(manifest.repository) ? manifest.repository["url"] : manifest.repository;
  if (typeof url !== "string" || repositoryOf(url) !== repository)
    throw new Error(
      `"repository" of package.json must be the repository of the workflow, ${repository}; it is ${url}.`,
    );
}

/**
 * Runs `publish` while package.json in `folder` names the repository, the home page and the page for bugs: whoever releases
 * from a fork of this project releases it under the fork's own address. What package.json names itself stays.
 *
 * @param repository The repository of the workflow, as `owner/name`; without one nothing is added.
 */
export async function withRepository<T>(
  folder: string,
  repository: string | undefined,
  publish: () => Promise<T>,
): Promise<T> {
  if (repository === undefined) return await publish();
  const file = join(folder, "package.json");
  const text = await readFile(file, "utf8");
  const url = `https://github.com/${repository}`;
  const manifest = {
    repository: { type: "git", url: `git+${url}.git` },
    homepage: `${url}#readme`,
    bugs: { url: `${url}/issues` },
    ...(JSON.parse(text) as object),
  };
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  try {
    return await publish();
  } finally {
    await writeFile(file, text);
  }
}

/** `owner/name` of a URL on GitHub: `git+https://github.com/owner/name.git`. */
const repositoryOf = (url: string): string | undefined => /\bgithub\.com[/:]([^/]+\/[^/]+?)(\.git)?$/.exec(url)?.[1];

/** Whether the registry of npm's configuration has the version. */
async function isPublished(version: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)("npm", ["view", `storeconnect@${version}`, "version", "--json"]);
    return stdout.includes(version);
  } catch (error) {
    const { stdout = "" } = error as { stdout?: string };
    if (stdout.includes('"E404"')) return false;
    throw error;
  }
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { provenance: { type: "boolean" }, state: { type: "boolean" } } });
  const { version, isPending } = await checkRelease(projectFolder);
  const isNew = !isPending && !(await isPublished(version));
  if (values.state) {
    console.log(`publish=${isNew}`);
  } else if (!isNew) {
    console.log(
      isPending ? "Not published: .changeset has changes. First: npm run release:version" : `${version} is published.`,
    );
  } else {
    const repository = process.env["GITHUB_REPOSITORY"];
    await withRepository(projectFolder, repository, async () => {
      if (values.provenance) {
        const { stdout } = await promisify(execFile)("npm", ["--version"]);
        await checkProvenance(projectFolder, repository, stdout.trim());
      }
      const args = ["publish", "--access", "public", ...(values.provenance ? ["--provenance"] : [])];
      const [code] = await once(spawn("npm", args, { cwd: projectFolder, stdio: "inherit" }), "exit");
      process.exitCode = code ?? 1;
    });
  }
}
