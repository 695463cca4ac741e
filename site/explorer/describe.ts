/** Words for values and parameters. */
import type { Operation, OperationParameter, OperationResponse, ValueRule } from "../../src/operations/index.js";

/** What a value is: `list of string`, `integer from 1 to 200`, `date-time or null`, `one of`, before the listed values. */
export function ruleLabel({ type, list, nullable, values, open, format, minimum, maximum }: ValueRule): string {
  if (values !== undefined) return `${list ? "list of" : "one of"}${open ? " these or others" : ""}`;
  const bounds = [minimum === undefined ? "" : `from ${minimum}`, maximum === undefined ? "" : `to ${maximum}`];
  const parts = [list ? `list of ${format ?? type}` : (format ?? type), ...bounds, nullable ? "or null" : ""];
  return parts.filter((part) => part !== "").join(" ");
}

/** The listed values, and null if it is one. */
export const listedValues = ({ values = [], nullable }: ValueRule): string[] => [
  ...values.map(String),
  ...(nullable && values.length > 0 ? ["null"] : []),
];

/** What the body of a response is. */
export function responseLabel({ type, many, nullable, linkage, mediaTypes }: OperationResponse): string {
  if (mediaTypes.length === 0) return "No body";
  if (type === undefined) return mediaTypes.join(", ");
  const one = linkage ? `ids of ${type}` : type;
  return `${many ? "List of " : ""}${one}${nullable ? " or null" : ""}`;
}

export interface ParameterGroup {
  readonly title: string;
  readonly parameters: readonly OperationParameter[];
  /** Whether it is long and rarely read. */
  readonly closed: boolean;
}

const groups: readonly (readonly [title: string, pattern: RegExp, closed: boolean])[] = [
  ["Filters", /^(filter|exists)\[/, false],
  ["Sorting, pages and included resources", /^(sort|limit|cursor|include)$/, false],
  ["Included resources of each relationship", /^limit\[/, true],
  ["Fields", /^fields\[/, true],
  ["Query", /./, false],
];

/** The parameters of an operation in groups. */
export function parameterGroups({ parameters }: Operation): readonly ParameterGroup[] {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const titleOf = (name: string) => groups.find(([, pattern]) => pattern.test(name))?.[0];
  const grouped = groups.map(([title, , closed]) => ({
    title,
    closed,
    parameters: inQuery.filter(({ name }) => titleOf(name) === title),
  }));
  // What is not of Connect's forms is first.
  const ordered = [grouped.at(-1)!, ...grouped.slice(0, -1)];
  return [{ title: "Path", closed: false, parameters: inPath }, ...ordered].filter((one) => one.parameters.length > 0);
}
