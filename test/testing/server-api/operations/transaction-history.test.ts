import { describe, expect, it } from "vitest";
import { refunds, transactions } from "../../../../src/server/index.js";
import { clientOf, createTestApi, startTime, verifierOf } from "../../../helpers/fake-server-api.js";

const day = 86_400_000;

/** A customer with a purchase a day: 45 of coins, then one of each other kind. */
function createCustomer() {
  const api = createTestApi();
  const { customers, clock } = api;
  const customer = customers.create();
  const bought: string[] = [];
  const buy = (options: object): void => {
    bought.push(customers.purchase({ productId: "coins", type: "Consumable", customer, ...options }).transactionId);
    clock.advance("P1D");
  };
  for (let count = 0; count < 45; count++) buy({});
  buy({ productId: "hat", type: "Non-Consumable" });
  buy({ productId: "pass", type: "Non-Renewing Subscription" });
  buy({ productId: "pro", type: "Auto-Renewable Subscription", period: "P1Y" });
  buy({ productId: "news", type: "Auto-Renewable Subscription", period: "P1Y", subscriptionGroupIdentifier: "7" });
  // Of another customer.
  customers.purchase({ productId: "coins", type: "Consumable" });
  const store = clientOf(api);
  const verifier = verifierOf(api);
  const read = async (query: NonNullable<Parameters<typeof transactions>[2]["query"]> = {}): Promise<string[]> => {
    const ids: string[] = [];
    for await (const one of transactions(store, customer, { verifier, query })) ids.push(one.transactionId);
    return ids;
  };
  return { api, customers, customer, bought, store, verifier, read };
}

describe("the history of transactions", () => {
  it("has every transaction once, over pages of 20, in the order of their last change", async () => {
    const { api, customers, bought, read, store, customer } = createCustomer();
    expect(await read()).toEqual(bought);
    expect(await read({ sort: "DESCENDING" })).toEqual([...bought].reverse());
    const { data } = await store.GET("/inApps/v2/history/{anyTransactionId}", {
      params: { path: { anyTransactionId: customer } },
    });
    expect(data).toMatchObject({ hasMore: true, environment: "Sandbox", appAppleId: 1_234_567_890 });
    expect(data.signedTransactions).toHaveLength(20);
    customers.refund(bought[0]!);
    expect(await read()).toEqual([...bought.slice(1), bought[0]]);
    api.clock.advance("P1Y");
    expect(await read()).toHaveLength(bought.length + 2);
  });

  it("returns what changed since, for the revision of its last page", async () => {
    const { customers, customer, bought, store } = createCustomer();
    const get = async (revision?: string) => {
      const query = { productId: ["hat"], ...(revision !== undefined && { revision }) };
      const params = { path: { anyTransactionId: customer }, query };
      return (await store.GET("/inApps/v2/history/{anyTransactionId}", { params })).data;
    };
    const first = await get();
    expect([first.signedTransactions?.length, first.hasMore]).toEqual([1, false]);
    expect((await get(first.revision)).signedTransactions).toEqual([]);
    customers.refund(bought[45]!);
    expect((await get(first.revision)).signedTransactions).toHaveLength(1);
  });

  it("passes each filter, several values of one as alternatives, and different filters together", async () => {
    const { api, customers, bought, read } = createCustomer();
    const [hat, pass, pro, news] = bought.slice(45);
    customers.refund(pass!);
    const cases: [NonNullable<Parameters<typeof read>[0]>, (string | undefined)[]][] = [
      [{ productId: ["hat", "pro"] }, [hat, pro]],
      [{ productType: ["NON_CONSUMABLE", "NON_RENEWABLE"] }, [hat, pass]],
      [{ productType: ["AUTO_RENEWABLE"] }, [pro, news]],
      [{ subscriptionGroupIdentifier: ["7"] }, [news]],
      [{ productType: ["AUTO_RENEWABLE"], productId: ["pro", "hat"] }, [pro]],
      [{ startDate: startTime + 46 * day, endDate: startTime + 48 * day }, [pass, pro]],
      [{ endDate: startTime + day }, [bought[0]]],
      [{ revoked: true }, [pass]],
      [{ productId: ["hat", "pass"], revoked: false }, [hat]],
      [{ productId: ["hat", "pass"], excludeRevoked: true }, [hat]],
      [{ inAppOwnershipType: "FAMILY_SHARED" }, []],
      [{ inAppOwnershipType: "PURCHASED", productId: ["hat"] }, [hat]],
    ];
    for (const [query, ids] of cases) {
      expect([...(await read(query))].sort(), JSON.stringify(query)).toEqual([...ids].sort());
    }
    const shared = customers.shareWithFamily(hat!);
    const { data } = await clientOf(api).GET("/inApps/v2/history/{anyTransactionId}", {
      params: { path: { anyTransactionId: shared.appTransactionId }, query: { inAppOwnershipType: "FAMILY_SHARED" } },
    });
    expect(data.signedTransactions).toHaveLength(1);
  });

  it("leaves out finished consumables in version 1", async () => {
    const { store, customer, bought } = createCustomer();
    await store.POST("/inApps/v1/transactions/{transactionId}/finish", {
      params: { path: { transactionId: bought[44]! } },
    });
    const counts = await Promise.all(
      (["/inApps/v1/history/{anyTransactionId}", "/inApps/v2/history/{anyTransactionId}"] as const).map(
        async (path) => {
          const query = { startDate: startTime + 44 * day };
          const { data } = await store.GET(path, { params: { path: { anyTransactionId: customer }, query } });
          return data.signedTransactions?.length;
        },
      ),
    );
    expect(counts).toEqual([4, 5]);
  });

  it("has refunds by their date, 20 a page, and at most 50 in version 1", async () => {
    const api = createTestApi();
    const customer = api.customers.create();
    const bought = Array.from({ length: 55 }, () => {
      return api.customers.purchase({ productId: "coins", type: "Consumable", customer }).transactionId;
    });
    const refunded = [...bought].reverse();
    for (const id of refunded) {
      api.clock.advance("PT1S");
      api.customers.refund(id);
    }
    const ids: string[] = [];
    const store = clientOf(api);
    for await (const one of refunds(store, customer, { verifier: verifierOf(api) })) ids.push(one.transactionId);
    expect(ids).toEqual(refunded);
    const { data } = await store.GET("/inApps/v1/refund/lookup/{originalTransactionId}", {
      params: { path: { originalTransactionId: bought[0]! } },
    });
    expect(data.signedTransactions).toHaveLength(50);
  });
});
