/** Output that goes to a file: the whole of it is there at the end, or nothing. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import type { Shell } from "../shell.js";

/**
 * Runs `work` with a stdout that writes to the file; without a path, with the shell as it is. A file of the same name is replaced
 * at the end. After an error or Ctrl-C it is as it was, and no other file is left.
 */
export async function withOutputFile(
  path: string | undefined,
  shell: Shell,
  work: (shell: Shell) => Promise<void>,
): Promise<void> {
  if (path === undefined) return work(shell);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = createWriteStream(temporary, { flags: "wx" });
  await once(file, "open");
  const written = finished(file);
  const failed = new AbortController();
  written.catch((error: unknown) => failed.abort(error));
  const signal = AbortSignal.any([shell.signal, failed.signal]);
  try {
    await work({ ...shell, stdout: file, signal });
    signal.throwIfAborted();
    file.end();
    await written;
    await rename(temporary, path);
  } catch (error) {
    file.destroy();
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes bytes as they come, no faster than stdout takes them. */
export async function writeChunks(chunks: ReadableStream<Uint8Array> | null, { stdout, signal }: Shell): Promise<void> {
  for await (const chunk of chunks ?? []) {
    const isTaken = stdout.write(chunk);
    if (isTaken === false) await once(stdout as unknown as NodeJS.EventEmitter, "drain", { signal });
  }
}
