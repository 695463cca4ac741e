/** Requests that are wrong in one known place each, made from valid ones, with the error that Apple has for it. */
import type { JsonSchema } from "../../src/generated/connect/rules.js";
import type { Operation } from "../../src/testing/rules/operations.js";
import type { Rules } from "../../src/testing/rules/rules.js";
import type { BodySampler } from "./sample-body.js";

export interface WrongRequest {
  /** What was done to it. */
  readonly title: string;
  /** The query, with its question mark. */
  readonly query?: string;
  readonly body?: unknown;
  readonly status: number;
  readonly code: string;
  readonly source?: { readonly pointer: string } | { readonly parameter: string };
}

type Fields = Record<string, unknown>;
interface Body {
  data: Fields & { attributes?: Fields; relationships?: Record<string, { data: unknown }> };
  included?: Fields[];
}

const invalidRelationship = "ENTITY_ERROR.RELATIONSHIP.INVALID";

/** Every wrong request that the operation's parameters allow. */
export function wrongQueries(rules: Rules, operation: Operation): WrongRequest[] {
  const parameters = rules.parameters(operation);
  const required = parameters.filter((one) => one.required);
  const firstOf = (schema: JsonSchema): string => String(rules.schemas.values(schema)?.[0] ?? "1");
  const valid = (without?: string): string[] =>
    required.filter(({ name }) => name !== without).map(({ name, schema }) => `${name}=${firstOf(schema)}`);
  const wrong = (title: string, kind: string, name: string, more: readonly string[], without = name): WrongRequest => ({
    title: `${title} ${name}`,
    query: `?${[...valid(without), ...more].join("&")}`,
    status: 400,
    code: `PARAMETER_ERROR.${kind}`,
    source: { parameter: name },
  });
  return [
    wrong("unknown parameter", "ILLEGAL", "nowhere", ["nowhere=1"]),
    wrong("unknown parameter", "ILLEGAL", "__proto__", ["__proto__=1"]),
    ...required.map(({ name }) => wrong("missing parameter", "REQUIRED", name, [])),
    ...parameters.flatMap(({ name, schema }) => {
      const types = rules.schemas.types(schema);
      const isClosed = rules.schemas.values(schema) || types.includes("integer") || types.includes("boolean");
      return [
        ...(isClosed ? [wrong("wrong value of", "INVALID", name, [`${name}=NOWHERE`])] : []),
        ...(types.includes("integer") ? [wrong("zero as", "INVALID", name, [`${name}=0`])] : []),
        wrong("repeated", "INVALID", name, [`${name}=${firstOf(schema)}`, `${name}=${firstOf(schema)}`]),
      ];
    }),
  ];
}

/** Every wrong request that the operation's body allows. Each starts from a new valid body. */
export function wrongBodies(
  rules: Rules,
  operation: Operation,
  sampler: BodySampler,
  id: string | undefined,
): WrongRequest[] {
  const { schemas } = rules;
  const found: WrongRequest[] = [
    ...["not JSON", [], null, undefined, {}, { data: "text" }].map((body) => ({
      title: `no document: ${JSON.stringify(body)}`,
      body,
      ...(isLinkage(operation) && (body as Body | undefined)?.data !== undefined
        ? { status: 409, code: invalidRelationship, source: { pointer: "/data" } }
        : { status: 400, code: "ENTITY_INVALID" }),
    })),
  ];
  const data = schemas.resolve(schemas.properties(rules.table.$defs[operation.body ?? ""]).get("data"));
  return isLinkage(operation) ? [...found, ...wrongLinkages()] : [...found, ...wrongResources()];

  function wrongLinkages(): WrongRequest[] {
    const many = schemas.types(data).includes("array");
    const place = many ? "/data/0" : "/data";
    const type = String(schemas.values(schemas.properties(many ? (data["items"] as JsonSchema) : data).get("type")));
    const wrong = (title: string, one: unknown, pointer = place): WrongRequest => ({
      title,
      body: { data: many && pointer === place ? [one] : one },
      status: 409,
      code: invalidRelationship,
      source: { pointer },
    });
    return [
      wrong("dangling id", { type, id: "nowhere" }),
      wrong("prototype name as id", { type, id: "__proto__" }),
      wrong("wrong type", { type: "nowhere", id: "1" }),
      wrong("number as id", { type, id: 1 }),
      many
        ? wrong("one instead of a list", { type, id: `${type}-0` }, "/data")
        : wrong("list instead of one", [{ type, id: `${type}-0` }], "/data"),
    ];
  }

  function wrongResources(): WrongRequest[] {
    const isUnion = data["anyOf"] !== undefined || data["oneOf"] !== undefined;
    const resource = schemas.resolve(((data["anyOf"] ?? data["oneOf"]) as JsonSchema[] | undefined)?.[0] ?? data);
    const members = schemas.properties(resource);
    const attributes = schemas.properties(members.get("attributes"));
    const relationships = schemas.properties(members.get("relationships"));
    const type = String(schemas.values(members.get("type")));
    const wrong = (title: string, kind: string, pointer: string, change: (body: Body) => void): void => {
      const body = structuredClone(sampler.body(operation, id)) as unknown as Body;
      body.data.attributes ??= {};
      body.data.relationships ??= {};
      change(body);
      found.push({ title, body, status: 409, code: `ENTITY_ERROR${kind}`, source: { pointer } });
    };
    const start = found.length;
    wrong("wrong type", "", "/data/type", ({ data }) => Object.assign(data, { type: "nowhere" }));
    wrong("wrong id", "", "/data/id", ({ data }) => Object.assign(data, { id: "nowhere" }));
    wrong("list of attributes", "", "/data/attributes", ({ data }) => Object.assign(data, { attributes: [] }));
    wrong("text as relationships", "", "/data/relationships", ({ data }) =>
      Object.assign(data, { relationships: "none" }),
    );
    for (const name of ["nowhere", "constructor", "a/b~c"]) {
      const step = name.replace("~", "~0").replace("/", "~1");
      wrong("unknown attribute", ".ATTRIBUTE.UNKNOWN", `/data/attributes/${step}`, ({ data }) => {
        data.attributes![name] = "text";
      });
      wrong("unknown relationship", ".RELATIONSHIP.UNKNOWN", `/data/relationships/${step}`, ({ data }) => {
        data.relationships![name] = { data: null };
        data.relationships![name] = { data: { type: "apps", id: "apps-0" } };
      });
    }
    for (const name of [...rules.attributes(type).keys()].filter((one) => !attributes.has(one)).slice(0, 1)) {
      wrong("unmodifiable attribute", ".ATTRIBUTE.INVALID.UNMODIFIABLE", `/data/attributes/${name}`, ({ data }) => {
        data.attributes![name] = null;
      });
    }
    for (const [name, schema] of attributes) {
      const place = `/data/attributes/${name}`;
      const types = schemas.types(schema);
      const isObject = types.includes("object");
      wrong(`wrong value of ${name}`, ".ATTRIBUTE.TYPE", place, ({ data }) => {
        data.attributes![name] = isObject ? 7 : { not: "valid" };
      });
      if (schemas.values(schema) && !types.includes("array") && types.includes("string")) {
        wrong(`wrong enum of ${name}`, ".ATTRIBUTE.INVALID", place, ({ data }) => {
          data.attributes![name] = "NOWHERE";
        });
      }
      if (
        ["date", "date-time", "uri", "number"].includes(String(schemas.resolve(schema)["format"])) &&
        types.includes("string")
      ) {
        wrong(`wrong format of ${name}`, ".ATTRIBUTE.INVALID", place, ({ data }) => {
          data.attributes![name] = "no where";
        });
      }
      if (schemas.required(members.get("attributes")).includes(name)) {
        wrong(`missing ${name}`, ".ATTRIBUTE.REQUIRED", place, ({ data }) => delete data.attributes![name]);
      }
    }
    for (const [name, schema] of relationships) {
      const place = `/data/relationships/${name}`;
      const linkage = schemas.resolve(schemas.properties(schema).get("data"));
      const many = schemas.types(linkage).includes("array");
      const to = String(
        schemas.values(schemas.properties(many ? (linkage["items"] as JsonSchema) : linkage).get("type")),
      );
      const point = (title: string, target: unknown, pointer: string): void => {
        wrong(`${title} ${name}`, ".RELATIONSHIP.INVALID", pointer, ({ data }) => {
          data.relationships![name] = { data: target };
        });
      };
      const at = many ? `${place}/data/0` : place;
      const list = (target: unknown): unknown => (many ? [target] : target);
      point("dangling id in", list({ type: to, id: "nowhere" }), at);
      point("dangling local id in", list({ type: to, id: "${nowhere}" }), at);
      point("wrong type in", list({ type: "nowhere", id: "1" }), at);
      point("wrong arity of", many ? { type: to, id: `${to}-0` } : [{ type: to, id: `${to}-0` }], place);
      if (!isUnion && schemas.required(members.get("relationships")).includes(name)) {
        wrong(`missing ${name}`, ".RELATIONSHIP.REQUIRED", place, ({ data }) => delete data.relationships![name]);
      }
    }
    for (const request of found.slice(start)) wrongIncluded(request.body as Body);
    return found;
  }

  /** From a valid body with inline creates, wrong ones. */
  function wrongIncluded({ included }: Body): void {
    if (!included?.length || found.some(({ title }) => title.startsWith("included"))) return;
    const body = sampleWithIncluded();
    if (!body) return;
    const last = body.included!.length;
    const add = (title: string, kind: string, place: string, entries: (first: Fields) => Fields[]): void => {
      const changed = structuredClone(body);
      changed.included = entries(changed.included![0]!);
      const pointer = `/included/${place}`;
      found.push({
        title: `included: ${title}`,
        body: changed,
        status: 409,
        code: `ENTITY_ERROR${kind}`,
        source: { pointer },
      });
    };
    const all = structuredClone(body.included!);
    add("duplicate id", ".INCLUDED.INVALID_ID", `${last}/id`, (first) => [...all, first]);
    add("id of a resource", ".INCLUDED.INVALID_ID", `${last}/id`, (first) => [...all, { ...first, id: "USA" }]);
    add("unlinked", ".INCLUDED", `${last}/id`, ({ type, attributes }) => [
      ...all,
      { type, attributes, id: "${unlinked}" } as Fields,
    ]);
    add("unknown type", ".INCLUDED", `${last}/type`, () => [...all, { type: "nowhere", id: "${new}" } as Fields]);
    add("unknown attribute", ".ATTRIBUTE.UNKNOWN", "0/attributes/nowhere", (first) => [
      { ...first, attributes: { ...(first["attributes"] as Fields), nowhere: 1 } },
      ...all.slice(1),
    ]);
    add("unknown relationship", ".RELATIONSHIP.UNKNOWN", "0/relationships/nowhere", (first) => [
      { ...first, relationships: { ...(first["relationships"] as Fields), nowhere: { data: null } } },
      ...all.slice(1),
    ]);
  }

  function sampleWithIncluded(): Body | undefined {
    for (let attempt = 0; attempt < 20; attempt++) {
      const body = sampler.body(operation, id) as unknown as Body | undefined;
      if (body?.included?.length) return body;
    }
    return undefined;
  }
}

function isLinkage({ kind }: Operation): boolean {
  return ["link", "unlink", "replaceLinks"].includes(kind);
}
