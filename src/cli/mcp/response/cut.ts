/** Cuts a response to a number of bytes, with the position at which the next result goes on. */
import { type Position, start } from "./cursor.js";
import { isResource, type Resource, type ShapedDocument } from "./shape.js";
import { hasUntrusted, type Marker } from "./untrusted.js";

/** A part of a response. */
export interface CutResult {
  readonly data?: unknown;
  readonly included?: readonly unknown[];
  /** A piece of the JSON of what is too long for a result. */
  readonly part?: string;
  /** Where the rest begins, if there is more. */
  readonly next?: Position | undefined;
  readonly notice?: string | undefined;
}

/** What cursors, notices and names of members take, at most. */
const overheadBytes = 1200;

/** @param maxBytes of the result as JSON. @param untrusted whether all of the response is marked as a whole. */
export function cutDocument(
  { data, included = [], nextPage }: ShapedDocument,
  { page, skip, offset }: Position,
  { marker, maxBytes, untrusted }: { readonly marker: Marker; readonly maxBytes: number; readonly untrusted: boolean },
): CutResult {
  const budget = maxBytes - overheadBytes;
  const following = nextPage === undefined ? undefined : { ...start, page: nextPage };
  const findRelated = relatedOf(included);
  if (!Array.isArray(data)) {
    const related = findRelated(data);
    const whole = marked({ data, related }, marker);
    if (!untrusted && offset === 0 && bytesOf(whole) <= budget) return whole;
    return partOf(
      { value: { data, included: related }, offset, next: undefined, untrusted },
      { page, skip },
      budget,
      marker,
    );
  }
  const rest: readonly unknown[] = data.slice(skip);
  const taken: unknown[] = [];
  const others = new Set<unknown>();
  let size = 0;
  for (const item of rest) {
    if (untrusted || offset > 0) break;
    const related = findRelated(item).filter((one) => !others.has(one));
    const added = [item, ...related].reduce<number>((sum, one) => sum + bytesOf(marker.markResource(one)) + 1, 0);
    if (size + added > budget) break;
    size += added;
    taken.push(item);
    for (const one of related) others.add(one);
  }
  if (taken.length === 0 && rest.length > 0) {
    const next = rest.length > 1 ? { page, skip: skip + 1, offset: 0 } : following;
    const value = { data: rest[0], included: findRelated(rest[0]) };
    return partOf({ value, offset, next, untrusted }, { page, skip }, budget, marker);
  }
  const isCut = taken.length < rest.length;
  return {
    ...marked({ data: taken, related: [...others] }, marker),
    next: isCut ? { page, skip: skip + taken.length, offset: 0 } : following,
    notice: isCut
      ? `Cut after ${taken.length} of the ${rest.length} resources that were left of this page. Use "fields" for smaller ones.`
      : undefined,
  };
}

function marked(
  { data, related }: { readonly data: unknown; readonly related: readonly unknown[] },
  { markResource }: Marker,
): { data: unknown; included?: readonly unknown[] } {
  return {
    data: Array.isArray(data) ? data.map(markResource) : markResource(data),
    ...(related.length > 0 && { included: related.map(markResource) }),
  };
}

/** A piece of the JSON of a value that does not fit. */
function partOf(
  {
    value,
    offset,
    next,
    untrusted,
  }: {
    readonly value: { readonly data: unknown; readonly included: readonly unknown[] };
    readonly offset: number;
    readonly next: Position | undefined;
    readonly untrusted: boolean;
  },
  position: Omit<Position, "offset">,
  budget: number,
  marker: Marker,
): CutResult {
  const { data, included } = value;
  const text = typeof data === "string" ? data : JSON.stringify(included.length > 0 ? value : { data });
  const end = endOf(text, offset, budget);
  const part = text.slice(offset, end);
  const isMarked = untrusted || [data, ...included].some(hasUntrusted);
  const isLast = end >= text.length;
  return {
    part: isMarked ? marker.markString(part) : part,
    next: isLast ? next : { ...position, offset: end },
    notice: `Characters ${offset} to ${end} of ${text.length} of ${typeof data === "string" ? "a file" : "the JSON of one value"} that is too long for one result.`,
  };
}

/** The end of the longest piece whose JSON has at most `budget` bytes. */
function endOf(text: string, from: number, budget: number): number {
  let size = 0;
  let at = from;
  while (at < text.length) {
    const letter = String.fromCodePoint(text.codePointAt(at)!);
    size += Buffer.byteLength(JSON.stringify(letter)) - 2;
    if (size > budget) break;
    at += letter.length;
  }
  return at;
}

/** Finds the included resources that a resource, or each of a list, leads to: directly or through others. */
function relatedOf(included: readonly unknown[]): (value: unknown) => readonly unknown[] {
  const byName = new Map(included.filter(isResource).map((one) => [`${one.type} ${one.id}`, one]));
  return (value) => {
    const found = new Set<Resource>();
    const follow = (from: unknown): void => {
      if (byName.size === 0 || !isResource(from)) return;
      for (const linked of Object.values(from.relationships ?? {}).flat()) {
        const resource = isResource(linked) ? byName.get(`${linked.type} ${linked.id}`) : undefined;
        if (resource === undefined || found.has(resource)) continue;
        found.add(resource);
        follow(resource);
      }
    };
    for (const one of [value].flat()) follow(one);
    return [...found];
  };
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? "");
