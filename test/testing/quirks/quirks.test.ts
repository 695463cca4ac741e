/** Each quirk as our client sees it, and the store without it. */
import { describe, expect, it } from "vitest";
import { createConnectClient, isConflictError, isNotFoundError, type WarningEvent } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore, type QuirkName } from "../../../src/testing/index.js";
import { quirks } from "../../../src/testing/quirks/index.js";
import { tidewatch } from "../../helpers/plain-client.js";

const tested: QuirkName[] = [];

/** Runs a test with a store that has the quirk, over the socket and without one, and with a store that has none. */
function describeQuirk(
  name: QuirkName,
  run: (connect: ReturnType<typeof createConnectClient>, hasQuirk: boolean, fake: FakeAppStore) => Promise<void>,
  options: { lifetimeSeconds?: number; hooks?: object } = {},
): void {
  tested.push(name);
  describe(`the quirk ${name}`, () => {
    it.each([
      ["is off by default", false, false],
      ["is seen over the socket", true, false],
      ["is seen over fake.fetch", true, true],
    ])("%s", async (_, hasQuirk, inProcess) => {
      await using fake = await createFakeAppStore({ quirks: hasQuirk ? [name] : [] });
      const connect = createConnectClient({
        ...fake.credentials,
        baseUrl: fake.baseUrl,
        retry: { maxDelayMs: 1 },
        ...options,
        ...(inProcess && { fetch: fake.fetch }),
      });
      await run(connect, hasQuirk, fake);
    });
  });
}

describeQuirk("missingRateLimit", async (connect, hasQuirk) => {
  const limits: (string | null)[] = [];
  for (let count = 0; count < 20; count++) {
    const { response } = await connect.GET("/v1/apps", { params: { query: { limit: 1 } } });
    limits.push(response.headers.get("x-rate-limit"));
  }
  const missing = limits.filter((limit) => limit === null).length;
  if (hasQuirk) expect(missing > 3 && missing < 17).toBe(true);
  else expect(missing).toBe(0);
});

describeQuirk("buildUpload404", async (connect, hasQuirk) => {
  const ends: unknown[] = [];
  for (let count = 0; count < 12; count++) {
    // Untyped, since older documents of Apple's have no build uploads.
    const call = connect.request(`apps/${tidewatch}/buildUploads`);
    ends.push(await call.then(() => 200).catch((error: unknown) => error));
  }
  const errors = ends.filter(isNotFoundError);
  if (hasQuirk) expect(errors[0]?.errors?.[0]?.detail).toContain("There is no resource of type 'apps'");
  expect(errors.length > 2).toBe(hasQuirk);
  expect(ends).toContain(200);
});

describeQuirk("severalErrors", async (connect, hasQuirk, fake) => {
  fake.fault({ status: 409, code: "STATE_ERROR.ENTITY_STATE_INVALID" });
  const error: unknown = await connect.GET("/v1/apps").catch((thrown: unknown) => thrown);
  if (!isConflictError(error)) throw error;
  const codes = error.errors.map(({ code }) => code);
  expect(codes).toEqual([...(hasQuirk ? ["ENTITY_ERROR.ATTRIBUTE.INVALID"] : []), "STATE_ERROR.ENTITY_STATE_INVALID"]);
});

const warnings: WarningEvent[] = [];
describeQuirk(
  "clockSkew",
  async (connect, hasQuirk, fake) => {
    warnings.length = 0;
    expect((await connect.GET("/v1/apps")).response.status).toBe(200);
    expect(fake.requests).toHaveLength(hasQuirk ? 2 : 1);
    expect(warnings.map(({ code }) => code)).toEqual(hasQuirk ? ["CLOCK_SKEW"] : []);
  },
  { lifetimeSeconds: 300, hooks: { warning: (event: WarningEvent) => warnings.push(event) } },
);

it("every quirk has a test", () => {
  expect(tested.sort()).toEqual(Object.keys(quirks).sort());
});

describe("sparse fields", () => {
  it("drop the linkage that they don't name, without any quirk, as Apple does", async () => {
    await using fake = await createFakeAppStore();
    const connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
    const { data: lost } = await connect.GET("/v1/builds", {
      params: { query: { include: ["app"], "fields[builds]": ["version"], limit: 1 } },
    });
    expect(lost.included).toHaveLength(1);
    expect(lost.data[0]).not.toHaveProperty("relationships");
    const { data: kept } = await connect.GET("/v1/builds", {
      params: { query: { include: ["app"], "fields[builds]": ["version", "app"], limit: 1 } },
    });
    expect(kept.data[0]?.relationships?.app?.data?.id).toBe(kept.included?.[0]?.id);
  });
});
