/** Loads what calls hooks and a logger, for a client that has one of them. */
import type { Hooks, Logger, Observer } from "./observe.js";
import type { Transport } from "./transport.js";

/** What a transport does to be observed. */
export interface Observation {
  /** The transport that reports each attempt; `send` itself if there is neither a hook nor a logger. */
  readonly report: (send: Transport) => Transport;
  /** Calls `event` with the observer, if there is one. */
  readonly emit: (event: (observer: Observer) => void) => void;
}

/** The observation of one client. */
export function createObservation(
  hooks: Hooks | undefined,
  logger: Logger | undefined,
  now: () => number,
): Observation {
  if (hooks === undefined && logger === undefined) return { report: (send) => send, emit: () => {} };
  let observer: Observer | undefined;
  const load = async () => {
    const { createObserver, withObservation } = await import("./observe.js");
    observer ??= createObserver(hooks, logger);
    return { observer, withObservation };
  };
  return {
    report(send) {
      let reported: Transport | undefined;
      return async (request, context) => {
        // Hooks never fail a call: if what calls them can't be loaded, the next call tries again.
        reported ??= await load().then(
          (loaded) => loaded.withObservation(send, loaded.observer, now),
          () => undefined,
        );
        return (reported ?? send)(request, context);
      };
    },
    emit(event) {
      if (observer) return event(observer);
      // Before the first attempt: a token that takes too long is tried again.
      load().then(
        (loaded) => event(loaded.observer),
        () => {},
      );
    },
  };
}
