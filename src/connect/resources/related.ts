/** `related`: the resources that a relationship leads to, as they are in the document. */
import type { AnyResource, Related, RelatedName, ResourceSource } from "./resolved.js";

/**
 * Returns the resources that a relationship of one resource leads to, as they are in `included` or `data`: a list for a to-many
 * relationship, else one resource, or undefined if there is none. Linked resources that the document does not have are left
 * out. Looks through the whole document: for many resources use `resolve`. Sends no request.
 *
 * @param source a document of a call or of `pages`, or the list of `collect`.
 * @param resource a resource of that document.
 * @param name the name of the relationship: one whose resources the query includes.
 * @example
 * const { data } = await connect.GET("/v1/builds", { params: { query: { include: ["app"] } } });
 * for (const build of data.data) console.log(related(data, build, "app")?.attributes.name);
 */
export function related<
  const Source extends ResourceSource,
  Resource extends AnyResource<Source>,
  Name extends RelatedName<Source, Resource>,
>(source: Source, resource: Resource, name: Name): Related<Source, Resource, Name>;
export function related(source: UntypedSource, resource: UntypedResource, name: string): unknown {
  const linkage = resource.relationships?.[name]?.data;
  const data = Array.isArray(source) ? source : [source.data].flat();
  const find = ({ type, id }: Identifier): unknown => {
    const isIt = (one: Identifier | null | undefined): boolean => one?.id === id && one.type === type;
    return source.included?.find(isIt) ?? data.find(isIt);
  };
  if (!Array.isArray(linkage)) return linkage ? find(linkage) : undefined;
  return linkage.map(find).filter((one) => one !== undefined);
}

interface Identifier {
  type: string;
  id: string;
}
interface UntypedResource extends Identifier {
  relationships?: Record<string, { data?: Identifier | Identifier[] | null } | undefined>;
}
type UntypedSource = { included?: readonly Identifier[] } & (
  | Identifier[]
  | { data?: Identifier | Identifier[] | null }
);
