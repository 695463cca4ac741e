/** Commands that read, restore and reset the store, and change nothing in it. */
import fc from "fast-check";
import { expect } from "vitest";
import { command, type ModelCommand, type Picks, pick, picks } from "./commands.js";
import { expectEqual, expectLinked, idsOf, inOrder } from "./compare.js";
import { type Kind, kinds, linkages } from "./kinds.js";
import type { StoreModel } from "./model.js";
import { type ModelStore, restoredStore } from "./store.js";

/** Follows `links.next` from a path to the last page. */
function walk(store: ModelStore, path: string, limit: number, total: number): string[] {
  const ids: string[] = [];
  let next: string | undefined = `${path}${path.includes("?") ? "&" : "?"}limit=${limit}`;
  for (let pages = 0; next !== undefined; pages++) {
    const { status, document } = store.send("GET", next);
    expect(status, JSON.stringify(document)).toBe(200);
    const rest = total - pages * limit;
    expect(document.data).toHaveLength(Math.min(limit, Math.max(rest, 0)));
    expect(document.meta.paging).toMatchObject({ total, limit });
    ids.push(...idsOf(document.data));
    next = document.links.next;
    expect(next !== undefined, `next of ${path}`).toBe(rest > limit);
  }
  return ids;
}

function pagesOfList({ type, list = "" }: Kind, limit: number): ModelCommand {
  return command(
    `pages of ${list}`,
    () => true,
    (model, store) => {
      const ids = model.ids(type);
      expect(walk(store, list, limit, ids.length)).toEqual(ids);
      return `limit ${limit}`;
    },
  );
}

function pagesOfLinks(type: string, name: string, numbers: Picks, limit: number): ModelCommand {
  const { path } = kinds.find((kind) => kind.type === type)!;
  return command(
    `pages of ${type}.${name}`,
    (model) => model.ids(type).length > 0,
    (model, store) => {
      const id = pick(model.ids(type), numbers)[0]!;
      const wanted = inOrder(type, name, model.targets(type, id, name));
      for (const way of [`relationships/${name}`, name]) {
        const found = walk(store, `${path}/${id}/${way}`, limit, wanted.length);
        expect(inOrder(type, name, found), way).toEqual(wanted);
      }
      return `${id}, limit ${limit}`;
    },
  );
}

function filter(kind: Kind, name: string, numbers: Picks): ModelCommand {
  const { type, list } = kind;
  const valuesOf = (model: StoreModel, id: string): string[] => {
    if (name === "id") return [id];
    const attributes = model.attributes(type, id)!;
    if (!(name in attributes)) return model.targets(type, id, name);
    return [attributes[name] ?? []].flat().map(String);
  };
  return command(
    `filter ${list} by ${name}`,
    (model) => model.ids(type).length > 0,
    (model, store) => {
      const known = [...new Set(model.ids(type).flatMap((id) => valuesOf(model, id)))];
      const values = pick(known, numbers).filter((value) => value !== "" && !value.includes(","));
      if (values.length === 0) return "no value";
      const query = new URLSearchParams({ [`filter[${name}]`]: values.join(","), limit: "200" });
      const { document } = store.send("GET", `${list}?${query}`);
      const wanted = model.ids(type).filter((id) => valuesOf(model, id).some((value) => values.includes(value)));
      expect(idsOf(document.data), JSON.stringify(document)).toEqual(wanted);
      expect(document.meta.paging.total).toBe(wanted.length);
      return values.join();
    },
  );
}

function instance({ type, path, shows = [] }: Kind, numbers: Picks, limit: number): ModelCommand {
  return command(
    `read ${type} with include`,
    (model) => model.ids(type).length > 0,
    (model, store) => {
      const id = pick(model.ids(type), numbers)[0]!;
      const limits = shows
        .filter((name) => model.relationship(type, name).many)
        .map((name) => `&limit[${name}]=${limit}`);
      const query = shows.length > 0 ? `?include=${shows.join(",")}${limits.join("")}` : "";
      const { status, document } = store.send("GET", `${path}/${id}${query}`);
      expect(status, JSON.stringify(document)).toBe(200);
      expect(document.data.attributes).toEqual(model.attributes(type, id));
      for (const name of shows) expectLinked(model, { type, id }, name, document.data.relationships[name], limit);
      return `${id}, limit ${limit}`;
    },
  );
}

function deletedResource(numbers: Picks): ModelCommand {
  return command(
    "read what was deleted",
    (model) => model.deleted.length > 0,
    (model, store) => {
      const { type, id } = model.deleted[numbers[0]! % model.deleted.length]!;
      const { path } = kinds.find((kind) => kind.type === type)!;
      for (const method of ["PATCH", "DELETE"]) {
        const isOffered = method === "DELETE" || kinds.find((kind) => kind.type === type)?.patch;
        if (isOffered)
          expect(store.send(method, `${path}/${id}`, method === "PATCH" ? {} : undefined).status).toBe(404);
      }
      return `${type} ${id}`;
    },
  );
}

/** A new store with the snapshot has the same snapshot and the same resources. */
function restoration(): ModelCommand {
  return command(
    "restore a snapshot",
    () => true,
    (model, store) => {
      const snapshot = store.snapshot();
      const restored = restoredStore(snapshot);
      expect(restored.snapshot()).toEqual(snapshot);
      expectEqual(restored, model);
      return `${snapshot.length} resources`;
    },
  );
}

/** Every command that only reads. */
export function reads(): fc.Arbitrary<ModelCommand>[] {
  const limit = fc.integer({ min: 1, max: 5 });
  const lists = kinds.filter(({ list }) => list !== undefined);
  const filters = lists.flatMap((kind) => (kind.filters ?? []).map((name) => [kind, name] as const));
  return [
    fc.tuple(fc.constantFrom(...lists), limit).map((drawn) => pagesOfList(...drawn)),
    fc
      .tuple(fc.constantFrom(...linkages.filter(({ methods }) => methods.includes("GET"))), picks, limit)
      .map(([{ type, name }, ...rest]) => pagesOfLinks(type, name, ...rest)),
    fc.tuple(fc.constantFrom(...filters), picks).map(([drawn, numbers]) => filter(...drawn, numbers)),
    fc.tuple(fc.constantFrom(...kinds.filter(({ shows }) => shows)), picks, limit).map((drawn) => instance(...drawn)),
    picks.map(deletedResource),
    fc.constant(null).map(restoration),
  ];
}
