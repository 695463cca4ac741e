/** The options of a fake store are checked, with messages that name the option. */
import { describe, expect, it } from "vitest";
import { createFakeAppStore } from "../../src/testing/index.js";

describe("createFakeAppStore", () => {
  it.each<[object, string]>([
    [{ listen: 1 }, '"listen" must be true or false'],
    [{ port: "x" }, '"port" must be a whole number from 0 to 65535'],
    [{ resources: {} }, '"resources" must be an array'],
    [{ keys: {} }, '"keys" must be an array'],
    [{ keys: [{ kind: "teams" }] }, '"keys[0].kind" must be one of "team", "individual", "server"'],
    [{ keys: [{}, { role: "GUEST" }] }, '"keys[1].role" must be one of "ADMIN", '],
    [{ keys: [null] }, '"keys[0]" must be an object'],
    [{ keys: [{ bundleId: "" }] }, '"keys[0].bundleId" must be a non-empty string'],
    [{ now: 0 }, '"now" must be a function'],
    [{ seed: -1 }, '"seed" must be a whole number from 0 to 4294967295'],
    [{ latencyMs: -1 }, '"latencyMs" must be milliseconds from 0 to 600000'],
    [{ latencyMs: [2, 1] }, '"latencyMs" must be milliseconds'],
    [{ latencyMs: [1] }, '"latencyMs" must be milliseconds'],
    [{ rateLimit: 5 }, '"rateLimit" must be an object'],
    [{ rateLimit: { hourly: -1 } }, '"rateLimit.hourly" must be a whole number from 0'],
    [{ rateLimit: { windowMs: 0 } }, '"rateLimit.windowMs" must be a whole number from 1'],
    [{ rateLimit: { daily: 1 } }, '"rateLimit.daily" is not an option of the fake store'],
    [{ hourlyLimit: 0.5 }, '"hourlyLimit" must be a whole number from 0'],
    [{ maxPageSize: 0 }, '"maxPageSize" must be a whole number from 1'],
    [{ quirks: "clockSkew" }, '"quirks" must be an array'],
    [{ quirks: ["clockSkew", "toString"] }, '"quirks[1]" must be one of '],
    [{ ports: 1 }, '"ports" is not an option of the fake store'],
    [{ constructor: 1 }, '"constructor" is not an option of the fake store'],
  ])("rejects %j", async (options, message) => {
    const creating = createFakeAppStore(options);
    await creating.then((fake) => fake.close()).catch(() => {});
    await expect(creating).rejects.toThrow(TypeError);
    await expect(creating).rejects.toThrow(message);
  });

  it("takes undefined for every option", async () => {
    const names = ["listen", "port", "resources", "keys", "now", "seed", "latencyMs", "rateLimit", "hourlyLimit"];
    const options = Object.fromEntries([...names, "maxPageSize", "quirks"].map((name) => [name, undefined]));
    await (await createFakeAppStore(options)).close();
  });
});
