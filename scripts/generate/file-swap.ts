/**
 * Replaces several files and folders at once: all of them or, if interrupted, none.
 *
 * The new content is prepared in a folder on the same disk, so that only renames are left to do. A journal in that folder
 * lists what {@link restore} undoes if the process ends halfway; deleting the journal commits the change.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** One rename: `from` is a path in the prepared folder, `to` the destination. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

interface JournalEntry extends Move {
  readonly backup: string;
  readonly existed: boolean;
}

/** Carries out `moves` in order, whose sources are in `folder`, and deletes the folder. */
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

/** Undoes an interrupted {@link swapIn} of `folder` and deletes the folder. Does nothing if the folder does not exist. */
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
