/** Reads a body of unknown length, but never more of it than a limit. */

import type { Bytes } from "./bytes.js";

/** How much of a body is read, and for how long. */
export interface ReadLimits {
  /** The largest number of bytes that is kept. */
  limitBytes: number;
  /** Ends the reading at any moment. */
  signal?: AbortSignal | undefined;
}

/** What was read, and why the reading ended. */
export interface LimitedRead {
  /** What had arrived by then, cut at the limit. */
  bytes: Bytes;
  /** `"complete"`: all of it. `"limit"`: the body is longer. `"failed"`: it broke off, or the signal aborted. */
  end: "complete" | "limit" | "failed";
  /** Of `"failed"`: the error of the body, or the signal's reason. */
  error?: unknown;
}

/** Reads `body` up to a limit and cancels the rest. Never rejects: the result says how the reading ended. */
export async function readLimited(
  body: ReadableStream<Uint8Array> | null | undefined,
  { limitBytes, signal }: ReadLimits,
): Promise<LimitedRead> {
  if (!body) return { bytes: new Uint8Array(0), end: "complete" };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const ended = (end: LimitedRead["end"], error?: unknown): LimitedRead => ({
    bytes: joinChunks(chunks, Math.min(length, limitBytes)),
    end,
    ...(end === "failed" && { error }),
  });
  const reader = body.getReader();
  // Not awaited: the source of a stream may never confirm that it was cancelled. A pending read ends at once.
  const cancel = (): void => void reader.cancel(signal?.reason).catch(() => {});
  if (signal?.aborted) cancel();
  else signal?.addEventListener("abort", cancel);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal?.aborted) return ended("failed", signal.reason);
      if (done) return ended("complete");
      // A custom stream may contain strings, which have no byte length.
      if (!ArrayBuffer.isView(value)) throw new TypeError("the body contains something other than bytes");
      chunks.push(value);
      length += value.byteLength;
      if (length > limitBytes) {
        cancel();
        return ended("limit");
      }
    }
  } catch (error) {
    cancel();
    return ended("failed", signal?.aborted ? signal.reason : error);
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

/** The first `length` bytes of the chunks, side by side: a short body is one chunk, which is not copied. */
function joinChunks(chunks: readonly Uint8Array[], length: number): Bytes {
  const [first] = chunks;
  if (chunks.length === 1 && isWhole(first!, length)) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, length - at), at);
    at += Math.min(chunk.byteLength, length - at);
  }
  return whole;
}

/** Whether `chunk` is `length` bytes with memory of their own. */
const isWhole = (chunk: Uint8Array, length: number): chunk is Bytes =>
  chunk instanceof Uint8Array &&
  chunk.byteLength === length &&
  chunk.buffer instanceof ArrayBuffer &&
  chunk.buffer.byteLength === length;
