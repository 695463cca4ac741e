/**
 * Step 3d: gives inline value lists a named schema each. In Apple's document some 4,000 inline lists are about 400
 * different ones.
 *
 * A name is derived from the use of the list, never from other uses that happen to have equal values, so that it keeps its
 * meaning when the document changes: `BuildState` is the property `state` of builds, `AppsField` is `fields[apps]`. If the
 * lists of one use differ, the plain name belongs to the main place of the use, whatever the order of the document:
 *
 * - of a property, to the resource's own schema (`Build`), before its requests (`BuildCreateRequestState`);
 * - of `fields[apps]`, to the operations of that resource, the single resource before the collection; a list of its
 *   version 2 is called `AppsV2Field`, and any other is named after the first of its operations by name;
 * - of another parameter, to the collection of the operation's resource, then to the single resource.
 *
 * Properties and `fields` always get a name. A list of another parameter gets one in its main place, or if several
 * operations have it.
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

/** One inline list. */
interface Occurrence {
  readonly schema: Schema;
  /** The order among the places of a use: the list of the lowest one gets the plain name. */
  readonly rank: string;
  /** The names to try if another list has the plain name, best first. */
  readonly others: readonly string[];
}

/** How the rank of a main place begins. */
const mainRank = "0";

/** Everything that shares a plain name: a property of a resource, or a parameter. */
interface ListUse {
  /** The names to try for the list of the main place, best first. */
  readonly plain: readonly string[];
  /** The word by which a named schema with equal values is recognized as meant: `platform`. */
  readonly word: string;
  /** Whether a list gets a name even if it occurs once, and not in the main place. */
  readonly always: boolean;
  /** The occurrences of each list, by {@link listKey}. */
  readonly lists: Map<string, Occurrence[]>;
}

/** Replaces inline lists in place. Returns how many lists became references, and how many names were added. */
export function hoistEnums(document: OpenApiDocument): { inline: number; names: number } {
  const { schemas } = document.components;
  const known = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (isList(schema)) known.set(listKey(schema), [...(known.get(listKey(schema)) ?? []), name]);
  }

  let inline = 0;
  let names = 0;
  for (const use of listUses(document)) {
    const lists = [...use.lists].map(([key, occurrences]) => ({ key, occurrences: sortByRank(occurrences) }));
    const main = lists.reduce((a, b) => (b.occurrences[0]!.rank < a.occurrences[0]!.rank ? b : a));
    for (const list of lists.sort((a, b) => (a.occurrences[0]!.rank < b.occurrences[0]!.rank ? -1 : 1))) {
      const { key, occurrences } = list;
      const equal = known.get(key)?.filter((name) => name.toLowerCase().includes(use.word)) ?? [];
      let name = equal.find((candidate) => use.plain[0]!.startsWith(candidate)) ?? equal[0];
      if (name === undefined) {
        const isNamed = use.always || occurrences.length > 1 || occurrences[0]!.rank.startsWith(mainRank);
        if (!isNamed) continue;
        const others = occurrences.flatMap(({ others }) => others);
        name = freeName(list === main ? [...use.plain, ...others] : others, schemas);
        const [type, ...values] = JSON.parse(key) as [string, ...string[]];
        schemas[name] = { type, enum: values };
        names++;
      }
      for (const { schema } of occurrences) replaceByRef(schema, name);
      inline += occurrences.length;
    }
  }
  return { inline, names };
}

/** Collects the inline lists of the document by their use, in the order of the document. */
function listUses(document: OpenApiDocument): Iterable<ListUse> {
  const uses = new Map<string, ListUse>();
  const note = (occurrence: Occurrence, id: string, plain: readonly string[], word: string, always: boolean) => {
    if (!isList(occurrence.schema)) return;
    const use = uses.get(id) ?? { plain, word, always, lists: new Map<string, Occurrence[]>() };
    uses.set(id, use);
    const key = listKey(occurrence.schema);
    use.lists.set(key, [...(use.lists.get(key) ?? []), occurrence]);
  };

  for (const [owner, schema] of Object.entries(document.components.schemas)) {
    if (isList(schema)) continue;
    const resource = bareName(owner);
    walkSchema(schema, (inner, property) => {
      const value = pascalCase(property) || "Value";
      const occurrence = {
        schema: inner,
        rank: owner === resource ? mainRank : `1${owner}`,
        others: [pascalCase(owner) + value],
      };
      const plain = [propertyName(pascalCase(resource), value), pascalCase(resource) + value];
      note(occurrence, `${resource}.${property}`, plain, wordOf(property), true);
    });
  }
  for (const { operation, parameters } of places(document)) {
    const resource = operation.operationId.split("_")[0]!;
    for (const parameter of parameters) {
      const base = parameterName(parameter);
      const whole = pascalCase(operation.operationId) + base;
      const schema = parameter.schema.items ?? parameter.schema;
      const type = /^fields\[(\w+)\]$/.exec(parameter.name)?.[1];
      if (type === undefined) {
        const rank = rankOf(operation.operationId, resource, ["getCollection", "getInstance"]);
        const id = `${resource} ${parameter.name}`;
        note({ schema, rank, others: [whole] }, id, [pascalCase(resource) + base], wordOf(parameter.name), false);
      } else {
        const rank = rankOf(operation.operationId, type, ["getInstance", "getCollection"]);
        const isVersion = resource.startsWith(type) && /^V\d+$/.test(resource.slice(type.length));
        const others = isVersion ? [`${pascalCase(resource)}Field`, whole] : [whole];
        note({ schema, rank, others }, parameter.name, [base], wordOf(parameter.name), true);
      }
    }
  }
  return uses.values();
}

/** The rank of an operation among those with one parameter: `main` ones of the resource, its versions, then by name. */
function rankOf(operationId: string, resource: string, main: readonly string[]): string {
  const position = main.findIndex((name) => operationId === `${resource}_${name}`);
  if (position >= 0) return `${mainRank}${position}`;
  if (operationId.startsWith(resource) && /^V\d+_getInstance$/.test(operationId.slice(resource.length))) {
    return `1${operationId}`;
  }
  return `${/^\w+_get(Collection|Instance)$/.test(operationId) ? 2 : 3}${operationId}`;
}

const sortByRank = (occurrences: readonly Occurrence[]): Occurrence[] =>
  [...occurrences].sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));

function replaceByRef(schema: Schema, name: string): void {
  delete schema.enum;
  delete schema.type;
  if (Object.keys(schema).length === 0) Object.assign(schema, toRef(name));
  else schema.allOf = [toRef(name)]; // nullable, deprecated stay beside it
}

/** `Build`, `State` -> `BuildState`; `AppEvent`, `EventState` -> `AppEventState`: words that meet are not repeated. */
function propertyName(resource: string, value: string): string {
  const words = resource.split(/(?=[A-Z])/);
  for (let start = 0; start < words.length; start++) {
    const end = words.slice(start).join("");
    if (new RegExp(`^${end}[A-Z]`).test(value)) return resource + value.slice(end.length);
  }
  return resource + value;
}

/** The first name that is free; if all are taken, the best one with a number appended. */
function freeName(wanted: readonly string[], schemas: Record<string, Schema>): string {
  let name = wanted.find((candidate) => !(candidate in schemas));
  for (let number = 2; !name; number++) {
    const numbered = `${wanted[0]}${number}`;
    if (!(numbered in schemas)) name = numbered;
  }
  return name;
}

/** `filter[builds.platforms]` -> `platform`: the last word of a property or parameter, in the singular. */
const wordOf = (name: string): string =>
  (/(\w+)\W*$/.exec(name)?.[1] ?? name).toLowerCase().replace(/(?<=[a-z]{3})s$/, "");

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
