/** `storeconnect builds`: what it is called and which options it has. */
import { addClientOptions } from "../../client-options.js";
import type { CommandDefinition } from "../../command-definition.js";
import { optionWithDefault } from "../../help.js";
import { addFormatOptions } from "../../output/format.js";
import type { BuildsOptions } from "./list-builds.js";

export const buildsCommand: CommandDefinition = {
  name: "builds",
  description: "list the builds of an app, the newest first: version, build number, state, expiry",
  define(command, shell) {
    command
      .requiredOption("--app <id>", "the app: its id, or its bundle id, which costs one more request")
      .addOption(optionWithDefault("--limit <number>", "the most builds to print; one request for each 200", "50"));
    addFormatOptions(addClientOptions(command)).action(async (options: BuildsOptions) => {
      const { listBuilds } = await import("./list-builds.js");
      await listBuilds(options, shell);
    });
  },
};
