/** Findings of `storeconnect doctor`, and how they are printed. */
import type { ExitCode } from "../../exit-codes.js";
import { type Shell, styled } from "../../shell.js";

/** What one check found. */
export interface Finding {
  readonly check: string;
  readonly level: "ok" | "warning" | "problem";
  readonly message: string;
  /** What to do about it. */
  readonly advice?: string;
  /** The exit code of a problem. */
  readonly exitCode?: ExitCode;
}

export const ok = (check: string, message: string): Finding => ({ check, level: "ok", message });

export const warning = (check: string, message: string, advice?: string): Finding => ({
  check,
  level: "warning",
  message,
  ...(advice !== undefined && { advice }),
});

export const problem = (check: string, exitCode: ExitCode, message: string, advice: string): Finding => ({
  check,
  level: "problem",
  message,
  advice,
  exitCode,
});

const colors = { ok: "green", warning: "yellow", problem: "red" } as const;

/** One line for people: the level, the check, what was found and what to do. */
export function lineOf({ check, level, message, advice }: Finding, shell: Shell): string {
  const shown = level.padEnd(8);
  const label = styled(colors[level], shown, shell, shell.stdout);
  return `${label} ${check.padEnd(12)} ${message}${advice === undefined ? "" : ` ${advice}`}\n`;
}
