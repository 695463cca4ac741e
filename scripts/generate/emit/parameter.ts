/** How the types of parameters are written. */
import { refName, type Schema } from "../../openapi.js";

/** The type of a parameter's values; arrays are read-only. The names of schemas in it are added to `used`. */
export function typeOfParameter(schema: Schema, used: Set<string>): string {
  const name = refName(schema) ?? refName(schema.allOf?.[0]);
  if (name) used.add(name);
  const values = schema.enum?.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array") {
    const items = typeOfParameter(schema.items ?? {}, used);
    return `readonly ${items.includes("|") ? `(${items})` : items}[]`;
  }
  return name ?? values ?? scalars[String(schema.type)] ?? "unknown";
}

const scalars: Record<string, string> = { string: "string", integer: "number", number: "number", boolean: "boolean" };

/** A property's name, in quotes if it is not an identifier. */
export const keyText = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** The doc comment of a member, on a line of its own; nothing without parts. */
export const printComment = (parts: readonly string[]): string =>
  parts.length === 0 ? "" : `  /** ${parts.join(" ")} */\n`;

/** The import of schemas, sorted by name; none if none is used. */
export function printSchemaImports(used: ReadonlySet<string>): string[] {
  if (used.size === 0) return [];
  const names = [...used].sort().map((name) => `  ${name},`);
  return [`import type {\n${names.join("\n")}\n} from "./schemas.js";`];
}
