/** The tool `search`: words -> operations. */
import { searchOperations } from "../../../operations/index.js";
import { isCallable } from "../request/operation.js";
import type { Tool } from "./tool.js";

interface SearchArguments {
  readonly words: string;
  readonly limit?: number;
}

const defaultLimit = 8;
const largestLimit = 30;

export const searchTool: Tool<SearchArguments> = {
  name: "search",
  title: "Search operations",
  description:
    'Finds operations of the App Store Connect API by words, such as "reply to a review" or "who can test my app". Returns the best first. Sends no request.',
  inputSchema: {
    type: "object",
    properties: {
      words: { type: "string", minLength: 1, description: "what you want to do, in a few words" },
      limit: { type: "integer", minimum: 1, maximum: largestLimit, description: `@default ${defaultLimit}` },
    },
    required: ["words"],
    additionalProperties: false,
  },
  outputSchema: {
    type: "object",
    properties: {
      operations: {
        type: "array",
        items: {
          type: "object",
          properties: {
            operation: { type: "string", description: "its id, for the other tools" },
            method: { type: "string" },
            path: { type: "string" },
            deprecated: { type: "boolean" },
          },
          required: ["operation", "method", "path"],
          additionalProperties: false,
        },
      },
    },
    required: ["operations"],
    additionalProperties: false,
  },
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  async run({ words, limit = defaultLimit }) {
    // Some of the operations that fit may belong to other APIs.
    const found = await searchOperations(words, { limit: limit * 2 });
    const callable = found.map(({ operation }) => operation).filter(isCallable);
    return {
      operations: callable.slice(0, limit).map(({ id, method, path, deprecated }) => ({
        operation: id,
        method,
        path,
        ...(deprecated && { deprecated }),
      })),
    };
  },
};
