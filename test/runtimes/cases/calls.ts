/** Calls of the App Store Connect API, as a client makes them. */
import { type Cases, check, checkEqual, rejection, type World } from "../case.js";
import type { Store } from "../store.js";

/** A client of a store with two apps. */
async function twoApps({ modules, createStore }: World, options: object = {}) {
  const store = await createStore({ resources: [] });
  await store.seed({
    apps: [
      { id: "11", name: "Lantern", bundleId: "com.example.lantern" },
      { id: "12", name: "Größe ✓", bundleId: "com.example.size" },
    ],
  });
  const { createConnectClient } = modules["."];
  const connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl, ...options });
  return { store, connect };
}

const methods = async (store: Store): Promise<string[]> => (await store.requests()).map(({ method }) => method);

export const calls: Cases = {
  "a typed GET sends parameters and returns Apple's document": async (world) => {
    const { store, connect } = await twoApps(world);
    const { data, response } = await connect.GET("/v1/apps", {
      params: {
        query: { "filter[bundleId]": ["com.example.size", "com.example.none"], "fields[apps]": ["name"], limit: 5 },
      },
      headers: { "X-Case": "one" },
    });
    checkEqual([data.data.map(({ attributes }) => attributes.name), response.status], [["Größe ✓"], 200]);
    const [request] = await store.requests();
    checkEqual(request?.query["filter[bundleId]"], "com.example.size,com.example.none");
    checkEqual([request?.headers["x-case"], request?.headers["accept"]], ["one", "application/json"]);
  },
  "the version of the package is in User-Agent, or in no header where the runtime has its own": async (world) => {
    const { store, connect } = await twoApps(world);
    const { version, documentVersion } = world.modules["."];
    await connect.GET("/v1/apps");
    const agent = (await store.requests())[0]?.headers["user-agent"] ?? "";
    check(agent === `storeconnect/${version}` || (world.runtime === "chromium" && agent !== ""), `not ${agent}`);
    const { documentVersion: same, documentSha256 } = world.modules["./openapi"];
    check(/^\d+\.\d+/.test(documentVersion) && same === documentVersion, "one version of Apple's document");
    check(/^[0-9a-f]{64}$/.test(documentSha256), "a SHA-256");
    checkEqual(Object.keys(world.modules["./schemas"]), []);
    check(/^\d+\.\d+/.test(world.modules["./server"].documentVersion), "a version of the document of the Server API");
  },
  "POST, PATCH and DELETE send JSON, and what they wrote is there": async (world) => {
    const { store, connect } = await twoApps(world);
    const { data: group } = await connect.POST("/v1/betaGroups", {
      body: {
        data: {
          type: "betaGroups",
          attributes: { name: "Freunde ✓" },
          relationships: { app: { data: { type: "apps", id: "11" } } },
        },
      },
    });
    const params = { path: { id: group.data.id } };
    const attributes = { feedbackEnabled: true };
    await connect.PATCH("/v1/betaGroups/{id}", {
      params,
      body: { data: { type: "betaGroups", id: group.data.id, attributes } },
    });
    const { data: read } = await connect.GET("/v1/betaGroups/{id}", { params });
    checkEqual([read.data.attributes.name, read.data.attributes.feedbackEnabled], ["Freunde ✓", true]);
    const { data: nothing, response } = await connect.DELETE("/v1/betaGroups/{id}", { params });
    checkEqual([nothing, response.status], [undefined, 204]);
    checkEqual(await methods(store), ["POST", "PATCH", "GET", "DELETE"]);
  },
  "with throwOnError: false a call returns the error document": async (world) => {
    const { connect } = await twoApps(world);
    const { data, error, response } = await connect.GET("/v1/apps/{id}", {
      params: { path: { id: "13" } },
      throwOnError: false,
    });
    checkEqual([data, error?.errors?.[0]?.code, response.status], [undefined, "NOT_FOUND", 404]);
    const { connect: quiet } = await twoApps(world, { throwOnError: false });
    check((await quiet.GET("/v1/apps")).data, "data");
  },
  "request returns JSON, a string, a stream or the response of any URL": async (world) => {
    const { connect, store } = await twoApps(world);
    const document = await connect.request<{ data: { id: string }[] }>("apps", { query: { limit: 1 } });
    checkEqual(document.data.map(({ id }) => id).length, 1);
    check((await connect.request("/v1/apps/11", { as: "text" })).includes("Lantern"), "a string");
    const stream = await connect.request("v1/apps/12", { as: "stream" });
    check((await new Response(stream).text()).includes("Größe ✓"), "a stream");
    const response = await connect.request(`${store.baseUrl}/v1/apps/13`, { as: "response" });
    checkEqual(response.status, 404);
    await response.text();
  },
  "the form of a response is that of parseAs": async (world) => {
    const { connect } = await twoApps(world);
    const params = { path: { id: "11" } };
    const { data: text } = await connect.GET("/v1/apps/{id}", { params, parseAs: "text" });
    const { data: blob } = await connect.GET("/v1/apps/{id}", { params, parseAs: "blob" });
    const { data: bytes } = await connect.GET("/v1/apps/{id}", { params, parseAs: "arrayBuffer" });
    const { data: stream } = await connect.GET("/v1/apps/{id}", { params, parseAs: "stream" });
    const streamed = await new Response(stream).arrayBuffer();
    checkEqual([await blob.text(), bytes.byteLength], [text, streamed.byteLength]);
  },
  "middleware sees the requests without the token, and can be removed": async (world) => {
    const { connect, store } = await twoApps(world);
    const seen: (string | null)[] = [];
    const middleware = {
      onRequest({ request }: { request: Request }) {
        request.headers.set("X-Trace", "7");
        seen.push(request.headers.get("authorization"));
      },
      onResponse: ({ response }: { response: Response }) => void seen.push(String(response.status)),
    };
    connect.use(middleware);
    await connect.GET("/v1/apps");
    connect.eject(middleware);
    await connect.GET("/v1/apps");
    checkEqual(seen, [null, "200"]);
    checkEqual(
      (await store.requests()).map(({ headers }) => headers["x-trace"]),
      ["7", undefined],
    );
  },
  "hooks and the logger hear of each attempt, without the token": async (world) => {
    const heard: string[] = [];
    const lines: unknown[] = [];
    const log = (...line: unknown[]): void => void lines.push(line);
    const { connect, store } = await twoApps(world, {
      hooks: {
        request: ({ attempt }: { attempt: number }) => heard.push(`request ${attempt}`),
        response: ({ status }: { status: number }) => heard.push(`response ${status}`),
        retry: () => heard.push("retry"),
      },
      logger: { debug: log, info: log, warn: log, error: log },
      retry: { maxDelayMs: 5 },
    });
    await store.fault({ status: 503 });
    await connect.GET("/v1/apps");
    checkEqual(heard, ["request 1", "response 503", "retry", "request 2", "response 200"]);
    check(lines.length > 0 && !JSON.stringify(lines).includes(await connect.token()), "lines without a token");
  },
  "one token is signed for calls that start together, and another one for given times": async (world) => {
    const tokens = new Set<string | null>();
    const { connect } = await twoApps(world, {
      fetch: (request: Request) => {
        tokens.add(request.headers.get("authorization"));
        return fetch(request);
      },
    });
    await Promise.all([1, 2, 3].map(() => connect.GET("/v1/apps")));
    await connect.GET("/v1/apps");
    checkEqual([...tokens], [`Bearer ${await connect.token()}`]);
    const expiresAt = Math.floor(Date.now() / 1_000) + 60;
    const other = await connect.token({ expiresAt });
    const claims = JSON.parse(atob(other.split(".")[1]!.replaceAll("-", "+").replaceAll("_", "/"))) as { exp: number };
    checkEqual([claims.exp, tokens.has(`Bearer ${other}`)], [expiresAt, false]);
  },
  "a key is accepted in every form, and a ready token too": async (world) => {
    const { store, connect } = await twoApps(world);
    const { createConnectClient } = world.modules["."];
    const { privateKey: pem } = store.credentials;
    const bare = pem.replaceAll(/-----.*?-----|\s/g, "");
    const der = Uint8Array.from(atob(bare), (char) => char.charCodeAt(0));
    const curve = { name: "ECDSA", namedCurve: "P-256" };
    const key = await crypto.subtle.importKey("pkcs8", der, curve, false, ["sign"]);
    for (const privateKey of [pem, pem.replaceAll("\n", "\\n"), bare, key]) {
      const client = createConnectClient({ ...store.credentials, privateKey, baseUrl: store.baseUrl });
      checkEqual((await client.GET("/v1/apps")).data.data.length, 2);
    }
    const token = () => connect.token();
    checkEqual((await createConnectClient({ token, baseUrl: store.baseUrl }).GET("/v1/apps")).data.data.length, 2);
  },
  "a token with a scope allows its requests alone": async (world) => {
    const { connect } = await twoApps(world, { scope: ["GET /v1/apps"] });
    const { isAuthenticationError, isApiError } = world.modules["."];
    checkEqual((await connect.GET("/v1/apps")).data.data.length, 2);
    const error = await rejection(connect.GET("/v1/builds"));
    check(isApiError(error) && (isAuthenticationError(error) || error.status === 403), "an error of the scope");
  },
  "the rate limit is that of the last response, and a wrong clock is corrected": async (world) => {
    const warnings: string[] = [];
    const { connect, store } = await twoApps(world, {
      hooks: { warning: ({ message }: { message: string }) => warnings.push(message) },
    });
    checkEqual(connect.rateLimit, undefined);
    await connect.GET("/v1/apps");
    checkEqual(connect.rateLimit?.hourLimit, 3_600);
    await store.advance("P1D");
    checkEqual((await connect.GET("/v1/apps")).data.data.length, 2);
    check(warnings.length > 0, "a warning about the clock");
  },
  "a client that only reads sends no write": async (world) => {
    const { connect, store } = await twoApps(world, { readOnly: true });
    const { isReadOnlyError, ReadOnlyError } = world.modules["."];
    const error = await rejection(connect.request("apps/11", { method: "DELETE" }));
    check(isReadOnlyError(error) && error instanceof ReadOnlyError, `a ReadOnlyError, not ${error}`);
    checkEqual(await methods(store), []);
  },
};
