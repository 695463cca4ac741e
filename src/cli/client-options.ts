/** The options of every command that sends requests, and the client that they make. */
import type { Command } from "commander";
import type { ConnectClient, ConnectOptions, KeyCredentials } from "../index.js";
import type { Credentials, Environment } from "../node/index.js";
import type { Shell } from "./shell.js";
import { wholeNumber } from "./whole-number.js";

/** The options that {@link addClientOptions} adds. */
export interface ClientOptions {
  readonly keyId?: string;
  readonly issuerId?: string;
  readonly keyFile?: string;
  readonly baseUrl?: string;
  readonly readOnly?: true;
  readonly timeoutMs?: string;
}

/** Adds the options of the key, the server and the limits. */
export function addClientOptions(command: Command): Command {
  return command
    .option("--key-id <id>", "the key's id (ASC_KEY_ID)")
    .option("--issuer-id <id>", "the issuer's id (ASC_ISSUER_ID); none for an individual key")
    .option("--key-file <path>", "the .p8 file, or fastlane's JSON key file (ASC_PRIVATE_KEY_PATH)")
    .option("--base-url <url>", "another server, such as `storeconnect fake` (ASC_BASE_URL)")
    .option("--read-only", "reject every write before it is sent (ASC_READ_ONLY)")
    .option("--timeout-ms <number>", "the longest time of a call, waits and retries included");
}

/**
 * Puts what `@env:NAME` or `@file:PATH` leads to in the place of such values of the options above.
 *
 * @throws {CommandError} if it leads nowhere.
 */
export async function resolveClientOptions(command: Command, shell: Shell): Promise<void> {
  for (const name of ["keyId", "issuerId", "keyFile", "baseUrl"] satisfies (keyof ClientOptions)[]) {
    const value: unknown = command.getOptionValue(name);
    if (typeof value !== "string" || !value.startsWith("@")) continue;
    const { argumentValue } = await import("./argument-value.js");
    command.setOptionValue(name, await argumentValue(value, shell));
  }
}

/** Timers of Node hold no longer time, about 24 days. */
const longestTimeoutMs = 2 ** 31 - 1;

/** What a command adds to the client. */
export interface ClientExtras
  extends Pick<ConnectOptions, "hooks" | "retry">,
    Pick<KeyCredentials, "scope" | "lifetimeSeconds"> {
  /** @default those that the options or the environment name */
  readonly credentials?: Credentials;
}

/** The client of the key that the options or the environment name. Loads the SDK; sends nothing. */
export async function createClient(
  options: ClientOptions,
  shell: Shell,
  { credentials, ...extras }: ClientExtras = {},
): Promise<ConnectClient> {
  const { timeoutMs } = options;
  const [{ createConnectClient }, found] = await Promise.all([
    import("../index.js"),
    credentials ?? findCredentials(options, shell),
  ]);
  return createConnectClient({
    ...found,
    ...extras,
    baseUrl: options.baseUrl ?? (shell.env["ASC_BASE_URL"] || undefined),
    readOnly: isReadOnly(options, shell),
    timeoutMs: timeoutMs === undefined ? undefined : wholeNumber("--timeout-ms", timeoutMs, 1, longestTimeoutMs),
  });
}

/** Whether writes are rejected: by `--read-only`, or `ASC_READ_ONLY` with a value other than `0` and `false`. */
export function isReadOnly({ readOnly }: ClientOptions, { env }: Shell): boolean {
  const value = env["ASC_READ_ONLY"];
  return readOnly ?? (value !== undefined && !["", "0", "false"].includes(value));
}

/** The credentials that the options or the environment name. `warn` is called if others can read the key's file. */
export async function findCredentials(
  options: ClientOptions,
  shell: Shell,
  warn = (message: string): void => void shell.stderr.write(`warning: ${message}\n`),
): Promise<Credentials> {
  const { credentialsFromEnvironment, credentialsFromFile } = await import("../node/index.js");
  const { keyFile } = options;
  if (keyFile?.endsWith(".json")) return credentialsFromFile(keyFile, { warn });
  return credentialsFromEnvironment({ warn, env: keyEnvironment(options, shell) });
}

/** The environment, with the options of the key in place of its variables. */
export function keyEnvironment({ keyId, issuerId, keyFile }: ClientOptions, { env }: Pick<Shell, "env">): Environment {
  return {
    ...env,
    ...(keyId && { ASC_KEY_ID: keyId }),
    ...(issuerId && { ASC_ISSUER_ID: issuerId }),
    ...(keyFile && { ASC_PRIVATE_KEY: "", ASC_PRIVATE_KEY_PATH: keyFile }),
  };
}
