/** A Redis for one test, on a socket in a new directory, without persistence. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether redis-server is installed. */
export const hasRedisServer: boolean = spawnSync("redis-server", ["--version"]).status === 0;

export interface RedisServer {
  /** The path of its socket. */
  readonly socket: string;
  start: () => Promise<void>;
  /** Kills it at once, as a power cut does. */
  kill: () => Promise<void>;
  /** Stops it with its connections open, until it is resumed. */
  hang: () => void;
  resume: () => void;
  /** Kills it, and removes its directory. */
  dispose: () => Promise<void>;
}

export function createRedisServer(): RedisServer {
  const directory = mkdtempSync(join(tmpdir(), "storeconnect-redis-"));
  const socket = join(directory, "socket");
  let child: ChildProcess | undefined;

  const server: RedisServer = {
    socket,
    async start() {
      const settings = { port: "0", unixsocket: socket, dir: directory, save: "", appendonly: "no" };
      const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
      child = spawn("redis-server", args, { stdio: ["ignore", "pipe", "ignore"] });
      for await (const line of child.stdout!) if (String(line).includes("eady to accept connections")) break;
    },
    async kill() {
      if (child?.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
    hang: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
    async dispose() {
      await server.kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return server;
}
