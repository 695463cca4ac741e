/**
 * Prints the flat route maps: one entry per path with ready-made types and no conditional types, which is what makes
 * completion instant (ARCHITECTURE.md, "The editor").
 */
import {
  callOf,
  jsonType,
  methods,
  type OpenApiDocument,
  type Parameter,
  type Place,
  pascalCase,
  places,
  refName,
} from "../../openapi.js";
import { pagedPaths, relatedPaths } from "./collections.js";
import { bodyTypeOf, parseAsOf, successContents, successOf } from "./media.js";
import { keyText, printComment, printSchemaImports, typeOfParameter } from "./parameter.js";
import { queryNameOf } from "./queries.js";

export interface RouteOptions {
  /** Returns the URL of the publisher's page about an operation, or undefined if there is none. */
  pageOf: (place: Place) => string | undefined;
  /** The collection whose related routes get a map of their own, such as `/v1/apps`. */
  relatedTo?: string;
}

/** Returns the content of `routes.ts` and the number of routes in it. */
export function printRoutes(
  document: OpenApiDocument,
  { pageOf, relatedTo }: RouteOptions,
): { text: string; count: number } {
  const used = new Set<string>();
  const demands = new Map<string, string>();
  let count = 0;
  let hasIds = false;
  let hasQueries = false;

  const maps = methods.flatMap((method) => {
    const ofMethod = [...places(document)].filter((place) => place.method === method);
    if (ofMethod.length === 0) return [];
    count += ofMethod.length;
    const name = pascalCase(method);
    const verb = method.toUpperCase();
    const demanding = ofMethod.filter((place) => demandsOf(place).length > 0);
    const bare = ofMethod.filter((place) => demandsOf(place).length === 0);
    return [
      `/** The ${verb} routes that need parameters or a body. */\nexport interface ${name}RoutesWithRequiredParameters {\n${demanding.map(printRoute).join("\n")}\n}`,
      `/** The ${verb} routes that can be called with the path alone. */\nexport interface ${name}RoutesWithoutRequiredParameters {\n${bare.map(printRoute).join("\n")}\n}`,
      `/** Every ${verb} route. */\nexport interface ${name}Routes extends ${name}RoutesWithRequiredParameters, ${name}RoutesWithoutRequiredParameters {}`,
    ];
  });
  if (relatedTo) maps.push(printPaged(document), printRelated(document, relatedTo));

  const imports = [
    ...(hasQueries ? ['import type * as Queries from "./queries.js";'] : []),
    ...printSchemaImports(used),
  ].join("\n");
  const ground = [
    "/** No parameters. */\nexport type None = Record<string, never>;",
    ...(hasIds ? ["/** The path parameter of most routes. */\nexport interface ById {\n  id: string;\n}"] : []),
    ...[...demands.values()].sort(),
  ];
  return { text: [...(imports ? [imports] : []), ...ground, ...maps].join("\n\n") + "\n", count };

  function printRoute(place: Place): string {
    const { path, operation, parameters, method } = place;
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    const { data, as } = responseOf(place);
    const members = [
      `path: ${printPath(inPath)}`,
      `query: ${printQuery(place)}`,
      ...(method === "get" ? [] : [`body: ${bodyOf(place)}`]),
      `needs: ${printDemands(demandsOf(place))}`,
      `data: ${data}`,
      `as: "${as}"`,
    ];
    const head = callOf(place);
    const page = pageOf(place);
    // The type of a body has the page, if it belongs to one operation.
    const link = isDocumented(place) ? [] : [page ? `[Documentation](${page})` : head];
    const doc = [...link, ...(operation.deprecated ? ["@deprecated"] : [])];
    return `${printComment(doc)}  ${JSON.stringify(path)}: { ${members.join("; ")} };`;
  }

  function isDocumented({ operation }: Place): boolean {
    const name = refName(operation.requestBody?.content[bodyTypeOf(operation) ?? ""]?.schema);
    return document.components.schemas[name ?? ""]?.description?.startsWith("[Documentation]") ?? false;
  }

  /** Nearly all have only an `id`: a shared name makes the file shorter. */
  function printPath(parameters: Parameter[]): string {
    if (parameters.length === 0) return "None";
    const members = parameters
      .map(({ name, schema }) => `${keyText(name)}: ${typeOfParameter(schema, used)}`)
      .join("; ");
    if (members !== "id: string") return `{ ${members} }`;
    hasIds = true;
    return "ById";
  }

  function printQuery(place: Place): string {
    const name = queryNameOf(place);
    if (name === undefined) return "None";
    hasQueries = true;
    return `Queries.${name}`;
  }

  /**
   * The required parts of a call become one of a few shared shapes: intersecting with so few is cheap for the compiler.
   * The members are `{}` rather than `unknown`, which would accept `undefined` without exactOptionalPropertyTypes.
   */
  function printDemands(parts: Demand[]): string {
    if (parts.length === 0) return "{}";
    const name = `Needs${parts.map(pascalCase).join("")}`;
    const params = parts.filter((part) => part !== "body").map((part) => `${part}: {}`);
    const members = [
      ...(params.length > 0 ? [`params: { ${params.join("; ")} }`] : []),
      ...(parts.includes("body") ? ["body: {}"] : []),
    ];
    demands.set(name, `export interface ${name} {\n${members.map((member) => `  ${member};`).join("\n")}\n}`);
    return name;
  }

  function bodyOf({ operation }: Place): string {
    const media = operation.requestBody?.content[bodyTypeOf(operation) ?? ""];
    if (!media) return "undefined";
    const name = refName(media.schema);
    if (!name) return "Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>";
    used.add(name);
    return name;
  }

  function responseOf(place: Place): { data: string; as: string } {
    const content = successOf(place.operation);
    const as = parseAsOf(content);
    if (as !== "json") return { as, data: as === "text" ? "string" : "Blob" };
    // One type per status, such as a body with 200 and none with 204.
    const types = successContents(place.operation).map((one) => {
      const json = jsonType(one);
      const name = refName(one[json ?? ""]?.schema);
      if (name) used.add(name);
      return name ?? (json ? "unknown" : "undefined");
    });
    return { as, data: [...new Set(types)].join(" | ") || "undefined" };
  }
}

type Demand = "path" | "query" | "body";

/** The parts that a call of an operation requires. */
export function demandsOf({ operation, parameters }: Place): Demand[] {
  return [
    ...(parameters.some((parameter) => parameter.in === "path") ? (["path"] as const) : []),
    ...(parameters.some((parameter) => parameter.in === "query" && parameter.required) ? (["query"] as const) : []),
    ...(operation.requestBody?.required ? (["body"] as const) : []),
  ];
}

/** Prints `RelatedRoutes`: `/v1/apps/{id}/builds` under `builds`, if the response contains JSON:API resources. */
function printRelated(document: OpenApiDocument, collection: string): string {
  const prefix = `${collection}/{id}/`;
  const lines = relatedPaths(document, collection).map(
    (path) => `  ${JSON.stringify(path.slice(prefix.length))}: GetRoutes[${JSON.stringify(path)}];`,
  );
  return `/** The GET routes below \`${prefix}\` that return resources, by their last segments. */\nexport interface RelatedRoutes {\n${lines.join("\n")}\n}`;
}

/** Prints `PagedPath`: the paths whose responses link to a next page. */
function printPaged(document: OpenApiDocument): string {
  const paths = pagedPaths(document);
  const members = paths.length > 0 ? paths.map((path) => `  | ${JSON.stringify(path)}`) : ["  never"];
  return `/** The GET paths that return collections page by page. */\nexport type PagedPath =\n${members.join("\n")};`;
}
