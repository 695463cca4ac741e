/** Which requests a fault applies to, and what is not a fault. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { faultKinds } from "../../../src/testing/faults/kinds/index.js";
import { createFakeAppStore, type FakeAppStore, type FaultOptions } from "../../../src/testing/index.js";
import { authorized, errorOf, type Send } from "../../helpers/plain-client.js";

let fake: FakeAppStore;
let send: Send;
beforeAll(async () => {
  fake = await createFakeAppStore();
  send = await authorized(fake);
});
afterAll(() => fake.close());
beforeEach(() => fake.reset());

const statuses = async (...paths: string[]): Promise<number[]> => {
  const found: number[] = [];
  for (const path of paths) found.push((await send(path)).status);
  return found;
};

describe("a fault", () => {
  it("applies to the next matching request alone, by default", async () => {
    const fault = fake.fault({ status: 500 });
    expect(await statuses("/v1/apps", "/v1/apps")).toEqual([500, 200]);
    expect(fault.used).toBe(1);
  });

  it("skips requests and applies to several", async () => {
    fake.fault({ status: 500, skip: 1, times: 2 });
    expect(await statuses("/v1/apps", "/v1/apps", "/v1/apps", "/v1/apps")).toEqual([200, 500, 500, 200]);
  });

  it("follows the one that was set before it", async () => {
    fake.fault({ status: 500 });
    fake.fault({ status: 503 });
    expect(await statuses("/v1/apps", "/v1/apps", "/v1/apps")).toEqual([500, 503, 200]);
  });

  it("ends when it is removed, and by reset", async () => {
    const removed = fake.fault({ status: 500 });
    removed.remove();
    removed.remove();
    expect(await statuses("/v1/apps")).toEqual([200]);
    fake.fault({ status: 500 });
    fake.reset();
    expect(await statuses("/v1/apps")).toEqual([200]);
  });

  it.each<[FaultOptions["path"], string, boolean]>([
    ["/v1/apps", "/v1/apps", true],
    ["/v1/apps", "/v1/apps?limit=1", true],
    ["/v1/apps", "/v1/apps/6450000101", false],
    ["/v1/apps/{id}", "/v1/apps/6450000101", true],
    ["/v1/apps/{id}", "/v1/apps/6450000101/builds", false],
    ["/v1/apps/{id}/builds", "/v1/apps/6450000101/builds", true],
    ["/v1/*/6450000101", "/v1/apps/6450000101", true],
    ["/v1/apps/**", "/v1/apps/6450000101/builds", true],
    ["**", "/v1/apps", true],
    ["/v1/a.ps", "/v1/apps", false],
    [/builds$/g, "/v1/apps/6450000101/builds", true],
    [/builds$/g, "/v1/apps", false],
  ])("with the path %s matches %s: %s", async (path, target, matches) => {
    fake.fault({ path, status: 500, times: 2 });
    expect(await statuses(target, target)).toEqual(matches ? [500, 500] : [200, 200]);
  });

  it("matches a method in any case", async () => {
    fake.fault({ method: "post", status: 500 });
    expect(await statuses("/v1/apps")).toEqual([200]);
    expect((await send("/v1/betaGroups", { method: "POST" })).status).toBe(500);
  });

  it("is one of at least 26 kinds", () => {
    expect(Object.keys(faultKinds).length).toBeGreaterThanOrEqual(26);
  });

  it.each<[string, object, string]>([
    ["a status that is not an error", { status: 200 }, '"status" must be a whole number from 400 to 599'],
    ["an unknown name", { statsu: 500 }, '"statsu" is not a fault; expected one of '],
    ["a name of every object", { constructor: 1 }, '"constructor" is not a fault'],
    ["no effect", { method: "GET" }, "a fault must have one of "],
    ["two responses", { status: 500, reset: true }, '"reset" cannot be combined with "status"'],
    ["a code without a status", { code: "A", delayMs: 1 }, '"code" and "detail" need "status"'],
    [
      "a path without a slash",
      { path: "v1/apps", status: 500 },
      '"path" must be a path that begins with "/", or a RegExp',
    ],
    ["no time", { times: 0, status: 500 }, '"times" must be a whole number from 1'],
    ["a negative skip", { skip: -1, status: 500 }, '"skip" must be a whole number from 0'],
    ["an origin with a path", { redirectTo: "https://a.example/b" }, '"redirectTo" must be an origin such as '],
    ["false", { reset: false }, '"reset" must be true'],
  ])("is a TypeError with %s", (_, options, message) => {
    expect(() => fake.fault(options as FaultOptions)).toThrow(TypeError);
    expect(() => fake.fault(options as FaultOptions)).toThrow(message);
  });
});

describe("the header x-fake-fault", () => {
  const sendWith = (value: string) => send("/v1/apps", { headers: { "x-fake-fault": value } });

  it("is a fault for its own request", async () => {
    const { status, document } = await sendWith('{"status":503,"detail":"Later."}');
    expect({ status, detail: document.errors[0]!.detail }).toEqual({ status: 503, detail: "Later." });
    expect(await statuses("/v1/apps")).toEqual([200]);
  });

  it.each(["{", "[]", "null", '"reset"', '{"status":200}', '{"sttaus":500}', "{}", '{"path":"/v1/apps","status":500}'])(
    "is 400 with %s",
    async (value) => {
      const response = await sendWith(value);
      expect(response.status).toBe(400);
      expect(errorOf(response)).toMatchObject({
        code: "PARAMETER_ERROR.INVALID",
        source: { parameter: "x-fake-fault" },
        detail: expect.stringContaining("x-fake-fault"),
      });
    },
  );
});
