import { describe, expect, it } from "vitest";
import type { ChangeableWorld } from "../../../src/testing/state/world.js";
import type { StoredResource } from "../../../src/testing/store/resource.js";
import { createApp, createFakeWorld, patch, rejection } from "../../helpers/fake-world.js";

const invalidState = "409 STATE_ERROR.ENTITY_STATE_INVALID";

function createVersion(world: ChangeableWorld, app: StoredResource, build: StoredResource, versionString = "1.0") {
  return world.create("appStoreVersions", { platform: "IOS", versionString, releaseType: "MANUAL" }, { app, build });
}

const submission = (world: ChangeableWorld, app: StoredResource) =>
  world.create("reviewSubmissions", { platform: "IOS" }, { app });

const add = (world: ChangeableWorld, reviewSubmission: StoredResource, name: string, subject: StoredResource) =>
  world.create("reviewSubmissionItems", {}, { reviewSubmission, [name]: subject });

/** A draft with a version and an event. */
function createDraft() {
  const world = createFakeWorld();
  const { app, build } = createApp(world);
  const version = createVersion(world, app, build);
  const event = world.create("appEvents", { referenceName: "Spring tide" }, { app });
  const draft = submission(world, app);
  const items = [add(world, draft, "appStoreVersion", version), add(world, draft, "appEvent", event)] as const;
  const states = () => [
    draft.attributes["state"],
    ...items.map(({ attributes }) => attributes["state"]),
    version.attributes["appVersionState"],
    event.attributes["eventState"],
  ];
  return { world, app, build, version, event, draft, items, states };
}

describe("a review submission", () => {
  it("is reviewed by the clock, with its items and what they stand for", () => {
    const { world, version, draft, states } = createDraft();
    const seen = [states()];
    patch(world, draft, { submitted: true });
    seen.push(states());
    expect(draft.attributes["submittedDate"]).toBe("2026-11-02T01:00:00-08:00");
    for (const duration of ["P1D", "PT6H", "PT1M"]) {
      world.clock.advance(duration);
      seen.push(states());
    }
    expect(seen).toEqual([
      ["READY_FOR_REVIEW", "READY_FOR_REVIEW", "READY_FOR_REVIEW", "READY_FOR_REVIEW", "READY_FOR_REVIEW"],
      ["WAITING_FOR_REVIEW", "READY_FOR_REVIEW", "READY_FOR_REVIEW", "WAITING_FOR_REVIEW", "WAITING_FOR_REVIEW"],
      ["IN_REVIEW", "READY_FOR_REVIEW", "READY_FOR_REVIEW", "IN_REVIEW", "IN_REVIEW"],
      ["COMPLETING", "APPROVED", "APPROVED", "PENDING_DEVELOPER_RELEASE", "APPROVED"],
      ["COMPLETE", "APPROVED", "APPROVED", "PENDING_DEVELOPER_RELEASE", "APPROVED"],
    ]);
    expect(world.store.relatedOne(draft, "appStoreVersionForReview")).toBe(version);
    expect(draft.attributes).not.toHaveProperty("submitted");
  });

  it("releases an approved version AFTER_APPROVAL without another request", () => {
    const { world, version, draft } = createDraft();
    patch(world, version, { releaseType: "AFTER_APPROVAL" });
    patch(world, draft, { submitted: true });
    world.clock.advance("P1DT6H");
    expect(version.attributes["appVersionState"]).toBe("PROCESSING_FOR_DISTRIBUTION");
    world.clock.advance("PT1H");
    expect(version.attributes["appVersionState"]).toBe("READY_FOR_DISTRIBUTION");
  });

  it("is the only draft of its app and platform", () => {
    const { world, app, draft } = createDraft();
    expect(rejection(() => submission(world, app))).toBe(invalidState);
    expect(rejection(() => world.create("reviewSubmissions", { platform: "MAC_OS" }, { app }))).toBeUndefined();
    expect(rejection(() => submission(world, createApp(world, "2").app))).toBeUndefined();
    patch(world, draft, { submitted: true });
    expect(rejection(() => submission(world, app))).toBeUndefined();
  });

  it("is one of two in review: one with a version, one without", () => {
    const { world, app, draft } = createDraft();
    patch(world, draft, { submitted: true });
    world.clock.advance("P2D");
    const live = [...world.store.list("appStoreVersions")][0]!;
    world.create("appStoreVersionReleaseRequests", {}, { appStoreVersion: live });
    world.clock.advance("PT1H");
    const build = [...world.store.list("builds")][0]!;
    const submit = (name: string, subject: StoredResource) => {
      const next = submission(world, app);
      add(world, next, name, subject);
      patch(world, next, { submitted: true });
    };
    submit("appEvent", world.create("appEvents", {}, { app }));
    submit("appStoreVersion", createVersion(world, app, build, "1.1"));
    expect(rejection(() => submit("appEvent", world.create("appEvents", {}, { app })))).toBe(invalidState);
  });

  it("cannot be submitted without items, or without a version while none is on the App Store", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const draft = submission(world, app);
    expect(rejection(() => patch(world, draft, { submitted: true }))).toBe(invalidState);
    add(world, draft, "appEvent", world.create("appEvents", {}, { app }));
    expect(rejection(() => patch(world, draft, { submitted: true }))).toBe("409 ENTITY_ERROR.RELATIONSHIP.REQUIRED");
    expect(draft.attributes["state"]).toBe("READY_FOR_REVIEW");
  });

  it("is canceled by request once it was submitted, until it is decided", () => {
    const { world, draft, states } = createDraft();
    const cancel = () => rejection(() => patch(world, draft, { canceled: true }));
    expect(cancel()).toBe(invalidState);
    patch(world, draft, { submitted: true });
    world.clock.advance("P1D");
    expect(cancel()).toBeUndefined();
    expect(states()).toEqual(["CANCELING", "REMOVED", "REMOVED", "DEVELOPER_REJECTED", "DRAFT"]);
    expect(cancel()).toBe(invalidState);
    world.clock.advance("PT1M");
    expect(states()[0]).toBe("COMPLETE");
    world.clock.advance("P7D");
    expect(states()).toEqual(["COMPLETE", "REMOVED", "REMOVED", "DEVELOPER_REJECTED", "DRAFT"]);
    expect(rejection(() => patch(world, draft, { submitted: true }))).toBe(invalidState);
  });
});

describe("a rejection", () => {
  it("of one item accepts the others, and is resolved by request and reviewed again", () => {
    const { world, draft, items, states } = createDraft();
    patch(world, draft, { submitted: true });
    world.clock.advance("P1D");
    world.move(items[0], "state", "REJECTED");
    expect(states()).toEqual(["UNRESOLVED_ISSUES", "REJECTED", "ACCEPTED", "REJECTED", "ACCEPTED"]);
    world.clock.advance("P7D");
    expect(states()[0]).toBe("UNRESOLVED_ISSUES");
    patch(world, items[0], { resolved: true });
    expect(states()).toEqual(["UNRESOLVED_ISSUES", "READY_FOR_REVIEW", "ACCEPTED", "READY_FOR_REVIEW", "ACCEPTED"]);
    patch(world, draft, { submitted: true });
    world.clock.advance("P1D");
    expect(states()).toEqual(["IN_REVIEW", "READY_FOR_REVIEW", "ACCEPTED", "IN_REVIEW", "ACCEPTED"]);
    world.clock.advance("PT6H");
    expect(states()).toEqual(["COMPLETING", "APPROVED", "APPROVED", "PENDING_DEVELOPER_RELEASE", "APPROVED"]);
  });

  it("is submitted again without resolving each item", () => {
    const { world, draft, items, states } = createDraft();
    patch(world, draft, { submitted: true });
    world.move(items[1], "state", "REJECTED");
    expect(states()).toEqual(["UNRESOLVED_ISSUES", "ACCEPTED", "REJECTED", "WAITING_FOR_REVIEW", "REJECTED"]);
    patch(world, draft, { submitted: true });
    expect(states().slice(0, 3)).toEqual(["WAITING_FOR_REVIEW", "ACCEPTED", "READY_FOR_REVIEW"]);
  });

  it("ends when the rejected items are removed: the others are approved", () => {
    const { world, draft, items, states } = createDraft();
    expect(rejection(() => patch(world, items[1], { removed: true }))).toBe(invalidState);
    patch(world, draft, { submitted: true });
    world.clock.advance("P1D");
    expect(rejection(() => patch(world, items[1], { removed: true }))).toBe(invalidState);
    expect(rejection(() => patch(world, items[1], { resolved: true }))).toBe(invalidState);
    world.move(items[1], "state", "REJECTED");
    patch(world, items[1], { removed: true });
    expect(states()).toEqual(["COMPLETING", "APPROVED", "REMOVED", "PENDING_DEVELOPER_RELEASE", "DRAFT"]);
  });

  it.each(["REJECTED", "METADATA_REJECTED", "INVALID_BINARY"])(
    "of a version moved to %s from the outside reaches its item and submission",
    (state) => {
      const { world, draft, version, states } = createDraft();
      patch(world, draft, { submitted: true });
      world.clock.advance("P1D");
      world.move(version, "appVersionState", state);
      expect(states()).toEqual(["UNRESOLVED_ISSUES", "REJECTED", "ACCEPTED", state, "ACCEPTED"]);
    },
  );

  it("of a whole submission rejects every item", () => {
    const { world, draft, states } = createDraft();
    patch(world, draft, { submitted: true });
    world.move(draft, "state", "UNRESOLVED_ISSUES");
    expect(states()).toEqual(["UNRESOLVED_ISSUES", "REJECTED", "REJECTED", "REJECTED", "REJECTED"]);
  });
});

describe("a version moved from the outside", () => {
  it("takes its submission with it to the end of the review", () => {
    const { world, draft, version, event, states } = createDraft();
    patch(world, draft, { submitted: true });
    world.move(version, "appVersionState", "IN_REVIEW");
    expect(states().slice(0, 2)).toEqual(["IN_REVIEW", "READY_FOR_REVIEW"]);
    world.move(version, "appVersionState", "PENDING_DEVELOPER_RELEASE");
    expect(states().slice(0, 2)).toEqual(["IN_REVIEW", "APPROVED"]);
    world.move(event, "eventState", "APPROVED");
    expect(states()).toEqual(["COMPLETING", "APPROVED", "APPROVED", "PENDING_DEVELOPER_RELEASE", "APPROVED"]);
  });
});

describe("a review submission item", () => {
  it("needs exactly one resource, a version with a build, and a submission that was not submitted", () => {
    const { world, app, draft } = createDraft();
    const create = (links: Record<string, StoredResource>) =>
      rejection(() => world.create("reviewSubmissionItems", {}, { reviewSubmission: draft, ...links }));
    const appEvent = world.create("appEvents", {}, { app });
    const mac = world.create("appStoreVersions", { platform: "MAC_OS", versionString: "1.0" }, { app });
    expect(create({})).toBe("409 ENTITY_ERROR.RELATIONSHIP.INVALID");
    expect(create({ appEvent, appStoreVersion: mac })).toBe("409 ENTITY_ERROR.RELATIONSHIP.INVALID");
    expect(create({ appStoreVersion: mac })).toBe(invalidState);
    patch(world, draft, { submitted: true });
    expect(create({ appEvent })).toBe(invalidState);
  });

  it("is added once, and to one submission", () => {
    const { world, app, draft, version } = createDraft();
    expect(rejection(() => add(world, draft, "appStoreVersion", version))).toBe(
      "409 ENTITY_ERROR.RELATIONSHIP.INVALID.NOT_ALLOWED",
    );
    patch(world, draft, { submitted: true });
    const next = submission(world, app);
    const again = () => rejection(() => add(world, next, "appStoreVersion", version));
    expect(again()).toBe("409 STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION");
    patch(world, draft, { canceled: true });
    expect(again()).toBeUndefined();
  });

  it("is deleted only from a draft, and what it stands for can be edited again", () => {
    const { world, draft, items, version } = createDraft();
    world.delete(items[0]);
    expect(version.attributes["appVersionState"]).toBe("PREPARE_FOR_SUBMISSION");
    add(world, draft, "appStoreVersion", version);
    patch(world, draft, { submitted: true });
    expect(rejection(() => world.delete(items[1]))).toBe(invalidState);
  });

  it.each([
    ["appCustomProductPageVersion", "appCustomProductPageVersions", "state", "APPROVED"],
    ["appStoreVersionExperimentV2", "appStoreVersionExperiments", "state", "APPROVED"],
    ["inAppPurchaseVersion", "inAppPurchaseVersions", "state", "APPROVED"],
    ["subscriptionGroupVersion", "subscriptionGroupVersions", "state", "APPROVED"],
    ["gameCenterLeaderboardVersion", "gameCenterLeaderboardVersions", "state", "PENDING_RELEASE"],
  ])("can be a %s, which is approved with it", (name, type, attribute, approved) => {
    const { world, draft } = createDraft();
    const subject = world.create(type);
    add(world, draft, name, subject);
    expect(subject.attributes[attribute]).toBe("READY_FOR_REVIEW");
    patch(world, draft, { submitted: true });
    world.clock.advance("P2D");
    expect(subject.attributes[attribute]).toBe(approved);
  });
});

describe("an experiment", () => {
  function createApproved() {
    const world = createFakeWorld();
    const experiment = world.create("appStoreVersionExperiments", { name: "Icons", trafficProportion: 50 });
    const start = (started: boolean) => rejection(() => patch(world, experiment, { started }));
    expect(start(true)).toBe(invalidState);
    for (const to of ["READY_FOR_REVIEW", "WAITING_FOR_REVIEW", "IN_REVIEW", "APPROVED"])
      world.move(experiment, "state", to);
    return { world, experiment, start };
  }

  it("is started by request once it is approved, and complete after 90 days", () => {
    const { world, experiment, start } = createApproved();
    expect([start(false), start(true), start(true)]).toEqual([invalidState, undefined, invalidState]);
    expect(experiment.attributes["startDate"]).toBe("2026-11-02T01:00:00-08:00");
    world.clock.advance("P89D");
    expect(experiment.attributes["state"]).toBe("APPROVED");
    world.clock.advance("P1D");
    expect(experiment.attributes).toMatchObject({ state: "COMPLETED", endDate: "2027-01-31T01:00:00-08:00" });
  });

  it("is stopped by request", () => {
    const { world, experiment, start } = createApproved();
    start(true);
    world.clock.advance("P1D");
    expect(start(false)).toBeUndefined();
    expect(experiment.attributes).toMatchObject({ state: "STOPPED", endDate: "2026-11-03T01:00:00-08:00" });
    world.clock.advance("P90D");
    expect(experiment.attributes["state"]).toBe("STOPPED");
  });
});

describe("an approved event", () => {
  it("is published and past by its dates, also by changed ones", () => {
    const world = createFakeWorld();
    const schedule = (publishStart: string, eventEnd: string) => ({ territories: ["USA"], publishStart, eventEnd });
    const event = world.create("appEvents", {
      territorySchedules: [schedule("2026-11-05T00:00:00Z", "2026-11-09T00:00:00Z")],
    });
    for (const to of ["READY_FOR_REVIEW", "WAITING_FOR_REVIEW", "IN_REVIEW", "APPROVED"])
      world.move(event, "eventState", to);
    patch(world, event, {
      territorySchedules: [
        schedule("2026-11-07T00:00:00Z", "2026-11-11T00:00:00Z"),
        schedule("2026-11-06T00:00:00Z", "2026-11-12T00:00:00Z"),
      ],
    });
    const seen: unknown[] = [];
    for (let day = 3; day < 13; day++) {
      world.clock.advance("P1D");
      seen.push(event.attributes["eventState"]);
    }
    // The clock stands at 9:00 of the days from November 3 on.
    expect(seen.lastIndexOf("APPROVED")).toBe(2);
    expect(seen.lastIndexOf("PUBLISHED")).toBe(8);
    expect(seen.at(-1)).toBe("PAST");
  });
});

describe("an older submission of an app store version", () => {
  it("submits the version, and its deletion removes the version from review", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const version = createVersion(world, app, build);
    const create = () => world.create("appStoreVersionSubmissions", {}, { appStoreVersion: version });
    const old = create();
    const [submitted] = world.store.list("reviewSubmissions");
    expect([version.attributes["appVersionState"], submitted!.attributes["state"]]).toEqual([
      "WAITING_FOR_REVIEW",
      "WAITING_FOR_REVIEW",
    ]);
    expect(world.store.relatedOne(version, "appStoreVersionSubmission")).toBe(old);
    world.delete(old);
    expect([version.attributes["appVersionState"], submitted!.attributes["state"]]).toEqual([
      "DEVELOPER_REJECTED",
      "CANCELING",
    ]);
    expect(world.store.count("appStoreVersionSubmissions")).toBe(0);
  });

  it("is rejected for a version without a build or in review", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const version = world.create("appStoreVersions", { platform: "IOS", versionString: "1.0" }, { app });
    const create = () => rejection(() => world.create("appStoreVersionSubmissions", {}, { appStoreVersion: version }));
    expect(create()).toBe(invalidState);
  });

  it("belongs to each version in review, also after approval until the release", () => {
    const { world, draft, version } = createDraft();
    patch(world, draft, { submitted: true });
    const old = world.store.relatedOne(version, "appStoreVersionSubmission")!;
    world.clock.advance("P2D");
    world.delete(old);
    expect([version.attributes["appVersionState"], draft.attributes["state"]]).toEqual([
      "DEVELOPER_REJECTED",
      "COMPLETE",
    ]);
  });

  it("cannot be deleted once the version is released", () => {
    const { world, draft, version } = createDraft();
    patch(world, draft, { submitted: true });
    const old = world.store.relatedOne(version, "appStoreVersionSubmission")!;
    world.clock.advance("P2D");
    world.create("appStoreVersionReleaseRequests", {}, { appStoreVersion: version });
    expect(rejection(() => world.delete(old))).toBe(invalidState);
  });
});
