/** Each kind of fault as our client sees it, over the socket and through `fake.fetch`. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ConnectOptions, createConnectClient, items } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore, type FaultEffects } from "../../../src/testing/index.js";

let fake: FakeAppStore;
beforeAll(async () => {
  fake = await createFakeAppStore({ maxPageSize: 3 });
});
afterAll(() => fake.close());
beforeEach(() => fake.reset());

const read = async (connect: ReturnType<typeof createConnectClient>): Promise<number> =>
  (await connect.GET("/v1/apps")).response.status;
const write = async (connect: ReturnType<typeof createConnectClient>): Promise<number> =>
  (
    await connect.POST("/v1/betaGroups", {
      body: {
        data: {
          type: "betaGroups",
          attributes: { name: "Friends" },
          relationships: { app: { data: { type: "apps", id: "6450000101" } } },
        },
      },
    })
  ).response.status;
/** The number of apps over all pages. */
const list = async (connect: ReturnType<typeof createConnectClient>): Promise<number> => {
  let count = 0;
  for await (const _ of items(connect, "/v1/apps")) count += 1;
  return count;
};

interface Case {
  readonly fault: FaultEffects;
  readonly call: (connect: ReturnType<typeof createConnectClient>) => Promise<number>;
  /** What the call returns, or the name of the error it rejects with. */
  readonly ends: number | string;
  /** The number of requests that arrived. */
  readonly sent?: number;
  readonly options?: ConnectOptions;
  /** The least milliseconds that the call takes. */
  readonly takesMs?: number;
}

const once: ConnectOptions = { retry: { limit: 1 } };

const cases: Record<string, Case> = {
  "a 500": { fault: { status: 500 }, call: read, ends: "ApiError" },
  "a 503, that is retried": { fault: { status: 503 }, call: read, ends: 200, sent: 2, options: {} },
  "a 401": { fault: { status: 401 }, call: read, ends: 200, sent: 2 },
  "a 403": { fault: { status: 403 }, call: read, ends: "ApiError" },
  "a 403 for an agreement": {
    fault: { status: 403, code: "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED" },
    call: read,
    ends: "AgreementError",
  },
  "a 404": { fault: { status: 404 }, call: read, ends: "NotFoundError" },
  "a 409": { fault: { status: 409, detail: "Not now." }, call: write, ends: "ConflictError" },
  "a 429 with its headers": {
    fault: { status: 429, retryAfterSeconds: 0, rateLimit: "user-hour-lim:3600;user-hour-rem:0;" },
    call: read,
    ends: "RateLimitError",
  },
  "a 429 without headers": { fault: { status: 429, withoutRateLimit: true }, call: read, ends: "RateLimitError" },
  "a 503 with Retry-After in seconds": {
    fault: { status: 503, retryAfterSeconds: 1 },
    call: read,
    ends: 200,
    sent: 2,
    takesMs: 990,
    options: { retry: { maxDelayMs: 3_000 } },
  },
  "a 503 with Retry-After as a date": {
    fault: { status: 503, retryAfterDateSeconds: 2 },
    call: read,
    ends: 200,
    sent: 2,
    takesMs: 900,
    options: { retry: { maxDelayMs: 3_000 } },
  },
  "the HTML page of a proxy": { fault: { htmlPage: 502 }, call: read, ends: "ApiError" },
  "an HTML page with the status 200": { fault: { htmlPage: 200 }, call: read, ends: "NetworkError" },
  "a redirect to another host": { fault: { redirectTo: "https://other.example" }, call: read, ends: "ApiError" },
  "a token that expires": { fault: { expireToken: true }, call: read, ends: 200, sent: 2 },
  "a reset connection": { fault: { reset: true }, call: read, ends: "NetworkError" },
  "a reset connection, for a write": { fault: { reset: true }, call: write, ends: "UnknownOutcomeError" },
  "silence in place of a response": {
    fault: { silenceMs: 5_000 },
    call: read,
    ends: "TimeoutError",
    options: { retry: { limit: 1 }, attemptTimeoutMs: 400 },
  },
  "a response that is lost": { fault: { loseResponse: true }, call: write, ends: "UnknownOutcomeError" },
  "a reset in the body": { fault: { resetInBody: 40 }, call: read, ends: "NetworkError" },
  "a body shorter than its length": { fault: { truncate: 40 }, call: read, ends: "NetworkError" },
  "a chunked body without its end": { fault: { cutChunked: 40 }, call: read, ends: "NetworkError" },
  "a body that never ends": {
    fault: { neverEndingBodyMs: 5_000 },
    call: read,
    ends: "TimeoutError",
    options: { retry: { limit: 1 }, attemptTimeoutMs: 600 },
  },
  "a body that ends by a reset after its silence": {
    fault: { neverEndingBodyMs: 50 },
    call: read,
    ends: "NetworkError",
  },
  "late headers": { fault: { delayMs: 300 }, call: read, ends: 200, takesMs: 290 },
  "late headers, beyond the client's limit": {
    fault: { delayMs: 5_000 },
    call: read,
    ends: "TimeoutError",
    options: { retry: { limit: 1 }, timeoutMs: 400 },
  },
  "a late body": { fault: { bodyDelayMs: 300 }, call: read, ends: 200, takesMs: 290 },
  "a body in slow pieces": { fault: { dripMs: 15 }, call: read, ends: 200, takesMs: 280 },
  "an empty body": { fault: { emptyBody: true }, call: list, ends: "PaginationError" },
  "a 204 in place of a 200": { fault: { noContent: true }, call: list, ends: "PaginationError" },
  "invalid JSON": { fault: { invalidJson: true }, call: read, ends: "NetworkError" },
  "another content type": { fault: { contentType: "text/html" }, call: list, ends: 7, sent: 3 },
  "broken gzip": { fault: { brokenGzip: true }, call: read, ends: "NetworkError" },
  "a body that is too long": {
    fault: { hugeBodyBytes: 3_000_000 },
    call: read,
    ends: "BodyTooLargeError",
    options: { retry: { limit: 1 }, maxBodyBytes: 1_000_000 },
  },
  "a repeated link to the next page": { fault: { repeatNextLink: true }, call: list, ends: 10, sent: 4 },
  "a link to another host": {
    fault: { foreignNextLink: "https://other.example" },
    call: list,
    ends: "HostError",
    sent: 1,
  },
  "an empty page with a link to the next": { fault: { emptyPage: true }, call: list, ends: 4, sent: 3 },
  "another X-Rate-Limit": { fault: { rateLimit: "user-hour-rem:-1;" }, call: read, ends: 200 },
  "no X-Rate-Limit": { fault: { withoutRateLimit: true }, call: read, ends: 200 },
  "a 401 with a wrong Date": {
    fault: { status: 401, dateOffsetMs: 600_000 },
    call: read,
    ends: "AuthenticationError",
    sent: 2,
  },
};

describe.each(["the socket", "fake.fetch"])("a fault over %s", (way) => {
  it.each(Object.entries(cases))("is %s", async (_, { fault, call, ends, sent, options = once, takesMs = 0 }) => {
    const connect = createConnectClient({
      ...fake.credentials,
      baseUrl: fake.baseUrl,
      ...(way === "fake.fetch" && { fetch: fake.fetch }),
      ...options,
    });
    const set = fake.fault(fault);
    const start = performance.now();
    const outcome = await call(connect).catch((error: Error) => error.name);
    expect(performance.now() - start).toBeGreaterThanOrEqual(takesMs);
    expect({ outcome, sent: fake.requests.length, used: set.used }).toEqual({
      outcome: ends,
      sent: sent ?? 1,
      used: 1,
    });
  });

  it("is a resource that two pages have", async () => {
    const connect = createConnectClient({
      ...fake.credentials,
      baseUrl: fake.baseUrl,
      ...(way === "fake.fetch" && { fetch: fake.fetch }),
    });
    fake.fault({ duplicateItems: true, times: 3 });
    const ids: string[] = [];
    for await (const app of items(connect, "/v1/apps")) ids.push(app.id);
    expect({ all: ids.length, different: new Set(ids).size }).toEqual({ all: 9, different: 7 });
  });

  it("repeats the link to the next page for ever, which the client notices", async () => {
    const connect = createConnectClient({
      ...fake.credentials,
      baseUrl: fake.baseUrl,
      ...(way === "fake.fetch" && { fetch: fake.fetch }),
    });
    fake.fault({ repeatNextLink: true, times: Number.POSITIVE_INFINITY });
    await expect(list(connect)).rejects.toMatchObject({ name: "PaginationError" });
  });
});

describe("a fault and what is carried out", () => {
  const groups = () => fake.snapshot().filter(({ type }) => type === "betaGroups").length;
  const connect = () => createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl, retry: { limit: 1 } });

  it("a lost response belongs to a write that was carried out", async () => {
    const before = groups();
    fake.fault({ method: "POST", loseResponse: true });
    await expect(write(connect())).rejects.toThrow();
    expect(groups()).toBe(before + 1);
  });

  it.each([{ reset: true }, { status: 500 }, { htmlPage: 502 }] as const)(
    "a response in place of the store's belongs to a write that was not: %j",
    async (fault) => {
      const before = groups();
      fake.fault({ method: "POST", ...fault });
      await expect(write(connect())).rejects.toThrow();
      expect(groups()).toBe(before);
    },
  );
});
