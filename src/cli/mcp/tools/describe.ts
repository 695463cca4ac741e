/** The tool `describe`: what an operation takes and returns, in few words. */
import type { Operation, OperationBody, OperationResponse } from "../../../operations/index.js";
import { nearest } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";
import { nameOf, requireOperation } from "../request/operation.js";
import { modelName, parameterNamed, queryParameters } from "../request/parameter-names.js";
import { untrustedAttributes } from "../response/untrusted.js";
import type { Tool } from "./tool.js";
import { membersOf, relationshipsOf, type TypeText, typeOf } from "./type-names.js";

interface DescribeArguments {
  readonly operation: string;
  readonly parameter?: string;
}

export const describeTool: Tool<DescribeArguments> = {
  name: "describe",
  title: "Describe an operation",
  description:
    "Returns what an operation takes and returns: the ids in its path, the parameters of its query, its body, and its response. Long lists of values are cut: name the `parameter` to see all of its values. Sends no request.",
  inputSchema: {
    type: "object",
    properties: {
      operation: {
        type: "string",
        description: 'an id such as "apps_getCollection", or a method and a path such as "POST /v1/betaGroups"',
      },
      parameter: { type: "string", description: 'a parameter to describe alone, such as "fields.builds"' },
    },
    required: ["operation"],
    additionalProperties: false,
  },
  outputSchema: {
    type: "object",
    properties: {
      operation: { type: "string" },
      method: { type: "string" },
      path: { type: "string" },
      tool: { type: "string", description: "the tool that calls it" },
      deprecated: { type: "boolean" },
      documentation: { type: "string", description: "Apple's page" },
      ids: { type: "array", items: { type: "string" }, description: "the ids of the path, all required" },
      query: { type: "object", description: "the type of each parameter; * is required" },
      body: { type: "object", description: "the type of each member; * is required" },
      response: { type: "object" },
    },
    required: ["operation", "method", "path", "tool"],
    additionalProperties: false,
  },
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  async run({ operation: named, parameter }) {
    const { operation } = requireOperation(named, "GET");
    const { id, method, path, deprecated, page, parameters, body, response } = operation;
    const head = { operation: id, method, path, tool: method === "GET" ? "call" : "write" };
    if (parameter !== undefined) return { ...head, query: oneParameter(operation, parameter) };
    const ids = parameters.filter((one) => one.in === "path").map(({ name }) => name);
    const query = queryParameters(operation);
    return {
      ...head,
      ...(deprecated && { deprecated }),
      ...(page !== undefined && { documentation: page }),
      ...(ids.length > 0 && { ids }),
      ...(query.length > 0 && {
        query: Object.fromEntries(
          query.map((one) => [
            modelName(one.name) + (one.required ? "*" : ""),
            typeOf(one, longest(one.name, response)),
          ]),
        ),
      }),
      ...(body !== undefined && { body: describeBody(body) }),
      response: describeResponse(response),
    };
  },
};

/** How many values of a parameter are listed. The fields of the response's own resources are what is needed most. */
function longest(name: string, { type }: OperationResponse): number {
  if (!name.startsWith("fields[")) return 12;
  return name === `fields[${type}]` ? 80 : 2;
}

function oneParameter(operation: Operation, name: string): Record<string, TypeText> {
  const parameter = parameterNamed(operation, name);
  if (parameter !== undefined)
    return {
      [modelName(parameter.name) + (parameter.required ? "*" : "")]: typeOf(parameter, Number.POSITIVE_INFINITY),
    };
  const near = nearest(
    name,
    queryParameters(operation).map((one) => modelName(one.name)),
  );
  throw usageError(
    `"${name}" is not a parameter of ${nameOf(operation)}`,
    near.length > 0 ? [`Nearest: ${near.join(", ")}`] : [],
  );
}

function describeBody({ flat, linkage, properties, mediaType }: OperationBody): Record<string, TypeText> {
  if (linkage !== undefined) {
    const { to, many, nullable } = linkage;
    return many ? { "ids*": `list of ids of ${to}` } : { "id*": `id of ${to}${nullable ? " or null" : ""}` };
  }
  if (flat === undefined) return properties.length > 0 ? membersOf(properties) : { file: mediaType };
  const creates = Object.entries(flat.creates);
  return {
    ...membersOf(flat.attributes),
    ...relationshipsOf(flat.relationships),
    ...(creates.length > 0 && {
      "(new resources)": Object.fromEntries(
        creates.map(([type, members]) => [
          type,
          { ...membersOf(members.attributes), ...relationshipsOf(members.relationships) },
        ]),
      ),
    }),
  };
}

function describeResponse(response: OperationResponse): Record<string, unknown> {
  const { type, many, linkage, includable, properties, mediaTypes } = response;
  if (mediaTypes.length === 0) return { body: "none" };
  const untrusted = type !== undefined && !linkage ? untrustedAttributes[type] : undefined;
  return {
    ...(type !== undefined && { data: `${many ? "list of " : ""}${linkage ? "ids of " : ""}${type}` }),
    ...(mediaTypes[0] !== "application/json" && { mediaType: mediaTypes[0] }),
    ...(properties.length > 0 && { [type === undefined ? "properties" : "attributes"]: membersOf(properties, false) }),
    ...(includable.length > 0 && { include: includable }),
    ...(untrusted !== undefined && { untrusted }),
  };
}
