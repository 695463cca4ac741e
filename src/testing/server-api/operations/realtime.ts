/** The URL at which Apple requests retention messages, and performance tests of it. */

import type { PerformanceTestResultResponse } from "../../../generated/server/schemas.js";
import type { Parts } from "../parts.js";
import type { Transaction } from "../purchases/records.js";
import { demand, isString, isUuid, memberOf, type Operations, readMembers } from "../request/call.js";
import { errorOf, malformed, plainError } from "../request/error.js";
import { findOriginal } from "../request/find.js";
import type { RetentionStore } from "./retention-store.js";

/** Much smaller than Apple's test, so that it takes no time. */
const config = {
  maxConcurrentRequests: 2,
  totalRequests: 10,
  totalDuration: 10_000,
  responseTimeThreshold: 1_000,
  successRateThreshold: 90,
};

/** A performance test by its `requestId`. */
export type PerformanceTests = Map<string, PerformanceTestResultResponse>;

export function createRealtimeOperations(
  { app, store, ids, sign, clock, fetch }: Parts,
  retention: RetentionStore,
  tests: PerformanceTests,
): Pick<
  Operations,
  | "GET /inApps/v1/messaging/realtime/url"
  | "PUT /inApps/v1/messaging/realtime/url"
  | "DELETE /inApps/v1/messaging/realtime/url"
  | "POST /inApps/v1/messaging/performanceTest"
  | "GET /inApps/v1/messaging/performanceTest/result/{requestId}"
> {
  const requireSandbox = (): void => demand(app.environment === "Sandbox", () => plainError(404, "Not Found"));

  /** One request as Apple sends it. Resolves to the response time in milliseconds, or to the way it failed. */
  async function ask(url: string, { payload }: Transaction): Promise<number | string> {
    const signedPayload = sign({
      originalTransactionId: payload.originalTransactionId,
      appAppleId: app.appAppleId,
      productId: payload.productId,
      userLocale: "en-US",
      requestIdentifier: ids.uuid(),
      signedDate: clock.now(),
      environment: app.environment,
    });
    const start = performance.now();
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ signedPayload }),
        redirect: "manual",
        signal: AbortSignal.timeout(config.totalDuration),
      });
      await response.arrayBuffer();
      return response.ok ? Math.round(performance.now() - start) : "UNSUCCESSFUL_HTTP_RESPONSE_CODE";
    } catch (error) {
      return error instanceof Error && error.name === "TimeoutError" ? "TIMED_OUT" : "NO_RESPONSE";
    }
  }

  async function run(requestId: string, target: string, transaction: Transaction): Promise<void> {
    const times: number[] = [];
    const failures = new Map<string, number>();
    let started = 0;
    const worker = async (): Promise<void> => {
      while (started < config.totalRequests) {
        started += 1;
        const outcome = await ask(target, transaction);
        if (typeof outcome === "number") times.push(outcome);
        else failures.set(outcome, (failures.get(outcome) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: config.maxConcurrentRequests }, worker));
    if (!tests.has(requestId)) return;
    const successRate = Math.round((100 * times.length) / config.totalRequests);
    const responseTimes = timesOf(times);
    const isPassed = successRate >= config.successRateThreshold && responseTimes.p95 <= config.responseTimeThreshold;
    const result = isPassed ? "PASS" : "FAIL";
    tests.set(requestId, {
      config,
      target,
      result,
      successRate,
      numPending: 0,
      responseTimes,
      failures: Object.fromEntries(failures),
    });
  }

  return {
    "GET /inApps/v1/messaging/realtime/url": () => {
      demand(retention.realtimeUrl !== undefined, () => errorOf(4040021));
      return { realtimeURL: retention.realtimeUrl };
    },
    "PUT /inApps/v1/messaging/realtime/url": (call) => {
      const url = memberOf(readMembers(call), "realtimeURL");
      demand(isString(url, 256) && isAllowed(url), () => errorOf(4000215));
      retention.realtimeUrl = url;
      return undefined;
    },
    "DELETE /inApps/v1/messaging/realtime/url": () => {
      retention.realtimeUrl = undefined;
      return undefined;
    },
    "POST /inApps/v1/messaging/performanceTest": (call) => {
      requireSandbox();
      const id = memberOf(readMembers(call), "originalTransactionId");
      demand(isString(id), () => errorOf(4000211));
      const transaction = findOriginal(store, id, 4000006);
      demand(transaction.payload.inAppOwnershipType !== "FAMILY_SHARED", () => errorOf(4000185));
      const target = retention.realtimeUrl;
      demand(target !== undefined, () => malformed("The app has no URL for requests of messages."));
      demand(![...tests.values()].some(({ result }) => result === "PENDING"), () => errorOf(4000213));
      const requestId = ids.uuid();
      tests.set(requestId, {
        config,
        target,
        result: "PENDING",
        successRate: 0,
        numPending: config.totalRequests,
        responseTimes: timesOf([]),
        failures: {},
      });
      void run(requestId, target, transaction);
      return { config, requestId };
    },
    "GET /inApps/v1/messaging/performanceTest/result/{requestId}": ({ path }) => {
      requireSandbox();
      const id = path["requestId"];
      demand(isUuid(id), () => errorOf(4000212));
      const test = tests.get(id);
      demand(test, () => errorOf(4040018));
      return test;
    },
  };
}

/** https, or http on the loopback host. */
function isAllowed(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || (protocol === "http:" && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function timesOf(times: readonly number[]): PerformanceTestResultResponse["responseTimes"] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (percent: number): number => sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0;
  const average = Math.round(sum(sorted) / Math.max(1, sorted.length));
  return { average, p50: at(50), p90: at(90), p95: at(95), p99: at(99) };
}
