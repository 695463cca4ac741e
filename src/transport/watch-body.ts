/** Bodies that are watched while the caller reads them. Loaded for the first stream. */
import { untilAborted } from "../until-aborted.js";

/** Options of {@link watchBody}. */
export interface WatchOptions {
  /** Ends the stream when it aborts. */
  signal: AbortSignal | undefined;
  /** Called once, when the stream has ended, broken off or been cancelled. */
  onEnd: () => void;
  /** Turns the error that the body broke off with into the one that the reader of the stream gets. */
  toFailure: (error: unknown) => Promise<unknown>;
}

/** The stream `body`, ended by `signal`, and with errors of this package. */
export function watchBody(
  body: ReadableStream<Uint8Array>,
  { signal, onEnd, toFailure }: WatchOptions,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  // Locks the body at the first read only: the runtime frees the connection of an unread body unless it is locked.
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
          discard(open());
          controller.error(await toFailure(error));
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

/** Frees the connection. It may be broken already, so errors are ignored. */
function discard(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  reader.cancel().catch(() => {});
}
