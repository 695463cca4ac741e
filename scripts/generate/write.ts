/** Writes a generated folder atomically: it is always either the old one or the new one. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DocumentError } from "../document.js";
import { type Move, restore, swapIn } from "./file-swap.js";

/** Returns the folder in which the next content of `folder` is prepared, for {@link restore}. */
export const nextOf = (folder: string): string => join(dirname(folder), `.${basename(folder)}.next`);

/**
 * Replaces the content of `folder` with `files` (content by file name) and writes `others` (content by path): all of it or
 * nothing. First undoes a run that was killed halfway.
 */
export async function replaceFolder(
  folder: string,
  files: Record<string, string>,
  others: Record<string, string> = {},
): Promise<void> {
  const next = nextOf(folder);
  await restore(next);
  try {
    const fresh = join(next, "folder");
    await mkdir(fresh, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(fresh, name), text);
    const moves: Move[] = [{ from: fresh, to: folder }];
    for (const [index, [to, text]] of Object.entries(others).entries()) {
      const from = join(next, `other-${index}`);
      await writeFile(from, text);
      moves.push({ from, to });
    }
    await swapIn(next, moves);
  } catch (error) {
    await restore(next);
    throw error;
  }
}

/** Returns the names of the files in `folder` that differ from `files`, are missing or are surplus. */
export async function differences(folder: string, files: Record<string, string>): Promise<string[]> {
  const names = new Set([...(await namesIn(folder)), ...Object.keys(files)]);
  const differing: string[] = [];
  for (const name of [...names].sort()) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text !== files[name]) differing.push(name);
  }
  return differing;
}

/**
 * Protects a folder with other content than generated files, which would be lost.
 *
 * @throws {DocumentError} naming the first file that was not generated.
 */
export async function checkReplaceable(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const text = await readFile(join(folder, name), "utf8").catch(() => "");
    if (!text.startsWith("// Generated from "))
      throw new DocumentError(`${folder} cannot be replaced: "${name}" in it was not generated`);
  }
}

/** Lists `folder` without hidden files, which a desktop may create anywhere. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith("."));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new DocumentError(`${folder} is not a folder`, { cause: error });
    throw error;
  }
}
