/** The action of `storeconnect api`. */

import { isPaged } from "../../../operations/index.js";
import { baseUrlOf } from "../../api-path.js";
import { type ClientOptions, createClient, isReadOnly } from "../../client-options.js";
import { CommandError, usageError } from "../../command-error.js";
import { exitCodes } from "../../exit-codes.js";
import { type FormatOptions, formatOf } from "../../output/format.js";
import { type Sink, withSink } from "../../output/sink.js";
import { confirm } from "../../prompt.js";
import type { Shell } from "../../shell.js";
import { type BodyOptions, readBody } from "./body.js";
import { readNameValues } from "./name-value.js";
import { printDocument } from "./print-document.js";
import { toQuery } from "./query.js";
import { type ApiRequest, toRequest } from "./request.js";
import { rawType, readAllPages, readRaw, sendRequest } from "./send.js";
import { describeRequest, printRequest, recordRequest } from "./shown-request.js";
import { findTarget } from "./target.js";

/** The options of `storeconnect api`. */
export interface ApiOptions extends ClientOptions, FormatOptions, BodyOptions {
  /** `name=value`, each a parameter of the query. */
  readonly query?: readonly string[];
  readonly all?: true;
  readonly output?: string;
  readonly yes?: true;
  readonly dryRun?: true;
}

/** Checks the call, sends it, and prints the response. */
export async function runApi(words: readonly string[], options: ApiOptions, shell: Shell): Promise<void> {
  const baseUrl = baseUrlOf(options, shell);
  const target = findTarget(words, options.field !== undefined || options.body !== undefined, baseUrl);
  const { operation } = target;
  const name = `${operation.method} ${operation.path}`;
  formatOf(options, shell);
  if (options.all && !isPaged(operation)) throw usageError(`${name} has no pages; leave out --all`);
  const given = await readNameValues(options.query ?? [], "--query", shell);
  const ofPath = target.query.map(([name, value]) => ({ name, value, shown: value, isReference: false }));
  const { query, shown: shownQuery } = toQuery(operation, [...ofPath, ...given]);
  const body = await readBody(operation, options, shell);
  const request = await toRequest(target, query, body, baseUrl);

  const isWrite = operation.method !== "GET";
  const isRejected = isWrite && isReadOnly(options, shell);
  const show = async () => {
    const shownBody = body && { value: body.shown, isDocument: body.isDocument };
    return recordRequest(await toRequest(target, shownQuery, shownBody, baseUrl), options.all === true, baseUrl);
  };
  if (options.dryRun) {
    printRequest(await show(), options, shell);
    if (isRejected) shell.stderr.write("warning: reads alone are allowed here, so this would be rejected\n");
    return;
  }
  if (isRejected)
    throw new CommandError(
      exitCodes.readOnly,
      `Reads alone are allowed here, and ${name} is a write. Nothing was sent.`,
    );
  if (isWrite && !options.yes) await confirm(describeRequest(await show()), options.yes, shell);
  if (rawType(operation) !== undefined) checkRaw(operation.method, request, options, shell);
  await withSink(options.output, shell, (sink) => sendAndPrint(request, options, shell, sink));
}

async function sendAndPrint(request: ApiRequest, options: ApiOptions, shell: Shell, sink: Sink): Promise<void> {
  const client = await createClient(options, shell);
  const { signal } = shell;
  if (rawType(request.operation) !== undefined) {
    for await (const chunk of (await readRaw(client, request, signal)) ?? []) await sink.write(chunk);
    return;
  }
  const document = await (options.all ? readAllPages : sendRequest)(client, request, signal);
  const parts: (string | Uint8Array)[] = [];
  // A file is not a terminal, so it gets JSON unless a format is named.
  const toFile = { ...shell, stdout: { write: (part: string | Uint8Array) => parts.push(part) } };
  printDocument(document, options, options.output === undefined ? shell : toFile);
  for (const part of parts) await sink.write(part);
}

/** @throws {CommandError} if the bytes of the response would go to a terminal, or a format is named that they don't have. */
function checkRaw(method: string, { operation, path }: ApiRequest, options: ApiOptions, { stdout }: Shell): void {
  const type = rawType(operation);
  if (options.table || options.ndjson || options.fields !== undefined)
    throw usageError(`The response is ${type}: it has no rows to choose from`);
  if (stdout.isTTY && options.output === undefined)
    throw usageError(`The response is ${type}, which a terminal can't show`, [
      `Write it to a file: storeconnect api ${method} ${path} … -o FILE`,
    ]);
}
