/**
 * Writes docs/command-reference.md from the definitions of the commands and the comments of the exit codes:
 * `npm run docs:command -- [--check]`. `--check` writes nothing and fails if the page is not up to date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Command } from "commander";
import { createProgram } from "../../src/cli/program.js";
import { isMain } from "../main-module.js";
import { projectFolder } from "../spec/paths.js";

export const referencePage: string = join(projectFolder, "docs/command-reference.md");
const exitCodesFile = join(projectFolder, "src/cli/exit-codes.ts");

/** Returns the page. */
export async function formatReference(): Promise<string> {
  const program = createProgram({
    env: {},
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: new AbortController().signal,
  });
  return `<!-- Written by scripts/command/reference.ts from src/cli: npm run docs:command -->

# The command: reference

${program.description()}. [The guide](guide/command.md) begins with tasks.

${sectionsOf(program).join("\n")}
## Exit codes

${exitCodeTable(await readFile(exitCodesFile, "utf8"))}`;
}

/** A section for each command without commands below it. */
function sectionsOf(command: Command): string[] {
  const help = command.createHelp();
  const below = help.visibleCommands(command).filter((each) => each.name() !== "help");
  if (below.length > 0) return below.flatMap(sectionsOf);
  const parts = [
    `## ${pathOf(command)}\n`,
    `${sentence(help.commandDescription(command))}\n`,
    `    ${help.commandUsage(command)}\n`,
  ];
  const args = command.registeredArguments.filter(({ description }) => description);
  if (args.length > 0)
    parts.push(
      table(
        ["argument", ""],
        args.map((one) => [`\`${help.argumentTerm(one)}\``, one.description]),
      ),
    );
  const options = help.visibleOptions(command).filter(({ long }) => long !== "--help");
  const rows = options.map((option) => [`\`${option.flags}\``, help.optionDescription(option)]);
  if (rows.length > 0) parts.push(table(["option", ""], rows));
  return [parts.join("\n")];
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return `${line(head)}${line(head.map(() => "---"))}${rows.map(line).join("")}`;
}

/** The codes with their comments in the source. */
export function exitCodeTable(source: string): string {
  const entries = [...source.matchAll(/\/\*\*\s+(?:\* )?([^/]+?)\s+\*\/\s+(\w+): (\d+),/g)];
  return table(
    ["code", "name", ""],
    entries.map(([, comment = "", name = "", code = ""]) => [
      code,
      `\`${name}\``,
      comment.replaceAll(/\s*\n\s*\* /g, " "),
    ]),
  );
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { check: { type: "boolean" } } });
  const page = await formatReference();
  if (!values.check) await writeFile(referencePage, page);
  else if ((await readFile(referencePage, "utf8")) !== page)
    throw new Error("docs/command-reference.md is not up to date. Run: npm run docs:command");
}
