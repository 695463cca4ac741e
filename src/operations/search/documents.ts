/**
 * What the search looks through: subjects, each with the operations about it. The five operations of `betaGroups` are one
 * subject, and those of the builds of a group another. It reads the tables as they are: trees of all bodies would take too long.
 */
import type { DocumentRules, JsonSchema, OperationRule } from "../../generated/connect/rules.js";
import { operations, tables } from "../all.js";
import type { Operation } from "../operation.js";
import type { IndexedWords } from "./word-index.js";
import { stems } from "./words.js";

/** Operations about the same thing. */
export interface Subject {
  readonly operations: readonly Operation[];
  readonly words: IndexedWords;
  /** The stems of what it is about, without those that half of all names have. */
  readonly subject: ReadonlySet<string>;
  /** Whether its GET without an id returns a list. */
  readonly isList: boolean;
  /** Whether it is a relationship of a resource, or something deeper. */
  readonly isPart: boolean;
  /** Whether it is a part that is the only list of its resources. */
  readonly isOnlyList: boolean;
}

/** Returns all subjects, in the order of the documents. */
export function readSubjects(): Subject[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations()) {
    const key = subjectOf(operation);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [operation]);
    else group.push(operation);
  }
  const { connect } = tables();
  return [...groups.values()].map((group, id) => {
    const [{ api, path }] = group as [Operation];
    const words = api === "connect" ? connectWords(group, id) : serverWords(group, id);
    const isPart = api === "connect" && path.split("/").length > 4;
    const rule = connect.operations[`GET ${path.replace("/relationships/", "/")}`];
    const isList = rule?.many === true;
    const type = isList ? connect.resources[rule.data ?? ""]?.type : undefined;
    const isOnlyList =
      path.startsWith("/v1/apps/") &&
      type !== undefined &&
      connect.operations[`GET /v1/${type}`] === undefined &&
      connect.operations[`GET /v2/${type}`] === undefined;
    return { operations: group, words, subject: distinctive(words.subject), isList, isPart, isOnlyList };
  });
}

function distinctive(subject: string): ReadonlySet<string> {
  const words = subject.split(" ");
  const rare = words.filter((word) => word !== "app" && word !== "stor");
  return new Set(rare.length > 0 ? rare : words);
}

/** `/v1/apps` and `/v1/apps/{id}` are about one thing, and so are the two paths of a relationship. */
function subjectOf({ api, path }: Operation): string {
  if (api === "server") return path;
  return path.replace("/relationships/", "/").replace(/\/\{id\}$/, "");
}

function connectWords(group: readonly Operation[], id: number): IndexedWords {
  const { connect } = tables();
  const [{ path }] = group as [Operation];
  const [, , collection = "", , ...rest] = path.split("/");
  const isPart = rest.length > 0;
  const rules = group.map((operation) => connect.operations[callOf(operation)]!);
  const subject = isPart ? rest.filter((name) => name !== "relationships").join(" ") : collection;
  const targets = rules.flatMap(({ data, linkage }) =>
    data === undefined ? [] : [linkage === true ? data : (connect.resources[data]?.type ?? "")],
  );
  const about = stems([subject.replaceAll(/V\d\b/g, ""), ...targets]);
  return {
    id,
    subject: about,
    owner: isPart ? without(stems([collection]), about) : "",
    prose: stems(proseOf(group, rules)),
    ...(isPart ? { members: "", values: "" } : membersOf(connect, rules)),
  };
}

const without = (words: string, others: string): string => {
  const known = new Set(others.split(" "));
  return words
    .split(" ")
    .filter((word) => !known.has(word))
    .join(" ");
};

/** What methods and media types say: a list that is replaced is put in order, and `text/csv` is a word that people use. */
function proseOf(group: readonly Operation[], rules: readonly OperationRule[]): string[] {
  const isOrdered = group.some(({ kind, path }) => kind === "replaceLinks" && path.endsWith("s"));
  const media = new Set(rules.flatMap((rule) => rule.media ?? []));
  return [isOrdered ? "ordering" : "", ...[...media].map((type) => type.replace(/^\w+\/(vnd\.apple\.)?/, ""))];
}

function serverWords(group: readonly Operation[], id: number): IndexedWords {
  const { server } = tables();
  const rules = group.map((operation) => server.operations[callOf(operation)]!);
  const [{ path }] = group as [Operation];
  // The first two segments are the names and versions of the APIs.
  const names = path.split("/").filter((segment, index) => index > 2 && !segment.startsWith("{"));
  const about = stems([...names, ...group.map((operation) => operation.id)]);
  return {
    id,
    subject: about,
    owner: "",
    prose: without(stems(group.flatMap(({ tag, summary = "" }) => [tag, summary])), about),
    ...membersOf(server, rules),
  };
}

const callOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** Longer lists have countries, languages and currencies, which say nothing about their operation. */
const maxValues = 16;

/** The names and values in the bodies, resources and filters of some operations. */
function membersOf(table: DocumentRules, rules: readonly OperationRule[]): Pick<IndexedWords, "members" | "values"> {
  const names = new Set<string>();
  const values = new Set<string>();
  const parameters = new Set<number>();
  const parts = new Map<JsonSchema, number>();
  const addPart = (schema: JsonSchema | undefined, depth: number) => schema !== undefined && parts.set(schema, depth);
  // The operations of a subject return the same resource and have the same filters.
  for (const { body, data, linkage, response, query } of rules) {
    if (data !== undefined && linkage !== true) addPart(table.resources[data]?.attributes, 1);
    if (response !== undefined) addPart(table.$defs[response], 1);
    if (body !== undefined) addPart(table.$defs[body], 3);
    for (const index of query) parameters.add(index);
  }
  for (const index of parameters) {
    const { name, schema } = table.parameters[index]!;
    if (!name.startsWith("filter[")) continue;
    names.add(name.slice("filter[".length, -1));
    addPart(schema, 0);
  }
  for (const [schema, depth] of parts) {
    const found = contentOf(table, schema, depth);
    for (const name of found.names) names.add(name);
    for (const value of found.values) values.add(value);
  }
  return { members: stems(names), values: stems(values) };
}

/** Names and values of a schema; neither list is free of repetition. */
interface Content {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

const noContent: Content = { names: [], values: [] };

/** What was found in a schema, by depth: many bodies share their parts. */
const contents = new WeakMap<JsonSchema, (Content | undefined)[]>();

/** The names of a schema's properties, with those of nested objects down to a depth, and the values that it lists. */
function contentOf(table: DocumentRules, schema: JsonSchema, depth: number): Content {
  const { $ref: reference } = schema;
  if (typeof reference === "string") return contentOf(table, table.$defs[reference.slice("#/$defs/".length)]!, depth);
  const { enum: list, items, properties, anyOf, oneOf } = schema as Readonly<Record<string, unknown>>;
  const union = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;
  if (properties === undefined && list === undefined && items === undefined && union === undefined) return noContent;
  const byDepth = contents.get(schema) ?? [];
  const known = byDepth[depth];
  if (known !== undefined) return known;

  const names: string[] = [];
  const values: string[] = [];
  const add = (part: JsonSchema, partDepth: number): void => {
    const found = contentOf(table, part, partDepth);
    if (found.names.length > 0) names.push(...found.names);
    if (found.values.length > 0) values.push(...found.values);
  };
  if (Array.isArray(list) && list.length <= maxValues) values.push(...list.map(String));
  for (const member of union ?? []) add(member, depth);
  if (items !== undefined) add(items as JsonSchema, depth);
  for (const [name, part] of Object.entries((properties ?? {}) as Record<string, JsonSchema>)) {
    if (!envelope.has(name)) names.push(name);
    if (depth > 0) add(part, depth - 1);
  }
  const content = { names, values };
  byDepth[depth] = content;
  contents.set(schema, byDepth);
  return content;
}

/** Names of JSON:API that every body has. */
const envelope = new Set(["data", "type", "id", "attributes", "relationships", "included", "links", "self", "meta"]);
