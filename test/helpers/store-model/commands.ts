/** Commands that change the store and the model alike. Each picks its resources from the model by numbers. */
import fc from "fast-check";
import { expect } from "vitest";
import type { Json } from "../../../src/testing/store/resource.js";
import { expectEqual } from "./compare.js";
import { type Kind, kinds, linkages } from "./kinds.js";
import type { StoreModel } from "./model.js";
import type { AnyDocument, ModelStore } from "./store.js";

type Attributes = Readonly<Record<string, Json>>;
export type ModelCommand = fc.Command<StoreModel, ModelStore>;

/** Numbers by which a command picks. */
export type Picks = readonly number[];
export const picks = fc.noBias(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }));

/** Up to as many ids as there are numbers; the same one can be there twice. */
export function pick(ids: readonly string[], numbers: Picks): string[] {
  return ids.length === 0 ? [] : numbers.map((number) => ids[number % ids.length]!);
}

/** A command whose name, and what it did, are shown when a run fails. After it the store is compared with the model. */
export function command(
  name: string,
  check: (model: StoreModel) => boolean,
  run: (model: StoreModel, store: ModelStore) => string,
): ModelCommand {
  let what = name;
  return {
    check: (model) => check(model as StoreModel),
    run(model, store) {
      what = `${name}: ${run(model, store)}`;
      expectEqual(store, model);
    },
    toString: () => what,
  };
}

function identify(type: string, ids: readonly string[], many: boolean): { data: Json } {
  const all = ids.map((id) => ({ type, id }));
  return { data: many ? all : (all[0] ?? null) };
}

/** Testers come to the apps of their groups and builds, and stay there. */
function followTesters(model: StoreModel): void {
  for (const id of model.ids("betaTesters")) {
    for (const type of ["betaGroups", "builds"]) {
      for (const source of model.targets("betaTesters", id, type)) {
        for (const app of model.targets(type, source, "app")) model.link("betaTesters", id, "apps", app);
      }
    }
  }
}

/** Testers that are taken from an app leave its groups and builds. */
function revokeTester(model: StoreModel, id: string, app: string): void {
  for (const type of ["betaGroups", "builds"]) {
    for (const source of model.targets("betaTesters", id, type)) {
      if (model.targets(type, source, "app").includes(app)) model.unlink("betaTesters", id, type, source);
    }
  }
  model.set("betaTesters", id, { state: "REVOKED" });
}

/** Whether another resource has the value already, so that the request is rejected. */
function isDuplicate(model: StoreModel, kind: Kind, attributes: Attributes, parent: string | undefined, own?: string) {
  const { attribute = "", within, ignoresCase } = kind.unique ?? {};
  const fold = (value: Json | undefined) => (ignoresCase ? String(value).toLowerCase() : value);
  const value = attributes[attribute];
  if (value === undefined || (own !== undefined && model.attributes(kind.type, own)?.[attribute] === value))
    return false;
  return model.ids(kind.type).some((id) => {
    const isNear = within === undefined || model.targets(kind.type, id, within)[0] === parent;
    return id !== own && isNear && fold(model.attributes(kind.type, id)?.[attribute]) === fold(value);
  });
}

function expectRejected({ status, document }: { status: number; document: AnyDocument }, code: string): string {
  expect(document.errors?.[0]?.code, JSON.stringify(document)).toContain(code);
  expect(status).toBe(409);
  return "rejected";
}

function creation(kind: Kind, attributes: Attributes, numbers: readonly Picks[]): ModelCommand {
  const { type, path } = kind;
  const { required = [], optional = [], fixed = {} } = kind.create!;
  return command(
    `create ${type} ${JSON.stringify(attributes)}`,
    (model) => required.every((name) => model.ids(model.relationship(type, name).to).length > 0),
    (model, store) => {
      const links = [...required, ...optional].map((name, index) => {
        const { to, many } = model.relationship(type, name);
        const chosen = pick(model.ids(to), numbers[index]!).slice(0, many ? undefined : 1);
        return { name, to, many, ids: optional.includes(name) ? chosen.slice(1) : chosen };
      });
      const written = links.filter(({ ids }) => ids.length > 0);
      const relationships = {
        ...Object.fromEntries(written.map(({ name, to, many, ids }) => [name, identify(to, ids, many)])),
        ...Object.fromEntries(Object.entries(fixed).map(([name, data]) => [name, { data }])),
      };
      const response = store.send("POST", path, { data: { type, attributes, relationships } });
      const parent = links.find(({ name }) => name === kind.unique?.within)?.ids[0];
      if (isDuplicate(model, kind, attributes, parent)) return expectRejected(response, "DUPLICATE");
      expect(response.status, JSON.stringify(response.document)).toBe(201);
      const { id, attributes: all } = response.document.data;
      expect(all).toMatchObject(attributes);
      expect(model.ids(type)).not.toContain(id);
      model.add(type, id, all);
      for (const { name, ids } of written) model.replace(type, id, name, ids);
      followTesters(model);
      return `${id} ${JSON.stringify(relationships)}`;
    },
  );
}

function change(kind: Kind, attributes: Attributes, linked: readonly Picks[], numbers: Picks): ModelCommand {
  const { type, path } = kind;
  const { links = [], clearable = [] } = kind.patch!;
  return command(
    `patch ${type} ${JSON.stringify(attributes)}`,
    (model) => model.ids(type).length > 0,
    (model, store) => {
      const id = pick(model.ids(type), numbers)[0]!;
      // A first number that 3 divides: the relationship is not in the request.
      const wanted = links.flatMap((name, index) => {
        const [first = 0, ...rest] = linked[index]!;
        const { to, many } = model.relationship(type, name);
        if (first % 3 === 0) return [];
        const ids = first % 3 === 1 ? pick(model.ids(to), many ? rest : [first]) : [];
        return many || ids.length > 0 || clearable.includes(name) ? [{ name, to, many, ids }] : [];
      });
      const relationships = Object.fromEntries(
        wanted.map(({ name, to, many, ids }) => [name, identify(to, ids, many)]),
      );
      const response = store.send("PATCH", `${path}/${id}`, { data: { type, id, attributes, relationships } });
      const within = kind.unique?.within;
      const parent = within === undefined ? undefined : model.targets(type, id, within)[0];
      if (isDuplicate(model, kind, attributes, parent, id)) return expectRejected(response, "DUPLICATE");
      expect(response.status, JSON.stringify(response.document)).toBe(200);
      model.set(type, id, attributes);
      for (const { name, ids } of wanted) model.replace(type, id, name, ids);
      expect(response.document.data.attributes).toEqual(model.attributes(type, id));
      return `${id} ${JSON.stringify(relationships)}`;
    },
  );
}

const effects: Readonly<Record<string, "link" | "unlink" | "replace">> = {
  POST: "link",
  DELETE: "unlink",
  PATCH: "replace",
};

function linkChange(type: string, name: string, method: string, numbers: Picks, targets: Picks): ModelCommand {
  const kind = kinds.find((one) => one.type === type)!;
  return command(
    `${effects[method]} ${type}.${name}`,
    (model) => model.ids(type).length > 0 && model.ids(model.relationship(type, name).to).length > 0,
    (model, store) => {
      const id = pick(model.ids(type), numbers)[0]!;
      const { to } = model.relationship(type, name);
      // An even first number removes what is linked, an odd one may ask for the removal of what is not.
      const linked = model.targets(type, id, name);
      const isLinked = method === "DELETE" && targets[0]! % 2 === 0 && linked.length > 0;
      const ids = pick(isLinked ? linked : model.ids(to), targets);
      const response = store.send(method, `${kind.path}/${id}/relationships/${name}`, identify(to, ids, true));
      // Testers leave an app later, by Apple's document.
      const isLater = method === "DELETE" && [name, type].includes("apps");
      expect(response.status, JSON.stringify(response.document)).toBe(isLater ? 202 : 204);
      if (method === "PATCH") model.replace(type, id, name, ids);
      for (const target of ids) {
        if (method === "POST") model.link(type, id, name, target);
        if (method === "DELETE") model.unlink(type, id, name, target);
        if (method === "DELETE" && name === "apps") revokeTester(model, id, target);
        if (method === "DELETE" && type === "apps") revokeTester(model, target, id);
      }
      followTesters(model);
      return `${id} ${ids}`;
    },
  );
}

function deletion({ type, path }: Kind, numbers: Picks): ModelCommand {
  return command(
    `delete ${type}`,
    (model) => model.ids(type).length > 0,
    (model, store) => {
      const id = pick(model.ids(type), numbers)[0]!;
      // Apple deletes testers later than it responds, by its document.
      expect(store.send("DELETE", `${path}/${id}`).status).toBe(type === "betaTesters" ? 202 : 204);
      model.remove(type, id);
      expect(JSON.stringify(store.snapshot())).not.toContain(`"type":"${type}","id":"${id}"`);
      return id;
    },
  );
}

/** Every command that changes something. */
export function changes(): fc.Arbitrary<ModelCommand>[] {
  const found: fc.Arbitrary<ModelCommand>[] = [];
  for (const kind of kinds) {
    const { create, patch, canDelete } = kind;
    const several = fc.array(picks, { minLength: 4, maxLength: 4 });
    if (create) {
      const attributes = fc.record(create.attributes) as fc.Arbitrary<Attributes>;
      found.push(fc.tuple(attributes, several).map((drawn) => creation(kind, ...drawn)));
    }
    if (patch) {
      const attributes = fc.record(patch.attributes ?? {}, { requiredKeys: [] }) as fc.Arbitrary<Attributes>;
      found.push(fc.tuple(attributes, several, picks).map((drawn) => change(kind, ...drawn)));
    }
    if (canDelete) found.push(picks.map((numbers) => deletion(kind, numbers)));
  }
  for (const { type, name, methods } of linkages) {
    for (const method of methods.filter((one) => one !== "GET")) {
      const one = fc.tuple(picks, picks).map((drawn) => linkChange(type, name, method, ...drawn));
      // A replacement does the most at once.
      found.push(one, ...(method === "PATCH" ? [one, one, one] : []));
    }
  }
  return found;
}
