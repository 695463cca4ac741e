/**
 * Writes the overlay's actions for responses of to-one relationships: `npm run overlay:to-one -- DOCUMENT`.
 *
 * A GET of a to-one relationship returns `data: null` if nothing is related, which Apple's document does not allow. The
 * operations and schemas concerned follow from the document, so a script lists them more reliably than a person.
 */
import { readFile, writeFile } from "node:fs/promises";
import semver from "semver";
import { isJsonObject, type Json, type JsonObject, objectAt, toObject } from "../json.js";
import { isMain } from "../main-module.js";
import { schemaPrefix } from "../openapi.js";
import { overlayFile } from "../spec/paths.js";

const beginMark = "  # >>> to-one\n";
const endMark = "  # <<< to-one\n";
const sources = ["JSON:API 1.0", "AvdLee/appstoreconnect-swift-sdk#263"];

/** The operations that return one schema. */
interface SchemaUse {
  /** The paths of the GETs of to-one relationships. */
  readonly toOne: string[];
  /** The number of other operations. */
  others: number;
}

/** Returns the actions that allow `null` in every to-one response of Apple's `document`. */
export function toOneActions(document: JsonObject): JsonObject[] {
  const version = semver.coerce(String(objectAt(document, "info")["version"]))!.version;
  const schemas = objectAt(document, "components", "schemas");
  const toOne = [...collectSchemaUses(document)].filter(([, { toOne }]) => toOne.length > 0);
  const shared = toOne.filter(([, { others }]) => others > 0);
  const alone = toOne.filter(([, { others }]) => others === 0).map(([name]) => name);
  const actions: JsonObject[] = [];
  if (shared.length > 0) {
    const calls = shared.reduce((sum, [, { toOne }]) => sum + toOne.length, 0);
    const steps = shared.flatMap(([name, { toOne }]) => [
      {
        "x-id": "to-one-responses",
        target: `$.components[?(@.${name} && !@.${nullableName(name)})]`,
        update: { [nullableName(name)]: nullableSchema(name, schemas[name] as JsonObject) },
      },
      {
        "x-id": "to-one-responses",
        target: `$.paths[${toOne.map(quoted).join(",")}].get.responses['200'].content['application/json'][?(@['$ref'] == '${schemaPrefix + name}')]`,
        update: { $ref: schemaPrefix + nullableName(name) },
      },
    ]);
    const about = {
      description:
        "`data` of the response to a GET of a to-one relationship can be `null`: it has its own schema, `…NullableResponse`.",
      "x-reason": "JSON:API, and observed: a version without a phased release returns `data: null`.",
      "x-source": sources,
      "x-versions": `>=${version}`,
      "x-right":
        "$.paths.*[?match(@.operationId, '.*_getToOneRelated')].responses['200'].content['application/json'][?match(@['$ref'], '.*NullableResponse')]",
      "x-expect": { [version]: calls },
    };
    const { "x-id": id, ...first } = steps[0]!;
    actions.push({ "x-id": id, ...about, ...first }, ...steps.slice(1));
  }
  if (alone.length > 0) {
    const place = `$.components.schemas[${alone.map(quoted).join(",")}].properties`;
    actions.push(
      {
        "x-id": "to-one-responses-only",
        description: "`data` of responses that only a GET of a to-one relationship returns can be `null`.",
        "x-reason": "As above; no schema of its own is needed.",
        "x-source": sources,
        "x-versions": `>=${version}`,
        "x-right": `${place}[?(@.nullable == true)]`,
        "x-expect": alone.length,
        target: `${place}[?(@['$ref'] && @['$ref'] != '${schemaPrefix}DocumentLinks')]`,
        remove: true,
      },
      ...alone.map((name) => ({
        "x-id": "to-one-responses-only",
        target: `$.components.schemas.${name}[?(@.links && !@.data)]`,
        update: { data: nullable(dataRef(schemas[name] as JsonObject)) },
      })),
    );
  }
  return actions;
}

/** Replaces the actions between the overlay's marks with those for `document`. */
export function replaceToOneActions(overlay: string, document: JsonObject): string {
  const begin = overlay.indexOf(beginMark);
  const end = overlay.indexOf(endMark);
  if (begin < 0 || end < begin) throw new Error('The overlay lacks its marks "# >>> to-one" and "# <<< to-one".');
  const actions = toOneActions(document).map(writeAction).join("");
  return overlay.slice(0, begin + beginMark.length) + actions + overlay.slice(end);
}

/** Formats an action as YAML, one line per key: JSON is valid YAML. */
function writeAction(action: JsonObject): string {
  const lines = Object.entries(action).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `  - ${lines.join("    ")}`;
}

/** Collects the schemas of JSON responses and the operations that return them. */
function collectSchemaUses(document: JsonObject): Map<string, SchemaUse> {
  const uses = new Map<string, SchemaUse>();
  for (const [path, item] of Object.entries(document["paths"] as JsonObject)) {
    for (const operation of Object.values(item as JsonObject).filter(isJsonObject)) {
      for (const response of Object.values((operation["responses"] ?? {}) as JsonObject)) {
        const ref = responseRef(response);
        if (ref === undefined || ref === `${schemaPrefix}ErrorResponse`) continue;
        const name = ref.slice(schemaPrefix.length);
        const use = uses.get(name) ?? { toOne: [], others: 0 };
        uses.set(name, use);
        if (String(operation["operationId"]).endsWith("_getToOneRelated")) use.toOne.push(path);
        else use.others++;
      }
    }
  }
  return uses;
}

function responseRef(response: Json): string | undefined {
  const ref = objectAt(toObject(response), "content", "application/json", "schema")["$ref"];
  return typeof ref === "string" ? ref : undefined;
}

/** Copies the schema `name` with nullable `data`. Its other members refer to the original, so they stay in step. */
function nullableSchema(name: string, schema: JsonObject): JsonObject {
  const properties = schema["properties"] as JsonObject;
  const others = Object.keys(properties).filter((key) => key !== "data");
  return {
    type: "object",
    title: nullableName(name),
    properties: {
      data: nullable(dataRef(schema)),
      ...Object.fromEntries(others.map((key) => [key, memberRef(name, key, properties[key]!)])),
    },
    required: schema["required"]!,
  };
}

function memberRef(schema: string, key: string, member: Json): JsonObject {
  return { $ref: toObject(member)["$ref"] ?? `${schemaPrefix}${schema}/properties/${key}` };
}

function dataRef(schema: JsonObject): string {
  const ref = objectAt(schema, "properties", "data")["$ref"];
  if (typeof ref !== "string")
    throw new Error('"data" of a to-one response is not a $ref, which this script does not support yet.');
  return ref;
}

function nullable(ref: string): JsonObject {
  return { nullable: true, allOf: [{ $ref: ref }] };
}

function nullableName(name: string): string {
  return name.replace(/Response$/, "NullableResponse");
}

function quoted(text: string): string {
  return `'${text}'`;
}

if (isMain(import.meta.url)) {
  const path = process.argv[2];
  if (path === undefined) throw new Error("Usage: npm run overlay:to-one -- DOCUMENT");
  const document = JSON.parse(await readFile(path, "utf8")) as JsonObject;
  await writeFile(overlayFile, replaceToOneActions(await readFile(overlayFile, "utf8"), document));
}
