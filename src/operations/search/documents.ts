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
  const resolve = (schema: JsonSchema | undefined): JsonSchema => {
    const reference = schema?.["$ref"];
    return typeof reference === "string" ? resolve(table.$defs[reference.slice("#/$defs/".length)]) : (schema ?? {});
  };
  const add = (schema: JsonSchema | undefined, depth: number): void => {
    const resolved = resolve(schema);
    const list = resolved["enum"] as unknown[] | undefined;
    if (list !== undefined && list.length <= maxValues) for (const value of list) values.add(String(value));
    for (const member of (resolved["anyOf"] ?? resolved["oneOf"] ?? []) as JsonSchema[]) add(member, depth);
    if (resolved["items"] !== undefined) add(resolved["items"] as JsonSchema, depth);
    for (const [name, one] of Object.entries((resolved["properties"] ?? {}) as Record<string, JsonSchema>)) {
      if (!envelope.has(name)) names.add(name);
      if (depth > 0) add(one, depth - 1);
    }
  };
  for (const { body, data, linkage, response, query } of rules) {
    if (body !== undefined) add(table.$defs[body], 3);
    if (data !== undefined && linkage !== true) add(table.resources[data]?.attributes, 1);
    if (response !== undefined) add(table.$defs[response], 1);
    for (const index of query) {
      const { name, schema } = table.parameters[index]!;
      if (!name.startsWith("filter[")) continue;
      names.add(name.slice("filter[".length, -1));
      add(schema, 0);
    }
  }
  return { members: stems(names), values: stems(values) };
}

/** Names of JSON:API that every body has. */
const envelope = new Set(["data", "type", "id", "attributes", "relationships", "included", "links", "self", "meta"]);
