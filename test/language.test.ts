/** The words of comments, messages and test titles: plain, standard English, so that a search for the usual word finds the code. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A private word, and the standard one. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\banswer(s|ed|ing)?\b/i, "response, returns, responds"],
  [/\btexts?\b/i, "string"],
  [/\brefus(al|als|e|es|ed|ing)\b/i, "error response, rejects, rejected"],
  [/\b(told|tells?|telling)\b/i, "reported, reports, shows"],
  [/\b(door|doors|room|rooms|floor|floors|house|equals)\b/i, "entry point, folder, layer, siblings"],
  [/\b(seat|seats|gate|gates)\b/i, "slot, semaphore"],
  [/\b(mend|mends|mended|astray)\b/i, "fix, fixed, wrong place"],
  [/\b(nobody|somebody|anybody)\b/i, "no caller, a caller"],
  [/\bunder way\b/i, "in flight"],
  [/(?<!\bthere )\b(is|are|was|were) no\b(?! (longer|more|such))/i, "is not a"],
  [/\bwithout end\b/i, "endless"],
];

/**
 * Where such a word is meant, by a part of its line: review responses are "answered" in App Store Connect, `text/csv` is a
 * media type, `as: "text"` a fixed name.
 */
const meant: readonly RegExp[] = [
  /["`]refuse["`]|onStoreFailure/, // an option's value
  /\/\*\$\{text\}/, // code
  /math\.floor|a list that equals/i,
  /`Answer`/, // a former name

  /text\/(csv|plain|html|\*)|text\/|"text"|`text`|\.text\b|text\(\)|plain text|PEM text|search text|TextDecoder|full-?text/i,
  /answer(s|ed)? (a|the|to a) (customer )?review/i,
];

/** Lists of such words: this one, and the words of people that the search knows. */
const notProse: readonly string[] = ["test/language.test.ts", "src/operations/search/synonyms.ts"];

/** Comments and strings of a TypeScript file, by line. */
function proseOf(code: string, isTest: boolean): { line: number; text: string }[] {
  const source = ts.createSourceFile("x.ts", code, ts.ScriptTarget.ESNext, true);
  const found: { line: number; text: string }[] = [];
  const add = (text: string, at: number): void => {
    const first = source.getLineAndCharacterOfPosition(at).line + 1;
    for (const [index, part] of text.split("\n").entries()) found.push({ line: first + index, text: part });
  };
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, code);
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia)
      add(scanner.getTokenText(), scanner.getTokenStart());
  }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && (isTest ? isTitle(node) : node.text.includes(" ")))
      add(node.text, node.getStart());
    if (!isTest && (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)))
      add(node.text, node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The first argument of `describe` or `it`. */
function isTitle(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    /^(describe|it|test)\b/.test(parent.expression.getText())
  );
}

const filesUnder = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file) && !/(^|\/)(node_modules|generated|golden|mutants|dist|\.cache)\//.test(file))
    .map((file) => `${folder}/${file}`);

/** `place: line`, for each line with a private word that is not meant. */
function privateWordsIn(file: string, lines: readonly { line: number; text: string }[]): string[] {
  return lines
    .filter(({ text }) => !meant.some((phrase) => phrase.test(text)))
    .flatMap(({ line, text }) =>
      words
        .filter(([word]) => word.test(text))
        .map(
          ([word, standard]) =>
            `${file}:${line}: "${word.exec(text)?.[0]}" (${standard}): ${text.trim().slice(0, 100)}`,
        ),
    );
}

describe("the words of comments, messages and titles", () => {
  const folders = ["src", "scripts", "test", "examples", "bench", "site"];
  it.each(folders)("are standard terms in %s/", (folder) => {
    const found = filesUnder(folder, /\.ts$/).flatMap((file) => {
      if (notProse.includes(file)) return [];
      return privateWordsIn(file, proseOf(readFileSync(join(root, file), "utf8"), /\.test\.ts$/.test(file)));
    });
    expect(found).toEqual([]);
  });

  it("are standard terms in the pages", () => {
    const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", ...filesUnder("docs", /\.md$/)];
    const found = pages.flatMap((page) => {
      const lines = readFileSync(join(root, page), "utf8").split("\n");
      return privateWordsIn(
        page,
        lines.map((text, index) => ({ line: index + 1, text })),
      );
    });
    expect(found).toEqual([]);
  });

  it("would be found: a private word in a comment, a message and a title", () => {
    const code = '// the answer\nthrow new Error("it was told");\nit("are left alone by nobody", () => {});';
    expect(privateWordsIn("a.ts", proseOf(code, false))).toHaveLength(3);
    expect(privateWordsIn("a.test.ts", proseOf(code, true))).toHaveLength(2);
  });
});
