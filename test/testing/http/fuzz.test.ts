import { request } from "node:http";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createFakeAppStore } from "../../../src/testing/index.js";
import { signToken, tidewatch } from "../../helpers/plain-client.js";

interface Fuzzed {
  readonly method: string;
  readonly target: string;
  readonly contentType: string;
  readonly body: Buffer;
}

const names = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "prototype",
  "valueOf",
  "",
  "a/b",
  "~0~1",
  "%",
];
const name = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 20 }));

/** Paths that leave the document's: other versions, empty and encoded segments, steps up, names of prototypes. */
const segment = fc.oneof(
  fc.constantFrom(
    "v1",
    "v2",
    "apps",
    "builds",
    "betaGroups",
    "relationships",
    tidewatch,
    "..",
    ".",
    "",
    "%2e%2e",
    "%00",
    "%2F",
  ),
  fc.constantFrom("%", "%zz", "%ff%fe", "{id}", ";a=b", "\\", "*", "@evil.example", ...names.map(encodeURIComponent)),
);
const path = fc.oneof(
  fc.array(segment, { maxLength: 8 }).map((segments) => `/${segments.join("/")}`),
  fc.constantFrom("/v1/apps", `/v1/apps/${tidewatch}`, "/v1/betaGroups", `/v1/apps/${tidewatch}/builds`),
  fc.constantFrom(
    "/v1/appPriceSchedules",
    "/v1/appAssetLibraryPlacements",
    `/v1/apps/${tidewatch}/relationships/betaTesters`,
  ),
  fc.constantFrom(
    "//evil.example/v1/apps",
    "/v1//apps",
    "http://evil.example/v1/apps",
    "*",
    `/v1/${"a/".repeat(2_000)}`,
  ),
  name.map((id) => `/v1/apps/${encodeURIComponent(id)}`),
  name.map((id) => `/v1/apps/${tidewatch}/relationships/${encodeURIComponent(id)}`),
);
const parameter = fc
  .tuple(fc.constantFrom("limit", "cursor", "sort", "include", "fields[apps]", "filter[id]", "filter[", ...names), name)
  .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
const query = fc.oneof(
  fc.constant(""),
  fc.array(parameter, { maxLength: 5 }).map((all) => `?${all.join("&")}`),
  fc.constantFrom(
    "?",
    "?&&&",
    "?=",
    "?%",
    "?limit=%00",
    "?limit=1e3",
    `?filter[id]=${"1,".repeat(5_000)}`,
    "?limit=1#x",
  ),
);

/** A document with names of prototypes at every place, or values of wrong types. */
const member = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(null, {}, [], "text", 1e308, -0));
const resource = fc.record(
  {
    type: fc.oneof(name, fc.constant("betaGroups"), member),
    id: fc.oneof(name, member),
    attributes: fc.oneof(fc.dictionary(name, member), member),
    relationships: fc.oneof(fc.dictionary(name, fc.record({ data: member })), member),
  },
  { requiredKeys: [] },
);
const document = fc
  .record({ data: fc.oneof(resource, member), included: fc.oneof(fc.array(resource), member) }, { requiredKeys: [] })
  // As text, `__proto__` is a member like others.
  .map((value) => Buffer.from(JSON.stringify(value).replace('"type"', '"__proto__"')));
const body = fc.oneof(
  document,
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom("", "{", '{"data":', "\ufeff{}", "[".repeat(50_000), `${'{"data":'.repeat(5_000)}1`, '"\ud800"')
    .map((text) => Buffer.from(text)),
  fc.constantFrom(
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    Buffer.from(`{"data":{"type":"betaGroups","attributes":{"name":${JSON.stringify("x".repeat(200_000))}}}}`),
    Buffer.from(
      `{"data":{"type":"betaGroups","attributes":{${Array.from({ length: 20_000 }, (_, i) => `"a${i}":1`).join()}}}}`,
    ),
    Buffer.from(`{"data":{"type":"betaGroups","attributes":{"name":${"[".repeat(20_000)}${"]".repeat(20_000)}}}}`),
  ),
);
const hugeBody = fc.constant(Buffer.alloc(11 * 1_024 * 1_024, "x"));

const jsonType = fc.constant("application/json");
const otherType = fc.constantFrom("application/json; charset=x", "text/plain", "", ";", "multipart/form-data");
const write = fc.constantFrom("POST", "PATCH", "DELETE");
const anyMethod = fc.constantFrom("GET", "PUT", "HEAD", "OPTIONS", "PROPFIND");
const writable = fc.constantFrom(
  "/v1/betaGroups",
  "/v1/appPriceSchedules",
  "/v1/appAssetLibraryPlacements",
  `/v1/apps/${tidewatch}`,
  `/v1/apps/${tidewatch}/relationships/betaTesters`,
);
const noBody = fc.constant(Buffer.alloc(0));

const fuzzed: fc.Arbitrary<Fuzzed> = fc.oneof(
  fc.record({
    method: anyMethod,
    target: fc.tuple(path, query).map((parts) => parts.join("")),
    contentType: jsonType,
    body: noBody,
  }),
  fc.record({ method: write, target: writable, contentType: jsonType, body }),
  fc.record({
    method: fc.oneof(write, anyMethod),
    target: fc.tuple(fc.oneof(path, writable), query).map((parts) => parts.join("")),
    contentType: fc.oneof(jsonType, otherType),
    body: fc.oneof({ arbitrary: body, weight: 60 }, { arbitrary: hugeBody, weight: 1 }),
  }),
);

it("the fake store survives 1,000 fuzzed requests: each has a response below 500", async () => {
  await using store = await createFakeAppStore({ hourlyLimit: 10_000 });
  const authorization = `Bearer ${await signToken(store)}`;
  const { hostname, port } = new URL(store.baseUrl);

  const send = ({ method, target, contentType, body }: Fuzzed): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const headers = { authorization, "content-type": contentType, "content-length": body.byteLength };
      // Characters that no request line can have are encoded; everything else is sent as it is.
      const path = target.replace(/[^\x21-\xff]/g, (character) => encodeURIComponent(character));
      const sent = request({ hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      });
      sent.on("error", reject);
      sent.end(body);
    });

  const requests = fc.sample(fuzzed, { seed: 12, numRuns: 1_000 });
  const statuses = new Map<number, number>();
  const failures: string[] = [];
  for (const one of requests) {
    const shown = `${one.method} ${one.target.slice(0, 200)} ${one.contentType} ${one.body.subarray(0, 200)}`;
    try {
      const { status, text } = await send(one);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500 || status < 200) failures.push(`${status} ${text.slice(0, 200)} for ${shown}`);
    } catch (error) {
      failures.push(`${error} for ${shown}`);
    }
  }
  expect(failures).toEqual([]);
  // Every part of the server had its share.
  for (const status of [200, 400, 403, 404, 405, 409, 413, 415]) expect(statuses.get(status) ?? 0).toBeGreaterThan(0);
  const last = await fetch(`${store.baseUrl}/v1/apps/${tidewatch}`, { headers: { authorization } });
  expect(last.status).toBe(200);
  expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
});
