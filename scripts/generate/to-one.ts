/**
 * Step 2, correct: a GET of a to-one relationship returns `data: null` if nothing is related, which Apple's document never
 * allows (JSON:API 1.0, AvdLee/appstoreconnect-swift-sdk#263).
 *
 * Most of these responses share their schema with a POST, a PATCH or a GET by id, which always return a resource. They get
 * a schema of their own, `…NullableResponse`; a schema that only such GETs return is changed in place.
 */
import {
  jsonType,
  type OpenApiDocument,
  type Operation,
  type Place,
  places,
  refName,
  resolveSchema,
  type Schema,
  schemaPrefix,
  toRef,
} from "../openapi.js";

/** Allows null in the responses of to-one relationships, in place. Returns how many operations changed. */
export function allowNullToOne(document: OpenApiDocument): number {
  const { schemas } = document.components;
  const usesByOthers = new Set<string>();
  const toOne: { media: { schema?: Schema }; name: string }[] = [];
  for (const place of places(document)) {
    for (const { media, code } of jsonBodies(place.operation)) {
      const name = refName(media.schema);
      if (!name) continue;
      if (code.startsWith("2") && isToOne(place) && isSingleResource(document, schemas[name]))
        toOne.push({ media, name });
      else usesByOthers.add(name);
    }
  }
  for (const { media, name } of toOne) {
    const schema = schemas[name]!;
    if (usesByOthers.has(name)) {
      const nullableName = name.replace(/(Response)?$/, "NullableResponse");
      schemas[nullableName] ??= withNullableData(name, schema);
      media.schema = toRef(nullableName);
    } else schema.properties!["data"] = nullable(schema.properties!["data"]!);
  }
  return toOne.length;
}

/** Whether the path of a GET ends with a relationship: `/v1/builds/{id}/app`. */
const isToOne = ({ method, path }: Place): boolean => method === "get" && /\}\/[^/{}]+$/.test(path);

/** Whether `data` of a response is one resource. */
function isSingleResource(document: OpenApiDocument, response: Schema | undefined): boolean {
  const data = resolveSchema(document, response?.properties?.["data"]);
  return data?.properties?.["type"] !== undefined && data.properties["id"] !== undefined;
}

function* jsonBodies({ responses }: Operation): Generator<{ media: { schema?: Schema }; code: string }> {
  for (const [code, { content = {} }] of Object.entries(responses)) {
    const media = content[jsonType(content) ?? ""];
    if (media) yield { media, code };
  }
}

/** Copies the schema `name` with nullable `data`. Its other members refer to the original, so they stay the same. */
function withNullableData(name: string, schema: Schema): Schema {
  const members = Object.entries(schema.properties ?? {}).map(([key, member]): [string, Schema] => {
    if (key === "data") return [key, nullable(member)];
    return [key, member.$ref ? { $ref: member.$ref } : { $ref: `${schemaPrefix}${name}/properties/${key}` }];
  });
  return { ...schema, properties: Object.fromEntries(members) };
}

/** A schema that also allows null; `nullable` has no effect beside a `$ref`. */
const nullable = (schema: Schema): Schema =>
  schema.$ref ? { nullable: true, allOf: [{ $ref: schema.$ref }] } : { ...schema, nullable: true };
