/** Lists as CSV: nominations, price points, and the values of one-time use codes. */

import { createHash } from "node:crypto";
import type { FakeResponse } from "../http/exchange.js";
import { filtered, sorted } from "../json-api/page.js";
import type { OtherRequest } from "../json-api/router.js";
import type { Json, StoredResource } from "../store/resource.js";

/** A list that the operation has as JSON too: a column for the id, each attribute and each to-one relationship. */
export function respondWithCsv({
  operation,
  parameters,
  media,
  resource,
  world,
}: OtherRequest): FakeResponse | undefined {
  if (media !== "text/csv" || !operation.many || operation.data === undefined) return undefined;
  const { rules, store } = world;
  const { type, attributes, relationships } = rules.resource(operation.data);
  const fields = parameters.get(`fields[${type}]`);
  const isWanted = (name: string): boolean => fields?.includes(name) ?? true;
  const columns = [...rules.schemas.properties(attributes).keys()].filter(isWanted);
  const links = Object.keys(relationships).filter((name) => isWanted(name) && !rules.relationship(type, name)?.many);
  const name = operation.relationship ?? operation.type;
  const all = world.read({ resource, name, filter: (by) => parameters.get(`filter[${by}]`) });
  const resources = sorted(rules, store, parameters, filtered(rules, store, parameters, all), type);
  const limit = parameters.get("limit")?.[0];
  const rows = [...resources]
    .slice(0, limit === undefined ? undefined : Number(limit))
    .map((one) => [
      one.id,
      ...columns.map((column) => one.attributes[column] ?? null),
      ...links.map((link) => store.relatedOne(one, link)?.id ?? null),
    ]);
  return csv([["id", ...columns, ...links], ...rows]);
}

/** The codes themselves: as many as were asked for, which follow from the id. */
export function respondWithCodes({ operation, media, resource }: OtherRequest): FakeResponse | undefined {
  if (media !== "text/csv" || !operation.path.endsWith("OneTimeUseCodes/{id}/values") || !resource) return undefined;
  const count = Number(resource.attributes["numberOfCodes"] ?? 0);
  return csv(Array.from({ length: count }, (_, index) => [codeOf(resource, index)]));
}

const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

function codeOf({ id }: StoredResource, index: number): string {
  const digest = createHash("sha256").update(`${id}/${index}`).digest();
  return [...digest.subarray(0, 18)].map((byte) => alphabet[byte % alphabet.length]).join("");
}

function csv(rows: readonly (readonly Json[])[]): FakeResponse {
  const text = rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  return { status: 200, headers: { "content-type": "text/csv" }, body: Buffer.from(text) };
}

function cell(value: Json): string {
  if (value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
