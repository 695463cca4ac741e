/** Serves one client on stdin and stdout until it closes stdin, or the process is stopped. */
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { type ClientOptions, createClient, isReadOnly } from "../client-options.js";
import type { Shell } from "../shell.js";
import { createLineTransport } from "./line-transport.js";
import { redactString } from "./response/redact.js";
import { createServer } from "./server.js";

/** The options of `storeconnect mcp`; tests add a clock. */
export interface ServeOptions extends ClientOptions {
  readonly allowWrites?: true | undefined;
  /** The time in milliseconds, by which confirmation tokens expire. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** Resolves when the connection has ended. Requests that are in flight then are aborted. */
export async function serve({ allowWrites, now = Date.now, ...options }: ServeOptions, shell: Shell): Promise<void> {
  const canWrite = allowWrites === true && !isReadOnly(options, shell);
  const ended = new AbortController();
  const signal = AbortSignal.any([shell.signal, ended.signal]);
  const log = (message: string): void => {
    const line = redactString(message)
      .replaceAll(/\p{Cc}+/gu, " ")
      .slice(0, maxLogged);
    shell.stderr.write(`storeconnect mcp: ${line}\n`);
  };
  if (allowWrites && !canWrite) log("--allow-writes has no effect: --read-only or ASC_READ_ONLY is set");
  // The key is read when the first request is sent: search and describe work without one.
  let client: ReturnType<typeof createClient> | undefined;
  const connect = (): ReturnType<typeof createClient> => {
    client ??= createClient(canWrite ? options : { ...options, readOnly: true }, shell).catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    return client;
  };
  const transport = createLineTransport(shell);
  const closed = new Promise<void>((resolve) => transport.closed.addEventListener("abort", () => resolve()));
  const connection = serveStdio(() => createServer({ connect, canWrite, signal, now, log }), {
    transport,
    onerror: ({ message }) => log(message),
  });
  if (shell.stdin.isTTY)
    log("waiting for a client on stdin; a client starts this command itself, see docs/guide/agents.md");
  const stop = (): void => void connection.close();
  if (shell.signal.aborted) stop();
  shell.signal.addEventListener("abort", stop);
  await closed;
  shell.signal.removeEventListener("abort", stop);
  ended.abort(new Error("The client has closed the connection"));
}

/** Parts of what a client sends may be in a message. */
const maxLogged = 500;
