import { type ChildProcess, fork } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Account } from "./clients/account.js";
import type { Contender } from "./figures.js";
import type { Batch } from "./loopback-client.js";

/** A server on 127.0.0.1 and clients that call it, each in a process of its own. */
export interface Loopback {
  /** Starts a contender's client. The returned function runs a batch of calls and resolves to its milliseconds. */
  client(contender: Contender): Promise<(batch: Batch) => Promise<number>>;
  /** The number of different tokens since the last call of this function. */
  tokens(): Promise<number>;
}

/** Runs `use` with a loopback, then ends all its processes. */
export async function withLoopback<T>(use: (loopback: Loopback) => Promise<T>): Promise<T> {
  const server = launch("loopback-server.ts");
  const processes = [server];
  try {
    const [port] = await once(server, "message");
    const account: Account = {
      baseUrl: `http://127.0.0.1:${port}`,
      keyId: "2X9R4HXF34",
      issuerId: "57246542-96fe-1a63-e053-0824d011072a",
      privateKey: generateKeyPairSync("ec", { namedCurve: "P-256" })
        .privateKey.export({ type: "pkcs8", format: "pem" })
        .toString(),
    };
    return await use({
      async client(contender) {
        const child = launch("loopback-client.ts", contender);
        processes.push(child);
        await ask(child, account);
        return (batch) => ask(child, batch);
      },
      tokens: () => ask(server, "tokens"),
    });
  } finally {
    for (const child of processes) child.kill();
  }
}

function launch(file: string, ...args: string[]): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), args, { execArgv: ["--import", "tsx"] });
}

async function ask<T>(child: ChildProcess, message: Account | Batch | string): Promise<T> {
  const settled = new AbortController();
  const ended = once(child, "exit", settled).then(([code]) => {
    throw new Error(`${child.spawnargs.slice(2).join(" ")} ended with ${code} before it responded`);
  });
  child.send(message);
  try {
    return (await Promise.race([once(child, "message", settled), ended]))[0] as T;
  } finally {
    settled.abort();
  }
}
