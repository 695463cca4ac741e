/** `storeconnect mcp`: what it is called and which options it has. */
import type { Command } from "commander";
import { addClientOptions, type ClientOptions } from "../../client-options.js";
import type { Shell } from "../../shell.js";

/** The options of `storeconnect mcp`. */
export interface McpOptions extends ClientOptions {
  readonly allowWrites?: true;
}

export function addMcpCommand(program: Command, shell: Shell): void {
  const command = program
    .command("mcp")
    .description("serve the API to agents by the Model Context Protocol, on stdin and stdout; read-only by default")
    .option("--allow-writes", "offer the tool that changes the account, unless --read-only or ASC_READ_ONLY is set");
  addClientOptions(command).action(async (options: McpOptions) => {
    const { serve } = await import("../../mcp/serve.js");
    await serve(options, shell);
  });
}
