/** An abort at each moment of a call: one table, for any `fetch` below the client. */
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type ConnectClient, type ConnectOptions, createConnectClient, type Fetch } from "../../src/index.js";
import {
  createFaultServer,
  errorResponse,
  type Fault,
  rejectingTheFirstToken,
  resetBeforeHeaders,
  slowBody,
  slowHeaders,
  success,
} from "./fault-server.js";

/** When the caller aborts, and how many requests were sent by then. The moment itself aborts, not a timer. */
interface Moment {
  when: string;
  script: (abort: () => void) => Fault[];
  sent: number;
  options?: (abort: () => void) => ConnectOptions<true> & { token?: () => string | Promise<string> };
  /** Aborts before the call. */
  before?: true;
  /** Aborts as soon as the headers of a response have arrived. */
  atHead?: true;
  /** Aborts in middleware, which then still takes 20 ms. */
  inMiddleware?: true;
  /** Adds middleware, so that `fetch` receives a Request. */
  withMiddleware?: true;
  call?: (connect: ConnectClient, signal: AbortSignal, abort: () => void) => Promise<unknown>;
}

type Call = NonNullable<Moment["call"]>;
const get: Call = (connect, signal) => connect.GET("/v1/apps", { signal });
const post: Call = (connect, signal) => connect.request("betaGroups", { method: "POST", body: { data: {} }, signal });
const read: Call = async (connect, signal, abort) => {
  const stream = await connect.request("apps", { as: "stream", signal });
  for await (const _ of stream!) abort();
  return undefined;
};
/** Aborts when the server has received the request. */
const aborting =
  (fault: Fault, abort: () => void): Fault =>
  (request, response) => {
    fault(request, response);
    abort();
  };

const moments: readonly Moment[] = [
  { when: "before the call", script: () => [success], sent: 0, before: true },
  {
    when: "while the token is created",
    script: () => [success],
    sent: 0,
    options: (abort) => ({ token: () => new Promise(() => queueMicrotask(abort)) }),
  },
  { when: "while middleware runs", script: () => [success], sent: 0, inMiddleware: true },
  {
    when: "just before the request is sent",
    script: () => [success],
    sent: 0,
    options: (abort) => ({ hooks: { request: abort } }),
  },
  { when: "while the call waits for the response", script: (abort) => [aborting(slowHeaders, abort)], sent: 1 },
  { when: "while the body arrives", script: () => [slowBody()], sent: 1, atHead: true },
  { when: "while the body of an error response arrives", script: () => [slowBody(500)], sent: 1, atHead: true },
  {
    when: "between two attempts",
    script: () => [errorResponse(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "50" })],
    sent: 1,
    options: (abort) => ({ hooks: { retry: abort } }),
  },
  {
    when: "between a lost connection and the next attempt",
    script: () => [resetBeforeHeaders],
    sent: 1,
    options: (abort) => ({ hooks: { retry: abort }, retry: { methods: ["GET", "POST"] } }),
  },
  {
    when: "between a rejected token and the next",
    script: () => [rejectingTheFirstToken()],
    sent: 1,
    options: (abort) => ({ hooks: { retry: abort } }),
  },
  {
    when: "during the second attempt",
    script: (abort) => [
      errorResponse(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "0" }),
      aborting(slowHeaders, abort),
    ],
    sent: 2,
    withMiddleware: true,
  },
  { when: "while a stream is read", script: () => [slowBody(200)], sent: 1, call: read },
];

/** Runs the whole table through `fetch`. `settle` resolves when nothing can be sent any more. */
export function describeAborts(name: string, fetch: Fetch, settle: () => Promise<unknown> = () => delay(30)): void {
  describe.each(moments)(`through ${name}, an abort $when`, (moment) => {
    const { script, sent, options, before, atHead, inMiddleware, withMiddleware, call } = moment;
    const calls: [name: string, call: Call][] = call
      ? [["a stream", call]]
      : [
          ["GET", get],
          ["POST", post],
        ];
    it.each(calls)("ends %s with the reason of the signal, and nothing more is sent", async (_, start) => {
      const controller = new AbortController();
      const reason = new Error("the caller's reason");
      const abort = (): void => controller.abort(reason);
      await using server = await createFaultServer(...script(abort));
      const connect = createConnectClient({
        token: () => "a-token",
        baseUrl: server.baseUrl,
        retry: { maxDelayMs: 60_000 },
        fetch: async (request) => {
          const response = await fetch(request);
          if (atHead) setImmediate(abort);
          return response;
        },
        ...options?.(abort),
      });
      if (withMiddleware) connect.use({ onRequest: () => undefined });
      if (inMiddleware) {
        connect.use({
          onRequest: async () => {
            abort();
            await delay(20);
          },
        });
      }
      if (before) abort();

      await expect(start(connect, controller.signal, abort)).rejects.toBe(reason);
      await settle();
      expect(server.requests).toHaveLength(sent);
    });
  });
}
