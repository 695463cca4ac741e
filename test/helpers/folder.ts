/** A folder for one test, gone afterwards. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Runs with a new folder that holds `files`, by their paths in it; all of them readable by their owner alone. */
export async function withFolder<T>(
  files: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "storeconnect-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      await chmod(path, 0o600);
    }
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
