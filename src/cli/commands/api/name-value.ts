/** Reads the options that are given as `name=value`. */
import { argumentValue } from "../../argument-value.js";
import { usageError } from "../../command-error.js";
import type { Shell } from "../../shell.js";

/** One `name=value`. */
export interface NameValue {
  readonly name: string;
  /** The value; of a reference, what it leads to. */
  readonly value: string;
  /** What may be shown: the reference itself, since it may lead to a secret. */
  readonly shown: string;
  readonly isReference: boolean;
}

/** @throws {CommandError} if one has no name or no `=`, or its reference leads nowhere. */
export function readNameValues(given: readonly string[], option: string, shell: Shell): Promise<NameValue[]> {
  return Promise.all(
    given.map(async (text) => {
      const at = text.indexOf("=");
      if (at < 1) throw usageError(`${option} must be name=value, not "${text}"`);
      const written = text.slice(at + 1);
      const isReference = /^@(env|file):/.test(written);
      const value = await argumentValue(written, shell);
      return { name: text.slice(0, at), value, shown: isReference ? written : value, isReference };
    }),
  );
}
