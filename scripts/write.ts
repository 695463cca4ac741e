/** Writing a generated folder so that it is at any moment either the old one or the new one. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Replaces `folder` by `files`: written beside it, then renamed. */
export async function replaceFolder(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const fresh = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  const old = `${fresh}-old`;
  try {
    await mkdir(fresh);
    for (const [name, text] of Object.entries(files)) await writeFile(join(fresh, name), text);
    await rename(folder, old).catch(ignoreMissing);
    await rename(fresh, folder);
  } catch (error) {
    await rename(old, folder).catch(ignoreMissing);
    throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** The names of the files that differ from what stands in `folder`, missing and surplus ones among them. */
export async function differences(folder: string, files: Record<string, string>): Promise<string[]> {
  const present = await readdir(folder).catch(() => []);
  const names = new Set([...present, ...Object.keys(files)]);
  const differing: string[] = [];
  for (const name of [...names].sort()) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text !== files[name]) differing.push(name);
  }
  return differing;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
