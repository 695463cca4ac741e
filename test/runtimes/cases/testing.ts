/** `storeconnect/testing`: the fakes themselves, in the process of the runtime. */
import { all, check, checkEqual, type NodeCases } from "../case.js";

export const testing: NodeCases = {
  "the fake App Store listens, and its fetch needs no socket": async ({ modules }) => {
    const { createFakeAppStore } = modules["./testing"];
    const { createConnectClient, getApps } = modules["."];
    for (const listen of [true, false]) {
      const fake = await createFakeAppStore({ listen, resources: [] });
      try {
        fake.seed({ apps: [{ id: "11", name: "Größe ✓", bundleId: "com.example.size" }] });
        const fetch = listen ? undefined : fake.fetch;
        const connect = createConnectClient({
          ...fake.credentials,
          baseUrl: fake.baseUrl,
          fetch,
          retry: { maxDelayMs: 5 },
        });
        fake.fault({ reset: true });
        fake.fault({ skip: 1, truncate: 5 });
        checkEqual((await getApps(connect))["11"]?.name, "Größe ✓");
        check(fake.requests.length >= 3, "three attempts");
        fake.clock.advance("P1D");
        checkEqual((await connect.GET("/v1/apps")).data.data.length, 1);
      } finally {
        await fake.close();
      }
    }
  },
  "a file is uploaded to the fake App Store": async ({ modules }) => {
    const { createFakeAppStore } = modules["./testing"];
    const { createConnectClient } = modules["."];
    const { uploadAsset } = modules["./uploads"];
    const fake = await createFakeAppStore({ settings: { partBytes: 100, processing: 1 } });
    try {
      const { appScreenshotSets } = fake.seed({ appScreenshotSets: [{}] });
      const connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
      const { attributes } = await uploadAsset(connect, "appScreenshots", {
        parent: appScreenshotSets[0]!.id,
        file: new File(["0123456789".repeat(25)], "one.png"),
        wait: { intervalMs: 1, maxIntervalMs: 20 },
      });
      checkEqual(attributes.assetDeliveryState?.state, "COMPLETE");
    } finally {
      await fake.close();
    }
  },
  "the fake Server API signs what the verifier accepts, by its clock": async ({ modules }) => {
    const { createServerApi } = modules["./testing"];
    const { createStoreServerClient, createVerifier, subscriptionStatuses, transactions } = modules["./server"];
    const api = createServerApi({ now: () => Date.UTC(2026, 0, 1), gracePeriod: "P16D" });
    const { now } = api.clock;
    const { bundleId } = api.credentials;
    const client = createStoreServerClient({ ...api.credentials, environment: "Sandbox", fetch: api.fetch, now });
    const verifier = createVerifier({ bundleId, environment: "Sandbox", rootCertificates: [api.rootCertificate], now });
    const { originalTransactionId } = api.customers.purchase({
      productId: "com.example.pro",
      type: "Auto-Renewable Subscription",
      period: "P1M",
    });
    api.clock.advance("P2M");
    checkEqual((await all(transactions(client, originalTransactionId, { verifier }))).length, 3);
    api.customers.failBilling(originalTransactionId);
    api.clock.advance("P1M");
    const [group] = await subscriptionStatuses(client, originalTransactionId, { verifier });
    checkEqual(group?.subscriptions[0]?.status, 4);
  },
};
