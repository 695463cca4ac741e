/** Files that the command wrote in an earlier run. */
import { readFile } from "node:fs/promises";
import { usageError } from "./command-error.js";

/**
 * The JSON of the file; undefined if there is no file.
 *
 * @param invalid the error for a file whose content is not JSON.
 * @throws {CommandError} if the file is there and can't be read.
 */
export async function readJsonFile(path: string, invalid: () => Error): Promise<unknown> {
  const content = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw usageError(`The file ${path} can't be read (${error.code})`);
  });
  if (content === undefined) return undefined;
  try {
    return JSON.parse(content);
  } catch {
    throw invalid();
  }
}
