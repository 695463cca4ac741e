/** Finds the operation that a tool's arguments name, and its path with ids. */
import { findOperation, nearest, nearestOperations, type Operation, operations } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";

/** The arguments that name an operation. */
export interface OperationArguments {
  /** An id such as `apps_getCollection`, or a method and a path such as `GET /v1/apps/123/builds`. */
  readonly operation: string;
  /** The ids in the path by name. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
}

/** An operation, and the ids of its path as far as they are known. */
export interface NamedOperation {
  readonly operation: Operation;
  readonly ids: Readonly<Record<string, string>>;
}

/** `GET /v1/apps (apps_getCollection)` */
export const nameOf = ({ method, path, id }: Operation): string => `${method} ${path} (${id})`;

/** The operations that the tools can call: those of the App Store Connect API. */
export const isCallable = ({ api }: Operation): boolean => api === "connect";

/**
 * Returns the operation of an id, of a method and a path, or of a path alone.
 *
 * @param method of a path alone.
 * @throws {CommandError} with the nearest operations if there is none.
 */
export function requireOperation(named: string, method: string | undefined): NamedOperation {
  const text = named.trim();
  const space = /\s+/.exec(text);
  if (!text.includes("/")) return { operation: byId(text), ids: {} };
  const given = space ? text.slice(0, space.index).toUpperCase() : method;
  const path = space ? text.slice(space.index).trim() : text;
  if (given === undefined) throw usageError(`"operation" must have a method, such as "POST ${path}"`);
  if (/[?#]/.test(path)) throw usageError('"operation" must not have a query: parameters belong into "query"');
  const found = findOperation(given, path.length > 1 ? path.replace(/\/$/, "") : path);
  if (found === undefined) {
    const near = nearestOperations(given, path, 20).filter(isCallable).slice(0, 5);
    throw usageError(`There is not an operation ${given} ${path}`, [`Nearest: ${near.map(nameOf).join(", ")}`]);
  }
  requireCallable(found.operation);
  return found;
}

function byId(id: string): Operation {
  const all = operations();
  const found = all.find((operation) => operation.id === id);
  if (found === undefined) {
    const near = nearest(
      id,
      all.filter(isCallable).map((operation) => operation.id),
    );
    throw usageError(`There is not an operation with the id "${id}"`, [
      near.length > 0 ? `Nearest: ${near.join(", ")}` : "Use `search` to find one.",
    ]);
  }
  requireCallable(found);
  return found;
}

function requireCallable(operation: Operation): void {
  if (isCallable(operation)) return;
  throw usageError(
    `${nameOf(operation)} belongs to the App Store Server API, which needs another key: these tools call App Store Connect alone`,
  );
}

/**
 * Returns the path of a request, with its ids.
 *
 * @throws {CommandError} if an id is missing, unknown or not usable.
 */
export function pathOf({ operation, ids }: NamedOperation, given: OperationArguments["path"] = {}): string {
  const names = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) {
      throw usageError(`"${name}" is not an id in the path of ${nameOf(operation)}`, [
        names.length > 0 ? `Its ids: ${names.join(", ")}` : "Its path has none.",
      ]);
    }
  }
  const values: Record<string, string | number> = { ...ids, ...given };
  return operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? String(values[name]) : "";
    if (value === "") throw usageError(`"path.${name}" is required by ${nameOf(operation)}`);
    // A path with dots would lead elsewhere.
    if (/^\.{1,2}$/.test(value) || value.includes("/")) throw usageError(`"path.${name}" is not an id`);
    return encodeURIComponent(value);
  });
}
