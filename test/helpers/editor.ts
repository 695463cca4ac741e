/** TypeScript's language service over the project, as an editor runs it. */
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const file = `${root}edited.ts`;

/** What an editor shows of one file, whose code is passed to each call. */
export interface Editor {
  /** Returns the names that are offered at the mark `¦`, which is removed from the code. */
  readonly complete: (code: string) => string[];
  /** Returns the documentation that is shown at the mark `¦`, with its tags. */
  readonly hover: (code: string) => string;
  /** Returns each error: the code that it underlines, and its message. */
  readonly complain: (code: string) => { at: string; message: string }[];
}

/** Opens an editor over a file that begins with `head`; `own` overrides compiler options of the project. */
export function openEditor(head: string, own: ts.CompilerOptions = {}): Editor {
  let content = head;
  let edits = 0;
  const read = (name: string): string | undefined => (name === file ? content : ts.sys.readFile(name));
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => ({ ...options, noUnusedLocals: false, ...own }),
      getScriptFileNames: () => [file],
      getScriptVersion: (name) => (name === file ? String(edits) : "0"),
      getScriptSnapshot: (name) => {
        const source = read(name);
        return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: read,
    },
    ts.createDocumentRegistry(),
  );
  const edit = (added: string): void => {
    content = `${head}\n${added}\n`;
    edits += 1;
  };
  return {
    complete(added) {
      edit(added.replace("¦", ""));
      const caret = head.length + 1 + added.indexOf("¦");
      return service.getCompletionsAtPosition(file, caret, {})?.entries.map(({ name }) => name) ?? [];
    },
    hover(added) {
      edit(added.replace("¦", ""));
      const info = service.getQuickInfoAtPosition(file, head.length + 1 + added.indexOf("¦"));
      const tags = info?.tags?.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`) ?? [];
      return [ts.displayPartsToString(info?.documentation), ...tags].join("\n");
    },
    complain(added) {
      edit(added);
      const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      return found.map(({ start = 0, length = 0, messageText }) => ({
        at: content.slice(start, start + length),
        message: ts.flattenDiagnosticMessageText(messageText, "\n"),
      }));
    },
  };
}
