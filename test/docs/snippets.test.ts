/** The TypeScript of README.md and docs/, compiled as a reader's own files, which import the package by its name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const given = join(root, "test/docs/given.d.ts");
const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".md"),
);
const documents = ["README.md", ...pages.map((file) => `docs/${file.replaceAll("\\", "/")}`).sort()];

const snippets = documents.flatMap((document) => {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    place: `${document}:${text.slice(0, match.index).split("\n").length}`,
    code: match[1]!,
  }));
});

/** What the compiler has to say of each file; the names are made up, beside package.json. */
function complaintsOf(sources: readonly string[]): string[][] {
  const files = new Map(sources.map((code, index) => [join(root, `snippet-${index}.ts`), `${code}\nexport {};\n`]));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const code = files.get(file);
    return code === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, code, version);
  };
  // A snippet shows what there is, whether it goes on to use it or not.
  const shown = { ...options, noEmit: true, noUnusedLocals: false, noUnusedParameters: false };
  const program = ts.createProgram([given, ...files.keys()], shown, host);
  return [...files.keys()].map((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, start = 0 }) => {
        const line = source!.getLineAndCharacterOfPosition(start).line + 1;
        return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      },
    );
  });
}

describe("the snippets", () => {
  const wrong = [
    `import { getApps } from "storeconnect";\nawait getApps(connect, { id: 1 });`,
    `import { createVerifyer } from "storeconnect/server";`,
    `unheardOf();`,
  ];
  const complaints = complaintsOf([...snippets.map(({ code }) => code), ...wrong]);

  it("are found", () => {
    const withSnippets = new Set(snippets.map(({ place }) => place.replace(/:\d+$/, "")));
    expect([...withSnippets]).toEqual(expect.arrayContaining(["README.md", "docs/server.md", "docs/guide/start.md"]));
    expect(documents.filter((page) => page.startsWith("docs/guide/") && !withSnippets.has(page))).toEqual([]);
  });

  it.each(snippets.map(({ place }, index) => [place, index] as const))("compile: %s", (_, index) => {
    expect(complaints[index]).toEqual([]);
  });

  it("would not compile with a mistake in them", () => {
    for (const said of complaints.slice(snippets.length)) expect(said).toHaveLength(1);
  });
});
