import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatCorrections } from "../../../scripts/overlay/page.js";
import { parseOverlay, readOverlay } from "../../../scripts/overlay/parse.js";
import { readAppleDocument, readLock, verifyDocument } from "../../../scripts/spec/lock.js";
import { lockFile, projectFolder } from "../../../scripts/spec/paths.js";
import { appleDocumentPath } from "../../helpers/apple-documents.js";

const overlayFile = new URL("../../../spec/app-store-connect.overlay.yaml", import.meta.url);
const page = readFileSync(new URL("../../../docs/corrections.md", import.meta.url), "utf8");

describe("formatCorrections", () => {
  it("prints the description, reason, sources and state of each correction", () => {
    const action = {
      "x-id": "merge",
      description: "A | B",
      "x-reason": "Why",
      "x-source": ["One", "Two"],
      "x-versions": ">=4.4",
      target: "$.a",
      update: { b: 1 },
    };
    const overlay = parseOverlay(
      JSON.stringify({ overlay: "1.0.0", info: { title: "T", version: "1" }, actions: [action] }),
    );
    const row = (document: { a?: { b?: number } }) =>
      formatCorrections(overlay, document, "4.4")
        .split("\n")
        .find((line) => line.startsWith("| `merge`"));
    expect(row({ a: {} })).toBe("| `merge` | A \\| B | Why | One; Two | applied 1 (for versions >=4.4) |");
    expect(row({ a: { b: 1 } })).toBe("| `merge` | A \\| B | Why | One; Two | already right (for versions >=4.4) |");
  });
});

describe("docs/corrections.md", () => {
  it("lists every correction of the overlay and the corrections by rule", async () => {
    const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, id]) => id);
    expect(rows).toEqual((await readOverlay(overlayFile)).corrections.map(({ id }) => id));
    expect(page).toContain("beside `$ref`");
  });
});

describe.skipIf(!appleDocumentPath)("docs/corrections.md and Apple's document", () => {
  it("is up to date for the document that the lock names", async (context) => {
    const lock = await readLock(join(projectFolder, lockFile));
    const bytes = readFileSync(appleDocumentPath!);
    if (readAppleDocument(bytes).facts.sha256 !== lock?.sha256) return context.skip("ASC_SPEC is another document");
    expect(page).toBe(formatCorrections(await readOverlay(overlayFile), verifyDocument(bytes, lock), lock.version));
  });
});
