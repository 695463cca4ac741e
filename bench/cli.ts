import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as budgets from "./budgets.js";
import { root } from "./document.js";
import { type Contender, type Figure, measure } from "./figures.js";
import { asValues, interleave } from "./rounds.js";

/** What the process of the fake store sends. */
export interface CliServer {
  readonly baseUrl: string;
  readonly credentials: { readonly keyId: string; readonly issuerId: string; readonly privateKey: string };
}

const command = `${root}/dist/cli/main.js`;
const rounds = 41;

/** How long the command takes from its start to its end, beside the least that does the same. */
export async function measureCli(): Promise<Figure[]> {
  const server = fork(fileURLToPath(new URL("cli-server.ts", import.meta.url)), [], { execArgv: ["--import", "tsx"] });
  try {
    const [{ baseUrl, credentials }] = (await once(server, "message")) as [CliServer];
    const env = {
      PATH: process.env["PATH"],
      ASC_BASE_URL: baseUrl,
      ASC_KEY_ID: credentials.keyId,
      ASC_ISSUER_ID: credentials.issuerId,
      ASC_PRIVATE_KEY: credentials.privateKey,
    };
    const time = async (...args: string[]): Promise<number> => {
      const start = performance.now();
      await promisify(execFile)(process.execPath, args, { env });
      return performance.now() - start;
    };
    const beside = (ours: string[], bare: string[]) => {
      const turns = new Map<Contender, () => Promise<number>>([
        ["storeconnect", () => time(command, ...ours)],
        ["bare", () => time(...bare)],
      ]);
      return async () => asValues(await interleave(rounds, turns));
    };
    const script = `${root}/bench/clients/list-apps.mjs`;
    return [
      await measure(
        { name: "storeconnect --help", unit: "ms", budgets: budgets.cli.help },
        beside(["--help"], ["-e", "0"]),
      ),
      await measure(
        { name: "storeconnect api GET /v1/apps", unit: "ms", budgets: budgets.cli.api },
        beside(["api", "GET", "/v1/apps"], [script]),
      ),
      await measure(
        { name: "storeconnect complete, a path", unit: "ms", budgets: budgets.cli.complete },
        beside(["complete", "--", "api", "/v1/app"], ["-e", "0"]),
      ),
    ];
  } finally {
    server.kill();
  }
}
