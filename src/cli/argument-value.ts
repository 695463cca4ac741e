/** The value of an argument that may be kept elsewhere: `@env:NAME`, `@file:PATH`. */
import { readFile } from "node:fs/promises";
import { usageError } from "./command-error.js";
import type { Shell } from "./shell.js";

/**
 * The value itself, or what `@env:NAME` or `@file:PATH` names. The line break at a file's end is not part of the value. Write
 * `@@` for a value that begins with `@`.
 *
 * @throws {CommandError} that names the variable or the file if there is none, and never its content.
 */
export async function argumentValue(value: string, { env }: Pick<Shell, "env">): Promise<string> {
  if (value.startsWith("@@")) return value.slice(1);
  if (value.startsWith("@env:")) {
    const name = value.slice("@env:".length);
    const found = env[name];
    if (found === undefined) throw usageError(`The environment variable ${name} is not set`);
    return found;
  }
  if (value.startsWith("@file:")) {
    const path = value.slice("@file:".length);
    const content = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      throw usageError(`The file ${path} can't be read (${error.code})`);
    });
    return content.replace(/\r?\n$/, "");
  }
  return value;
}
