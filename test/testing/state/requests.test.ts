/** The main paths of the states through requests, as a client sends them, while the store's time moves. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { type LocalServer, startServer } from "../../helpers/local-server.js";
import { json, signToken, tidewatch } from "../../helpers/plain-client.js";

interface Response {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the members of its responses.
  readonly body: any;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;

let now: number;
let store: FakeAppStore;
let receiver: LocalServer;

beforeAll(async () => {
  receiver = await startServer(() => ({}));
});
afterAll(() => receiver.close());
beforeEach(async () => {
  now = Date.UTC(2026, 10, 2);
  store = await createFakeAppStore({ now: () => now });
});
afterEach(() => store.close());

/** Sends a request with a token of the store's time. */
async function send(method: string, path: string, body?: unknown): Promise<Response> {
  const iat = Math.floor(now / 1000);
  const token = await signToken(store, { claims: { iat, exp: iat + 900 } });
  const init = body === undefined ? { method } : json(method, { data: body });
  const headers = {
    ...init,
    headers: { ...("headers" in init ? init.headers : {}), authorization: `Bearer ${token}` },
  };
  const response = await fetch(new URL(path, store.baseUrl), headers);
  const received = await response.text();
  return { status: response.status, body: received === "" ? undefined : JSON.parse(received) };
}

const one = (type: string, id: string) => ({ data: { type, id } });
const app = one("apps", tidewatch);

async function create(type: string, attributes: object, relationships: object): Promise<Response> {
  return await send("POST", `/v1/${type}`, { type, attributes, relationships });
}
async function change(type: string, id: string, attributes: object): Promise<Response> {
  return await send("PATCH", `/v1/${type}/${id}`, { type, id, attributes });
}
const read = async (path: string) => (await send("GET", path)).body.data;
const codesOf = ({ status, body }: Response) => [status, ...body.errors.map(({ code }: { code: string }) => code)];

/** The newest build of the sample app. */
async function newestBuild(): Promise<string> {
  return (await read(`/v1/builds?filter[app]=${tidewatch}&sort=-uploadedDate&limit=1`))[0].id;
}

describe("a release through requests", () => {
  it("goes from a new version over its review to a phased release", async () => {
    const build = one("builds", await newestBuild());
    const first = await create("appStoreVersions", { platform: "IOS", versionString: "3.0" }, { app, build });
    expect([first.status, first.body.data.attributes.appVersionState]).toEqual([201, "PREPARE_FOR_SUBMISSION"]);
    const { id } = first.body.data;
    const [localization] = await read(`/v1/appStoreVersions/${id}/appStoreVersionLocalizations`);
    expect(localization.attributes.locale).toBe("en-US");
    const described = await change("appStoreVersionLocalizations", localization.id, { description: "Tides" });
    expect([described.status, described.body.data.attributes.description]).toEqual([200, "Tides"]);
    const again = await create("appStoreVersions", { platform: "IOS", versionString: "3.0" }, { app });
    expect(codesOf(again)).toEqual([
      409,
      "ENTITY_ERROR.RELATIONSHIP.INVALID",
      "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
    ]);

    const submission = (await create("reviewSubmissions", { platform: "IOS" }, { app })).body.data;
    expect(codesOf(await create("reviewSubmissions", { platform: "IOS" }, { app }))).toEqual([
      409,
      "STATE_ERROR.ENTITY_STATE_INVALID",
    ]);
    const reviewSubmission = one("reviewSubmissions", submission.id);
    const item = { reviewSubmission, appStoreVersion: one("appStoreVersions", id) };
    expect((await create("reviewSubmissionItems", {}, item)).status).toBe(201);
    const submitted = await change("reviewSubmissions", submission.id, { submitted: true });
    expect([submitted.status, submitted.body.data.attributes.state]).toEqual([200, "WAITING_FOR_REVIEW"]);
    expect((await change("appStoreVersions", id, { releaseType: "MANUAL" })).status).toBe(200);
    now += dayMs;
    const including = `/v1/reviewSubmissions/${submission.id}?include=items,appStoreVersionForReview`;
    const inReview = (await send("GET", including)).body;
    expect(inReview.data.attributes.state).toBe("IN_REVIEW");
    expect(inReview.included.map(({ type }: { type: string }) => type)).toEqual([
      "reviewSubmissionItems",
      "appStoreVersions",
    ]);
    now += 7 * hourMs;
    expect((await read(`/v1/appStoreVersions/${id}`)).attributes.appStoreState).toBe("PENDING_DEVELOPER_RELEASE");
    const release = await create(
      "appStoreVersionReleaseRequests",
      {},
      { appStoreVersion: one("appStoreVersions", id) },
    );
    expect(release.status).toBe(201);
    now += hourMs;
    expect((await read(`/v1/appStoreVersions/${id}`)).attributes).toMatchObject({
      appStoreState: "READY_FOR_SALE",
      appVersionState: "READY_FOR_DISTRIBUTION",
    });

    const next = (await create("appStoreVersions", { platform: "IOS", versionString: "3.1" }, { app, build })).body
      .data;
    const appStoreVersion = one("appStoreVersions", next.id);
    const phased = await create("appStoreVersionPhasedReleases", {}, { appStoreVersion });
    expect(phased.body.data.attributes).toMatchObject({ phasedReleaseState: "INACTIVE", currentDayNumber: null });
    const second = (await create("reviewSubmissions", { platform: "IOS" }, { app })).body.data;
    await create(
      "reviewSubmissionItems",
      {},
      { reviewSubmission: one("reviewSubmissions", second.id), appStoreVersion },
    );
    await change("reviewSubmissions", second.id, { submitted: true });
    now += 2 * dayMs + 2 * hourMs;
    const attributes = async () =>
      (await read(`/v1/appStoreVersions/${next.id}/appStoreVersionPhasedRelease`)).attributes;
    expect(await attributes()).toMatchObject({ phasedReleaseState: "ACTIVE", currentDayNumber: 1 });
    const { id: phasedId } = phased.body.data;
    const paused = await change("appStoreVersionPhasedReleases", phasedId, { phasedReleaseState: "PAUSED" });
    expect(paused.body.data.attributes.phasedReleaseState).toBe("PAUSED");
    now += 3 * dayMs;
    await change("appStoreVersionPhasedReleases", phasedId, { phasedReleaseState: "ACTIVE" });
    now += 7 * dayMs;
    expect(await attributes()).toMatchObject({ phasedReleaseState: "COMPLETE", totalPauseDuration: 3 });
    expect((await read(`/v1/appStoreVersions/${id}`)).attributes.appVersionState).toBe("REPLACED_WITH_NEW_VERSION");
  });

  it("is canceled", async () => {
    const build = one("builds", await newestBuild());
    const { id } = (await create("appStoreVersions", { platform: "IOS", versionString: "3.0" }, { app, build })).body
      .data;
    const submission = (await create("reviewSubmissions", { platform: "IOS" }, { app })).body.data.id;
    const cancel = () => change("reviewSubmissions", submission, { canceled: true });
    expect(codesOf(await cancel())).toEqual([409, "STATE_ERROR.ENTITY_STATE_INVALID"]);
    const relationships = {
      reviewSubmission: one("reviewSubmissions", submission),
      appStoreVersion: one("appStoreVersions", id),
    };
    await create("reviewSubmissionItems", {}, relationships);
    await change("reviewSubmissions", submission, { submitted: true });
    expect((await cancel()).body.data.attributes.state).toBe("CANCELING");
    now += hourMs;
    expect((await read(`/v1/reviewSubmissions/${submission}`)).attributes.state).toBe("COMPLETE");
    expect((await read(`/v1/appStoreVersions/${id}`)).attributes.appVersionState).toBe("DEVELOPER_REJECTED");
  });
});

describe("TestFlight through requests", () => {
  it("takes an upload to external testers", async () => {
    const numbers = { cfBundleShortVersionString: "4.0", cfBundleVersion: "40", platform: "IOS" };
    const upload = (await create("buildUploads", numbers, { app })).body.data;
    expect(upload.attributes.state).toMatchObject({ state: "AWAITING_UPLOAD" });
    const file = { assetType: "ASSET", fileName: "a.ipa", fileSize: 10, uti: "com.apple.ipa" };
    const buildUpload = one("buildUploads", upload.id);
    const { id: fileId } = (await create("buildUploadFiles", file, { buildUpload })).body.data;
    expect(await read(`/v1/buildUploads/${upload.id}/buildUploadFiles`)).toHaveLength(1);
    expect((await change("buildUploadFiles", fileId, { uploaded: true })).status).toBe(200);
    const including = `/v1/buildUploads/${upload.id}?include=build`;
    expect((await send("GET", including)).body.data.attributes.state.state).toBe("PROCESSING");
    now += hourMs;
    const done = (await send("GET", including)).body;
    expect(done.data.attributes.state.state).toBe("COMPLETE");
    const [build] = done.included;
    expect(build.attributes).toMatchObject({ version: "40", processingState: "VALID", expired: false });

    const group = (await create("betaGroups", { name: "Sailors", publicLinkEnabled: true }, { app })).body.data;
    expect(group.attributes.publicLink).toMatch(/^https:\/\/testflight\.apple\.com\/join\/\w{8}$/);
    const tester = await create(
      "betaTesters",
      { email: "lou@example.com" },
      { betaGroups: { data: [one("betaGroups", group.id).data] } },
    );
    expect([tester.status, tester.body.data.attributes.state]).toEqual([201, "NOT_INVITED"]);
    const add = () => send("POST", `/v1/betaGroups/${group.id}/relationships/builds`, [one("builds", build.id).data]);
    expect(codesOf(await add())).toEqual([422, "ENTITY_UNPROCESSABLE"]);
    expect((await change("builds", build.id, { usesNonExemptEncryption: false })).status).toBe(200);
    expect((await add()).status).toBe(204);
    const invitation = { betaTester: one("betaTesters", tester.body.data.id), app };
    expect(codesOf(await create("betaTesterInvitations", {}, invitation))).toEqual([
      409,
      "STATE_ERROR.TESTER_INVITE.NO_INSTALLABLE_BUILDS",
    ]);
    const review = await create("betaAppReviewSubmissions", {}, { build: one("builds", build.id) });
    expect(review.body.data.attributes.betaReviewState).toBe("WAITING_FOR_REVIEW");
    now += 2 * dayMs;
    expect((await read(`/v1/builds/${build.id}/buildBetaDetail`)).attributes).toMatchObject({
      internalBuildState: "IN_BETA_TESTING",
      externalBuildState: "IN_BETA_TESTING",
    });
    expect((await read(`/v1/betaTesters/${tester.body.data.id}`)).attributes.state).toBe("INVITED");
    expect((await create("betaTesterInvitations", {}, invitation)).status).toBe(201);
    now += 90 * dayMs;
    expect((await read(`/v1/builds/${build.id}`)).attributes.expired).toBe(true);
  });
});

describe("a webhook through requests", () => {
  it("is created, delivers, and lists its deliveries", async () => {
    const attributes = {
      name: "CI",
      enabled: true,
      url: `${receiver.baseUrl}/hook`,
      secret: "s3cret",
      eventTypes: ["BUILD_UPLOAD_STATE_UPDATED"],
    };
    const webhook = (await create("webhooks", attributes, { app })).body.data;
    expect(webhook.attributes).not.toHaveProperty("secret");
    expect((await create("webhookPings", {}, { webhook: one("webhooks", webhook.id) })).status).toBe(201);
    const listed = await vi.waitFor(async () => {
      const { body } = await send("GET", `/v1/webhooks/${webhook.id}/deliveries?include=event`);
      expect(body.data[0].attributes.deliveryState).toBe("SUCCEEDED");
      return body;
    });
    expect(listed.included[0].attributes).toMatchObject({ ping: true });
    expect(receiver.asked.map(({ url }) => url)).toEqual(["/hook"]);
    const again = await create("webhookDeliveries", {}, { template: one("webhookDeliveries", listed.data[0].id) });
    expect([again.status, again.body.data.attributes.redelivery]).toEqual([201, true]);
    await vi.waitFor(() => expect(receiver.asked).toHaveLength(2));
    expect((await send("DELETE", `/v1/webhooks/${webhook.id}`)).status).toBe(204);
  });
});

describe("the sample app", () => {
  it("has what Apple creates along", async () => {
    const [info] = await read(`/v1/apps/${tidewatch}/appInfos`);
    expect((await read(`/v1/appInfos/${info.id}/ageRatingDeclaration`)).type).toBe("ageRatingDeclarations");
    expect((await read(`/v1/apps/${tidewatch}/betaAppReviewDetail`)).type).toBe("betaAppReviewDetails");
    expect((await read(`/v1/builds/${await newestBuild()}/buildBetaDetail`)).attributes.internalBuildState).toBe(
      "IN_BETA_TESTING",
    );
  });
});
