/** `storeconnect webhooks`: what its commands are called and which options they have. */
import type { CommandDefinition } from "../../command-definition.js";
import { note, optionWithDefault } from "../../help.js";
import type { ServeOptions } from "./serve-webhooks.js";

export const webhooksCommand: CommandDefinition = {
  name: "webhooks",
  description: "receive webhooks of App Store Connect",
  define(webhooks, shell) {
    webhooks
      .command("serve")
      .description("listen for webhooks, verify their signatures, and print each event as a line; Ctrl-C ends it")
      .requiredOption("--secret <secret>", "the secret of the webhook: @env:NAME or @file:PATH")
      .addOption(optionWithDefault("--port <number>", "the port; 0 for a free one", "8080"))
      .addOption(optionWithDefault("--host <address>", "the address to listen on", "127.0.0.1"))
      .option("--exec <command>", "run this command of the shell for each event, with the event as JSON on its stdin")
      .addOption(
        optionWithDefault(
          "--concurrency <number>",
          "the most commands that run at the same time; further events wait",
          "4",
        ),
      )
      .addOption(
        optionWithDefault(
          "--timeout-ms <number>",
          "the longest time of an event with its command, in milliseconds",
          "30000",
        ),
      )
      .option("--json", "print events as JSON (the default in a pipe); errors are JSON too")
      .addHelpText(
        "after",
        note(
          "Apple sends webhooks to https URLs: lead one to the port by a tunnel or a proxy. An event that arrives again is not handled again. If the command fails or takes too long, the response is 500 or 503 and Apple shows the delivery as failed. What the command prints appears on stderr. The payload is never part of the command line. The exit code is 0 after Ctrl-C, which also ends the commands that run.",
        ),
      )
      .action(async (options: ServeOptions) => {
        const { serveWebhooks } = await import("./serve-webhooks.js");
        await serveWebhooks(options, shell);
      });
  },
};
