import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pollPath } from "../../src/connect/wait-for.js";
import { type ConnectClient, createConnectClient, waitFor } from "../../src/index.js";
import { type LocalServer, startServer } from "../helpers/local-server.js";
import { createVirtualClock } from "../helpers/virtual-clock.js";

let server: LocalServer;
let connect: ConnectClient;
/** The states of the build, one for each request; the last one stays. */
let states: string[];
let respond: (() => Promise<never>) | undefined;

beforeAll(async () => {
  server = await startServer(async () => {
    await respond?.();
    const processingState = states.length > 1 ? states.shift() : states[0];
    return { body: { data: { type: "builds", id: "1", attributes: { processingState } } } };
  });
  connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, retry: { limit: 1 } });
});
beforeEach(() => {
  states = ["PROCESSING", "PROCESSING", "VALID"];
  respond = undefined;
  server.asked.length = 0;
});
afterAll(() => server.close());

const params = { path: { id: "1" }, query: { "fields[builds]": ["processingState"] } } as const;
const isAsked = (times: number) => expect.poll(() => server.asked.length, { timeout: 5_000 }).toBe(times);
type State = { data: { attributes: { processingState: string } } };
const isValid = (document: unknown) => (document as State).data.attributes.processingState === "VALID";

describe("waitFor", () => {
  it("reads until the document is as wanted, and returns it", async () => {
    const seen: unknown[] = [];
    const { data } = await waitFor(connect, "/v1/builds/{id}", {
      params,
      intervalMs: 1,
      until: async (document) => {
        seen.push(document.data.attributes?.processingState);
        return document.data.attributes?.processingState === "VALID";
      },
      headers: { "X-Trace": "7" },
    });
    expect(data.attributes?.processingState).toBe("VALID");
    expect(seen).toEqual(["PROCESSING", "PROCESSING", "VALID"]);
    expect(server.asked.map(({ url, headers }) => [url, headers["x-trace"]])).toEqual(
      Array(3).fill(["/v1/builds/1?fields[builds]=processingState", "7"]),
    );
  });

  it("waits half as long again each time, up to maxIntervalMs", async () => {
    states = ["PROCESSING"];
    const waits: number[] = [];
    const sleep = async (ms: number): Promise<void> => {
      if (ms === 1_800_000) return new Promise(() => {});
      waits.push(ms);
      if (waits.length === 5) states = ["VALID"];
    };
    const init = { params, until: isValid, intervalMs: 1_000, maxIntervalMs: 3_000 };
    await pollPath(connect, "/v1/builds/{id}", init, sleep);
    expect(waits).toEqual([1_000, 1_500, 2_250, 3_000, 3_000]);
  });

  it("waits 5 s, then up to 60 s, and gives up after 30 minutes by default", async () => {
    states = ["PROCESSING"];
    const clock = createVirtualClock();
    const waiting = pollPath(connect, "/v1/builds/{id}", { params, until: isValid }, clock.sleep);
    const outcome = waiting.catch((error: unknown) => error);
    await isAsked(1);
    const until = async (sleepers: number) => expect.poll(clock.sleepers, { timeout: 5_000 }).toBe(sleepers);
    let [spentMs, waitMs] = [0, 5_000];
    while (spentMs + waitMs < 1_800_000) {
      await until(2);
      await clock.pass(waitMs);
      spentMs += waitMs;
      waitMs = Math.min(waitMs * 1.5, 60_000);
    }
    await until(2);
    const asked = server.asked.length;
    await clock.pass(1_800_000 - spentMs);
    expect(await outcome).toMatchObject({
      code: "ERR_TIMEOUT",
      limit: "timeoutMs",
      message: 'GET /v1/builds/{id} did not become what "until" waits for within 1800000 ms ("timeoutMs")',
    });
    expect([asked, server.asked.length, clock.sleepers()]).toEqual([35, 35, 0]);
  });

  it("ends a request, and an until, that take longer than timeoutMs", async () => {
    respond = () => new Promise(() => {});
    const request = waitFor(connect, "/v1/builds/{id}", { params, until: isValid, timeoutMs: 30 });
    await expect(request).rejects.toMatchObject({ code: "ERR_TIMEOUT", timeoutMs: 30 });
    respond = undefined;
    const until = waitFor(connect, "/v1/builds/{id}", { params, until: () => new Promise(() => {}), timeoutMs: 300 });
    await expect(until).rejects.toMatchObject({ code: "ERR_TIMEOUT", timeoutMs: 300 });
  });

  it("ends with the reason of the signal, during a wait", async () => {
    states = ["PROCESSING"];
    const clock = createVirtualClock();
    const controller = new AbortController();
    const waiting = pollPath(
      connect,
      "/v1/builds/{id}",
      { params, until: isValid, signal: controller.signal },
      clock.sleep,
    );
    const outcome = waiting.catch((error: unknown) => error);
    await expect.poll(clock.sleepers, { timeout: 5_000 }).toBe(2);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await outcome).toBe(reason);
    expect(clock.sleepers()).toBe(0);
  });

  it("ends with the server's error, and with an error of until", async () => {
    const failing = createConnectClient({
      token: "a-token",
      fetch: async () => Response.json({ errors: [{ code: "NOT_FOUND" }] }, { status: 404 }),
    });
    await expect(waitFor(failing, "/v1/builds/{id}", { params, until: isValid })).rejects.toMatchObject({
      status: 404,
    });
    const error = new Error("the build is invalid");
    const until = () => {
      throw error;
    };
    await expect(waitFor(connect, "/v1/builds/{id}", { params, until })).rejects.toBe(error);
  });

  it("throws a TypeError for wrong options, and sends nothing", async () => {
    const of = (init: object) => waitFor(connect, "/v1/builds/{id}", { params, until: isValid, ...init } as never);
    await expect(of({ until: undefined })).rejects.toThrow('"until" must be a function');
    await expect(of({ timeoutMs: 0 })).rejects.toThrow('"timeoutMs" must be');
    await expect(of({ intervalMs: -1 })).rejects.toThrow('"intervalMs" must be');
    await expect(of({ maxIntervalMs: "1" })).rejects.toThrow('"maxIntervalMs" must be');
    await expect(of({ intervalMS: 1 })).rejects.toThrow('"intervalMs" is');
    await expect(of({ params: {} })).rejects.toThrow('"params.path.id"');
    expect(server.asked).toEqual([]);
  });
});
