/** `storeconnect mcp`: what it is called and which options it has. */
import { addClientOptions } from "../../client-options.js";
import type { CommandDefinition } from "../../command-definition.js";
import type { ServeOptions } from "../../mcp/serve.js";

export const mcpCommand: CommandDefinition = {
  name: "mcp",
  description: "serve the API to agents by the Model Context Protocol, on stdin and stdout; read-only by default",
  define(command, shell) {
    command.option(
      "--allow-writes",
      "offer the tool that changes the account, unless --read-only or ASC_READ_ONLY is set",
    );
    addClientOptions(command).action(async (options: ServeOptions) => {
      const { serve } = await import("../../mcp/serve.js");
      await serve(options, shell);
    });
  },
};
