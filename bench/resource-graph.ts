// A document with three linkages for each resource, and the loop that a programmer writes to resolve it.

interface Identifier {
  readonly type: string;
  readonly id: string;
}
interface GraphResource extends Identifier {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly relationships?: Readonly<Record<string, { readonly data: Identifier | readonly Identifier[] }>>;
}
interface GraphDocument {
  readonly data: readonly GraphResource[];
  readonly included: readonly GraphResource[];
}

/** Builds, each with an app and two groups: half of the resources are in `data`, the other half in `included`. */
export function documentOf(count: number): GraphDocument {
  const half = count / 2;
  const groups = Array.from({ length: half }, (_, index) => ({ type: "betaGroups", id: `g${index}` }));
  const data = Array.from({ length: half }, (_, index) => ({
    type: "builds",
    id: `b${index}`,
    attributes: { version: String(index), uploadedDate: "2026-05-28T20:26:40Z", expired: false, minOsVersion: "17.0" },
    relationships: {
      app: { data: { type: "betaGroups", id: `g${(index * 7) % half}` } },
      betaGroups: { data: [1, 2, 3].map((step) => groups[(index + step) % half]!) },
      parent: { data: { type: "builds", id: `b${(index * 3) % half}` } },
      preReleaseVersion: { data: { type: "betaGroups", id: `g${(index * 5) % half}` } },
    },
  }));
  const included = groups.map((group) => ({ ...group, attributes: { name: group.id, isInternalGroup: true } }));
  return { data, included };
}

/** Resolves `document` with the least that does it. */
export function resolveByHand({ data, included }: GraphDocument): object[] {
  const nodes = new Map<string, Record<string, unknown>>();
  const all = [...data, ...included];
  for (const { type, id, attributes } of all) nodes.set(`${type}/${id}`, { id, type, ...attributes });
  const find = ({ type, id }: Identifier): object => nodes.get(`${type}/${id}`)!;
  for (const one of all) {
    const node = find(one) as Record<string, unknown>;
    for (const [name, { data: linkage }] of Object.entries(one.relationships ?? {}))
      node[name] = Array.isArray(linkage) ? linkage.map(find) : find(linkage as Identifier);
  }
  return data.map(find);
}
