/** The query of a request, checked against the table of operations. */
import { checkQuery, nearest, type Operation, type QueryProblem } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";
import { nameOf } from "./operation.js";
import { modelName, parameterNamed, queryParameters } from "./parameter-names.js";

/** A value of a query, as a model writes it. */
export type QueryArgument = string | number | boolean | readonly (string | number | boolean)[];

/** A query as it is sent: lists as lists. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/**
 * Returns the query with Apple's names.
 *
 * @param fields the attributes and relationships of the response's resources; those of the query's `fields.TYPE` if undefined.
 * @throws {CommandError} that lists every problem, with the nearest names or values.
 */
export function queryOf(
  operation: Operation,
  given: Readonly<Record<string, QueryArgument>> = {},
  fields?: readonly string[] | undefined,
): Query {
  const all = fields === undefined ? given : { ...given, ...fieldsOf(operation, given, fields) };
  const query = new Map<string, string | string[]>();
  for (const [name, value] of Object.entries(all)) {
    const parameter = parameterNamed(operation, name);
    const values = [value].flat().map(String);
    if (values.length === 0) throw usageError(`"${name}" must not be an empty list`);
    const known = parameter?.name ?? name;
    if (query.has(known)) throw usageError(`"${name}" is given twice`);
    query.set(known, parameter?.list ? values.flatMap((one) => one.split(",")) : values.join(","));
  }
  const problems = checkQuery(
    operation,
    [...query].map(([name, value]) => [name, [value].flat().join(",")] as const),
  );
  if (problems.length > 0) {
    const names = queryParameters(operation).map(({ name }) => modelName(name));
    throw usageError(
      problems.map((problem) => describeProblem(problem, operation)).join("; "),
      problems.flatMap((problem) => hintOf(problem, names)),
    );
  }
  return Object.fromEntries(query);
}

/** `fields: ["name"]` as the parameter of the response's type. */
function fieldsOf(
  operation: Operation,
  given: Readonly<Record<string, QueryArgument>>,
  fields: readonly string[],
): Record<string, QueryArgument> {
  const name = `fields[${operation.response.type}]`;
  const parameter = parameterNamed(operation, name);
  if (parameter === undefined) throw usageError(`${nameOf(operation)} has no choice of fields: leave "fields" out`);
  if (Object.hasOwn(given, name) || Object.hasOwn(given, modelName(name)))
    throw usageError(`"fields" and "query" both choose the fields of ${operation.response.type}`);
  return { [name]: fields };
}

function describeProblem({ kind, name, value, parameter }: QueryProblem, operation: Operation): string {
  const shown = modelName(name);
  if (kind === "unknown") return `"${shown}" is not a parameter of ${nameOf(operation)}`;
  if (kind === "missing") return `"${shown}" is required by ${nameOf(operation)}`;
  if (kind === "value") {
    const wanted = parameter?.values === undefined ? ` of the type ${parameter?.type ?? "string"}` : "";
    return `"${value}" is not a value${wanted} of "${shown}"`;
  }
  const { minimum, maximum } = parameter ?? {};
  const isSmall = minimum !== undefined && Number(value) < minimum;
  return `"${shown}" must be at ${isSmall ? `least ${minimum}` : `most ${maximum}`}, not ${value}`;
}

function hintOf({ kind, name, value, nearest: near, parameter }: QueryProblem, names: readonly string[]): string[] {
  // The names of the table have brackets, which don't count when names are compared.
  if (kind === "unknown") return list(`Nearest to "${modelName(name)}"`, nearest(modelName(name), names));
  if (kind !== "value") return [];
  if (near.length > 0) return list(`Nearest to "${value}"`, near);
  return list(`Values of "${modelName(name)}"`, (parameter?.values ?? []).slice(0, 5).map(String));
}

const list = (label: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${label}: ${names.join(", ")}`] : [];
