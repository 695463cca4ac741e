/**
 * Writes the overlay's actions for to-one answers: `npm run overlay:to-one -- DOCUMENT`.
 *
 * A GET of a to-one relationship answers `data: null` where nothing is related, and the document says it never does. The
 * overlay's own comment says how that is corrected; the calls and their schemas stand in the document, so a script lists
 * them better than a hand does.
 */
import { readFile, writeFile } from "node:fs/promises";
import semver from "semver";
import { isJsonObject, type Json, type JsonObject } from "../json.js";
import { isMain } from "../main-module.js";
import { OVERLAY_FILE } from "../spec/paths.js";

const BEGIN = "  # >>> to-one\n";
const END = "  # <<< to-one\n";
const SCHEMAS = "#/components/schemas/";
const SOURCES = ["JSON:API 1.0", "AvdLee/appstoreconnect-swift-sdk#263"];

/** The calls of one answer's schema. */
interface Answer {
  readonly toOne: string[];
  others: number;
}

/** The actions that let every to-one answer of Apple's `document` be `null`. */
export function toOneActions(document: JsonObject): JsonObject[] {
  const version = semver.coerce(String((document["info"] as JsonObject)["version"]))!.version;
  const schemas = (document["components"] as JsonObject)["schemas"] as JsonObject;
  const answers = collectAnswers(document);
  const toOne = [...answers].filter(([, { toOne }]) => toOne.length > 0);
  const shared = toOne.filter(([, { others }]) => others > 0);
  const alone = toOne.filter(([, { others }]) => others === 0).map(([name]) => name);
  const actions: JsonObject[] = [];
  if (shared.length > 0) {
    const calls = shared.reduce((sum, [, { toOne }]) => sum + toOne.length, 0);
    const steps = shared.flatMap(([name, { toOne }]) => [
      {
        "x-id": "to-one-answers",
        target: `$.components[?(@.${name} && !@.${nullableName(name)})]`,
        update: { [nullableName(name)]: nullableSchema(name, schemas[name] as JsonObject) },
      },
      {
        "x-id": "to-one-answers",
        target: `$.paths[${toOne.map(quoted).join(",")}].get.responses['200'].content['application/json'][?(@['$ref'] == '${SCHEMAS + name}')]`,
        update: { $ref: SCHEMAS + nullableName(name) },
      },
    ]);
    const about = {
      description:
        "`data` of the answer to a GET of a to-one relationship can be `null`: a schema of its own, `…NullableResponse`.",
      "x-reason": "JSON:API, and seen: a version without a phased release answers `data: null`.",
      "x-source": SOURCES,
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
        "x-id": "to-one-answers-alone",
        description: "`data` of the answers that only a GET of a to-one relationship has can be `null`.",
        "x-reason": "As above, without a schema more.",
        "x-source": SOURCES,
        "x-versions": `>=${version}`,
        "x-right": `${place}[?(@.nullable == true)]`,
        "x-expect": alone.length,
        target: `${place}[?(@['$ref'] && @['$ref'] != '${SCHEMAS}DocumentLinks')]`,
        remove: true,
      },
      ...alone.map((name) => ({
        "x-id": "to-one-answers-alone",
        target: `$.components.schemas.${name}[?(@.links && !@.data)]`,
        update: { data: nullable(dataRef(schemas[name] as JsonObject)) },
      })),
    );
  }
  return actions;
}

/** `overlay` with the actions for `document` between its marks. */
export function replaceToOneActions(overlay: string, document: JsonObject): string {
  const begin = overlay.indexOf(BEGIN);
  const end = overlay.indexOf(END);
  if (begin < 0 || end < begin) throw new Error("The overlay has lost its marks '# >>> to-one' and '# <<< to-one'.");
  const actions = toOneActions(document).map(writeAction).join("");
  return overlay.slice(0, begin + BEGIN.length) + actions + overlay.slice(end);
}

/** An action in YAML, a line a key: what is JSON is YAML too. */
function writeAction(action: JsonObject): string {
  const lines = Object.entries(action).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `  - ${lines.join("    ")}`;
}

/** The schemas of answers with 200 or 201, and who answers them. */
function collectAnswers(document: JsonObject): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [path, item] of Object.entries(document["paths"] as JsonObject)) {
    for (const operation of Object.values(item as JsonObject).filter(isJsonObject)) {
      for (const response of Object.values((operation["responses"] ?? {}) as JsonObject)) {
        const ref = answerRef(response);
        if (ref === undefined || ref === `${SCHEMAS}ErrorResponse`) continue;
        const name = ref.slice(SCHEMAS.length);
        const answer = answers.get(name) ?? { toOne: [], others: 0 };
        answers.set(name, answer);
        if (String(operation["operationId"]).endsWith("_getToOneRelated")) answer.toOne.push(path);
        else answer.others++;
      }
    }
  }
  return answers;
}

function answerRef(response: Json): string | undefined {
  const content = isJsonObject(response) ? response["content"] : undefined;
  const json = isJsonObject(content) ? content["application/json"] : undefined;
  const schema = isJsonObject(json) ? json["schema"] : undefined;
  const ref = isJsonObject(schema) ? schema["$ref"] : undefined;
  return typeof ref === "string" ? ref : undefined;
}

/** The schema `name` with `data` that may be null. Its other members point to the original, so they stay what they are. */
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
  const ref = isJsonObject(member) ? member["$ref"] : undefined;
  return { $ref: ref ?? `${SCHEMAS}${schema}/properties/${key}` };
}

function dataRef(schema: JsonObject): string {
  const data = (schema["properties"] as JsonObject)["data"];
  const ref = isJsonObject(data) ? data["$ref"] : undefined;
  if (typeof ref !== "string") throw new Error("A to-one answer's 'data' is not a $ref: this script has to learn it.");
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
  if (path === undefined) throw new Error("Say which document: npm run overlay:to-one -- DOCUMENT");
  const document = JSON.parse(await readFile(path, "utf8")) as JsonObject;
  await writeFile(OVERLAY_FILE, replaceToOneActions(await readFile(OVERLAY_FILE, "utf8"), document));
}
