/** Sends every operation of Apple's document and compares the request with the document. A new document needs no new test. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inlineShared } from "../scripts/generate/simplify/shared.js";
import {
  type Method,
  methods,
  type OpenApiDocument,
  type Parameter,
  type Place,
  places,
  type Schema,
} from "../scripts/openapi.js";
import { appleDocumentPath } from "./helpers/apple-documents.js";
import { createObservedClient } from "./helpers/observed-client.js";

describe.skipIf(!appleDocumentPath)("every operation of Apple's document", () => {
  // The body of a skipped suite is executed too.
  const document = JSON.parse(
    appleDocumentPath ? readFileSync(appleDocumentPath, "utf8") : '{"paths":{}}',
  ) as OpenApiDocument;
  if (appleDocumentPath) inlineShared(document);
  const operations = [...places(document)];

  it("is found: as many as the paths of the document have methods", () => {
    const count = Object.values(document.paths).reduce(
      (sum, item) => sum + Object.keys(item).filter((key) => methods.includes(key as Method)).length,
      0,
    );
    expect(operations.length).toBe(count);
    expect(count).toBeGreaterThan(0);
  });

  it("is sent with the method, URL, query, body and Accept that the document requires", async () => {
    const wrong: string[] = [];
    let driven = 0;
    for (const place of operations) {
      for (const mediaType of responseTypes(place)) {
        const sent = await drive(place, mediaType);
        const wanted = await expectation(place, mediaType);
        for (const key of Object.keys(wanted) as (keyof typeof wanted)[]) {
          if (sent[key] !== wanted[key])
            wrong.push(`${place.operation.operationId} ${key}: sent ${sent[key]}, the document says ${wanted[key]}`);
        }
      }
      driven++;
    }
    expect(wrong).toEqual([]);
    expect(driven).toBe(operations.length);
  });

  /** Calls the operation and returns what was sent. */
  async function drive(place: Place, mediaType: string | undefined) {
    let seen: Request | undefined;
    const client = createObservedClient((request) => {
      seen = request.clone();
      return new Response(null, { status: 204 });
    });
    const values = place.parameters.map((parameter) => [parameter, sample(parameter.schema, parameter.name)] as const);
    const within = (where: string) =>
      Object.fromEntries(values.filter(([{ in: at }]) => at === where).map(([{ name }, value]) => [name, value]));
    const call = client[place.method.toUpperCase() as "GET"] as unknown as (
      path: string,
      init: object,
    ) => Promise<unknown>;
    await call(place.path, {
      params: { path: within("path"), query: within("query") },
      ...(place.operation.requestBody && { body: sample(bodySchema(place)!, "body") }),
      ...(mediaType?.startsWith("text/") && { parseAs: "text" }),
    });
    return {
      method: seen!.method,
      url: seen!.url,
      accept: seen!.headers.get("Accept"),
      contentType: seen!.headers.get("Content-Type"),
      authorization: seen!.headers.get("Authorization"),
      body: (await seen!.text()) || undefined,
    };
  }

  /** The same, derived from the document by the rules of OpenAPI 3.0, without any code of the client. */
  async function expectation(place: Place, mediaType: string | undefined) {
    const path = place.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
      encodeURIComponent(String(sample(place.parameters.find((parameter) => parameter.name === name)!.schema, name))),
    );
    const query = place.parameters.filter((parameter) => parameter.in === "query").flatMap(queryParts);
    const [server] = document["servers"] as { url: string }[];
    return {
      method: place.method.toUpperCase(),
      url: new URL(path.slice(1) + (query.length > 0 ? `?${query.join("&")}` : ""), server!.url).href,
      accept: mediaType ?? "application/json",
      contentType: place.operation.requestBody ? Object.keys(place.operation.requestBody.content)[0]! : null,
      authorization: "Bearer a-token",
      body: place.operation.requestBody ? JSON.stringify(sample(bodySchema(place)!, "body")) : undefined,
    };
  }

  function queryParts({ name, schema, style = "form", explode = style === "form" }: Parameter): string[] {
    const value = sample(schema, name);
    if (style !== "form") throw new Error(`${name}: the style "${style}" is not supported by this test`);
    if (!Array.isArray(value)) return [`${name}=${encodeURIComponent(String(value))}`];
    if (explode) return value.map((entry) => `${name}=${encodeURIComponent(String(entry))}`);
    return [`${name}=${value.map((entry) => encodeURIComponent(String(entry))).join(",")}`];
  }

  /** A value that fits the schema; strings contain characters that must be encoded. */
  function sample(schema: Schema, name: string, depth = 0): unknown {
    if (schema.$ref)
      return depth > 6 ? {} : sample(document.components.schemas[schema.$ref.split("/").at(-1)!]!, name, depth + 1);
    const [part] = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
    if (part) return sample(part, name, depth + 1);
    if (schema.enum?.length) return schema.enum[0];
    if (schema.type === "array")
      return [sample(schema.items ?? {}, `${name}-1`, depth + 1), sample(schema.items ?? {}, `${name}-2`, depth + 1)];
    if (schema.type === "object" || schema.properties) {
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, value]) => [key, sample(value, key, depth + 1)]),
      );
    }
    if (schema.type === "integer" || schema.type === "number") return 7;
    if (schema.type === "boolean") return true;
    return `${name}, é&?=/%#+`;
  }
});

const responseTypes = ({ operation }: Place): (string | undefined)[] => {
  const success = Object.keys(operation.responses).find((code) => code.startsWith("2"))!;
  const types = Object.keys(operation.responses[success]?.content ?? {});
  return types.length > 0 ? types : [undefined];
};

const bodySchema = ({ operation }: Place): Schema | undefined =>
  Object.values(operation.requestBody?.content ?? {})[0]?.schema;
