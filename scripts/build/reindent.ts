import ts from "typescript";

/**
 * Indents code by a tab for each four spaces that the compiler wrote. Template literals, and what comments contain
 * beyond their own indentation, stay as they are. A second run changes nothing.
 */
export function reindent(code: string): string {
  let result = "";
  let indentation = "";
  for (const { kind, text, startsLine } of tokensOf(code)) {
    if (startsLine) indentation = kind === ts.SyntaxKind.WhitespaceTrivia ? text : "";
    if (kind === ts.SyntaxKind.WhitespaceTrivia && startsLine) result += withTabs(text);
    else if (kind === ts.SyntaxKind.MultiLineCommentTrivia) result += moveComment(text, indentation);
    else result += text;
  }
  return result;
}

const withTabs = (spaces: string): string => spaces.replace(/^(?: {4})+/, (groups) => "\t".repeat(groups.length / 4));

/** The further lines of a comment move with its first, so that they stay aligned. */
const moveComment = (comment: string, indentation: string): string =>
  comment.replaceAll(`\n${indentation}`, `\n${withTabs(indentation)}`);

interface Token {
  readonly kind: ts.SyntaxKind;
  readonly text: string;
  /** Whether it is the first of its line; what follows a template literal or a comment of many lines is not. */
  readonly startsLine: boolean;
}

function* tokensOf(code: string): Generator<Token> {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, code);
  const expressions = regularExpressionsOf(code);
  /** The braces that are open, innermost last. */
  const braces: ("block" | "template")[] = [];
  let startsLine = true;
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.OpenBraceToken) braces.push("block");
    else if (kind === ts.SyntaxKind.TemplateHead) braces.push("template");
    else if (kind === ts.SyntaxKind.CloseBraceToken) {
      // The scanner can't know that this brace continues a template literal.
      if (braces.at(-1) === "template") kind = scanner.reScanTemplateToken(false);
      if (kind !== ts.SyntaxKind.TemplateMiddle) braces.pop();
    }
    // Nor that this slash does not divide.
    else if (expressions.has(scanner.getTokenStart())) kind = scanner.reScanSlashToken();
    yield { kind, text: scanner.getTokenText(), startsLine };
    startsLine = kind === ts.SyntaxKind.NewLineTrivia;
  }
}

/** Where regular expressions start: what is in one can look like a comment or the start of a template literal. */
function regularExpressionsOf(code: string): ReadonlySet<number> {
  const starts = new Set<number>();
  const file = ts.createSourceFile("code.js", code, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) starts.add(node.getStart(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return starts;
}
