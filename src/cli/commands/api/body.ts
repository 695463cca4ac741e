/** The body that `-f` and `-F` give, checked against the table. */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { Operation } from "../../../operations/index.js";
import { argumentValue } from "../../argument-value.js";
import { usageError } from "../../command-error.js";
import type { Shell } from "../../shell.js";
import { checkMembers } from "./check-members.js";
import { memberValue, ruleOf } from "./member-value.js";
import { type NameValue, readNameValues } from "./name-value.js";

/** A body as it was given: a flat object, a list of links, or a document of Apple's. */
export interface GivenBody {
  readonly value: unknown;
  /** The same with references in place of what they lead to. */
  readonly shown: unknown;
  /** Whether it is sent as it is. */
  readonly isDocument: boolean;
}

/** The options that give a body. */
export interface BodyOptions {
  /** `name=value`, each a member of the body. */
  readonly field?: readonly string[];
  /** The file of a whole body; `-` for stdin. */
  readonly body?: string;
}

/**
 * Reads the body.
 *
 * @throws {CommandError} if the operation takes none or needs one, a file is not JSON, or a member is unknown, missing or wrong.
 */
export async function readBody(
  operation: Operation,
  options: BodyOptions,
  shell: Shell,
): Promise<GivenBody | undefined> {
  const { method, path, body: rule } = operation;
  const { field = [] } = options;
  const isGiven = field.length > 0 || options.body !== undefined;
  if (rule === undefined) {
    if (isGiven) throw usageError(`${method} ${path} takes no body; -q is for the parameters of its query`);
    return undefined;
  }
  if (!isGiven) throw missingBody(operation);
  const file = options.body === undefined ? undefined : parse(await readText(options.body, shell));
  const isResourceBody = rule.flat !== undefined || rule.linkage !== undefined;
  const isDocument = !isResourceBody || (isObject(file) && Object.hasOwn(file, "data") && field.length === 0);
  if (field.length === 0) {
    if (!isDocument) checkMembers(operation, file);
    return { value: file, shown: file, isDocument };
  }
  if (file !== undefined && (!isObject(file) || Object.hasOwn(file, "data")))
    throw usageError("-f adds members to a flat object; the body of -F is another one");
  const fields = await readNameValues(field, "--field", shell);
  const value = merge(operation, file, fields, (field) =>
    memberValue(field.value, ruleOf(operation, field.name), field),
  );
  const shown = merge(operation, file, fields, (field) =>
    field.isReference ? field.shown : memberValue(field.value, ruleOf(operation, field.name), field),
  );
  checkMembers(operation, value);
  return { value, shown, isDocument };
}

/** Puts the members together; a list that is given several times is one list. */
function merge(
  { body }: Operation,
  file: Readonly<Record<string, unknown>> | undefined,
  fields: readonly NameValue[],
  read: (field: NameValue) => unknown,
): unknown {
  const members: Record<string, unknown> = { ...file };
  const given = new Set<string>();
  for (const field of fields) {
    const value = read(field);
    const before = members[field.name];
    if (!given.has(field.name)) members[field.name] = value;
    else if (Array.isArray(before)) members[field.name] = [...before, ...[value].flat()];
    else throw usageError(`${field.name} takes one value, and is given twice`);
    given.add(field.name);
  }
  return body?.linkage === undefined ? members : members["data"];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

async function readText(source: string, shell: Shell): Promise<string> {
  if (source === "-") return text(shell.stdin);
  if (source.startsWith("@")) return argumentValue(source, shell);
  return readFile(source, "utf8");
}

/** The error never quotes the content, which may be secret. */
function parse(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    throw usageError("The body of -F is not JSON");
  }
}

function missingBody({ method, path, body }: Operation): Error {
  if (body?.linkage) return usageError(`${method} ${path} needs the ids of ${body.linkage.to}: -f data=ID`);
  const { attributes = [], relationships = [] } = body?.flat ?? {};
  const needed = [...attributes, ...relationships].filter(({ required }) => required).map(({ name }) => `-f ${name}=…`);
  return usageError(`${method} ${path} needs a body: ${needed.join(" ") || "-f name=value"}, or -F FILE`);
}
