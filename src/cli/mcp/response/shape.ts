/** Makes a document of the API smaller for a model: without links, and without what has nothing but links. */

/** A resource of JSON:API. */
export interface Resource {
  readonly type: string;
  readonly id: string;
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
  readonly relationships?: Readonly<Record<string, unknown>> | undefined;
}

/** What is left of a document. */
export interface ShapedDocument {
  /** `data` of a document of JSON:API; any other document as a whole. */
  readonly data: unknown;
  readonly included?: readonly unknown[] | undefined;
  /** How many resources there are on all pages. */
  readonly total?: number | undefined;
  /** Apple's cursor of the next page. */
  readonly nextPage?: string | undefined;
}

/** Whether a value is a resource or an identifier. */
export const isResource = (value: unknown): value is Resource =>
  isObject(value) && typeof value["type"] === "string" && typeof value["id"] === "string";

/** Shapes the body of a response. */
export function shapeDocument(document: unknown): ShapedDocument {
  if (!isObject(document) || !Object.hasOwn(document, "data")) return { data: withoutLinks(document) };
  const { data, included, meta, links, ...rest } = document;
  // A document of another kind that has `data` as well, such as metrics.
  if (Object.keys(rest).some((name) => name !== "jsonapi")) return { data: withoutLinks(document) };
  const total = (meta as Meta)?.paging?.total;
  return {
    data: withoutLinks(data),
    ...(Array.isArray(included) && included.length > 0 && { included: included.map(withoutLinks) }),
    ...(typeof total === "number" && { total }),
    nextPage: cursorOf((links as { next?: unknown } | undefined)?.next),
  };
}

type Meta = { readonly paging?: { readonly total?: unknown } } | undefined;

/** The cursor in the URL of the next page. Nothing else of the URL is used. */
function cursorOf(next: unknown): string | undefined {
  if (typeof next !== "string") return undefined;
  return new URL(next, "https://api.invalid").searchParams.get("cursor") ?? undefined;
}

/** The value without `links`, and without relationships that had nothing else. Attributes stay as they are. */
function withoutLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLinks);
  if (!isObject(value)) return value;
  const { links: _, relationships, ...rest } = value;
  if (!isResource(value))
    return Object.fromEntries(Object.entries(rest).map(([name, member]) => [name, withoutLinks(member)]));
  if (!isObject(relationships)) return rest;
  const kept = Object.entries(relationships).flatMap(([name, relationship]) => {
    const data = isObject(relationship) ? relationship["data"] : undefined;
    return data === undefined ? [] : [[name, data] as const];
  });
  return { ...rest, ...(kept.length > 0 && { relationships: Object.fromEntries(kept) }) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
