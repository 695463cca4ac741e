import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createNotificationHandler } from "../../../../src/server/index.js";
import type { ServerApiOptions } from "../../../../src/testing/server-api/server-api-options.js";
import { clientOf, createTestApi, startTime, verifierOf } from "../../../helpers/fake-server-api.js";
import { type Answer as LocalResponse, type LocalServer, startServer } from "../../../helpers/local-server.js";

const hour = 3_600_000;
const servers: LocalServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A fake that posts to a server of its own, which responds as `respond` says. */
async function connect(respond: () => LocalResponse, options: ServerApiOptions = {}) {
  const server = await startServer(respond);
  servers.push(server);
  const api = createTestApi({ notificationUrl: `${server.baseUrl}/apple`, ...options });
  return { api, server };
}
const coins = { productId: "coins", type: "Consumable" } as const;

describe("the delivery of notifications", () => {
  it("posts each notification once, in order, to a server that accepts it", async () => {
    const { api, server } = await connect(() => ({ status: 206 }));
    for (let count = 0; count < 5; count++) api.customers.purchase(coins);
    await api.notifications.settled();
    const bodies = server.asked.map(({ body }) => JSON.parse(body.toString()) as unknown);
    expect(bodies).toEqual(api.notifications.sent.map(({ signedPayload }) => ({ signedPayload })));
    expect(bodies).toHaveLength(5);
    expect(server.asked[0]).toMatchObject({ method: "POST", url: "/apple" });
    expect(server.asked[0]!.headers["content-type"]).toBe("application/json");
    expect(api.notifications.sent[0]!.sendAttempts).toEqual([{ attemptDate: startTime, sendAttemptResult: "SUCCESS" }]);
    await api.notifications.settled();
    expect(server.asked).toHaveLength(5);
  });

  it("posts a failed one again 1, 12, 24, 48 and 72 hours after the attempt before, in production", async () => {
    const { api, server } = await connect(() => ({ status: 500 }), { environment: "Production" });
    api.customers.purchase(coins);
    await api.notifications.settled();
    expect(server.asked).toHaveLength(1);
    api.clock.advance("PT59M");
    await api.notifications.settled();
    expect(server.asked).toHaveLength(1);
    api.clock.advance("P30D");
    await api.notifications.settled();
    const [{ sendAttempts }] = api.notifications.sent as [(typeof api.notifications.sent)[0]];
    expect(sendAttempts.map(({ attemptDate }) => (attemptDate! - startTime) / hour)).toEqual([0, 1, 13, 37, 85, 157]);
    expect(server.asked).toHaveLength(6);
    expect(new Set(server.asked.map(({ body }) => body.toString())).size).toBe(1);
  });

  it("stops once an attempt succeeds; the sandbox makes one attempt", async () => {
    let count = 0;
    const { api, server } = await connect(() => ({ status: ++count < 3 ? 404 : 200 }), { environment: "Production" });
    api.customers.purchase(coins);
    await api.notifications.settled();
    api.clock.advance("P30D");
    await api.notifications.settled();
    expect(api.notifications.sent[0]!.sendAttempts.map((one) => one.sendAttemptResult)).toEqual([
      "UNSUCCESSFUL_HTTP_RESPONSE_CODE",
      "UNSUCCESSFUL_HTTP_RESPONSE_CODE",
      "SUCCESS",
    ]);
    expect(server.asked).toHaveLength(3);

    const sandbox = await connect(() => ({ status: 500 }));
    sandbox.api.customers.purchase(coins);
    sandbox.api.clock.advance("P30D");
    await sandbox.api.notifications.settled();
    expect(sandbox.server.asked).toHaveLength(1);
  });

  it("reports how an attempt failed: a redirect, no server, a cut connection, a timeout", async () => {
    const results: unknown[] = [];
    const tryOn = async (notificationUrl: string, options: ServerApiOptions = {}): Promise<void> => {
      const api = createTestApi({ notificationUrl, ...options });
      api.customers.purchase(coins);
      await api.notifications.settled();
      results.push(api.notifications.sent[0]!.sendAttempts[0]!.sendAttemptResult);
    };
    const redirecting = await startServer(() => ({ status: 302, headers: { location: "/elsewhere" } }));
    servers.push(redirecting);
    await tryOn(redirecting.baseUrl);
    expect(redirecting.asked).toHaveLength(1);

    const cutting = createServer((socket) => socket.on("data", () => socket.destroy()));
    await new Promise<void>((resolve) => cutting.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(cutting.address() as AddressInfo).port}`;
    await tryOn(url);
    await new Promise((resolve) => cutting.close(resolve));
    await tryOn(url);

    const slow = await startServer(() => new Promise<LocalResponse>((resolve) => setTimeout(() => resolve({}), 500)));
    servers.push(slow);
    await tryOn(slow.baseUrl, { notificationTimeoutMs: 50 });
    expect(results).toEqual(["UNSUCCESSFUL_HTTP_RESPONSE_CODE", "PREMATURE_CLOSE", "NO_RESPONSE", "TIMED_OUT"]);
  });

  it("makes notifications without a URL, and posts those after setUrl alone", async () => {
    const server = await startServer(() => ({}));
    servers.push(server);
    const api = createTestApi();
    api.customers.purchase(coins);
    api.notifications.setUrl(server.baseUrl);
    api.customers.purchase(coins);
    api.notifications.setUrl(undefined);
    api.customers.purchase(coins);
    await api.notifications.settled();
    expect(api.notifications.sent.map(({ sendAttempts }) => sendAttempts.length)).toEqual([0, 1, 0]);
    expect(() => api.notifications.setUrl("nowhere")).toThrow('"url" must be a URL');
  });

  it("forgets what it has not posted when it is reset", async () => {
    const { api, server } = await connect(() => ({ status: 500 }), { environment: "Production" });
    api.customers.purchase(coins);
    await api.notifications.settled();
    api.customers.purchase(coins);
    api.reset();
    api.clock.advance("P30D");
    await api.notifications.settled();
    expect(server.asked).toHaveLength(1);
    expect(api.notifications.sent).toEqual([]);
  });

  it("reaches a handler that calls the Server API before it responds", async () => {
    const statuses: unknown[] = [];
    const api = createTestApi({ fetch: async (input, init) => handler(new Request(input, init)) });
    const store = clientOf(api);
    const handler = createNotificationHandler({
      verifier: verifierOf(api),
      on: {
        SUBSCRIBED: async ({ transaction }) => {
          const { data } = await store.GET("/inApps/v1/subscriptions/{anyTransactionId}", {
            params: { path: { anyTransactionId: transaction!.originalTransactionId! } },
          });
          statuses.push(data.data?.[0]?.lastTransactions?.[0]?.status);
        },
      },
      otherwise: () => {},
      onError: (error) => void statuses.push(error),
    });
    api.notifications.setUrl("https://example.com/apple");
    api.customers.purchase({ productId: "pro", type: "Auto-Renewable Subscription" });
    await api.notifications.settled();
    expect(statuses).toEqual([1]);
    expect(api.notifications.sent[0]!.sendAttempts).toMatchObject([{ sendAttemptResult: "SUCCESS" }]);
  });
});
