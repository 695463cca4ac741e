/** What a failed command prints, by the kind of error. */
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { CommandError } from "../../src/cli/command-error.js";
import { exitCodes } from "../../src/cli/exit-codes.js";
import { failureOf, printFailure } from "../../src/cli/failure.js";
import type { Shell } from "../../src/cli/shell.js";

/** A shell whose stderr is a terminal, while stdout is a pipe as that of the tests. */
function shellOf(env: Record<string, string> = {}): Shell & { printed(): string } {
  const printed: string[] = [];
  const stderr = { isTTY: true, write: (content: string | Uint8Array) => void printed.push(String(content)) };
  const stdout = { write: () => {} };
  return {
    env,
    stdin: Readable.from([]),
    stdout,
    stderr,
    signal: new AbortController().signal,
    printed: () => printed.join(""),
  };
}

describe("the message of a failure", () => {
  const failure = failureOf(new CommandError(exitCodes.usage, "No such path", ["Nearest: /v1/apps"]), shellOf());

  it("has a red label where stderr is a terminal, also if stdout is none", () => {
    const shell = shellOf();
    printFailure(failure, shell, false);
    expect(shell.printed()).toBe("\u001b[31merror:\u001b[39m No such path\n  Nearest: /v1/apps\n");
  });

  it("has no color with NO_COLOR, and is one JSON object with --json", () => {
    const plain = shellOf({ NO_COLOR: "1" });
    printFailure(failure, plain, false);
    expect(plain.printed()).toBe("error: No such path\n  Nearest: /v1/apps\n");
    const json = shellOf();
    printFailure(failure, json, true);
    expect(JSON.parse(json.printed())).toEqual({
      error: { exitCode: 2, code: "ERR_USAGE", message: "No such path", hints: ["Nearest: /v1/apps"] },
    });
  });
});

describe("the exit code", () => {
  it.each([
    [new TypeError('"limit" must be at most 200'), exitCodes.usage],
    [new TypeError("undefined is not a function"), exitCodes.unexpected],
    [Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT", syscall: "open" }), exitCodes.usage],
    [new Error("a fault"), exitCodes.unexpected],
  ])("of %s is %i", (error, exitCode) => {
    expect(failureOf(error, shellOf()).exitCode).toBe(exitCode);
  });

  it("is that of Ctrl-C for whatever fails after it", () => {
    const signal = AbortSignal.abort();
    expect(failureOf(new TypeError("x is not iterable"), { signal }).exitCode).toBe(exitCodes.interrupted);
  });
});
