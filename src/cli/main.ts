#!/usr/bin/env node
/** The process of the command `storeconnect`. */
import { run } from "./run.js";

const stop = new AbortController();
// The first Ctrl-C lets the command clean up; the second one ends the process, since the listener is gone.
process.once("SIGINT", () => stop.abort(new Error("Stopped by Ctrl-C")));
process.once("SIGTERM", () => stop.abort(new Error("Stopped by SIGTERM")));
// The reader of a pipe may leave early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

const { env, stdout } = process;
process.exitCode = await run(process.argv.slice(2), {
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
});
