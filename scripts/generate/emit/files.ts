/** Step 4, emit: prints the files of one generated folder. */
import { type OpenApiDocument, places } from "../../openapi.js";
import { printErrorCodes } from "./error-codes.js";
import { printMediaTypes } from "./media.js";
import { printNotifications } from "./notifications.js";
import { printPageSizes } from "./page-sizes.js";
import { keyText } from "./parameter.js";
import { printQueries } from "./queries.js";
import { printRateLimits } from "./rate-limits.js";
import { printResourceTypes } from "./resource-types.js";
import { printRoutes, type RouteOptions } from "./routes.js";
import { printRules } from "./rules.js";
import { printTypes } from "./types.js";
import { printUploadKinds } from "./upload-kinds.js";
import { printWrites } from "./writes.js";

export interface Origin {
  /** `info.version` of the document. */
  version: string;
  sha256: string;
  /** The command that generates the files, for the banner. */
  command: string;
  /** The names of the schemas that the document was published with; those that the generator named are not in `components`. */
  published: ReadonlySet<string>;
}

/** The content of each file by its name, and counts for the report. */
export interface Emitted {
  files: Record<string, string>;
  counts: { schemas: number; routes: number; bytes: number };
}

/** Prints every file of the folder. The same document always gives the same bytes. */
export async function emit(document: OpenApiDocument, origin: Origin, options: RouteOptions): Promise<Emitted> {
  const banner =
    `// Generated from ${JSON.stringify(document.info.title)} ${origin.version} (SHA-256 ${origin.sha256.slice(0, 16)}…) by \`${origin.command}\`.\n` +
    "// Do not edit: corrections belong in spec/ or scripts/.\n\n";
  const { schemas, classic } = await printTypes(document);
  const routes = printRoutes(document, options);
  const names = [...schemas.keys()].sort();
  // Tables about resources exist only if the document has resources, the last three if it has our x- keys for them.
  const texts: Record<string, string | undefined> = {
    "schemas.ts": printSchemas(names.map((name) => schemas.get(name)!)),
    "queries.ts": printQueries(document),
    "routes.ts": routes.text,
    "media-types.ts": printMediaTypes(document),
    "rules.ts": printRules(document),
    "page-sizes.ts": options.relatedTo ? printPageSizes(document, options.relatedTo) : undefined,
    "writes.ts": options.relatedTo ? printWrites(document) : undefined,
    "resource-types.ts": options.relatedTo ? printResourceTypes(document) : undefined,
    "upload-kinds.ts": printUploadKinds(document),
    "version.ts": printVersion(document, origin),
    "openapi.ts": printClassic(
      names.filter((name) => origin.published.has(name)),
      classic,
    ),
    "error-codes.ts": printErrorCodes(document),
    "notifications.ts": printNotifications(document),
    "rate-limits.ts": printRateLimits(document),
  };
  const present = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const files = Object.fromEntries(present.map(([name, text]) => [name, banner + text]));
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { files, counts: { schemas: names.length, routes: routes.count, bytes } };
}

/** Generic types that declarations use by name. */
const generics = {
  ResourceId:
    "/** The type and id of a resource, by which relationships name it. */\n" +
    "export interface ResourceId<Type extends string> {\n  type: Type;\n  id: string;\n}",
  Open:
    "/** A value in a response: one that the document lists, or one that Apple added later. */\n" +
    "export type Open<Known extends string | null> = Known | (string & {});",
  OpenNumber:
    "/** A number in a response: one that the document lists, or one that Apple added later. */\n" +
    "export type OpenNumber<Known extends number> = Known | (number & {});",
};

/** Prints the declarations, preceded by the generic types that they use. */
function printSchemas(declarations: string[]): string {
  const text = declarations.join("\n\n");
  const used = Object.entries(generics).filter(([name]) => text.includes(`${name}<`));
  return [...used.map(([, generic]) => generic), text].join("\n\n") + "\n";
}

/** Prints the types in openapi-typescript's form, for openapi-fetch and similar clients; schemas come from `schemas.ts`. */
function printClassic(names: string[], classic: string[]): string {
  const members = names.map((name) => `    ${keyText(name)}: Schemas.${name};`).join("\n");
  const rest = ["responses", "parameters", "requestBodies", "headers", "pathItems"]
    .map((part) => `  ${part}: never;`)
    .join("\n");
  return (
    [
      [
        ...(classic.some((text) => text.includes("Queries.")) ? ['import type * as Queries from "./queries.js";'] : []),
        'import type * as Schemas from "./schemas.js";',
      ].join("\n"),
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
      "/** The SHA-256 of that document. */",
      `export const documentSha256 = ${JSON.stringify(sha256)};`,
      `/** The number of operations in that document. */\nexport const operationCount = ${count};`,
    ].join("\n") + "\n"
  );
}
