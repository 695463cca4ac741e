/** What a tool is. */
import type { ToolAnnotations } from "@modelcontextprotocol/server";

/** A JSON schema of an object. */
interface ObjectSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

/** A tool of the server. The names of all properties fit `^[a-zA-Z0-9_.-]{1,64}$`, which model APIs require. */
export interface Tool<Arguments = never> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
  readonly annotations: ToolAnnotations;
  /**
   * Returns the result as structured content.
   *
   * @param args fit `inputSchema`.
   * @throws {Error} which becomes a result with `isError`.
   */
  run(args: Arguments, signal: AbortSignal): Promise<Record<string, unknown>>;
}

/** The properties that name an operation. */
export const operationProperties = {
  operation: {
    type: "string",
    description: 'an id such as "apps_getCollection", or a method and a path such as "GET /v1/apps/{id}/builds"',
  },
  path: {
    type: "object",
    description: 'the ids in the path by name, such as {"id": "123"}; they can be in the path of "operation" as well',
    additionalProperties: { type: ["string", "number"] },
  },
  query: {
    type: "object",
    description:
      'parameters by name, as `describe` lists them: "filter.bundleId" stands for Apple\'s filter[bundleId], "fields.apps" for fields[apps]; both forms are accepted. Lists as JSON lists.',
    additionalProperties: {
      type: ["string", "number", "boolean", "array"],
      items: { type: ["string", "number", "boolean"] },
    },
  },
} as const;
