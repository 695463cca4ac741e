import { describe, expect, it } from "vitest";
import { writePointId } from "../../../src/testing/prices/point-id.js";
import { productMachines, productPartMachines } from "../../../src/testing/state/product-states.js";
import type { StoredResource } from "../../../src/testing/store/resource.js";
import { statesOf, walk } from "../../helpers/machines.js";
import { tidewatch } from "../../helpers/plain-client.js";
import { bodyOf, createRoutedWorld, type RoutedWorld } from "../../helpers/routed-world.js";

const app = { type: "apps", id: tidewatch };

function addPurchase(fake: RoutedWorld): StoredResource {
  const attributes = { name: "Coins", productId: "coins", inAppPurchaseType: "CONSUMABLE" };
  const { document } = fake.send("POST", "/v2/inAppPurchases", bodyOf("inAppPurchases", attributes, { app }));
  return fake.world.store.find("inAppPurchases", document.data.id)!;
}

function addSubscription(fake: RoutedWorld): StoredResource {
  const group = fake.world.create("subscriptionGroups", { referenceName: "Pro" });
  const body = bodyOf("subscriptions", { name: "Pro", productId: "pro" }, { group });
  return fake.world.store.find("subscriptions", fake.send("POST", "/v1/subscriptions", body).document.data.id)!;
}

/** Gives a product all that it needs. Returns its localization. */
function complete(fake: RoutedWorld, product: StoredResource): StoredResource {
  const { world } = fake;
  const usa = world.store.find("territories", "USA")!;
  const isPurchase = product.type === "inAppPurchases";
  const owner = isPurchase ? "inAppPurchaseV2" : "subscription";
  const kind = isPurchase ? "inAppPurchase" : "subscription";
  const point = world.store.find(`${kind}PricePoints`, writePointId({ owner: product.id, territory: "USA", tier: 3 }))!;
  const localization = world.create(`${kind}Localizations`, { locale: "en-US", name: "A" }, { [owner]: product });
  if (isPurchase) {
    const price = world.create("inAppPurchasePrices", {}, { inAppPurchasePricePoint: point });
    const links = { inAppPurchase: product, baseTerritory: usa, manualPrices: [price] };
    world.create("inAppPurchasePriceSchedules", {}, links);
  } else world.create("subscriptionPrices", {}, { subscription: product, subscriptionPricePoint: point });
  const screenshot = world.create(`${kind}AppStoreReviewScreenshots`, {}, { [owner]: product });
  expect(product.attributes["state"]).toBe("MISSING_METADATA");
  world.move(screenshot, "assetDeliveryState", "UPLOAD_COMPLETE");
  world.move(screenshot, "assetDeliveryState", "COMPLETE");
  return localization;
}

const submit = (fake: RoutedWorld, product: StoredResource) =>
  product.type === "inAppPurchases"
    ? fake.send(
        "POST",
        "/v1/inAppPurchaseSubmissions",
        bodyOf("inAppPurchaseSubmissions", {}, { inAppPurchaseV2: product }),
      )
    : fake.send(
        "POST",
        "/v1/subscriptionSubmissions",
        bodyOf("subscriptionSubmissions", {}, { subscription: product }),
      );

describe.each([
  ["an in-app purchase", addPurchase],
  ["a subscription", addSubscription],
])("%s", (_, add) => {
  it("is ready to submit with a localization, a price and a processed screenshot, and not without one of them", () => {
    const fake = createRoutedWorld();
    const product = add(fake);
    expect(product.attributes["state"]).toBe("MISSING_METADATA");
    expect(submit(fake, product).document.errors[0].code).toBe("STATE_ERROR.ENTITY_STATE_INVALID");
    const localization = complete(fake, product);
    expect(product.attributes["state"]).toBe("READY_TO_SUBMIT");
    fake.world.delete(localization);
    expect(product.attributes["state"]).toBe("MISSING_METADATA");
  });

  it("is reviewed by the clock, with its localizations, and cannot change meanwhile", () => {
    const fake = createRoutedWorld();
    const product = add(fake);
    const localization = complete(fake, product);
    expect(submit(fake, product).status).toBe(201);
    expect(product.attributes["state"]).toBe("WAITING_FOR_REVIEW");
    expect(localization.attributes["state"]).toBe("WAITING_FOR_REVIEW");
    const path = `/${product.type === "subscriptions" ? "v1" : "v2"}/${product.type}/${product.id}`;
    expect(fake.send("PATCH", path, bodyOf(product.type, { name: "New" }, {}, product.id)).status).toBe(409);
    expect(fake.send("DELETE", path).status).toBe(409);
    expect(submit(fake, product).status).toBe(409);
    fake.world.clock.advance("P1D");
    expect(product.attributes["state"]).toBe("IN_REVIEW");
    fake.world.clock.advance("P1D");
    expect([product, localization].map(({ attributes }) => attributes["state"])).toEqual(["APPROVED", "APPROVED"]);
  });

  it("can be submitted again after a rejection", () => {
    const fake = createRoutedWorld();
    const product = add(fake);
    complete(fake, product);
    submit(fake, product);
    fake.world.move(product, "state", "IN_REVIEW");
    fake.world.move(product, "state", "REJECTED");
    fake.world.clock.advance("P7D");
    expect(product.attributes["state"]).toBe("REJECTED");
    expect(submit(fake, product).status).toBe(201);
  });
});

describe("in-app purchases and subscriptions", () => {
  it("are removed from sale without territories, and come back with some", () => {
    const fake = createRoutedWorld();
    const product = addPurchase(fake);
    fake.world.set(product, { state: "APPROVED" });
    const offer = (availableTerritories: readonly object[]) =>
      fake.send(
        "POST",
        "/v1/inAppPurchaseAvailabilities",
        bodyOf(
          "inAppPurchaseAvailabilities",
          { availableInNewTerritories: false },
          { inAppPurchase: product, availableTerritories: availableTerritories as StoredResource[] },
        ),
      ).status;
    expect(offer([])).toBe(201);
    expect(product.attributes["state"]).toBe("DEVELOPER_REMOVED_FROM_SALE");
    expect(offer([{ type: "territories", id: "USA" }])).toBe(201);
    expect(product.attributes["state"]).toBe("APPROVED");
    expect(fake.world.store.count("inAppPurchaseAvailabilities")).toBe(1);
  });

  it("are submitted with their group, and get the next level of it", () => {
    const fake = createRoutedWorld();
    const first = addSubscription(fake);
    const group = fake.world.store.relatedOne(first, "group")!;
    const second = fake.world.create("subscriptions", { name: "Pro 2", productId: "pro2" }, { group });
    expect([first, second].map(({ attributes }) => attributes["groupLevel"])).toEqual([1, 2]);
    const send = () =>
      fake.send(
        "POST",
        "/v1/subscriptionGroupSubmissions",
        bodyOf("subscriptionGroupSubmissions", {}, { subscriptionGroup: group }),
      );
    expect(send().status).toBe(409);
    complete(fake, first);
    expect(send().status).toBe(201);
    expect([first, second].map(({ attributes }) => attributes["state"])).toEqual([
      "WAITING_FOR_REVIEW",
      "MISSING_METADATA",
    ]);
  });

  it.each([...productMachines, ...productPartMachines].map((machine) => [machine.type, machine] as const))(
    "have a place for every state, make every step and reject every other: %s",
    (type, machine) => {
      const { world } = createRoutedWorld();
      // The older of two versions of a resource has states that nothing sets any more.
      const lists = world.rules.schemasOf(type).flatMap((name) => {
        const schema = world.rules.schemas.properties(world.rules.resource(name).attributes).get(machine.attribute);
        return schema ? [world.rules.schemas.values(schema)!.filter((value) => value !== null)] : [];
      });
      const values = lists.at(-1)!;
      expect(statesOf(machine).sort()).toEqual([...values].sort());
      const { possible, forbidden } = walk(world, machine);
      expect(possible + forbidden).toBe(values.length * (values.length - 1));
    },
  );
});

describe("offers", () => {
  it("are 409 as a second introductory offer of a territory at the same time, and as a paid one without a price", () => {
    const fake = createRoutedWorld();
    const subscription = addSubscription(fake);
    const usa = { type: "territories", id: "USA" };
    const offer = (attributes: object) =>
      fake.send(
        "POST",
        "/v1/subscriptionIntroductoryOffers",
        bodyOf(
          "subscriptionIntroductoryOffers",
          { duration: "ONE_WEEK", numberOfPeriods: 1, offerMode: "FREE_TRIAL", ...attributes },
          { subscription, territory: usa },
        ),
      );
    expect(offer({ endDate: "2026-12-01" }).status).toBe(201);
    expect(offer({}).status).toBe(409);
    expect(offer({ startDate: "2026-12-01" }).status).toBe(201);
    expect(offer({ offerMode: "PAY_UP_FRONT", startDate: "2027-12-01" }).document.errors[0].source).toEqual({
      pointer: "/data/relationships/subscriptionPricePoint",
    });
  });

  it("count their codes, which are final once deactivated", () => {
    const fake = createRoutedWorld();
    const offerCode = fake.world.create("subscriptionOfferCodes", { name: "Spring" });
    const type = "subscriptionOfferCodeOneTimeUseCodes";
    const add = (attributes: object) =>
      fake.send(
        "POST",
        `/v1/${type}`,
        bodyOf(type, { numberOfCodes: 500, expirationDate: "2027-01-31", ...attributes }, { offerCode }),
      );
    const { status, document } = add({});
    expect(status).toBe(201);
    expect(document.data.attributes).toMatchObject({ active: true, numberOfCodes: 500, environment: "PRODUCTION" });
    add({ environment: "SANDBOX", numberOfCodes: 3 });
    expect(add({ expirationDate: "2026-01-31" }).status).toBe(409);
    expect(offerCode.attributes).toMatchObject({
      productionCodeCount: 500,
      sandboxCodeCount: 3,
      totalNumberOfCodes: 503,
    });
    const { data } = fake.send("GET", `/v1/subscriptionOfferCodes/${offerCode.id}/oneTimeUseCodes`).document;
    expect(data).toHaveLength(2);
    const set = (active: boolean) =>
      fake.send("PATCH", `/v1/${type}/${data[0].id}`, bodyOf(type, { active }, {}, data[0].id)).status;
    expect([set(false), set(true)]).toEqual([200, 409]);
  });
});
