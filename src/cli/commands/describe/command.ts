/** `storeconnect describe`: what it is called and which options it has. */
import type { Command } from "commander";
import type { Shell } from "../../shell.js";
import type { DescribeOptions } from "./run-describe.js";

export function addDescribeCommand(program: Command, shell: Shell): void {
  program
    .command("describe")
    .description("show an operation: its parameters, body and response, and how to call it")
    .usage("[options] OPERATION")
    .argument("<words...>", "an operationId, a path, or a method and a path, such as POST /v1/betaGroups")
    .option("--json", "print JSON; errors are JSON too")
    .action(async (words: readonly string[], options: DescribeOptions) => {
      const { runDescribe } = await import("./run-describe.js");
      runDescribe(words, options, shell);
    });
}
