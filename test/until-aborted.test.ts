import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { untilAborted } from "../src/until-aborted.js";

describe("untilAborted", () => {
  it.each([
    ["resolves", () => Promise.resolve()],
    ["rejects", () => Promise.reject(new Error("mine"))],
  ])("leaves no listener behind when its promise %s", async (_, start) => {
    const { signal } = new AbortController();
    await untilAborted<unknown>(start(), signal).catch(() => {});
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
