import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  createWebhookHandler,
  type HandledStore,
  signTestWebhook,
  TimeoutError,
  type WebhookEvent,
} from "../../../src/connect/webhooks/index.js";
import { createConnectClient } from "../../../src/index.js";
import { createNodeListener } from "../../../src/node/index.js";
import { createFakeAppStore } from "../../../src/testing/index.js";

const secret = "This is my secret";
const dataOf = (id: string, type = "webhookPingCreated") => ({ type, id, attributes: {} });

const posted = async (payload: object | string, by = secret) =>
  new Request("https://example.com/webhook", await signTestWebhook({ secret: by, payload: payload as string }));

/** A handler that takes every event in `otherwise`, with the events and errors that it received. */
function createRecorder(options: object = {}) {
  const events: WebhookEvent[] = [];
  const errors: unknown[] = [];
  const handle = createWebhookHandler({
    secrets: secret,
    on: {},
    otherwise: (event) => void events.push(event),
    onError: (error) => void errors.push(error),
    ...options,
  });
  return { handle, events, errors };
}

describe("createWebhookHandler: an event", () => {
  it("is passed to the function of its type, all others to `otherwise`", async () => {
    const pings: string[] = [];
    const { handle, events } = createRecorder({ on: { webhookPingCreated: ({ id }: WebhookEvent) => pings.push(id) } });
    expect((await handle(await posted({ data: dataOf("1") }))).status).toBe(200);
    expect((await handle(await posted({ data: dataOf("2", "somethingNew") }))).status).toBe(200);
    expect((await handle(await posted({ data: dataOf("3", "constructor") }))).status).toBe(200);
    expect(pings).toEqual(["1"]);
    expect(events.map((event) => event.type === "unknown" && event.appleType)).toEqual(["somethingNew", "constructor"]);
  });

  it("that no function takes gets 501, and the error names its type", async () => {
    const { handle, errors } = createRecorder({ otherwise: undefined });
    expect((await handle(await posted({ data: dataOf("1", "somethingNew") }))).status).toBe(501);
    expect(errors).toEqual([expect.objectContaining({ message: "No handler takes an event of type somethingNew" })]);
  });

  it("whose function fails gets 500, and is handled when it is delivered again", async () => {
    const otherwise = vi.fn().mockRejectedValueOnce(new Error("the database"));
    const { handle, errors } = createRecorder({ otherwise });
    expect((await handle(await posted({ data: dataOf("1") }))).status).toBe(500);
    expect((await handle(await posted({ data: dataOf("1") }))).status).toBe(200);
    expect(otherwise).toHaveBeenCalledTimes(2);
    expect(errors).toEqual([new Error("the database")]);
  });

  it("whose function takes too long gets 503, and its signal aborts", async () => {
    let signal: AbortSignal | undefined;
    const otherwise = (_: WebhookEvent, context: { signal: AbortSignal }) => {
      ({ signal } = context);
      return new Promise(() => {});
    };
    const { handle, errors } = createRecorder({ otherwise, timeoutMs: 100 });
    expect((await handle(await posted({ data: dataOf("1") }))).status).toBe(503);
    expect(signal?.aborted).toBe(true);
    expect(errors).toEqual([expect.any(TimeoutError)]);
  });
});

describe("createWebhookHandler: a replay", () => {
  it("gets 200 and is not handled again", async () => {
    const { handle, events } = createRecorder();
    for (let round = 0; round < 3; round += 1) {
      expect((await handle(await posted({ data: dataOf("1") }))).status).toBe(200);
    }
    expect(events).toHaveLength(1);
  });

  it("at the same time is handled once, and both get the same status", async () => {
    const otherwise = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 5)));
    const { handle } = createRecorder({ otherwise });
    const requests = await Promise.all([1, 2, 3].map(() => posted({ data: dataOf("1") })));
    const responses = await Promise.all(requests.map(handle));
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(otherwise).toHaveBeenCalledTimes(1);
  });

  it("is recognized by the caller's store, which two handlers may share", async () => {
    const store: HandledStore = new Set<string>();
    const [one, two] = [createRecorder({ store }), createRecorder({ store })];
    await one.handle(await posted({ data: dataOf("1") }));
    await two.handle(await posted({ data: dataOf("1") }));
    expect([one.events.length, two.events.length]).toEqual([1, 0]);
  });
});

describe("createWebhookHandler: a request that is not a webhook from Apple", () => {
  const unsigned = (body: string, headers = {}) =>
    new Request("https://example.com/webhook", { method: "POST", body, headers });

  it.each<[number, string, () => Request | Promise<Request>]>([
    [405, "with another method", () => new Request("https://example.com/webhook")],
    [400, "without a signature", () => unsigned(JSON.stringify({ data: dataOf("1") }))],
    [400, "with a malformed signature", () => unsigned("{}", { "x-apple-signature": "hmacsha256=00" })],
    [400, "signed with another secret", () => posted({ data: dataOf("1") }, "another")],
    [400, "with a body changed after signing", async () => unsigned("{}", (await posted("{ }")).headers)],
    [400, "that is signed and no event", () => posted("Hello, World!")],
    [400, "that is signed and empty", () => posted("")],
    [413, "of more than a mebibyte", () => posted("x".repeat(1_048_577))],
  ])("gets %i and reaches no function: %s", async (status, _, request) => {
    const { handle, events } = createRecorder();
    const response = await handle(await request());
    expect([response.status, await response.text()]).toEqual([status, ""]);
    expect(events).toEqual([]);
  });

  it("without a well-formed signature is rejected before its body is read", async () => {
    const pull = vi.fn((controller: ReadableStreamDefaultController) => controller.enqueue(new Uint8Array(65_536)));
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const init = { method: "POST", body, duplex: "half" } as RequestInit;
    const { handle } = createRecorder();
    expect((await handle(new Request("https://example.com/webhook", init))).status).toBe(400);
    expect(pull).not.toHaveBeenCalled();
  });

  it("of exactly a mebibyte is read", async () => {
    const padding = "x".repeat(1_048_576 - JSON.stringify({ data: dataOf("1"), padding: "" }).length);
    const { handle, events } = createRecorder();
    expect((await handle(await posted({ data: dataOf("1"), padding }))).status).toBe(200);
    expect(events).toHaveLength(1);
  });
});

describe("createWebhookHandler: options", () => {
  it.each([
    [{ secrets: "" }, '"secrets" must be a non-empty string, or a list with at least one'],
    [{ timeoutMs: 0 }, '"timeoutMs" must be'],
    [{ store: {} }, '"store" must have the functions "has" and "add"'],
    [{ onError: 1 }, '"onError" must be a function'],
  ])("that are wrong are rejected by name: %j", (options, message) => {
    expect(() => createRecorder(options)).toThrow(TypeError);
    expect(() => createRecorder(options)).toThrow(message);
  });
});

describe("createWebhookHandler: the fake App Store", () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  it("delivers a signed event to it over 127.0.0.1 when a state changes, and records the delivery", async () => {
    const events: WebhookEvent[] = [];
    const handle = createWebhookHandler({
      secrets: ["a later secret", secret],
      on: { appStoreVersionAppVersionStateUpdated: (event) => void events.push(event) },
      otherwise: (event) => void events.push(event),
    });
    server = createServer(createNodeListener(handle));
    await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`;

    await using fake = await createFakeAppStore({ resources: [] });
    const { apps } = fake.seed({ apps: [{ name: "Example", bundleId: "com.example.app", primaryLocale: "en-US" }] });
    const connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
    // Untyped, since not all of Apple's documents have webhooks.
    const create = async (type: string, attributes: object, related: Record<string, readonly [string, string]>) => {
      const relationships = Object.fromEntries(
        Object.entries(related).map(([name, [kind, id]]) => [name, { data: { type: kind, id } }]),
      );
      const body = { data: { type, attributes, relationships } };
      return (await connect.request<{ data: { id: string } }>(type, { method: "POST", body })).data.id;
    };
    const app = ["apps", apps[0]!.id] as const;
    const eventTypes = ["APP_STORE_VERSION_APP_VERSION_STATE_UPDATED"];
    const webhook = await create("webhooks", { name: "CI", url, secret, enabled: true, eventTypes }, { app });
    await create("webhookPings", {}, { webhook: ["webhooks", webhook] });
    const version = await create("appStoreVersions", { platform: "IOS", versionString: "1.0" }, { app });
    const step = { attribute: "appVersionState", state: "READY_FOR_REVIEW" };
    fake.transition({ type: "appStoreVersions", id: version, ...step });
    await fake.idle();

    expect(events).toMatchObject([
      { type: "webhookPingCreated" },
      {
        type: "appStoreVersionAppVersionStateUpdated",
        attributes: { oldValue: "PREPARE_FOR_SUBMISSION", newValue: "READY_FOR_REVIEW" },
        instance: { type: "appStoreVersions", id: version },
      },
    ]);
    interface Delivery {
      readonly id: string;
      readonly attributes: { readonly deliveryState: string };
    }
    const deliveries = async () => (await connect.request<{ data: Delivery[] }>(`webhooks/${webhook}/deliveries`)).data;
    const [first] = await deliveries();
    expect((await deliveries()).map(({ attributes }) => attributes.deliveryState)).toEqual(["SUCCEEDED", "SUCCEEDED"]);

    await create("webhookDeliveries", {}, { template: ["webhookDeliveries", first!.id] });
    await fake.idle();
    expect(await deliveries()).toHaveLength(3);
    expect(events).toHaveLength(2);
  });
});
