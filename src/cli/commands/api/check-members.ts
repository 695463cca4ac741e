/** Checks the members of a flat object against the table, before anything is sent. */
import { nearest, type Operation, type Property } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";

/**
 * Checks names, listed values, and for a new resource what is required. Types of values, and the resources of relationships, are
 * checked by the SDK when it makes the document.
 *
 * @throws {CommandError} that names the nearest.
 */
export function checkMembers({ method, path, body, kind }: Operation, object: unknown): void {
  const { flat } = body ?? {};
  if (flat === undefined || typeof object !== "object" || object === null) return;
  const members = [...flat.attributes, ...flat.relationships];
  const names = members.map(({ name }) => name);
  for (const [name, value] of Object.entries(object)) {
    if (!names.includes(name)) {
      const near = nearest(name, names);
      const hints = near.length > 0 ? ["The nearest are:", ...near] : [`There are: ${names.join(", ")}`];
      throw usageError(`${method} ${path} has no member ${name}`, hints);
    }
    const attribute = flat.attributes.find((member) => member.name === name);
    if (attribute !== undefined) checkValue(attribute, value);
  }
  if (kind !== "create") return;
  const missing = members.filter(({ name, required }) => required && !Object.hasOwn(object, name));
  if (missing.length > 0)
    throw usageError(`${method} ${path} needs ${missing.map(({ name }) => `-f ${name}=…`).join(" ")}`);
}

function checkValue({ name, values, open }: Property, value: unknown): void {
  if (values === undefined || open) return;
  for (const item of [value].flat()) {
    if (typeof item === "string" && !values.includes(item))
      throw usageError(`${name} does not take "${item}"`, ["The nearest are:", ...nearest(item, values.map(String))]);
  }
}
