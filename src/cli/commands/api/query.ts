/** The query of a call, checked against the table. */
import { checkQuery, findParameter, isPaged, type Operation, type QueryProblem } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";
import type { NameValue } from "./name-value.js";

/** The parameters as the SDK takes them: a list as an array. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/**
 * Checks the parameters and puts them together: those of the path's own query, and those of `-q`.
 *
 * @throws {CommandError} if a name, a value or their number is wrong; it names the nearest.
 */
export function toQuery(operation: Operation, parameters: readonly NameValue[]): { query: Query; shown: Query } {
  const checked = parameters.filter(({ name }) => !(name === "cursor" && isPaged(operation)));
  const problems = checkQuery(
    operation,
    checked.map(({ name, value }) => [name, value]),
  );
  const secrets = new Set(parameters.filter(({ isReference }) => isReference).map(({ name }) => name));
  if (problems.length > 0) throw queryError(operation, problems, secrets);
  return {
    query: gather(operation, parameters, (one) => one.value),
    shown: gather(operation, parameters, (one) => one.shown),
  };
}

function gather(operation: Operation, parameters: readonly NameValue[], text: (one: NameValue) => string): Query {
  const query: Record<string, string | string[]> = {};
  for (const parameter of parameters) {
    const { name } = parameter;
    if (findParameter(operation, name)?.list) query[name] = [...(query[name] ?? []), ...text(parameter).split(",")];
    else if (Object.hasOwn(query, name)) throw usageError(`${name} takes one value, and is given twice`);
    else query[name] = text(parameter);
  }
  return query;
}

function queryError(
  { method, path }: Operation,
  problems: readonly QueryProblem[],
  secrets: ReadonlySet<string>,
): Error {
  const messages = problems.map(({ kind, name, value, parameter }) => {
    const what = secrets.has(name) ? "the value" : `"${value}"`;
    if (kind === "unknown") return `${method} ${path} has no parameter ${name}`;
    if (kind === "missing") return `${method} ${path} needs -q ${name}=${parameter?.values?.[0] ?? "VALUE"}`;
    const { minimum, maximum, type } = parameter!;
    const bounds = [
      minimum === undefined ? "" : `at least ${minimum}`,
      maximum === undefined ? "" : `at most ${maximum}`,
    ];
    if (kind === "range") return `${name} must be ${bounds.filter(Boolean).join(" and ")}, not ${what}`;
    return `${name} does not take ${what}${parameter?.values ? "" : `: it must be ${article(type)}`}`;
  });
  const nearest = [...new Set(problems.flatMap((problem) => problem.nearest))];
  return usageError(messages.join("; "), nearest.length > 0 ? ["The nearest are:", ...nearest] : []);
}

const article = (type: string): string => (type === "integer" ? "a whole number" : `a ${type}`);
