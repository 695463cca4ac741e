import { describe, expect, it } from "vitest";
import type { DocumentRules } from "../../../src/generated/connect/rules.js";
import { createApp, createFakeWorld, patch, rejection, startMs } from "../../helpers/fake-world.js";

describe("a response to a customer review", () => {
  it("is published within a day", () => {
    const world = createFakeWorld();
    const review = world.create("customerReviews", { rating: 5 });
    const response = world.create("customerReviewResponses", { responseBody: "Thank you" }, { review });
    expect(response.attributes).toMatchObject({
      state: "PENDING_PUBLISH",
      lastModifiedDate: "2026-11-02T01:00:00-08:00",
    });
    world.clock.advance("PT23H");
    expect(response.attributes["state"]).toBe("PENDING_PUBLISH");
    world.clock.advance("PT1H");
    expect(response.attributes["state"]).toBe("PUBLISHED");
  });

  it("replaces the one before, which is not published any more", () => {
    const world = createFakeWorld();
    const review = world.create("customerReviews", { rating: 1 });
    const first = world.create("customerReviewResponses", { responseBody: "Soon" }, { review });
    const second = world.create("customerReviewResponses", { responseBody: "Fixed" }, { review });
    world.clock.advance("P1D");
    expect([...world.store.list("customerReviewResponses")]).toEqual([second]);
    expect(world.store.relatedOne(review, "response")).toBe(second);
    expect(first.attributes["state"]).toBe("PENDING_PUBLISH");
  });

  it("that was seeded is published too", () => {
    const world = createFakeWorld();
    world.seed([
      { type: "customerReviewResponses", id: "1", attributes: { responseBody: "A", state: "PENDING_PUBLISH" } },
    ]);
    world.clock.advance("P1D");
    expect(world.store.find("customerReviewResponses", "1")!.attributes["state"]).toBe("PUBLISHED");
  });
});

describe("an invitation of a user", () => {
  it("expires after three days, created or seeded", () => {
    const world = createFakeWorld();
    const invitation = world.create("userInvitations", {
      email: "a@example.com",
      firstName: "A",
      lastName: "B",
      roles: [],
    });
    expect(invitation.attributes["expirationDate"]).toBe("2026-11-05T01:00:00-08:00");
    const expirationDate = new Date(startMs + 1_000).toISOString();
    world.seed([{ type: "userInvitations", id: "1", attributes: { expirationDate } }]);
    world.clock.advance("PT1S");
    expect([...world.store.list("userInvitations")]).toEqual([invitation]);
    world.clock.advance("P3D");
    expect(world.store.count("userInvitations")).toBe(0);
  });
});

describe("a background asset version", () => {
  it("is processed once its asset is committed, and gets three releases", () => {
    const world = createFakeWorld();
    const backgroundAsset = world.create("backgroundAssets", {}, { app: createApp(world).app });
    const version = world.create("backgroundAssetVersions", {}, { backgroundAsset });
    const add = (assetType: string) =>
      world.create("backgroundAssetUploadFiles", { assetType, fileName: "a" }, { backgroundAssetVersion: version });
    const [asset, manifest] = [add("ASSET"), add("MANIFEST")];
    expect([world.store.relatedOne(version, "assetFile"), world.store.relatedOne(version, "manifestFile")]).toEqual([
      asset,
      manifest,
    ]);
    patch(world, manifest, { uploaded: true });
    expect(version.attributes["state"]).toBe("AWAITING_UPLOAD");
    patch(world, asset, { uploaded: true });
    expect(version.attributes["state"]).toBe("PROCESSING");
    world.clock.advance("PT15M");
    expect(version.attributes["state"]).toBe("COMPLETE");
    const releases = ["internalBetaRelease", "externalBetaRelease", "appStoreRelease"].map(
      (name) => world.store.relatedOne(version, name)?.attributes["state"],
    );
    expect(releases).toEqual(["READY_FOR_TESTING", "READY_FOR_BETA_SUBMISSION", "PREPARE_FOR_SUBMISSION"]);
  });
});

describe("what Apple creates along", () => {
  it("is complete for an app that was seeded without details", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const info = world.store.relatedOne(app, "appInfos")!;
    expect(info.attributes).toMatchObject({ state: "PREPARE_FOR_SUBMISSION", appStoreState: "PREPARE_FOR_SUBMISSION" });
    expect(world.store.relatedOne(info, "appInfoLocalizations")!.attributes).toMatchObject({
      locale: "en-GB",
      name: "Tidewatch",
    });
    expect(world.store.relatedOne(info, "ageRatingDeclaration")).toBeDefined();
    expect(world.store.relatedOne(app, "betaAppReviewDetail")).toBeDefined();
    expect(world.store.relatedOne(app, "betaLicenseAgreement")).toBeDefined();
    for (const name of ["endUserLicenseAgreement", "ciProduct", "gameCenterDetail", "appStoreVersions"]) {
      expect(world.store.relatedOne(app, name), name).toBeUndefined();
    }
  });

  it("is not made twice for what was seeded with it, in any order", () => {
    const world = createFakeWorld();
    const app = { app: { data: { type: "apps", id: "1" } } };
    world.seed([
      { type: "appInfos", id: "i", relationships: app },
      { type: "apps", id: "1" },
      { type: "betaLicenseAgreements", id: "1", attributes: { agreementText: "Have fun" }, relationships: app },
      {
        type: "builds",
        id: "b",
        relationships: { ...app, buildBetaDetail: { data: { type: "buildBetaDetails", id: "d" } } },
      },
      { type: "buildBetaDetails", id: "d", attributes: { internalBuildState: "IN_BETA_TESTING" } },
    ]);
    const counts = ["appInfos", "betaLicenseAgreements", "buildBetaDetails", "ageRatingDeclarations"].map((type) =>
      world.store.count(type),
    );
    expect(counts).toEqual([1, 1, 1, 1]);
  });

  it("follows the version that is on the App Store", () => {
    const world = createFakeWorld();
    world.seed([
      { type: "apps", id: "1" },
      {
        type: "appStoreVersions",
        id: "v",
        attributes: { appStoreState: "READY_FOR_SALE" },
        relationships: { app: { data: { type: "apps", id: "1" } } },
      },
    ]);
    expect([...world.store.list("appInfos")][0]!.attributes["state"]).toBe("READY_FOR_DISTRIBUTION");
  });
});

describe("the behaviors", () => {
  /** A document that has some types, without most of what the behaviors know about them. */
  const table = (types: Readonly<Record<string, readonly string[]>>): DocumentRules => ({
    $defs: {},
    parameters: [],
    operations: {},
    resources: Object.fromEntries(
      Object.entries(types).map(([type, relationships]) => [
        type,
        {
          type,
          relationships: Object.fromEntries(relationships.map((name) => [name, { to: name.replace(/s?$/, "s") }])),
        },
      ]),
    ),
  });

  it.each([
    ["one type alone", []],
    ["the app", ["app"]],
    ["the version and build", ["app", "appStoreVersion", "build"]],
  ])("tolerate documents with %s", (_, relationships) => {
    const known = Object.keys(createFakeWorld().rules.table.resources).flatMap(
      (schema) => createFakeWorld().rules.resource(schema).type,
    );
    for (const type of new Set(known)) {
      const world = createFakeWorld({
        table: table({ apps: [], builds: [], appStoreVersions: [], [type]: relationships }),
      });
      const attributes = {
        versionString: "1.0",
        cfBundleVersion: "1",
        cfBundleShortVersionString: "1",
        url: "https://a.example",
      };
      const links = {
        app: world.create("apps", { name: "A" }),
        build: world.create("builds", { version: "1" }),
      };
      const resource = world.create(type, attributes, type === "apps" || type === "builds" ? {} : { app: links.app });
      world.seed([{ type, id: "seeded" }]);
      patch(world, resource, { uploaded: false });
      world.clock.advance("P1Y");
      expect(rejection(() => world.delete(resource)) ?? "deleted", type).toMatch(/^(deleted|409 STATE_ERROR)/);
    }
  });
});
