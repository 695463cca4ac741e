/** The tool `write`: shows the exact request first, and sends it when it is confirmed. */
import type { ConnectClient } from "../../../index.js";
import { usageError } from "../../command-error.js";
import { type Confirmations, confirmationMinutes, type ExactRequest } from "../confirmations.js";
import { bodyOf } from "../request/body.js";
import { nameOf, type OperationArguments, pathOf, requireOperation } from "../request/operation.js";
import { type QueryArgument, queryOf } from "../request/query.js";
import { resultOf, resultProperties } from "../response/result.js";
import { operationProperties, type Tool } from "./tool.js";

interface WriteArguments extends OperationArguments {
  readonly query?: Readonly<Record<string, QueryArgument>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly confirmation?: string;
}

export const createWriteTool = (
  connect: () => Promise<ConnectClient>,
  confirmations: Confirmations,
): Tool<WriteArguments> => ({
  name: "write",
  title: "Change App Store Connect",
  description: `Calls an operation that changes the account (POST, PATCH, DELETE), in two steps. Without \`confirmation\` nothing is sent: the result has the exact request and a token. Show the request to the user; when they agree, repeat the call with the same arguments and the token as \`confirmation\`. A token holds for that request alone, once, for ${confirmationMinutes} minutes.`,
  inputSchema: {
    type: "object",
    properties: {
      ...operationProperties,
      body: {
        type: "object",
        description:
          "attributes and relationships (ids) in one object, as `describe` lists them, or Apple's own document with `data`",
      },
      confirmation: { type: "string", description: "the token of the call that returned the request" },
    },
    required: ["operation"],
    additionalProperties: false,
  },
  outputSchema: {
    type: "object",
    properties: {
      sent: { type: "boolean", description: "whether the request was sent, and carried out" },
      request: {
        type: "object",
        description: "the request that the token confirms",
        properties: { method: { type: "string" }, path: { type: "string" }, query: { type: "object" }, body: {} },
        required: ["method", "path", "query"],
      },
      confirmation: { type: "string", description: "the token" },
      expiresInSeconds: { type: "integer" },
      ...resultProperties,
    },
    required: ["sent"],
    additionalProperties: false,
  },
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
  async run({ operation: named, path, query: given, body: givenBody, confirmation }, signal) {
    const found = requireOperation(named, undefined);
    const { operation, ids } = found;
    const { method } = operation;
    if (method === "GET") throw usageError(`${nameOf(operation)} only reads: use the tool \`call\``);
    const url = pathOf(found, path);
    const query = queryOf(operation, given);
    const body = await bodyOf(operation, givenBody, String(path?.["id"] ?? ids["id"] ?? ""));
    const request: ExactRequest = { method, path: url, query, ...(body !== undefined && { body }) };
    if (confirmation === undefined) {
      // Made before the token, so that a missing key is reported here.
      await connect();
      return {
        sent: false,
        request,
        confirmation: confirmations.create(request),
        expiresInSeconds: confirmationMinutes * 60,
        notice: "Nothing was sent. Repeat the call with `confirmation` when the user agrees.",
      };
    }
    confirmations.take(confirmation, request);
    const client = await connect();
    const response = await client.request(url, { method, query, ...(body !== undefined && { body }), signal });
    if (response === undefined) return { sent: true };
    return { sent: true, ...resultOf(response, { operation, request: url }) };
  },
});
