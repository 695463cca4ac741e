/** Where Apple's document lies for the tests that need it: in ASC_SPEC, or in spec/.cache. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cached = fileURLToPath(new URL("../../spec/.cache/app-store-connect.json", import.meta.url));

/** The path of the document, or undefined where none is at hand; a test then says that it was skipped. */
export const appleDocument: string | undefined = process.env["ASC_SPEC"] || (existsSync(cached) ? cached : undefined);

if (!appleDocument) console.warn("skipped where Apple's document is needed: neither ASC_SPEC nor spec/.cache has it");
