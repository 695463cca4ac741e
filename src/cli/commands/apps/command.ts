/** `storeconnect apps`: what it is called and which options it has. */
import type { Command } from "commander";
import { addClientOptions, type ClientOptions } from "../../client-options.js";
import { addFormatOptions, type FormatOptions } from "../../output/format.js";
import type { Shell } from "../../shell.js";

/** The options of `storeconnect apps`. */
export interface AppsOptions extends ClientOptions, FormatOptions {
  readonly bundleId?: string;
}

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
