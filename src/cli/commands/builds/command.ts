/** `storeconnect builds`: what it is called and which options it has. */
import type { Command } from "commander";
import { addClientOptions } from "../../client-options.js";
import { optionWithDefault } from "../../help.js";
import { addFormatOptions } from "../../output/format.js";
import type { Shell } from "../../shell.js";
import type { BuildsOptions } from "./list-builds.js";

export function addBuildsCommand(program: Command, shell: Shell): void {
  const command = program
    .command("builds")
    .description("list the builds of an app, the newest first: version, build number, state, expiry")
    .requiredOption("--app <id>", "the app: its id, or its bundle id, which costs one more request")
    .addOption(optionWithDefault("--limit <number>", "the most builds to print; one request for each 200", "50"));
  addFormatOptions(addClientOptions(command)).action(async (options: BuildsOptions) => {
    const { listBuilds } = await import("./list-builds.js");
    await listBuilds(options, shell);
  });
}
