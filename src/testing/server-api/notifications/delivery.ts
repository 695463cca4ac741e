/** Posts notifications to the URL of the app's server, one after another, and again by Apple's schedule if one fails. */

import type { SendAttemptItem, SendAttemptResult } from "../../../generated/server/schemas.js";
import type { Schedule } from "../../time/clock.js";
import type { App } from "../app.js";
import type { FakeNotification } from "./notifier.js";

const hourMs = 3_600_000;
/** How long after a failed attempt the next one follows; the sandbox sends once. */
const retryHours = { Production: [1, 12, 24, 48, 72], Sandbox: [] } as const;

/** The notifications so far, and where they are sent. */
export interface Delivery {
  /** Every notification so far, oldest first. */
  readonly sent: readonly FakeNotification[];
  url: string | undefined;
  send(notification: Omit<FakeNotification, "url" | "sendAttempts">): FakeNotification;
  settled(): Promise<void>;
  /** Forgets all notifications, and those not sent yet. Keeps the URL. */
  reset(): void;
}

export interface DeliveryOptions {
  readonly app: App;
  readonly clock: Schedule;
  readonly url: string | undefined;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
}

export function createDelivery({ app, clock, url: firstUrl, fetch, timeoutMs }: DeliveryOptions): Delivery {
  let url = firstUrl;
  let sent: FakeNotification[] = [];
  /** Each attempt waits for the one before it, so that notifications arrive in their order. */
  let queue: Promise<void> = Promise.resolve();
  let queued = 0;
  const retries: readonly number[] = retryHours[app.environment];

  function attempt(notification: FakeNotification, attempts: SendAttemptItem[], to: string): void {
    const attemptDate = clock.now();
    const list = sent;
    queued += 1;
    queue = queue.then(async () => {
      // A reset meanwhile.
      const sendAttemptResult = list === sent ? await post(to, notification.signedPayload) : "OTHER";
      queued -= 1;
      if (list !== sent) return;
      attempts.push({ attemptDate, sendAttemptResult });
      const wait = retries[attempts.length - 1];
      if (sendAttemptResult === "SUCCESS" || wait === undefined) return;
      clock.at(attemptDate + wait * hourMs, () => {
        if (list === sent) attempt(notification, attempts, to);
      });
    });
  }

  async function post(to: string, signedPayload: string): Promise<SendAttemptResult> {
    try {
      const response = await fetch(to, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ signedPayload }),
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs),
      });
      await response.body?.cancel();
      return response.status >= 200 && response.status <= 206 ? "SUCCESS" : "UNSUCCESSFUL_HTTP_RESPONSE_CODE";
    } catch (error) {
      return resultOf(error);
    }
  }

  return {
    get sent() {
      return sent;
    },
    get url() {
      return url;
    },
    set url(value) {
      url = value;
    },
    send(facts) {
      const sendAttempts: SendAttemptItem[] = [];
      const notification = { ...facts, url, sendAttempts };
      sent.push(notification);
      if (url !== undefined) attempt(notification, sendAttempts, url);
      return notification;
    },
    async settled() {
      for (;;) {
        await queue;
        clock.run();
        if (queued === 0) return;
      }
    },
    reset() {
      sent = [];
    },
  };
}

/** Apple's name for the way in which an attempt failed. */
function resultOf(error: unknown): SendAttemptResult {
  if (error instanceof Error && error.name === "TimeoutError") return "TIMED_OUT";
  const { cause } = error as { cause?: { code?: unknown } };
  const code = typeof cause?.code === "string" ? cause.code : "";
  if (/CERT|TLS|SSL/.test(code)) return "TLS_ISSUE";
  if (code === "UND_ERR_SOCKET") return "PREMATURE_CLOSE";
  if (code.startsWith("HPE_")) return "INVALID_RESPONSE";
  return code === "ECONNREFUSED" || code === "ENOTFOUND" ? "NO_RESPONSE" : "SOCKET_ISSUE";
}
