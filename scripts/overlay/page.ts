/**
 * Writes docs/corrections.md from the overlay: `npm run docs:corrections -- [--spec FILE] [--check]`.
 *
 * The states are those for the document that the lock names, taken from the cache or from FILE. `--check` writes nothing
 * and fails if the page is not up to date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { JsonObject } from "../json.js";
import { isMain } from "../main-module.js";
import { readLock, type SpecLock, verifyDocument } from "../spec/lock.js";
import { cacheFile, correctionsPage, lockFile, overlayFile } from "../spec/paths.js";
import { applyOverlay, describeReport, type Overlay, readOverlay } from "./apply.js";

/** The corrections that no JSONPath can express, which the generator's own steps make. */
const mechanicalCorrections = `## By rule

The generator rewrites these constructions wherever they occur:

| what | reason | source | where |
| --- | --- | --- | --- |
| \`nullable\` or \`deprecated\` beside \`$ref\` becomes \`{ nullable, deprecated, allOf: [{ $ref }] }\` | OpenAPI 3.0 ignores keys beside a \`$ref\`, and generators drop them: \`null\`, the only way to clear a value, did not compile. | The document | \`scripts/generate/correct.ts\` |
| \`data\` of the response to a GET of a to-one relationship can be \`null\` | JSON:API; a version without a phased release returns \`data: null\`. | JSON:API 1.0; AvdLee/appstoreconnect-swift-sdk#263 | \`scripts/generate/to-one.ts\` |
| An attribute of a response can be \`null\` unless a create request requires it; \`attributes\` is always present | Apple sends unset attributes as \`null\`, which the document never says. | Apple's documentation examples; recorded responses | \`scripts/generate/simplify/null.ts\` |
| An empty \`enum\` is removed | It would allow no value at all. | The document | \`scripts/generate/correct.ts\` |
| Enums in responses are open | Apple adds values before its document lists them. | AvdLee/appstoreconnect-swift-sdk#251, xtool-org/xtool | \`scripts/generate/simplify/open.ts\` |
`;

/** Returns the page: a table of the overlay's corrections and their states for `document`. */
export function formatCorrections(overlay: Overlay, document: JsonObject, version: string): string {
  const { reports } = applyOverlay(document, overlay, { version });
  const rows = overlay.corrections.map(({ id, description, reason, sources, versions }, index) => {
    const state = describeReport(reports[index]!).slice(id.length + 2);
    const counts = versions === undefined ? "" : ` (for versions ${versions})`;
    return `| \`${id}\` | ${[description, reason, sources.join("; "), state + counts].map(cell).join(" | ")} |\n`;
  });
  return `<!-- Written by scripts/overlay/page.ts from spec/app-store-connect.overlay.yaml: npm run generate -->

# Corrections to Apple's document

Apple's OpenAPI document differs from the API's behavior. The corrections that are applied before types are generated are in
[\`spec/app-store-connect.overlay.yaml\`](../spec/app-store-connect.overlay.yaml), an
[OpenAPI Overlay 1.1](https://spec.openapis.org/overlay/v1.1.0.html) that any overlay tool can apply. The
comment at the top of that file lists what is left out, and why.

## By the overlay

The state is the one for version ${version} of the document. *applied N*: N positions were wrong. *already right*: Apple has
fixed it; the correction stays for older documents.

| correction | what | reason | source | state |
| --- | --- | --- | --- | --- |
${rows.join("")}
${mechanicalCorrections}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Returns the page for the document at `spec`, which must be the one that `lock` names. */
async function formatLocked(spec: string | URL, lock: SpecLock): Promise<string> {
  return formatCorrections(await readOverlay(overlayFile), verifyDocument(await readFile(spec), lock), lock.version);
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { spec: { type: "string" }, check: { type: "boolean" } } });
  const lock = await readLock(lockFile);
  if (lock === undefined) throw new Error("There is no lock yet. Run: npm run spec:update");
  const page = await formatLocked(values.spec ?? cacheFile, lock);
  if (!values.check) await writeFile(correctionsPage, page);
  else if ((await readFile(correctionsPage, "utf8")) !== page) {
    throw new Error("docs/corrections.md is not up to date. Run: npm run docs:corrections");
  }
}
