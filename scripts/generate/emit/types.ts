/** Schemas, paths and operations as TypeScript, through openapi-typescript's programmatic API. */
import openapiTS, { type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, Schema } from "../../openapi.js";
import { openMark } from "../simplify/open.js";

export interface PrintedTypes {
  /** One declaration a schema, `export interface App {…}` or `export type Platform = …`, by name. */
  schemas: Map<string, string>;
  /** The classic `paths` and `operations` interfaces; schemas are named as in {@link schemas}, prefixed by `Schemas.`. */
  classic: string[];
}

/** Prints the types of a simplified document. A schema refers to another by its bare name. */
export async function printTypes(document: OpenApiDocument): Promise<PrintedTypes> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    silent: true,
    transform: (schema) => openType(schema as Schema),
  });
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ESNext);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const print = (node: ts.Node) => tidy(printer.printNode(ts.EmitHint.Unspecified, node, file));

  const schemas = new Map<string, string>();
  const classic: string[] = [];
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    if (node.name.text === "paths" || node.name.text === "operations")
      classic.push(print(node).replaceAll(schemaRef, "Schemas.$1"));
    if (node.name.text !== "components") continue;
    for (const member of membersOf(node, "schemas")) {
      const name = (member.name as ts.Identifier | ts.StringLiteral).text;
      const schema = document.components.schemas[name];
      const type = openList(schema, print(member.type!).replaceAll(schemaRef, "$1"));
      const interfaceLike = type.startsWith("{") && closesAtEnd(type);
      const declaration = interfaceLike ? `export interface ${name} ${type}` : `export type ${name} = ${type};`;
      schemas.set(name, commentOf(member) + declaration);
    }
  }
  return { schemas, classic };
}

/** `Open<Platform>` for a list that may hold more than the document knows; openapi-typescript prints the rest. */
function openType(schema: Schema): ts.TypeNode | undefined {
  const known = schema[openMark] as string | (string | null)[] | undefined;
  if (!known) return undefined;
  const { factory } = ts;
  const literal = (value: string | null) =>
    factory.createLiteralTypeNode(value === null ? factory.createNull() : factory.createStringLiteral(value));
  const closed = Array.isArray(known)
    ? factory.createUnionTypeNode(known.map(literal))
    : factory.createTypeReferenceNode(`components["schemas"]["${known}"]`);
  const open = factory.createTypeReferenceNode("Open", [closed]);
  return schema.nullable ? factory.createUnionTypeNode([open, literal(null)]) : open;
}

/** What openapi-typescript says about a schema stands at the member of `components`: its declaration takes it along. */
const commentOf = (member: ts.PropertySignature): string =>
  tidy((ts.getSyntheticLeadingComments(member) ?? []).map(({ text }) => `/*${text}*/\n`).join(""));

/** A list that its own document calls open, by `x-open-enum`, is so wherever it is used. */
const openList = (schema: Schema | undefined, type: string): string =>
  schema?.["x-open-enum"] === true ? `${schema.type === "string" ? "Open" : "OpenNumber"}<${type}>` : type;

const schemaRef = /components\["schemas"\]\["([^"]+)"\]/g;

function membersOf(node: ts.InterfaceDeclaration, name: string): ts.PropertySignature[] {
  const member = node.members.find((candidate) => candidate.name && (candidate.name as ts.Identifier).text === name) as
    | ts.PropertySignature
    | undefined;
  return member?.type && ts.isTypeLiteralNode(member.type)
    ? (member.type.members as unknown as ts.PropertySignature[])
    : [];
}

/** An interface can take the body of a type only where that is one object literal, not `{…} | null`. */
function closesAtEnd(type: string): boolean {
  let depth = 0;
  for (const [index, character] of [...type].entries()) {
    if (character === "{") depth++;
    if (character === "}" && --depth === 0) return index === type.length - 1;
  }
  return false;
}

/** Half the indentation, sentences as Markdown reads them, and no `@enum` remarks that say what the type says. */
const tidy = (text: string): string =>
  text
    .replaceAll(/^( {4})+/gm, (spaces) => spaces.slice(spaces.length / 2))
    .replaceAll(/^ *\/\*\* @(enum|constant) .*\*\/\n/gm, "")
    .replaceAll(/^ *\* @(enum|constant) .*\n/gm, "")
    .replaceAll(" @description ", " ")
    .replaceAll(/^( *\*) {5}/gm, "$1 ")
    .replaceAll(/ +$/gm, "")
    .replaceAll(/^ *\/\*\*\n *\* discriminator enum property added by openapi-typescript\n *\*\/\n/gm, "");
