/** `storeconnect fake`: what it is called and which options it has. */
import type { CommandDefinition } from "../../command-definition.js";
import { note, optionWithDefault } from "../../help.js";
import type { FakeOptions } from "./serve-fake.js";

export const fakeCommand: CommandDefinition = {
  name: "fake",
  description: "run a fake App Store Connect on 127.0.0.1, to try things out without an account; Ctrl-C ends it",
  define(command, shell) {
    command
      .option("--port <number>", "the port (default: a free one)")
      .addOption(
        optionWithDefault(
          "--seed <number>",
          "a whole number from which the ids follow: the same ones in each run",
          "1",
        ),
      )
      .option("--empty", "begin without the sample of seven apps with builds, beta groups and reviews")
      .option("--json", "print the address, the variables and the apps as one JSON object")
      .addHelpText(
        "after",
        note(
          "Prints the variables to export in another shell, in which every command then uses the fake store. Nothing is kept after the end. The exit code is 0 after Ctrl-C.",
        ),
      )
      .action(async (options: FakeOptions) => {
        const { serveFake } = await import("./serve-fake.js");
        await serveFake(options, shell);
      });
  },
};
