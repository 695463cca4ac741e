import { describe, expect, test } from "vitest";
import { createConnectClient, type Hooks, type Logger } from "../../src/index.js";
import { createFaultServer, json, refusal, resetBeforeHeaders, success, withClock } from "../helpers/fault-server.js";
import { makeSigningKey } from "../helpers/signing-key.js";

const token = "an-opaque-token-that-nobody-may-see";

/** Everything that hooks and logger were told. */
function recorder(): { hooks: Hooks; logger: Logger; events: [string, object][]; lines: [string, string, object][] } {
  const events: [string, object][] = [];
  const lines: [string, string, object][] = [];
  const hook = (moment: string) => (event: object) => void events.push([moment, event]);
  const level = (name: string) => (message: string, facts: object) => void lines.push([name, message, facts]);
  return {
    events,
    lines,
    hooks: { request: hook("request"), response: hook("response"), retry: hook("retry"), warning: hook("warning") },
    logger: { debug: level("debug"), info: level("info"), warn: level("warn"), error: level("error") },
  };
}

test("hooks see each attempt of each call", async () => {
  await using server = await createFaultServer(refusal(500), success);
  const { hooks, logger, events, lines } = recorder();
  const connect = createConnectClient({ token, baseUrl: server.baseUrl, hooks, logger, retry: { maxDelayMs: 1 } });
  await connect.GET("/v1/apps/{id}", { params: { path: { id: "1" }, query: { "fields[apps]": ["name"] } } });
  await connect.GET("/v1/apps");

  const url = `${server.baseUrl}/v1/apps/1?fields[apps]=name`;
  expect(events).toMatchObject([
    [
      "request",
      { call: 1, attempt: 1, method: "GET", path: "/v1/apps/{id}", url, headers: { accept: "application/json" } },
    ],
    ["response", { call: 1, attempt: 1, status: 500, durationMs: expect.any(Number) }],
    ["retry", { method: "GET", path: "/v1/apps/{id}", attempt: 1, status: 500 }],
    ["request", { call: 1, attempt: 2 }],
    ["response", { call: 1, attempt: 2, status: 200, headers: { "content-type": "application/json" } }],
    ["request", { call: 2, attempt: 1, path: "/v1/apps" }],
    ["response", { call: 2, attempt: 1, status: 200 }],
  ]);
  expect(lines.map(([level, message]) => `${level} ${message}`)).toEqual([
    "debug GET /v1/apps/{id} is sent",
    "debug GET /v1/apps/{id} answered 500",
    expect.stringMatching(/^info GET \/v1\/apps\/\{id\} is sent again in \d ms$/),
    "debug GET /v1/apps/{id} is sent",
    "debug GET /v1/apps/{id} answered 200",
    "debug GET /v1/apps is sent",
    "debug GET /v1/apps answered 200",
  ]);
});

test("an attempt without an answer is a warning in the log", async () => {
  await using server = await createFaultServer(resetBeforeHeaders);
  const { logger, lines } = recorder();
  const connect = createConnectClient({ token, baseUrl: server.baseUrl, logger, retry: { limit: 1 } });
  await connect.GET("/v1/apps").catch(() => {});
  expect(lines.at(-1)).toMatchObject(["warn", "GET /v1/apps got no answer", { error: { code: "ERR_NETWORK" } }]);
});

test("a wrong local clock is a warning, once", async () => {
  const { privateKey } = await makeSigningKey();
  await using server = await createFaultServer(withClock(() => Date.now() - 3_600_000));
  const { hooks, logger, events, lines } = recorder();
  const connect = createConnectClient({
    keyId: "K",
    issuerId: "I",
    privateKey,
    baseUrl: server.baseUrl,
    hooks,
    logger,
  });
  await Promise.all([connect.GET("/v1/apps"), connect.GET("/v1/apps"), connect.GET("/v1/apps")]);
  expect(events.filter(([moment]) => moment === "warning")).toEqual([
    ["warning", { code: "CLOCK_SKEW", message: expect.any(String), offsetMs: expect.any(Number) }],
  ]);
  expect(lines.filter(([level]) => level === "warn").map(([, message]) => message)).toEqual([
    expect.stringMatching(/^The local clock is 3[56]\d\d s ahead of the server's/),
  ]);
});

test("a clock that is still as far off is no second warning, one that changed by more than a minute is", async () => {
  const { privateKey } = await makeSigningKey();
  let serverNow = Date.now() + 3_600_000;
  const { hooks, events } = recorder();
  const refuse = (): Response =>
    new Response("", { status: 401, headers: { Date: new Date(serverNow).toUTCString() } });
  const connect = createConnectClient({ keyId: "K", issuerId: "I", privateKey, hooks, fetch: async () => refuse() });
  const warnings = (): number => events.filter(([moment]) => moment === "warning").length;
  for (const [jumpMs, expected] of [
    [0, 1],
    [30_000, 1],
    [-30_000, 1],
    [30_000, 1],
    [600_000, 2],
    [-3_600_000, 3],
  ] as const) {
    serverNow += jumpMs;
    await connect.GET("/v1/apps", { throwOnError: false });
    expect(warnings()).toBe(expected);
  }
});

describe("nothing that is told shows", () => {
  test.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ["the token", {}, {}, new RegExp(token)],
    ["the token that the server quotes", {}, { "x-echo": `got ${token}` }, new RegExp(token)],
    ["a cookie", { cookie: "session=s3cr3t" }, { "set-cookie": "session=s3cr3t" }, /s3cr3t/],
    ...[
      "x-auth",
      "x-auth-token",
      "x-session",
      "x-session-token",
      "x-session-id",
      "x-csrf",
      "x-csrf-token",
      "x-xsrf-token",
    ].map((name): [string, Record<string, string>, Record<string, string>, RegExp] => [
      `the value of ${name}`,
      { [name]: "s3cr3t" },
      { [name]: "s3cr3t" },
      /s3cr3t/,
    ]),
    ["Basic credentials", {}, { "x-note": "Basic czNjcjN0OnMzY3IzdA==" }, /czNjcjN0/],
    ["a key in a header", { "x-api-key": "s3cr3t" }, {}, /s3cr3t/],
    ["a JWT of somebody else", {}, { "x-note": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1In0.c2ln" }, /eyJ|c2ln/],
    ["the query of a signed URL", {}, { link: "<https://h.example/p?X-Amz-Signature=s3cr3t&a=1>" }, /s3cr3t/],
    ["the user of a URL", {}, { link: "<https://user:s3cr3t@h.example/p?a=1>" }, /s3cr3t/],
  ])("%s", async (_, sent, answered, secret) => {
    await using server = await createFaultServer(json(200, { data: [] }, answered));
    const { hooks, logger, events, lines } = recorder();
    const connect = createConnectClient({ token, baseUrl: server.baseUrl, hooks, logger });
    await connect.GET("/v1/apps", { headers: sent });
    const told = JSON.stringify([events, lines]);
    expect(told).not.toMatch(secret);
    expect(told).toContain("[redacted]");
  });
});

test.each([
  [
    "throws",
    () => {
      throw new Error("mine");
    },
  ],
  [
    "rejects",
    async () => {
      throw new Error("mine");
    },
  ],
])("a hook that %s does not disturb the call, and is logged", async (_, hook) => {
  await using server = await createFaultServer(success);
  const { logger, lines } = recorder();
  const connect = createConnectClient({
    token,
    baseUrl: server.baseUrl,
    hooks: { request: hook, response: hook },
    logger,
  });
  await connect.GET("/v1/apps");
  await expect.poll(() => lines.filter(([level]) => level === "error")).toHaveLength(2);
  expect(lines.find(([level]) => level === "error")).toMatchObject([
    "error",
    'The hook "request" failed',
    { error: { message: "mine" } },
  ]);
});

test("a logger that throws does not disturb the call; one without a level is silent there", async () => {
  await using server = await createFaultServer(success);
  const logger: Logger = {
    debug: () => {
      throw new Error("mine");
    },
  };
  await createConnectClient({ token, baseUrl: server.baseUrl, logger }).GET("/v1/apps");
  await createConnectClient({ token, baseUrl: server.baseUrl, logger: {} }).GET("/v1/apps");
  expect(server.requests).toHaveLength(2);
});

test("a logger, a hook and onRetry that return a rejected promise neither fail the call nor end the process", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  try {
    await using server = await createFaultServer(refusal(500), success);
    const reject = async (): Promise<never> => {
      throw new Error("mine");
    };
    const connect = createConnectClient({
      token,
      baseUrl: server.baseUrl,
      hooks: { request: reject, response: reject, retry: reject },
      logger: { debug: reject, info: reject, warn: reject, error: reject },
      retry: { maxDelayMs: 1, onRetry: reject },
    });
    await connect.GET("/v1/apps");
    expect(server.requests).toHaveLength(2);
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);
  } finally {
    process.off("unhandledRejection", note);
  }
});

test.each([
  [undefined, /^storeconnect\/\d+\.\d+\.\d+$/],
  ["mine/1", /^mine\/1$/],
])("the user agent %s goes out", async (userAgent, expected) => {
  await using server = await createFaultServer(success);
  await createConnectClient({ token, baseUrl: server.baseUrl, userAgent }).GET("/v1/apps");
  expect(server.requests[0]?.headers["user-agent"]).toMatch(expected);
});
