/** The outcome of a GET and of a POST under each fault: one table, for any `fetch` below the client. */
import { describe, expect, it } from "vitest";
import {
  type ConnectOptions,
  createConnectClient,
  type Fetch,
  isStoreConnectError,
  type RetryEvent,
  type WarningEvent,
} from "../../src/index.js";
import {
  createFaultServer,
  errorResponse,
  type Fault,
  plainResponse,
  redirectTo,
  rejectingTheFirstToken,
  resetBeforeHeaders,
  resetInBody,
  slowBody,
  slowHeaders,
  success,
  withClock,
} from "./fault-server.js";
import { makeSigningKey } from "./signing-key.js";

/** The outcome of a call: its status or the name of its error, and the number of requests that the server received. */
interface Outcome {
  ends: number | "NetworkError" | "TimeoutError" | "UnknownOutcomeError";
  sent: number;
  /** The waits between the attempts, if the server determines them. */
  delaysMs?: readonly number[];
}

interface Case {
  fault: string;
  script: () => readonly Fault[];
  get: Outcome;
  post: Outcome;
  options?: ConnectOptions;
}

const times = (count: number, fault: Fault): Fault[] => Array.from({ length: count }, () => fault);
const both = (outcome: Outcome): { get: Outcome; post: Outcome } => ({ get: outcome, post: outcome });
const dated = (): Fault => {
  const nowMs = Date.now();
  const headers = {
    date: new Date(nowMs).toUTCString(),
    "retry-after": new Date(nowMs + 1_000).toUTCString(),
  };
  return errorResponse(429, "RATE_LIMIT_EXCEEDED", headers);
};
const html = plainResponse(502, "<html><head><title>502 Bad Gateway</title></head></html>", {
  "content-type": "text/html",
});
/** Allows a wait of one second; the waits of all other cases are shortened by `maxDelayMs`. */
const patient: ConnectOptions = { retry: { maxDelayMs: 1_500 } };

const cases: readonly Case[] = [
  {
    fault: "no fault",
    script: () => [success],
    get: { ends: 200, sent: 1 },
    post: { ends: 201, sent: 1 },
  },
  {
    fault: "429 with Retry-After in seconds",
    script: () => [errorResponse(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "1" }), success],
    get: { ends: 200, sent: 2, delaysMs: [1_000] },
    post: { ends: 201, sent: 2, delaysMs: [1_000] },
    options: patient,
  },
  {
    fault: "429 with Retry-After as a date",
    script: () => [dated(), success],
    get: { ends: 200, sent: 2, delaysMs: [1_000] },
    post: { ends: 201, sent: 2, delaysMs: [1_000] },
    options: patient,
  },
  {
    fault: "429 without Retry-After",
    script: () => [errorResponse(429), success],
    get: { ends: 200, sent: 2 },
    post: { ends: 201, sent: 2 },
  },
  {
    fault: "429 with a longer wait than the client allows",
    script: () => [errorResponse(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "3600" })],
    ...both({ ends: 429, sent: 1 }),
  },
  {
    fault: "429 after the last request of a minute",
    script: () => [
      errorResponse(429, "RATE_LIMIT_EXCEEDED", { "x-rate-limit": "user-minute-lim:300;user-minute-rem:0;" }),
    ],
    ...both({ ends: 429, sent: 1 }),
  },
  {
    fault: "429 twenty times",
    script: () => [...times(20, errorResponse(429)), success],
    ...both({ ends: 429, sent: 3 }),
  },
  {
    fault: "429 twenty times, with a higher retry limit",
    script: () => [...times(20, errorResponse(429)), success],
    get: { ends: 200, sent: 21 },
    post: { ends: 201, sent: 21 },
    options: { retry: { limit: 25, maxDelayMs: 3 } },
  },
  ...[500, 502, 503, 504].map((status) => ({
    fault: `${status} once`,
    script: () => [errorResponse(status), success],
    get: { ends: 200, sent: 2 },
    post: { ends: status, sent: 1 },
  })),
  {
    fault: "503 always",
    script: () => [errorResponse(503)],
    get: { ends: 503, sent: 3 },
    post: { ends: 503, sent: 1 },
  },
  {
    fault: "503 with Retry-After",
    script: () => [errorResponse(503, "UNEXPECTED_ERROR", { "retry-after": "0" }), success],
    get: { ends: 200, sent: 2, delaysMs: [0] },
    post: { ends: 503, sent: 1 },
  },
  {
    fault: "reset before headers, once",
    script: () => [resetBeforeHeaders, success],
    get: { ends: 200, sent: 2 },
    post: { ends: "UnknownOutcomeError", sent: 1 },
  },
  {
    fault: "reset before headers, always",
    script: () => [resetBeforeHeaders],
    get: { ends: "NetworkError", sent: 3 },
    post: { ends: "UnknownOutcomeError", sent: 1 },
  },
  {
    fault: "reset in the body, once",
    script: () => [resetInBody(), success],
    get: { ends: 200, sent: 2 },
    post: { ends: "UnknownOutcomeError", sent: 1 },
  },
  {
    fault: "reset in the body of an error response",
    script: () => [resetInBody(404)],
    ...both({ ends: 404, sent: 1 }),
  },
  {
    fault: "slow headers, once",
    script: () => [slowHeaders, success],
    get: { ends: 200, sent: 2 },
    post: { ends: "UnknownOutcomeError", sent: 1 },
    options: { attemptTimeoutMs: 1_500 },
  },
  {
    fault: "slow headers, always",
    script: () => [slowHeaders],
    get: { ends: "TimeoutError", sent: 3 },
    post: { ends: "UnknownOutcomeError", sent: 1 },
    options: { attemptTimeoutMs: 1_000 },
  },
  {
    fault: "slow headers, with a limit for the whole call",
    script: () => [slowHeaders],
    get: { ends: "TimeoutError", sent: 1 },
    post: { ends: "UnknownOutcomeError", sent: 1 },
    options: { timeoutMs: 1_500 },
  },
  {
    fault: "slow body, once",
    script: () => [slowBody(), success],
    get: { ends: 200, sent: 2 },
    post: { ends: "UnknownOutcomeError", sent: 1 },
    options: { attemptTimeoutMs: 1_500 },
  },
  {
    fault: "slow body of an error response",
    script: () => [slowBody(404)],
    ...both({ ends: 404, sent: 1 }),
    options: { attemptTimeoutMs: 1_500 },
  },
  {
    fault: "truncated JSON",
    script: () => [plainResponse(200, '{"data":[{"type":"apps","id', { "content-type": "application/json" }), success],
    get: { ends: "NetworkError", sent: 1 },
    post: { ends: "UnknownOutcomeError", sent: 1 },
  },
  {
    fault: "truncated JSON of an error response",
    script: () => [plainResponse(404, '{"errors":[{')],
    ...both({ ends: 404, sent: 1 }),
  },
  { fault: "HTML page of a proxy", script: () => [html], get: { ends: 502, sent: 3 }, post: { ends: 502, sent: 1 } },
  { fault: "plain text", script: () => [plainResponse(406, "Not Acceptable")], ...both({ ends: 406, sent: 1 }) },
  { fault: "empty error response", script: () => [plainResponse(403, "")], ...both({ ends: 403, sent: 1 }) },
  {
    fault: "error response of 10 MB",
    script: () => [plainResponse(400, "x".repeat(10_000_000))],
    ...both({ ends: 400, sent: 1 }),
  },
  { fault: "409", script: () => [errorResponse(409, "STATE_ERROR"), success], ...both({ ends: 409, sent: 1 }) },
  {
    fault: "a token that expired",
    script: () => [rejectingTheFirstToken()],
    get: { ends: 200, sent: 2, delaysMs: [0] },
    post: { ends: 201, sent: 2, delaysMs: [0] },
  },
  {
    fault: "401 for every token",
    script: () => [errorResponse(401, "NOT_AUTHORIZED")],
    ...both({ ends: 401, sent: 2 }),
  },
  {
    fault: "401 with one attempt allowed",
    script: () => [rejectingTheFirstToken()],
    get: { ends: 200, sent: 2 },
    post: { ends: 201, sent: 2 },
    options: { retry: { limit: 1 } },
  },
  {
    fault: "a write that the caller allows to be repeated",
    script: () => [resetBeforeHeaders, errorResponse(500), success],
    get: { ends: "NetworkError", sent: 1 },
    post: { ends: 201, sent: 3 },
    options: { retry: { methods: ["POST"], statusCodes: [500], maxDelayMs: 5 } },
  },
];

/** Runs the whole table through `fetch`. Each case has its own servers and client. */
export function describeFaults(name: string, fetch: Fetch): void {
  async function run(
    method: "GET" | "POST",
    options: ConnectOptions & { lifetimeSeconds?: number },
  ): Promise<Omit<Outcome, "sent"> & Seen> {
    const { privateKey } = await makeSigningKey();
    const retries: RetryEvent[] = [];
    const warnings: WarningEvent[] = [];
    const connect = createConnectClient({
      keyId: "KEY",
      issuerId: "ISSUER",
      privateKey,
      fetch,
      throwOnError: false,
      hooks: { retry: (event) => retries.push(event), warning: (event) => warnings.push(event) },
      ...options,
      retry: { maxDelayMs: 5, ...options.retry },
    });
    const call = (): Promise<{ response: Response }> =>
      method === "GET"
        ? connect.GET("/v1/apps")
        : connect.POST("/v1/betaGroups", {
            body: {
              data: {
                type: "betaGroups",
                attributes: { name: "A" },
                relationships: { app: { data: { type: "apps", id: "1" } } },
              },
            },
          });
    const { ends, thrown } = await call().then(
      ({ response }) => ({ ends: response.status as Outcome["ends"], thrown: undefined }),
      (error: unknown) => {
        if (!isStoreConnectError(error)) throw error;
        return { ends: error.name as Outcome["ends"], thrown: error };
      },
    );
    return { ends, thrown, retries, warnings, call };
  }

  describe(`through ${name}`, () => {
    describe.each(cases)("$fault", ({ script, get, post, options = {} }) => {
      it.each([
        ["GET", get],
        ["POST", post],
      ] as const)("%s ends as the table says", async (method, outcome) => {
        await using server = await createFaultServer(...script());
        const { ends, thrown, retries } = await run(method, { ...options, baseUrl: server.baseUrl });
        expect({ ends, sent: server.requests.length }).toEqual({ ends: outcome.ends, sent: outcome.sent });
        expect(retries).toHaveLength(outcome.sent - 1);
        if (outcome.delaysMs) expect(retries.map(({ delayMs }) => delayMs)).toEqual(outcome.delaysMs);
        if (thrown) expect(thrown).toMatchObject({ method, path: method === "GET" ? "/v1/apps" : "/v1/betaGroups" });
        // Every attempt sends the same body.
        expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1);
        if (method === "POST") expect(server.requests[0]?.body).toContain('"betaGroups"');
      });
    });

    describe.each(["GET", "POST"] as const)("%s", (method) => {
      const done = method === "GET" ? 200 : 201;

      it("is not redirected to another host", async () => {
        await using other = await createFaultServer(success);
        await using server = await createFaultServer(redirectTo(other.baseUrl));
        const { ends } = await run(method, { baseUrl: server.baseUrl });
        expect({ ends, sent: server.requests.length, elsewhere: other.requests.length }).toEqual({
          ends: 302,
          sent: 1,
          elsewhere: 0,
        });
      });

      it.each([
        ["behind", 600_000],
        ["ahead of", -600_000],
      ])("signs with the server's time where the local clock is ten minutes %s it", async (_, offsetMs) => {
        await using server = await createFaultServer(withClock(() => Date.now() + offsetMs));
        const { ends, warnings, call } = await run(method, { baseUrl: server.baseUrl, lifetimeSeconds: 300 });
        expect({ ends, sent: server.requests.length }).toEqual({ ends: done, sent: 2 });
        expect(warnings).toHaveLength(1);
        expect(warnings[0]!.code).toBe("CLOCK_SKEW");
        expect(Math.abs(warnings[0]!.offsetMs - offsetMs)).toBeLessThan(10_000);
        await call();
        expect(server.requests).toHaveLength(3);
      });

      it.each([
        ["an unknown host", async () => "https://nowhere.invalid"],
        ["a closed port", closedPort],
      ])("reports that nothing was sent to %s", async (_, baseUrlOf) => {
        const { ends, retries } = await run(method, { baseUrl: await baseUrlOf() });
        expect({ ends, repeats: retries.length }).toEqual({ ends: "NetworkError", repeats: method === "GET" ? 2 : 0 });
      });
    });
  });
}

/** The base URL of a server that has just closed. */
async function closedPort(): Promise<string> {
  await using server = await createFaultServer(success);
  return server.baseUrl;
}

interface Seen {
  thrown: unknown;
  retries: readonly RetryEvent[];
  warnings: readonly WarningEvent[];
  call: () => Promise<unknown>;
}
