/** Prints schemas, paths and operations as TypeScript with openapi-typescript's programmatic API. */
import openapiTS, { type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { type OpenApiDocument, places, type Schema } from "../../openapi.js";
import { reachableSchemas } from "../reach.js";
import { openMark } from "../simplify/open.js";
import { queryNameOf } from "./queries.js";

export interface PrintedTypes {
  /** One declaration per schema, `export interface App {…}` or `export type Platform = …`, by name. */
  schemas: Map<string, string>;
  /** The `paths` and `operations` interfaces; they refer to {@link schemas} as `Schemas.App`. */
  classic: string[];
}

/** Prints the types of a simplified document. Schemas refer to each other by their bare names. */
export async function printTypes(document: OpenApiDocument): Promise<PrintedTypes> {
  const nodes = await openapiTS(structuredClone<object>(document) as OpenAPI3, {
    silent: true,
    transform: (schema) => openType(schema as Schema) ?? resourceIdType(schema as Schema),
  });
  const { sent } = reachableSchemas(document);
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ESNext);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const print = (node: ts.Node) => tidy(printer.printNode(ts.EmitHint.Unspecified, node, file));

  const queries = new Map(
    [...places(document)].map((place) => [place.operation.operationId, queryNameOf(place)] as const),
  );
  const schemas = new Map<string, string>();
  const classic: string[] = [];
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    if (node.name.text === "paths") classic.push(print(node));
    if (node.name.text === "operations")
      classic.push(print(nameQueries(node, queries)).replaceAll(schemaRef, "Schemas.$1"));
    if (node.name.text !== "components") continue;
    for (const member of membersOf(node, "schemas")) {
      const name = (member.name as ts.Identifier | ts.StringLiteral).text;
      const schema = document.components.schemas[name];
      const printed = sent.has(name) ? allowUndefined(member.type!) : member.type!;
      const type = openList(schema, print(printed).replaceAll(schemaRef, "$1"));
      const interfaceLike = type.startsWith("{") && closesAtEnd(type);
      const declaration = interfaceLike ? `export interface ${name} ${type}` : `export type ${name} = ${type};`;
      schemas.set(name, commentOf(member) + declaration);
    }
  }
  return { schemas, classic };
}

/** Returns `Open<Platform>` for a marked list; openapi-typescript prints all other schemas. */
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

/** Returns `ResourceId<"apps">` for an object of a resource's type and id, which is half of the properties of Apple's document. */
function resourceIdType({ type, properties, required = [], nullable }: Schema): ts.TypeNode | undefined {
  const [value, ...others] = properties?.["type"]?.enum ?? [];
  const isResourceId =
    type === "object" &&
    typeof value === "string" &&
    others.length === 0 &&
    Object.keys(properties!).sort().join() === "id,type" &&
    ["id", "type"].every((name) => required.includes(name)) &&
    isPlainString(properties!["id"]!);
  if (!isResourceId) return undefined;
  const { factory } = ts;
  const name = factory.createTypeReferenceNode("ResourceId", [
    factory.createLiteralTypeNode(factory.createStringLiteral(value)),
  ]);
  return nullable ? factory.createUnionTypeNode([name, factory.createLiteralTypeNode(factory.createNull())]) : name;
}

const isPlainString = (schema: Schema): boolean => JSON.stringify(schema) === '{"type":"string"}';

/**
 * Adds `undefined` to the optional properties of what requests contain, so that a value that may be undefined fits under
 * exactOptionalPropertyTypes. JSON leaves it out.
 */
function allowUndefined(type: ts.TypeNode): ts.TypeNode {
  const { factory } = ts;
  const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const result = ts.transform(type, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(node, visit, context);
        if (!ts.isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner;
        const members = ts.isUnionTypeNode(inner.type) ? inner.type.types : [inner.type];
        const union = factory.createUnionTypeNode([...members, undefinedType]);
        return factory.updatePropertySignature(inner, inner.modifiers, inner.name, inner.questionToken, union);
      };
      return visit(root) as ts.TypeNode;
    },
  ]);
  return result.transformed[0]!;
}

/**
 * Puts the interfaces of `queries.ts` in the place of the query parameters that openapi-typescript wrote again for each operation:
 * theirs are the same but for read-only arrays and `undefined`, and have the limits in their comments.
 */
function nameQueries(
  operations: ts.InterfaceDeclaration,
  names: ReadonlyMap<string, string | undefined>,
): ts.InterfaceDeclaration {
  const { factory } = ts;
  const replaced = ts.transform(operations, [
    (context) => (root) => {
      const visitBelow = (node: ts.Node, path: readonly string[]): ts.Node =>
        ts.visitEachChild(node, (child) => visit(child, path), context);
      const visit = (node: ts.Node, path: readonly string[]): ts.Node => {
        if (!ts.isPropertySignature(node)) return visitBelow(node, path);
        const [operation, ...place] = [...path, (node.name as ts.Identifier | ts.StringLiteral).text];
        const query = names.get(operation!);
        if (query === undefined || place.join() !== "parameters,query") return visitBelow(node, [operation!, ...place]);
        const type = factory.createTypeReferenceNode(`Queries.${query}`);
        return factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type);
      };
      return visitBelow(root, []) as ts.InterfaceDeclaration;
    },
  ]);
  return replaced.transformed[0]!;
}

/** The doc comment that openapi-typescript put on the schema's member of `components`. */
const commentOf = (member: ts.PropertySignature): string =>
  tidy((ts.getSyntheticLeadingComments(member) ?? []).map(({ text }) => `/*${text}*/\n`).join(""));

/** Opens a named list that is marked with `x-open-enum` in the document itself. */
const openList = (schema: Schema | undefined, type: string): string =>
  schema?.["x-open-enum"] === true ? `${schema.type === "string" ? "Open" : "OpenNumber"}<${type}>` : type;

const schemaRef = /components\["schemas"\]\["([^"]+)"\]/g;

function membersOf(node: ts.InterfaceDeclaration, name: string): ts.PropertySignature[] {
  const member = node.members.find((candidate) => candidate.name && (candidate.name as ts.Identifier).text === name) as
    | ts.PropertySignature
    | undefined;
  return member?.type && ts.isTypeLiteralNode(member.type) ? member.type.members.filter(ts.isPropertySignature) : [];
}

/** Whether `type` is a single object literal, which an interface can have as its body; `{…} | null` is not. */
function closesAtEnd(type: string): boolean {
  let depth = 0;
  for (const [index, character] of [...type].entries()) {
    if (character === "{") depth++;
    if (character === "}" && --depth === 0) return index === type.length - 1;
  }
  return false;
}

/** Halves the indentation, keeps descriptions valid Markdown, and drops `@enum` remarks, which repeat the type. */
const tidy = (text: string): string =>
  text
    .replaceAll(/^( {4})+/gm, (spaces) => spaces.slice(spaces.length / 2))
    .replaceAll(/^ *\/\*\* @(enum|constant) .*\*\/\n/gm, "")
    .replaceAll(/^ *\* @(enum|constant) .*\n/gm, "")
    .replaceAll(" @description ", " ")
    .replaceAll(/^( *\*) {5}/gm, "$1 ")
    .replaceAll(/ +$/gm, "")
    .replaceAll(/^ *\/\*\*\n *\* discriminator enum property added by openapi-typescript\n *\*\/\n/gm, "");
