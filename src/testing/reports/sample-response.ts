/** A small response made from its schema, for operations that nothing else responds to, in this document or a newer one. */

import type { FakeResponse } from "../http/exchange.js";
import type { OtherRequest } from "../json-api/router.js";
import { sampleFrom } from "../sample/sample-from.js";
import { gzipMembers } from "./gzip.js";

/** Responds to every operation: JSON by its schema, a table for any other media type. */
export function respondWithSample({ operation, media, world }: OtherRequest): FakeResponse {
  const { rules } = world;
  const headers = { "content-type": media };
  const schema = operation.response === undefined ? undefined : rules.table.$defs[operation.response];
  if (media.endsWith("json") && schema)
    return { status: operation.status, headers, text: JSON.stringify(sampleFrom(rules, schema)) };
  if (operation.status === 204 || operation.status === 202) return { status: operation.status };
  if (media.includes("gzip")) {
    return {
      status: operation.status,
      headers,
      body: gzipMembers("Date\tUnits\n2026-01-01\t1\n", world.settings.gzipMembers),
    };
  }
  return { status: operation.status, headers, body: Buffer.from(media === "text/csv" ? "id\r\nsample\r\n" : "sample") };
}
