/** Runs the command in this process, with streams of the test, against a fake App Store on 127.0.0.1. */
import { Readable } from "node:stream";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.js";
import { createFakeAppStore, type FakeAppStore, type FakeAppStoreOptions } from "../../src/testing/index.js";

/** The streams and the variables of one run. */
export interface RunCliOptions {
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** What comes from stdin, which is a pipe. @default nothing */
  readonly stdin?: string | undefined;
  /** The width of the terminal that stdout is. @default stdout is a pipe */
  readonly columns?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called with what is printed, as it is printed. */
  readonly onOutput?: ((text: string) => void) | undefined;
}

/** What a run printed, and its exit code. */
export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `storeconnect` with the arguments. Its environment has only the variables of `env`, and NO_COLOR. */
export async function runCli(args: readonly string[], options: RunCliOptions = {}): Promise<CliRun> {
  const { env = {}, stdin = "", columns, signal = new AbortController().signal } = options;
  const printed = { stdout: "", stderr: "" };
  const output = (name: keyof typeof printed) => ({
    write: (content: string | Uint8Array): void => {
      // Bytes are printed as they are: a test compares them one by one.
      const text = typeof content === "string" ? content : Buffer.from(content).toString("latin1");
      printed[name] += text;
      options.onOutput?.(text);
    },
    ...(columns !== undefined && { isTTY: true, columns }),
  });
  const exitCode = await run(args, {
    // Tests compare strings; one of styles sets it to "".
    env: { NO_COLOR: "1", ...env },
    stdin: Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]),
    stdout: output("stdout"),
    // A terminal's stderr would ask questions and draw bars: those are tested through a pseudo-terminal.
    stderr: { write: output("stderr").write },
    signal,
  });
  return { exitCode, ...printed };
}

/** A fake store that listens until the test ends, with the variables that make the command use it. */
export async function fakeForCli(
  options: FakeAppStoreOptions = {},
): Promise<{ fake: FakeAppStore; env: Record<string, string> }> {
  const fake = await createFakeAppStore(options);
  onTestFinished(() => fake.close());
  return { fake, env: environmentOf(fake) };
}

/** The variables that make the command use a fake store. */
export function environmentOf({ baseUrl, credentials }: FakeAppStore): Record<string, string> {
  return {
    ASC_BASE_URL: baseUrl,
    ASC_KEY_ID: credentials.keyId,
    ASC_ISSUER_ID: credentials.issuerId,
    ASC_PRIVATE_KEY: credentials.privateKey,
  };
}
