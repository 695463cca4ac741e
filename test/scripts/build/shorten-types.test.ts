import { describe, expect, it } from "vitest";
import { shortenTypes } from "../../../scripts/build/shorten-types.js";

/** One property per line, as the compiler writes them. */
const members = (count: number, depth: number): string =>
  Array.from({ length: count }, (_, index) => `${"    ".repeat(depth)}member${index}: string;\n`).join("");

describe("shortenTypes", () => {
  it("puts an object type on one line, with the types in it, and leaves interfaces as they are", () => {
    expect(
      shortenTypes(`export interface App {
    none: {};
    links: {
        self?: string;
        related: {
            href: string;
        }[];
    };
}
`),
    ).toBe(`export interface App {
\tnone: {};
\tlinks: { self?: string; related: { href: string }[] };
}
`);
  });

  it("keeps a type that is too long, and shortens those in it", () => {
    const long = shortenTypes(`type A = {\n${members(12, 1)}    inner: {\n${members(2, 2)}    };\n};\n`);
    expect(long.split("\n")).toHaveLength(16);
    expect(long).toContain("\n\tinner: { member0: string; member1: string };\n};\n");
    const flat = shortenTypes(`type A = {\n${members(8, 1)}};\n`);
    expect(flat).toMatch(/^type A = \{ member0: string; .*member7: string \};\n$/);
  });

  it("keeps types with comments or template literals in them", () => {
    const commented = "type A = {\n\t/** At most 200. */\n\tlimit: number;\n};\n";
    expect(shortenTypes(commented)).toBe(commented);
    const template = `type A = {\n\ta: \`\${string}\n\`;\n};\n`;
    expect(shortenTypes(template)).toBe(template);
  });
});
