import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FakeResponse } from "../../../src/testing/http/exchange.js";
import { clientOf, createTestApi, startTime } from "../../helpers/fake-server-api.js";
import { bodyMembersOf, faultsOf, operationNames, operationOf } from "../../helpers/server-document.js";

const uuid = "00000000-0000-4000-8000-000000000001";
const prototypeNames = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
const tricks = ["..%2f..", "%ff", "%00", "%E0%A4%A", "a%2Fb", " ", "%20", "🙂", "x".repeat(5_000), "-1", "1e9"];

/** A fake with something of each kind in it, and ids that lead somewhere. */
async function prepare() {
  const api = createTestApi({ notificationUrl: "https://example.com/", fetch: async () => new Response() });
  const { customers } = api;
  const sub = customers.purchase({ productId: "pro", type: "Auto-Renewable Subscription" });
  const items = [{ SKU: "a", displayName: "A", description: "B", price: 5 }];
  const commerce = customers.purchase({
    productId: "pro",
    type: "Auto-Renewable Subscription",
    advancedCommerce: { items },
  });
  const coins = customers.purchase({ productId: "coins", type: "Consumable" });
  const shared = customers.shareWithFamily(sub.transactionId);
  customers.refund(coins.transactionId);
  const groupId = customers.createGroup({ members: [sub.appTransactionId] });
  const ids = [sub, commerce, coins, shared].flatMap((one) => [one.transactionId, one.appTransactionId]);
  return { api, ids: [...ids, groupId, uuid, "pro", "en-US"], token: await clientOf(api).token() };
}

const value: fc.Arbitrary<unknown> = fc.oneof(
  { depthSize: "small" },
  fc.constantFrom(uuid, "DELIVERED", "LINE_ITEM", "TEST", "pro", "USD", "", "UP", "FULL", "IMMEDIATELY", "a", "1"),
  fc.constantFrom(true, false, null, 0, 1, 5, -1, 1.5, startTime - 1_000, startTime + 1_000, 1e300),
  fc.constantFrom<unknown>(
    [],
    {},
    { requestReferenceId: uuid },
    [{ SKU: "a", price: 1 }],
    ["USA"],
    [{ eventType: "BUY" }],
  ),
  fc.constantFrom("https://example.com/a", "x".repeat(1_000), ...prototypeNames),
  fc.jsonValue({ maxDepth: 2 }),
);
/** A body with members of the operation's own, or anything else. */
const bodyOf = (name: string): fc.Arbitrary<Buffer> => {
  const members = [...bodyMembersOf(name), ...prototypeNames];
  const json = fc.oneof(
    fc.dictionary(fc.constantFrom(...members), value, { maxKeys: members.length }),
    fc.record(Object.fromEntries(bodyMembersOf(name).map((member) => [member, value]))),
    value,
  );
  const raw = fc.constantFrom("", "{", '{"__proto__":{"a":1}}', "[".repeat(10_000), '"\ud800"', "nul");
  return fc.oneof(
    { weight: 8, arbitrary: json.map((one) => Buffer.from(JSON.stringify(one) ?? "")) },
    { weight: 1, arbitrary: raw.map((one) => Buffer.from(one)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 100 }).map((one) => Buffer.from(one)) },
  );
};
const queryNames = [
  ...["revision", "startDate", "endDate", "productId", "productType", "sort", "revoked", "excludeRevoked", "status"],
  ...["inAppOwnershipType", "subscriptionGroupIdentifier", "paginationToken", "limit", "imageSize", "__proto__"],
];
const queryValues = ["", "1", "-1", "true", "ASCENDING", "CONSUMABLE", "PURCHASED", "FULL_SIZE", "x", "MTIu", "1e9"];

describe("the fake Server API with bad input", () => {
  it("responds as documented to 500 requests with anything in path, query and body, and never with a 5xx", async () => {
    const { api, ids, token } = await prepare();
    const segment = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...ids) },
      { weight: 1, arbitrary: fc.constantFrom(...prototypeNames, ...tricks) },
    );
    const request = fc.constantFrom(...operationNames).chain((name) =>
      fc.record({
        name: fc.constant(name),
        values: fc.array(segment, { minLength: 2, maxLength: 2 }),
        query: fc.array(fc.tuple(fc.constantFrom(...queryNames), fc.constantFrom(...queryValues)), { maxLength: 2 }),
        body: bodyOf(name),
      }),
    );
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ name, values, query, body }) => {
        const [method = "", path = ""] = name.split(" ");
        let next = 0;
        const url = new URL(`https://fake${path.replaceAll(/\{\w+\}/g, () => values[next++] ?? "1")}`);
        for (const [key, content] of query) url.searchParams.append(key, content);
        const response = await api.handle({ method, url, headers: { authorization: `Bearer ${token}` }, body });
        const { status, body: content } = response as FakeResponse;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(status).toBeLessThan(500);
        const operation = operationOf(method, url.pathname);
        if (!operation) return;
        const shown = Buffer.isBuffer(content) ? content.toString() : structuredClone(content);
        expect(faultsOf(operation, status, shown)).toEqual([]);
      }),
      { numRuns: 500, seed: 7 },
    );
    // Some of it gets through: otherwise only the checks would have been tested.
    expect(statuses.get(200)).toBeGreaterThan(40);
    expect(statuses.get(400)).toBeGreaterThan(40);
    expect(statuses.get(404)).toBeGreaterThan(10);
    await api.notifications.settled();
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
    // A loaded machine takes its time.
  });

  it("rejects what is not an operation: another path, case or method, with or without a token", async () => {
    const { api, token } = await prepare();
    const send = (method: string, path: string, headers: Record<string, string> = {}) =>
      api.handle({ method, url: new URL(`https://fake${path}`), headers, body: Buffer.alloc(0) });
    const authorized = { authorization: `Bearer ${token}` };
    expect(send("GET", "/v1/apps")).toBeUndefined();
    expect(send("GET", "/inapps/v1/notifications/test")).toBeUndefined();
    await expect(send("GET", "/inApps/v9/anything", authorized)).resolves.toMatchObject({ status: 404 });
    await expect(send("GET", "/inApps/v1/notifications/", authorized)).resolves.toMatchObject({ status: 404 });
    await expect(send("DELETE", "/inApps/v1/notifications/test", authorized)).resolves.toMatchObject({ status: 405 });
    await expect(send("GET", "/inApps/v9/anything")).resolves.toMatchObject({ status: 401 });
  });
});
