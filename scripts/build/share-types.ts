import ts from "typescript";

/**
 * Writes declarations compactly, with a name for each object type that occurs more than once: openapi-typescript writes the same
 * parameters and the same responses again for each operation. Types that differ in the types which they name alone, such as
 * responses with one schema or another, become one generic type. The types are the same, and comments stay.
 */
export function shareTypes(declarations: string): string {
  const file = ts.createSourceFile("declarations.d.ts", declarations, ts.ScriptTarget.Latest, true);
  const uses = usesOf(file);
  const names = new Map<string, string>();
  const shared: string[] = [];

  /** Writes named types by `parameters`, if they are such of the generic type that is being written. */
  const printWith = (parameters: ReadonlyMap<string, string>): Print => {
    const print: Print = (node) => {
      if (isNamed(node)) return parameters.get(codeOf(node));
      if (!ts.isTypeLiteralNode(node)) return undefined;
      const { shape, named } = shapeOf(node);
      const { count, differs } = uses.get(shape)!;
      if (shape.length < shortestShared || count === 1) return undefined;
      const different = named.filter((_, index) => differs.has(index));
      const list = different.map((code) => parameters.get(code) ?? code).join(",");
      return nameOf(node, shape, different) + (list && `<${list}>`);
    };
    return print;
  };
  const nameOf = (node: ts.TypeLiteralNode, shape: string, different: readonly string[]): string => {
    const known = names.get(shape);
    if (known !== undefined) return known;
    const parameters = new Map(different.map((code, index) => [code, `T${index + 1}`]));
    const list = [...parameters.values()].join(",");
    const body = codeOf(node, printWith(parameters));
    const name = `Shared${names.size + 1}`;
    names.set(shape, name);
    shared.push(`type ${name}${list && `<${list}>`}=${body};`);
    return name;
  };
  const print = printWith(new Map());
  const statements = file.statements.map((statement) =>
    ts.isInterfaceDeclaration(statement) ? membersOnLines(statement, print) : codeOf(statement, print),
  );
  const aliases = [...statements, ...shared].some((code) => code.includes(`${shortOperations}[`))
    ? [`type ${shortOperations}=operations;`]
    : [];
  return `${[...statements, ...shared, ...aliases].join("\n")}\n`;
}

/** A name, with its declaration, is not shorter than a type of less than this. */
const shortestShared = 24;

/** The code to write for a node in place of its own, if any. */
type Print = (node: ts.Node) => string | undefined;

/** An object type with a mark in place of each type that it names, and these in the order in which they first occur. */
interface Shape {
  readonly shape: string;
  readonly named: readonly string[];
}

/** A type of another file, such as `Schemas.App`, or of another interface, such as `operations["apps_getCollection"]`. */
const isNamed = (node: ts.Node): boolean =>
  (ts.isTypeReferenceNode(node) && ts.isQualifiedName(node.typeName)) || ts.isIndexedAccessTypeNode(node);

/** How often a shape occurs, and the indices of the named types that are not the same wherever it does. */
interface Uses {
  count: number;
  readonly first: readonly string[];
  readonly differs: Set<number>;
}

function usesOf(file: ts.SourceFile): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeLiteralNode(node)) {
      const { shape, named } = shapeOf(node);
      const use = uses.get(shape) ?? { count: 0, first: named, differs: new Set() };
      use.count++;
      for (const [index, code] of named.entries()) if (code !== use.first[index]) use.differs.add(index);
      uses.set(shape, use);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function shapeOf(node: ts.TypeLiteralNode): Shape {
  const known = shapes.get(node);
  if (known !== undefined) return known;
  const named: string[] = [];
  const mark = (code: string): string => {
    if (!named.includes(code)) named.push(code);
    return `\0${named.indexOf(code)}`;
  };
  const shape = codeOf(node, (part) => {
    if (isNamed(part)) return mark(codeOf(part));
    if (!ts.isTypeLiteralNode(part)) return undefined;
    const inner = shapeOf(part);
    return inner.shape.replaceAll(/\0(\d+)/g, (_, index: string) => mark(inner.named[Number(index)]!));
  });
  shapes.set(node, { shape, named });
  return { shape, named };
}

const shapes = new WeakMap<ts.Node, Shape>();

/** An interface with each member on a line of its own, so that a difference between two versions can be read. */
function membersOnLines(node: ts.InterfaceDeclaration, print: Print): string {
  const head = codeOf(node, (part) => (ts.isTypeElement(part) ? "" : undefined));
  const members = node.members.map((member) => codeOf(member, print));
  return `${head.slice(0, head.lastIndexOf("{"))}{\n${members.join("\n")}\n}`;
}

/** The code of a node without white space that nothing needs. */
function codeOf(node: ts.Node, print: Print = () => undefined): string {
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
    if (children.length === 0) add(shortNameOf(part) ?? part.getText());
    for (const child of children) visit(child);
    // The last member may have none.
    if (ts.isTypeElement(part) && written.at(-1) !== ";") add(";");
  };
  visit(node);
  return written.join("");
}

/**
 * What a name becomes that is written thousands of times: a letter for `Schemas` of `Schemas.App` and of its import, since no file
 * imports two that begin with the same one, and one for `operations` of `operations["apps_getCollection"]`.
 */
function shortNameOf(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  if (ts.isNamespaceImport(parent) || (ts.isQualifiedName(parent) && parent.left === node)) return node.text[0];
  const isIndexed = ts.isTypeReferenceNode(parent) && ts.isIndexedAccessTypeNode(parent.parent);
  return isIndexed && node.text === "operations" && parent.parent.objectType === parent ? shortOperations : undefined;
}

const shortOperations = "O";

const isWord = (character: string | undefined): boolean => character !== undefined && /[\w$"'`]/.test(character);

/** The comments before a member or a statement, which have its documentation. */
function commentsBefore(node: ts.Node): readonly ts.CommentRange[] {
  if (!ts.isTypeElement(node) && !ts.isStatement(node)) return [];
  return ts.getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart()) ?? [];
}
