/** What the generated types contain, so that tests need no numbers of one document. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { generatedFolder, projectFolder } from "../../scripts/spec/paths.js";

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** Reads the generated declarations of one API. */
export function readGenerated(api: "connect" | "server") {
  const declarations = new Map<string, Declaration>();
  for (const name of ["schemas.ts", "queries.ts", "routes.ts"]) {
    const text = readFileSync(join(projectFolder, generatedFolder, api, name), "utf8");
    for (const node of ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true).statements)
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) declarations.set(node.name.text, node);
  }

  const find = (name: string): Declaration => {
    const declaration = declarations.get(name);
    if (!declaration) throw new Error(`The generated types have no ${name}`);
    return declaration;
  };
  /** The declaration of a type by its name, with that of the module or without. */
  const named = ({ typeName }: ts.TypeReferenceNode): Declaration =>
    find(ts.isQualifiedName(typeName) ? typeName.right.text : typeName.text);
  const membersOf = (node: ts.Node): ts.PropertySignature[] => {
    if (ts.isTypeAliasDeclaration(node)) return node.name.text === "None" ? [] : membersOf(node.type);
    if (ts.isInterfaceDeclaration(node)) {
      const bases = node.heritageClauses?.flatMap(({ types }) => types) ?? [];
      const inherited = bases.flatMap(({ expression }) => membersOf(find((expression as ts.Identifier).text)));
      return [...inherited, ...node.members.filter(ts.isPropertySignature)];
    }
    if (ts.isTypeLiteralNode(node)) return node.members.filter(ts.isPropertySignature);
    if (ts.isTypeReferenceNode(node)) return membersOf(named(node));
    throw new Error("The type has no members");
  };
  const nameOf = (member: ts.PropertySignature) => (member.name as ts.Identifier | ts.StringLiteral).text;
  const literalsOf = (node: ts.Node): string[] => {
    if (ts.isTypeAliasDeclaration(node)) return literalsOf(node.type);
    if (ts.isTypeOperatorNode(node)) return literalsOf(node.type);
    if (ts.isArrayTypeNode(node)) return literalsOf(node.elementType);
    if (ts.isParenthesizedTypeNode(node)) return literalsOf(node.type);
    if (ts.isUnionTypeNode(node)) return node.types.flatMap(literalsOf);
    if (ts.isTypeReferenceNode(node)) return literalsOf(named(node));
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
    return [];
  };
  const memberOf = (node: ts.Node, step: string): ts.PropertySignature | undefined =>
    membersOf(node).find((candidate) => nameOf(candidate) === step);
  const at = (name: string, path: string[]): ts.Node => {
    let node: ts.Node = find(name);
    for (const step of path) {
      const member = memberOf(node, step);
      if (!member?.type) throw new Error(`${name} has no ${step}`);
      node = member.type;
    }
    return node;
  };

  return {
    /** The names of the members of a declaration, or of the member at `path` in it. */
    namesOf: (name: string, ...path: string[]): string[] => membersOf(at(name, path)).map(nameOf),
    /** The strings that a declaration, or the member at `path` in it, allows. */
    valuesOf: (name: string, ...path: string[]): string[] => [...new Set(literalsOf(at(name, path)))],
    /** The doc comment of the property `last` in the type at `path`; undefined if the type has no such property. */
    commentOf: (name: string, path: string[], last: string): string | undefined => {
      const member = memberOf(at(name, path), last);
      return (
        member &&
        ts
          .getJSDocCommentsAndTags(member)
          .map((comment) => comment.getText())
          .join("")
      );
    },
    /** The number of members of a declaration, or of the member at `path` in it. */
    countMembers: (name: string, ...path: string[]): number => membersOf(at(name, path)).length,
    /** The number of strings that a declaration, or the member at `path` in it, allows. */
    countValues: (name: string, ...path: string[]): number => new Set(literalsOf(at(name, path))).size,
  };
}
