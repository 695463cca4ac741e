/** The tool `call`: sends a GET and returns what is received. */
import type { ConnectClient } from "../../../index.js";
import type { Operation } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";
import { nameOf, type OperationArguments, pathOf, requireOperation } from "../request/operation.js";
import { type QueryArgument, queryOf } from "../request/query.js";
import { decodeCursor, start } from "../response/cursor.js";
import { defaultMaxBytes, largestMaxBytes, resultOf, resultProperties, smallestMaxBytes } from "../response/result.js";
import { operationProperties, type Tool } from "./tool.js";

interface CallArguments extends OperationArguments {
  readonly query?: Readonly<Record<string, QueryArgument>>;
  readonly fields?: readonly string[];
  readonly cursor?: string;
  readonly maxBytes?: number;
}

/** @param canWrite whether there is a tool for operations that change something. */
export const createCallTool = (connect: () => Promise<ConnectClient>, canWrite: boolean): Tool<CallArguments> => ({
  name: "call",
  title: "Read from App Store Connect",
  description: `Calls an operation that reads (GET). Names and values are checked before anything is sent. A result has at most \`maxBytes\` bytes of JSON; \`nextCursor\` is present if there is more: repeat the call with it as \`cursor\`.`,
  inputSchema: {
    type: "object",
    properties: {
      ...operationProperties,
      fields: {
        type: "array",
        items: { type: "string" },
        description: "the attributes and relationships of the resources to return, for smaller results",
      },
      cursor: { type: "string", description: "the `nextCursor` of the result to go on from" },
      maxBytes: {
        type: "integer",
        minimum: smallestMaxBytes,
        maximum: largestMaxBytes,
        description: `@default ${defaultMaxBytes}`,
      },
    },
    required: ["operation"],
    additionalProperties: false,
  },
  outputSchema: { type: "object", properties: resultProperties, additionalProperties: false },
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: true },
  async run({ operation: named, path, query: given, fields, cursor, maxBytes }, signal) {
    const found = requireOperation(named, "GET");
    const { operation } = found;
    if (operation.method !== "GET") {
      throw usageError(
        `${nameOf(operation)} changes the account: ${canWrite ? "use the tool `write`" : "this server is read-only"}`,
      );
    }
    const format = formatOf(operation);
    const url = pathOf(found, path);
    const query = queryOf(operation, given, fields);
    const request = `${url} ${JSON.stringify(Object.entries(query).sort())}`;
    const position = cursor === undefined ? start : decodeCursor(cursor, request);
    const client = await connect();
    const options = {
      query: { ...query, ...(position.page !== undefined && { cursor: position.page }) },
      headers: { accept: format.accept },
      signal,
    };
    const body = format.isJson
      ? await client.request(url, options)
      : await client.request(url, { ...options, as: "text" });
    return resultOf(body, { operation, request, position, maxBytes });
  },
});

/** @throws {CommandError} for a report, which is a compressed file. */
function formatOf(operation: Operation): { accept: string; isJson: boolean } {
  const [accept = "application/json"] = operation.response.mediaTypes;
  if (/json$/.test(accept)) return { accept, isJson: true };
  if (accept.startsWith("text/")) return { accept, isJson: false };
  throw usageError(`${nameOf(operation)} returns a compressed file: use the command \`storeconnect report\``);
}
