/** Random JSON:API documents: cycles, linkages to resources that are missing, null and empty linkages, links alone. */
import fc from "fast-check";

export interface Identifier {
  type: string;
  id: string;
}
export interface GraphResource extends Identifier {
  attributes?: Record<string, unknown>;
  relationships?: Record<string, { links?: object; data?: Identifier | Identifier[] | null }>;
}
export interface GraphDocument {
  data: GraphResource[];
  included?: GraphResource[];
}

const types = ["apps", "builds", "betaGroups"];
const ids = ["1", "2", "3", "4"];
const identifier: fc.Arbitrary<Identifier> = fc.record({
  type: fc.constantFrom(...types),
  id: fc.constantFrom(...ids),
});
const linkage = fc.oneof(fc.constant(null), identifier, fc.array(identifier, { maxLength: 5 }));
const relationship = fc.record({ links: fc.constant({}), data: linkage }, { requiredKeys: [] });
const relationships = fc.dictionary(fc.constantFrom("app", "builds", "parent", "icons"), relationship, { maxKeys: 4 });
const attributes = fc.dictionary(fc.constantFrom("name", "version", "sku"), fc.oneof(fc.string(), fc.constant(null)));

const resource: fc.Arbitrary<GraphResource> = fc
  .tuple(identifier, fc.record({ attributes, relationships }, { requiredKeys: [] }))
  .map(([one, more]) => ({ ...one, ...more }));

/** Documents whose resources occur once each, in `data` or in `included`. */
export const documents: fc.Arbitrary<GraphDocument> = fc
  .uniqueArray(resource, { selector: ({ type, id }) => `${type} ${id}`, maxLength: 12 })
  .chain((all) =>
    fc.tuple(fc.constant(all), fc.nat({ max: all.length })).map(([list, at]) => ({
      data: list.slice(0, at),
      ...(at < list.length && { included: list.slice(at) }),
    })),
  );

/** Splits `data` into pages, some of which are empty; each resource of `included` is on one page or on several. */
export const pagesOf = (document: GraphDocument): fc.Arbitrary<GraphDocument[]> =>
  fc
    .tuple(fc.array(fc.nat({ max: document.data.length }), { maxLength: 4 }), fc.infiniteStream(fc.boolean()))
    .map(([cuts, coins]) => {
      const borders = [0, ...cuts.sort((a, b) => a - b), document.data.length];
      const pages: GraphDocument[] = borders
        .slice(1)
        .map((end, index) => ({ data: document.data.slice(borders[index], end), included: [] }));
      for (const one of document.included ?? []) {
        const on = pages.filter(() => coins.next().value);
        for (const page of on.length > 0 ? on : [pages[0]!]) page.included!.push(structuredClone(one));
      }
      return pages;
    });
