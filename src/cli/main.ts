#!/usr/bin/env node
/** The process of the command `storeconnect`. */
import { openHelpOutput } from "./help-output.js";
import { run } from "./run.js";
import type { Shell } from "./shell.js";

const stop = new AbortController();
// The first Ctrl-C lets the command clean up; the second one ends the process, since the listener is gone.
process.once("SIGINT", () => stop.abort(new Error("Stopped by Ctrl-C")));
process.once("SIGTERM", () => stop.abort(new Error("Stopped by SIGTERM")));
let stdout: typeof process.stdout | undefined;
// Node makes each stream when it is first read, which takes as long as a small command.
const shell: Shell = {
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return openStdout();
  },
  get stderr() {
    return process.stderr;
  },
  get helpOutput() {
    return openHelpOutput(openStdout);
  },
  signal: stop.signal,
};
// Without `await`, since the build makes this file a CommonJS module.
void run(process.argv.slice(2), shell).then((exitCode) => {
  process.exitCode = exitCode;
});

function openStdout(): typeof process.stdout {
  if (stdout !== undefined) return stdout;
  // The reader of a pipe may leave early, as `head` does.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  stdout = process.stdout;
  return stdout;
}
