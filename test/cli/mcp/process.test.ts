/** `storeconnect mcp` as a process, as a client starts it. Needs `npm run build` before. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { describe, expect, it, onTestFinished } from "vitest";
import { fakeForCli } from "../../helpers/run-cli.js";
import { builtCommand } from "../../helpers/terminal.js";

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function hasEnded(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 400 && isRunning(pid); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
  return !isRunning(pid);
}

/** Starts the command without a client. */
function startCommand(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [builtCommand, "mcp"], { env, stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  const exit = once(child, "exit").then(([code]) => code as number | null);
  return { child, exit, stdout: () => stdout };
}

const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}\n';

describe("the process of storeconnect mcp", () => {
  it("is used by the protocol's own client, and ends with it", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    fake.seed({ apps: [{ id: "11", name: "Lantern", bundleId: "com.example.lantern", sku: "L-1" }] });
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [builtCommand, "mcp", "--allow-writes"],
      env,
    });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(transport);
    const pid = transport.pid!;
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search", "describe", "call", "write"]);
    const search = await client.callTool({ name: "search", arguments: { words: "list my apps", limit: 3 } });
    expect(JSON.stringify(search.structuredContent)).toContain("apps_getCollection");
    const { structuredContent } = await client.callTool({ name: "call", arguments: { operation: "GET /v1/apps" } });
    expect(structuredContent).toMatchObject({ data: [{ type: "apps", id: "11" }], total: 1 });
    const write = { operation: "POST /v1/betaGroups", body: { name: "Friends", app: "11" } };
    const shown = await client.callTool({ name: "write", arguments: write });
    const { confirmation } = shown.structuredContent as { confirmation: string };
    await client.callTool({ name: "write", arguments: { ...write, confirmation } });
    expect(fake.snapshot().filter(({ type }) => type === "betaGroups")).toHaveLength(1);
    expect(isRunning(pid)).toBe(true);
    await client.close();
    expect(await hasEnded(pid)).toBe(true);
  });

  it("ends when its client is killed", async () => {
    const client = spawn(
      process.execPath,
      [
        "--eval",
        `const child = require("node:child_process").spawn(process.execPath, [${JSON.stringify(builtCommand)}, "mcp"], { stdio: "pipe" });
         child.stdin.write(${JSON.stringify(ping)});
         child.stdout.once("data", () => console.log(child.pid));`,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    onTestFinished(() => void client.kill("SIGKILL"));
    const [line] = (await once(client.stdout, "data")) as [Buffer];
    const pid = Number(line.toString());
    expect(isRunning(pid)).toBe(true);
    client.kill("SIGKILL");
    expect(await hasEnded(pid)).toBe(true);
  });

  it("ends with the code 0 when stdin is closed or SIGTERM comes, and writes nothing but the protocol to stdout", async () => {
    for (const end of ["close", "SIGTERM"] as const) {
      const { child, exit, stdout } = startCommand();
      child.stdin.write(`not json\n${ping}`);
      while (stdout().split("\n").length < 3) await once(child.stdout, "data");
      if (end === "close") child.stdin.end();
      else child.kill(end);
      expect(await exit, end).toBe(0);
      const [wrong, pong, rest] = stdout().split("\n");
      expect(JSON.parse(wrong!)).toMatchObject({ error: { code: -32700 } });
      expect(JSON.parse(pong!)).toEqual({ jsonrpc: "2.0", id: 1, result: {} });
      expect(rest).toBe("");
    }
  });

  it("is noticed by the client when it is killed, and calls in flight are rejected", async () => {
    const transport = new StdioClientTransport({ command: process.execPath, args: [builtCommand, "mcp"], env: {} });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(transport);
    const closed = new Promise<void>((resolve) => {
      client.onclose = resolve;
    });
    process.kill(transport.pid!, "SIGKILL");
    await closed;
    await expect(client.callTool({ name: "search", arguments: { words: "apps" } })).rejects.toThrow();
  });
});
