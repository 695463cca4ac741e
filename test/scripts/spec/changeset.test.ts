/** The changeset of a new document of Apple's. */
import { describe, expect, it } from "vitest";
import { diffSpecs } from "../../../scripts/diff/diff.js";
import type { JsonObject } from "../../../scripts/json.js";
import { addRelease } from "../../../scripts/release/changelog.js";
import { parseChangeset } from "../../../scripts/release/changesets.js";
import {
  changesetName,
  type DocumentChange,
  formatDocumentChangeset,
  releaseLevel,
} from "../../../scripts/spec/changeset.js";
import { appleDocument, documentsNote, hasAppleDocuments } from "../../helpers/apple-documents.js";

function changeBetween(before: JsonObject, after: JsonObject): DocumentChange {
  const diff = diffSpecs(before, after);
  return {
    from: { version: diff.from, operations: diff.operations.from.length },
    to: { version: diff.to, operations: diff.operations.to.length, sha256: "0123456789abcdef" },
    diff,
  };
}

/** The sections of a changeset as CHANGELOG.md gets them. */
function sectionsOf(changeset: string): { level: string | undefined; sections: Record<string, string> } {
  const parsed = parseChangeset("apple.md", changeset);
  const parts = addRelease("# Changelog\n", "1.0.0", [parsed]).split(/^### /m).slice(1);
  return {
    level: parsed.level,
    sections: Object.fromEntries(parts.map((part) => part.split(/\n\n(.*)/s) as [string, string])),
  };
}

describe("releaseLevel", () => {
  it.each([
    ["none", "0.1.0", "patch"],
    ["patch", "0.1.0", "patch"],
    ["minor", "0.1.0", "minor"],
    ["major", "0.1.0", "minor"],
    [undefined, "0.1.0", "minor"],
    ["minor", "1.4.2", "minor"],
    ["major", "1.4.2", "major"],
    [undefined, "10.0.0", "major"],
  ] as const)("a document whose verdict is %s makes %s a %s release", (verdict, version, level) => {
    expect(releaseLevel(verdict, version)).toBe(level);
  });
});

describe("changesetName", () => {
  it("is made of the version, and of the checksum if Apple has not changed the version", () => {
    const from = { version: "4.5", operations: 1 };
    const to = { version: "4.5.1", operations: 1, sha256: "0123456789abcdef" };
    expect(changesetName({ from, to, diff: undefined })).toBe("apple-4.5.1.md");
    expect(changesetName({ from: to, to, diff: undefined })).toBe("apple-4.5.1-01234567.md");
    expect(changesetName({ from, to: { ...to, version: "../x y" }, diff: undefined })).toBe("apple-.._x_y.md");
  });
});

describe("formatDocumentChangeset", () => {
  it("counts an unknown change as breaking, and says that it is not listed", () => {
    const changeset = formatDocumentChangeset(
      {
        from: { version: "4.5", operations: 1216 },
        to: { version: "4.5.1", operations: 1303, sha256: "0123456789abcdef" },
        diff: undefined,
      },
      "1.0.0",
    );
    expect(changeset).toBe(`---
"storeconnect": major
---

### Changed

- The types are made from Apple's document 4.5.1 (before: 4.5), which has 1,303 operations (before: 1,216).
- The previous document was not available, so that the changes are not listed.
`);
  });
});

describe.skipIf(!hasAppleDocuments)(`the changeset of Apple's documents${documentsNote}`, () => {
  let newest: DocumentChange | undefined;
  const newestChange = (): DocumentChange => (newest ??= changeBetween(appleDocument("4.4.1"), appleDocument("4.5.1")));

  it("of 4.4.1 to 4.5.1 is minor while the package is 0.x, and lists what is breaking and new", () => {
    const change = newestChange();
    const { level, sections } = sectionsOf(formatDocumentChangeset(change, "0.1.0"));
    expect(level).toBe("minor");
    expect(Object.keys(sections)).toEqual(["Changed", "Added"]);
    expect(sections["Changed"]).toContain(
      "document 4.5.1 (before: 4.4.1), which has 1,303 operations (before: 1,263).",
    );
    expect(sections["Changed"]).toContain("- Apple's document 4.5.1 breaks with 4.4.1:\n  - ");
    expect(sections["Changed"]).toContain("  - field removed: `AppInfo.attributes.kidsAgeBand` (responses)\n");
    expect(sections["Added"]).toContain("- App Asset Library: `appAssetLibraries`, `appAssetLibraryImages`, ");
    expect(sections["Added"]).toContain("- Game Center: `gameCenterDetailPlayers`, `gameCenterScoreModerations`.");
    expect(sections["Added"]).toContain(
      "- New operations of known resources: `GET /v1/apps/{id}/performanceOverviews`.",
    );
    expect(sections["Added"]).toContain("`Subscription.attributes.multiSeatStatus`");
    expect(sectionsOf(formatDocumentChangeset(change, "1.2.3")).level).toBe("major");
  });

  it("is short, also for a distance of several versions: at most 60 lines of at most 1,000 characters", () => {
    const far = changeBetween(appleDocument("3.7.0"), appleDocument("4.4"));
    for (const change of [newestChange(), far]) {
      const changeset = formatDocumentChangeset(change, "0.1.0");
      const lines = changeset.split("\n");
      expect(lines.length).toBeLessThan(60);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(1000);
      expect(sectionsOf(changeset).level).toBe("minor");
    }
  });

  it("is a patch if only descriptions differ", () => {
    const after = appleDocument("4.5.1");
    (after["info"] as JsonObject)["description"] = "Another description";
    const { level, sections } = sectionsOf(
      formatDocumentChangeset(changeBetween(appleDocument("4.5.1"), after), "0.1.0"),
    );
    expect(level).toBe("patch");
    expect(Object.keys(sections)).toEqual(["Changed"]);
  });
});
