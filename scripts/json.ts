/** JSON values: Apple's document and the overlay are handled as plain JSON from reading to writing. */

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Whether `value` is a JSON object: not null and not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns `value` if it is a JSON object, and an empty object otherwise. */
export function toObject(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** Returns the object at the end of the path `keys`, and an empty object if there is none. */
export function objectAt(object: JsonObject, ...keys: readonly string[]): JsonObject {
  return keys.reduce((at, key) => toObject(at[key]), object);
}
