import { describe, expect, it } from "vitest";
import { priceOf, tierCount } from "../../../src/testing/prices/ladder.js";
import { readPointId, writePointId } from "../../../src/testing/prices/point-id.js";
import { unitsForDollar } from "../../../src/testing/sample/territories.js";
import type { StoredResource } from "../../../src/testing/store/resource.js";
import { tidewatch } from "../../helpers/plain-client.js";
import { bodyOf, createRoutedWorld, type RoutedWorld } from "../../helpers/routed-world.js";

interface Listed {
  readonly id: string;
  readonly attributes: Record<string, unknown>;
  readonly relationships: Record<string, { data: { id: string } }>;
}

const pointId = (owner: string, territory: string, tier: number): string => writePointId({ owner, territory, tier });

describe("the ladder of prices", () => {
  it("has 800 prices, which rise in every currency", () => {
    expect(tierCount).toBe(800);
    for (const currency of Object.keys(unitsForDollar)) {
      const prices = Array.from({ length: tierCount }, (_, tier) => Number(priceOf(tier, currency).customerPrice));
      expect(
        prices.every((price, tier) => tier === 0 || price > prices[tier - 1]!),
        currency,
      ).toBe(true);
    }
    expect(priceOf(0, "USD").customerPrice).toBe("0.00");
    expect(priceOf(8, "USD")).toEqual({ customerPrice: "0.99", proceeds: "0.69", proceedsYear2: "0.84" });
    expect(priceOf(8, "JPY").customerPrice).toBe("149");
  });

  it("has points whose ids say their owner, territory and price", () => {
    const id = pointId("6450000101", "USA", 8);
    expect(JSON.parse(Buffer.from(id, "base64").toString())).toEqual({ s: "6450000101", t: "USA", p: "10008" });
    expect(readPointId(id)).toEqual({ owner: "6450000101", territory: "USA", tier: 8 });
    for (const wrong of ["", "constructor", "e30", `${id}=`]) expect(readPointId(wrong)).toBeUndefined();
  });
});

describe("price points", () => {
  it("are those of 175 territories with 800 prices each, and none of them is stored", () => {
    const fake = createRoutedWorld();
    const subscription = fake.world.create("subscriptions");
    const path = `/v1/subscriptions/${subscription.id}/pricePoints?limit=8000&include=territory`;
    const { document } = fake.send("GET", path);
    expect(document.meta.paging.total).toBe(175 * 800);
    expect(document.data).toHaveLength(8000);
    expect(document.included).toHaveLength(10);
    expect(fake.world.store.count("subscriptionPricePoints")).toBe(0);
  });

  it("are filtered by territory, and found by their ids", () => {
    const fake = createRoutedWorld();
    const { document } = fake.send("GET", `/v1/apps/${tidewatch}/appPricePoints?filter[territory]=DEU&limit=200`);
    expect(document.meta.paging.total).toBe(800);
    const found = fake.send("GET", `/v3/appPricePoints/${document.data[8].id}?include=territory,app`).document;
    expect(found.data).toMatchObject({ id: document.data[8].id, attributes: { customerPrice: "0.99" } });
    expect(found.included.map(({ id }: Listed) => id)).toEqual(["DEU", tidewatch]);
    for (const missing of [pointId("1", "USA", 1), pointId(tidewatch, "XXX", 1), pointId(tidewatch, "USA", 800)]) {
      expect(fake.send("GET", `/v3/appPricePoints/${missing}`).status).toBe(404);
    }
  });

  it("are equalized in each other territory", () => {
    const fake = createRoutedWorld();
    const path = `/v3/appPricePoints/${pointId(tidewatch, "USA", 8)}/equalizations`;
    const { data } = fake.send("GET", `${path}?limit=200&include=territory`).document;
    expect(data).toHaveLength(174);
    const japan = fake.send("GET", `${path}?filter[territory]=JPN`).document.data;
    expect(japan).toMatchObject([{ id: pointId(tidewatch, "JPN", 8), attributes: { customerPrice: "149" } }]);
  });

  it("are there for subscriptions, with the proceeds after a year and adjusted equalizations", () => {
    const fake = createRoutedWorld();
    const subscription = fake.world.create("subscriptions");
    const { data } = fake.send(
      "GET",
      `/v1/subscriptions/${subscription.id}/pricePoints?filter[territory]=USA`,
    ).document;
    expect(data[8].attributes).toEqual({ customerPrice: "0.99", proceeds: "0.69", proceedsYear2: "0.84" });
    const path = `/v1/subscriptionPricePoints/${data[8].id}/adjustedEqualizations?filter[planType]=MONTHLY&limit=200`;
    expect(fake.send("GET", path).document.data).toHaveLength(174);
  });
});

function schedule(fake: RoutedWorld, points: readonly [territory: string, tier: number, startDate?: string][]) {
  const prices = points.map(([territory, tier, startDate]) => {
    const point = fake.world.store.find("appPricePoints", pointId(tidewatch, territory, tier))!;
    return fake.world.create("appPrices", startDate === undefined ? {} : { startDate }, { appPricePoint: point });
  });
  return fake.send(
    "POST",
    "/v1/appPriceSchedules",
    bodyOf(
      "appPriceSchedules",
      {},
      {
        app: { type: "apps", id: tidewatch },
        baseTerritory: { type: "territories", id: "USA" },
        manualPrices: prices,
      },
    ),
  );
}

describe("a price schedule", () => {
  it("has its manual prices, and an automatic price for each other territory", () => {
    const fake = createRoutedWorld();
    const { status, document } = schedule(fake, [
      ["USA", 8],
      ["DEU", 20],
    ]);
    expect(status).toBe(201);
    const read = (name: string): { data: Listed[]; included: Listed[] } =>
      fake.send(
        "GET",
        `/v1/appPriceSchedules/${document.data.id}/${name}?include=appPricePoint,territory&limit=200`.replace("", ""),
      ).document;
    const manual = read("manualPrices").data;
    expect(
      manual.map(({ attributes, relationships }) => [attributes["manual"], relationships["territory"]!.data.id]),
    ).toEqual([
      [true, "USA"],
      [true, "DEU"],
    ]);
    const { data, included } = read("automaticPrices");
    expect(data).toHaveLength(173);
    const japan = data.find(({ relationships }) => relationships["territory"]!.data.id === "JPN")!;
    const point = included.find(({ id }) => id === japan.relationships["appPricePoint"]!.data.id)!;
    expect([japan.attributes["manual"], point.attributes["customerPrice"]]).toEqual([false, "149"]);
  });

  it("follows the base price that is current by the clock", () => {
    const fake = createRoutedWorld();
    const { document } = schedule(fake, [
      ["USA", 8],
      ["USA", 18, "2026-12-01"],
    ]);
    const first = (): string => {
      const path = `/v1/appPriceSchedules/${document.data.id}/automaticPrices?include=appPricePoint`;
      return fake.send("GET", path).document.data[0].relationships.appPricePoint.data.id;
    };
    expect(readPointId(first())?.tier).toBe(8);
    fake.world.clock.advance("P1M");
    expect(readPointId(first())?.tier).toBe(18);
  });

  it("replaces the one before", () => {
    const fake = createRoutedWorld();
    schedule(fake, [["USA", 8]]);
    const { document } = schedule(fake, [["USA", 9]]);
    expect(fake.send("GET", `/v1/apps/${tidewatch}/appPriceSchedule`).document.data.id).toBe(document.data.id);
    expect([fake.world.store.count("appPriceSchedules"), fake.world.store.count("appPrices")]).toEqual([1, 1]);
  });

  it("is 409 without a price of the base territory that begins now, and with two at the same time", () => {
    const fake = createRoutedWorld();
    for (const points of [
      [["DEU", 8]],
      [["USA", 8, "2026-12-01"]],
      [
        ["USA", 8],
        ["USA", 9],
      ],
    ] as const) {
      const { status, document } = schedule(fake, points as never);
      expect([status, document.errors[0].source.pointer]).toEqual([409, "/data/relationships/manualPrices"]);
    }
  });
});

describe("the price of a subscription", () => {
  const add = (fake: RoutedWorld, subscription: StoredResource, tier: number, attributes: object = {}) =>
    fake.send(
      "POST",
      "/v1/subscriptionPrices",
      bodyOf("subscriptionPrices", attributes, {
        subscription,
        subscriptionPricePoint: { type: "subscriptionPricePoints", id: pointId(subscription.id, "USA", tier) },
      }),
    );
  const tiers = (fake: RoutedWorld, subscription: StoredResource): unknown[] =>
    fake
      .send("GET", `/v1/subscriptions/${subscription.id}/prices?include=subscriptionPricePoint`)
      .document.data.map(({ attributes, relationships }: Listed) => [
        readPointId(relationships["subscriptionPricePoint"]!.data.id)?.tier,
        attributes["startDate"],
        attributes["preserved"],
      ]);

  it("replaces the current one, or preserves it for existing subscribers", () => {
    const fake = createRoutedWorld();
    const subscription = fake.world.create("subscriptions");
    add(fake, subscription, 8);
    add(fake, subscription, 9);
    expect(tiers(fake, subscription)).toEqual([[9, null, false]]);
    add(fake, subscription, 10, { preserveCurrentPrice: true });
    expect(tiers(fake, subscription)).toEqual([
      [9, null, true],
      [10, null, false],
    ]);
  });

  it("can start later: only such a price can be deleted, and a new one takes its place", () => {
    const fake = createRoutedWorld();
    const subscription = fake.world.create("subscriptions");
    const { id } = add(fake, subscription, 8).document.data;
    expect(add(fake, subscription, 9, { startDate: "2026-11-02" }).status).toBe(409);
    add(fake, subscription, 9, { startDate: "2026-12-01" });
    const later = add(fake, subscription, 10, { startDate: "2026-12-05" }).document.data.id;
    expect(tiers(fake, subscription)).toEqual([
      [8, null, false],
      [10, "2026-12-05", false],
    ]);
    expect(fake.send("DELETE", `/v1/subscriptionPrices/${id}`).status).toBe(409);
    fake.world.clock.advance("P2M");
    expect(tiers(fake, subscription)).toEqual([[10, "2026-12-05", false]]);
    expect(fake.send("DELETE", `/v1/subscriptionPrices/${later}`).status).toBe(409);
    const next = add(fake, subscription, 11, { startDate: "2027-12-05" }).document.data.id;
    expect(fake.send("DELETE", `/v1/subscriptionPrices/${next}`).status).toBe(204);
  });

  it("is 409 with a price point of another subscription", () => {
    const fake = createRoutedWorld();
    const [one, other] = [fake.world.create("subscriptions"), fake.world.create("subscriptions")];
    const point = { type: "subscriptionPricePoints", id: pointId(other!.id, "USA", 1) };
    const body = bodyOf("subscriptionPrices", {}, { subscription: one!, subscriptionPricePoint: point });
    expect(fake.send("POST", "/v1/subscriptionPrices", body).status).toBe(409);
  });
});

describe("the availability of an app in a territory", () => {
  it("is processed, and then shown", () => {
    const fake = createRoutedWorld();
    const territory = fake.world.create("territoryAvailabilities", { available: true });
    expect(territory.attributes["contentStatuses"]).toEqual(["AVAILABLE"]);
    const { id } = territory;
    const body = bodyOf("territoryAvailabilities", { available: false }, {}, id);
    const { document } = fake.send("PATCH", `/v1/territoryAvailabilities/${id}`, body);
    expect(document.data.attributes.contentStatuses).toEqual(["PROCESSING_TO_NOT_AVAILABLE"]);
    fake.world.clock.advance("PT5M");
    expect(territory.attributes["contentStatuses"]).toEqual(["CANNOT_SELL"]);
  });
});
