/** Checks the query of a call against the table, before anything is sent. */
import { nearest } from "./nearest.js";
import type { Operation, OperationParameter } from "./operation.js";
import type { ValueRule } from "./property.js";

/** What is wrong with a parameter of a query. */
export interface QueryProblem {
  /**
   * - `unknown`: the operation has no parameter of this name.
   * - `value`: the value is not one of those that the document lists, or not of the parameter's type.
   * - `range`: the number is too small or too large.
   * - `missing`: a required parameter is not there.
   */
  readonly kind: "unknown" | "value" | "range" | "missing";
  readonly name: string;
  /** The value that is wrong: of a list, only the wrong item. */
  readonly value?: string;
  /** The names or values that are nearest, at most five. */
  readonly nearest: readonly string[];
  /** The parameter, unless it is unknown. */
  readonly parameter?: OperationParameter;
}

/** Returns the parameter of a query by its name, such as `limit`, `filter[bundleId]` or `fields[apps]`. */
export function findParameter(operation: Operation, name: string): OperationParameter | undefined {
  return operation.parameters.find((parameter) => parameter.in === "query" && parameter.name === name);
}

/** Whether the response is one page of a list. The document has no `cursor`, which the links between pages have. */
export const isPaged = (operation: Operation): boolean =>
  operation.method === "GET" && operation.response.many && findParameter(operation, "limit") !== undefined;

/**
 * Checks a query: names, listed values, types, bounds and required parameters. A list is given as one value with commas, as
 * repeated entries, or both.
 *
 * @returns the problems in the order of the query, and then what is missing; empty if all is right.
 *
 * @example
 * ```ts
 * checkQuery(apps, [["filter[bundelId]", "com.example"]]); // [{ kind: "unknown", nearest: ["filter[bundleId]", …], … }]
 * ```
 */
export function checkQuery(
  operation: Operation,
  query: Iterable<readonly [name: string, value: string]>,
): readonly QueryProblem[] {
  const entries = [...query];
  const names = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const problems = entries.flatMap(([name, text]): QueryProblem[] => {
    const parameter = findParameter(operation, name);
    if (parameter === undefined) return [{ kind: "unknown", name, nearest: nearest(name, names) }];
    const values = parameter.list ? text.split(",") : [text];
    return values.flatMap((value): QueryProblem[] => {
      const found = valueProblem(parameter, value);
      return found === undefined ? [] : [{ ...found, name, value, parameter }];
    });
  });
  const given = new Set(entries.map(([name]) => name));
  const missing = operation.parameters.filter(
    (parameter) => parameter.in === "query" && parameter.required && !given.has(parameter.name),
  );
  return [
    ...problems,
    ...missing.map((parameter) => ({ kind: "missing" as const, name: parameter.name, nearest: [], parameter })),
  ];
}

/** What is wrong with one value, if anything. */
function valueProblem(
  { type, values, open, minimum, maximum }: ValueRule,
  text: string,
): Pick<QueryProblem, "kind" | "nearest"> | undefined {
  const listed = values?.map(String);
  if (listed !== undefined && open !== true) {
    return listed.includes(text) ? undefined : { kind: "value", nearest: nearest(text, listed) };
  }
  if (type === "boolean")
    return /^(true|false)$/.test(text) ? undefined : { kind: "value", nearest: ["true", "false"] };
  if (type !== "integer" && type !== "number") return undefined;
  const pattern = type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  if (!pattern.test(text)) return { kind: "value", nearest: [] };
  const number = Number(text);
  if (number < (minimum ?? number) || number > (maximum ?? number)) return { kind: "range", nearest: [] };
  return undefined;
}
