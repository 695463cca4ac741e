import { describe, expect, it } from "vitest";
import { createRetentionMessagingHandler } from "../../../../src/server/index.js";
import { clientOf, createTestApi, verifierOf } from "../../../helpers/fake-server-api.js";

const uuid = "00000000-0000-4000-8000-000000000001";

describe("a performance test", () => {
  it("sends signed requests to the app's handler, two at a time, and passes if it responds", async () => {
    const asked: unknown[] = [];
    let running = 0;
    let most = 0;
    const api = createTestApi({
      fetch: async (input, init) => {
        most = Math.max(most, ++running);
        const response = await handle(new Request(input, init));
        running -= 1;
        return response;
      },
    });
    const handle = createRetentionMessagingHandler({
      verifier: verifierOf(api),
      respond: async (request) => {
        asked.push(request);
        return { message: { messageIdentifier: uuid } };
      },
    });
    const { originalTransactionId } = api.customers.purchase({ productId: "pro", type: "Auto-Renewable Subscription" });
    const store = clientOf(api);
    const start = () => store.POST("/inApps/v1/messaging/performanceTest", { body: { originalTransactionId } });
    await expect(start()).rejects.toMatchObject({ status: 400 });
    await store.PUT("/inApps/v1/messaging/realtime/url", { body: { realtimeURL: "https://example.com/messages" } });
    const { data } = await start();
    await expect(start()).rejects.toMatchObject({ errorName: "EXISTING_PERFORMANCE_TEST_RUN" });
    const path = "/inApps/v1/messaging/performanceTest/result/{requestId}";
    const read = async () => (await store.GET(path, { params: { path: { requestId: data.requestId } } })).data;
    await expect.poll(read).toMatchObject({
      result: "PASS",
      successRate: 100,
      numPending: 0,
      target: "https://example.com/messages",
      failures: {},
    });
    expect([asked.length, most]).toEqual([10, 2]);
    expect(asked[0]).toMatchObject({
      originalTransactionId,
      productId: "pro",
      userLocale: "en-US",
      appAppleId: 1_234_567_890,
    });
  });
});
