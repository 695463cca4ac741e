/**
 * Compares two documents: `npm run spec:diff -- OLD NEW [--all] [--json]`, each a JSON file or a zip.
 *
 * Prints Markdown in which long lists are cut; `--all` prints them whole. `--json` prints every change as JSON and nothing
 * else; `npm run` prints a banner before it, so use `npm run -s spec:diff -- OLD NEW --json`.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { JsonObject } from "../json.js";
import { isMain } from "../main-module.js";
import { unpackDocument } from "../spec/archive.js";
import { readAppleDocument } from "../spec/lock.js";
import { countChanges, diffSpecs } from "./diff.js";
import { formatDiff } from "./markdown.js";

async function read(path: string): Promise<JsonObject> {
  return readAppleDocument(await unpackDocument(await readFile(path))).document;
}

if (isMain(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: "boolean" }, json: { type: "boolean" } },
  });
  const [old, now] = positionals;
  if (old === undefined || now === undefined || positionals.length > 2) {
    throw new Error("Usage: npm run -s spec:diff -- OLD NEW [--all] [--json]");
  }
  const { operations, ...diff } = diffSpecs(await read(old), await read(now));
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ ...diff, counts: countChanges(diff.changes) }, null, 2)}\n`
      : formatDiff({ ...diff, operations }, { all: values.all }),
  );
}
