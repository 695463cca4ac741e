/** The bytes of a file, or of stdin. */
import { createReadStream } from "node:fs";
import { usageError } from "./command-error.js";
import type { Shell } from "./shell.js";

/**
 * Reads the file at `path`, or stdin if it is undefined or `-`.
 *
 * @throws {CommandError} if there is more than `maxBytes`, the file can't be read, or stdin is a terminal.
 */
export async function readInput(path: string | undefined, { stdin }: Shell, maxBytes: number): Promise<Uint8Array> {
  const isStdin = path === undefined || path === "-";
  if (isStdin && stdin.isTTY) throw usageError("Name a file, or pipe the data into the command");
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of isStdin ? stdin : createReadStream(path)) {
      length += chunk.length;
      if (length > maxBytes) throw usageError(`${isStdin ? "stdin" : path} has more than ${maxBytes} bytes`);
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw usageError(
      `${isStdin ? "stdin" : `The file ${path}`} can't be read (${(error as NodeJS.ErrnoException).code})`,
    );
  }
  return Buffer.concat(chunks);
}
