/** The document of the Server API, as independent evidence: which operation a request is, and whether a response is valid. */
import { readFileSync } from "node:fs";
import { type Schema, Validator } from "@cfworker/json-schema";
import { parse } from "yaml";

interface ResponseObject {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  readonly "x-error-codes"?: readonly number[];
  readonly "x-error-codes-schema"?: string;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface ServerDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly responses: Readonly<Record<string, ResponseObject>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

const document = parse(
  readFileSync(new URL("../../spec/app-store-server.openapi.yaml", import.meta.url), "utf8"),
) as ServerDocument;

const methods = ["get", "post", "put", "delete"];

/** `GET /inApps/…` of every operation. */
export const operationNames: readonly string[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.keys(item)
    .filter((key) => methods.includes(key))
    .map((method) => `${method.toUpperCase()} ${path}`),
);

/** The operation of a request: the path with the fewest parameters that fits. */
export function operationOf(method: string, pathname: string): string | undefined {
  const fitting = operationNames.filter((name) => {
    const [itsMethod, path = ""] = name.split(" ");
    return itsMethod === method && new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname);
  });
  return fitting.sort((a, b) => a.split("{").length - b.split("{").length)[0];
}

function responseOf(name: string, status: number): ResponseObject | undefined {
  const [method = "", path = ""] = name.split(" ");
  const given = document.paths[path]![method.toLowerCase()]!.responses[status];
  return given?.$ref ? document.components.responses[given.$ref.split("/").at(-1)!] : given;
}

/** The names of the members that the JSON body of an operation may have. */
export function bodyMembersOf(name: string): readonly string[] {
  const [method = "", path = ""] = name.split(" ");
  const schema = document.paths[path]![method.toLowerCase()]!.requestBody?.content["application/json"]?.schema;
  const named = document.components.schemas[schema?.$ref?.split("/").at(-1) ?? ""] ?? schema;
  return Object.keys(named?.properties ?? {});
}

const validators = new Map<string, Validator>();

/** What is wrong with a response, by the document: its status, its schema, its error code. Empty for a valid one. */
export function faultsOf(name: string, status: number, body: unknown): string[] {
  const response = responseOf(name, status);
  if (!response) return [`${name}: the status ${status} is not documented`];
  const schema = response.content?.["application/json"]?.schema;
  if (schema === undefined) return typeof body === "object" ? [`${name} ${status}: a body is not documented`] : [];
  const isPlain = typeof body !== "object";
  if (isPlain) return status < 400 ? [`${name} ${status}: the body must be JSON`] : [];
  const key = `${name} ${status}`;
  let validator = validators.get(key);
  if (!validator) {
    validator = new Validator({ allOf: [schema], components: document.components } as Schema, "2020-12", false);
    validators.set(key, validator);
  }
  const { valid, errors } = validator.validate(body);
  const faults = valid ? [] : errors.map(({ instanceLocation, error }) => `${key}: ${instanceLocation} ${error}`);
  return [...faults, ...codeFaults(key, response, body)];
}

function codeFaults(key: string, response: ResponseObject, body: unknown): string[] {
  const code = (body as { errorCode?: number } | null)?.errorCode;
  const listed = response["x-error-codes"];
  if (code === undefined || listed === undefined || listed.includes(code)) return [];
  return [`${key}: the error code ${code} is not documented`];
}
