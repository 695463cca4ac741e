import { spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { Command } from "commander";
import { expect, it, onTestFinished } from "vitest";
import { createProgram } from "../../src/cli/program.js";
import { runCli } from "../helpers/run-cli.js";
import { builtCommand } from "../helpers/terminal.js";

const ignored = { write: () => true };
const whole = createProgram({
  env: {},
  stdin: Readable.from([]),
  stdout: ignored,
  stderr: ignored,
  signal: new AbortController().signal,
});
const below = (command: Command): Command[] => [command, ...command.commands.flatMap(below)];
const wordsOf = ({ parent, name }: Command, command: Command): string[] =>
  parent === null ? [] : [...wordsOf(parent, parent), name.call(command)];

/** The help of a command that has all its options. */
const helpOf = (command: Command): string => {
  let help = "";
  command.configureOutput({ writeOut: (part) => (help += part) }).outputHelp();
  return help;
};

it("is whole for every command, though a run defines only the commands that it names", async () => {
  const commands = below(whole);
  expect(commands.length).toBeGreaterThan(18);
  for (const command of commands) {
    const words = wordsOf(command, command);
    const expected = helpOf(command);
    expect(await runCli([...words, "--help"])).toEqual({ exitCode: 0, stdout: expected, stderr: "" });
    if (words.length < 2) expect((await runCli(["help", ...words])).stdout).toBe(expected);
  }
});

it("is written to a pipe, a file and a terminal alike", async () => {
  const folder = mkdtempSync(join(tmpdir(), "storeconnect-help-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "help.txt");
  const toFile = spawn(process.execPath, [builtCommand, "--help"], {
    stdio: ["ignore", openSync(path, "w"), "inherit"],
  });
  const toPipe = spawn(process.execPath, [builtCommand, "--help"], { stdio: ["ignore", "pipe", "inherit"] });
  const expected = helpOf(whole);
  const exitCode = new Promise((resolve) => toFile.once("exit", resolve));
  expect(await text(toPipe.stdout)).toBe(expected);
  expect(await exitCode).toBe(0);
  expect(readFileSync(path, "utf8")).toBe(expected);
  // 80 columns are also the width of a pipe.
  expect((await runCli(["--help"], { columns: 80 })).stdout).toBe(expected);
});

it("ends without an error if the reader of the pipe has left", async () => {
  const command = spawn(process.execPath, [builtCommand, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
  command.stdout.destroy();
  expect(await text(command.stderr)).toBe("");
  expect(await new Promise((resolve) => command.once("exit", resolve))).toBe(0);
});
