/** A resource as one row: `{ id, type, ...attributes }`, with its to-one relationships by id. */
import type { Row } from "./rows.js";

/** Returns the row of a resource; of any other object, itself. */
export function flatRow(value: Row): Row {
  const { id, type, attributes, relationships } = value;
  if (typeof id !== "string" || typeof type !== "string") return value;
  const related = Object.entries((relationships ?? {}) as Record<string, { data?: { id?: unknown } | null } | null>);
  const ids = related.flatMap(([name, relationship]) => {
    const data = relationship?.data;
    if (data === undefined || Array.isArray(data)) return [];
    return [[name, data?.id ?? null] as const];
  });
  return { id, type, ...Object.fromEntries(ids), ...(attributes as Row | undefined) };
}
