/** Step 4, emit: the files of one generated folder, as text. */
import { type OpenApiDocument, places } from "../../openapi.js";
import { printErrorCodes } from "./error-codes.js";
import { printMediaTypes } from "./media.js";
import { printNotifications } from "./notifications.js";
import { printRateLimits } from "./rate-limits.js";
import { printRoutes, type RouteOptions } from "./routes.js";
import { printTypes } from "./types.js";

export interface Origin {
  /** `info.version` of the document. */
  version: string;
  sha256: string;
  /** The command that makes these files, for the banner. */
  command: string;
}

/** Text by file name, and what was counted on the way. */
export interface Emitted {
  files: Record<string, string>;
  counts: { schemas: number; routes: number; bytes: number };
}

/** Prints every file of the folder. Deterministic: the same document gives the same bytes. */
export async function emit(document: OpenApiDocument, origin: Origin, options: RouteOptions): Promise<Emitted> {
  const banner =
    `// Generated from ${JSON.stringify(document.info.title)} ${origin.version} (SHA-256 ${origin.sha256.slice(0, 16)}…) by \`${origin.command}\`.\n` +
    "// Never edited by hand: what is wrong with it is mended in spec/ or scripts/.\n\n";
  const { schemas, classic } = await printTypes(document);
  const routes = printRoutes(document, options);
  const names = [...schemas.keys()].sort();
  // The last three have nothing to tell of a document without our x- keys for them.
  const texts: Record<string, string | undefined> = {
    "schemas.ts": printSchemas(names.map((name) => schemas.get(name)!)),
    "routes.ts": routes.text,
    "media-types.ts": printMediaTypes(document),
    "version.ts": printVersion(document, origin),
    "openapi.ts": printClassic(names, classic),
    "error-codes.ts": printErrorCodes(document),
    "notifications.ts": printNotifications(document),
    "rate-limits.ts": printRateLimits(document),
  };
  const told = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const files = Object.fromEntries(told.map(([name, text]) => [name, banner + text]));
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { files, counts: { schemas: names.length, routes: routes.count, bytes } };
}

const openAliases = {
  Open:
    "/** A value of an answer: one of those that the document knows, or one that has been added since. */\n" +
    "export type Open<Known extends string | null> = Known | (string & {});",
  OpenNumber:
    "/** A number of an answer: one of those that the document knows, or one that has been added since. */\n" +
    "export type OpenNumber<Known extends number> = Known | (number & {});",
};

/** The declarations, and before them what they are made with. */
function printSchemas(declarations: string[]): string {
  const text = declarations.join("\n\n");
  const used = Object.entries(openAliases).filter(([name]) => text.includes(`${name}<`));
  return [...used.map(([, alias]) => alias), text].join("\n\n") + "\n";
}

/** The form that openapi-typescript gives, for openapi-fetch and its relatives; its schemas are those of `schemas.ts`. */
function printClassic(names: string[], classic: string[]): string {
  const members = names.map((name) => `    ${JSON.stringify(name)}: Schemas.${name};`).join("\n");
  const rest = ["responses", "parameters", "requestBodies", "headers", "pathItems"]
    .map((part) => `  ${part}: never;`)
    .join("\n");
  return (
    [
      'import type * as Schemas from "./schemas.js";',
      ...classic,
      `export interface components {\n  schemas: {\n${members}\n  };\n${rest}\n}`,
    ].join("\n\n") + "\n"
  );
}

function printVersion(document: OpenApiDocument, { version, sha256 }: Origin): string {
  const count = [...places(document)].length;
  return (
    [
      `/** The version of ${JSON.stringify(document.info.title)} that the types were generated from. */`,
      `export const documentVersion = ${JSON.stringify(version)};`,
      "/** The SHA-256 of that document's bytes. */",
      `export const documentSha256 = ${JSON.stringify(sha256)};`,
      `/** How many operations it has. */\nexport const operationCount = ${count};`,
    ].join("\n") + "\n"
  );
}
