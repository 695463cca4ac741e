/** `storeconnect token`: what it is called and which options it has. */
import { addClientOptions } from "../../client-options.js";
import type { CommandDefinition } from "../../command-definition.js";
import { note, optionWithDefault } from "../../help.js";
import type { TokenOptions } from "./print-token.js";

export const tokenCommand: CommandDefinition = {
  name: "token",
  description: "print a token for another program, such as curl; sends nothing",
  define(command, shell) {
    command
      .option(
        "--scope <request>",
        'a request that the token allows, such as "GET /v1/apps"; repeat it for several (default: all that the key allows)',
        (value: string, others: readonly string[] | undefined) => [...(others ?? []), value],
      )
      .addOption(
        optionWithDefault(
          "--lifetime <seconds>",
          "from 1 to 1200; up to 15552000 with a scope of GETs for Xcode Cloud or performance alone",
          "900",
        ),
      )
      .option("--header", "print the whole header: Authorization: Bearer TOKEN")
      .option("--json", "print the token and the time of its expiry as JSON; errors are JSON too");
    addClientOptions(command)
      .addHelpText(
        "after",
        note(
          "The token gives access to the account until it expires: don't leave it in logs or in the arguments of a process.",
          "  curl -H @<(storeconnect token --header) https://api.appstoreconnect.apple.com/v1/apps",
        ),
      )
      .action(async (options: TokenOptions) => {
        const { printToken } = await import("./print-token.js");
        await printToken(options, shell);
      });
  },
};
