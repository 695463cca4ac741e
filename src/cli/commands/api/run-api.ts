/** The action of `storeconnect api`. */
import { createClient } from "../../client-options.js";
import { usageError } from "../../command-error.js";
import { formatOf } from "../../output/format.js";
import type { Shell } from "../../shell.js";
import type { ApiOptions } from "./command.js";
import { readNameValues } from "./name-value.js";
import { printDocument } from "./print-document.js";
import { isPaged, toQuery } from "./query.js";
import { readDocument } from "./read-document.js";
import { findTarget } from "./target.js";

/** Apple's server; the client has the same default. */
const appleUrl = "https://api.appstoreconnect.apple.com";

/** Checks the call, sends it, and prints the response. */
export async function runApi(words: readonly string[], options: ApiOptions, shell: Shell): Promise<void> {
  const baseUrl = options.baseUrl ?? (shell.env["ASC_BASE_URL"] || appleUrl);
  const hasBody = options.field.length > 0 || options.body !== undefined;
  const { operation, ids, query: ofPath } = findTarget(words, hasBody, baseUrl);
  formatOf(options, shell);
  const parameters = [
    ...ofPath.map(([name, value]) => ({ name, value, shown: value, isReference: false })),
    ...(await readNameValues(options.query, "--query", shell)),
  ];
  const { query } = toQuery(operation, parameters);
  if (options.all && !isPaged(operation))
    throw usageError(`${operation.method} ${operation.path} has no pages; leave out --all`);
  const call = { operation, ids, query, all: options.all === true };
  const client = await createClient(options, shell);
  const document = await readDocument(client, call, shell.signal);
  printDocument(document, options, shell);
}
