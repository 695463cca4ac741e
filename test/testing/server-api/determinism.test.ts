import { describe, expect, it } from "vitest";
import { createStoreServerClient, createVerifier } from "../../../src/server/index.js";
import { createServerApi, type FakeServerApi } from "../../../src/testing/server-api/server-api.js";
import { clientOf, createTestApi, startTime, verifierOf } from "../../helpers/fake-server-api.js";

const renewable = { productId: "pro", type: "Auto-Renewable Subscription" } as const;

/** Some purchases, and everything that follows from them. */
function live(api: FakeServerApi) {
  const { customers, clock, notifications } = api;
  const sub = customers.purchase(renewable);
  customers.purchase({ productId: "coins", type: "Consumable" });
  clock.advance("P2M");
  customers.refund(sub.transactionId);
  return notifications.sent.map(({ payload }) => ({
    ...payload,
    data: {
      ...payload.data,
      signedTransactionInfo: payloadOf(payload.data?.signedTransactionInfo),
      signedRenewalInfo: "",
    },
  }));
}
const payloadOf = (signed = ""): unknown => JSON.parse(Buffer.from(signed.split(".")[1] ?? "", "base64url").toString());

describe("a fake Server API", () => {
  it("makes the same ids, times and keys for the same seed, and others for another", () => {
    const [first, second, other] = [createTestApi({ seed: 5 }), createTestApi({ seed: 5 }), createTestApi({ seed: 6 })];
    expect(live(first)).toEqual(live(second));
    expect(first.credentials).toEqual(second.credentials);
    expect(other.credentials.keyId).not.toBe(first.credentials.keyId);
    expect(live(other)[0]).not.toEqual(first.notifications.sent[0]?.payload);
    expect(first.credentials.keyId).toMatch(/^[\dA-Z]{10}$/);
  });

  it("starts again when it is reset: the same ids, no customers, no notifications", async () => {
    const api = createTestApi();
    const bought = api.customers.purchase(renewable);
    const store = clientOf(api);
    const params = { path: { transactionId: bought.transactionId } };
    await store.GET("/inApps/v1/transactions/{transactionId}", { params });
    api.reset();
    await expect(store.GET("/inApps/v1/transactions/{transactionId}", { params })).rejects.toMatchObject({
      errorName: "TRANSACTION_ID_NOT_FOUND",
    });
    api.clock.advance("P1Y");
    expect(api.notifications.sent).toEqual([]);
    expect(api.customers.purchase(renewable)).toEqual(bought);
  });

  it("has certificates that verify at any time its clock is set to, and a root of another run with its seed", async () => {
    for (const time of [0, Date.UTC(1999, 0), startTime, Date.UTC(2090, 5)]) {
      const api = createTestApi({ now: () => time });
      const { transactionId } = api.customers.purchase(renewable);
      const { data } = await clientOf(api).GET("/inApps/v1/transactions/{transactionId}", {
        params: { path: { transactionId } },
      });
      await verifierOf(api).verifyTransaction(data.signedTransactionInfo!);
      await verifierOf(createTestApi({ now: () => time })).verifyTransaction(data.signedTransactionInfo!);
      const stranger = verifierOf(createTestApi({ seed: 2, now: () => time }));
      await expect(stranger.verifyTransaction(data.signedTransactionInfo!)).rejects.toMatchObject({
        code: "ERR_VERIFICATION_ROOT",
      });
    }
  });

  it("works with the real time and all defaults", async () => {
    const api = createServerApi();
    const store = createStoreServerClient({ ...api.credentials, environment: "Sandbox", fetch: api.fetch });
    const verifier = createVerifier({
      ...api.credentials,
      environment: "Sandbox",
      rootCertificates: [api.rootCertificate],
    });
    const { transactionId } = api.customers.purchase(renewable);
    const { data } = await store.GET("/inApps/v1/transactions/{transactionId}", {
      params: { path: { transactionId } },
    });
    await expect(verifier.verifyTransaction(data.signedTransactionInfo!)).resolves.toMatchObject({ transactionId });
    expect((await api.fetch("https://anywhere/v1/apps")).status).toBe(404);
  });

  it("limits the requests of an hour when asked, with a time in Retry-After", async () => {
    const api = createTestApi({ hourlyLimit: 2 });
    const store = clientOf(api);
    const list = () => store.GET("/inApps/v1/messaging/image/list");
    await list();
    await list();
    await expect(list()).rejects.toMatchObject({ status: 429, errorName: "RATE_LIMIT_EXCEEDED" });
    await store.GET("/inApps/v1/messaging/message/list");
    const response = await store.request("inApps/v1/messaging/image/list", { as: "response" });
    expect(response.headers.get("retry-after")).toBe(String(startTime + 3_600_000));
    api.clock.advance("PT1H");
    await list();

    const apple = clientOf(createTestApi({ hourlyLimit: "apple" }));
    for (let count = 0; count < 360; count++) await apple.GET("/inApps/v1/messaging/image/list");
    await expect(apple.GET("/inApps/v1/messaging/image/list")).rejects.toMatchObject({ status: 429 });
  });
});
