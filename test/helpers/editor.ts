/** TypeScript's language service over the project, as an editor runs it. */
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const file = `${root}edited.ts`;

/** What an editor shows of one file, whose text is given at each question. */
export interface Editor {
  /** The names offered at the mark `¦`, which is cut out. */
  complete: (text: string) => string[];
  /** Each complaint: the source text it is put under, and all that it says. */
  complain: (text: string) => { at: string; message: string }[];
}

/** An editor whose file begins with `head`, with compiler options of its own. */
export function openEditor(head: string, own: ts.CompilerOptions = {}): Editor {
  let text = head;
  let edits = 0;
  const read = (name: string): string | undefined => (name === file ? text : ts.sys.readFile(name));
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => ({ ...options, noUnusedLocals: false, ...own }),
      getScriptFileNames: () => [file],
      getScriptVersion: (name) => (name === file ? String(edits) : "0"),
      getScriptSnapshot: (name) => {
        const content = read(name);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: read,
    },
    ts.createDocumentRegistry(),
  );
  const edit = (added: string): void => {
    text = `${head}\n${added}\n`;
    edits += 1;
  };
  return {
    complete(added) {
      edit(added.replace("¦", ""));
      const caret = head.length + 1 + added.indexOf("¦");
      return service.getCompletionsAtPosition(file, caret, {})?.entries.map(({ name }) => name) ?? [];
    },
    complain(added) {
      edit(added);
      const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      return found.map(({ start = 0, length = 0, messageText }) => ({
        at: text.slice(start, start + length),
        message: ts.flattenDiagnosticMessageText(messageText, "\n"),
      }));
    },
  };
}
