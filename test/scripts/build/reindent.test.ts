import ts from "typescript";
import { describe, expect, it } from "vitest";
import { reindent } from "../../../scripts/build/reindent.js";

/** A declaration file with all that has line breaks or leading spaces of its own. */
const declarations = `import type { A } from "./a.js";
/**
 * Lists them:
 *
 *     for await (const app of list()) {
 *         log(app);
 *     }
 */
export interface List {
    "/v1/apps": {
        /** One line. */
        limit?: number | undefined;
        /**
         * Many lines:
         * - a point
         *     - below it
         *
         * @default 4
         */
        sort?: A | \`\${string}-
        four and
    four\${\`inner {
    \${"}"}\`}
    outer\`; // after
        // A line of its own.
        both: 1; /* starts behind
           code,
        ends below */ three: {
            x: 3;
      };
    };
}

export declare const text: \`
    kept
        kept\`;
    export {};
`;

const reindented = `import type { A } from "./a.js";
/**
 * Lists them:
 *
 *     for await (const app of list()) {
 *         log(app);
 *     }
 */
export interface List {
\t"/v1/apps": {
\t\t/** One line. */
\t\tlimit?: number | undefined;
\t\t/**
\t\t * Many lines:
\t\t * - a point
\t\t *     - below it
\t\t *
\t\t * @default 4
\t\t */
\t\tsort?: A | \`\${string}-
        four and
    four\${\`inner {
    \${"}"}\`}
    outer\`; // after
\t\t// A line of its own.
\t\tboth: 1; /* starts behind
\t\t   code,
\t\tends below */ three: {
\t\t\tx: 3;
\t  };
\t};
}

export declare const text: \`
    kept
        kept\`;
\texport {};
`;

/** What the compiler reads: every node with its code, and every documentation comment as editors show it. */
function meaningOf(code: string): string[] {
  const file = ts.createSourceFile("a.d.ts", code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const docs = ts.getJSDocCommentsAndTags(node).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");
    const text = node.getChildCount(file) === 0 ? node.getText(file) : "";
    found.push([ts.SyntaxKind[node.kind], text, ...docs].join("|"));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe("reindent", () => {
  it("writes a tab for each four spaces of an indentation, and keeps template literals and the inside of comments", () => {
    expect(reindent(declarations)).toBe(reindented);
  });

  it("keeps every node, literal and documentation comment", () => {
    const meaning = meaningOf(declarations);
    expect(meaning.join("\n")).toContain("    outer`");
    expect(meaning.join("\n")).toContain("below it");
    expect(meaningOf(reindent(declarations))).toEqual(meaning);
  });

  it("is not misled by what regular expressions contain, nor by a division", () => {
    const code = [
      "function f() {",
      "    const quote = /`/, comment = text.replace(/[/*]/g, 4 / 2 / 1);",
      `    return \`\${quote.test(/}\`/) ? /{/ : 1 / 2}`,
      "    kept`;",
      "}",
    ];
    const expected = code.map((line, index) => (index === 3 ? line : line.replace(/^ {4}/, "\t")));
    expect(reindent(code.join("\n"))).toBe(expected.join("\n"));
  });

  it("changes nothing in a second run", () => {
    expect(reindent(reindented)).toBe(reindented);
    const deep = `${" ".repeat(64)}a: 1;\n`;
    expect(reindent(reindent(deep))).toBe(`${"\t".repeat(16)}a: 1;\n`);
  });

  it("keeps fewer than four spaces, blank lines, trailing spaces and line ends", () => {
    const kept = "type A =\r\n  | 1    \r\n\r\n   | 2;";
    expect(reindent(kept)).toBe(kept);
    expect(reindent("{\r\n    a: 1;\r\n}\r\n")).toBe("{\r\n\ta: 1;\r\n}\r\n");
    expect(reindent("")).toBe("");
  });
});
