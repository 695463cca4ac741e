/** What a response shows of resources, and the JSON of one resource in it, which is kept with the resource until it changes. */

import type { JsonSchema, ResourceRule } from "../../generated/connect/rules.js";
import type { Rules } from "../rules/rules.js";
import type { StoredResource } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import { resourcePath } from "./links.js";

/** What a response shows of the resources of one schema. */
export interface View {
  /** The same for two views that show the same. */
  readonly key: string;
  readonly schema: string;
  /** The names in `fields[type]`; undefined for all. */
  readonly fields: ReadonlySet<string> | undefined;
  /** The relationships whose linkage is shown, with the most identifiers of each. */
  readonly linkages: ReadonlyMap<string, number>;
}

/** Makes the JSON string of a resource in a view. */
export type ResourceWriter = (resource: StoredResource, view: View) => string;

interface Schema {
  readonly attributes: readonly (readonly [name: string, text: string])[];
  /** Of a union: the attributes of each member, with its conditions, as `state` must be one of these. */
  readonly variants: readonly {
    readonly conditions: ReadonlyMap<string, readonly unknown[]>;
    readonly names: ReadonlySet<string>;
  }[];
  readonly relationships: readonly {
    readonly name: string;
    readonly text: string;
    readonly many: boolean;
    readonly hasRoute: boolean;
  }[];
}

/** Makes the writer of one fake store. */
export function createResourceWriter(rules: Rules, store: ResourceStore, baseUrl: () => string): ResourceWriter {
  const schemas = new Map<string, Schema>();

  function schemaOf(name: string): Schema {
    const known = schemas.get(name);
    if (known) return known;
    const { type, attributes, relationships } = rules.resource(name);
    const path = resourcePath(rules, name);
    const { oneOf } = rules.schemas.resolve(attributes);
    const schema: Schema = {
      attributes: [...rules.schemas.properties(attributes).keys()].map(
        (key) => [key, `${JSON.stringify(key)}:`] as const,
      ),
      variants: ((oneOf ?? []) as JsonSchema[]).map((member) => ({
        conditions: conditionsOf(rules, member),
        names: new Set(rules.schemas.properties(member).keys()),
      })),
      relationships: namesOf(relationships).map((key) => ({
        name: key,
        text: `${JSON.stringify(key)}:`,
        many: rules.relationship(type, key)?.many ?? false,
        hasRoute:
          rules.find(`${path}/id/relationships/${key}`) !== undefined || rules.find(`${path}/id/${key}`) !== undefined,
      })),
    };
    schemas.set(name, schema);
    return schema;
  }

  return (resource, view) => {
    const known = resource.texts?.get(view.key);
    if (known !== undefined) return known;
    const text = write(resource, view);
    resource.texts ??= new Map();
    resource.texts.set(view.key, text);
    return text;
  };

  function write(resource: StoredResource, { schema: name, fields, linkages }: View): string {
    const { attributes, variants, relationships } = schemaOf(name);
    const variant = variants.find(({ conditions }) =>
      [...conditions].every(([key, values]) => values.includes(resource.attributes[key])),
    );
    const self = `${baseUrl()}${resourcePath(rules, name)}/${encodeURIComponent(resource.id)}`;
    const isWanted = (key: string): boolean => fields?.has(key) ?? true;

    const attributeTexts = attributes.flatMap(([key, text]) =>
      isWanted(key) && (variant?.names.has(key) ?? true)
        ? `${text}${JSON.stringify(resource.attributes[key] ?? null)}`
        : [],
    );
    const relationshipTexts = relationships.flatMap(({ name: key, text, many, hasRoute }) => {
      const limit = linkages.get(key);
      if (!isWanted(key) || !(hasRoute || limit !== undefined)) return [];
      const links = hasRoute
        ? [
            `"links":{"self":${JSON.stringify(`${self}/relationships/${key}`)},"related":${JSON.stringify(`${self}/${key}`)}}`,
          ]
        : [];
      return `${text}{${[...links, ...(limit === undefined ? [] : linkage(resource, key, many, limit))].join(",")}}`;
    });
    return (
      `{"type":${JSON.stringify(resource.type)},"id":${JSON.stringify(resource.id)}` +
      (attributes.length > 0 ? `,"attributes":{${attributeTexts.join(",")}}` : "") +
      (relationshipTexts.length > 0 ? `,"relationships":{${relationshipTexts.join(",")}}` : "") +
      `,"links":{"self":${JSON.stringify(self)}}}`
    );
  }

  function linkage(resource: StoredResource, name: string, many: boolean, limit: number): string[] {
    if (!many) {
      const target = store.relatedOne(resource, name);
      return [`"data":${target ? identifierText(target) : "null"}`];
    }
    const total = store.countRelated(resource, name);
    const shown = [...store.related(resource, name)].slice(0, limit).map(identifierText);
    return [`"meta":{"paging":{"total":${total},"limit":${limit}}}`, `"data":[${shown.join(",")}]`];
  }
}

/** The names of the relationships that responses have. */
function namesOf(relationships: ResourceRule["relationships"]): string[] {
  return Object.keys(relationships).filter((name) => !relationships[name]?.writeOnly);
}

/** `{ type, id }` as a JSON string. */
export function identifierText({ type, id }: StoredResource): string {
  return `{"type":${JSON.stringify(type)},"id":${JSON.stringify(id)}}`;
}

/** The properties of a union's member that can have few values, by which the member is chosen. */
function conditionsOf(rules: Rules, member: JsonSchema): ReadonlyMap<string, readonly unknown[]> {
  const required = rules.schemas.required(member);
  return new Map(
    [...rules.schemas.properties(member)].flatMap(([name, schema]) => {
      const values = rules.schemas.values(schema);
      return values && (values.length === 1 || required.includes(name) || name === "state")
        ? [[name, values] as const]
        : [];
    }),
  );
}
