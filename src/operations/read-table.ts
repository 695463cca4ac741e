/** Makes the operations of one API from its generated table. What only some callers read is computed when it is read. */
import type { DocumentRules, OperationRule } from "../generated/connect/rules.js";
import { readBody } from "./body.js";
import type {
  Method,
  Operation,
  OperationBody,
  OperationKind,
  OperationParameter,
  OperationResponse,
} from "./operation.js";
import { createPropertyReader, type PropertyReader } from "./property.js";

const kinds: Readonly<Record<string, OperationKind>> = {
  GET: "list",
  POST: "create",
  "GET id": "read",
  "PATCH id": "update",
  "DELETE id": "delete",
  "GET id related": "related",
  "GET id linkage": "linkage",
  "POST id linkage": "link",
  "PATCH id linkage": "replaceLinks",
  "DELETE id linkage": "unlink",
};

/** Reads every operation of a table, in the order of the document. */
export function readTable(api: Operation["api"], table: DocumentRules): Operation[] {
  const context: Context = {
    api,
    table,
    reader: createPropertyReader(table.$defs),
    types: new Set(Object.values(table.resources).map(({ type }) => type)),
    parameters: new Map(),
  };
  return Object.entries(table.operations).map(([call, rule]) => new TableOperation(context, call, rule));
}

interface Context {
  readonly api: Operation["api"];
  readonly table: DocumentRules;
  readonly reader: PropertyReader;
  readonly types: ReadonlySet<string>;
  /** The query parameters that were read already, by position: operations share them. */
  readonly parameters: Map<number, OperationParameter>;
}

/** A class, since making more than a thousand objects with getters takes ten times as long. */
class TableOperation implements Operation {
  readonly api: Operation["api"];
  readonly method: Method;
  readonly path: string;
  readonly id: string;
  readonly deprecated: boolean;
  readonly #context: Context;
  readonly #rule: OperationRule;
  #kind: OperationKind | undefined;
  #parameters: readonly OperationParameter[] | undefined;
  #body: OperationBody | undefined;
  #response: OperationResponse | undefined;

  constructor(context: Context, call: string, rule: OperationRule) {
    const space = call.indexOf(" ");
    this.api = context.api;
    this.method = call.slice(0, space) as Method;
    this.path = call.slice(space + 1);
    this.id = rule.id;
    this.deprecated = rule.deprecated === true;
    this.#context = context;
    this.#rule = rule;
  }

  get tag(): string {
    return this.#rule.tag ?? "";
  }

  get summary(): string | undefined {
    return this.#rule.summary;
  }

  get kind(): OperationKind {
    this.#kind ??= this.api === "connect" ? kindOf(this.method, this.path, this.#rule) : "other";
    return this.#kind;
  }

  get resourceType(): string | undefined {
    const [, , collection = ""] = this.path.split("/");
    return this.#context.types.has(collection) ? collection : undefined;
  }

  get page(): string | undefined {
    return this.#rule.page ?? (this.api === "connect" ? applePage(this.method, this.path) : undefined);
  }

  get parameters(): readonly OperationParameter[] {
    this.#parameters ??= parametersOf(this.#context, this.path, this.#rule);
    return this.#parameters;
  }

  get body(): OperationBody | undefined {
    const { body, bodyMedia } = this.#rule;
    if (body === undefined && bodyMedia === undefined) return undefined;
    this.#body ??= readBody(this.#context, body, bodyMedia ?? "application/json");
    return this.#body;
  }

  get response(): OperationResponse {
    this.#response ??= responseOf(this.#context, this.#rule, this.parameters);
    return this.#response;
  }

  /** All members: those above are not enumerable. */
  toJSON(): Operation {
    const { api, method, path, id, tag, kind, summary, deprecated, resourceType, page, parameters, body, response } =
      this;
    return { api, method, path, id, tag, kind, summary, deprecated, resourceType, page, parameters, body, response };
  }
}

/** The name of Apple's page about an operation of App Store Connect is made of its method and path. */
const applePage = (method: string, path: string): string =>
  `https://developer.apple.com/documentation/appstoreconnectapi/${method.toLowerCase()}${path.replaceAll("/", "-").replaceAll(/[{}]/g, "_")}`;

function kindOf(method: string, path: string, rule: OperationRule): OperationKind {
  const [, , , id, ...rest] = path.split("/");
  const isLinkage = rest.length === 2 && rest[0] === "relationships";
  const returnsResources = rule.data !== undefined || rule.status === 204 || rule.status === 202;
  if (!returnsResources || rest.length > (isLinkage ? 2 : 1)) return "other";
  const end = isLinkage ? " linkage" : rest.length === 1 ? " related" : "";
  const kind = kinds[`${method}${id === undefined ? "" : " id"}${end}`] ?? "other";
  return kind === "list" && !rule.many ? "read" : kind;
}

function parametersOf(context: Context, path: string, rule: OperationRule): OperationParameter[] {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(
    ([, name = ""]): OperationParameter => ({
      name,
      in: "path",
      required: true,
      type: "string",
      list: false,
      nullable: false,
    }),
  );
  return [...inPath, ...rule.query.map((index) => queryParameter(context, index))];
}

function queryParameter({ table, reader, parameters }: Context, index: number): OperationParameter {
  const known = parameters.get(index);
  if (known !== undefined) return known;
  const { name, required = false, schema } = table.parameters[index]!;
  const parameter: OperationParameter = { name, in: "query", required, ...reader.value(schema) };
  parameters.set(index, parameter);
  return parameter;
}

function responseOf(
  { table, reader }: Context,
  rule: OperationRule,
  parameters: readonly OperationParameter[],
): OperationResponse {
  const { data, response, linkage = false } = rule;
  const resource = data === undefined || linkage ? undefined : table.resources[data];
  const type = linkage ? data : resource?.type;
  const hasBody = data !== undefined || response !== undefined || rule.media !== undefined;
  const include = parameters.find(({ name }) => name === "include");
  return {
    status: rule.status,
    mediaTypes: rule.media ?? (hasBody ? ["application/json"] : []),
    ...(type !== undefined && { type }),
    many: rule.many === true,
    nullable: rule.nullable === true,
    linkage,
    includable: (include?.values ?? []).map(String),
    included: [...new Set((rule.included ?? []).flatMap((name) => table.resources[name]?.type ?? []))],
    properties: reader.properties(resource?.attributes ?? (response === undefined ? undefined : table.$defs[response])),
  };
}
