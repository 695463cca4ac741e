import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolve } from "../../../src/index.js";
import { documents, type GraphDocument, type GraphResource, type Identifier } from "./graph.js";

type Node = Identifier & Record<string, unknown>;
const keyOf = ({ type, id }: Identifier): string => `${type} ${id}`;

/** Asserts that each resource that can be reached from `roots` has what the document says, and that it is one object. */
function assertEquals(roots: Node[], document: GraphDocument): void {
  const resources = new Map([...document.data, ...(document.included ?? [])].map((one) => [keyOf(one), one]));
  const seen = new Map<string, Node>();
  const visit = (node: Node): void => {
    const known = seen.get(keyOf(node));
    if (known) return void expect(node).toBe(known);
    seen.set(keyOf(node), node);
    const resource: GraphResource = resources.get(keyOf(node)) ?? { type: node.type, id: node.id };
    const expected: Record<string, unknown> = { id: resource.id, type: resource.type, ...resource.attributes };
    const linked: Node[] = [];
    for (const [name, { data }] of Object.entries(resource.relationships ?? {})) {
      if (data === undefined) continue;
      const targets = node[name] as Node[] | Node | null;
      if (data === null) expect(targets).toBeNull();
      else if (Array.isArray(data)) expect((targets as Node[]).map(keyOf)).toEqual(data.map(keyOf));
      else expect(keyOf(targets as Node)).toBe(keyOf(data));
      linked.push(...(Array.isArray(targets) ? targets : targets ? [targets] : []));
      expected[name] = targets;
    }
    expect(Object.keys(node).sort()).toEqual(Object.keys(expected).sort());
    for (const name of Object.keys(expected)) expect(node[name]).toBe(expected[name]);
    for (const one of linked) visit(one);
  };
  for (const root of roots) visit(root);
}

describe("resolve of a random graph", () => {
  it("gives each resource exactly the attributes and relationships of the document, each resource as one object", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const roots = resolve(document) as unknown as Node[];
        expect(roots.map(keyOf)).toEqual(document.data.map(keyOf));
        assertEquals(roots, document);
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});
