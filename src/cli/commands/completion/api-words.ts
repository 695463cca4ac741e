/** Completes the words of `storeconnect api` from the table of operations: paths, parameters, members and values. */
import { findOperation, type Operation, operations, operationsAt } from "../../../operations/index.js";
import { methods, toApiPath } from "../../api-path.js";

/** One completion of a word. */
export interface Completion {
  readonly value: string;
  readonly description?: string;
  /** Whether more has to be typed before the word is whole. */
  readonly isPart?: boolean;
}

/** Completes a method, or a path by its next segment. Ids are the caller's to type. */
export function completePath(positional: readonly string[], word: string): Completion[] {
  const method = positional[0]?.toUpperCase();
  if (positional.length > 1 || (method !== undefined && !methods.includes(method))) return [];
  const ofMethods = method === undefined ? methods.filter((each) => each.startsWith(word.toUpperCase())) : [];
  const lead = word.startsWith("/") ? "" : /^v\d/.test(word) ? "/" : "/v1/";
  // Without a word, the versions are offered, and not everything below the first of them.
  const typed = word === "" ? "/" : lead + word;
  const given = typed.split("/").slice(0, -1);
  const begun = typed.slice(typed.lastIndexOf("/") + 1);
  const next = new Map<string, { ends: boolean; goesOn: boolean }>();
  for (const operation of operations()) {
    if (operation.api !== "connect" || (method !== undefined && operation.method !== method)) continue;
    const segments = operation.path.split("/");
    const segment = segments[given.length];
    if (segment === undefined || segment.startsWith("{") || !segment.startsWith(begun)) continue;
    if (!given.every((each, index) => each === segments[index] || (each !== "" && segments[index]?.startsWith("{"))))
      continue;
    const known = next.get(segment) ?? { ends: false, goesOn: false };
    const isEnd = segments.length === given.length + 1;
    next.set(segment, { ends: known.ends || isEnd, goesOn: known.goesOn || !isEnd });
  }
  const paths = [...next].map(([segment, { ends, goesOn }]) => ({
    value: `${[...given, segment].join("/")}${ends ? "" : "/"}`.slice(word === "" ? 0 : lead.length),
    isPart: goesOn,
  }));
  return [...ofMethods.map((value) => ({ value })), ...paths];
}

/** Completes `name=value` of `-q`. */
export function completeParameter(positional: readonly string[], word: string): Completion[] {
  const operation = operationOf(positional, "GET");
  const parameters = (operation?.parameters ?? []).filter((parameter) => parameter.in === "query");
  return completeNameValue(parameters, word);
}

/** Completes `name=value` of `-f`. */
export function completeFieldName(positional: readonly string[], word: string): Completion[] {
  const { flat, linkage, properties = [] } = operationOf(positional, "POST")?.body ?? {};
  if (linkage !== undefined) return completeNameValue([{ name: "data" }], word);
  return completeNameValue(flat ? [...flat.attributes, ...flat.relationships] : properties, word);
}

/** Completes the names of `--fields`, separated by commas. */
export function completeWanted(positional: readonly string[], word: string): Completion[] {
  const names = operationOf(positional, "GET")?.response.properties.map(({ name }) => name) ?? [];
  return completeItem(["id", "type", ...names], word, "");
}

function operationOf(positional: readonly string[], usual: string): Operation | undefined {
  const [first = "", second] = positional;
  const [method, given] = second === undefined ? [usual, first] : [first.toUpperCase(), second];
  try {
    const path = toApiPath(given.replace(/[?#].*$/s, ""), "https://api.appstoreconnect.apple.com");
    return findOperation(method, path)?.operation ?? operationsAt(path)[0]?.operation;
  } catch {
    return undefined;
  }
}

interface Named {
  readonly name: string;
  readonly required?: boolean;
  readonly list?: boolean;
  readonly type?: string;
  readonly values?: readonly (string | number | boolean)[];
}

function completeNameValue(members: readonly Named[], word: string): Completion[] {
  const [name = "", value] = word.split(/=(.*)/s);
  if (value === undefined) {
    return members
      .filter((member) => member.name.startsWith(name))
      .map(({ name, required }) => ({ value: `${name}=`, ...(required && { description: "required" }) }));
  }
  const member = members.find((each) => each.name === name);
  const values = member?.values?.map(String) ?? (member?.type === "boolean" ? ["true", "false"] : []);
  if (member?.list) return completeItem(values, value, `${name}=`);
  return values.filter((each) => each.startsWith(value)).map((each) => ({ value: `${name}=${each}` }));
}

/** Completes the last item of a list. */
function completeItem(values: readonly string[], word: string, before: string): Completion[] {
  const items = word.split(",");
  const begun = items.pop() ?? "";
  return values
    .filter((value) => value.startsWith(begun) && !items.includes(value))
    .map((value) => ({ value: `${before}${[...items, value].join(",")}`, isPart: true }));
}
