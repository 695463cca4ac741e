/** Prints `page-sizes.ts`: the largest page of each route that helpers read. */
import { type OpenApiDocument, places } from "../../openapi.js";
import { pagedPaths, relatedPaths } from "./collections.js";

/**
 * Prints the maximum of `limit` that most of these routes have, and the routes with another one, so that the table is short.
 * A route without `limit`, or without a maximum of it, has 0.
 *
 * @param collection the collection whose related routes helpers read: `/v1/apps`.
 */
export function printPageSizes(document: OpenApiDocument, collection: string): string {
  const maxima = new Map<string, number>();
  for (const { method, path, parameters } of places(document)) {
    const limit = parameters.find(({ name, in: where }) => name === "limit" && where === "query");
    if (method === "get") maxima.set(path, limit?.schema.maximum ?? 0);
  }
  const paths = [...new Set([...pagedPaths(document), ...relatedPaths(document, collection)])];
  const sizes = paths.map((path) => maxima.get(path)!);
  const usual = mostFrequent(sizes.filter((size) => size > 0)) ?? 0;
  const others = paths.filter((path) => maxima.get(path) !== usual).sort();
  const lines = others.map((path) => `  ${JSON.stringify(path)}: ${maxima.get(path)},\n`);
  return [
    `/** The largest page of most collections. */\nexport const usualPageSize = ${usual};\n`,
    "/** The largest page of the other routes that return resources; 0 for a route without pages. */\n" +
      `export const otherPageSizes: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`,
  ].join("\n");
}

/** The value that occurs most often; the largest of them if several do. */
function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a);
  return sorted[0]?.[0];
}
