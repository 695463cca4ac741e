import { describe, expect, it } from "vitest";
import { createServerQuota, type ServerQuota } from "../../../src/transport/quota/server-quota.js";

const route = "GET /v1/apps";

/** A quota with the hour window in the state of a row of the table in server-quota.ts. */
function createState({ reported, inFlight }: { reported: number | undefined; inFlight: number }) {
  let nowMs = 0;
  const quota: ServerQuota = createServerQuota(() => nowMs);
  if (reported !== undefined) {
    quota.sent(route);
    quota.ended(route, { hourRemaining: reported });
  }
  for (let request = 0; request < inFlight; request++) quota.sent(route);
  const pass = (ms: number): void => {
    nowMs += ms;
  };
  return { quota, pass };
}

describe("createServerQuota", () => {
  it.each([
    ["nothing is reported yet", 0, { reported: undefined, inFlight: 5 }],
    ["more requests remain than are in flight", 0, { reported: 3, inFlight: 2 }],
    ["as many requests are in flight as remain", 1_000, { reported: 2, inFlight: 2 }],
    ["no requests remain, and none are in flight", 60_000, { reported: 0, inFlight: 0 }],
  ])("if %s, lets the next request wait %i ms", (_, waitMs, state) => {
    expect(createState(state).quota.waitMs(route)).toBe(waitMs);
  });

  it("lets one request through when a probe is due, and holds back the others", () => {
    const { quota, pass } = createState({ reported: 0, inFlight: 0 });
    pass(60_000);
    expect(quota.waitMs(route)).toBe(0);
    quota.sent(route);
    expect(quota.waitMs(route)).toBe(1_000);
  });

  it("doubles the time to the next probe, up to 8 minutes, while probes report 0, and starts again at 1 minute after that", () => {
    const { quota, pass } = createState({ reported: 0, inFlight: 0 });
    const waitsMs: number[] = [];
    for (let probe = 0; probe < 5; probe++) {
      const waitMs = quota.waitMs(route);
      waitsMs.push(waitMs);
      pass(waitMs);
      quota.sent(route);
      quota.ended(route, { hourRemaining: 0 });
    }
    expect(waitsMs).toEqual([60_000, 120_000, 240_000, 480_000, 480_000]);
    pass(480_000);
    quota.sent(route);
    quota.ended(route, { hourRemaining: 1 });
    quota.sent(route);
    quota.ended(route, { hourRemaining: 0 });
    expect(quota.waitMs(route)).toBe(60_000);
  });

  it("counts a request without a response as one that used up a slot", () => {
    const { quota } = createState({ reported: 2, inFlight: 1 });
    quota.ended(route, undefined);
    quota.sent(route);
    expect(quota.waitMs(route)).toBe(1_000);
  });
});
