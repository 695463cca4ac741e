/** The operation that a method and a path name, checked against the table. */
import { findOperation, nearestOperations, type Operation, operationsAt } from "../../../operations/index.js";
import { methods, toApiPath } from "../../api-path.js";
import { usageError } from "../../command-error.js";

/** An operation with the ids of its path. */
export interface Target {
  readonly operation: Operation;
  readonly ids: Readonly<Record<string, string>>;
  /** The parameters that the given path had after its question mark. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/**
 * Finds the operation of the arguments `[METHOD] PATH`.
 *
 * @param baseUrl the server: a full URL has to be on its host.
 * @throws {CommandError} if there is none; it names the nearest.
 */
export function findTarget(words: readonly string[], hasBody: boolean, baseUrl: string): Target {
  const [method, given] = readWords(words, hasBody);
  const [before, query = ""] = given.replace(/#.*$/, "").split(/\?(.*)/s);
  const path = toApiPath(before!, baseUrl);
  const found = findOperation(method, path);
  if (found === undefined) throw unknownOperation(method, path);
  const { operation, ids } = found;
  if (operation.api === "server") {
    throw usageError(
      `${method} ${operation.path} belongs to the App Store Server API, which this command does not call`,
      [`storeconnect describe "${method} ${operation.path}" shows the call with storeconnect/server.`],
    );
  }
  const missing = /\{(\w+)\}/.exec(path)?.[1];
  if (missing !== undefined) throw usageError(`Replace {${missing}} in ${path} by an id`);
  return { operation, ids, query: [...new URLSearchParams(query)] };
}

function readWords([first = "", second, ...rest]: readonly string[], hasBody: boolean): [method: string, path: string] {
  const isMethod = methods.includes(first.toUpperCase());
  if (second === undefined) {
    if (isMethod) throw usageError(`The path is missing: storeconnect api ${first} /v1/apps`);
    return [hasBody ? "POST" : "GET", first];
  }
  if (!isMethod) throw usageError(`"${first}" is not a method: ${methods.join(", ")}`);
  if (rest.length > 0) throw usageError(`"${rest[0]}" is one argument too many; quote a path that has spaces`);
  return [first.toUpperCase(), second];
}

function unknownOperation(method: string, path: string): Error {
  const others = operationsAt(path).map(({ operation }) => operation.method);
  if (others.length > 0) return usageError(`${path} has no ${method}, but ${others.join(", ")}`);
  const near = nearestOperations(method, path).map((operation) => `${operation.method} ${operation.path}`);
  return usageError(`No operation has the path ${path}`, ["The nearest are:", ...near]);
}
