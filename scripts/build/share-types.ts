import ts from "typescript";

/**
 * Writes declarations compactly, with a name for each object type that occurs more than once: openapi-typescript writes the same
 * parameters and the same responses again for each operation. The types are the same, and comments stay.
 */
export function shareTypes(declarations: string): string {
  const file = ts.createSourceFile("declarations.d.ts", declarations, ts.ScriptTarget.Latest, true);
  const occurrences = countOccurrences(file);
  const names = new Map<string, string>();
  const shared: string[] = [];

  const print: Print = (node) => {
    if (!ts.isTypeLiteralNode(node)) return undefined;
    const code = codeOfLiteral(node);
    if (code.length < shortestShared || occurrences.get(code) === 1) return undefined;
    const known = names.get(code);
    if (known !== undefined) return known;
    const body = codeOf(node, print);
    const name = `Shared${names.size + 1}`;
    names.set(code, name);
    shared.push(`type ${name}=${body};`);
    return name;
  };
  const statements = file.statements.map((statement) =>
    ts.isInterfaceDeclaration(statement) ? membersOnLines(statement, print) : codeOf(statement, print),
  );
  return `${[...statements, ...shared].join("\n")}\n`;
}

/** A name, with its declaration, is not shorter than a type of less than this. */
const shortestShared = 24;

/** The code to write for a node in place of its own, if any. */
type Print = (node: ts.Node) => string | undefined;

function countOccurrences(file: ts.SourceFile): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeLiteralNode(node)) counts.set(codeOfLiteral(node), (counts.get(codeOfLiteral(node)) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return counts;
}

/** An interface with each member on a line of its own, so that a difference between two versions can be read. */
function membersOnLines(node: ts.InterfaceDeclaration, print: Print): string {
  const head = codeOf(node, (part) => (ts.isTypeElement(part) ? "" : undefined));
  const members = node.members.map((member) => codeOf(member, print));
  return `${head.slice(0, head.lastIndexOf("{"))}{\n${members.join("\n")}\n}`;
}

/** The code of a node without white space that nothing needs. */
function codeOf(node: ts.Node, print: Print = asWritten): string {
  const written: string[] = [];
  const add = (part: string): void => {
    if (isWord(written.at(-1)?.at(-1)) && isWord(part[0])) written.push(" ");
    if (part) written.push(part);
  };
  const visit = (part: ts.Node): void => {
    const printed = part === node ? undefined : print(part);
    if (printed !== undefined) {
      add(printed);
      return;
    }
    // On a line of its own, since one behind a brace is not documentation for the compiler.
    for (const { pos, end } of commentsBefore(part)) add(`\n${part.getSourceFile().text.slice(pos, end)}`);
    const children = part.getChildren().filter(({ kind }) => kind !== ts.SyntaxKind.JSDoc);
    if (children.length === 0) add(part.getText());
    for (const child of children) visit(child);
    // The last member may have none.
    if (ts.isTypeElement(part) && written.at(-1) !== ";") add(";");
  };
  visit(node);
  return written.join("");
}

/** The own code of each object type, which is needed for all types around it. */
const asWritten: Print = (node) => (ts.isTypeLiteralNode(node) ? codeOfLiteral(node) : undefined);

function codeOfLiteral(node: ts.TypeLiteralNode): string {
  const known = codes.get(node) ?? codeOf(node);
  codes.set(node, known);
  return known;
}

const codes = new WeakMap<ts.Node, string>();

const isWord = (character: string | undefined): boolean => character !== undefined && /[\w$"'`]/.test(character);

/** The comments before a member or a statement, which have its documentation. */
function commentsBefore(node: ts.Node): readonly ts.CommentRange[] {
  if (!ts.isTypeElement(node) && !ts.isStatement(node)) return [];
  return ts.getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart()) ?? [];
}
