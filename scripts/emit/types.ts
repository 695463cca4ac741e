/** Schemas, paths and operations as TypeScript, through openapi-typescript's programmatic API. */
import openapiTS, { type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { type OpenApiDocument, refName, type Schema } from "../openapi.js";
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
      const type = print(member.type!).replaceAll(schemaRef, "$1");
      const interfaceLike = type.startsWith("{") && closesAtEnd(type);
      schemas.set(name, interfaceLike ? `export interface ${name} ${type}` : `export type ${name} = ${type};`);
    }
  }
  return { schemas, classic };
}

/** `Open<Platform>` for a list that may hold more than the document knows; openapi-typescript prints the rest. */
function openType(schema: Schema): ts.TypeNode | undefined {
  if (!schema[openMark]) return undefined;
  const name = refName(schema.allOf?.[0]);
  const { factory } = ts;
  const known = name
    ? factory.createTypeReferenceNode(`components["schemas"]["${name}"]`)
    : factory.createUnionTypeNode(
        (schema.enum ?? []).map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value)))),
      );
  const open = factory.createTypeReferenceNode("Open", [known]);
  return schema.nullable
    ? factory.createUnionTypeNode([open, factory.createLiteralTypeNode(factory.createNull())])
    : open;
}

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

/** Half the indentation, and without the `@enum` remarks that say what the type says. */
const tidy = (text: string): string =>
  text
    .replaceAll(/^( {4})+/gm, (spaces) => spaces.slice(spaces.length / 2))
    .replaceAll(/^ *\/\*\* @(enum|constant) .*\*\/\n/gm, "")
    .replaceAll(/^ *\* @(enum|constant) .*\n/gm, "")
    .replaceAll(" @description ", " ")
    .replaceAll(/^ *\/\*\*\n *\* discriminator enum property added by openapi-typescript\n *\*\/\n/gm, "");
