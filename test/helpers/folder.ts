/** A temporary folder for one test. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Calls `run` with a new folder of these files, by path, readable by their owner only; removes it afterwards. */
export async function withFolder<T>(
  files: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "storeconnect-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      await chmod(path, 0o600);
    }
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
