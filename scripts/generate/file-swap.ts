/**
 * Putting several files and folders in place at once: all of them, or, whenever it is interrupted, none.
 *
 * What is new stands ready in a folder on the same disk, so that only renames are left to do. A journal in it tells
 * {@link restore} what to take back should the process end in the middle; removing the journal is what makes all of it
 * count.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** From where in the folder to where. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

interface JournalEntry extends Move {
  readonly backup: string;
  readonly existed: boolean;
}

/** Carries out `moves`, whose sources lie in `folder`, in their order, and removes the folder. */
export async function swapIn(folder: string, moves: readonly Move[]): Promise<void> {
  const journal = moves.map((move, index): JournalEntry => {
    return { ...move, backup: join(folder, `backup-${index}`), existed: existsSync(move.to) };
  });
  await writeFile(join(folder, "journal.tmp"), JSON.stringify(journal));
  await rename(join(folder, "journal.tmp"), join(folder, "journal.json"));
  try {
    for (const { from, to, backup, existed } of journal) {
      await mkdir(dirname(to), { recursive: true });
      if (existed) await rename(to, backup);
      await rename(from, to);
    }
  } catch (error) {
    await restore(folder);
    throw error;
  }
  await rm(join(folder, "journal.json"));
  await rm(folder, { recursive: true, force: true });
}

/** Takes back what an interrupted {@link swapIn} of `folder` did, and removes the folder. Without one it does nothing. */
export async function restore(folder: string): Promise<void> {
  const path = join(folder, "journal.json");
  if (existsSync(path)) {
    const journal = JSON.parse(await readFile(path, "utf8")) as JournalEntry[];
    for (const { from, to, backup, existed } of journal.reverse()) {
      if (existed && existsSync(backup)) {
        await rm(to, { recursive: true, force: true });
        await rename(backup, to);
      } else if (!existed && !existsSync(from)) {
        await rm(to, { recursive: true, force: true });
      }
    }
  }
  await rm(folder, { recursive: true, force: true });
}
