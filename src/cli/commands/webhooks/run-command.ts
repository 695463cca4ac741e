/** Runs a command for each event, some at the same time, and ends them all with the server. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Environment } from "../../../node/index.js";
import type { Output } from "../../shell.js";

/** How commands are run. */
export interface RunnerOptions {
  /** The most commands at the same time. */
  readonly concurrency: number;
  readonly env: Environment;
  /** Where the output of the commands appears. */
  readonly output: Output;
}

/** Runs one command line again and again. */
export interface Runner {
  /**
   * Runs the command with `input` on its stdin. Waits while as many run as may.
   *
   * @throws {Error} if it ends with another code than 0, if `signal` aborts, or if too many wait.
   */
  run(input: string, signal: AbortSignal): Promise<void>;
  /** Ends the commands that run, and their children. Nothing runs after it has resolved. */
  end(): Promise<void>;
}

/** More events than this do not wait: Apple sends them again by request. */
const longestQueue = 1_000;
/** A command that ignores SIGTERM for so long is killed. */
const graceMs = 1_000;

/** Makes a runner of a command line, which the shell reads as it is: no part of an event is put into it. */
export function createRunner(commandLine: string, { concurrency, env, output }: RunnerOptions): Runner {
  const running = new Set<ChildProcess>();
  const waiting: (() => void)[] = [];
  let used = 0;
  let hasEnded = false;

  async function slot(signal: AbortSignal): Promise<void> {
    if (used < concurrency) {
      used += 1;
      return;
    }
    if (waiting.length >= longestQueue) throw new Error(`${longestQueue} events are waiting for the command`);
    await new Promise<void>((resolve, reject) => {
      const start = (): void => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(signal.reason);
      };
      waiting.push(start);
      signal.addEventListener("abort", leave, { once: true });
    });
  }

  /** Gives the slot to the next one. */
  function release(): void {
    const next = waiting.shift();
    if (next) next();
    else used -= 1;
  }

  async function runNow(input: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (hasEnded) throw new Error("The server ends");
    // A process group of its own, so that the children of the shell end with it.
    const child = spawn(commandLine, { shell: true, detached: true, env: { ...env }, stdio: "pipe" });
    running.add(child);
    const stop = (): void => void terminate(child);
    signal.addEventListener("abort", stop, { once: true });
    try {
      // A command may end without reading its input.
      child.stdin.on("error", () => {});
      child.stdin.end(input);
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8");
        stream.on("data", (text: string) => output.write(text));
      }
      const [code, endedBy] = (await once(child, "close")) as [number | null, string | null];
      if (code !== 0) throw new Error(`the command ended ${code === null ? `by ${endedBy}` : `with ${code}`}`);
    } finally {
      signal.removeEventListener("abort", stop);
      running.delete(child);
    }
  }

  return {
    async run(input, signal) {
      await slot(signal);
      try {
        await runNow(input, signal);
      } finally {
        release();
      }
    },
    async end() {
      hasEnded = true;
      await Promise.all([...running].map(terminate));
    },
  };
}

/** Ends the process group of a command: SIGTERM, and SIGKILL for what is left after a while. */
async function terminate(child: ChildProcess): Promise<void> {
  // It counts as running until its pipes are closed, which children of the shell have too.
  const closed = once(child, "close");
  send(child, "SIGTERM");
  const timer = setTimeout(() => send(child, "SIGKILL"), graceMs);
  await closed.finally(() => clearTimeout(timer));
}

function send({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
