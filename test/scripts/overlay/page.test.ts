import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatCorrections } from "../../../scripts/overlay/page.js";
import { parseOverlay, readOverlay } from "../../../scripts/overlay/parse.js";
import { appleDocument, documentsNote, hasAppleDocuments } from "../../helpers/apple-documents.js";

const overlayFile = new URL("../../../spec/app-store-connect.overlay.yaml", import.meta.url);
const page = readFileSync(new URL("../../../docs/corrections.md", import.meta.url), "utf8");

test("a row says what, why, from whom, and the state on the document", () => {
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
  expect(row({ a: {} })).toBe("| `merge` | A \\| B | Why | One; Two | applied 1 (counts for >=4.4) |");
  expect(row({ a: { b: 1 } })).toBe("| `merge` | A \\| B | Why | One; Two | already right (counts for >=4.4) |");
});

test("the page of the project lists every correction of its overlay, and what is done by rule", async () => {
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, id]) => id);
  expect(rows).toEqual((await readOverlay(overlayFile)).corrections.map(({ id }) => id));
  expect(page).toContain("beside `$ref`");
});

describe.skipIf(!hasAppleDocuments)(`the page and Apple's document${documentsNote}`, () => {
  test("is what the overlay does on 4.4.1", async () => {
    expect(page).toBe(formatCorrections(await readOverlay(overlayFile), appleDocument("4.4.1"), "4.4.1"));
  });
});
