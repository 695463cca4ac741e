import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { JsonObject } from "../../scripts/json.js";

/**
 * Apple's documents are never committed. Tests that need them read the folder of the file that ASC_SPEC names, where they
 * are called app-store-connect-VERSION.json, and are skipped without it.
 */
const folder = process.env["ASC_SPEC"] === undefined ? undefined : dirname(process.env["ASC_SPEC"]);

/** Whether there are documents to read. The name of a suite that needs them says so. */
export const hasAppleDocuments: boolean =
  folder !== undefined && ["4.4.1", "4.4", "3.7.0"].every((version) => existsSync(pathOf(version)));

/** For the name of a suite that is skipped without documents. */
export const documentsNote: string = hasAppleDocuments ? "" : " (skipped: no document)";

/** The path of Apple's document of `version`. */
export function pathOf(version: string): string {
  return join(folder ?? "", `app-store-connect-${version}.json`);
}

/** Apple's document of `version`, read anew. */
export function appleDocument(version: string): JsonObject {
  return JSON.parse(readFileSync(pathOf(version), "utf8")) as JsonObject;
}
