import { describe, expect, it } from "vitest";
import { collect, resolve, setPrices } from "../../../src/index.js";
import { fakeWithClient } from "../../helpers/fake-client.js";

/** A store with an app, an in-app purchase and a subscription, and all of Apple's territories. */
async function setUp() {
  const { fake, connect } = await fakeWithClient({
    resources: [],
    maxPageSize: 8000,
    now: () => Date.UTC(2026, 10, 2),
  });
  const { apps } = fake.seed({ apps: [{ name: "Example", bundleId: "com.example.one" }] });
  const app = apps[0]!.id;
  const { inAppPurchases, subscriptions } = fake.seed({
    inAppPurchases: [{ name: "Gold", productId: "gold", inAppPurchaseType: "CONSUMABLE", app }],
    subscriptionGroups: [{ referenceName: "Pro", app, subscriptions: [{ name: "Pro", productId: "pro" }] }],
  });
  const manual = async () => {
    const { data: schedule } = await connect.GET("/v1/apps/{id}/appPriceSchedule", { params: { path: { id: app } } });
    const prices = await collect(connect, "/v1/appPriceSchedules/{id}/manualPrices", {
      params: { path: { id: schedule.data!.id }, query: { include: ["appPricePoint", "territory"] } },
    });
    return resolve(prices).map((price) => [
      price.territory?.id,
      price.appPricePoint?.customerPrice,
      price.startDate ?? null,
      price.endDate ?? null,
    ]);
  };
  const changes = () => fake.requests.filter(({ method }) => method !== "GET");
  return { fake, connect, app, gold: inAppPurchases[0]!.id, pro: subscriptions[0]!.id, manual, changes };
}

describe("setPrices of an app", () => {
  it("replaces the schedule by one price, which Apple equalizes, with a request for each page of 200 points and one more", async () => {
    const { fake, connect, app, manual } = await setUp();
    const set = await setPrices(connect, { app, territory: "USA", price: 4.99 });
    expect(set).toMatchObject([{ territory: "USA", customerPrice: "4.99" }]);
    expect(fake.requests.map(({ method }) => method)).toEqual([...Array(4).fill("GET"), "POST"]);
    expect(await manual()).toEqual([["USA", "4.99", null, null]]);
  });

  it("sets exceptions beside it, in the same request", async () => {
    const { connect, app, manual, changes } = await setUp();
    await setPrices(connect, { app, territory: "USA", price: "4.99", exceptions: { DEU: "3.99" } });
    expect(changes()).toHaveLength(1);
    expect((await manual()).sort()).toEqual([
      ["DEU", "3.99", null, null],
      ["USA", "4.99", null, null],
    ]);
  });

  it("with a start date keeps the prices until then, and what begins later is replaced", async () => {
    const { connect, app, manual } = await setUp();
    await setPrices(connect, { app, territory: "USA", price: "4.99" });
    await setPrices(connect, { app, territory: "USA", price: "5.99", startDate: "2027-03-01" });
    expect((await manual()).sort()).toEqual([
      ["USA", "4.99", null, "2027-03-01"],
      ["USA", "5.99", "2027-03-01", null],
    ]);
    await setPrices(connect, { app, territory: "USA", price: "6.99", startDate: "2027-01-01" });
    expect((await manual()).sort()).toEqual([
      ["USA", "4.99", null, "2027-01-01"],
      ["USA", "6.99", "2027-01-01", null],
    ]);
  });

  it("rejects a start date with another base territory, and changes nothing", async () => {
    const { connect, app, changes } = await setUp();
    await setPrices(connect, { app, territory: "USA", price: "4.99" });
    const change = setPrices(connect, { app, territory: "DEU", price: "5.99", startDate: "2027-03-01" });
    await expect(change).rejects.toThrow('"territory" must be USA');
    expect(changes()).toHaveLength(1);
  });

  it("names the nearest prices if there is none of the price, and changes nothing", async () => {
    const { connect, app, changes } = await setUp();
    const change = setPrices(connect, { app, territory: "USA", price: "4.98" });
    await expect(change).rejects.toThrow("USA has no price point of 4.98; the nearest are 4.89 and 4.99");
    expect(changes()).toEqual([]);
  });
});

describe("setPrices of an in-app purchase", () => {
  it("replaces the schedule, now or from a day on", async () => {
    const { connect, gold } = await setUp();
    await setPrices(connect, { inAppPurchase: gold, territory: "USA", price: "0.99" });
    await setPrices(connect, { inAppPurchase: gold, territory: "USA", price: "1.99", startDate: "2027-03-01" });
    const { data } = await connect.GET("/v2/inAppPurchases/{id}/iapPriceSchedule", { params: { path: { id: gold } } });
    const prices = await collect(connect, "/v1/inAppPurchasePriceSchedules/{id}/manualPrices", {
      params: { path: { id: data.data!.id }, query: { include: ["inAppPurchasePricePoint"] } },
    });
    expect(
      resolve(prices)
        .map(({ inAppPurchasePricePoint: point }) => point?.customerPrice)
        .sort(),
    ).toEqual(["0.99", "1.99"]);
  });
});

describe("setPrices of a subscription", () => {
  const pricesOf = async (connect: Awaited<ReturnType<typeof setUp>>["connect"], id: string) =>
    resolve(
      await collect(connect, "/v1/subscriptions/{id}/prices", {
        params: { path: { id }, query: { include: ["territory", "subscriptionPricePoint"] } },
      }),
    );

  it("sets the equalized price of every territory in one request, after one for the points and one for the equal ones", async () => {
    const { fake, connect, pro } = await setUp();
    const set = await setPrices(connect, {
      subscription: pro,
      territory: "USA",
      price: "9.99",
      exceptions: { DEU: "8.99" },
    });
    expect(fake.requests.map(({ method }) => method)).toEqual(["GET", "GET", "PATCH"]);
    expect(set.length).toBeGreaterThan(170);
    const prices = await pricesOf(connect, pro);
    expect(prices).toHaveLength(set.length);
    const of = (code: string) =>
      prices.find(({ territory }) => territory?.id === code)?.subscriptionPricePoint?.customerPrice;
    expect([of("USA"), of("DEU")]).toEqual(["9.99", "8.99"]);
    expect(Number(of("JPN"))).toBeGreaterThan(500);
  });

  it("sets the price of some territories from a day on beside the current ones, and keeps it for those who subscribe", async () => {
    const { fake, connect, pro } = await setUp();
    await setPrices(connect, { subscription: pro, territory: "USA", price: "9.99" });
    const set = await setPrices(connect, {
      subscription: pro,
      territory: "USA",
      price: "10.99",
      territories: ["JPN", "FRA"],
      startDate: "2027-01-01",
      preserveCurrentPrice: true,
    });
    expect(set.map(({ territory }) => territory).sort()).toEqual(["FRA", "JPN"]);
    expect(JSON.stringify(fake.requests.at(-1)!.body)).toContain('"preserveCurrentPrice":true');
    const prices = await pricesOf(connect, pro);
    expect(prices.length).toBeGreaterThan(172);
    const planned = prices.filter(({ startDate }) => startDate === "2027-01-01");
    expect(planned.map(({ territory }) => territory?.id).sort()).toEqual(["FRA", "JPN"]);
  });
});

describe("the options of setPrices", () => {
  const price = { territory: "USA", price: "4.99" };
  it.each<[object, string]>([
    [price, '"app", "inAppPurchase" and "subscription"'],
    [{ ...price, app: "1", subscription: "2" }, '"app", "inAppPurchase" and "subscription"'],
    [{ ...price, app: "1", territory: "us" }, '"territory"'],
    [{ ...price, app: "1", price: "cheap" }, '"price"'],
    [{ ...price, app: "1", price: -1 }, '"price"'],
    [{ ...price, app: "1", exceptions: { JPN: "" } }, '"JPN"'],
    [{ ...price, app: "1", startDate: "2027-02-30" }, '"startDate"'],
    [{ ...price, app: "1", preserveCurrentPrice: true }, '"preserveCurrentPrice"'],
    [{ ...price, subscription: "1", preserveCurrentPrice: "yes" }, '"preserveCurrentPrice"'],
    [{ ...price, app: "1", teritories: [] }, '"teritories"'],
  ])("reject %j before anything is sent", async (options, message) => {
    const { fake, connect } = await setUp();
    await expect(setPrices(connect, options as never)).rejects.toThrow(message);
    expect(fake.requests).toEqual([]);
  });
});
