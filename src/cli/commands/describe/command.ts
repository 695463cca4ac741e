/** `storeconnect describe`: what it is called and which options it has. */
import type { CommandDefinition } from "../../command-definition.js";
import type { DescribeOptions } from "./run-describe.js";

export const describeCommand: CommandDefinition = {
  name: "describe",
  description: "show an operation: its parameters, body and response, and how to call it",
  define(command, shell) {
    command
      .usage("[options] OPERATION")
      .argument("<words...>", "an operationId, a path, or a method and a path, such as POST /v1/betaGroups")
      .option("--json", "print JSON; errors are JSON too")
      .action(async (words: readonly string[], options: DescribeOptions) => {
        const { runDescribe } = await import("./run-describe.js");
        runDescribe(words, options, shell);
      });
  },
};
