/** The files that repeat the version of package.json, which is the one that counts. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where a file has the version: each match has what is before it, the version, and what is after it. */
const places: Readonly<Record<string, readonly RegExp[]>> = {
  "package.json": [/^( {2}"version": ")([^"]*)(")/m],
  "package-lock.json": [
    /^(\{\n {2}"name": "storeconnect",\n {2}"version": ")([^"]*)(")/,
    /^( {4}"": \{\n {6}"name": "storeconnect",\n {6}"version": ")([^"]*)(")/m,
  ],
  "jsr.json": [/^( {2}"version": ")([^"]*)(")/m],
  "src/version.ts": [/^(export const version = ")([^"]*)(";)$/m],
};

/** The version in package.json of the project in `folder`. */
export async function readVersion(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  return manifest.version;
}

/**
 * Returns each place that has the version, with the version there: `["jsr.json", "0.1.0"]`. package.json is the first.
 *
 * @throws {Error} if a file does not have it where it is expected.
 */
export async function readVersions(folder: string): Promise<[file: string, version: string][]> {
  const found: [string, string][] = [];
  for (const [file, patterns] of Object.entries(places)) {
    const content = await readFile(join(folder, file), "utf8");
    for (const pattern of patterns) found.push([file, find(content, pattern, file)]);
  }
  return found;
}

/** Writes `version` to every file. */
export async function writeVersions(folder: string, version: string): Promise<void> {
  for (const [file, patterns] of Object.entries(places)) {
    let content = await readFile(join(folder, file), "utf8");
    for (const pattern of patterns) {
      find(content, pattern, file);
      content = content.replace(pattern, (_, before: string, __, after: string) => before + version + after);
    }
    await writeFile(join(folder, file), content);
  }
}

function find(content: string, pattern: RegExp, file: string): string {
  const version = pattern.exec(content)?.[2];
  if (version === undefined) throw new Error(`${file} does not have the version where it is expected: ${pattern}`);
  return version;
}
