/** Where the command writes its help and its version. */
import { fstatSync, writeSync } from "node:fs";
import type { Output } from "./shell.js";

/**
 * Returns the standard output, as a file descriptor if it is a pipe or a file. Node makes the stream when `process.stdout` is
 * first read, which takes as long as everything else that shows help.
 *
 * @param openStdout Makes the stream, for what a file descriptor can't do.
 */
export function openHelpOutput(openStdout: () => Output): Output {
  return isPipeOrFile() ? { write: (content) => writeAtOnce(content, openStdout) } : openStdout();
}

/** Only a terminal has a width, which its stream knows. */
function isPipeOrFile(): boolean {
  try {
    const stdout = fstatSync(1);
    return stdout.isFIFO() || stdout.isFile();
  } catch {
    // It is closed, which the stream says better.
    return false;
  }
}

function writeAtOnce(content: string | Uint8Array, openStdout: () => Output): void {
  let rest: Uint8Array = Buffer.from(content);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch {
    // The pipe is full and doesn't block, or has no reader any more. The stream can wait, and its listener knows the second.
    openStdout().write(rest);
  }
}
