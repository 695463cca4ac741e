/**
 * Writes docs/corrections.md from the overlay: `npm run docs:corrections -- [--spec FILE] [--check]`.
 *
 * The states are those on the document of the lock, from its cache or from FILE. With `--check` nothing is written, and
 * a page that is not up to date is an error.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { JsonObject } from "../json.js";
import { isMain } from "../main-module.js";
import { readLock, type SpecLock, verifyDocument } from "../spec/lock.js";
import { CACHE_FILE, CORRECTIONS_PAGE, LOCK_FILE, OVERLAY_FILE } from "../spec/paths.js";
import { applyOverlay, describeReport, type Overlay, readOverlay } from "./apply.js";

/** What corrects the document besides the overlay, for want of JSONPaths that could say it. */
const MECHANICAL = `## By rule

\`scripts/correct.ts\` rewrites, wherever it stands, what OpenAPI 3.0 gives no meaning to:

| what | reason | source |
| --- | --- | --- |
| \`nullable\` or \`deprecated\` beside \`$ref\` becomes \`{ nullable, deprecated, allOf: [{ $ref }] }\` | What stands beside a \`$ref\` is void, and generators drop it: \`null\`, the only way to clear a value, did not compile. 60 and 10 places in 4.4.1. | The document |
| Enums of answers are open | New values come before the document does. | AvdLee/appstoreconnect-swift-sdk#251, xtool-org/xtool |
`;

/** The page: a table of the overlay's corrections and their states on `document`. */
export function formatCorrections(overlay: Overlay, document: JsonObject, version: string): string {
  const { reports } = applyOverlay(document, overlay, { version });
  const rows = overlay.corrections.map(({ id, description, reason, sources, versions }, index) => {
    const state = describeReport(reports[index]!).slice(id.length + 2);
    const counts = versions === undefined ? "" : ` (counts for ${versions})`;
    return `| \`${id}\` | ${[description, reason, sources.join("; "), state + counts].map(cell).join(" | ")} |\n`;
  });
  return `<!-- Written by scripts/corrections-doc.ts from spec/app-store-connect.overlay.yaml: npm run docs:corrections -->

# Corrections to Apple's document

Apple's OpenAPI document differs from what the API does. What is corrected before the types are made from it stands in
[\`spec/app-store-connect.overlay.yaml\`](../spec/app-store-connect.overlay.yaml), an
[OpenAPI Overlay 1.0](https://spec.openapis.org/overlay/v1.0.0.html) that any overlay tool can apply. The file's comment
says what is left out, and why.

## By the overlay

The state is the one on version ${version} of the document. *applied N*: N places were wrong. *already right*: nothing to
do any more; the correction stays for documents in which the fault stands.

| correction | what | reason | source | state |
| --- | --- | --- | --- | --- |
${rows.join("")}
${MECHANICAL}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** The page for the document that `lock` names, whose bytes stand at `spec`. */
async function formatLocked(spec: string | URL, lock: SpecLock): Promise<string> {
  return formatCorrections(await readOverlay(OVERLAY_FILE), verifyDocument(await readFile(spec), lock), lock.version);
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { spec: { type: "string" }, check: { type: "boolean" } } });
  const lock = await readLock(LOCK_FILE);
  if (lock === undefined) throw new Error("There is no lock yet: npm run spec:update");
  const page = await formatLocked(values.spec ?? CACHE_FILE, lock);
  if (!values.check) await writeFile(CORRECTIONS_PAGE, page);
  else if ((await readFile(CORRECTIONS_PAGE, "utf8")) !== page) {
    throw new Error("docs/corrections.md is not up to date: npm run docs:corrections");
  }
}
