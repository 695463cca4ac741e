/** A registry of packages on 127.0.0.1, in a temporary folder, that knows no other registry. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const command = fileURLToPath(new URL("node_modules/verdaccio/bin/verdaccio", import.meta.url));

/** Whether `npm ci --prefix test/release` has been run. */
export const hasRegistry: boolean = existsSync(command);

/** Without uplinks, a package that was not published here does not exist. Publishing needs a user. */
const config = `
storage: ./storage
uplinks: {}
auth: { htpasswd: { file: ./htpasswd, max_users: 1 } }
packages: { "**": { access: $all, publish: $authenticated } }
publish: { allow_offline: true }
web: { enable: false }
log: { type: stdout, format: pretty, level: warn }
`;

/** A running registry. */
export interface Registry {
  readonly url: string;
  /** The environment for npm, with which it uses this registry, a user's token and a cache of its own alone. */
  readonly environment: NodeJS.ProcessEnv;
  /** Publishes the installed package in `folder` as it is. */
  publish(folder: string): Promise<void>;
  /** Ends the process and removes its files. */
  close(): Promise<void>;
}

/** Starts it and signs a user in. */
export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "storeconnect-registry-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  await writeFile(join(folder, "config.yaml"), config);
  const args = [command, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
  const close = async (): Promise<void> => {
    await end(child);
    await rm(folder, { recursive: true });
  };
  try {
    await waitUntilReady(url, child, () => output);
    const token = await signIn(url);
    await writeFile(join(folder, "npmrc"), `//127.0.0.1:${port}/:_authToken=${token}\n`);
    await mkdir(join(folder, "cache"));
  } catch (error) {
    await close();
    throw error;
  }
  const environment = {
    ...withoutNpm(process.env),
    npm_config_registry: url,
    npm_config_userconfig: join(folder, "npmrc"),
    npm_config_cache: join(folder, "cache"),
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
  };
  return {
    url,
    environment,
    publish: async (path) => {
      const options = { cwd: folder, env: environment };
      await promisify(execFile)("npm", ["publish", path, "--ignore-scripts", "--provenance=false"], options);
    },
    close,
  };
}

/** The environment without what npm passes on to scripts, which would name the registry of this machine. */
function withoutNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^npm_|^NODE_AUTH_TOKEN$/i.test(name)));
}

async function waitUntilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`The registry has ended:\n${output()}`);
    const response = await fetch(new URL("-/ping", url)).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`The registry is not ready after a minute:\n${output()}`);
}

/** Makes a user. Returns the token, which is worth nothing once the registry has ended. */
async function signIn(url: string): Promise<string> {
  const response = await fetch(new URL("-/user/org.couchdb.user:release", url), {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "release", password: crypto.randomUUID() }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`The registry gave no token: status ${response.status}.`);
  return token;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
