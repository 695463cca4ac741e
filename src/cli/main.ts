#!/usr/bin/env node
/** The process of the command `storeconnect`. */
import { run } from "./run.js";
import type { Shell } from "./shell.js";

const stop = new AbortController();
// The first Ctrl-C lets the command clean up; the second one ends the process, since the listener is gone.
process.once("SIGINT", () => stop.abort(new Error("Stopped by Ctrl-C")));
process.once("SIGTERM", () => stop.abort(new Error("Stopped by SIGTERM")));
// The reader of a pipe may leave early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

const { env, stdout } = process;
const shell: Shell = {
  env,
  stdout,
  // Node makes each stream when it is first read, which takes as long as a small command.
  get stdin() {
    return process.stdin;
  },
  get stderr() {
    return process.stderr;
  },
  signal: stop.signal,
};
// Without `await`, since the build makes this file a CommonJS module.
void run(process.argv.slice(2), shell).then((exitCode) => {
  process.exitCode = exitCode;
});
