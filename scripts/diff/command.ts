/**
 * Compares two documents: `npm run spec:diff -- OLD NEW [--summary] [--json]`, each a JSON file or a zip.
 *
 * Prints Markdown; `--summary` prints only the counts and the breaking changes, `--json` everything in JSON.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { JsonObject } from "../json.js";
import { isMain } from "../main-module.js";
import { unpackDocument } from "../spec/archive.js";
import { readAppleDocument } from "../spec/lock.js";
import { countChanges, diffSpecs } from "./diff.js";
import { formatDiff, formatSummary } from "./markdown.js";

async function read(path: string): Promise<JsonObject> {
  return readAppleDocument(await unpackDocument(await readFile(path))).document;
}

if (isMain(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { summary: { type: "boolean" }, json: { type: "boolean" } },
  });
  const [old, now] = positionals;
  if (old === undefined || now === undefined || positionals.length > 2) {
    throw new Error("Usage: npm run spec:diff -- OLD NEW [--summary] [--json]");
  }
  const diff = diffSpecs(await read(old), await read(now));
  const text = values.json
    ? `${JSON.stringify({ ...diff, counts: countChanges(diff.changes) }, null, 2)}\n`
    : values.summary
      ? formatSummary(diff)
      : formatDiff(diff);
  process.stdout.write(text);
}
