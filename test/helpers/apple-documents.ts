/**
 * Finds Apple's documents for the tests that need them; they are never committed. ASC_SPEC names one, otherwise it is the
 * downloaded one in spec/.cache. Other versions are in the same folder, called app-store-connect-VERSION.json.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { JsonObject } from "../../scripts/json.js";
import { cacheFile, projectFolder } from "../../scripts/spec/paths.js";

const cached = join(projectFolder, cacheFile);

/** The path of Apple's document, or undefined if there is none; tests that need it are skipped then. */
export const appleDocumentPath: string | undefined =
  process.env["ASC_SPEC"] || (existsSync(cached) ? cached : undefined);

if (!appleDocumentPath)
  console.warn("Tests that need Apple's document are skipped: there is none in ASC_SPEC or spec/.cache.");

/** Whether all the versions that tests compare are available. */
export const hasAppleDocuments: boolean = ["4.5.1", "4.4.1", "4.4", "3.7.0"].every((version) =>
  existsSync(pathOf(version)),
);

/** A note for the name of a suite that is skipped without the documents. */
export const documentsNote: string = hasAppleDocuments ? "" : " (skipped: no document)";

/** The path of Apple's document of `version`, whether it exists or not. */
export function pathOf(version: string): string {
  return join(dirname(appleDocumentPath ?? cached), `app-store-connect-${version}.json`);
}

/** Reads Apple's document of `version`; a new object each time. */
export function appleDocument(version: string): JsonObject {
  return JSON.parse(readFileSync(pathOf(version), "utf8")) as JsonObject;
}
