import { describe, expect, it } from "vitest";
import { createConnectClient, type Hooks, type Logger } from "../../src/index.js";
import { createFaultServer, json, refusal, resetBeforeHeaders, success, withClock } from "../helpers/fault-server.js";
import { makeSigningKey } from "../helpers/signing-key.js";

const token = "an-opaque-token-that-must-not-be-seen";

/** Hooks and a logger that record everything they receive. */
function createRecorder(): {
  hooks: Hooks;
  logger: Logger;
  events: [string, object][];
  lines: [string, string, object][];
} {
  const events: [string, object][] = [];
  const lines: [string, string, object][] = [];
  const hook = (name: string) => (event: object) => void events.push([name, event]);
  const level = (name: string) => (message: string, facts: object) => void lines.push([name, message, facts]);
  return {
    events,
    lines,
    hooks: { request: hook("request"), response: hook("response"), retry: hook("retry"), warning: hook("warning") },
    logger: { debug: level("debug"), info: level("info"), warn: level("warn"), error: level("error") },
  };
}

describe("hooks and logger", () => {
  it("receive each attempt of each call", async () => {
    await using server = await createFaultServer(refusal(500), success);
    const { hooks, logger, events, lines } = createRecorder();
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
      "debug GET /v1/apps/{id} responded with 500",
      expect.stringMatching(/^info GET \/v1\/apps\/\{id\} is sent again in \d ms$/),
      "debug GET /v1/apps/{id} is sent",
      "debug GET /v1/apps/{id} responded with 200",
      "debug GET /v1/apps is sent",
      "debug GET /v1/apps responded with 200",
    ]);
  });

  it("log an attempt without a response as a warning", async () => {
    await using server = await createFaultServer(resetBeforeHeaders);
    const { logger, lines } = createRecorder();
    const connect = createConnectClient({ token, baseUrl: server.baseUrl, logger, retry: { limit: 1 } });
    await connect.GET("/v1/apps").catch(() => {});
    expect(lines.at(-1)).toMatchObject([
      "warn",
      "GET /v1/apps received no response",
      { error: { code: "ERR_NETWORK" } },
    ]);
  });

  it("receive one warning about a wrong local clock, however many calls find it", async () => {
    const { privateKey } = await makeSigningKey();
    await using server = await createFaultServer(withClock(() => Date.now() - 3_600_000));
    const { hooks, logger, events, lines } = createRecorder();
    const connect = createConnectClient({
      keyId: "K",
      issuerId: "I",
      privateKey,
      baseUrl: server.baseUrl,
      hooks,
      logger,
    });
    await Promise.all([connect.GET("/v1/apps"), connect.GET("/v1/apps"), connect.GET("/v1/apps")]);
    expect(events.filter(([name]) => name === "warning")).toEqual([
      ["warning", { code: "CLOCK_SKEW", message: expect.any(String), offsetMs: expect.any(Number) }],
    ]);
    expect(lines.filter(([level]) => level === "warn").map(([, message]) => message)).toEqual([
      expect.stringMatching(/^The local clock is 3[56]\d\d s ahead of the server's/),
    ]);
  });

  it("receive another warning only if the offset of the clock has changed by more than a minute", async () => {
    const { privateKey } = await makeSigningKey();
    let serverNow = Date.now() + 3_600_000;
    const { hooks, events } = createRecorder();
    const reject = (): Response =>
      new Response("", { status: 401, headers: { Date: new Date(serverNow).toUTCString() } });
    const connect = createConnectClient({ keyId: "K", issuerId: "I", privateKey, hooks, fetch: async () => reject() });
    const warnings = (): number => events.filter(([name]) => name === "warning").length;
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

  it.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ["the token", {}, {}, new RegExp(token)],
    ["the token if the server quotes it", {}, { "x-echo": `got ${token}` }, new RegExp(token)],
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
    ["another JWT", {}, { "x-note": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1In0.c2ln" }, /eyJ|c2ln/],
    ["the query of a signed URL", {}, { link: "<https://h.example/p?X-Amz-Signature=s3cr3t&a=1>" }, /s3cr3t/],
    ["the user of a URL", {}, { link: "<https://user:s3cr3t@h.example/p?a=1>" }, /s3cr3t/],
  ])("do not receive %s", async (_, sent, responded, secret) => {
    await using server = await createFaultServer(json(200, { data: [] }, responded));
    const { hooks, logger, events, lines } = createRecorder();
    const connect = createConnectClient({ token, baseUrl: server.baseUrl, hooks, logger });
    await connect.GET("/v1/apps", { headers: sent });
    const received = JSON.stringify([events, lines]);
    expect(received).not.toMatch(secret);
    expect(received).toContain("[redacted]");
  });

  it("receive the URL of a request without the query of a signed URL", async () => {
    await using server = await createFaultServer(success);
    const urls: string[] = [];
    const connect = createConnectClient({
      token,
      baseUrl: server.baseUrl,
      hooks: { request: ({ url }) => urls.push(url), response: ({ url }) => urls.push(url) },
    });
    await connect.request(`${server.baseUrl}/v1/apps?X-Amz-Signature=s3cr3t`);
    expect(urls).toEqual(Array(2).fill(`${server.baseUrl}/v1/apps?[redacted]`));
  });

  it.each([
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
  ])("do not affect the call if a hook %s, which is logged", async (_, hook) => {
    await using server = await createFaultServer(success);
    const { logger, lines } = createRecorder();
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

  it("do not affect the call if the logger throws or has no such level", async () => {
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

  it("neither fail the call nor end the process if they return a rejected promise", async () => {
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
        retry: { maxDelayMs: 1 },
      });
      await connect.GET("/v1/apps");
      expect(server.requests).toHaveLength(2);
      await new Promise(setImmediate);
      expect(unhandled).toEqual([]);
    } finally {
      process.off("unhandledRejection", note);
    }
  });
});

describe("userAgent", () => {
  it.each([
    [undefined, /^storeconnect\/\d+\.\d+\.\d+$/],
    ["mine/1", /^mine\/1$/],
  ])("%s is sent as User-Agent", async (userAgent, expected) => {
    await using server = await createFaultServer(success);
    await createConnectClient({ token, baseUrl: server.baseUrl, userAgent }).GET("/v1/apps");
    expect(server.requests[0]?.headers["user-agent"]).toMatch(expected);
  });
});
