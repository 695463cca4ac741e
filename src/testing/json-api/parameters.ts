/** Query parameters, read as strictly as Apple reads them. */

import { type ReadRules, resourceRules } from "../rules/resource-rules.js";
import { type Fault, Refusal } from "./error-response.js";

/** What one parameter takes. */
export interface ParameterRules {
  readonly required?: true;
  readonly oneOf?: readonly string[];
  /** A whole number from 1 up to this. */
  readonly max?: number;
}

/** The comma-joined values of each parameter that was sent. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

/** Splits and checks a query; refuses with 400 and one error a fault. */
export function readParameters(query: URLSearchParams, accepted: ReadonlyMap<string, ParameterRules>): Parameters {
  const faults: Fault[] = [];
  const parameters = new Map<string, readonly string[]>();

  for (const name of new Set(query.keys())) {
    const rules = accepted.get(name);
    const sent = query.getAll(name);
    const values = sent[0]?.split(",") ?? [];
    const invalid = values.find((value) => !accepts(rules, value));
    if (rules === undefined) {
      faults.push(fault("ILLEGAL", name, "cannot be used with this request"));
    } else if (sent.length > 1) {
      faults.push(fault("INVALID", name, "was sent more than once; join its values with commas"));
    } else if (invalid !== undefined) {
      faults.push(fault("INVALID", name, `does not take '${invalid}'${hint(rules)}`));
    } else {
      parameters.set(name, values);
    }
  }
  for (const [name, rules] of accepted) {
    if (rules.required && !query.has(name)) faults.push(fault("REQUIRED", name, "is required"));
  }

  if (faults.length > 0) throw new Refusal(400, faults);
  return parameters;
}

/** The parameters of a request that answers with resources of one type. */
export function readableParameters(type: string, rules: ReadRules, paged: boolean): Map<string, ParameterRules> {
  const accepted = new Map<string, ParameterRules>([[`fields[${type}]`, { oneOf: fieldNames(type) }]]);
  for (const name of rules.includes ?? []) {
    const relationship = resourceRules[type]?.relationships[name];
    if (!relationship) continue;
    accepted.set(`fields[${relationship.type}]`, { oneOf: fieldNames(relationship.type) });
    if (relationship.many) accepted.set(`limit[${name}]`, { max: relationship.maxIncluded ?? 50 });
  }
  for (const path of rules.filters ?? []) accepted.set(`filter[${path}]`, {});
  if (rules.includes) accepted.set("include", { oneOf: rules.includes });
  if (rules.sorts) accepted.set("sort", { oneOf: rules.sorts.flatMap((name) => [name, `-${name}`]) });
  return paged ? new Map([...accepted, ...pagingParameters]) : accepted;
}

/** The parameters of every list. */
export const pagingParameters: ReadonlyMap<string, ParameterRules> = new Map([
  ["limit", { max: 200 }],
  ["cursor", {}],
]);

function fieldNames(type: string): readonly string[] {
  const rules = resourceRules[type];
  return rules ? [...Object.keys(rules.attributes), ...Object.keys(rules.relationships)] : [];
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

const titles = {
  ILLEGAL: "A parameter is not allowed here.",
  INVALID: "A parameter has a wrong value.",
  REQUIRED: "A parameter is missing.",
};

/** One complaint about a parameter; the code's last part says of which kind. */
export function fault(kind: keyof typeof titles, parameter: string, complaint: string): Fault {
  return {
    code: `PARAMETER_ERROR.${kind}`,
    title: titles[kind],
    detail: `The parameter '${parameter}' ${complaint}.`,
    source: { parameter },
  };
}
