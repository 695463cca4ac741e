/** Runs the built command in a pseudo-terminal and shows what a person would see. Needs `npm run build` before. */
import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { onTestFinished } from "vitest";
import { projectFolder } from "../../scripts/spec/paths.js";

/** The command that `npm install` puts on the path. */
export const builtCommand: string = join(projectFolder, "dist/cli/main.js");

/** A terminal with the command in it. */
export interface Terminal {
  /** The lines on the screen and above it, without empty ones at the end. */
  screen(): string;
  /** Resolves when the screen matches, to the screen. Rejects with the screen after 20 seconds. */
  waitFor(pattern: RegExp): Promise<string>;
  /** Types: `"y\r"`, or `"\u0003"` for Ctrl-C. */
  type(keys: string): void;
  /** Resolves to the exit code when the command has ended. */
  readonly ended: Promise<number>;
}

/** Starts the command. It is ended with the test. */
export function startInTerminal(
  args: readonly string[],
  { env = {}, columns = 100, rows = 30 }: { env?: Record<string, string>; columns?: number; rows?: number } = {},
): Terminal {
  const child = spawn(process.execPath, [builtCommand, ...args], {
    cols: columns,
    rows,
    env: { PATH: process.env["PATH"] ?? "", TERM: "xterm-256color", ...env },
  });
  const screen = new xterm.Terminal({ cols: columns, rows, scrollback: 1000, allowProposedApi: true });
  const watchers = new Set<() => void>();
  child.onData((data) => screen.write(data, () => watchers.forEach((look) => void look())));
  let hasEnded = false;
  const ended = new Promise<number>((resolve) =>
    child.onExit(({ exitCode, signal }) => {
      hasEnded = true;
      // What was written last is parsed after the event.
      screen.write("", () => resolve(signal ? 128 + signal : exitCode));
    }),
  );
  onTestFinished(() => {
    if (!hasEnded) child.kill("SIGKILL");
    screen.dispose();
  });

  const text = (): string => {
    const { active } = screen.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, line) => active.getLine(line)?.translateToString(true) ?? "",
    );
    return lines.join("\n").trimEnd();
  };
  return {
    screen: text,
    ended,
    type: (keys) => child.write(keys),
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const finish = (settle: () => void): void => {
          clearTimeout(deadline);
          watchers.delete(look);
          settle();
        };
        const look = (): void => {
          if (pattern.test(text())) finish(() => resolve(text()));
        };
        const deadline = setTimeout(
          () => finish(() => reject(new Error(`No ${pattern} on the screen:\n${text()}`))),
          20_000,
        );
        watchers.add(look);
        look();
      }),
  };
}
