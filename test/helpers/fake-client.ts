/** A fake App Store without a server, and a client whose requests it receives. */
import { onTestFinished } from "vitest";
import { type ConnectClient, createConnectClient } from "../../src/index.js";
import { createFakeAppStore, type FakeAppStore, type FakeAppStoreOptions } from "../../src/testing/index.js";

/** Creates a store and a client of its first key. The store is closed after the test. */
export async function fakeWithClient(
  options: FakeAppStoreOptions = {},
): Promise<{ fake: FakeAppStore; connect: ConnectClient }> {
  const fake = await createFakeAppStore({ listen: false, ...options });
  onTestFinished(() => fake.close());
  const { credentials, baseUrl, fetch, clock } = fake;
  return { fake, connect: createConnectClient({ ...credentials, baseUrl, fetch, now: () => clock.now() }) };
}
