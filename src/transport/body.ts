/** The bodies of answers: read whole, read up to a limit, or handed on while somebody watches. */
import { untilAborted } from "./abort.js";

/**
 * Reads `body` into `chunks`, which keep what had come where it fails; what is beyond `limit` bytes is cancelled.
 *
 * @throws the reason of `signal`, or what the body broke off with.
 */
export async function readInto(
  chunks: Uint8Array[],
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  limit: number,
): Promise<void> {
  const reader = body.getReader();
  let length = 0;
  try {
    while (length < limit) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) return;
      chunks.push(value);
      length += value.byteLength;
    }
    drop(reader);
  } catch (error) {
    drop(reader);
    throw error;
  }
}

/** The chunks as one. */
export function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** The same answer with another body. */
export function withBody(
  { status, statusText, headers, url }: Pick<Response, "status" | "statusText" | "headers" | "url">,
  body: BodyInit,
): Response {
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", { value: url });
}

/** What {@link watch} is told. */
export interface Watch {
  signal: AbortSignal | undefined;
  /** Called once, when the stream has ended, broken off or been cancelled. */
  onEnd: () => void;
  /** Turns what the body broke off with into what the reader of the stream sees. */
  toFailure: (error: unknown) => unknown;
}

/** `body` as it is, but ended by `signal`, and with our errors. */
export function watch(
  body: ReadableStream<Uint8Array>,
  { signal, onEnd, toFailure }: Watch,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  // Not before somebody reads: the runtime frees the connection of a body that is let go of unread, unless it is locked.
  const open = (): ReadableStreamDefaultReader<Uint8Array> => (reader ??= body.getReader());
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await untilAborted(open().read(), signal);
          if (!done) return controller.enqueue(value);
          onEnd();
          controller.close();
        } catch (error) {
          onEnd();
          drop(open());
          controller.error(toFailure(error));
        }
      },
      cancel(reason) {
        onEnd();
        return open().cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Lets go of the connection; that it may be broken already is no news. */
function drop(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  reader.cancel().catch(() => {});
}
