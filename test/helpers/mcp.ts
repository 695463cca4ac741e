/** Runs `storeconnect mcp` in this process, with the protocol's own client at the other end of its streams. */
import { PassThrough } from "node:stream";
import { type CallToolResult, Client, type JSONRPCMessage, type Transport } from "@modelcontextprotocol/client";
import { onTestFinished } from "vitest";
import { type ServeOptions, serve } from "../../src/cli/mcp/serve.js";

/** A server and what it has written. */
export interface ServedMcp {
  readonly stdin: PassThrough;
  /** Everything on stdout so far. */
  stdout(): string;
  stderr(): string;
  /** Calls `listen` with each line on stdout from now on. */
  onLine(listen: (line: string) => void): void;
  /** Resolves when the server has ended. */
  readonly ended: Promise<void>;
  /** Stops it as SIGTERM does. */
  stop(): void;
}

/** Starts the server; it ends with the test. */
export function startMcp(env: Readonly<Record<string, string>>, options: ServeOptions = {}): ServedMcp {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const stopping = new AbortController();
  const listeners = new Set<(line: string) => void>();
  const written = { stdout: "", stderr: "" };
  let rest = "";
  stdout.setEncoding("utf8").on("data", (chunk: string) => {
    written.stdout += chunk;
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) for (const listen of listeners) listen(line);
  });
  const stderr = {
    write: (text: string): void => {
      written.stderr += text;
    },
  };
  const ended = serve(options, { env, stdin, stdout, stderr, signal: stopping.signal });
  onTestFinished(async () => {
    stdin.end();
    await ended;
  });
  return {
    stdin,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    onLine: (listen) => void listeners.add(listen),
    ended,
    stop: () => stopping.abort(new Error("stopped")),
  };
}

/** Connects a client. @param modern whether it speaks the newest revision of the protocol. */
export async function connectMcp(server: ServedMcp, { modern = false } = {}): Promise<Client> {
  const transport: Transport = {
    start: async () => server.onLine((line) => transport.onmessage?.(JSON.parse(line) as JSONRPCMessage)),
    send: async (message) => void server.stdin.write(`${JSON.stringify(message)}\n`),
    close: async () => {
      server.stdin.end();
      transport.onclose?.();
    },
  };
  const client = new Client(
    { name: "test", version: "1" },
    modern ? { versionNegotiation: { mode: { pin: "2026-07-28" } } } : {},
  );
  await client.connect(transport);
  return client;
}

/** A connected client whose calls are short. */
export interface McpCalls {
  readonly server: ServedMcp;
  readonly client: Client;
  /** Calls a tool, and resolves to its structured content. Rejects with the message of a result with `isError`. */
  call(name: string, args: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Calls a tool that has to fail, and resolves to the error in its result. */
  fail(name: string, args: Record<string, unknown>): Promise<{ code: string; message: string; hints?: string[] }>;
}

/** Starts a server and connects a client. */
export async function useMcp(env: Readonly<Record<string, string>>, options: ServeOptions = {}): Promise<McpCalls> {
  const server = startMcp(env, options);
  const client = await connectMcp(server);
  const send = async (name: string, args: Record<string, unknown>): Promise<CallToolResult> =>
    (await client.callTool({ name, arguments: args })) as CallToolResult;
  const textOf = ({ content }: CallToolResult): string => {
    const [first] = content;
    return first?.type === "text" ? first.text : "";
  };
  return {
    server,
    client,
    async call(name, args) {
      const result = await send(name, args);
      if (result.isError) throw new Error(textOf(result));
      return result.structuredContent as Record<string, unknown>;
    },
    async fail(name, args) {
      const result = await send(name, args);
      if (!result.isError) throw new Error(`No error: ${textOf(result)}`);
      return (JSON.parse(textOf(result)) as { error: { code: string; message: string } }).error;
    },
  };
}
