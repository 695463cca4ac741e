/** The action of `storeconnect token`. */
import type { Scope } from "../../../index.js";
import { type ClientOptions, createClient } from "../../client-options.js";
import { usageError } from "../../command-error.js";
import type { Shell } from "../../shell.js";
import { wholeNumber } from "../../whole-number.js";

/** The options of `storeconnect token`. */
export interface TokenOptions extends ClientOptions {
  readonly scope?: readonly string[];
  readonly lifetime: string;
  readonly header?: true;
  readonly json?: true;
}

const longestSeconds = 15_552_000;

/** Prints a token. Sends no request. */
export async function printToken(
  { scope, lifetime, header, json, ...options }: TokenOptions,
  shell: Shell,
): Promise<void> {
  if (header && json) throw usageError("Only one form is possible: --header, --json");
  const lifetimeSeconds = wholeNumber("--lifetime", lifetime, 1, longestSeconds);
  const connect = await createClient(options, shell, {
    lifetimeSeconds,
    ...(scope && { scope: scope as readonly Scope[] }),
  });
  const issuedAt = Math.floor(Date.now() / 1_000);
  const token = await connect.token({ issuedAt });
  const { stdout, stderr } = shell;
  if (stdout.isTTY)
    stderr.write(
      `warning: This token gives access to the account for ${lifetimeSeconds} s, and is on your screen now. Pipe it instead.\n`,
    );
  const expiresAt = new Date((issuedAt + lifetimeSeconds) * 1_000).toISOString();
  stdout.write(`${json ? JSON.stringify({ token, expiresAt }) : header ? `Authorization: Bearer ${token}` : token}\n`);
}
