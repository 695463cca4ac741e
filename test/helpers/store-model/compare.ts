/** Compares a fake store with the model: all resources, both ends of all relationships, counts and order. */
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Resource, ResourceIdentifier } from "../../../src/testing/store/resource.js";
import { type Kind, kinds } from "./kinds.js";
import { StoreModel } from "./model.js";
import { type AnyDocument, type ModelStore, seeds } from "./store.js";

/** The most identifiers that a response shows of a relationship; fewer resources than that are in each test. */
const shown = 50;

/** Testers come to the apps of their groups as the last step of a change, in an order that is not documented. */
const unordered: ReadonlySet<string> = new Set(["betaTesters.apps", "apps.betaTesters"]);

export function idsOf(data: unknown): string[] {
  return ([data ?? []].flat() as ResourceIdentifier[]).map(({ id }) => id);
}

/** In the order in which two lists are compared. */
export function inOrder(type: string, name: string, ids: readonly string[]): string[] {
  return unordered.has(`${type}.${name}`) ? [...ids].sort() : [...ids];
}

function readList({ type, list, shows = [] }: Kind, model: StoreModel, store: ModelStore): AnyDocument {
  const limits = shows.filter((name) => model.relationship(type, name).many).map((name) => `&limit[${name}]=${shown}`);
  const include = shows.length > 0 ? `&include=${shows.join(",")}${limits.join("")}` : "";
  const { status, document } = store.send("GET", `${list}?limit=200${include}`);
  if (status !== 200) expect(document, list).toBeUndefined();
  return document;
}

/** The model of a store that nothing changed. */
export function modelOf(store: ModelStore): StoreModel {
  const first = new Map<string, Resource>();
  for (const { list } of kinds) {
    if (list === undefined) continue;
    for (const one of store.send("GET", `${list}?limit=200`).document.data) first.set(`${one.type} ${one.id}`, one);
  }
  return new StoreModel(seeds, ({ type, id, attributes }) => {
    const { path } = kinds.find((kind) => kind.type === type)!;
    const one = first.get(`${type} ${id}`) ?? store.send("GET", `${path}/${id}`).document.data;
    const found = one.attributes ?? {};
    expect(found).toMatchObject(attributes ?? {});
    return found;
  });
}

/** Fails where the store differs from the model. */
export function expectEqual(store: ModelStore, model: StoreModel): void {
  for (const kind of kinds) {
    if (kind.list === undefined) continue;
    const found = foundIn(kind, readList(kind, model, store));
    const wanted = wantedOf(kind, model);
    // The comparison that explains itself is slow.
    if (!isDeepStrictEqual(found, wanted)) expect(found, kind.list).toEqual(wanted);
  }
}

/** A list and what it includes, in a form that a response and the model share. */
interface State {
  readonly total: number;
  readonly data: readonly { readonly id: string; readonly attributes: unknown; readonly links: readonly unknown[] }[];
  readonly included: readonly unknown[];
}

function foundIn({ type, shows = [] }: Kind, { data, included = [], meta }: AnyDocument): State {
  return {
    total: meta.paging.total,
    data: data.map(({ id, attributes, relationships }: AnyDocument) => ({
      id,
      attributes,
      links: shows.map((name) => linksIn(type, name, relationships[name])),
    })),
    included: included.map((one: Resource) => [`${one.type} ${one.id}`, one.attributes]).sort(byKey),
  };
}

function wantedOf({ type, shows = [] }: Kind, model: StoreModel): State {
  const ids = model.ids(type);
  const included = new Map<string, unknown>();
  for (const name of shows) {
    const { to } = model.relationship(type, name);
    for (const id of ids.flatMap((one) => model.targets(type, one, name))) {
      included.set(`${to} ${id}`, model.attributes(to, id));
    }
  }
  return {
    total: ids.length,
    data: ids.map((id) => ({
      id,
      attributes: model.attributes(type, id),
      links: shows.map((name) => linksOf(model, { type, id }, name)),
    })),
    included: [...included].sort(byKey),
  };
}

function byKey([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

/** The linkage of a relationship in a response; a list has its count. */
function linksIn(type: string, name: string, { data, meta }: AnyDocument): unknown {
  return Array.isArray(data) ? { ids: inOrder(type, name, idsOf(data)), paging: meta.paging } : { ids: idsOf(data) };
}

/** The linkage that the model has of a relationship. */
function linksOf(model: StoreModel, { type, id }: ResourceIdentifier, name: string): unknown {
  const ids = inOrder(type, name, model.targets(type, id, name));
  return model.relationship(type, name).many ? { ids, paging: { total: ids.length, limit: shown } } : { ids };
}

/** Fails where a relationship of a response has other targets, another order or another count than in the model. */
export function expectLinked(
  model: StoreModel,
  { type, id }: ResourceIdentifier,
  name: string,
  { data, meta }: AnyDocument,
  limit: number,
): void {
  const wanted = model.targets(type, id, name);
  const place = `${type} ${id} ${name}`;
  if (unordered.has(`${type}.${name}`)) expect(wanted, place).toEqual(expect.arrayContaining(idsOf(data)));
  else expect(idsOf(data), place).toEqual(wanted.slice(0, limit));
  if (model.relationship(type, name).many) expect(meta.paging, place).toEqual({ total: wanted.length, limit });
}
