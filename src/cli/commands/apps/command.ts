/** `storeconnect apps`: what it is called and which options it has. */
import type { Command } from "commander";
import { addClientOptions } from "../../client-options.js";
import { addFormatOptions } from "../../output/format.js";
import type { Shell } from "../../shell.js";
import type { AppsOptions } from "./list-apps.js";

export function addAppsCommand(program: Command, shell: Shell): void {
  const command = program
    .command("apps")
    .description("list the apps of the account")
    .option("--bundle-id <id>", "only the app with this bundle id");
  addFormatOptions(addClientOptions(command)).action(async (options: AppsOptions) => {
    const { listApps } = await import("./list-apps.js");
    await listApps(options, shell);
  });
}
