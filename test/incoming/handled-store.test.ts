import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/incoming/handled-store.js";

describe("createMemoryStore", () => {
  it("forgets the oldest id after 10,000 others, so that its memory is bounded", () => {
    const store = createMemoryStore();
    for (let id = 0; id < 10_000; id += 1) store.add(`${id}`);
    expect([store.has("0"), store.has("9999"), store.has("10000")]).toEqual([true, true, false]);
    store.add("10000");
    expect([store.has("0"), store.has("1"), store.has("10000")]).toEqual([false, true, true]);
  });
});
