/**
 * Step 3d: gives value lists that occur inline several times a named schema each. In Apple's document some 4,000 inline
 * lists are about 400 different ones.
 */
import {
  type OpenApiDocument,
  type Parameter,
  pascalCase,
  places,
  type Schema,
  toRef,
  walkSchema,
} from "../../openapi.js";
import { closedMark } from "./shapes.js";

interface Occurrence {
  replace: () => void;
  /** The resource that it belongs to. */
  resource: string;
  /** Names to try, best first: `own` if only this resource has the list, `shared` if several resources have it. */
  own: string[];
  shared: string[];
}

/** Replaces inline lists in place. Returns how many lists became references, and how many names were added. */
export function hoistEnums(document: OpenApiDocument): { inline: number; names: number } {
  const { schemas } = document.components;
  const groups = new Map<string, Occurrence[]>();
  const known = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas))
    if (isList(schema)) known.set(listKey(schema), known.get(listKey(schema)) ?? name);

  const note = (schema: Schema, resource: string, own: string[], shared = own) => {
    if (!isList(schema)) return;
    const key = listKey(schema);
    const group = groups.get(key) ?? [];
    group.push({ resource, own, shared, replace: () => replaceByRef(schema, key) });
    groups.set(key, group);
  };
  const nameOf = new Map<string, string>();
  const replaceByRef = (schema: Schema, key: string) => {
    const name = nameOf.get(key)!;
    delete schema.enum;
    delete schema.type;
    if (Object.keys(schema).length === 0) Object.assign(schema, toRef(name));
    else schema.allOf = [toRef(name)]; // nullable, deprecated stay beside it
  };

  for (const [owner, schema] of Object.entries(schemas)) {
    if (isList(schema)) continue;
    walkSchema(schema, (inner, property) => {
      const resource = bareName(owner);
      const value = pascalCase(property) || "Value";
      const own = [pascalCase(resource) + value, pascalCase(owner) + value];
      note(inner, resource, own, [value, ...own]);
    });
  }
  for (const { operation, parameters } of places(document)) {
    for (const parameter of parameters) {
      const base = parameterName(parameter);
      const resource = operation.operationId.split("_")[0]!;
      const whole = pascalCase(operation.operationId) + base;
      // `fields[apps]` already names the resource.
      const short = parameter.name.startsWith("fields[") ? base : pascalCase(resource) + base;
      note(parameter.schema.items ?? parameter.schema, resource, [short, whole]);
    }
  }

  let inline = 0;
  let names = 0;
  for (const [key, occurrences] of groups) {
    const existing = known.get(key);
    if (!existing && occurrences.length < 2) continue;
    if (existing) nameOf.set(key, existing);
    else {
      const name = freeName(candidates(occurrences), schemas);
      const [type, ...values] = JSON.parse(key) as [string, ...string[]];
      schemas[name] = { type, enum: values };
      nameOf.set(key, name);
      names++;
    }
    for (const { replace } of occurrences) replace();
    inline += occurrences.length;
  }
  return { inline, names };
}

/** A list of one resource is named after the resource (`BuildState`), a shared list after the property (`Platform`). */
function candidates(occurrences: Occurrence[]): string[] {
  const isShared = new Set(occurrences.map(({ resource }) => resource)).size > 1;
  return occurrences.flatMap((occurrence) => (isShared ? occurrence.shared : occurrence.own));
}

/** The first name that is free; if all are taken, the best one with a number appended. */
function freeName(wanted: string[], schemas: Record<string, Schema>): string {
  let name = wanted.find((candidate) => !(candidate in schemas));
  for (let number = 2; !name; number++) {
    const numbered = `${wanted[0]}${number}`;
    if (!(numbered in schemas)) name = numbered;
  }
  return name;
}

/** A list of one value is a constant (`type: "apps"`) and reads best in place. */
const isList = (schema: Schema): boolean =>
  (schema.enum?.length ?? 0) > 1 && !schema["x-enum-varnames"] && !schema[closedMark];
const listKey = (schema: Schema): string => JSON.stringify([schema.type ?? "string", ...(schema.enum ?? [])]);

/** `AppUpdateRequest` -> `App`: the resource that a schema belongs to. */
const bareName = (owner: string): string => owner.replace(/(Create|Update)Request$|InlineCreate$|Response$/, "");

/** `fields[apps]` -> `AppsField`, `filter[platform]` -> `PlatformFilter`, `include` -> `Include`. */
function parameterName({ name }: Parameter): string {
  const match = /^(\w+)\[(.+)\]$/.exec(name);
  return match ? pascalCase(`${match[2]} ${match[1]!.replace(/s$/, "")}`) : pascalCase(name);
}
