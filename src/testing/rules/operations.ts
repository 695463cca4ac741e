/** The operations of the document, found by method and path. */

import type { DocumentRules, OperationRule } from "../../generated/connect/rules.js";

/** What an operation does, by its method and path. */
export type OperationKind =
  | "collection"
  | "instance"
  | "related"
  | "linkage"
  | "create"
  | "update"
  | "delete"
  | "link"
  | "replaceLinks"
  | "unlink"
  | "other";

/** One operation. */
export interface Operation extends OperationRule {
  readonly kind: OperationKind;
  readonly method: string;
  /** The path of the document: `/v1/apps/{id}/builds`. */
  readonly path: string;
  /** The path's resource type: `apps`. */
  readonly type: string;
  /** The relationship at the end of the path: `builds`. */
  readonly relationship: string | undefined;
}

/** What a path leads to. */
export interface Match {
  /** By method. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The id in the path; undefined for a collection. */
  readonly id: string | undefined;
}

/** Finds the operations of a path, or undefined if the document has no such path. */
export type OperationFinder = (pathname: string) => Match | undefined;

const kinds: Readonly<Record<string, OperationKind>> = {
  "GET ": "collection",
  "POST ": "create",
  "GET id": "instance",
  "PATCH id": "update",
  "DELETE id": "delete",
  "GET id related": "related",
  "GET id linkage": "linkage",
  "POST id linkage": "link",
  "PATCH id linkage": "replaceLinks",
  "DELETE id linkage": "unlink",
};

/** Reads every operation of the table. */
export function readOperations({ operations }: DocumentRules): Operation[] {
  return Object.entries(operations).map(([call, rule]) => {
    const [method = "", path = ""] = call.split(" ", 2);
    const [, , type = "", id, ...rest] = path.split("/");
    const isLinkage = rest.length === 2 && rest[0] === "relationships";
    const relationship = isLinkage ? rest[1] : rest.length === 1 ? rest[0] : undefined;
    const shape = [method, id && "id", relationship && (isLinkage ? "linkage" : "related")].filter(Boolean).join(" ");
    const returnsResources = rule.data !== undefined || rule.status === 204 || rule.status === 202;
    const kind =
      returnsResources && rest.length === (relationship ? (isLinkage ? 2 : 1) : 0)
        ? kinds[id ? shape : `${method} `]
        : undefined;
    return { ...rule, kind: kind ?? "other", method, path, type, relationship };
  });
}

/** The operations by their paths. A name of the path is compared exactly; `{id}` stands for any segment but an empty one. */
export function createOperationFinder(operations: readonly Operation[]): OperationFinder {
  const byPath = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    const template = operation.path.replace("{id}", "*");
    const methods = byPath.get(template) ?? new Map<string, Operation>();
    byPath.set(template, methods.set(operation.method, operation));
  }
  return (pathname) => {
    const segments = pathname.split("/");
    const id = segments[3];
    if (id === "") return undefined;
    const template = id === undefined ? pathname : segments.with(3, "*").join("/");
    const found = byPath.get(template);
    return found && { operations: found, id: id === undefined ? undefined : decode(id) };
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
