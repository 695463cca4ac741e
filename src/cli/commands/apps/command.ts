/** `storeconnect apps`: what it is called and which options it has. */
import { addClientOptions } from "../../client-options.js";
import type { CommandDefinition } from "../../command-definition.js";
import { addFormatOptions } from "../../output/format.js";
import type { AppsOptions } from "./list-apps.js";

export const appsCommand: CommandDefinition = {
  name: "apps",
  description: "list the apps of the account",
  define(command, shell) {
    command.option("--bundle-id <id>", "only the app with this bundle id");
    addFormatOptions(addClientOptions(command)).action(async (options: AppsOptions) => {
      const { listApps } = await import("./list-apps.js");
      await listApps(options, shell);
    });
  },
};
