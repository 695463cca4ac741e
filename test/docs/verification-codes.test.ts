/** docs/server.md explains every code of a VerificationError. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

describe("the table of verification codes in docs/server.md", () => {
  it("has a row for every code of a VerificationError, and for no other", () => {
    const [, union = ""] = read("src/errors/base.ts").match(/type VerificationErrorCode =(.*?);/s) ?? [];
    const codes = [...union.matchAll(/"ERR_VERIFICATION_(\w+)"/g)].map(([, code]) => code!);
    const section = read("docs/server.md").split("## Verification\n")[1]!.split("\n###")[0]!;
    const rows = [...section.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code!);
    expect(codes).toHaveLength(17);
    expect(rows.sort()).toEqual(codes.sort());
  });
});
