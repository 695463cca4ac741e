/** Names that only code without types can get wrong: each is a TypeError, since what it names would be ignored. */
import { describe, expect, it } from "vitest";
import { collect, createConnectClient, getApps } from "../src/index.js";
import { createStoreServerClient } from "../src/server/index.js";

let sent = 0;
const connect = createConnectClient({
  token: "a-token",
  fetch: async () => {
    sent += 1;
    return Response.json({ data: [] });
  },
});
const untyped = connect as unknown as Record<"GET" | "POST" | "request", (...args: unknown[]) => Promise<unknown>>;

describe("a client", () => {
  const key = { keyId: "K", issuerId: "I", privateKey: "P" };
  const store = { ...key, bundleId: "com.example.app", environment: "Production" };

  it.each([
    ["createConnectClient", { timeoutMS: 1 }, '"timeoutMS" is not an option of createConnectClient; "timeoutMs" is'],
    ["createConnectClient", { key_id: "K" }, '"key_id" is not an option of createConnectClient; "keyId" is'],
    ["createConnectClient", { issuer: "I" }, '"issuer" is not an option of createConnectClient; "issuerId" is'],
    ["createConnectClient", { vendor: "1" }, '"vendor" is not an option of createConnectClient'],
    ["createConnectClient", { hasOwnProperty: 1 }, '"hasOwnProperty" is not an option of createConnectClient'],
    [
      "createStoreServerClient",
      { bundleID: "x" },
      '"bundleID" is not an option of createStoreServerClient; "bundleId" is',
    ],
    ["createStoreServerClient", { scope: [] }, '"scope" is not an option of createStoreServerClient'],
  ])("of %s rejects an unknown option by its name: %j", (name, options, message) => {
    const create = () =>
      name === "createConnectClient"
        ? createConnectClient({ ...key, ...options })
        : createStoreServerClient({ ...store, ...options } as never);
    expect(create).toThrow(new TypeError(message));
  });

  it("takes an unknown option that is undefined, as one that is left out", () => {
    expect(() => createConnectClient({ token: "t", ...{ vendor: undefined } })).not.toThrow();
  });

  it.each(["createConnectClient", "createStoreServerClient"])(
    "of %s rejects a throwOnError that is not a boolean",
    (name) => {
      const create = () =>
        name === "createConnectClient"
          ? createConnectClient({ token: "t", throwOnError: "no" } as never)
          : createStoreServerClient({ ...store, throwOnError: 0 } as never);
      expect(create).toThrow(new TypeError('"throwOnError" must be true or false'));
    },
  );
});

describe("a call", () => {
  it.each([
    [{ query: { limit: 1 } }, '"query" belongs in "params": { params: { query } }'],
    [{ params: {}, query: { limit: 1 } }, '"query" belongs in "params": { params: { query } }'],
    [{ path: { id: "1" } }, '"path" belongs in "params": { params: { path } }'],
    [{ as: "text" }, '"as" is an option of "request"; the option of a typed call is "parseAs"'],
    [{ timeout: 5 }, '"timeout" is not an option of a call; "timeoutMs" is'],
    [{ nope: 1 }, '"nope" is not an option of a call'],
    [{ params: { limit: 1 } }, '"limit" is not a member of "params"'],
    [{ params: { querry: {} } }, '"querry" is not a member of "params"; "query" is'],
    [{ throwOnError: "no" }, '"throwOnError" must be true or false'],
  ])("with %j is a TypeError, and nothing is sent", async (init, message) => {
    const before = sent;
    await expect(untyped.GET("/v1/apps", init)).rejects.toThrow(TypeError);
    await expect(untyped.GET("/v1/apps", init)).rejects.toThrow(message);
    expect(sent).toBe(before);
  });

  it.each([["v1/apps"], ["apps"], [""], ["https://api.appstoreconnect.apple.com/v1/apps"], [undefined], [5]])(
    "of %o is a TypeError that says how a path begins",
    async (path) => {
      await expect(untyped.GET(path)).rejects.toThrow(
        new TypeError('"path" of GET must start with "/", such as "/v1/apps"; use "request" for other URLs'),
      );
    },
  );
});

describe("request", () => {
  it.each([
    [{ params: { query: { limit: 1 } } }, '"params" is an option of typed calls; the option of "request" is "query"'],
    [{ parseAs: "text" }, '"parseAs" is an option of typed calls; the option of "request" is "as"'],
    [
      { throwOnError: false },
      '"throwOnError" is an option of typed calls; with as: "response" a request does not throw',
    ],
    [{ timeout: 5 }, '"timeout" is not an option of "request"; "timeoutMs" is'],
  ])("with %j is a TypeError", async (options, message) => {
    await expect(untyped.request("apps", options)).rejects.toThrow(new TypeError(message));
  });
});

describe("a helper", () => {
  it("rejects a query beside params, which would read everything", async () => {
    await expect(collect(connect, "/v1/apps", { query: { "filter[id]": ["1"] } } as never)).rejects.toThrow(
      new TypeError('"query" belongs in "params": { params: { query } }'),
    );
    await expect(getApps(connect, { params: { query: {} } } as never)).rejects.toThrow(
      new TypeError('"params" is not an option of getApps'),
    );
  });
});
