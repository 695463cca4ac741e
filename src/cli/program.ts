/** The whole command: its name, its subcommands, its help. Nothing heavy is loaded before an action runs. */
import { Command } from "commander";
import { version } from "../version.js";
import { resolveClientOptions } from "./client-options.js";
import type { CommandDefinition } from "./command-definition.js";
import { apiCommand } from "./commands/api/command.js";
import { appsCommand } from "./commands/apps/command.js";
import { buildsCommand } from "./commands/builds/command.js";
import { completeCommand } from "./commands/completion/command.js";
import { describeCommand } from "./commands/describe/command.js";
import { doctorCommand } from "./commands/doctor/command.js";
import { fakeCommand } from "./commands/fake/command.js";
import { mcpCommand } from "./commands/mcp/command.js";
import { reportCommand } from "./commands/report/command.js";
import { searchCommand } from "./commands/search/command.js";
import { specCommand } from "./commands/spec/command.js";
import { tokenCommand } from "./commands/token/command.js";
import { uploadCommand } from "./commands/upload/command.js";
import { verifyCommand } from "./commands/verify/command.js";
import { webhooksCommand } from "./commands/webhooks/command.js";
import type { Shell } from "./shell.js";

/** In the order of the help. */
const definitions: readonly CommandDefinition[] = [
  apiCommand,
  searchCommand,
  describeCommand,
  appsCommand,
  buildsCommand,
  uploadCommand,
  reportCommand,
  doctorCommand,
  tokenCommand,
  verifyCommand,
  webhooksCommand,
  fakeCommand,
  specCommand,
  mcpCommand,
  completeCommand,
];

/**
 * Makes the command for one run.
 *
 * @param args The arguments of the run. Commands whose names are not among them get no options, which the run doesn't show. By default
 * all commands are whole.
 */
export function createProgram(shell: Shell, args?: readonly string[]): Command {
  const program = new Command("storeconnect")
    .description("Apple's App Store Connect API from a terminal, from CI and for agents")
    .version(version, "-V, --version")
    .helpOption("-h, --help", "show the help of a command")
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => void (shell.helpOutput ?? shell.stdout).write(text),
      writeErr: (text) => void shell.stderr.write(text),
      getOutHelpWidth: () => (shell.helpOutput ?? shell.stdout).columns ?? 80,
      // Help has no styles.
      getOutHasColors: () => false,
      getErrHelpWidth: () => shell.stderr.columns ?? 80,
    })
    .showSuggestionAfterError()
    .exitOverride()
    .hook("preAction", (_, command) => resolveClientOptions(command, shell));

  // One that completes knows all commands.
  const isWhole = (name: string): boolean =>
    args === undefined || args.includes(name) || args.includes(completeCommand.name);
  for (const { name, description, define } of definitions) {
    const command = program.command(name).description(description);
    if (isWhole(name)) define(command, shell);
  }
  return program;
}
