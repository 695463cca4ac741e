/** Prints an interface for the query parameters of each operation that has some. Routes and `openapi.ts` use them by name. */
import {
  describeLimits,
  methods,
  type OpenApiDocument,
  type Parameter,
  type Place,
  pascalCase,
  places,
} from "../../openapi.js";
import { keyText, printComment, printSchemaImports, typeOfParameter } from "./parameter.js";

/** Returns the content of `queries.ts`, or undefined if no operation has query parameters. */
export function printQueries(document: OpenApiDocument): string | undefined {
  const used = new Set<string>();
  // The order of the routes.
  const all = methods.flatMap((method) => [...places(document)].filter((place) => place.method === method));
  const queries = all.flatMap((place) => readQuery(place, used));
  const texts = queries.map((query) => printQuery(query, baseOf(query, queries)));
  return texts.length > 0 ? [...printSchemaImports(used), ...texts].join("\n\n") + "\n" : undefined;
}

/** The name of the interface of an operation; undefined if it has no query parameters. */
export const queryNameOf = ({ operation, parameters }: Place): string | undefined =>
  parameters.some(isInQuery) ? `${pascalCase(operation.operationId)}Query` : undefined;

/** An interface, with its members as they are printed. */
interface Query {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

function readQuery(place: Place, used: Set<string>): Query[] {
  const name = queryNameOf(place);
  if (name === undefined) return [];
  const members = place.parameters.filter(isInQuery).map((parameter) => {
    const type = typeOfParameter(parameter.schema, used);
    const member = parameter.required ? `: ${type}` : `?: ${type === "unknown" ? type : `${type} | undefined`}`;
    return `${printComment(remarksOf(parameter))}  ${keyText(parameter.name)}${member};`;
  });
  return [{ name, members: new Set(members) }];
}

/** Fewer are written again rather than looked up in another interface. */
const fewestInherited = 3;

/** The largest of the other interfaces that this one can extend; of two with the same members, the second extends the first. */
function baseOf(query: Query, all: readonly Query[]): Query | undefined {
  const { members } = query;
  const position = all.indexOf(query);
  const fits = (other: Query, index: number): boolean =>
    other.members.size >= fewestInherited &&
    (other.members.size < members.size || (other.members.size === members.size && index < position)) &&
    [...other.members].every((member) => members.has(member));
  return all
    .filter(fits)
    .reduce<Query | undefined>((best, one) => (!best || one.members.size > best.members.size ? one : best), undefined);
}

function printQuery({ name, members }: Query, base: Query | undefined): string {
  const own = [...members].filter((member) => !base?.members.has(member));
  const head = `export interface ${name}${base ? ` extends ${base.name}` : ""}`;
  return own.length > 0 ? `${head} {\n${own.join("\n")}\n}` : `${head} {}`;
}

const isInQuery = (parameter: Parameter): boolean => parameter.in === "query";

function remarksOf({ description, deprecated, schema }: Parameter): string[] {
  return [description ?? "", describeLimits(schema), deprecated ? "@deprecated" : ""].filter((part) => part !== "");
}
