/** JSON whose form is not known. */

export type JsonObject = { readonly [name: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The member `name` if it is an object, else an empty one. */
export const memberOf = (value: unknown, name: string): JsonObject => {
  const member = isObject(value) ? value[name] : undefined;
  return isObject(member) ? member : {};
};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
