/** TypeScript as an editor runs it, over one file of a reader who imports the package by its name. */
import { dirname, join } from "node:path";
import ts from "typescript";
import { repository } from "../.vitepress/pages.js";

/** The options of the repository, without the checks that are for its own code. */
export function readerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository);
  return { ...options, noEmit: true, noUnusedLocals: false, noUnusedParameters: false };
}

export interface OpenFile {
  /** Replaces the content of the file. */
  write(code: string): void;
  completionsAt(position: number): readonly ts.CompletionEntry[];
  errors(): readonly ts.Diagnostic[];
}

/** Opens a file beside package.json, which exists in memory alone. */
export function openFile(): OpenFile {
  const file = join(repository, "reader.ts");
  let content = "";
  let version = 0;
  const options = readerOptions();
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot(name) {
      const code = name === file ? content : ts.sys.readFile(name);
      return code === undefined ? undefined : ts.ScriptSnapshot.fromString(code);
    },
    getCurrentDirectory: () => repository,
    getDefaultLibFileName: (settings) =>
      join(dirname(ts.sys.getExecutingFilePath()), ts.getDefaultLibFileName(settings)),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? content : ts.sys.readFile(name)),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return {
    write(code) {
      content = code;
      version += 1;
    },
    completionsAt: (position) => service.getCompletionsAtPosition(file, position, {})?.entries ?? [],
    errors: () => [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)],
  };
}
