import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { signWebhook } from "../../../src/testing/state/webhook-delivery.js";
import { eventKinds, payloadType } from "../../../src/testing/state/webhook-events.js";
import type { ChangeableWorld } from "../../../src/testing/state/world.js";
import type { Json, StoredResource } from "../../../src/testing/store/resource.js";
import { createApp, createFakeWorld, documentValues, patch, rejection } from "../../helpers/fake-world.js";
import { type LocalServer, startServer } from "../../helpers/local-server.js";

const secret = "This is my secret";
const versionEvent = "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED";

let server: LocalServer | undefined;
afterEach(() => server?.close());

const receive = async (status = 200): Promise<LocalServer> => {
  server = await startServer(() => ({ status, body: "seen" }));
  return server;
};

const createWebhook = (world: ChangeableWorld, app: StoredResource, attributes: Record<string, Json>) =>
  world.create("webhooks", { name: "CI", enabled: true, secret, eventTypes: [versionEvent], ...attributes }, { app });

const createVersion = (world: ChangeableWorld, app: StoredResource) =>
  world.create("appStoreVersions", { platform: "IOS", versionString: "1.0" }, { app });

const payloads = ({ asked }: LocalServer) => asked.map(({ body }) => JSON.parse(body.toString()).data);

const deliveries = (world: ChangeableWorld, webhook: StoredResource) => [...world.store.related(webhook, "deliveries")];

describe("signWebhook", () => {
  it("signs as Apple's documentation shows", () => {
    expect(signWebhook(secret, "Hello, World!")).toBe(
      "hmacsha256=7f062172b01cb00b53ca068614674a3d982a34062a0f5d37687d5e3377e54657",
    );
  });
});

describe("a webhook", () => {
  it("gets a signed event when a state changes, and the delivery is recorded", async () => {
    const { baseUrl, asked } = await receive();
    const world = createFakeWorld();
    const { app } = createApp(world);
    const webhook = createWebhook(world, app, { url: `${baseUrl}/hook` });
    const version = createVersion(world, app);
    world.move(version, "appVersionState", "READY_FOR_REVIEW");
    expect(deliveries(world, webhook).map(({ attributes }) => attributes["deliveryState"])).toEqual(["PENDING"]);
    await world.idle();

    const [request] = asked;
    const signature = createHmac("sha256", secret).update(request!.body).digest("hex");
    expect([request!.method, request!.url, request!.headers["x-apple-signature"]]).toEqual([
      "POST",
      "/hook",
      `hmacsha256=${signature}`,
    ]);
    const [event] = world.store.list("webhookEvents");
    expect(payloads(server!)).toEqual([
      {
        type: "appStoreVersionAppVersionStateUpdated",
        id: event!.id,
        version: 1,
        attributes: {
          oldValue: "PREPARE_FOR_SUBMISSION",
          newValue: "READY_FOR_REVIEW",
          timestamp: "2026-11-02T09:00:00.000Z",
        },
        relationships: { instance: { data: { type: "appStoreVersions", id: version.id } } },
      },
    ]);
    expect(event!.attributes).toMatchObject({
      eventType: versionEvent,
      ping: false,
      payload: request!.body.toString(),
    });
    const [delivery] = deliveries(world, webhook);
    expect(world.store.relatedOne(delivery!, "event")).toBe(event);
    expect(delivery!.attributes).toMatchObject({
      deliveryState: "SUCCEEDED",
      redelivery: false,
      sentDate: "2026-11-02T01:00:00-08:00",
      request: { url: `${baseUrl}/hook` },
      response: { httpStatusCode: 200, body: "seen" },
    });
  });

  it("gets the events of its app and of its types alone, while it is enabled and exists", async () => {
    const { baseUrl: url, asked } = await receive();
    const world = createFakeWorld();
    const { app } = createApp(world);
    const { app: other } = createApp(world, "2");
    createWebhook(world, other, { url });
    createWebhook(world, app, { url, eventTypes: ["BUILD_UPLOAD_STATE_UPDATED"] });
    createWebhook(world, app, { url, enabled: false });
    world.delete(createWebhook(world, app, { url }));
    const version = createVersion(world, app);
    world.move(version, "appVersionState", "READY_FOR_REVIEW");
    await world.idle();
    expect(asked).toEqual([]);
    patch(world, [...world.store.list("webhooks")][2]!, { enabled: true });
    world.move(version, "appVersionState", "WAITING_FOR_REVIEW");
    await world.idle();
    expect(asked).toHaveLength(1);
  });

  it("whose server responds with an error has a failed delivery, which is sent again by request", async () => {
    const failing = await receive(503);
    const world = createFakeWorld();
    const { app } = createApp(world);
    const webhook = createWebhook(world, app, { url: failing.baseUrl });
    world.move(createVersion(world, app), "appVersionState", "READY_FOR_REVIEW");
    await world.idle();
    const [first] = deliveries(world, webhook);
    expect(first!.attributes).toMatchObject({
      deliveryState: "FAILED",
      errorMessage: "The server responded with 503.",
      response: { httpStatusCode: 503, body: "seen" },
    });
    await failing.close();
    const working = await receive();
    patch(world, webhook, { url: working.baseUrl });
    const again = world.create("webhookDeliveries", {}, { template: first! });
    expect(again.attributes).toMatchObject({ deliveryState: "PENDING", redelivery: true });
    await world.idle();
    expect(again.attributes).toMatchObject({ deliveryState: "SUCCEEDED", errorMessage: null });
    expect(deliveries(world, webhook)).toEqual([first, again]);
    expect(working.asked[0]!.body).toEqual(failing.asked[0]!.body);
    world.delete(webhook);
    expect(rejection(() => world.create("webhookDeliveries", {}, { template: first! }))).toBe(
      "409 STATE_ERROR.ENTITY_STATE_INVALID",
    );
  });

  it("whose server cannot be reached has a failed delivery with the reason", async () => {
    const { baseUrl: url, close } = await receive();
    await close();
    const world = createFakeWorld();
    const { app } = createApp(world);
    const webhook = createWebhook(world, app, { url });
    world.move(createVersion(world, app), "appVersionState", "READY_FOR_REVIEW");
    await world.idle();
    const [delivery] = deliveries(world, webhook);
    expect(delivery!.attributes).toMatchObject({
      deliveryState: "FAILED",
      response: null,
      errorMessage: expect.stringMatching(/^The request failed: /),
    });
  });

  it("does not follow redirects", async () => {
    server = await startServer(({ url }) => (url === "/" ? { status: 302, headers: { location: "/other" } } : {}));
    const world = createFakeWorld();
    const { app } = createApp(world);
    createWebhook(world, app, { url: server.baseUrl });
    world.move(createVersion(world, app), "appVersionState", "READY_FOR_REVIEW");
    await world.idle();
    expect(server.asked.map(({ url }) => url)).toEqual(["/"]);
  });

  it("gets a ping by request", async () => {
    const { baseUrl: url } = await receive();
    const world = createFakeWorld();
    const { app } = createApp(world);
    const webhook = createWebhook(world, app, { url, eventTypes: [], enabled: false });
    world.create("webhookPings", {}, { webhook });
    await world.idle();
    expect(payloads(server!)).toEqual([
      { type: "webhookPingCreated", id: expect.any(String), version: 1, attributes: { timestamp: expect.any(String) } },
    ]);
    expect([...world.store.list("webhookEvents")][0]!.attributes).toMatchObject({ ping: true });
  });

  it("is sent through the fetch function of the world, if it has one", async () => {
    const urls: unknown[] = [];
    const world = createFakeWorld({
      fetch: async (url) => {
        urls.push(url);
        return new Response("", { status: 204 });
      },
    });
    const { app } = createApp(world);
    createWebhook(world, app, { url: "https://example.com/hook" });
    world.move(createVersion(world, app), "appVersionState", "READY_FOR_REVIEW");
    await world.idle();
    expect(urls).toEqual(["https://example.com/hook"]);
  });

  it.each(["ftp://example.com", "file:///etc/hosts", "hook", ""])("is rejected with the URL '%s'", (url) => {
    const world = createFakeWorld();
    const { app } = createApp(world);
    expect(rejection(() => createWebhook(world, app, { url }))).toBe("409 ENTITY_ERROR.ATTRIBUTE.INVALID");
    const webhook = createWebhook(world, app, { url: "https://example.com" });
    expect(rejection(() => patch(world, webhook, { url }))).toBe("409 ENTITY_ERROR.ATTRIBUTE.INVALID");
  });

  it("that was seeded gets nothing of what was seeded with it, and everything after", async () => {
    const { baseUrl: url, asked } = await receive();
    const world = createFakeWorld();
    const { app } = createApp(world);
    const app1 = { app: { data: { type: "apps", id: app.id } } };
    const eventTypes = ["BETA_FEEDBACK_CRASH_SUBMISSION_CREATED"];
    const crash = (id: string) => ({
      type: "betaFeedbackCrashSubmissions",
      id,
      attributes: { comment: "It crashed" },
      relationships: app1,
    });
    world.seed([
      { type: "webhooks", id: "w", attributes: { enabled: true, secret, url, eventTypes }, relationships: app1 },
      crash("1"),
    ]);
    world.clock.run();
    world.seed([crash("2")]);
    await world.idle();
    expect(payloads(server!).map(({ relationships }) => relationships.instance.data.id)).toEqual(["2"]);
    expect(asked).toHaveLength(1);
  });
});

describe("the events of webhooks", () => {
  /** Those that follow from what marketplaces do, which the fake store does not model. */
  const notSent = [
    "ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED",
    "ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED",
  ];

  it("are those of Apple's document, but for two", () => {
    const sent = eventKinds.map(({ eventType }) => eventType);
    expect([...sent, ...notSent].sort()).toEqual([...documentValues("webhooks", "eventTypes")].sort());
    expect(payloadType("BUILD_UPLOAD_STATE_UPDATED")).toBe("buildUploadStateUpdated");
  });

  it("report builds, feedback, background assets and distribution packages too", async () => {
    const { baseUrl: url } = await receive();
    const world = createFakeWorld();
    const { app } = createApp(world);
    createWebhook(world, app, { url, eventTypes: eventKinds.map(({ eventType }) => eventType) });
    const attributes = { cfBundleShortVersionString: "2.0", cfBundleVersion: "9", platform: "IOS" };
    const upload = world.create("buildUploads", attributes, { app });
    world.move(upload, "state", "PROCESSING");
    world.clock.advance("PT15M");
    world.create("betaFeedbackScreenshotSubmissions", {}, { app });
    const backgroundAsset = world.create("backgroundAssets", {}, { app });
    const assetVersion = world.create("backgroundAssetVersions", {}, { backgroundAsset });
    world.move(assetVersion, "state", "PROCESSING");
    world.clock.advance("PT15M");
    const appStoreRelease = world.store.relatedOne(assetVersion, "appStoreRelease")!;
    world.move(appStoreRelease, "state", "READY_FOR_REVIEW");
    world.move(world.store.relatedOne(assetVersion, "externalBetaRelease")!, "state", "WAITING_FOR_REVIEW");
    const version = createVersion(world, app);
    const alternativeDistributionPackage = world.create(
      "alternativeDistributionPackages",
      {},
      { appStoreVersion: version },
    );
    world.create("alternativeDistributionPackageVersions", {}, { alternativeDistributionPackage });
    await world.idle();

    const seen = payloads(server!).map(({ type, attributes: { timestamp, ...states }, relationships }) => [
      type,
      relationships.instance.data.type,
      ...Object.entries(states).flat(),
    ]);
    const byType = (one: readonly string[], other: readonly string[]) => (one.join() < other.join() ? -1 : 1);
    expect(seen.sort(byType)).toEqual(
      [
        ["buildUploadStateUpdated", "buildUploads", "oldState", "AWAITING_UPLOAD", "newState", "PROCESSING"],
        ["buildUploadStateUpdated", "buildUploads", "oldState", "PROCESSING", "newState", "COMPLETE"],
        [
          "buildBetaDetailExternalBuildStateUpdated",
          "buildBetaDetails",
          ...["oldExternalBuildState", "PROCESSING", "newExternalBuildState", "MISSING_EXPORT_COMPLIANCE"],
        ],
        ["betaFeedbackScreenshotSubmissionCreated", "betaFeedbackScreenshotSubmissions"],
        [
          "backgroundAssetVersionStateUpdated",
          "backgroundAssetVersions",
          "oldState",
          "AWAITING_UPLOAD",
          "newState",
          "PROCESSING",
        ],
        [
          "backgroundAssetVersionStateUpdated",
          "backgroundAssetVersions",
          "oldState",
          "PROCESSING",
          "newState",
          "COMPLETE",
        ],
        ["backgroundAssetVersionInternalBetaReleaseCreated", "backgroundAssetVersionInternalBetaReleases"],
        [
          "backgroundAssetVersionAppStoreReleaseStateUpdated",
          "backgroundAssetVersionAppStoreReleases",
          ...["oldState", "PREPARE_FOR_SUBMISSION", "newState", "READY_FOR_REVIEW"],
        ],
        [
          "backgroundAssetVersionExternalBetaReleaseStateUpdated",
          "backgroundAssetVersionExternalBetaReleases",
          ...["oldState", "READY_FOR_BETA_SUBMISSION", "newState", "WAITING_FOR_REVIEW"],
        ],
        ["alternativeDistributionPackageVersionCreated", "alternativeDistributionPackageVersions"],
      ].sort(byType),
    );
  });
});
