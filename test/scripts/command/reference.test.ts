import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exitCodeTable, formatReference, referencePage } from "../../../scripts/command/reference.js";
import { exitCodes } from "../../../src/cli/exit-codes.js";

describe("docs/command-reference.md", () => {
  it("is up to date with the definitions of the commands: npm run docs:command", async () => {
    expect(readFileSync(referencePage, "utf8")).toBe(await formatReference());
  });

  it("has every command with its options, and every exit code with its meaning", async () => {
    const page = await formatReference();
    expect(page).toContain("\n## storeconnect api\n\nCall any operation of the App Store Connect API.\n");
    expect(page).toContain("\n    storeconnect api [options] [METHOD] PATH\n");
    expect(page).toContain("| `-q, --query <name=value>` | a parameter of the query; repeatable |\n");
    const rows = [...page.matchAll(/^\| (\d+) \| `(\w+)` \| (.+) \|$/gm)].map(([, code, name]) => [name, Number(code)]);
    expect(Object.fromEntries(rows)).toEqual(exitCodes);
  });

  it("takes the meaning of an exit code from its comment", () => {
    expect(exitCodeTable("/** What | it means. */\n  name: 7,\n")).toBe(
      "| code | name |  |\n| --- | --- | --- |\n| 7 | `name` | What \\| it means. |\n",
    );
  });
});
