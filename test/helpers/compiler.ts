/** Compiles generated files with the strictest options that a consumer may have. */
import ts from "typescript";

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  noEmit: true,
  // Skips the libraries only: the compiled files are not declarations.
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
};

/** The virtual folder of the files; nothing is written. */
const folder = "/generated";
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Returns the compiler's errors in `files` (content by name): `routes.ts:3 Cannot find name 'Foo'.` */
export function compileErrors(files: Record<string, string>): string[] {
  const host = ts.createCompilerHost(options);
  const contentOf = (path: string) =>
    path.startsWith(`${folder}/`) ? files[path.slice(folder.length + 1)] : undefined;
  host.fileExists = (path) => contentOf(path) !== undefined;
  host.directoryExists = (path) => path === folder;
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...rest) => {
    const content = contentOf(path);
    if (content !== undefined) return ts.createSourceFile(path, content, version);
    if (!libraries.has(path)) libraries.set(path, getSourceFile(path, version, ...rest));
    return libraries.get(path);
  };
  const names = Object.keys(files).map((name) => `${folder}/${name}`);
  const program = ts.createProgram(names, options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.slice(folder.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
