/** Prints the rate limits that operations have as `x-rate-limit-per-second`. */
import { callOf, type OpenApiDocument, type Operation, places } from "../../openapi.js";

/** Returns the content of `rate-limits.ts`, or undefined if the document has no such limits. */
export function printRateLimits(document: OpenApiDocument): string | undefined {
  const lines = [...places(document)].flatMap((place) => {
    const { "x-rate-limit-per-second": limit } = place.operation as Operation & { "x-rate-limit-per-second"?: number };
    return limit === undefined ? [] : [`  ${JSON.stringify(callOf(place))}: ${limit},\n`];
  });
  if (lines.length === 0) return undefined;
  return `/** Requests per second that an app may make in production, counted per hour; by method and path. */\nexport const requestsPerSecond: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`;
}
