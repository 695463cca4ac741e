/**
 * Records which operations and schemas came, went and were deprecated with each version of Apple's document:
 * `npm run spec:history -- OLDEST … NEWEST`, each a JSON file or a zip. The documents themselves stay where they are.
 *
 * Each document is compared with the one before it. A version that is recorded already is replaced, except that of the first
 * document, which nothing is compared with: `npm run spec:history -- OLD NEW` adds a version.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { JsonObject } from "../json.js";
import { isMain } from "../main-module.js";
import { unpackDocument } from "../spec/archive.js";
import { type DocumentFacts, readAppleDocument } from "../spec/lock.js";
import { historyFile, projectFolder } from "../spec/paths.js";
import { type Change, diffSpecs, type SpecDiff } from "./diff.js";
import { readOperations } from "./operations.js";

/** Calls such as `GET /v1/apps`, and names of schemas. */
export interface Names {
  readonly operations: readonly string[];
  readonly schemas: readonly string[];
}

/** One version of Apple's document. */
export interface RecordedVersion {
  readonly version: string;
  /** Of the file that was compared, in hex. */
  readonly sha256: string;
  readonly paths: number;
  readonly operations: number;
  /** How many of the operations are deprecated. */
  readonly deprecated: number;
  readonly schemas: number;
  /** What differs from the version before; absent for the oldest. */
  readonly changes?: {
    readonly since: string;
    readonly added: Names;
    readonly removed: Names;
    /** Operations that are deprecated now and were not before, or the reverse. */
    readonly deprecated: readonly string[];
    readonly undeprecated: readonly string[];
  };
}

/** What {@link recordVersions} needs of a document. */
export interface ReadDocument {
  readonly document: JsonObject;
  readonly facts: Omit<DocumentFacts, "bytes">;
  /** The comparison with the document before it, if it is known already. */
  readonly diff?: SpecDiff | undefined;
}

/** Returns the history with the versions of `documents`, the oldest first. */
export function recordVersions(
  history: readonly RecordedVersion[],
  documents: readonly ReadDocument[],
): RecordedVersion[] {
  const versions = new Map(history.map((one) => [one.version, one]));
  for (const [index, { document, facts, diff }] of documents.entries()) {
    const { version, sha256, paths, operations, schemas } = facts;
    const before = documents[index - 1];
    if (before === undefined && versions.has(version)) continue;
    const deprecated = [...readOperations(document).values()].filter((one) => one.deprecated).length;
    // Apple also changes its document without changing the version.
    const changes =
      before === undefined || before.facts.version === version
        ? versions.get(version)?.changes
        : changesOf(diff ?? diffSpecs(before.document, document));
    versions.set(version, {
      version,
      sha256,
      paths,
      operations,
      deprecated,
      schemas,
      ...(changes !== undefined && { changes }),
    });
  }
  return [...versions.values()].sort((a, b) => compareVersions(a.version, b.version));
}

/** Returns the history in `file`; an empty one if there is no file. */
export async function readHistory(file: string): Promise<RecordedVersion[]> {
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as RecordedVersion[]) : [];
}

/** The content of the file. */
export const formatHistory = (history: readonly RecordedVersion[]): string => `${JSON.stringify(history, null, 1)}\n`;

function changesOf({ from, changes }: SpecDiff): NonNullable<RecordedVersion["changes"]> {
  const names = (kind: Change["kind"], what: Change["what"]): string[] =>
    changes
      .filter((change) => change.kind === kind && change.what === what)
      .map(({ place }) => place)
      .sort();
  return {
    since: from,
    added: { operations: names("operation", "added"), schemas: names("schema", "added") },
    removed: { operations: names("operation", "removed"), schemas: names("schema", "removed") },
    deprecated: names("operation", "deprecated"),
    undeprecated: names("operation", "undeprecated"),
  };
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left![index] ?? 0) - (right![index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

if (isMain(import.meta.url)) {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) throw new Error("Usage: npm run spec:history -- OLDEST … NEWEST");
  const file = join(projectFolder, historyFile);
  const documents: ReadDocument[] = [];
  for (const path of positionals) documents.push(readAppleDocument(await unpackDocument(await readFile(path))));
  const versions = recordVersions(await readHistory(file), documents);
  await writeFile(file, formatHistory(versions));
  for (const { version, paths, operations, schemas } of versions) {
    process.stdout.write(`${version}: ${paths} paths, ${operations} operations, ${schemas} schemas\n`);
  }
}
