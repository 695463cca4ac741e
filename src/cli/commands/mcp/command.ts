/** `storeconnect mcp`: what it is called and which options it has. */
import type { Command } from "commander";
import { addClientOptions } from "../../client-options.js";
import type { ServeOptions } from "../../mcp/serve.js";
import type { Shell } from "../../shell.js";

export function addMcpCommand(program: Command, shell: Shell): void {
  const command = program
    .command("mcp")
    .description("serve the API to agents by the Model Context Protocol, on stdin and stdout; read-only by default")
    .option("--allow-writes", "offer the tool that changes the account, unless --read-only or ASC_READ_ONLY is set");
  addClientOptions(command).action(async (options: ServeOptions) => {
    const { serve } = await import("../../mcp/serve.js");
    await serve(options, shell);
  });
}
