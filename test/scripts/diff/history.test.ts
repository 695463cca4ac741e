import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHistory, recordVersions } from "../../../scripts/diff/history.js";
import type { JsonObject } from "../../../scripts/json.js";
import { readLock } from "../../../scripts/spec/lock.js";
import { historyFile, lockFile, projectFolder } from "../../../scripts/spec/paths.js";
import { operations } from "../../../src/operations/index.js";

/** A document with these operations, of which those with an exclamation mark are deprecated, and these schemas. */
function documentOf(version: string, calls: readonly string[], schemas: readonly string[]) {
  const paths: JsonObject = {};
  for (const call of calls) {
    const [method, path] = call.replace("!", "").split(" ") as [string, string];
    paths[path] = {
      ...(paths[path] as JsonObject | undefined),
      [method.toLowerCase()]: { operationId: call, deprecated: call.endsWith("!"), responses: { 204: {} } },
    };
  }
  const document: JsonObject = {
    openapi: "3.0.1",
    info: { version },
    paths,
    components: { schemas: Object.fromEntries(schemas.map((name) => [name, { type: "object" }])) },
  };
  const counts = { paths: Object.keys(paths).length, operations: calls.length, schemas: schemas.length };
  return { document, facts: { version, sha256: version.padEnd(64, "0"), ...counts } };
}

const oldest = documentOf("1.9", ["GET /v1/apps", "GET /v1/builds", "GET /v1/users"], ["App", "Build"]);
const middle = documentOf("1.10", ["GET /v1/apps!", "POST /v1/apps", "GET /v1/users"], ["App", "User"]);

describe("recordVersions", () => {
  it("compares each document with the one before it", () => {
    expect(recordVersions([], [oldest, middle])).toEqual([
      { version: "1.9", sha256: oldest.facts.sha256, paths: 3, operations: 3, deprecated: 0, schemas: 2 },
      {
        version: "1.10",
        sha256: middle.facts.sha256,
        paths: 2,
        operations: 3,
        deprecated: 1,
        schemas: 2,
        changes: {
          since: "1.9",
          added: { operations: ["POST /v1/apps"], schemas: ["User"] },
          removed: { operations: ["GET /v1/builds"], schemas: ["Build"] },
          deprecated: ["GET /v1/apps"],
          undeprecated: [],
        },
      },
    ]);
  });

  it("adds a version, and keeps what is recorded of the one before it", () => {
    const history = recordVersions([], [oldest, middle]);
    const newest = documentOf("2.0", ["GET /v1/apps", "POST /v1/apps", "GET /v1/users"], ["App", "User"]);
    const longer = recordVersions(history, [middle, newest]);
    expect(longer.slice(0, 2)).toEqual(history);
    expect(longer[2]?.changes?.undeprecated).toEqual(["GET /v1/apps"]);
  });

  it("keeps the changes of a version whose document changed without a new version", () => {
    const history = recordVersions([], [oldest, middle]);
    const again = documentOf("1.10", ["GET /v1/apps!", "POST /v1/apps", "GET /v1/users"], ["App", "User", "Device"]);
    const [, version] = recordVersions(history, [middle, again]);
    expect(version?.schemas).toBe(3);
    expect(version?.changes).toEqual(history[1]?.changes);
  });
});

describe("the recorded history", () => {
  it("ends with the document that the types are made from, and has its operations", async () => {
    const history = await readHistory(join(projectFolder, historyFile));
    const lock = await readLock(join(projectFolder, lockFile));
    const newest = history.at(-1)!;
    expect(newest).toMatchObject({
      version: lock?.version,
      sha256: lock?.sha256,
      paths: lock?.paths,
      operations: lock?.operations,
      schemas: lock?.schemas,
    });
    const known = new Set(operations().map(({ method, path }) => `${method} ${path}`));
    const added = newest.changes?.added.operations ?? [];
    expect(added.length).toBeGreaterThan(0);
    expect(added.filter((call) => !known.has(call))).toEqual([]);
  });

  it("adds up: what came and went is the difference of the counts", async () => {
    const history = await readHistory(join(projectFolder, historyFile));
    expect(history.length).toBeGreaterThan(3);
    for (const [index, { operations: all, schemas, changes }] of history.entries()) {
      const before = history[index - 1];
      if (before === undefined || changes === undefined) continue;
      expect(before.operations + changes.added.operations.length - changes.removed.operations.length).toBe(all);
      expect(before.schemas + changes.added.schemas.length - changes.removed.schemas.length).toBe(schemas);
    }
  });
});
