/** A request as it is shown to people: without its token and without secrets. */
import { createConnectClient } from "../../../index.js";
import { type FormatOptions, formatOf } from "../../output/format.js";
import type { Shell } from "../../shell.js";
import type { ApiRequest } from "./request.js";
import { rawType, readAllPages, readRaw, sendRequest } from "./send.js";

/** What would be sent. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Sends the request through a client whose `fetch` keeps it: what is shown is what the SDK makes of it. Needs no key. */
export async function recordRequest(request: ApiRequest, all: boolean, baseUrl: string): Promise<ShownRequest> {
  const sent: Request[] = [];
  const fetch = async (outgoing: Request): Promise<Response> => {
    sent.push(outgoing);
    return Response.json({ data: [] });
  };
  const client = createConnectClient({ token: "unused", baseUrl, fetch });
  const { signal } = new AbortController();
  if (rawType(request.operation) !== undefined) await (await readRaw(client, request, signal))?.cancel();
  else await (all ? readAllPages : sendRequest)(client, request, signal);
  const [first] = sent as [Request];
  const { authorization: _, ...headers } = Object.fromEntries(first.headers);
  const text = await first.text();
  return { method: first.method, url: first.url, headers, ...(text !== "" && { body: hideSecrets(JSON.parse(text)) }) };
}

/** Passwords of demo accounts, secrets of webhooks. */
const secretName = /password|secret|privatekey/i;

function hideSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hideSecrets);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) =>
    secretName.test(name) && typeof member === "string" ? [name, "(hidden)"] : [name, hideSecrets(member)],
  );
  return Object.fromEntries(members);
}

/** Prints the request: to read on a terminal, elsewhere and with `--json` as JSON. */
export function printRequest(request: ShownRequest, options: FormatOptions, shell: Shell): void {
  const { stdout } = shell;
  if (formatOf(options, shell) === "json") {
    stdout.write(`${JSON.stringify(request, null, stdout.isTTY ? 2 : undefined)}\n`);
    return;
  }
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}\n`);
  const body = request.body === undefined ? "" : `\n${JSON.stringify(request.body, null, 2)}\n`;
  stdout.write(`${request.method} ${request.url}\n${headers.join("")}${body}`);
}

const shownLines = 40;

/** The request as the question to a person has it. */
export function describeRequest({ method, url, body }: ShownRequest): string {
  const lines = body === undefined ? [] : JSON.stringify(body, null, 2).split("\n");
  const rest = lines.length - shownLines;
  return [`${method} ${url}`, ...lines.slice(0, shownLines), ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join(
    "\n",
  );
}
