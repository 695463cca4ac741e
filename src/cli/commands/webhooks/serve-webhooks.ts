/** The action of `storeconnect webhooks serve`. */
import { createServer } from "node:http";
import { createWebhookHandler, type WebhookEvent } from "../../../connect/webhooks/index.js";
import { createNodeListener } from "../../../node/index.js";
import { secretValue } from "../../secret-value.js";
import type { Shell } from "../../shell.js";
import { close, listen, untilStopped } from "../../until-stopped.js";
import { wholeNumber } from "../../whole-number.js";
import { createRunner } from "./run-command.js";

/** The options of `storeconnect webhooks serve`. */
export interface ServeOptions {
  readonly secret: string;
  readonly port: string;
  readonly host: string;
  readonly exec?: string;
  readonly concurrency: string;
  readonly timeoutMs: string;
  readonly json?: true;
}

/** Listens until Ctrl-C. */
export async function serveWebhooks(options: ServeOptions, shell: Shell): Promise<void> {
  const { stdout, stderr, env, signal } = shell;
  const { exec, json } = options;
  const port = wholeNumber("--port", options.port, 0, 65_535);
  const concurrency = wholeNumber("--concurrency", options.concurrency, 1, 64);
  const timeoutMs = wholeNumber("--timeout-ms", options.timeoutMs, 1, 600_000);
  const secrets = await secretValue("--secret", options.secret, shell);
  const runner =
    exec === undefined
      ? undefined
      : createRunner(exec, { concurrency, env: withoutSecret(env, secrets), output: stderr });

  const show = (event: WebhookEvent): void =>
    void stdout.write(`${stdout.isTTY && !json ? lineOf(event) : JSON.stringify(event)}\n`);
  const handle = createWebhookHandler({
    secrets,
    timeoutMs,
    on: {},
    otherwise: async (event, context) => {
      show(event);
      await runner?.run(`${JSON.stringify(event)}\n`, context.signal);
    },
    onError: (error, event) => {
      if (signal.aborted) return;
      const subject = event === undefined ? "a request was rejected" : `event ${event.id} failed`;
      stderr.write(`warning: ${subject}: ${error instanceof Error ? error.message : String(error)}\n`);
    },
  });
  const server = createServer(createNodeListener(handle));
  try {
    const url = await listen(server, port, options.host);
    stderr.write(`Listening on ${url}. Ctrl-C ends it.\n`);
    await untilStopped(signal);
  } finally {
    await Promise.all([runner?.end(), close(server)]);
  }
}

/** One line for people. The strings of the event are Apple's: its signature was verified. */
function lineOf(event: WebhookEvent): string {
  const { id, type, instance } = event;
  const about = instance ? ` of ${instance.type} ${instance.id}` : "";
  return `${type === "unknown" ? event.appleType : type}${about}: ${JSON.stringify(event.attributes)} (${id})`;
}

/** The environment of the command, without the variables that have the secret. */
const withoutSecret = (env: Shell["env"], secret: string): Shell["env"] =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== secret));
