/** The handler of events that Apple posts: verifies each, calls a function for it once, and responds with a status. */

import { requireFunction, requireMs } from "../options.js";
import { untilAborted } from "../until-aborted.js";
import { createMemoryStore, type HandledStore } from "./handled-store.js";
import { emptyResponse, logError, report, statusOf, withinTime } from "./respond.js";

/** The second argument of a function that handles an event. */
export interface EventContext {
  /** Aborts after `timeoutMs`, when the response was sent and the event counts as not delivered. */
  readonly signal: AbortSignal;
}

/** Handles one event. If it throws, the response has an error status. */
export type EventCallback<Event> = (event: Event, context: EventContext) => unknown;

/** Options that every handler of events has. */
export interface EventHandlerOptions<Event> {
  /**
   * Records which events were handled, since Apple may send one again whose response it did not receive. Several processes
   * should share one, in your database.
   *
   * @default the last 10,000 events, in memory
   */
  store?: HandledStore | undefined;
  /**
   * The longest time until the response, in milliseconds: more than 0, less than 2,147,483,648. After it the response is
   * 503, and the `signal` of your function aborts. A function that continues may run at the same time as a repeat, unless
   * `store` has `claim`. If it resolves in the end, the event counts as handled.
   *
   * @default 30_000
   */
  timeoutMs?: number | undefined;
  /**
   * Called for every error of verification, your functions or the store, and for the time limit. The response waits for
   * it, at most until `timeoutMs`. Errors that it throws or rejects with are written to the console.
   *
   * @default writes the error to the console
   */
  onError?: ((error: unknown, event?: Event) => unknown) | undefined;
}

/** What differs between the kinds of events. */
export interface EventSource<Event> {
  /** Reads and verifies a request: the event, or `undefined` if the body is too long. */
  readonly read: (request: Request, signal: AbortSignal) => Promise<Event | undefined>;
  /** The id by which a repeat is recognized, if it has one. */
  readonly idOf: (event: Event) => string | undefined;
  /** The function that handles the event, if there is one. */
  readonly callbackFor: (event: Event) => EventCallback<Event> | undefined;
  /** What the event is, for the error when no function handles it. */
  readonly describe: (event: Event) => string;
}

/** @throws {TypeError} naming an option that is wrong. */
export function createEventHandler<Event>(
  { read, idOf, callbackFor, describe }: EventSource<Event>,
  { store = createMemoryStore(), timeoutMs = 30_000, onError = logError }: EventHandlerOptions<Event>,
): (request: Request) => Promise<Response> {
  requireMs("timeoutMs", timeoutMs);
  requireFunction("onError", onError);
  requireStore(store);
  const running = new Map<string, Promise<number>>();

  /** Releases a claim. An error of this is reported, and does not replace the error before it. */
  async function release(id: string, event: Event, signal: AbortSignal): Promise<void> {
    try {
      await store.release?.(id);
    } catch (error) {
      await report(onError, [error, event], signal);
    }
  }

  /** Calls the function if the event was not handled before. */
  async function handleUnhandled(id: string, event: Event, run: () => unknown, signal: AbortSignal): Promise<number> {
    if (store.claim && !(await store.claim(id))) return (await store.has(id)) ? 200 : 503;
    try {
      if (await store.has(id)) return 200;
      signal.throwIfAborted();
      await run();
      await store.add(id);
      return 200;
    } catch (error) {
      if (store.claim) await release(id, event, signal);
      throw error;
    }
  }

  /** The status of the response, without a time limit. Never rejects. */
  async function handle(event: Event, signal: AbortSignal): Promise<number> {
    try {
      const callback = callbackFor(event);
      if (!callback) throw new UnhandledEvent(`No handler takes ${describe(event)}`);
      const run = (): unknown => callback(event, { signal });
      const id = idOf(event);
      if (id !== undefined) return await handleUnhandled(id, event, run, signal);
      await run();
      return 200;
    } catch (error) {
      // The timeout has been reported already.
      if (!signal.aborted || error !== signal.reason) await report(onError, [error, event], signal);
      return error instanceof UnhandledEvent ? 501 : 500;
    }
  }

  /** The same, but 503 after the time limit. */
  async function handleInTime(event: Event, signal: AbortSignal): Promise<number> {
    try {
      return await untilAborted(handle(event, signal), signal);
    } catch (timeout) {
      await report(onError, [timeout, event], signal);
      return statusOf(timeout);
    }
  }

  /** Handles an event that arrives twice at the same time once; both requests get the same status. */
  function handleOnce(event: Event, signal: AbortSignal): Promise<number> {
    const id = idOf(event);
    if (id === undefined) return handleInTime(event, signal);
    const current = running.get(id);
    if (current) return current;
    const started = handleInTime(event, signal).finally(() => running.delete(id));
    running.set(id, started);
    return started;
  }

  async function respond(request: Request, signal: AbortSignal): Promise<number> {
    let event: Event | undefined;
    try {
      event = await untilAborted(read(request, signal), signal);
    } catch (error) {
      await report(onError, [error], signal);
      return statusOf(error);
    }
    return event === undefined ? 413 : handleOnce(event, signal);
  }

  return async (request) => {
    if (request.method !== "POST") return emptyResponse(405, { Allow: "POST" });
    return emptyResponse(await withinTime(request, timeoutMs, (signal) => respond(request, signal)));
  };
}

/** No function handles an event. */
class UnhandledEvent extends Error {
  override readonly name = "UnhandledEvent";
}

/** The own member `key`: a name in a payload must not reach `constructor`. */
export const ownValue = <Value>(object: object | undefined, key: string): Value | undefined =>
  object && Object.hasOwn(object, key) ? (object as Record<string, Value>)[key] : undefined;

function requireStore({ has, add }: HandledStore): void {
  if (typeof has !== "function" || typeof add !== "function")
    throw new TypeError('"store" must have the functions "has" and "add"');
}
