import { describe, expect, it } from "vitest";
import type { ChangeableWorld } from "../../../src/testing/state/world.js";
import type { Json, StoredResource } from "../../../src/testing/store/resource.js";
import { createApp, createBuild, createFakeWorld, patch, rejection, startMs } from "../../helpers/fake-world.js";

const invalidState = "409 STATE_ERROR.ENTITY_STATE_INVALID";

const detailOf = (world: ChangeableWorld, build: StoredResource) => world.store.relatedOne(build, "buildBetaDetail")!;

const statesOf = (world: ChangeableWorld, build: StoredResource) => {
  const { internalBuildState, externalBuildState } = detailOf(world, build).attributes;
  return [internalBuildState, externalBuildState];
};

const group = (world: ChangeableWorld, app: StoredResource, attributes: Record<string, Json> = {}) =>
  world.create("betaGroups", { name: "Harbour crew", ...attributes }, { app });

const tester = (world: ChangeableWorld, email: string, links: Record<string, StoredResource>) =>
  world.create("betaTesters", { email }, links);

/** Reviews a build for external testers, and approves it. */
function approve(world: ChangeableWorld, build: StoredResource): StoredResource {
  const review = world.create("betaAppReviewSubmissions", {}, { build });
  world.clock.advance("P2D");
  return review;
}

describe("a build", () => {
  it("is processed in a quarter of an hour, and asks for its export compliance", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const build = world.create("builds", { version: "2" }, { app });
    expect(build.attributes).toMatchObject({
      processingState: "PROCESSING",
      expired: false,
      uploadedDate: "2026-11-02T01:00:00-08:00",
      expirationDate: "2027-01-31T01:00:00-08:00",
    });
    expect(statesOf(world, build)).toEqual(["PROCESSING", "PROCESSING"]);
    world.clock.advance("PT15M");
    expect(build.attributes["processingState"]).toBe("VALID");
    expect(statesOf(world, build)).toEqual(["MISSING_EXPORT_COMPLIANCE", "MISSING_EXPORT_COMPLIANCE"]);
    patch(world, build, { usesNonExemptEncryption: false });
    expect(statesOf(world, build)).toEqual(["READY_FOR_BETA_TESTING", "READY_FOR_BETA_SUBMISSION"]);
    expect(rejection(() => patch(world, build, { usesNonExemptEncryption: true }))).toBe(
      "409 ENTITY_ERROR.ATTRIBUTE.INVALID.UNMODIFIABLE",
    );
  });

  it("with encryption waits for the approval of its declaration", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const build = world.create("builds", { version: "2", processingState: "VALID" }, { app });
    patch(world, build, { usesNonExemptEncryption: true });
    expect(statesOf(world, build)[0]).toBe("MISSING_EXPORT_COMPLIANCE");
    const declaration = world.create(
      "appEncryptionDeclarations",
      { appEncryptionDeclarationState: "IN_REVIEW" },
      { app },
    );
    world.changeLinks(build, "appEncryptionDeclaration", [declaration], "replaceLinks");
    expect(statesOf(world, build)).toEqual(["IN_EXPORT_COMPLIANCE_REVIEW", "IN_EXPORT_COMPLIANCE_REVIEW"]);
    world.clock.advance("P2D");
    expect(statesOf(world, build)).toEqual(["READY_FOR_BETA_TESTING", "READY_FOR_BETA_SUBMISSION"]);
    expect(declaration.attributes["appEncryptionDeclarationState"]).toBe("APPROVED");
  });

  it.each(["FAILED", "INVALID"])("whose processing is moved to %s cannot be tested", (state) => {
    const world = createFakeWorld();
    const build = world.create("builds", { version: "2" }, { app: createApp(world).app });
    world.move(build, "processingState", state);
    world.clock.advance("P1D");
    expect(build.attributes["processingState"]).toBe(state);
    expect(statesOf(world, build)).toEqual(["PROCESSING_EXCEPTION", "PROCESSING_EXCEPTION"]);
  });

  it("for internal testers alone is never reviewed", () => {
    const world = createFakeWorld();
    const attributes = { version: "2", processingState: "VALID", buildAudienceType: "INTERNAL_ONLY" };
    const build = world.create(
      "builds",
      { ...attributes, usesNonExemptEncryption: false },
      { app: createApp(world).app },
    );
    expect(statesOf(world, build)).toEqual(["READY_FOR_BETA_TESTING", "NOT_APPLICABLE"]);
  });

  it("expires after 90 days, or by request, and stays expired", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const second = createBuild(world, app, "2");
    patch(world, second, { expired: true });
    expect(statesOf(world, second)).toEqual(["EXPIRED", "EXPIRED"]);
    expect(rejection(() => patch(world, second, { expired: false }))).toBe(
      "409 ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE",
    );
    world.clock.advance("P89D");
    expect(build.attributes["expired"]).toBe(false);
    world.clock.advance("P1D");
    expect(build.attributes["expired"]).toBe(true);
    expect(statesOf(world, build)).toEqual(["EXPIRED", "EXPIRED"]);
  });

  it("that is seeded goes on from its present state", () => {
    const world = createFakeWorld();
    const uploadedDate = new Date(startMs).toISOString();
    const expirationDate = new Date(startMs + 3_600_000).toISOString();
    world.seed([
      {
        type: "builds",
        id: "7",
        attributes: { version: "7", processingState: "PROCESSING", uploadedDate, expirationDate },
      },
    ]);
    const build = world.store.find("builds", "7")!;
    world.clock.advance("PT15M");
    expect(statesOf(world, build)).toEqual(["MISSING_EXPORT_COMPLIANCE", "MISSING_EXPORT_COMPLIANCE"]);
    world.clock.advance("PT45M");
    expect(build.attributes["expired"]).toBe(true);
  });
});

describe("a beta app review", () => {
  it("is decided by the clock, and opens the build to external testers", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    world.changeLinks(group(world, app), "builds", [build], "link");
    const seen = [statesOf(world, build)[1]];
    const review = world.create("betaAppReviewSubmissions", {}, { build });
    for (const duration of ["PT0S", "P1D", "PT6H"]) {
      world.clock.advance(duration);
      seen.push(`${review.attributes["betaReviewState"]} ${statesOf(world, build)[1]}`);
    }
    expect(seen).toEqual([
      "READY_FOR_BETA_SUBMISSION",
      "WAITING_FOR_REVIEW WAITING_FOR_BETA_REVIEW",
      "IN_REVIEW IN_BETA_REVIEW",
      "APPROVED IN_BETA_TESTING",
    ]);
    expect(review.attributes["submittedDate"]).toBe("2026-11-02T01:00:00-08:00");
  });

  it("rejects the build when it is moved from the outside, at either resource", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const review = world.create("betaAppReviewSubmissions", {}, { build });
    world.clock.advance("P1D");
    world.move(review, "betaReviewState", "REJECTED");
    expect(statesOf(world, build)[1]).toBe("BETA_REJECTED");
    const second = createBuild(world, app, "2");
    const other = world.create("betaAppReviewSubmissions", {}, { build: second });
    world.clock.advance("P1D");
    world.move(detailOf(world, second), "externalBuildState", "BETA_REJECTED");
    expect(other.attributes["betaReviewState"]).toBe("REJECTED");
    world.clock.advance("P1D");
    expect(other.attributes["betaReviewState"]).toBe("REJECTED");
  });

  it("is rejected for a build that is not ready, was submitted, or has another build of its version in review", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const submit = (one: StoredResource) =>
      rejection(() => world.create("betaAppReviewSubmissions", {}, { build: one }));
    const processing = world.create("builds", { version: "2" }, { app });
    expect(submit(processing)).toBe("422 ENTITY_UNPROCESSABLE.BUILD_NOT_SUBMITTABLE");
    expect(submit(build)).toBeUndefined();
    expect(submit(build)).toBe("409 STATE_ERROR");
    const second = createBuild(world, app, "3");
    expect(submit(second)).toBe("422 ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW");
    world.clock.advance("P2D");
    expect(submit(second)).toBeUndefined();
  });
});

describe("a notification of testers", () => {
  it("begins the test of an approved build that does not notify automatically", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const notify = () => rejection(() => world.create("buildBetaNotifications", {}, { build }));
    expect(notify()).toBe(invalidState);
    patch(world, detailOf(world, build), { autoNotifyEnabled: false });
    expect(notify()).toBe(invalidState);
    world.changeLinks(group(world, app), "builds", [build], "link");
    approve(world, build);
    expect(statesOf(world, build)[1]).toBe("READY_FOR_BETA_TESTING");
    expect(notify()).toBeUndefined();
    expect(statesOf(world, build)[1]).toBe("IN_BETA_TESTING");
  });
});

describe("a beta group", () => {
  it("has a public link if it is external, which stays the same when it is turned off and on", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const external = group(world, app);
    expect(external.attributes).toMatchObject({
      isInternalGroup: false,
      publicLinkEnabled: false,
      feedbackEnabled: true,
    });
    patch(world, external, { publicLinkEnabled: true });
    const { publicLink, publicLinkId } = external.attributes;
    expect(publicLink).toBe(`https://testflight.apple.com/join/${publicLinkId}`);
    patch(world, external, { publicLinkEnabled: false });
    patch(world, external, { publicLinkEnabled: true });
    expect(external.attributes["publicLink"]).toBe(publicLink);
  });

  it.each<[string, Record<string, Json>]>([
    ["an internal group with a public link", { isInternalGroup: true, publicLinkEnabled: true }],
    ["an external group with access to all builds", { hasAccessToAllBuilds: true }],
    ["a limit that is missing", { publicLinkLimitEnabled: true }],
    ["a limit above 10,000", { publicLinkLimitEnabled: true, publicLinkLimit: 10_001 }],
    ["a limit of none", { publicLinkLimitEnabled: true, publicLinkLimit: 0 }],
  ])("is rejected as %s, also by an update", (_, attributes) => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    expect(rejection(() => group(world, app, attributes))).toBe("409 ENTITY_ERROR.ATTRIBUTE.INVALID");
    const { isInternalGroup = false, ...changes } = attributes;
    const existing = group(world, app, { isInternalGroup });
    expect(rejection(() => patch(world, existing, changes))).toBe("409 ENTITY_ERROR.ATTRIBUTE.INVALID");
  });

  it("can have no more than the builds that fit it, from either side", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const external = group(world, app);
    const internal = group(world, app, { isInternalGroup: true });
    const all = group(world, app, { isInternalGroup: true, hasAccessToAllBuilds: true });
    const processing = world.create("builds", { version: "2" }, { app });
    const link = (one: StoredResource, name: string, other: StoredResource) =>
      rejection(() => world.changeLinks(one, name, [other], "link"));
    expect(link(all, "builds", build)).toBe("422 ENTITY_UNPROCESSABLE");
    expect(link(build, "betaGroups", all)).toBe("422 ENTITY_UNPROCESSABLE");
    expect(link(external, "builds", processing)).toBe("422 ENTITY_UNPROCESSABLE");
    expect(link(processing, "betaGroups", external)).toBe("422 ENTITY_UNPROCESSABLE");
    expect(link(internal, "builds", processing)).toBeUndefined();
    expect(link(build, "betaGroups", external)).toBeUndefined();
    patch(world, processing, { expired: true });
    expect(link(internal, "builds", processing)).toBe("422 ENTITY_UNPROCESSABLE");
    expect(rejection(() => world.changeLinks(external, "builds", [build], "unlink"))).toBeUndefined();
  });

  it("with access to all builds has every build that was processed, and internal testing begins", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const all = group(world, app, { isInternalGroup: true, hasAccessToAllBuilds: true });
    expect([...world.store.related(all, "builds")]).toEqual([build]);
    expect(statesOf(world, build)[0]).toBe("IN_BETA_TESTING");
    const next = world.create("builds", { version: "2", usesNonExemptEncryption: false }, { app });
    world.clock.advance("PT15M");
    expect(world.store.countRelated(all, "builds")).toBe(2);
    expect(statesOf(world, next)[0]).toBe("IN_BETA_TESTING");
    world.delete(all);
    expect(statesOf(world, next)[0]).toBe("READY_FOR_BETA_TESTING");
  });
});

describe("a beta tester", () => {
  it("of an external group is invited when the build is approved", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const external = group(world, app);
    const lou = tester(world, "lou@example.com", { betaGroups: external });
    expect(lou.attributes).toMatchObject({ state: "NOT_INVITED", inviteType: "EMAIL" });
    expect([...world.store.related(lou, "apps")]).toEqual([app]);
    const invite = () => rejection(() => world.create("betaTesterInvitations", {}, { betaTester: lou, app }));
    expect(invite()).toBe("409 STATE_ERROR.TESTER_INVITE.NO_INSTALLABLE_BUILDS");
    world.changeLinks(external, "builds", [build], "link");
    approve(world, build);
    expect(lou.attributes["state"]).toBe("INVITED");
    expect(invite()).toBeUndefined();
    world.move(lou, "state", "ACCEPTED");
    expect(invite()).toBe("409 STATE_ERROR.TESTER_INVITE.ALREADY_ACCEPTED");
  });

  it("who joins later, in a group or alone with a build, is invited at once", () => {
    const world = createFakeWorld();
    const { app, build } = createApp(world);
    const external = group(world, app);
    world.changeLinks(external, "builds", [build], "link");
    approve(world, build);
    const [lou, alone, third] = ["lou", "maya", "ida"].map((name) => tester(world, `${name}@example.com`, {}));
    world.changeLinks(external, "betaTesters", [lou!], "link");
    world.changeLinks(alone!, "builds", [build], "link");
    expect([lou!, alone!, third!].map(({ attributes }) => attributes["state"])).toEqual([
      "INVITED",
      "INVITED",
      "NOT_INVITED",
    ]);
  });

  it("of an internal group must be a user of the account, and gets builds without review", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    world.create("users", { username: "sam@example.com" });
    const all = group(world, app, { isInternalGroup: true, hasAccessToAllBuilds: true });
    const invalid = "409 ENTITY_ERROR.RELATIONSHIP.INVALID";
    expect(rejection(() => tester(world, "lou@example.com", { betaGroups: all }))).toBe(invalid);
    const lou = tester(world, "lou@example.com", {});
    expect(rejection(() => world.changeLinks(lou, "betaGroups", [all], "link"))).toBe(invalid);
    expect(rejection(() => world.changeLinks(all, "betaTesters", [lou], "link"))).toBe(invalid);
    expect(
      rejection(() => world.create("betaGroups", { name: "Crew", isInternalGroup: true }, { app, betaTesters: lou })),
    ).toBe(invalid);
    expect(tester(world, "sam@example.com", { betaGroups: all }).attributes["state"]).toBe("INVITED");
  });

  it("is revoked when removed from an app, from either side", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const external = group(world, app);
    const testers = ["lou", "maya"].map((name) => tester(world, `${name}@example.com`, { betaGroups: external }));
    world.changeLinks(testers[0]!, "apps", [app], "unlink");
    world.changeLinks(app, "betaTesters", [testers[1]!], "unlink");
    expect(testers.map(({ attributes }) => attributes["state"])).toEqual(["REVOKED", "REVOKED"]);
    expect(world.store.countRelated(external, "betaTesters")).toBe(0);
    expect(world.store.countRelated(app, "betaTesters")).toBe(0);
  });
});

describe("a build upload", () => {
  const attributes = { cfBundleShortVersionString: "2.0", cfBundleVersion: "10", platform: "IOS" };
  const file = { fileName: "a.ipa", fileSize: 1, uti: "com.apple.ipa" };
  const stateOf = (upload: StoredResource) => (upload.attributes["state"] as { state: string }).state;

  it("becomes a build and its version once the application is committed", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const upload = world.create("buildUploads", attributes, { app });
    const add = (assetType: string) =>
      world.create("buildUploadFiles", { ...file, assetType }, { buildUpload: upload });
    const [asset, description] = [add("ASSET"), add("ASSET_DESCRIPTION")];
    expect([...world.store.related(upload, "buildUploadFiles")]).toEqual([asset, description]);
    expect([
      world.store.relatedOne(upload, "assetFile"),
      world.store.relatedOne(upload, "assetDescriptionFile"),
    ]).toEqual([asset, description]);
    patch(world, description, { uploaded: true });
    expect(stateOf(upload)).toBe("AWAITING_UPLOAD");
    patch(world, asset, { uploaded: true });
    expect(stateOf(upload)).toBe("PROCESSING");
    const build = world.store.relatedOne(upload, "build")!;
    expect(build.attributes).toMatchObject({ version: "10", processingState: "PROCESSING" });
    const version = world.store.relatedOne(build, "preReleaseVersion")!;
    expect([version.attributes["version"], world.store.relatedOne(version, "app")]).toEqual(["2.0", app]);
    expect(rejection(() => add("ASSET_SPI"))).toBe(invalidState);
    expect(rejection(() => world.delete(upload))).toBe(invalidState);
    world.clock.advance("PT15M");
    expect([stateOf(upload), build.attributes["processingState"]]).toEqual(["COMPLETE", "VALID"]);
    expect(upload.attributes["uploadedDate"]).toBe("2026-11-02T01:00:00-08:00");
  });

  it("and its build fail together, whichever is moved, with an error", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const begin = (number: string) => {
      const upload = world.create("buildUploads", { ...attributes, cfBundleVersion: number }, { app });
      world.move(upload, "state", "PROCESSING");
      return [upload, world.store.relatedOne(upload, "build")!] as const;
    };
    const [first, firstBuild] = begin("10");
    const [second, secondBuild] = begin("11");
    world.move(first, "state", "FAILED");
    world.move(secondBuild, "processingState", "INVALID");
    expect([firstBuild.attributes["processingState"], stateOf(second)]).toEqual(["FAILED", "FAILED"]);
    expect(first.attributes["state"]).toMatchObject({ errors: [{ code: expect.any(String) }] });
    expect(world.store.relatedOne(firstBuild, "preReleaseVersion")).toBe(
      world.store.relatedOne(secondBuild, "preReleaseVersion"),
    );
  });

  it("is rejected with the number of another build, or with one that is not a number", () => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    const create = (changes: object) =>
      rejection(() => world.create("buildUploads", { ...attributes, ...changes }, { app }));
    const duplicate = { cfBundleShortVersionString: "1.0", cfBundleVersion: "1" };
    expect(create(duplicate)).toBe("409 ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE");
    expect(create({ ...duplicate, platform: "MAC_OS" })).toBeUndefined();
    expect(create({ cfBundleVersion: "one" })).toBe("409 ENTITY_ERROR.ATTRIBUTE.INVALID");
  });

  it("can be deleted before its files are committed", () => {
    const world = createFakeWorld();
    const upload = world.create("buildUploads", attributes, { app: createApp(world).app });
    world.delete(upload);
    expect(world.store.count("buildUploads")).toBe(0);
  });
});
