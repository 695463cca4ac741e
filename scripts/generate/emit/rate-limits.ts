/** How often an operation may be called, where the document says so as `x-rate-limit-per-second`. */
import { type OpenApiDocument, type Operation, places } from "../../openapi.js";

/** The text of `rate-limits.ts`, or nothing for a document that says nothing of it. */
export function printRateLimits(document: OpenApiDocument): string | undefined {
  const lines = [...places(document)].flatMap(({ method, path, operation }) => {
    const { "x-rate-limit-per-second": limit } = operation as Operation & { "x-rate-limit-per-second"?: number };
    return limit === undefined ? [] : [`  ${JSON.stringify(`${method.toUpperCase()} ${path}`)}: ${limit},\n`];
  });
  if (lines.length === 0) return undefined;
  return `/** Requests a second that an app may make in production, counted by the hour; by method and path. */\nexport const requestsPerSecond: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`;
}
