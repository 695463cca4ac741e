/** Compares the operations of two documents: their parameters, bodies and responses. `diff.ts` explains the levels. */
import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type Json, type JsonObject, objectAt, toObject } from "../json.js";
import { callOf, methods } from "../openapi.js";
import type { Change } from "./diff.js";
import { compareSchemas, leadsTo, type Schemas, stringsOf, typeOf } from "./schemas.js";

/** The parts of an operation that are compared. */
export interface OperationFacts {
  readonly operationId: string;
  readonly deprecated: boolean;
  /** By place and name: `query sort`. */
  readonly parameters: ReadonlyMap<string, JsonObject>;
  readonly isBodyRequired: boolean;
  /** How a request is authorized, as JSON; `[]` if it need not be. */
  readonly security: string;
  /** `200 application/json` for successful responses, `404` for errors, whose bodies are all alike; `200 header X` for headers. */
  readonly responses: ReadonlySet<string>;
  /** The schemas of requests (`request application/json`) and responses (`200 application/json`), in order. */
  readonly bodies: ReadonlyMap<string, JsonObject>;
}

/** Reads the operations of a document by their calls: `GET /v1/apps`. */
export function readOperations(document: JsonObject): Map<string, OperationFacts> {
  const operations = new Map<string, OperationFacts>();
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    if (!isJsonObject(item)) continue;
    for (const method of methods) {
      const operation = item[method];
      if (isJsonObject(operation)) operations.set(callOf({ method, path }), readOperation(operation, item, document));
    }
  }
  return operations;
}

function readOperation(operation: JsonObject, item: JsonObject, document: JsonObject): OperationFacts {
  const shared = (value: Json | undefined) => resolveShared(document, value);
  const parameters = new Map<string, JsonObject>();
  for (const parameter of [item["parameters"], operation["parameters"]].flat().map(shared)) {
    const { in: where = "query", name } = parameter;
    if (typeof name === "string") parameters.set(`${where} ${name}`, parameter);
  }
  const responses = new Set<string>();
  const bodies = new Map<string, JsonObject>();
  const addBody = (key: string, media: Json) => bodies.set(key, isJsonObject(media) ? objectAt(media, "schema") : {});
  for (const [status, response] of Object.entries(objectAt(operation, "responses"))) {
    const types = Object.entries(objectAt(shared(response), "content"));
    if (types.length === 0 || !status.startsWith("2")) responses.add(status);
    else for (const [type] of types) responses.add(`${status} ${type}`);
    for (const [type, media] of types) addBody(`${status} ${type}`, media);
    for (const name of Object.keys(objectAt(shared(response), "headers"))) responses.add(`${status} header ${name}`);
  }
  const requestBody = shared(operation["requestBody"]);
  for (const [type, media] of Object.entries(objectAt(requestBody, "content"))) addBody(`request ${type}`, media);
  return {
    operationId: String(operation["operationId"] ?? ""),
    deprecated: operation["deprecated"] === true,
    parameters,
    isBodyRequired: requestBody["required"] === true,
    security: JSON.stringify(operation["security"] ?? document["security"] ?? []),
    responses,
    bodies,
  };
}

/** Follows a `$ref` to a shared parameter, response or body. */
function resolveShared(document: JsonObject, value: Json | undefined, depth = 0): JsonObject {
  const object = toObject(value);
  const ref = object["$ref"];
  if (typeof ref !== "string" || depth > 16) return object;
  return resolveShared(document, objectAt(document, ...ref.replace(/^#\//, "").split("/")), depth + 1);
}

/** Returns the changes of the operations; a change that several of them share is one change. */
export function diffOperations(
  before: Map<string, OperationFacts>,
  after: Map<string, OperationFacts>,
  schemas: Schemas,
): Change[] {
  const changes: Change[] = [];
  const shared = new Map<string, Change & { operations: string[] }>();
  const share = (operation: string, change: Omit<Change, "operations">) => {
    const { kind, what, level, place, detail, values } = change;
    const key = JSON.stringify([kind, what, level, place, detail, values]);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { ...change, operations: [operation] });
    else if (!known.operations.includes(operation)) known.operations.push(operation);
  };
  for (const place of before.keys()) {
    if (!after.has(place)) changes.push({ kind: "operation", what: "removed", level: "major", place });
  }
  for (const [place, now] of after) {
    const old = before.get(place);
    if (old === undefined) {
      const about = resultOf(now, schemas.now);
      changes.push({ kind: "operation", what: "added", level: "minor", place, ...(about !== undefined && { about }) });
      continue;
    }
    if (old.deprecated !== now.deprecated) {
      const what = now.deprecated ? "deprecated" : "undeprecated";
      changes.push({ kind: "operation", what, level: "minor", place });
    }
    if (old.operationId !== now.operationId) {
      const detail = `operationId ${old.operationId} → ${now.operationId}`;
      changes.push({ kind: "operation", what: "renamed", level: "major", place, detail });
    }
    if (old.security !== now.security) {
      const detail = `${old.security} → ${now.security}`;
      share(place, { kind: "security", what: "changed", level: "major", place: "security", detail });
    }
    for (const change of diffParameters(old, now, schemas)) share(place, change);
    for (const change of diffBodies(old, now, schemas)) share(place, change);
  }
  return [...changes, ...shared.values()];
}

/** The resource type that the successful response contains. */
function resultOf({ bodies }: OperationFacts, schemas: JsonObject): string | undefined {
  for (const [place, schema] of bodies) {
    const ref = schema["$ref"];
    if (place.startsWith("2")) return leadsTo(typeof ref === "string" ? resolveNamed(schema, schemas) : schema);
  }
  return undefined;

  function resolveNamed(schema: JsonObject, all: JsonObject): JsonObject {
    const resolved = toObject(all[typeOf(schema)]);
    const data = objectAt(resolved, "properties", "data");
    const inner = toObject(data["items"] ?? data);
    return typeof inner["$ref"] === "string" ? toObject(all[typeOf(inner)]) : resolved;
  }
}

function* diffParameters(
  old: OperationFacts,
  now: OperationFacts,
  schemas: Schemas,
): Generator<Omit<Change, "operations">> {
  const left = new Map(old.parameters);
  for (const [key, parameter] of now.parameters) {
    const place = String(parameter["name"]);
    const required = parameter["required"] === true;
    let known = left.get(key);
    left.delete(key);
    if (known === undefined) {
      // The same name elsewhere, if the new document does not have it there too.
      const [from] = [...left].find(([other, { name }]) => name === place && !now.parameters.has(other)) ?? [];
      known = from === undefined ? undefined : left.get(from);
      if (from === undefined || known === undefined) {
        const level = required ? "major" : "minor";
        yield { kind: "parameter", what: "added", level, place, ...(required && { detail: "required" }) };
        continue;
      }
      left.delete(from);
      const detail = [from, key].map((side) => side.split(" ")[0]).join(" → ");
      yield { kind: "parameter", what: "moved", level: "major", place, detail };
    }
    if (required !== (known["required"] === true)) {
      const what = required ? "required" : "optional";
      yield { kind: "parameter", what, level: required ? "major" : "minor", place };
    }
    if ((known["deprecated"] === true) !== (parameter["deprecated"] === true)) {
      const what = parameter["deprecated"] === true ? "deprecated" : "undeprecated";
      yield { kind: "parameter", what, level: "minor", place };
    }
    const [was, is] = [serializationOf(known), serializationOf(parameter)];
    if (was !== is) yield { kind: "parameter", what: "changed", level: "major", place, detail: `${was} → ${is}` };
    const schemasOfBoth = [schemaOf(known), schemaOf(parameter)] as const;
    for (const finding of compareSchemas(schemas, ...schemasOfBoth, place, "requests")) {
      yield { ...finding, kind: finding.kind === "field" ? "parameter" : finding.kind, place };
    }
  }
  for (const { name } of left.values()) {
    yield { kind: "parameter", what: "removed", level: "major", place: String(name) };
  }
}

/** The schema of a parameter, which may be inside `content`. */
function schemaOf(parameter: JsonObject): JsonObject {
  const [media] = Object.values(objectAt(parameter, "content"));
  return isJsonObject(media) ? objectAt(media, "schema") : objectAt(parameter, "schema");
}

/** How a parameter is written into the request: `style form, explode false`. */
function serializationOf(parameter: JsonObject): string {
  const [type] = Object.keys(objectAt(parameter, "content"));
  if (type !== undefined) return `content ${type}`;
  const isForm = parameter["in"] !== "path" && parameter["in"] !== "header";
  const style = parameter["style"] ?? (isForm ? "form" : "simple");
  const explode = parameter["explode"] ?? style === "form";
  // Without a list or an object both ways of writing are equal.
  const type_ = schemaOf(parameter)["type"];
  return type_ === "array" || type_ === "object" ? `style ${style}, explode ${explode}` : `style ${style}`;
}

function* diffBodies(
  old: OperationFacts,
  now: OperationFacts,
  schemas: Schemas,
): Generator<Omit<Change, "operations">> {
  for (const place of old.responses) {
    if (!now.responses.has(place)) yield { kind: "response", what: "removed", level: responseLevel(place), place };
  }
  for (const place of now.responses) {
    if (!old.responses.has(place)) yield { kind: "response", what: "added", level: "minor", place };
  }
  const hadBody = [...old.bodies.keys()].some((place) => place.startsWith("request "));
  for (const [place, schema] of now.bodies) {
    const known = old.bodies.get(place);
    const isRequest = place.startsWith("request ");
    if (known === undefined) {
      // A body where there was none; another media type beside the known ones; or an optional body.
      const level = hadBody || !now.isBodyRequired ? "minor" : "major";
      if (isRequest) yield { kind: "body", what: "added", level, place };
      continue;
    }
    const findings = [...compareSchemas(schemas, known, schema, place, isRequest ? "requests" : "responses")];
    const renamed = known["$ref"] === schema["$ref"] ? undefined : [known, schema].map(typeOf).join(" → ");
    if (renamed === undefined && findings.length === 0) continue;
    const level = findings.some((finding) => finding.level === "major") ? "major" : "minor";
    const inside = findings.map((finding) => `${finding.place.slice(place.length)} ${finding.what}`.trim()).join(", ");
    yield { kind: "body", what: "changed", level, place, detail: renamed ?? inside };
  }
  for (const place of old.bodies.keys()) {
    if (place.startsWith("request ") && !now.bodies.has(place)) {
      yield { kind: "body", what: "removed", level: "major", place };
    }
  }
  if (hadBody && now.bodies.size > 0 && old.isBodyRequired !== now.isBodyRequired) {
    const [what, level] = now.isBodyRequired ? (["required", "major"] as const) : (["optional", "minor"] as const);
    yield { kind: "body", what, level, place: "request" };
  }
  for (const start of new Set([...now.bodies.keys()].map((key) => key.split(" ")[0]!))) {
    const typesOf = ({ bodies }: OperationFacts) =>
      [...bodies.keys()].filter((key) => key.startsWith(`${start} `)).map((key) => key.slice(start.length + 1));
    const [was, is] = [typesOf(old), typesOf(now)];
    if (!isDeepStrictEqual(was, is) && isDeepStrictEqual([...was].sort(), [...is].sort())) {
      const kind = start === "request" ? "body" : "response";
      const detail = `order of media types ${was.join(", ")} → ${is.join(", ")}`;
      yield { kind, what: "changed", level: "minor", place: start, detail };
    }
  }
}

/** The level of a removed response. Errors are minor, since code has to expect any error, and so are headers, which have no types. */
function responseLevel(response: string): "major" | "minor" {
  return response.startsWith("2") && !response.includes(" header ") ? "major" : "minor";
}

/** Returns the changes of the server's address. */
export function* diffServers(before: JsonObject, after: JsonObject): Generator<Change> {
  const urlsOf = (document: JsonObject) => {
    const servers = document["servers"];
    return stringsOf(Array.isArray(servers) ? servers.map((server) => toObject(server)["url"] ?? "") : []);
  };
  const [was, is] = [urlsOf(before), urlsOf(after)];
  if (was[0] !== is[0]) {
    const [place = "none"] = is;
    yield { kind: "server", what: "changed", level: "major", place, detail: `${was[0] ?? "none"} → ${place}` };
  }
  for (const place of is.slice(1))
    if (!was.includes(place)) yield { kind: "server", what: "added", level: "minor", place };
  for (const place of was.slice(1)) {
    if (!is.includes(place)) yield { kind: "server", what: "removed", level: "major", place };
  }
}
