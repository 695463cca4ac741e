/** Prints the script that makes a shell call `storeconnect complete -- WORDS`. */
import { usageError } from "../../command-error.js";
import type { Shell } from "../../shell.js";
import { bashScript } from "./scripts/bash.js";
import { fishScript } from "./scripts/fish.js";
import { powershellScript } from "./scripts/powershell.js";
import { zshScript } from "./scripts/zsh.js";

const scripts: Readonly<Record<string, string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** @throws {CommandError} for another shell. */
export function printScript(name: string, { stdout }: Shell): void {
  const script = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
  if (script === undefined)
    throw usageError(`"${name}" is not a shell that can be completed: ${Object.keys(scripts).join(", ")}`);
  stdout.write(script);
}
