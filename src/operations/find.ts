/** Finds operations by method and path. */
import { operations } from "./all.js";
import type { Operation } from "./operation.js";

/** An operation, and the values in a path for the names in braces. */
export interface FoundOperation {
  readonly operation: Operation;
  /** By name, decoded: `{ id: "123" }`. Empty for the path of the document itself, `/v1/apps/{id}`. */
  readonly ids: Readonly<Record<string, string>>;
}

/**
 * Returns the operation of a method and a path, or undefined if there is none.
 *
 * @param path without host and query: `/v1/apps/123/builds`, or with names in braces as in the document. Names are compared
 * exactly; a name of a path has precedence over an id.
 *
 * @example
 * ```ts
 * findOperation("GET", "/v1/apps/123/builds")?.ids; // { id: "123" }
 * ```
 */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  const wanted = method.toUpperCase();
  return operationsAt(path).find(({ operation }) => operation.method === wanted);
}

/** Returns the operations of a path, whatever their method. An operation whose path matches in more names comes first. */
export function operationsAt(path: string): readonly FoundOperation[] {
  const segments = path.split("/");
  return (templates().get(bucketOf(segments)) ?? [])
    .flatMap((each) => matched(each, segments, path) ?? [])
    .sort((a, b) => literals(b.operation) - literals(a.operation));
}

interface Template {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

let known: ReadonlyMap<string, readonly Template[]> | undefined;

function templates(): ReadonlyMap<string, readonly Template[]> {
  if (known !== undefined) return known;
  const buckets = new Map<string, Template[]>();
  for (const operation of operations()) {
    const segments = operation.path.split("/");
    const bucket = bucketOf(segments);
    const same = buckets.get(bucket) ?? [];
    same.push({ operation, segments });
    buckets.set(bucket, same);
  }
  known = buckets;
  return known;
}

/** No path has an id before its third segment. */
const bucketOf = (segments: readonly string[]): string => segments.slice(1, 3).join("/") + segments.length;

const isName = (segment: string): boolean => segment.startsWith("{");

const literals = ({ path }: Operation): number => path.split("/").filter((segment) => !isName(segment)).length;

function matched({ operation, segments }: Template, given: readonly string[], path: string): FoundOperation[] {
  if (path === operation.path) return [{ operation, ids: {} }];
  const ids: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index]!;
    if (!isName(segment)) {
      if (segment !== value) return [];
    } else if (value === "") return [];
    else ids[segment.slice(1, -1)] = decode(value);
  }
  return [{ operation, ids }];
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
