import { describe, expect, it } from "vitest";
import { createClock } from "../../../src/testing/time/clock.js";
import { addDuration } from "../../../src/testing/time/duration.js";

const start = Date.UTC(2026, 0, 31, 12);

describe("addDuration", () => {
  it.each([
    ["P1M", "2026-02-28T12:00:00.000Z"],
    ["P1Y1M", "2027-02-28T12:00:00.000Z"],
    ["P25M", "2028-02-29T12:00:00.000Z"],
    ["P2W1D", "2026-02-15T12:00:00.000Z"],
    ["PT1H30M5S", "2026-01-31T13:30:05.000Z"],
    ["P1DT12H", "2026-02-02T00:00:00.000Z"],
    ["PT90S", "2026-01-31T12:01:30.000Z"],
  ])("adds %s by the calendar", (duration, expected) => {
    expect(new Date(addDuration(start, duration)).toISOString()).toBe(expected);
  });

  it.each(["", "P", "PT", "1M", "P1", "-P1D", "P1.5D", "p1m", "P1D ", "P1M1Y"])("rejects %j", (duration) => {
    expect(() => addDuration(start, duration)).toThrow(`"${duration}" must be an ISO 8601 duration`);
  });
});

describe("createClock", () => {
  it("carries out what is due in the order of time, each at the moment it was scheduled for", () => {
    const clock = createClock(() => start);
    const seen: [string, number][] = [];
    const note = (name: string) => () => void seen.push([name, clock.now() - start]);
    clock.after("PT2S", note("second"));
    clock.after("PT1S", () => {
      note("first")();
      clock.after("PT1S", note("from within, after what was scheduled first"));
      clock.after("PT5S", note("not due"));
    });
    clock.after(4000, note("last"));
    clock.advance("PT5S");
    expect(seen).toEqual([
      ["first", 1000],
      ["second", 2000],
      ["from within, after what was scheduled first", 2000],
      ["last", 4000],
    ]);
    expect(clock.now()).toBe(start + 5000);
  });

  it("carries out what is due by the caller's own time when a request runs it", () => {
    let time = start;
    const clock = createClock(() => time);
    let calls = 0;
    clock.after(1000, () => calls++);
    clock.run();
    expect(calls).toBe(0);
    time += 1000;
    clock.run();
    clock.run();
    expect(calls).toBe(1);
  });

  it("goes on after work that throws, and forgets all on reset", () => {
    const clock = createClock(() => start);
    let calls = 0;
    clock.after(1, () => {
      throw new Error("thrown by work");
    });
    clock.after(2, () => calls++);
    clock.after(10, () => calls++);
    expect(() => clock.advance(5)).toThrow("thrown by work");
    clock.run();
    expect(calls).toBe(1);
    clock.reset();
    expect(clock.now()).toBe(start);
    clock.advance(100);
    expect(calls).toBe(1);
  });

  it.each([-1, Number.NaN, "soon"])("rejects advancing by %j", (duration) => {
    expect(() => createClock(() => start).advance(duration)).toThrow(TypeError);
  });
});
