/** What a caller can see of the requests: hooks and a logger, without secrets. */
import { redactHeaders, redactText, secretsOf } from "./redact.js";
import type { RetryEvent } from "./retry/options.js";
import { callSafely } from "./safe-call.js";
import type { Transport } from "./transport.js";

/** One request as it goes out. Secrets are replaced by `[redacted]` in all of it. */
export interface RequestEvent {
  /** The number of the call, counted by its client; the same for all its attempts. */
  call: number;
  /** The number of the attempt, from 1. */
  attempt: number;
  method: string;
  /** The path with its braces. */
  path: string;
  url: string;
  /** By name in lower case. */
  headers: Readonly<Record<string, string>>;
}

/** The answer to one request; an attempt without one has none. */
export interface ResponseEvent extends RequestEvent {
  status: number;
  /** The headers of the answer, in place of the request's. */
  headers: Readonly<Record<string, string>>;
  /** From sending to the end of the body; of a stream to its beginning. */
  durationMs: number;
}

/** Something that works, but not as it should. */
export interface WarningEvent {
  /** `"CLOCK_SKEW"`: the local clock is off, and tokens are signed with the server's time from now on. */
  code: "CLOCK_SKEW";
  message: string;
  /** The server's clock less the local one, in milliseconds. */
  offsetMs: number;
}

/** Functions that are called at the moments of a request. Errors that they throw or reject with do not disturb the call. */
export interface Hooks {
  /** Before each attempt is sent. */
  request?: ((event: RequestEvent) => void) | undefined;
  /** After each answer, whatever its status. */
  response?: ((event: ResponseEvent) => void) | undefined;
  /** Before each wait for another attempt. */
  retry?: ((event: RetryEvent) => void) | undefined;
  warning?: ((event: WarningEvent) => void) | undefined;
}

type Log = (message: string, facts: object) => void;

/**
 * Where lines go: `console`, or a logger with the same methods. A level that is left out is silent. Requests and answers
 * are `debug`, repeats `info`, warnings and attempts without an answer `warn`, a hook that throws `error`.
 */
export interface Logger {
  debug?: Log | undefined;
  info?: Log | undefined;
  warn?: Log | undefined;
  error?: Log | undefined;
}

type Level = keyof Logger;
type Event<Moment extends keyof Hooks> = Parameters<NonNullable<Hooks[Moment]>>[0];

/** Tells hooks and logger, and survives both. */
export interface Observer {
  /** Whether anybody watches. */
  readonly watches: boolean;
  /** Calls the hook of a moment, and writes a line about it. */
  tell: <Moment extends keyof Hooks>(moment: Moment, event: Event<Moment>, level: Level, message: string) => void;
  log: (level: Level, message: string, facts: object) => void;
}

/** An observer for one client. */
export function createObserver(hooks: Hooks | undefined, logger: Logger | undefined): Observer {
  // A logger that fails has nowhere left to report it.
  const log: Observer["log"] = (level, message, facts) =>
    callSafely(() => logger?.[level]?.(message, facts), [], undefined);
  const tell: Observer["tell"] = (moment, event, level, message) => {
    log(level, message, event);
    const call = (): unknown => (hooks?.[moment] as ((event: unknown) => unknown) | undefined)?.(event);
    callSafely(call, [], (error) => log("error", `The hook "${moment}" failed`, { error }));
  };
  return { watches: hooks !== undefined || logger !== undefined, tell, log };
}

/** A transport that tells `observer` of each attempt; `send` itself where nobody watches. */
export function withObservation(send: Transport, observer: Observer, now: () => number): Transport {
  if (!observer.watches) return send;
  return async (request, context) => {
    const { method, url, headers } = request;
    const { path, call = 0, attempt = 1 } = context;
    const secrets = secretsOf(request);
    const event = { call, attempt, method, path, url: redactText(url, secrets) };
    const sent = { ...event, headers: redactHeaders(headers, secrets) };
    observer.tell("request", sent, "debug", `${method} ${path} is sent`);
    const startMs = now();
    try {
      const response = await send(request, context);
      const { status } = response;
      const durationMs = now() - startMs;
      const answered = { ...event, status, headers: redactHeaders(response.headers, secrets), durationMs };
      observer.tell("response", answered, "debug", `${method} ${path} answered ${status}`);
      return response;
    } catch (error) {
      observer.log("warn", `${method} ${path} got no answer`, { ...event, error });
      throw error;
    }
  };
}
