/** `storeconnect complete`: prints the script of a shell, and completes what is typed when the script calls it. */
import type { Command } from "commander";
import type { CommandDefinition } from "../../command-definition.js";

export const completeCommand: CommandDefinition = {
  name: "complete",
  description: "print the completion script of a shell: bash, zsh, fish or powershell",
  define(command, shell) {
    command
      .argument("<shell>", "bash, zsh, fish or powershell")
      .allowExcessArguments()
      .action(async (first: string, _: object, command: Command) => {
        const program = command.parent as RootCommand;
        // The script of a shell passes the words on the line after "--".
        const isRequest = program.rawArgs[1] === "--";
        if (isRequest) {
          const { printCompletions } = await import("./complete-words.js");
          printCompletions(program, command.args, shell);
          return;
        }
        const { printScript } = await import("./print-script.js");
        printScript(first, shell);
      });
  },
};

/** Commander documents `rawArgs`, and its types don't have it. */
type RootCommand = Command & { readonly rawArgs: readonly string[] };
