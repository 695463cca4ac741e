/**
 * The types of snippets, as an editor shows them: TypeScript reads each snippet as a file of a reader, so that a wrong one fails the
 * build. The pages stay plain Markdown: which of them have types is listed here.
 */
import { relative } from "node:path";
import { transformerTwoslash } from "@shikijs/vitepress-twoslash";
import type { MarkdownRenderer } from "vitepress";
import { readerOptions } from "../completion/typescript-project.js";
import { sourceOf } from "./markdown.js";
import { repository } from "./pages.js";

/** What a reader sees first. Types of all guides would make the build half a minute longer, and the pages heavier. */
const pagesWithTypes: ReadonlySet<string> = new Set(
  ["start", "calls", "pages", "graphs", "writes", "errors"].map((name) => `docs/guide/${name}.md`),
);

/** What the snippets use without declaring it is declared for their test too. */
const hiddenStart = `/// <reference path="./test/docs/given.d.ts" />\nexport {};\n// ---cut---\n`;

/** Marks the TypeScript of the pages with types for {@link snippetTypes}. In pages of the site itself `ts twoslash` does. */
export function typedSnippets(md: MarkdownRenderer): void {
  md.core.ruler.push("typed-snippets", ({ tokens, env }) => {
    const file = sourceOf(env);
    if (file === undefined || !pagesWithTypes.has(relative(repository, file).replaceAll("\\", "/"))) return;
    for (const token of tokens) {
      if (token.type !== "fence" || token.info !== "ts") continue;
      token.info = "ts twoslash";
      token.content = hiddenStart + token.content;
    }
  });
}

/** Longer types are cut: they are read in an editor, where they can be searched. */
const maxTypeLength = 320;

type TypesCache = NonNullable<NonNullable<Parameters<typeof transformerTwoslash>[0]>["typesCache"]>;
type Types = Parameters<TypesCache["write"]>[1];

/** Leaves the type of a name and the first paragraph about it, since every page carries what is shown over its names. */
function shorten(types: Types): Types {
  for (const node of types.nodes) {
    if (node.type !== "hover") continue;
    if (node.text.length > maxTypeLength) node.text = `${node.text.slice(0, maxTypeLength)}\n…`;
    const [first] = node.docs?.split(/\n\s*\n/) ?? [];
    if (first !== undefined) node.docs = first;
    delete node.tags;
  }
  return types;
}

/** Shows the types of marked snippets. */
export function snippetTypes(): ReturnType<typeof transformerTwoslash> {
  const found = new Map<string, Types>();
  return transformerTwoslash({
    throws: true,
    // VitePress renders each page several times.
    typesCache: {
      read: (code) => found.get(code) ?? null,
      write: (code, types) => void found.set(code, shorten(types)),
    },
    twoslashOptions: {
      // With a slash at the end, the errors would be those of another file.
      vfsRoot: repository.replace(/[/\\]$/, ""),
      compilerOptions: readerOptions() as never,
      shouldGetHoverInfo: (name) => name !== "console" && name !== "log",
    },
  });
}
