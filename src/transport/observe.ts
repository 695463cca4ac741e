/** Hooks and a logger, which show the requests to the caller without secrets. Loaded for clients that have one of them. */
import { redactHeaders, redactText, secretsOf } from "./redact.js";
import type { RetryEvent } from "./retry/options.js";
import { callSafely } from "./safe-call.js";
import type { Transport } from "./transport.js";

/** An attempt that is about to be sent. Secrets are replaced by `[redacted]` in all members. */
export interface RequestEvent {
  /** The number of the call, counted by its client from 1. All attempts of a call have the same number. */
  readonly call: number;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** The HTTP method. */
  readonly method: string;
  /** The path with its braces, such as `/v1/apps/{id}`. */
  readonly path: string;
  /** The full URL. */
  readonly url: string;
  /** The headers of the request, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The response to one attempt. An attempt without a response has no such event. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the response in place of the request's, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from sending to the end of the body, or to the beginning of a stream. */
  readonly durationMs: number;
}

/** A problem that does not fail the call. */
export interface WarningEvent {
  /** `"CLOCK_SKEW"`: the local clock is off, and tokens are signed with the server's time from now on. */
  readonly code: "CLOCK_SKEW";
  /** What is wrong, for people. */
  readonly message: string;
  /** The server's clock minus the local one, in milliseconds. */
  readonly offsetMs: number;
}

/** Functions that are called during a call. An error that one throws or rejects with is logged and does not affect the call. */
export interface Hooks {
  /** Called before each attempt is sent. */
  request?: ((event: RequestEvent) => void) | undefined;
  /** Called after each response, whatever its status. */
  response?: ((event: ResponseEvent) => void) | undefined;
  /** Called before each wait for another attempt. */
  retry?: ((event: RetryEvent) => void) | undefined;
  /** Called when there is a problem that does not fail the call. */
  warning?: ((event: WarningEvent) => void) | undefined;
}

type Log = (message: string, facts: object) => void;

/**
 * Receives log lines: `console`, or a logger with the same methods. A level that is left out is silent. Requests and
 * responses are logged as `debug`, retries as `info`, warnings and attempts without a response as `warn`, and hooks that
 * throw as `error`.
 */
export interface Logger {
  debug?: Log | undefined;
  info?: Log | undefined;
  warn?: Log | undefined;
  error?: Log | undefined;
}

type Level = keyof Logger;
type HookEvent<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

/** Calls hooks and logger, whose errors it never passes on. */
export interface Observer {
  /** Calls the hook with this name, and logs the event with `message`. */
  emit: <Name extends keyof Hooks>(hook: Name, event: HookEvent<Name>, level: Level, message: string) => void;
  log: (level: Level, message: string, facts: object) => void;
  /** Reports that a request is sent again. */
  retry: (event: RetryEvent) => void;
  /** Reports that the local clock is behind the server's by `offsetMs`; a difference that is not new is not reported. */
  clockSkew: (offsetMs: number) => void;
}

/** A difference between two clock offsets that is not worth a second warning: servers' clocks differ a little. */
const smallestNewOffsetMs = 60_000;

/** The observer of one client. */
export function createObserver(hooks: Hooks | undefined, logger: Logger | undefined): Observer {
  // An error of the logger itself can't be reported.
  const log: Observer["log"] = (level, message, facts) =>
    callSafely(() => logger?.[level]?.(message, facts), [], undefined);
  const emit: Observer["emit"] = (hook, event, level, message) => {
    log(level, message, event);
    const call = (): unknown => (hooks?.[hook] as ((event: unknown) => unknown) | undefined)?.(event);
    callSafely(call, [], (error) => log("error", `The hook "${hook}" failed`, { error }));
  };
  const retry: Observer["retry"] = (event) => {
    const delayMs = Math.round(event.delayMs);
    emit("retry", event, "info", `${event.method} ${event.path} is sent again in ${delayMs} ms`);
  };
  let reportedOffsetMs: number | undefined;
  const clockSkew: Observer["clockSkew"] = (offsetMs) => {
    if (reportedOffsetMs !== undefined && Math.abs(offsetMs - reportedOffsetMs) <= smallestNewOffsetMs) return;
    reportedOffsetMs = offsetMs;
    const seconds = Math.round(Math.abs(offsetMs) / 1_000);
    const side = offsetMs > 0 ? "behind" : "ahead of";
    const message = `The local clock is ${seconds} s ${side} the server's; tokens are signed with the server's time.`;
    emit("warning", { code: "CLOCK_SKEW", message, offsetMs }, "warn", message);
  };
  return { emit, log, retry, clockSkew };
}

/** A transport that reports each attempt to `observer`. */
export function withObservation(send: Transport, observer: Observer, now: () => number): Transport {
  return async (request, context) => {
    const { method, url, headers } = request;
    const { path, call = 0, attempt = 1 } = context;
    const secrets = secretsOf(request);
    const event = { call, attempt, method, path, url: redactText(url, secrets) };
    const requestEvent = { ...event, headers: redactHeaders(headers, secrets) };
    observer.emit("request", requestEvent, "debug", `${method} ${path} is sent`);
    const startMs = now();
    try {
      const response = await send(request, context);
      const { status } = response;
      const durationMs = now() - startMs;
      const responseEvent = { ...event, status, headers: redactHeaders(response.headers, secrets), durationMs };
      observer.emit("response", responseEvent, "debug", `${method} ${path} responded with ${status}`);
      return response;
    } catch (error) {
      observer.log("warn", `${method} ${path} received no response`, { ...event, error });
      throw error;
    }
  };
}
