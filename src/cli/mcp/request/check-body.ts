/** Checks the body of a write against the table, before anything is sent. */
import { nearest, type Property, type ValueRule } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";

interface Problem {
  readonly message: string;
  readonly hint?: string | undefined;
}

const maxProblems = 5;

/** @throws {CommandError} with the first problems, and the nearest names and values. */
export function checkBody(properties: readonly Property[], body: unknown, operation: string): void {
  const problems: Problem[] = [];
  checkValue({ type: "object", list: false, nullable: false, properties }, body, "body", problems);
  if (problems.length === 0) return;
  const shown = problems.slice(0, maxProblems);
  throw usageError(
    `The body does not fit ${operation}: ${shown.map(({ message }) => message).join("; ")}`,
    shown.flatMap(({ hint }) => hint ?? []),
  );
}

function checkValue(rule: ValueRule, value: unknown, place: string, problems: Problem[]): void {
  if (problems.length >= maxProblems) return;
  if (value === null) {
    if (!rule.nullable && rule.type !== "any") problems.push({ message: `"${place}" must not be null` });
  } else if (rule.list) {
    if (!Array.isArray(value)) problems.push({ message: `"${place}" must be a list` });
    else
      for (const [at, item] of value.entries()) checkValue({ ...rule, list: false }, item, `${place}[${at}]`, problems);
  } else if (rule.properties !== undefined) checkObject(rule.properties, value, place, problems);
  else checkScalar(rule, value, place, problems);
}

function checkObject(properties: readonly Property[], value: unknown, place: string, problems: Problem[]): void {
  if (typeof value !== "object" || Array.isArray(value)) {
    problems.push({ message: `"${place}" must be an object` });
    return;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const [name, member] of Object.entries(members)) {
    const property = properties.find((one) => one.name === name);
    if (property !== undefined) checkValue(property, member, `${place}.${name}`, problems);
    else
      problems.push({
        message: `"${place}.${name}" is unknown`,
        hint: near(
          name,
          properties.map((one) => one.name),
        ),
      });
  }
  for (const { name, required } of properties)
    if (required && members[name] === undefined) problems.push({ message: `"${place}.${name}" is required` });
}

function checkScalar({ type, values, open }: ValueRule, value: unknown, place: string, problems: Problem[]): void {
  if (values !== undefined && open !== true) {
    if (!values.includes(value as string))
      problems.push({
        message: `"${place}" must not be ${shown(value)}`,
        hint: near(String(value), values.map(String)),
      });
    return;
  }
  const isRight =
    type === "any" ||
    (type === "integer"
      ? Number.isInteger(value)
      : type === "object"
        ? typeof value === "object"
        : typeof value === type);
  if (!isRight) problems.push({ message: `"${place}" must be of the type ${type}` });
}

const shown = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value.slice(0, 100)) : typeof value;

/** The nearest five; the first five if nothing is near. */
function near(name: string, names: readonly string[]): string {
  const found = nearest(name, names);
  return found.length > 0 ? `Nearest to "${name}": ${found.join(", ")}` : `Possible: ${names.slice(0, 5).join(", ")}`;
}
