/** The bodies of responses: put in again, or handed on while somebody watches. */
import { untilAborted } from "../until-aborted.js";

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
