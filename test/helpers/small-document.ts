/** Small OpenAPI documents for the tests of the generator. */
import {
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type Schema,
  toRef,
} from "../../scripts/openapi.js";

/** Makes a document with these paths and schemas. */
export function documentOf(paths: Record<string, PathItem>, schemas: Record<string, Schema> = {}): OpenApiDocument {
  return { openapi: "3.0.1", info: { title: "App Store Connect API", version: "1.0" }, paths, components: { schemas } };
}

/** Makes an operation that returns 204; `parts` override it. */
export function operation(operationId: string, parts: Partial<Operation> = {}): Operation {
  return { operationId, responses: { "204": {} }, ...parts };
}

/** Makes the content of a response or request with one media type. */
export function content(schema: Schema, mediaType = "application/json"): { content: Record<string, MediaType> } {
  return { content: { [mediaType]: { schema } } };
}

/** Makes an operation that returns 200 with the schema `name`. */
export function returning(operationId: string, name: string, parts: Partial<Operation> = {}): Operation {
  return operation(operationId, { responses: { "200": content(toRef(name)) }, ...parts });
}

export const object = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: "object",
  properties,
  ...more,
});

export const list = (...values: string[]): Schema => ({ type: "string", enum: values });
export const many = (items: Schema): Schema => ({ type: "array", items });

export const query = (name: string, schema: Schema, more: Partial<Parameter> = {}): Parameter => ({
  name,
  in: "query",
  explode: false,
  schema,
  ...more,
});
export const idInPath: Parameter = { name: "id", in: "path", required: true, schema: { type: "string" } };

/** Makes a new document of apps and builds, with one of each construction that Apple's document has. */
export function storeDocument(): OpenApiDocument {
  const string: Schema = { type: "string" };
  const resource = (type: string, attributes: Record<string, Schema>): Schema =>
    object({ type: list(type), id: string, attributes: object(attributes) }, { required: ["type", "id"] });
  const linkage = object({ type: list("builds"), id: string }, { required: ["type", "id"] });
  const page = (data: Schema): Schema =>
    object({ data: many(data), links: toRef("PagedDocumentLinks") }, { required: ["data", "links"] });
  const one = (data: Schema): Schema => object({ data }, { required: ["data"] });
  const errors = { "400": content(toRef("ErrorResponse")), "404": content(toRef("ErrorResponse")) };
  const found = (name: string) => ({ responses: { "200": content(toRef(name)), ...errors } });
  const platform = () => list("IOS", "MAC_OS");
  const appFields = () => many(list("name", "platform", "builds"));

  return documentOf(
    {
      "/v1/apps": {
        get: operation("apps_getCollection", {
          parameters: [
            query("filter[platform]", many(platform())),
            query("fields[apps]", appFields()),
            query("limit", { type: "integer", maximum: 200 }),
          ],
          ...found("AppsResponse"),
        }),
        post: operation("apps_createInstance", {
          requestBody: { required: true, ...content(toRef("AppCreateRequest")) },
          responses: { "201": content(toRef("AppResponse")), ...errors },
        }),
      },
      "/v1/apps/{id}": {
        parameters: [idInPath],
        get: operation("apps_getInstance", {
          parameters: [query("fields[apps]", appFields())],
          ...found("AppResponse"),
        }),
        delete: operation("apps_deleteInstance", { deprecated: true, responses: { "204": {}, ...errors } }),
      },
      "/v1/apps/{id}/builds": {
        parameters: [idInPath],
        get: operation("apps_builds_getToManyRelated", found("BuildsResponse")),
      },
      "/v1/apps/{id}/relationships/builds": {
        parameters: [idInPath],
        get: operation("apps_builds_getToManyRelationship", found("AppBuildsLinkagesResponse")),
      },
      "/v1/apps/{id}/metrics": {
        parameters: [idInPath],
        get: operation("apps_metrics_getToOneRelated", {
          responses: { "200": content(toRef("Metrics"), "application/vnd.apple.metrics+json") },
        }),
      },
      "/v1/builds/{id}/expire": { parameters: [idInPath], post: operation("builds_expire") },
      "/v1/prices": {
        get: operation("prices_getCollection", {
          responses: {
            "200": {
              content: { "application/json": { schema: toRef("AppsResponse") }, "text/csv": { schema: string } },
            },
          },
        }),
      },
      "/v1/codes": {
        get: operation("codes_getCollection", { responses: { "200": content(string, "text/csv") } }),
      },
      "/v1/salesReports": {
        get: operation("salesReports_getCollection", {
          parameters: [query("filter[frequency]", many(list("DAILY", "WEEKLY")), { required: true })],
          responses: { "200": content({ type: "string", format: "binary" }, "application/a-gzip"), ...errors },
        }),
      },
    },
    {
      App: resource("apps", {
        name: string,
        platform: platform(),
        // Names that are also keywords of a schema.
        description: string,
        title: string,
        enum: list("A", "B", "C"),
      }),
      AppsResponse: page(toRef("App")),
      AppResponse: one(toRef("App")),
      AppCreateRequest: one(
        object(
          { type: list("apps"), attributes: object({ platform: platform() }, { required: ["platform"] }) },
          { required: ["type", "attributes"] },
        ),
      ),
      Build: resource("builds", {
        state: list("VALID", "INVALID"),
        audience: { $ref: "#/components/schemas/Audience", nullable: true },
      }),
      BuildsResponse: page(toRef("Build")),
      AppBuildsLinkagesResponse: page(linkage),
      Audience: list("INTERNAL", "EXTERNAL"),
      Metrics: object({ version: string }),
      PagedDocumentLinks: object({ self: string, next: string }, { required: ["self"] }),
      ErrorResponse: object({ errors: many(object({ code: string })) }),
    },
  );
}
