import { describe, expect, it } from "vitest";
import { assetPlacements } from "../../../src/testing/state/asset-placements.js";
import type { StateMachine } from "../../../src/testing/state/behavior.js";
import type { StoredResource } from "../../../src/testing/store/resource.js";
import { stateValues } from "../../../src/testing/uploads/kinds.js";
import { statesOf, walk } from "../../helpers/machines.js";
import { tidewatch } from "../../helpers/plain-client.js";
import { bodyOf, createRoutedWorld, type RoutedWorld } from "../../helpers/routed-world.js";

const images = "appAssetLibraryImages";

function libraryOf(fake: RoutedWorld): { type: string; id: string } {
  return fake.send("GET", `/v1/apps/${tidewatch}/assetLibrary`).document.data;
}

async function addImage(
  fake: RoutedWorld,
  category = "APP_SCREENSHOTS_AND_PREVIEWS",
  isUploaded = true,
): Promise<StoredResource> {
  const attributes = { category, fileName: "a.png", fileSize: 3 };
  const { document } = fake.send(
    "POST",
    `/v1/${images}`,
    bodyOf(images, attributes, { assetLibrary: libraryOf(fake) }),
  );
  const { id } = document.data;
  if (isUploaded) {
    const [{ url }] = document.data.attributes.uploadOperations;
    await fake.transfer("PUT", url, Buffer.from("png"), { "content-type": "image/png" });
    fake.send("PATCH", `/v1/${images}/${id}`, bodyOf(images, { uploaded: true }, {}, id));
    fake.world.clock.advance("PT1M");
  }
  return fake.world.store.find(images, id)!;
}

function versionOf(fake: RoutedWorld, appVersionState = "PREPARE_FOR_SUBMISSION") {
  const version = fake.world.create("appStoreVersions", { versionString: "1.0" });
  const localization = fake.world.create("appStoreVersionLocalizations", {}, { appStoreVersion: version });
  fake.world.set(version, { appVersionState });
  return { version, localization };
}

const place = (fake: RoutedWorld, image: StoredResource, localization: StoredResource, placementGroup?: string) =>
  fake.send(
    "POST",
    "/v1/appAssetLibraryPlacements",
    bodyOf(
      "appAssetLibraryPlacements",
      { placementType: "APP_SCREENSHOT", ...(placementGroup && { placementGroup }) },
      { image, appStoreVersionLocalization: localization },
    ),
  );

describe("the App Asset Library", () => {
  it("is there for each app, always the same", () => {
    const fake = createRoutedWorld();
    expect(libraryOf(fake)).toMatchObject({ type: "appAssetLibraries" });
    expect(libraryOf(fake)).toEqual(libraryOf(fake));
  });

  it("has reference data with groups, limits and formats", () => {
    const { document } = createRoutedWorld().send("GET", "/v1/appAssetLibraryRefData");
    expect(document.data).toHaveLength(1);
    const { placementProfileGroups, features, imageSpecs } = document.data[0].attributes;
    expect(placementProfileGroups.map((group: { displayClassId: string }) => group.displayClassId)).toContain(
      "IPHONE_DUO",
    );
    expect(features[0].placementPolicies[0].groupLimits[0].maxCount).toBe(10);
    expect(imageSpecs[0].specId).toMatch(/^\d+x\d+$/);
  });

  it("lists an image, whose upload operations are shown only as long as it waits for them", async () => {
    const fake = createRoutedWorld();
    const waiting = await addImage(fake, "CREATIVE_ASSETS", false);
    const done = await addImage(fake);
    const { document } = fake.send("GET", `/v1/appAssetLibraries/${libraryOf(fake).id}/images`);
    expect(
      document.data.map(({ id, attributes }: { id: string; attributes: Record<string, unknown> }) => [
        id,
        attributes["state"],
        "uploadOperations" in attributes,
      ]),
    ).toEqual([
      [waiting.id, "AWAITING_UPLOAD", true],
      [done.id, "PREPARE_FOR_SUBMISSION", false],
    ]);
  });

  it("archives approved assets only, and takes them back", async () => {
    const fake = createRoutedWorld();
    const image = await addImage(fake);
    const archive = (archived: boolean) =>
      fake.send("PATCH", `/v1/${images}/${image.id}`, bodyOf(images, { archived }, {}, image.id));
    expect(archive(true).document.errors[0].code).toBe("STATE_ERROR.INVALID_ASSET_STATE");
    fake.world.set(image, { state: "APPROVED" });
    expect(archive(true).document.data.attributes.state).toBe("ARCHIVED");
    expect(archive(false).document.data.attributes.state).toBe("APPROVED");
  });

  it("follows its review submission", async () => {
    const fake = createRoutedWorld();
    const image = await addImage(fake, "CREATIVE_ASSETS");
    const submission = fake.world.create("reviewSubmissions");
    const item = fake.world.create(
      "reviewSubmissionItems",
      {},
      { appAssetLibraryImage: image, reviewSubmission: submission },
    );
    expect(image.attributes["state"]).toBe("READY_FOR_REVIEW");
    fake.world.delete(item);
    expect(image.attributes["state"]).toBe("PREPARE_FOR_SUBMISSION");
  });
});

describe("a placement", () => {
  it("is in the state of its asset until that was processed, and then in that of its parent", async () => {
    const fake = createRoutedWorld();
    const { localization } = versionOf(fake);
    const waiting = await addImage(fake, "APP_SCREENSHOTS_AND_PREVIEWS", false);
    expect(place(fake, waiting, localization).document.data.attributes).toMatchObject({
      state: "ASSET_PROCESSING",
      mediaType: "IMAGE",
      placementGroup: "ANY",
    });
    const done = await addImage(fake);
    expect(place(fake, done, localization).document.data.attributes.state).toBe("PARENT_PREPARE_FOR_SUBMISSION");
  });

  it("is 409 on a failed asset, and on a version that is closed", async () => {
    const fake = createRoutedWorld();
    const image = await addImage(fake);
    fake.world.set(image, { state: "FAILED" });
    expect(place(fake, image, versionOf(fake).localization).document.errors[0].code).toBe(
      "STATE_ERROR.INVALID_ASSET_STATE",
    );
    fake.world.set(image, { state: "APPROVED" });
    const { localization } = versionOf(fake, "IN_REVIEW");
    expect(place(fake, image, localization).document.errors[0].code).toBe("STATE_ERROR.INVALID_STATE");
  });

  it("is 409 as the eleventh screenshot of a group", async () => {
    const fake = createRoutedWorld();
    const image = await addImage(fake);
    const { localization } = versionOf(fake);
    const statuses = Array.from({ length: 11 }, () => place(fake, image, localization, "IPHONE_69").status);
    expect(statuses).toEqual([...Array(10).fill(201), 409]);
    expect(place(fake, image, localization, "IPAD_13").status).toBe(201);
  });

  it("keeps its asset from being deleted", async () => {
    const fake = createRoutedWorld();
    const image = await addImage(fake);
    const { id } = place(fake, image, versionOf(fake).localization).document.data;
    expect(fake.send("DELETE", `/v1/${images}/${image.id}`).document.errors[0].code).toBe(
      "STATE_ERROR.ASSET_HAS_PLACEMENTS",
    );
    expect(fake.send("DELETE", `/v1/appAssetLibraryPlacements/${id}`).status).toBe(204);
    expect(fake.send("DELETE", `/v1/${images}/${image.id}`).status).toBe(204);
  });

  it("is put in order by an ordering request, which names each placement of the group once", async () => {
    const fake = createRoutedWorld();
    const image = await addImage(fake);
    const { localization } = versionOf(fake);
    const ids = [1, 2, 3].map(() => place(fake, image, localization, "MAC").document.data.id as string);
    const type = "appAssetLibraryPlacementOrderingRequests";
    const order = (wanted: readonly string[]) =>
      fake.send(
        "POST",
        `/v1/${type}`,
        bodyOf(
          type,
          { placementGroup: "MAC" },
          {
            orderedPlacements: wanted.map((id) => ({ type: "appAssetLibraryPlacements", id })),
            appStoreVersionLocalization: localization,
          },
        ),
      ).status;
    const listed = (query = "") =>
      fake
        .send("GET", `/v1/appStoreVersionLocalizations/${localization.id}/placements${query}`)
        .document.data.map(({ id }: { id: string }) => id);
    expect(listed()).toEqual(ids);
    expect(order(ids.slice(1))).toBe(409);
    expect(order(ids.toReversed())).toBe(201);
    expect(listed()).toEqual(ids.toReversed());
    expect(listed("?sort=placementGroupPosition")).toEqual(ids.toReversed());
  });

  it("has a place for every state, makes every step and rejects every other", () => {
    const { world } = createRoutedWorld();
    const [machine] = assetPlacements.machines as readonly StateMachine[];
    expect(statesOf(machine!).sort()).toEqual([...stateValues(world.rules, machine!.type, "state")].sort());
    expect(walk(world, machine!)).toEqual({ possible: 10, forbidden: 32 });
  });
});
