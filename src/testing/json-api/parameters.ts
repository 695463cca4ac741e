/** Reads query parameters as strictly as Apple does. */

import type { ReadRules, RulesByType } from "../rules/rules.js";
import { type ErrorEntry, ErrorResponse, parameterError } from "./error-response.js";

/** The values that a parameter accepts. */
export interface ParameterRules {
  readonly required?: true | undefined;
  readonly oneOf?: readonly string[] | undefined;
  /** A whole number from 1 up to this. */
  readonly max?: number | undefined;
}

/** The values of each parameter that was sent, split at the commas. */
export type QueryParameters = ReadonlyMap<string, readonly string[]>;

/**
 * Splits and checks a query.
 *
 * @throws {ErrorResponse} with 400 and one entry for each wrong parameter.
 */
export function readParameters(query: URLSearchParams, accepted: ReadonlyMap<string, ParameterRules>): QueryParameters {
  const errors: ErrorEntry[] = [];
  const parameters = new Map<string, readonly string[]>();

  for (const name of new Set(query.keys())) {
    const rules = accepted.get(name);
    const sent = query.getAll(name);
    const values = sent[0]?.split(",") ?? [];
    const invalid = values.find((value) => !accepts(rules, value));
    if (rules === undefined) {
      errors.push(parameterError("ILLEGAL", name, "cannot be used with this request"));
    } else if (sent.length > 1) {
      errors.push(parameterError("INVALID", name, "was sent more than once; join its values with commas"));
    } else if (invalid !== undefined) {
      errors.push(parameterError("INVALID", name, `does not accept '${invalid}'${hint(rules)}`));
    } else {
      parameters.set(name, values);
    }
  }
  for (const [name, rules] of accepted) {
    if (rules.required && !query.has(name)) errors.push(parameterError("REQUIRED", name, "is required"));
  }

  if (errors.length > 0) throw new ErrorResponse(400, errors);
  return parameters;
}

/** The parameters of a request that returns resources of one type. */
export function readableParameters(
  { rules }: { readonly rules: RulesByType },
  type: string,
  readRules: ReadRules,
  paged: boolean,
): Map<string, ParameterRules> {
  const accepted = new Map<string, ParameterRules>([[`fields[${type}]`, { oneOf: fieldNames(rules, type) }]]);
  for (const name of readRules.includes ?? []) {
    const relationship = rules[type]?.relationships[name];
    if (!relationship) continue;
    accepted.set(`fields[${relationship.type}]`, { oneOf: fieldNames(rules, relationship.type) });
    if (relationship.many) accepted.set(`limit[${name}]`, { max: relationship.maxIncluded ?? 50 });
  }
  for (const path of readRules.filters ?? []) accepted.set(`filter[${path}]`, {});
  if (readRules.includes) accepted.set("include", { oneOf: readRules.includes });
  if (readRules.sorts) accepted.set("sort", { oneOf: readRules.sorts.flatMap((name) => [name, `-${name}`]) });
  return paged ? new Map([...accepted, ...pagingParameters]) : accepted;
}

/** The parameters of every list. */
export const pagingParameters: ReadonlyMap<string, ParameterRules> = new Map([
  ["limit", { max: 200 }],
  ["cursor", {}],
]);

function fieldNames(rules: RulesByType, type: string): readonly string[] {
  const { attributes = {}, relationships = {} } = rules[type] ?? {};
  return [...Object.keys(attributes), ...Object.keys(relationships)];
}

function accepts(rules: ParameterRules = {}, value: string): boolean {
  if (rules.oneOf) return rules.oneOf.includes(value);
  if (rules.max !== undefined) return /^[1-9]\d*$/.test(value) && Number(value) <= rules.max;
  return true;
}

function hint({ oneOf, max }: ParameterRules): string {
  if (oneOf) return `, only ${oneOf.join(", ")}`;
  return max === undefined ? "" : `, only a number from 1 to ${max}`;
}
