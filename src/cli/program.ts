/** The whole command: its name, its subcommands, its help. Nothing heavy is loaded before an action runs. */
import { Command } from "commander";
import { version } from "../version.js";
import { resolveClientOptions } from "./client-options.js";
import { addApiCommand } from "./commands/api/command.js";
import { addAppsCommand } from "./commands/apps/command.js";
import { addBuildsCommand } from "./commands/builds/command.js";
import { addCompleteCommand } from "./commands/completion/command.js";
import { addDescribeCommand } from "./commands/describe/command.js";
import { addDoctorCommand } from "./commands/doctor/command.js";
import { addFakeCommand } from "./commands/fake/command.js";
import { addMcpCommand } from "./commands/mcp/command.js";
import { addReportCommand } from "./commands/report/command.js";
import { addSearchCommand } from "./commands/search/command.js";
import { addSpecCommand } from "./commands/spec/command.js";
import { addTokenCommand } from "./commands/token/command.js";
import { addUploadCommand } from "./commands/upload/command.js";
import { addVerifyCommand } from "./commands/verify/command.js";
import { addWebhooksCommand } from "./commands/webhooks/command.js";
import type { Shell } from "./shell.js";

/** Makes the command for one run. */
export function createProgram(shell: Shell): Command {
  const program = new Command("storeconnect")
    .description("Apple's App Store Connect API from a terminal, from CI and for agents")
    .version(version, "-V, --version")
    .helpOption("-h, --help", "show the help of a command")
    .configureOutput({
      writeOut: (text) => void shell.stdout.write(text),
      writeErr: (text) => void shell.stderr.write(text),
      getOutHelpWidth: () => shell.stdout.columns ?? 80,
      getErrHelpWidth: () => shell.stderr.columns ?? 80,
    })
    .showSuggestionAfterError()
    .exitOverride()
    .hook("preAction", (_, command) => resolveClientOptions(command, shell));

  for (const add of [
    addApiCommand,
    addSearchCommand,
    addDescribeCommand,
    addAppsCommand,
    addBuildsCommand,
    addUploadCommand,
    addReportCommand,
    addDoctorCommand,
    addTokenCommand,
    addVerifyCommand,
    addWebhooksCommand,
    addFakeCommand,
    addSpecCommand,
    addMcpCommand,
    addCompleteCommand,
  ])
    add(program, shell);
  return program;
}
