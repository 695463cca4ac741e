/**
 * Compares two documents: `npm run spec:diff -- OLD NEW [--summary] [--json]`, each a JSON or a zip.
 *
 * Markdown for people; `--summary` leaves it at the counts and what breaks; `--json` prints all of it for programs.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { JsonObject } from "../json.js";
import { unpackDocument } from "../spec/archive.js";
import { readDocument } from "../spec/lock.js";
import { countChanges, diffSpecs } from "./diff.js";
import { formatDiff, formatSummary } from "./markdown.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { summary: { type: "boolean" }, json: { type: "boolean" } },
});
const [old, now] = positionals;
if (old === undefined || now === undefined || positionals.length > 2) {
  throw new Error("Say which two: npm run spec:diff -- OLD NEW");
}

async function read(path: string): Promise<JsonObject> {
  return readDocument(await unpackDocument(await readFile(path))).document;
}

const diff = diffSpecs(await read(old), await read(now));
const text = values.json
  ? `${JSON.stringify({ ...diff, counts: countChanges(diff.changes) }, null, 2)}\n`
  : values.summary
    ? formatSummary(diff)
    : formatDiff(diff);
process.stdout.write(text);
