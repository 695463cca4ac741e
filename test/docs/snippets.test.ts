/** Compiles the TypeScript of README.md and docs/ as files of a reader, which import the package by its name. */
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
  const page = readFileSync(join(root, document), "utf8");
  return [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    place: `${document}:${page.slice(0, match.index).split("\n").length}`,
    code: match[1]!,
  }));
});

/** The errors of the compiler in each source. The files are virtual, in the folder of package.json. */
function errorsOf(sources: readonly string[]): string[][] {
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
  // A snippet may declare something without using it.
  const relaxed = { ...options, noEmit: true, noUnusedLocals: false, noUnusedParameters: false };
  const program = ts.createProgram([given, ...files.keys()], relaxed, host);
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

describe("the snippets of README.md and docs/", () => {
  const wrong = [
    `import { getApps } from "storeconnect";\nawait getApps(connect, { id: 1 });`,
    `import { createVerifyer } from "storeconnect/server";`,
    `unheardOf();`,
  ];
  const errors = errorsOf([...snippets.map(({ code }) => code), ...wrong]);

  it("are found, at least one in each guide", () => {
    const withSnippets = new Set(snippets.map(({ place }) => place.replace(/:\d+$/, "")));
    expect([...withSnippets]).toEqual(expect.arrayContaining(["README.md", "docs/server.md", "docs/guide/start.md"]));
    // The server of the command is used by programs in other languages alone.
    const without = documents.filter((page) => page.startsWith("docs/guide/") && !withSnippets.has(page));
    expect(without).toEqual(["docs/guide/agents.md"]);
  });

  it.each(snippets.map(({ place }, index) => [place, index] as const))("compile: %s", (_, index) => {
    expect(errors[index]).toEqual([]);
  });

  it("fail to compile if they contain a mistake", () => {
    for (const found of errors.slice(snippets.length)) expect(found).toHaveLength(1);
  });
});
