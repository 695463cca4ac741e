/** What an answer's media types mean for a call: how its body is read, and what `Accept` must ask for. */
import { type Content, jsonType, type OpenApiDocument, type Operation, places } from "../../openapi.js";

/** The `parseAs` of openapi-fetch that a route has by default. */
export type ParseAs = "json" | "text" | "blob";

export function parseAsOf(content: Content): ParseAs {
  const [first] = Object.keys(content);
  if (first === undefined || jsonType(content)) return "json";
  return first.startsWith("text/") ? "text" : "blob";
}

/** The content of the answer that means success. */
export function successOf({ responses }: Operation): Content {
  const code = Object.keys(responses).find((candidate) => candidate.startsWith("2"));
  return responses[code ?? ""]?.content ?? {};
}

/** The text of `media-types.ts`: the operations that answer with, or take, more or other than `application/json`. */
export function printMediaTypes(document: OpenApiDocument): string {
  const answers: string[] = [];
  const bodies: string[] = [];
  for (const { method, path, operation } of places(document)) {
    const key = JSON.stringify(`${method.toUpperCase()} ${path}`);
    const types = Object.keys(successOf(operation));
    const isUsual = types.length === 0 || (types.length === 1 && types[0] === "application/json");
    if (!isUsual) answers.push(`  ${key}: ${JSON.stringify(types)},\n`);
    const [body] = Object.keys(operation.requestBody?.content ?? {});
    if (body && body !== "application/json") bodies.push(`  ${key}: ${JSON.stringify(body)},\n`);
  }
  return [
    `/** The media types of the answers that are not just \`application/json\`, by method and path. */\nexport const mediaTypes: Readonly<Record<string, readonly string[]>> = {\n${answers.join("")}};\n`,
    `/** The media types of the request bodies that are not \`application/json\`, by method and path. */\nexport const bodyMediaTypes: Readonly<Record<string, string>> = {\n${bodies.join("")}};\n`,
  ].join("\n");
}
