import { describe, expect, it } from "vitest";
import type { ChangeableWorld } from "../../../src/testing/state/world.js";
import type { StoredResource } from "../../../src/testing/store/resource.js";
import { createApp, createBuild, createFakeWorld, patch, rejection, startMs } from "../../helpers/fake-world.js";

const state = "appVersionState";

function createVersion(world: ChangeableWorld, app: StoredResource, attributes = {}, build?: StoredResource) {
  const all = { platform: "IOS", versionString: "1.0", ...attributes };
  return world.create("appStoreVersions", all, { app, ...(build && { build }) });
}

/** Takes a version through the steps to one state. */
function moveThrough(world: ChangeableWorld, version: StoredResource, ...states: readonly string[]): void {
  for (const to of states) world.move(version, state, to);
}

const toRelease = ["READY_FOR_REVIEW", "WAITING_FOR_REVIEW", "IN_REVIEW", "PENDING_DEVELOPER_RELEASE"];

describe("a new app store version", () => {
  it("is in preparation, with a localization in the app's primary locale", () => {
    const world = createFakeWorld();
    const version = createVersion(world, createApp(world).app);
    expect(version.attributes).toMatchObject({
      appVersionState: "PREPARE_FOR_SUBMISSION",
      appStoreState: "PREPARE_FOR_SUBMISSION",
      releaseType: "AFTER_APPROVAL",
      createdDate: "2026-11-02T01:00:00-08:00",
    });
    const localizations = [...world.store.related(version, "appStoreVersionLocalizations")];
    expect(localizations.map(({ attributes }) => attributes["locale"])).toEqual(["en-GB"]);
  });

  it("gets the localizations of the version before, without what is new", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const first = createVersion(world, app);
    const [english] = world.store.related(first, "appStoreVersionLocalizations");
    patch(world, english!, { description: "Tides", whatsNew: "More tides" });
    world.create("appStoreVersionLocalizations", { locale: "de-DE" }, { appStoreVersion: first });
    moveThrough(world, first, ...toRelease, "PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION");
    const second = createVersion(world, app, { versionString: "1.1" });
    const localizations = [...world.store.related(second, "appStoreVersionLocalizations")];
    expect(
      localizations.map(({ attributes }) => [
        attributes["locale"],
        attributes["description"] ?? null,
        attributes["whatsNew"],
      ]),
    ).toEqual([
      ["en-GB", "Tides", null],
      ["de-DE", null, null],
    ]);
  });

  it("is rejected while another of the platform is in preparation, also with the number of that one", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    createVersion(world, app);
    const inPreparation = "409 ENTITY_ERROR.RELATIONSHIP.INVALID";
    expect(rejection(() => createVersion(world, app, { versionString: "1.1" }))).toBe(inPreparation);
    expect(rejection(() => createVersion(world, app))).toBe(
      `${inPreparation} ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE`,
    );
    expect(rejection(() => createVersion(world, app, { platform: "MAC_OS" }))).toBeUndefined();
    expect(rejection(() => createVersion(world, createApp(world, "2").app))).toBeUndefined();
  });

  it.each(["1", "1.0", "1.20.3"])("can have the number %s", (versionString) => {
    const world = createFakeWorld();
    expect(rejection(() => createVersion(world, createApp(world).app, { versionString }))).toBeUndefined();
  });

  it.each(["", "1.0.0.0", "v1", "1.", "1.0-beta", "01234567890"])(
    "is rejected with the number '%s'",
    (versionString) => {
      const world = createFakeWorld();
      const { app } = createApp(world);
      expect(rejection(() => createVersion(world, app, { versionString }))).toBe("409 ENTITY_ERROR.ATTRIBUTE.INVALID");
    },
  );

  it("needs a date in the future to be SCHEDULED", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const create = (earliestReleaseDate: string | null) =>
      rejection(() => createVersion(world, app, { releaseType: "SCHEDULED", earliestReleaseDate }));
    expect(create(null)).toBe("409 ENTITY_ERROR.ATTRIBUTE.REQUIRED");
    expect(create("2026-11-01T09:00:00Z")).toBe("409 ENTITY_ERROR.ATTRIBUTE.INVALID");
    expect(create("2026-11-03T09:00:00Z")).toBeUndefined();
  });

  it("accepts a build only if it is of the app and the platform, processed and not expired", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const { build: foreign } = createApp(world, "2");
    const processing = world.create("builds", { version: "9" }, { app });
    const expired = world.create("builds", { version: "8", processingState: "VALID", expired: true }, { app });
    const invalid = "409 ENTITY_ERROR.RELATIONSHIP.INVALID";
    for (const wrong of [foreign, processing, expired]) {
      expect(rejection(() => createVersion(world, app, {}, wrong))).toBe(invalid);
    }
    expect(rejection(() => createVersion(world, app, { platform: "TV_OS" }, build))).toBe(invalid);
    expect(rejection(() => createVersion(world, app, {}, build))).toBeUndefined();
  });
});

describe("an app store version in review", () => {
  it("keeps its number, its build and its localizations, and its release can still be changed", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const version = createVersion(world, app, {}, build);
    const [localization] = world.store.related(version, "appStoreVersionLocalizations");
    moveThrough(world, version, "READY_FOR_REVIEW", "WAITING_FOR_REVIEW");
    const other = createBuild(world, app, "2");
    expect(rejection(() => patch(world, version, { versionString: "2.0", copyright: "A" }))).toBe(
      "409 ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE",
    );
    const invalidState = "409 ENTITY_ERROR.RELATIONSHIP.INVALID.INVALID_STATE";
    expect(rejection(() => world.changeLinks(version, "build", [other], "replaceLinks"))).toBe(invalidState);
    const change = { attributes: {}, links: new Map([["build", [other]]]) };
    expect(rejection(() => world.update(version, change))).toBe(invalidState);
    expect(rejection(() => patch(world, localization!, { description: "A" }))).toBe(
      "409 STATE_ERROR.ENTITY_STATE_INVALID",
    );
    expect(rejection(() => world.delete(localization!))).toBe("409 STATE_ERROR.ENTITY_STATE_INVALID");
    expect(
      rejection(() => world.create("appStoreVersionLocalizations", { locale: "fr-FR" }, { appStoreVersion: version })),
    ).toBe("409 STATE_ERROR.ENTITY_STATE_INVALID");
    expect(rejection(() => patch(world, localization!, { promotionalText: "A" }))).toBeUndefined();
    expect(rejection(() => patch(world, version, { releaseType: "MANUAL" }))).toBeUndefined();
    world.move(version, state, "REJECTED");
    expect(rejection(() => world.changeLinks(version, "build", [other], "replaceLinks"))).toBeUndefined();
    expect(rejection(() => patch(world, version, { versionString: "2.0" }))).toBeUndefined();
  });
});

describe("an app store version is deleted", () => {
  it("with its localizations, if it is the first of its platform and has no build", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    createVersion(world, app, { platform: "MAC_OS" });
    const version = createVersion(world, app);
    world.delete(version);
    expect([world.store.count("appStoreVersions"), world.store.count("appStoreVersionLocalizations")]).toEqual([1, 1]);
  });

  it("never while it is the last, has a build, follows a released one or is in review: each reason is an error", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const version = createVersion(world, app, {}, build);
    moveThrough(world, version, "READY_FOR_REVIEW");
    expect(rejection(() => world.delete(version))).toBe("409 STATE_ERROR STATE_ERROR STATE_ERROR");
    moveThrough(world, version, ...toRelease.slice(1), "PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION");
    const second = createVersion(world, app, { versionString: "1.1" });
    expect(rejection(() => world.delete(second))).toBe("409 STATE_ERROR");
    expect(world.store.count("appStoreVersions")).toBe(2);
  });
});

describe("an approved app store version", () => {
  const released = (world: ChangeableWorld, version: StoredResource): unknown[] => {
    world.clock.advance("PT1H");
    return [version.attributes[state], version.attributes["appStoreState"]];
  };
  const live = ["READY_FOR_DISTRIBUTION", "READY_FOR_SALE"];

  it("with the release type MANUAL waits for a release request", () => {
    const world = createFakeWorld();
    const version = createVersion(world, createApp(world).app, { releaseType: "MANUAL" });
    const request = () => world.create("appStoreVersionReleaseRequests", {}, { appStoreVersion: version });
    expect(rejection(request)).toBe("409 STATE_ERROR.ENTITY_STATE_INVALID");
    moveThrough(world, version, ...toRelease);
    world.clock.advance("P30D");
    expect(version.attributes[state]).toBe("PENDING_DEVELOPER_RELEASE");
    request();
    expect(version.attributes).toMatchObject({
      appVersionState: "PROCESSING_FOR_DISTRIBUTION",
      appStoreState: "PROCESSING_FOR_APP_STORE",
    });
    expect(released(world, version)).toEqual(live);
  });

  it("with the release type SCHEDULED is released on its date, also on one that was changed", () => {
    const world = createFakeWorld();
    const earliestReleaseDate = "2026-11-05T09:00:00Z";
    const version = createVersion(world, createApp(world).app, { releaseType: "SCHEDULED", earliestReleaseDate });
    moveThrough(world, version, ...toRelease);
    patch(world, version, { earliestReleaseDate: "2026-11-07T09:00:00Z" });
    world.clock.advance("P4DT23H");
    expect(version.attributes[state]).toBe("PENDING_DEVELOPER_RELEASE");
    world.clock.advance("PT1H");
    expect([version.attributes[state], world.clock.now()]).toEqual([
      "PROCESSING_FOR_DISTRIBUTION",
      startMs + 5 * 86_400_000,
    ]);
    expect(rejection(() => patch(world, version, { releaseType: "MANUAL" }))).toBe(
      "409 ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE",
    );
    expect(released(world, version)).toEqual(live);
  });

  it("replaces the version of its platform that was on the App Store", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const release = (attributes: object): StoredResource => {
      const version = createVersion(world, app, attributes);
      moveThrough(world, version, ...toRelease, "PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION");
      return version;
    };
    const versions = [release({}), release({ platform: "MAC_OS" }), release({ versionString: "1.1" })];
    expect(versions.map((version) => version.attributes[state])).toEqual([
      "REPLACED_WITH_NEW_VERSION",
      "READY_FOR_DISTRIBUTION",
      "READY_FOR_DISTRIBUTION",
    ]);
  });
});

describe("appStoreState", () => {
  it("can have the older states that appVersionState lacks, and leads it", () => {
    const world = createFakeWorld();
    const version = createVersion(world, createApp(world).app);
    moveThrough(world, version, ...toRelease, "PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION");
    for (const removed of ["DEVELOPER_REMOVED_FROM_SALE", "READY_FOR_SALE", "REMOVED_FROM_SALE", "NOT_APPLICABLE"]) {
      world.move(version, "appStoreState", removed);
      expect(version.attributes).toMatchObject({ appStoreState: removed, appVersionState: "READY_FOR_DISTRIBUTION" });
    }
    world.move(version, "appStoreState", "REPLACED_WITH_NEW_VERSION");
    expect(version.attributes[state]).toBe("REPLACED_WITH_NEW_VERSION");
  });

  it("of a seeded version follows from the other attribute, in both directions", () => {
    const world = createFakeWorld();
    const version = (id: string, attributes: Record<string, string>) => ({ type: "appStoreVersions", id, attributes });
    world.seed([
      version("1", { appStoreState: "READY_FOR_SALE" }),
      version("2", { appVersionState: "READY_FOR_DISTRIBUTION" }),
      version("3", {}),
    ]);
    const states = [...world.store.list("appStoreVersions")].map(({ attributes: a }) => [a["appStoreState"], a[state]]);
    expect(states).toEqual([
      ["READY_FOR_SALE", "READY_FOR_DISTRIBUTION"],
      ["READY_FOR_SALE", "READY_FOR_DISTRIBUTION"],
      ["PREPARE_FOR_SUBMISSION", "PREPARE_FOR_SUBMISSION"],
    ]);
  });
});

describe("a phased release", () => {
  function createPhased() {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const first = createVersion(world, app);
    const create = (version: StoredResource, attributes = {}) =>
      world.create("appStoreVersionPhasedReleases", attributes, { appStoreVersion: version });
    expect(rejection(() => create(first))).toBe("409 STATE_ERROR.ENTITY_STATE_INVALID");
    moveThrough(world, first, ...toRelease, "PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION");
    expect(rejection(() => create(first))).toBe("409 STATE_ERROR.ENTITY_STATE_INVALID");
    const version = createVersion(world, app, { versionString: "1.1" });
    expect(rejection(() => create(version, { phasedReleaseState: "ACTIVE" }))).toBe(
      "409 STATE_ERROR.ENTITY_STATE_INVALID",
    );
    const phased = create(version);
    expect(rejection(() => create(version))).toBe("409 STATE_ERROR.ENTITY_STATE_INVALID");
    return { world, app, version, phased };
  }
  const facts = ({ attributes: a }: StoredResource) => [a["phasedReleaseState"], a["currentDayNumber"] ?? null];

  it("of an update begins when the version is released, and lasts seven days", () => {
    const { world, version, phased } = createPhased();
    expect(rejection(() => patch(world, phased, { phasedReleaseState: "ACTIVE" }))).toBe("409 STATE_ERROR");
    moveThrough(world, version, ...toRelease, "PROCESSING_FOR_DISTRIBUTION");
    expect(facts(phased)).toEqual(["INACTIVE", null]);
    world.clock.advance("PT1H");
    expect(facts(phased)).toEqual(["ACTIVE", 1]);
    expect(phased.attributes["startDate"]).toBe("2026-11-02T02:00:00-08:00");
    for (const day of [2, 3, 4, 5, 6, 7]) {
      world.clock.advance("P1D");
      expect(facts(phased)).toEqual(["ACTIVE", day]);
    }
    expect(rejection(() => world.delete(phased))).toBe("409 STATE_ERROR.ENTITY_STATE_INVALID");
    world.clock.advance("P1D");
    expect(facts(phased)).toEqual(["COMPLETE", 7]);
  });

  it("is paused and goes on by request, for at most 30 days in all", () => {
    const { world, version, phased } = createPhased();
    moveThrough(world, version, ...toRelease, "PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION");
    world.clock.advance("P2D");
    patch(world, phased, { phasedReleaseState: "PAUSED" });
    world.clock.advance("P10D");
    expect(facts(phased)).toEqual(["PAUSED", 3]);
    patch(world, phased, { phasedReleaseState: "ACTIVE" });
    world.clock.advance("P1D");
    expect([...facts(phased), phased.attributes["totalPauseDuration"]]).toEqual(["ACTIVE", 4, 10]);
    patch(world, phased, { phasedReleaseState: "PAUSED" });
    world.clock.advance("P19D");
    expect(facts(phased)).toEqual(["PAUSED", 4]);
    world.clock.advance("P1D");
    expect([...facts(phased), phased.attributes["totalPauseDuration"]]).toEqual(["COMPLETE", 4, 30]);
  });

  it("ends at once by request, or when another version replaces the released one", () => {
    const { world, app, version, phased } = createPhased();
    moveThrough(world, version, ...toRelease, "PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION");
    const next = createVersion(world, app, { versionString: "1.2" });
    const other = world.create("appStoreVersionPhasedReleases", {}, { appStoreVersion: next });
    moveThrough(world, next, ...toRelease, "PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION");
    expect([facts(phased), facts(other)]).toEqual([
      ["COMPLETE", 1],
      ["ACTIVE", 1],
    ]);
    patch(world, other, { phasedReleaseState: "COMPLETE" });
    expect(facts(other)).toEqual(["COMPLETE", 1]);
    expect(rejection(() => patch(world, other, { phasedReleaseState: "ACTIVE" }))).toBe("409 STATE_ERROR");
  });

  it("can be deleted before it begins", () => {
    const { world, phased } = createPhased();
    world.delete(phased);
    expect(world.store.count("appStoreVersionPhasedReleases")).toBe(0);
  });
});
