import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLimited } from "../../src/encoding/read-limited.js";

const streamOf = (...chunks: Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

describe("readLimited", () => {
  it("returns the first bytes, whatever the chunks are, and says whether there are more", async () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(chunks, fc.nat(200), async (parts, limitBytes) => {
        const whole = Uint8Array.from(parts.flatMap((part) => [...part]));
        const { bytes, end } = await readLimited(streamOf(...parts), { limitBytes });
        expect(bytes).toEqual(whole.subarray(0, limitBytes));
        expect(end).toBe(whole.length > limitBytes ? "limit" : "complete");
      }),
      { seed: 20_261_124 },
    );
  });

  it("does not copy a body of one chunk, and returns no bytes around a chunk", async () => {
    const chunk = Uint8Array.of(1, 2, 3);
    expect((await readLimited(streamOf(chunk), { limitBytes: 3 })).bytes).toBe(chunk);
    for (const limitBytes of [2, 3]) {
      const { bytes } = await readLimited(streamOf(new Uint8Array(chunk.buffer, 1)), { limitBytes });
      expect(new Uint8Array(bytes.buffer)).toEqual(Uint8Array.of(2, 3));
    }
    const { bytes } = await readLimited(streamOf(chunk), { limitBytes: 2 });
    expect(new Uint8Array(bytes.buffer)).toEqual(Uint8Array.of(1, 2));
  });

  it("returns nothing for a response without a body", async () => {
    expect(await readLimited(null, { limitBytes: 10 })).toEqual({ bytes: new Uint8Array(0), end: "complete" });
  });

  it("keeps what had arrived when the body breaks off", async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(Uint8Array.of(1, 2));
        else controller.error(new Error("reset"));
      },
    });
    const read = await readLimited(body, { limitBytes: 10 });
    expect(read).toMatchObject({ bytes: Uint8Array.of(1, 2), end: "failed", error: new Error("reset") });
  });

  it("ends with the signal though the body neither ends nor confirms that it was cancelled", async () => {
    const never = new Promise<void>(() => {});
    const body = new ReadableStream<Uint8Array>({ pull: () => never, cancel: () => never });
    const controller = new AbortController();
    const reading = readLimited(body, { limitBytes: 10, signal: controller.signal });
    controller.abort("enough");
    expect(await reading).toMatchObject({ end: "failed", error: "enough" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("cancels what is beyond the limit", async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(8)),
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await readLimited(body, { limitBytes: 20 })).toMatchObject({ end: "limit" });
    expect(cancelled).toBe(true);
  });
});
