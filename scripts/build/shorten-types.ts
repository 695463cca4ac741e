import ts from "typescript";
import { reindent } from "./reindent.js";

/**
 * Writes declarations with tabs, and an object type that fits on its line there, where the compiler gives each of its properties
 * a line of its own. Types with comments in them stay as they are.
 */
export function shortenTypes(declarations: string): string {
  const code = reindent(declarations);
  const file = ts.createSourceFile("declarations.d.ts", code, ts.ScriptTarget.Latest);
  let result = "";
  let end = 0;
  const visit = (node: ts.Node): void => {
    const short = ts.isTypeLiteralNode(node) ? onOneLine(node.getText(file)) : undefined;
    if (short === undefined) {
      ts.forEachChild(node, visit);
      return;
    }
    result += code.slice(end, node.getStart(file)) + short;
    end = node.end;
  };
  visit(file);
  return result + code.slice(end);
}

/** A longer type, or one with more types in it, is read more easily property by property. */
const maxLength = 180;
const maxLengthOfNested = 100;

function onOneLine(type: string): string | undefined {
  if (/\/[*/]|`/.test(type)) return undefined;
  const line = type
    .replaceAll(/\n\t*/g, " ")
    .replaceAll(/; \}/g, " }")
    .replaceAll(/\{ +\}/g, "{}");
  return line.length <= (line.includes("{", 1) ? maxLengthOfNested : maxLength) ? line : undefined;
}
