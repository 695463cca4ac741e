/** The value of an option that is a secret. */
import { argumentValue } from "./argument-value.js";
import { usageError } from "./command-error.js";
import type { Shell } from "./shell.js";

/**
 * The secret that `@env:NAME` or `@file:PATH` names. One that is written out is taken with a warning.
 *
 * @throws {CommandError} if it is empty, or its variable or file does not exist.
 */
export async function secretValue(option: string, value: string, shell: Shell): Promise<string> {
  const secret = await argumentValue(value, shell);
  if (secret === "") throw usageError(`${option} is empty`);
  if (secret === value)
    shell.stderr.write(`warning: Others see ${option} in the list of processes: use @env:NAME or @file:PATH.\n`);
  return secret;
}
