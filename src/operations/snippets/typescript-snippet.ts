/** The call of an operation in TypeScript. It compiles; test/cli/describe.test.ts compiles snippets of every form. */
import { isPaged } from "../check-query.js";
import type { Operation } from "../operation.js";
import { idOf, sampleBody, sampleChange, sampleIds, sampleNew, sampleQuery } from "./sample-values.js";

/** The snippet, which has a client `connect`, or `store` for the App Store Server API. */
export function typescriptSnippet(operation: Operation): string {
  const { api, kind, method, path, body } = operation;
  const at = literal(path);
  const [id = ""] = Object.values(sampleIds(operation));
  if (api === "server")
    return `${resultOf(operation)}await store.${method}(${[at, ...initOf(operation)].join(", ")});\n`;
  const links = body?.linkage;
  const linked = links && literal(links.many ? [idOf(links.to)] : idOf(links.to));
  switch (kind) {
    case "create":
      return withImport(
        "create",
        `const created = await create(connect, ${at}, ${literal(sampleNew(body!.flat!))});\n`,
      );
    case "update":
      return withImport(
        "update",
        `await update(connect, ${at}, ${literal(id)}, ${literal(sampleChange(body!.flat!))});\n`,
      );
    case "delete":
      return withImport("remove", `await remove(connect, ${at}, ${literal(id)});\n`);
    case "link":
    case "unlink":
    case "replaceLinks":
      return withImport(kind, `await ${kind}(connect, ${at}, ${literal(id)}, ${linked});\n`);
    default:
  }
  const call = [at, ...initOf(operation)].join(", ");
  if (isPaged(operation)) return withImport("collect", `const all = await collect(connect, ${call});\n`);
  return `${resultOf(operation)}await connect.${method}(${call});\n`;
}

const withImport = (name: string, code: string): string => `import { ${name} } from "storeconnect";\n\n${code}`;

const resultOf = ({ response }: Operation): string => (response.mediaTypes.length > 0 ? "const { data } = " : "");

/** The second argument of a call, if it needs one. */
function initOf(operation: Operation): string[] {
  const ids = sampleIds(operation);
  const query = sampleQuery(operation);
  const params = { ...(hasMembers(ids) && { path: ids }), ...(hasMembers(query) && { query }) };
  const isFile = operation.body !== undefined && operation.body.schema === undefined;
  const body = operation.body && (isFile ? new Code("new Uint8Array()") : sampleBody(operation));
  const init = { ...(hasMembers(params) && { params }), ...(body !== undefined && { body }) };
  return hasMembers(init) ? [literal(init)] : [];
}

const hasMembers = (value: object): boolean => Object.keys(value).length > 0;

/** An expression that is written as it is. */
class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A value as TypeScript: on one line if it is short. */
function literal(value: unknown, indent = ""): string {
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(
        ([name, item]) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${literal(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  const space = Array.isArray(value) ? "" : " ";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (line.length <= 80 && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}
