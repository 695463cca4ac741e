/** The value of a member of a body, from the string of an argument. */
import { nearest, type Operation, type RelationshipProperty, type ValueRule } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";

/** What a member can be. Undefined for a member that the table does not know. */
export type MemberRule = ValueRule | RelationshipProperty | undefined;

/** The rule of a member of the operation's body. */
export function ruleOf({ body }: Operation, name: string): MemberRule {
  const { flat, linkage, properties = [] } = body ?? {};
  if (linkage) return name === "data" ? { ...linkage, name, required: true, creates: false } : undefined;
  const members = flat ? [...flat.attributes, ...flat.relationships] : properties;
  return members.find((member) => member.name === name);
}

/**
 * Returns the value that the member needs: a string stays one where a string is needed, `null` clears what can be cleared, a list
 * is given with commas. A member that is not known is typed by its form.
 *
 * @throws {CommandError} if the string is not such a value.
 */
export function memberValue(
  text: string,
  rule: MemberRule,
  named: { readonly name: string; readonly shown: string },
): unknown {
  if (rule === undefined) return guessed(text);
  if (text === "null" && rule.nullable) return null;
  if ("to" in rule) {
    if (rule.creates && /^\s*[[{]/.test(text)) return json(text, named);
    return rule.many ? split(text) : text;
  }
  if (rule.list)
    return rule.type === "object" ? json(text, named) : split(text).map((item) => scalar(item, rule, named));
  return scalar(text, rule, named);
}

const split = (text: string): string[] => (text === "" ? [] : text.split(","));

function scalar(text: string, rule: ValueRule, named: { readonly name: string; readonly shown: string }): unknown {
  const { type, values, open } = rule;
  if (type === "boolean") {
    if (text !== "true" && text !== "false") throw wrong(named, "true or false");
    return text === "true";
  }
  if (type === "integer" || type === "number") {
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw wrong(named, type === "integer" ? "a whole number" : "a number");
    return Number(text);
  }
  if (type === "object") return json(text, named);
  if (type === "any") return guessed(text);
  if (values && !open && !values.includes(text))
    throw usageError(`${named.name} does not take "${named.shown}"`, [
      "The nearest are:",
      ...nearest(text, values.map(String)),
    ]);
  return text;
}

/** As `gh api` types its fields. */
function guessed(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  if (text === "null") return null;
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}

function json(text: string, named: { readonly name: string; readonly shown: string }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(named, "JSON");
  }
}

const wrong = ({ name, shown }: { readonly name: string; readonly shown: string }, wanted: string): Error =>
  usageError(`${name} must be ${wanted}, not "${shown}"`);
