/** What a client does when something fails: retries, limits, aborts, and an error of a class for each cause. */
import { type Cases, check, checkEqual, rejection, Skipped, type World } from "../case.js";

async function oneApp({ modules, createStore }: World, options: object = {}, storeOptions: object = {}) {
  const store = await createStore({ resources: [], ...storeOptions });
  await store.seed({ apps: [{ id: "11", name: "Lantern", bundleId: "com.example.lantern" }] });
  const { createConnectClient } = modules["."];
  const connect = createConnectClient({
    ...store.credentials,
    baseUrl: store.baseUrl,
    retry: { limit: 3, maxDelayMs: 5 },
    ...options,
  });
  return { store, connect };
}

const betaGroup = (app: string, name = "Friends") =>
  ({
    body: {
      data: {
        type: "betaGroups",
        attributes: { name },
        relationships: { app: { data: { type: "apps", id: app } } },
      },
    },
  }) as const;
const once = { retry: { limit: 1 } };

export const failures: Cases = {
  "a read is sent again after 429 and 503, and waits for Retry-After": async (world) => {
    const { connect, store } = await oneApp(world, { retry: { maxDelayMs: 2_000 } });
    await store.fault({ status: 429, retryAfterSeconds: 1 });
    await store.fault({ status: 503, retryAfterSeconds: 0, skip: 1 });
    const start = Date.now();
    checkEqual((await connect.GET("/v1/apps")).data.data.length, 1);
    check(Date.now() - start >= 950, "a wait of a second");
    checkEqual((await store.requests()).length, 3);
  },
  "a read is sent again after a connection was reset": async (world) => {
    const { connect, store } = await oneApp(world);
    await store.fault({ reset: true });
    await store.fault({ resetInBody: 5, skip: 1 });
    checkEqual((await connect.GET("/v1/apps")).data.data.length, 1);
    checkEqual((await store.requests()).length >= 3, true);
  },
  "a write is not sent again after 503": async (world) => {
    const { connect, store } = await oneApp(world);
    const { isApiError } = world.modules["."];
    await store.fault({ status: 503 });
    const error = await rejection(connect.POST("/v1/betaGroups", betaGroup("11")));
    check(isApiError(error), `an ApiError, not ${error}`);
    checkEqual([error.status, (await store.requests()).length], [503, 1]);
  },
  "a write whose response is lost has an unknown outcome, and is sent once": async (world) => {
    let calls = 0;
    const { connect, store } = await oneApp(world, {
      fetch: (request: Request) => {
        calls += 1;
        return fetch(request);
      },
    });
    const { isUnknownOutcomeError } = world.modules["."];
    for (const name of ["Friends", "Family"]) {
      await store.fault({ method: "POST", loseResponse: true });
      const error = await rejection(connect.POST("/v1/betaGroups", betaGroup("11", name)));
      if (world.runtime === "chromium")
        throw new Skipped("Chromium itself sends a POST again after a kept connection breaks");
      check(isUnknownOutcomeError(error), `an UnknownOutcomeError, not ${error}`);
      // With middleware there is a Request, whose body is a stream.
      connect.use({ onRequest: () => undefined });
    }
    checkEqual([calls, (await store.requests()).length], [2, 2]);
    checkEqual((await connect.GET("/v1/betaGroups")).data.data.length, 2);
  },
  "a write whose body of the response is lost has an unknown outcome with its status": async (world) => {
    const { connect, store } = await oneApp(world);
    const { isUnknownOutcomeError, UnknownOutcomeError } = world.modules["."];
    await store.fault({ method: "POST", truncate: 9 });
    const error = await rejection(connect.POST("/v1/betaGroups", betaGroup("11")));
    check(isUnknownOutcomeError(error) && error instanceof UnknownOutcomeError, `an UnknownOutcomeError, not ${error}`);
    checkEqual([error.status, error.method, (await store.requests()).length], [201, "POST", 1]);
  },
  "a 404 is a NotFoundError with Apple's details": async (world) => {
    const { connect } = await oneApp(world);
    const { ApiError, isApiError, isNotFoundError, isStoreConnectError, NotFoundError, StoreConnectError } =
      world.modules["."];
    const error = await rejection(connect.GET("/v1/apps/{id}", { params: { path: { id: "13" } } }));
    check(isNotFoundError(error) && error instanceof NotFoundError, `a NotFoundError, not ${error}`);
    check(isApiError(error) && error instanceof ApiError, "an ApiError");
    check(isStoreConnectError(error) && error instanceof StoreConnectError, "a StoreConnectError");
    checkEqual(
      [error.name, error.code, error.status, error.method, error.path, error.errors[0]?.code],
      ["NotFoundError", "ERR_NOT_FOUND", 404, "GET", "/v1/apps/{id}", "NOT_FOUND"],
    );
    check(error.hasCode("NOT_FOUND") && error.message.includes("NOT_FOUND"), "the code in the message");
  },
  "a 409 is a ConflictError, a 403 for an agreement an AgreementError": async (world) => {
    const { connect, store } = await oneApp(world);
    const { AgreementError, ConflictError, isAgreementError, isConflictError } = world.modules["."];
    const conflict = await rejection(connect.POST("/v1/betaGroups", betaGroup("none")));
    check(isConflictError(conflict) && conflict instanceof ConflictError, `a ConflictError, not ${conflict}`);
    await store.fault({ status: 403, code: "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED" });
    const agreement = await rejection(connect.GET("/v1/apps"));
    check(isAgreementError(agreement) && agreement instanceof AgreementError, `an AgreementError, not ${agreement}`);
  },
  "a rejected token is renewed once, and then an AuthenticationError": async (world) => {
    const { connect, store } = await oneApp(world);
    const { AuthenticationError, isAuthenticationError } = world.modules["."];
    await store.fault({ expireToken: true });
    checkEqual((await connect.GET("/v1/apps")).data.data.length, 1);
    await store.fault({ status: 401, times: 5 });
    const error = await rejection(connect.GET("/v1/apps"));
    check(isAuthenticationError(error) && error instanceof AuthenticationError, `not ${error}`);
  },
  "a 429 that stays is a RateLimitError with the time to wait": async (world) => {
    const { connect, store } = await oneApp(world, once);
    const { isRateLimitError, RateLimitError } = world.modules["."];
    await store.fault({ status: 429, retryAfterSeconds: 7 });
    const error = await rejection(connect.GET("/v1/apps"));
    check(isRateLimitError(error) && error instanceof RateLimitError, `a RateLimitError, not ${error}`);
    checkEqual(error.retryAfterMs, 7_000);
  },
  "a connection that breaks or can't be made is a NetworkError": async (world) => {
    const { connect, store } = await oneApp(world, once);
    const { createConnectClient, isNetworkError, isUnknownOutcomeError, NetworkError } = world.modules["."];
    for (const fault of [{ reset: true }, { truncate: 9 }, { cutChunked: 9 }] as const) {
      // A runtime may send a GET again by itself if its connection breaks before the headers.
      await store.fault({ ...fault, times: 5 });
      const error = await rejection(connect.GET("/v1/apps"));
      check(
        isNetworkError(error) && error instanceof NetworkError,
        `a NetworkError of ${JSON.stringify(fault)}, not ${error}`,
      );
      await store.call("reset");
    }
    const nowhere = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl, ...once });
    // A store without faults is kept for another case.
    await store.fault({ reset: true });
    await store.close();
    check(isNetworkError(await rejection(nowhere.GET("/v1/apps"))), "a NetworkError without a server");
    const write = await rejection(nowhere.POST("/v1/betaGroups", betaGroup("11")));
    // Where the runtime does not say why, the write may have been carried out.
    const isKnown = ["node", "bun", "deno"].includes(world.runtime);
    check(isNetworkError(write) || (!isKnown && isUnknownOutcomeError(write)), `an error of the network, not ${write}`);
  },
  "a time limit ends an attempt without a response, and a body that does not end": async (world) => {
    const { connect, store } = await oneApp(world, once);
    const { isTimeoutError, TimeoutError } = world.modules["."];
    for (const fault of [{ silenceMs: 10_000 }, { neverEndingBodyMs: 10_000 }] as const) {
      await store.fault(fault);
      const start = Date.now();
      const error = await rejection(connect.GET("/v1/apps", { timeoutMs: 100 }));
      check(isTimeoutError(error) && error instanceof TimeoutError, `a TimeoutError, not ${error}`);
      checkEqual([error.limit, error.timeoutMs, Date.now() - start < 8_000], ["timeoutMs", 100, true]);
    }
  },
  "a signal ends a call before it starts, while it waits, and between attempts": async (world) => {
    const { connect, store } = await oneApp(world, { retry: { limit: 3, maxDelayMs: 60_000 } });
    const reason = new Error("enough");
    checkEqual((await rejection(connect.GET("/v1/apps", { signal: AbortSignal.abort(reason) }))) === reason, true);
    checkEqual((await store.requests()).length, 0);
    for (const fault of [{ silenceMs: 10_000 }, { status: 503, retryAfterSeconds: 50 }] as const) {
      await store.fault(fault);
      const controller = new AbortController();
      setTimeout(() => controller.abort(reason), 100);
      const start = Date.now();
      check(
        (await rejection(connect.GET("/v1/apps", { signal: controller.signal }))) === reason,
        "the reason of the signal",
      );
      check(Date.now() - start < 8_000, "an end at once");
    }
  },
  "a signal ends a stream while it is read": async (world) => {
    const { connect, store } = await oneApp(world, once);
    await store.fault({ neverEndingBodyMs: 10_000 });
    const controller = new AbortController();
    const stream = await connect.request("/v1/apps", { as: "stream", signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 50);
    const error = await rejection(new Response(stream).text());
    check(error instanceof Error, `an error, not ${error}`);
  },
  "a body longer than maxBodyBytes is a BodyTooLargeError": async (world) => {
    const { connect, store } = await oneApp(world, { maxBodyBytes: 10_000 });
    const { BodyTooLargeError, isBodyTooLargeError } = world.modules["."];
    await store.fault({ hugeBodyBytes: 100_000 });
    const error = await rejection(connect.GET("/v1/apps"));
    check(isBodyTooLargeError(error) && error instanceof BodyTooLargeError, `a BodyTooLargeError, not ${error}`);
    checkEqual(error.maxBodyBytes, 10_000);
  },
  "a page of a proxy is an ApiError, and JSON that is cut off is not taken for a document": async (world) => {
    const { connect, store } = await oneApp(world, once);
    const { isApiError, isStoreConnectError } = world.modules["."];
    await store.fault({ htmlPage: 502 });
    const error = await rejection(connect.GET("/v1/apps"));
    check(isApiError(error), `an ApiError, not ${error}`);
    checkEqual([error.status, error.errors[0]?.code], [502, "NO_ERROR_DOCUMENT"]);
    await store.fault({ invalidJson: true });
    check(isStoreConnectError(await rejection(connect.GET("/v1/apps"))), "an error of the package");
  },
  "the token is sent to no other host, not even by a redirect": async (world) => {
    const { connect, store } = await oneApp(world, once);
    const other = await oneApp(world);
    const { HostError, isHostError, isStoreConnectError } = world.modules["."];
    const error = await rejection(connect.request("https://example.com/v1/apps"));
    check(isHostError(error) && error instanceof HostError, `a HostError, not ${error}`);
    await store.fault({ redirectTo: new URL(other.store.baseUrl).origin });
    check(isStoreConnectError(await rejection(connect.GET("/v1/apps"))), "an error for a redirect");
    checkEqual((await other.store.requests()).length, 0);
  },
  "a key that can't sign is a TokenError, a wrong option a TypeError": async (world) => {
    const { store } = await oneApp(world);
    const { createConnectClient, isTokenError, TokenError } = world.modules["."];
    const { credentials, baseUrl } = store;
    for (const privateKey of ["not a key", credentials.privateKey.replace(/\n.{30}/, "\n")]) {
      const error = await rejection(createConnectClient({ ...credentials, privateKey, baseUrl }).GET("/v1/apps"));
      check(isTokenError(error) && error instanceof TokenError, `a TokenError, not ${error}`);
    }
    const wrong = await rejection((async () => createConnectClient({ ...credentials, keyId: "" }))());
    check(wrong instanceof TypeError && wrong.message.includes('"keyId"'), `a TypeError, not ${wrong}`);
  },
};
