/** Media types of responses: how a body is parsed, and which types a call can request with `Accept`. */
import { type Content, callOf, jsonType, type OpenApiDocument, type Operation, places } from "../../openapi.js";

/** The `parseAs` of openapi-fetch that a route has by default. */
export type ParseAs = "json" | "text" | "blob";

/** How to parse a response with this content: JSON if it has a JSON type, otherwise by its first type. */
export function parseAsOf(content: Content): ParseAs {
  const [first] = Object.keys(content);
  if (first === undefined || jsonType(content)) return "json";
  return first.startsWith("text/") ? "text" : "blob";
}

/** The contents of the 2xx responses, one per status; empty for a response without a body. */
export function successContents({ responses }: Operation): Content[] {
  const codes = Object.keys(responses).filter((code) => code.startsWith("2"));
  return codes.map((code) => responses[code]?.content ?? {});
}

/** The media types of all 2xx responses, the JSON type first: the one that types are made for. */
export function successOf(operation: Operation): Content {
  const content: Content = Object.assign({}, ...successContents(operation));
  const json = jsonType(content);
  return json ? { [json]: content[json]!, ...content } : content;
}

/** The media type of the request body: JSON if the document allows it, otherwise the first. */
export function bodyTypeOf({ requestBody }: Operation): string | undefined {
  const content = requestBody?.content ?? {};
  return jsonType(content) ?? Object.keys(content)[0];
}

/** Prints `media-types.ts`: the operations whose response or request is not just `application/json`, and those that have CSV. */
export function printMediaTypes(document: OpenApiDocument): string {
  const responses: string[] = [];
  const bodies: string[] = [];
  const csvPaths: string[] = [];
  for (const place of places(document)) {
    const { operation } = place;
    const key = JSON.stringify(callOf(place));
    const types = Object.keys(successOf(operation));
    const isUsual = types.length === 0 || (types.length === 1 && types[0] === "application/json");
    if (!isUsual) responses.push(`  ${key}: ${JSON.stringify(types)},\n`);
    if (place.method === "get" && types.includes("text/csv")) csvPaths.push(`\n  | ${JSON.stringify(place.path)}`);
    const body = bodyTypeOf(operation);
    if (body && body !== "application/json") bodies.push(`  ${key}: ${JSON.stringify(body)},\n`);
  }
  return [
    `/** The media types of responses other than just \`application/json\`, by method and path. */\nexport const mediaTypes: Readonly<Record<string, readonly string[]>> = {\n${responses.join("")}};\n`,
    `/** The media types of request bodies other than \`application/json\`, by method and path. */\nexport const bodyMediaTypes: Readonly<Record<string, string>> = {\n${bodies.join("")}};\n`,
    `/** The paths whose GET has CSV. */\nexport type CsvPath =${csvPaths.join("") || " never"};\n`,
  ].join("\n");
}
