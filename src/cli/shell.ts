/** What a command uses of the process that it runs in; tests pass their own. */
import { styleText } from "node:util";
import type { Environment } from "../node/index.js";

/** A stream to write to: `process.stdout`, or a test's. */
export interface Output {
  /** Returns false, as streams do, if no more should be written before the event `drain`. */
  write(content: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
  /** The width of the terminal. */
  readonly columns?: number | undefined;
}

/** A stream to read from: `process.stdin`, or a test's. */
export interface Input extends NodeJS.ReadableStream {
  readonly isTTY?: boolean | undefined;
}

/** The streams, the environment variables and the end of one run. */
export interface Shell {
  readonly env: Environment;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Where help and the version go, if that costs less than `stdout`. */
  readonly helpOutput?: Output;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The string in a style, if `output` shows styles: it is a terminal, and NO_COLOR is not set. */
export const styled = (style: Style, value: string, { env }: Shell, output: Output): string =>
  // Without the option Node looks at the stdout of the process in place of `output`.
  output.isTTY === true && !env["NO_COLOR"] ? styleText(style, value, { validateStream: false }) : value;

type Style = Parameters<typeof styleText>[0];
