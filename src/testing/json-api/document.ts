/** JSON:API documents in Apple's format, as JSON strings: one resource, a page of resources, linkages. */

import type { Operation } from "../rules/operations.js";
import type { Rules } from "../rules/rules.js";
import type { StoredResource } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import { filtered, type Page, page, sorted } from "./page.js";
import type { QueryParameters } from "./parameters.js";
import { createResourceWriter, identifierText, type View } from "./view.js";

/** A request as its document needs it. */
export interface DocumentRequest {
  readonly operation: Operation;
  readonly url: URL;
  readonly parameters: QueryParameters;
}

/** Writes the documents of one fake store. */
export interface DocumentWriter {
  /** `{ data, included?, links }` of one resource. `data` is null if a to-one relationship has no target. */
  instance(request: DocumentRequest, resource: StoredResource | undefined): string;
  /** `{ data, included?, links, meta }` of one page, filtered, sorted and cut by the parameters. */
  collection(request: DocumentRequest, resources: Iterable<StoredResource>): string;
  /** The document of `/relationships/{name}`: types and ids without attributes. */
  linkage(request: DocumentRequest, resources: Iterable<StoredResource>): string;
}

/** What all documents of one fake store share. */
export interface DocumentOptions {
  readonly rules: Rules;
  readonly store: ResourceStore;
  readonly baseUrl: () => string;
  /** The most resources of a page, even if `limit` asks for more. */
  readonly maxPageSize: number;
}

const defaultIncludedSize = 10;

/** Makes the writer. */
export function createDocumentWriter({ rules, store, baseUrl, maxPageSize }: DocumentOptions): DocumentWriter {
  const writeResource = createResourceWriter(rules, store, baseUrl);

  const selfLink = ({ url }: DocumentRequest): string => `${baseUrl()}${url.pathname}${url.search}`;

  function cut(request: DocumentRequest, resources: Iterable<StoredResource>): Page {
    return page({ ...request, baseUrl: baseUrl(), maxPageSize }, resources);
  }

  /** The view of the resources in `data`, which have the linkage to the included ones. */
  function primaryView({ operation, parameters }: DocumentRequest): View {
    const { type } = rules.resource(operation.data!);
    const include = parameters.get("include") ?? [];
    const linkages = new Map(include.map((name) => [name, includedLimit(parameters, name)]));
    return viewOf(operation.data!, parameters.get(`fields[${type}]`), linkages);
  }

  function included(request: DocumentRequest, resources: readonly StoredResource[]): string {
    const { operation, parameters } = request;
    const include = parameters.get("include");
    if (!include) return "";
    const schemas = new Map((operation.included ?? []).map((schema) => [rules.resource(schema).type, schema]));
    const views = new Map<string, View>();
    const texts = new Map<StoredResource, string>();
    for (const resource of resources) {
      for (const name of include) {
        const targets = [...store.related(resource, name)].slice(0, includedLimit(parameters, name));
        for (const target of targets) {
          if (texts.has(target)) continue;
          const schema = schemas.get(target.type) ?? rules.schemasOf(target.type).at(-1)!;
          const view = views.get(schema) ?? viewOf(schema, parameters.get(`fields[${target.type}]`), new Map());
          views.set(schema, view);
          texts.set(target, writeResource(target, view));
        }
      }
    }
    return `,"included":[${[...texts.values()].join(",")}]`;
  }

  return {
    instance(request, resource) {
      const data = resource ? writeResource(resource, primaryView(request)) : "null";
      return `{"data":${data}${included(request, resource ? [resource] : [])},"links":{"self":${JSON.stringify(selfLink(request))}}}`;
    },
    collection(request, resources) {
      const matching = filtered(rules, store, request.parameters, resources);
      const { type } = rules.resource(request.operation.data!);
      const { items, links, meta } = cut(request, sorted(rules, store, request.parameters, matching, type));
      const view = primaryView(request);
      const data = joined(items, (resource) => writeResource(resource, view));
      return `{"data":[${data}]${included(request, items)},"links":${JSON.stringify(links)},"meta":${JSON.stringify(meta)}}`;
    },
    linkage(request, resources) {
      if (request.operation.many) {
        const { items, links, meta } = cut(request, resources);
        return `{"data":[${items.map(identifierText).join(",")}],"links":${JSON.stringify(links)},"meta":${JSON.stringify(meta)}}`;
      }
      const self = selfLink(request);
      const links = { self, related: self.replace("/relationships/", "/") };
      const [target] = resources;
      return `{"data":${target ? identifierText(target) : "null"},"links":${JSON.stringify(links)}}`;
    },
  };
}

/** The strings with commas between them. Appending is twice as fast as joining an array when they are long. */
function joined(resources: readonly StoredResource[], write: (resource: StoredResource) => string): string {
  let list = "";
  for (const resource of resources) list += list === "" ? write(resource) : `,${write(resource)}`;
  return list;
}

function viewOf(schema: string, fields: readonly string[] | undefined, linkages: ReadonlyMap<string, number>): View {
  const key = `${schema}|${fields?.join(",") ?? "*"}|${[...linkages].join(";")}`;
  return { key, schema, fields: fields && new Set(fields), linkages };
}

function includedLimit(parameters: QueryParameters, name: string): number {
  return Number(parameters.get(`limit[${name}]`)?.[0] ?? defaultIncludedSize);
}
