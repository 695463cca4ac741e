/** What `create` does about a resource that exists already: finds it by its natural key, and leaves or changes it. */
import { readPages } from "../../client/paginate.js";
import type { Requester } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import { ExistingResourceError, isConflictError, isUnknownOutcomeError } from "../../errors/index.js";
import { withPageSize } from "../page-size.js";
import type { ResourceIdentifier } from "./identifier.js";
import { type NaturalKey, naturalKeys, usualCodes } from "./natural-keys.js";
import type { WriteOptions } from "./options.js";
import { type FlatObject, hasMember, type RequestDocument, writeOf } from "./request-document.js";

/** A resource that was found. */
export interface ExistingResource extends ResourceIdentifier {
  readonly attributes?: FlatObject | undefined;
}

/** Returns the natural key of a path. @throws {TypeError} if it has none. */
export function naturalKeyOf(path: string): NaturalKey {
  if (!Object.hasOwn(naturalKeys, path))
    throw new TypeError(`"ifExists" is not possible with ${path}: its resources have no natural key to find them by`);
  return naturalKeys[path as keyof typeof naturalKeys];
}

/** @throws {TypeError} if a part of the key is missing. */
export function checkKey({ by, within }: NaturalKey, object: FlatObject): void {
  for (const name of within === undefined ? by : [...by, within]) {
    if (object[name] === undefined || object[name] === null)
      throw new TypeError(`"${name}" is missing: "ifExists" finds an existing resource by it`);
  }
}

/** Whether the resource that a create could not make may exist: Apple's code says so, or the response was lost. */
export function mayExist(error: unknown, { codes = [] }: NaturalKey): boolean {
  if (isUnknownOutcomeError(error)) return true;
  const known = [...usualCodes, ...codes];
  return isConflictError(error) && error.errors.some(({ code }) => code !== undefined && known.includes(code));
}

/** Reads the resource with the key of `document`; undefined unless there is exactly one. Sends a request for each page. */
export async function findExisting(
  client: Requester,
  key: NaturalKey,
  { data }: RequestDocument,
  options: WriteOptions,
): Promise<ExistingResource | undefined> {
  const { by, within, list, filters = [] } = key;
  const parent = within && (data.relationships?.[within]?.data as ResourceIdentifier);
  const url = parent ? fillPath(list, { id: parent.id }) : list;
  const filter = Object.fromEntries(filters.map((name) => [`filter[${name}]`, data.attributes?.[name]]));
  const isOne = by.length === 0;
  const query = isOne ? undefined : withPageSize(list, filter);
  const found: ExistingResource[] = [];
  for await (const page of readPages(client, url, { ...options, query, expects: isOne ? "resource" : "list" })) {
    for (const one of [page.data].flat() as (ExistingResource | null)[])
      if (one && by.every((name) => one.attributes?.[name] === data.attributes?.[name])) found.push(one);
  }
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Returns the members of a new resource that an update can carry: all but its key.
 *
 * @throws {TypeError} for a relationship that an update can't change.
 */
export function updatable(path: string, { by, within }: NaturalKey, object: FlatObject): FlatObject {
  const created = writeOf("POST", path);
  const updated = writeOf("PATCH", `${path}/{id}`);
  const members = Object.entries(object).filter(
    ([name, value]) => value !== undefined && name !== within && !by.includes(name),
  );
  for (const [name] of members) {
    const isRelationship = [created.one, created.many].some((types) => types && Object.hasOwn(types, name));
    if (isRelationship && !hasMember(updated, name))
      throw new TypeError(
        `"${name}" can't be changed by an update, so ifExists: "update" can't set it; use "skip", or leave it out`,
      );
  }
  return Object.fromEntries(members.filter(([name]) => hasMember(updated, name)));
}

/**
 * Compares the attributes that an update can't change.
 *
 * @throws {ExistingResourceError} if the existing resource has other values.
 */
export function compareFixed(path: string, object: FlatObject, existing: ExistingResource): void {
  const { attributes: created = "" } = writeOf("POST", path);
  const updated = writeOf("PATCH", `${path}/{id}`);
  const differing = created.split(" ").filter((name) => {
    const isFixed = object[name] !== undefined && !hasMember(updated, name);
    return isFixed && JSON.stringify(object[name]) !== JSON.stringify(existing.attributes?.[name] ?? null);
  });
  if (differing.length > 0) throw new ExistingResourceError(existing, differing);
}
