/** Private keys from files. */
import { readFile } from "node:fs/promises";
import { TokenError } from "../errors.js";

/**
 * The text of a private key file (`AuthKey_….p8`), as the option `privateKey` takes it.
 *
 * @throws {TokenError} where the file can't be read, naming it and the system's code.
 */
export async function privateKeyFromFile(path: string | URL): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    throw new TokenError(`The private key file ${String(path)} can't be read (${code}).`, { cause: error });
  }
}
