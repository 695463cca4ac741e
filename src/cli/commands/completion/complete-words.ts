/** Completes the last word of a line: commands, options, paths, parameters and their values. */
import type { Command, Option } from "commander";
import type { Shell } from "../../shell.js";
import { type Completion, completeFieldName, completeParameter, completePath, completeWanted } from "./api-words.js";

/** What the scripts of the shells do with the words, as the numbers that commands in Go use. */
const noSpace = 2;
const noFiles = 4;

/** The options of `storeconnect api` whose values come from the table. */
const valuesOf: Readonly<Record<string, (positional: readonly string[], word: string) => readonly Completion[]>> = {
  "--query": completeParameter,
  "--field": completeFieldName,
  "--fields": completeWanted,
};

/** Prints a line for each completion, `value<tab>description`, and then what the shell has to do with them. */
export function printCompletions(program: Command, words: readonly string[], { stdout }: Shell): void {
  // Shells pass quotes and backslashes as they were typed.
  const plain = words.map((word) => word.replaceAll(/^['"]|['"]$|\\/g, ""));
  const found = completionsOf(program, plain);
  if (found === "files") {
    stdout.write(":0\n");
    return;
  }
  const lines = found.map(({ value, description = "" }) => `${value}\t${description}\n`);
  const isPart = found.some(({ value, isPart }) => isPart || value.endsWith("="));
  stdout.write(`${lines.join("")}:${noFiles + (isPart ? noSpace : 0)}\n`);
}

/**
 * Returns the completions of the last word, which may be empty; `"files"` where the name of a file is expected.
 *
 * @param words the words after the name of the command.
 */
function completionsOf(program: Command, words: readonly string[]): readonly Completion[] | "files" {
  const line = readLine(program, words.slice(0, -1));
  const word = words.at(-1) ?? "";
  const { command, positional, pending } = line;
  if (pending !== undefined) return valuesOfOption(line, pending, word);
  if (!line.onlyPositional && word.startsWith("-")) {
    const [name, value] = word.split(/=(.*)/s);
    const option = value === undefined ? undefined : findOption(command, name!);
    if (option === undefined) return optionsOf(command).filter(({ value }) => value.startsWith(word));
    const values = valuesOfOption(line, option, value!);
    return values === "files" ? values : values.map((each) => ({ ...each, value: `${name}=${each.value}` }));
  }
  if (command.commands.length > 0 && positional.length === 0) {
    return command
      .createHelp()
      .visibleCommands(command)
      .map((each) => ({ value: each.name(), description: each.description() }))
      .filter(({ value }) => value.startsWith(word));
  }
  if (isApi(command) || command.name() === "describe") return completePath(positional, word);
  if (command.name() === "complete") return completeFrom(["bash", "zsh", "fish", "powershell"], word);
  const { registeredArguments } = command;
  const argument = registeredArguments[positional.length] ?? registeredArguments.find(({ variadic }) => variadic);
  return argument?.argChoices ? completeFrom(argument.argChoices, word) : "files";
}

interface Line {
  readonly command: Command;
  /** The words that are neither commands nor options. */
  readonly positional: readonly string[];
  /** The option that the next word is the value of. */
  readonly pending: Option | undefined;
  /** Whether there was a `--`. */
  readonly onlyPositional: boolean;
}

function readLine(program: Command, words: readonly string[]): Line {
  let command = program;
  const positional: string[] = [];
  let pending: Option | undefined;
  let onlyPositional = false;
  for (const word of words) {
    if (pending !== undefined) pending = undefined;
    else if (onlyPositional) positional.push(word);
    else if (word === "--") onlyPositional = true;
    else if (word.startsWith("-") && word.length > 1) {
      const option = findOption(command, word);
      if (option?.required) pending = option;
    } else {
      const below = positional.length === 0 ? command.commands.find((each) => each.name() === word) : undefined;
      if (below === undefined) positional.push(word);
      else command = below;
    }
  }
  return { command, positional, pending, onlyPositional };
}

const isApi = (command: Command): boolean => command.name() === "api" && command.parent?.parent === null;

const findOption = ({ options }: Command, name: string): Option | undefined =>
  options.find(({ long, short }) => long === name || short === name);

const optionsOf = (command: Command): Completion[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description }) => (long ? [{ value: long, description }] : []));

function valuesOfOption({ command, positional }: Line, option: Option, word: string): readonly Completion[] | "files" {
  if (option.argChoices) return completeFrom(option.argChoices, word);
  const complete = isApi(command) ? valuesOf[option.long ?? ""] : undefined;
  if (complete !== undefined) return complete(positional, word);
  return /file|path|dir/.test(option.flags) ? "files" : [];
}

const completeFrom = (values: readonly string[], word: string): Completion[] =>
  values.filter((value) => value.startsWith(word)).map((value) => ({ value }));
