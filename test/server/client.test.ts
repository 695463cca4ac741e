import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { afterEach, describe, expect, test } from "vitest";
import { createConnectClient } from "../../src/connect/client.js";
import { HostError, isNotFoundError } from "../../src/errors/index.js";
import { createStoreServerClient, type StoreServerOptions } from "../../src/server/client.js";
import { StoreServerError } from "../../src/server/error.js";
import { createMemoryQuotaStore } from "../../src/transport/quota/store.js";
import { type Answer, type Asked, type LocalServer, startServer } from "../helpers/local-server.js";
import { makeSigningKey } from "../helpers/signing-key.js";

const { privateKey, publicKey } = await makeSigningKey();
const identity = {
  keyId: "ABC123DEFG",
  issuerId: "57246542-96fe-1a63-e053-0824d011072a",
  privateKey,
  bundleId: "com.example.app",
  environment: "Production",
} as const satisfies StoreServerOptions;

let server: LocalServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function connect(answer: (asked: Asked) => Answer, options: Partial<StoreServerOptions> = {}) {
  server = await startServer(answer);
  const { baseUrl, asked } = server;
  return {
    asked,
    store: createStoreServerClient({ ...identity, baseUrl, retry: { limit: 1 }, throwOnError: false, ...options }),
  };
}
const caught = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(() => undefined).catch((error) => error);
const path = { transactionId: "2000000000000001" };
const transactionRoute = "/inApps/v1/transactions/{transactionId}";

describe("the token of the App Store Server API", () => {
  test("is Apple's: ES256, the key's id, the issuer, the audience and the bundle id", async () => {
    const store = createStoreServerClient({ ...identity, now: () => 1_780_000_000_000 });
    const token = await store.token();
    await jwtVerify(token, publicKey, { currentDate: new Date(1_780_000_000_000) });
    expect(decodeProtectedHeader(token)).toEqual({ alg: "ES256", kid: identity.keyId, typ: "JWT" });
    expect(decodeJwt(token)).toEqual({
      iss: identity.issuerId,
      iat: 1_780_000_000,
      exp: 1_780_000_900,
      aud: "appstoreconnect-v1",
      bid: "com.example.app",
    });
  });
  test("may live for 60 minutes and no longer", async () => {
    const token = await createStoreServerClient({ ...identity, lifetimeSeconds: 3_600 }).token();
    const { iat, exp } = decodeJwt(token);
    expect(exp! - iat!).toBe(3_600);
    expect(() => createStoreServerClient({ ...identity, lifetimeSeconds: 3_601 })).toThrow("3600 (60 minutes)");
  });
});

describe("where a call goes", () => {
  const urlOf = async (options: Partial<StoreServerOptions>) => {
    let url: string | undefined;
    const fetch = async (request: Request) => {
      url = request.url;
      return Response.json({});
    };
    await createStoreServerClient({ ...identity, ...options, fetch }).GET("/inApps/v1/messaging/image/list");
    return url;
  };
  test.each([
    ["production", {}, "https://api.storekit.apple.com"],
    ["the sandbox", { environment: "Sandbox" }, "https://api.storekit-sandbox.apple.com"],
    ["an older host", { baseUrl: "https://api.storekit.itunes.apple.com" }, "https://api.storekit.itunes.apple.com"],
  ] as const)("is the host of %s", async (_, options, host) => {
    expect(await urlOf(options)).toBe(`${host}/inApps/v1/messaging/image/list`);
  });
  test("is never a host that may not see the token", async () => {
    const { asked, store } = await connect(() => ({ body: {} }));
    expect(await caught(store.request("https://example.com/inApps/v1/transactions/1"))).toBeInstanceOf(HostError);
    expect(asked).toEqual([]);
  });
});

describe("what a call sends", () => {
  test("is the path with its parts encoded, and each value of a list as a parameter of its own", async () => {
    const { asked, store } = await connect(() => ({ body: { signedTransactions: [] } }));
    await store.GET("/inApps/v2/history/{anyTransactionId}", {
      params: {
        path: { anyTransactionId: "20/00?" },
        query: { productType: ["CONSUMABLE", "AUTO_RENEWABLE"], productId: ["a b", "c"], startDate: 0, revoked: false },
      },
    });
    expect(asked[0]).toMatchObject({
      method: "GET",
      url: "/inApps/v2/history/20%2F00%3F?productType=CONSUMABLE&productType=AUTO_RENEWABLE&productId=a%20b&productId=c&startDate=0&revoked=false",
    });
    expect(asked[0]!.headers["authorization"]).toMatch(/^Bearer ey/);
  });
  test("of an untyped call is the same", async () => {
    const { asked, store } = await connect(() => ({ body: { status: 0 } }));
    await expect(store.request("inApps/v1/lookup/MK5", { query: { a: [1, 2] } })).resolves.toEqual({ status: 0 });
    expect(asked[0]!.url).toBe("/inApps/v1/lookup/MK5?a=1&a=2");
  });
  test("is JSON by PUT, and an empty 202 is an answer without data", async () => {
    const { asked, store } = await connect(() => ({ status: 202 }));
    const body = { customerConsented: true, deliveryStatus: "DELIVERED", sampleContentProvided: false } as const;
    const { data, error, response } = await store.PUT("/inApps/v2/transactions/consumption/{transactionId}", {
      params: { path },
      body,
    });
    expect({ data, error, status: response.status }).toEqual({ data: undefined, error: undefined, status: 202 });
    expect(asked[0]!.method).toBe("PUT");
    expect(asked[0]!.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(asked[0]!.body.toString())).toEqual(body);
  });

  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]);
  test.each([
    ["bytes", () => png],
    ["a Blob", () => new Blob([png])],
    ["a stream", () => new Blob([png]).stream()],
  ])("is image/png for an image given as %s, byte for byte", async (_, image) => {
    const { asked, store } = await connect(() => ({}));
    const { error } = await store.PUT("/inApps/v1/messaging/image/{imageIdentifier}", {
      params: { path: { imageIdentifier: "3db5c98d-8acf-4e29-831e-8e1f82f9f6e9" }, query: { imageSize: "FULL_SIZE" } },
      body: image(),
    });
    expect(error).toBeUndefined();
    expect(asked[0]!.headers["content-type"]).toBe("image/png");
    expect(new Uint8Array(asked[0]!.body)).toEqual(png);
  });
});

describe("an error of the App Store Server API", () => {
  const answerOf = async (answer: Answer) => {
    const { store } = await connect(() => answer);
    const { error } = await store.GET(transactionRoute, { params: { path } });
    const thrown = (await caught(store.request("/inApps/v1/transactions/2000000000000001"))) as StoreServerError;
    expect(thrown).toBeInstanceOf(StoreServerError);
    return { error: error!, thrown };
  };

  test("has Apple's number and sentence, the number's name, and says that it is no use to try again", async () => {
    const body = { errorCode: 4040010, errorMessage: "Transaction id not found." };
    const { error, thrown } = await answerOf({ status: 404, body });
    expect(error).toEqual({ ...body, errorName: "TRANSACTION_ID_NOT_FOUND", retryable: false });
    expect(thrown).toMatchObject({ ...error, status: 404, method: "GET", code: "ERR_NOT_FOUND" });
    expect(isNotFoundError(thrown)).toBe(true);
    expect(thrown.message).toBe(
      "GET /inApps/v1/transactions/2000000000000001 responded with 404 4040010: Transaction id not found.",
    );
  });
  test.each([
    [404, 4040002, true],
    [429, 4290000, true],
    [500, 5000001, true],
    [500, 5000000, false],
  ])("of status %i and number %i is retryable: %s", async (status, errorCode, retryable) => {
    const { error } = await answerOf({ status, body: { errorCode, errorMessage: "…" } });
    expect(error.retryable).toBe(retryable);
  });
  test("of a number that nobody knows yet has no name, and its status says whether to try again", async () => {
    const { error } = await answerOf({ status: 400, body: { errorCode: 4009999, errorMessage: "New." } });
    expect(error).toEqual({ errorCode: 4009999, errorMessage: "New.", retryable: false });
    expect((await answerOf({ status: 503, body: { errorCode: 5039999 } })).error.retryable).toBe(true);
  });
  test("of a refused token is plain text, and says which options to look at", async () => {
    const { error, thrown } = await answerOf({ status: 401, body: "Unauthenticated\n\nRequest ID: ABC.0.0\n" });
    expect(error.errorCode).toBeUndefined();
    expect(error.errorMessage).toContain("Unauthenticated");
    for (const option of ["keyId", "issuerId", "privateKey", "bundleId"]) {
      expect(error.errorMessage).toContain(`"${option}"`);
    }
    expect(thrown.message).toContain("never released");
    expect(thrown.status).toBe(401);
    expect(thrown.message).not.toContain("PRIVATE KEY-----");
  });
  test("is told as the text it was, shortened, where a proxy answered", async () => {
    const { error } = await answerOf({ status: 502, body: "x".repeat(10_000) });
    expect(error).toEqual({ errorMessage: "x".repeat(500), retryable: true });
  });
  test("has the Advanced Commerce API's name where the number means another thing there", async () => {
    const { store } = await connect(() => ({ status: 400, body: { errorCode: 4000028, errorMessage: "…" } }));
    const commerce = await store.POST("/advancedCommerce/v1/subscription/cancel/{transactionId}", {
      params: { path },
      body: { requestInfo: { requestReferenceId: "3db5c98d-8acf-4e29-831e-8e1f82f9f6e9" } },
    });
    expect(commerce.error?.errorName).toBe("INVALID_STOREFRONT");
    const { error } = await store.GET(transactionRoute, { params: { path } });
    expect(error?.errorName).toBe("INVALID_STOREFRONT_COUNTRY_CODE");
  });
  test("of an external purchase report lists what is wrong with it, each by its name", async () => {
    const wrong = { errorCode: 4, errorMessage: "A field is missing.", fieldName: "taxCountry", lineItemId: "1" };
    const { store } = await connect(({ method }) => ({
      status: 400,
      body: method === "PUT" ? { errors: [wrong] } : { ...wrong, errorCode: 3 },
    }));
    const requestIdentifier = "3db5c98d-8acf-4e29-831e-8e1f82f9f6e9";
    const { error } = await store.PUT("/externalPurchase/v1/reports", {
      body: { requestIdentifier, externalPurchaseId: "SANDBOX_1", status: "NO_LINE_ITEM" },
    });
    expect(error).toEqual({
      errorMessage: "A field is missing.",
      retryable: false,
      reportErrors: [{ ...wrong, errorName: "OMITTED_FIELD" }],
    });
    const thrown = (await caught(
      store.request(`externalPurchase/v1/reports/${requestIdentifier}`),
    )) as StoreServerError;
    expect(thrown.reportErrors).toEqual([{ ...wrong, errorCode: 3, errorName: "NOT_FOUND" }]);
    expect(thrown.errors).toEqual([
      {
        status: "400",
        code: "3",
        title: "NOT_FOUND",
        detail: wrong.errorMessage,
        fieldName: "taxCountry",
        lineItemId: "1",
      },
    ]);
  });
});

describe("too many requests", () => {
  const refused = (untilMs: number): Answer => ({
    status: 429,
    headers: { "Retry-After": String(untilMs) },
    body: { errorCode: 4290000, errorMessage: "Rate limit exceeded." },
  });

  test("are repeated after the UNIX time in milliseconds that Apple asks to wait for", async () => {
    const { asked, store } = await connect(
      () => (asked.length === 1 ? refused(Date.now() + 20) : { body: { signedTransactionInfo: "…" } }),
      { retry: { limit: 2 } },
    );
    const { data } = await store.GET(transactionRoute, { params: { path } });
    expect(data).toEqual({ signedTransactionInfo: "…" });
    expect(asked).toHaveLength(2);
  });
  test("are told at once where that time is far off, with the milliseconds until then", async () => {
    const hour = 3_600_000;
    const { asked, store } = await connect(() => refused(Date.now() + hour), { retry: { limit: 2 } });
    const { error } = await store.GET(transactionRoute, { params: { path } });
    expect(error).toMatchObject({ errorName: "RATE_LIMIT_EXCEEDED", retryable: true });
    expect(Math.abs(error!.retryAfterMs! - hour)).toBeLessThan(60_000);
    expect(asked).toHaveLength(1);
  });
});

describe("the quota of a client", () => {
  const listRoute = "/inApps/v1/messaging/image/list";
  /** Apple allows it once a second: 360 an hour in the sandbox, a hundredth of which is 3. */
  const quota = { share: 0.01 };
  const startSandbox = async (more: Partial<StoreServerOptions> = {}) => {
    const started = await connect(() => ({ body: {} }), { environment: "Sandbox", quota, ...more });
    const list = (init: { signal?: AbortSignal } = {}) => started.store.GET(listRoute, init);
    return { ...started, list };
  };

  test("holds a request back once those of its operation are used up, and no other", async () => {
    const { asked, store, list } = await startSandbox();
    for (let count = 0; count < 3; count += 1) await list();
    await expect(list({ signal: AbortSignal.timeout(300) })).rejects.toMatchObject({ name: "TimeoutError" });
    expect(asked).toHaveLength(3);
    await store.GET("/inApps/v1/messaging/message/list");
    expect(asked).toHaveLength(4);
  });
  test("counts untyped calls with the typed ones of their operation", async () => {
    const { asked, store } = await startSandbox();
    const path = { requestId: "3db5c98d-8acf-4e29-831e-8e1f82f9f6e9" };
    for (let count = 0; count < 2; count += 1) {
      await store.request(`/inApps/v1/messaging/performanceTest/result/${count}`);
    }
    const route = "/inApps/v1/messaging/performanceTest/result/{requestId}";
    await store.GET(route, { params: { path } });
    const late = store.GET(route, { params: { path }, signal: AbortSignal.timeout(300) });
    await expect(late).rejects.toMatchObject({ name: "TimeoutError" });
    expect(asked).toHaveLength(3);
  });
  test("is one for the clients that share a store, if they are of one app and store of Apple's", async () => {
    const store = createMemoryQuotaStore();
    const { asked, list } = await startSandbox({ quota: { ...quota, store } });
    const { baseUrl } = server!;
    const options = { ...identity, baseUrl, quota: { ...quota, store } };
    for (let count = 0; count < 3; count += 1) await list();
    const same = createStoreServerClient({ ...options, environment: "Sandbox" });
    await expect(same.GET(listRoute, { signal: AbortSignal.timeout(300) })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    await createStoreServerClient(options).GET(listRoute);
    await createStoreServerClient({ ...options, environment: "Sandbox", bundleId: "com.example.other" }).GET(listRoute);
    expect(asked).toHaveLength(5);
  });
  test.each([0, -1, 1.1, Number.NaN])("refuses the share %o by its name", (share) => {
    expect(() => createStoreServerClient({ ...identity, quota: { share } })).toThrow('"quota.share"');
  });
});

test("a call throws a StoreServerError for an error response, unless the client or the call says throwOnError: false", async () => {
  server = await startServer(({ url }) =>
    url.endsWith("1") ? { body: { signedTransactionInfo: "…" } } : { status: 404, body: { errorCode: 4040010 } },
  );
  const options = { ...identity, baseUrl: server.baseUrl };
  const store = createStoreServerClient(options);
  const { data } = await store.GET(transactionRoute, { params: { path } });
  expect(data.signedTransactionInfo).toBe("…");
  const error = await caught(store.GET(transactionRoute, { params: { path: { transactionId: "2" } } }));
  expect(error).toBeInstanceOf(StoreServerError);
  expect(error).toMatchObject({ errorName: "TRANSACTION_ID_NOT_FOUND", path: transactionRoute });

  const unknown = { params: { path: { transactionId: "2" } } };
  const returned = { error: { errorName: "TRANSACTION_ID_NOT_FOUND" }, response: { status: 404 } };
  const quiet = createStoreServerClient({ ...options, throwOnError: false });
  expect(await quiet.GET(transactionRoute, unknown)).toMatchObject(returned);
  expect(await store.GET(transactionRoute, { ...unknown, throwOnError: false })).toMatchObject(returned);
  expect(await caught(quiet.GET(transactionRoute, { ...unknown, throwOnError: true }))).toBeInstanceOf(
    StoreServerError,
  );
});

test("the same API is reached by a client of App Store Connect with the claim and the host, untyped", async () => {
  server = await startServer(() => ({ body: { status: 0 } }));
  const { keyId, issuerId, bundleId } = identity;
  const trustedOrigins = [server.baseUrl];
  const connect = createConnectClient({ keyId, issuerId, privateKey, claims: { bid: bundleId }, trustedOrigins });
  await expect(connect.request(`${server.baseUrl}/inApps/v1/lookup/MK5`)).resolves.toEqual({ status: 0 });
  const [, token] = server.asked[0]!.headers["authorization"]!.split(" ");
  expect(decodeJwt(token!)["bid"]).toBe(bundleId);
});

describe("createStoreServerClient", () => {
  test.each([
    ["environment", "production"],
    ["environment", undefined],
    ["bundleId", ""],
    ["bundleId", undefined],
    ["issuerId", undefined],
    ["keyId", ""],
    ["privateKey", undefined],
    ["baseUrl", "http://api.storekit.apple.com"],
  ])("names the option %s when it is %o", (option, value) => {
    expect(() => createStoreServerClient({ ...identity, [option]: value } as StoreServerOptions)).toThrow(
      `"${option}"`,
    );
  });
});
