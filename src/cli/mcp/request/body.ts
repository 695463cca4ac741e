/** The body of a write: Apple's document, or a flat object of which the document is made; checked against the table. */
import { type FlatBody, nearest, type Operation } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";
import { flatBody } from "../../flat-body.js";
import { checkBody } from "./check-body.js";
import { nameOf } from "./operation.js";

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Returns the body that is sent.
 *
 * @param given Apple's document, which has `data`; or the attributes and relationships in one object; for a change of a
 * relationship, `{ id }` or `{ ids }`.
 * @param id of the resource that the path names.
 * @throws {CommandError} that lists what is wrong, with the nearest names and values.
 * @throws {TypeError} if a relationship leads to something else than resources.
 */
export async function bodyOf(operation: Operation, given: JsonObject | undefined, id: string): Promise<unknown> {
  const { body } = operation;
  if (body === undefined) {
    if (given !== undefined) throw usageError(`${nameOf(operation)} takes no body: leave "body" out`);
    return undefined;
  }
  if (given === undefined) throw usageError(`"body" is required by ${nameOf(operation)}`);
  const document = Object.hasOwn(given, "data") ? given : await documentOf(operation, given, id);
  checkBody(body.properties, document, nameOf(operation));
  return document;
}

async function documentOf(operation: Operation, given: JsonObject, id: string): Promise<unknown> {
  const { flat, linkage } = operation.body ?? {};
  if (linkage !== undefined) {
    const { to, many } = linkage;
    const name = many ? "ids" : "id";
    if (!Object.hasOwn(given, name))
      throw usageError(`"body" must have ${many ? '"ids", a list of ids' : '"id"'} of ${to}`);
    return flatBody(operation, id, given[name]);
  }
  if (flat === undefined) return given;
  for (const name of Object.keys(given)) requireMember(name, flat);
  return flatBody(operation, id, given);
}

function requireMember(name: string, { type, attributes, relationships }: FlatBody): void {
  const names = [...attributes, ...relationships].map((member) => member.name);
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw usageError(`"${name}" is not an attribute or relationship of ${type} that this operation takes`, [
    `${near.length > 0 ? "Nearest" : "It takes"}: ${(near.length > 0 ? near : names).join(", ")}`,
  ]);
}
