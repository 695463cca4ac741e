/** The natural keys, on the document itself. */
import { describe, expect, it } from "vitest";
import { naturalKeys } from "../../../src/connect/writes/natural-keys.js";
import { resourceWrites } from "../../../src/generated/connect/writes.js";
import { additions } from "../../../src/testing/rules/additions.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";

const rules = createRules(readRules(), additions);
const { operations, parameters, resources } = rules.table;

const keys = Object.entries(naturalKeys).filter(([path]) => Object.hasOwn(operations, `POST ${path}`));

describe("a natural key", () => {
  it("exists for at least 20 creates of the document", () => expect(keys.length).toBeGreaterThan(20));

  it.each(keys)(
    "of %s finds by attributes and a parent that every create has the resource that it makes",
    (path, key) => {
      const create = operations[`POST ${path}`]!;
      const list = operations[`GET ${key.list}`]!;
      expect(list, key.list).toBeDefined();
      // The same schema, so that what `create` returns has one type, whichever way it came.
      expect(list.data).toBe(create.data);
      expect(list.many === true).toBe(key.by.length > 0);
      const { attributes, one = {}, type } = resourceWrites[`POST ${path}`]!;
      for (const name of key.by) {
        expect(attributes?.split(" ")).toContain(name);
        expect(rules.schemas.properties(resources[create.data!]?.attributes).has(name), name).toBe(true);
      }
      expect(key.within !== undefined).toBe(key.list.includes("{id}"));
      // The parent in the path of the list is the one that the relationship leads to.
      if (key.within !== undefined) expect(key.list.split("/")[2]).toBe(one[key.within]);
      const queries = list.query.map((index) => parameters[index]!.name);
      for (const name of key.filters ?? []) expect(queries).toContain(`filter[${name}]`);
      expect(path.endsWith(`/${type}`)).toBe(true);
      // Every create has the key: it is required.
      const body = rules.schemas.properties(rules.table.$defs[create.body!]).get("data");
      const members = rules.schemas.properties(body);
      expect(rules.schemas.required(members.get("attributes"))).toEqual(expect.arrayContaining([...key.by]));
      if (key.within !== undefined) expect(rules.schemas.required(members.get("relationships"))).toContain(key.within);
    },
  );
});
