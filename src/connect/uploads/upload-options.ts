/** The options that every upload has, and their checks. */
import { type Names, requireBoolean, requireCount, requireFunction, requireMs } from "../../options.js";
import type { Fetch } from "../../transport/transport-options.js";
import type { UploadProgress } from "./progress.js";
import type { UploadState } from "./saved-state.js";

/** How long the processing of a file is waited for. */
export interface ProcessingWait {
  /** Milliseconds for the whole wait, requests included. @default 1_800_000 (30 minutes) */
  timeoutMs?: number | undefined;
  /** Milliseconds between the first two requests. Each further wait is half as long again. @default 2_000 */
  intervalMs?: number | undefined;
  /** The longest wait between two requests, in milliseconds. @default 30_000 */
  maxIntervalMs?: number | undefined;
}

/** How the parts of a file are sent. */
export interface TransferOptions {
  /** The most parts that are sent at the same time: a whole number from 1. @default 4 */
  concurrency?: number | undefined;
  /**
   * The most attempts of each part: a whole number from 1. A part is sent again after 408, 429, 5xx, a lost connection and a
   * timeout.
   *
   * @default 3
   */
  attempts?: number | undefined;
  /** Milliseconds for one attempt of one part. @default 300_000 (5 minutes) */
  attemptTimeoutMs?: number | undefined;
  /** Sends the parts. The client's own `fetch` is for the API alone. @default the global `fetch` */
  fetch?: Fetch | undefined;
  /**
   * Aborts the upload. Unless `keepReservation` is set, the reservation is deleted; a file that is committed already stays.
   * The upload rejects with the signal's reason.
   */
  signal?: AbortSignal | undefined;
  /** Whether to wait until Apple has processed the file, and how long. @default true */
  wait?: boolean | ProcessingWait | undefined;
  /** Called when a step begins, and after each part. An error that it throws ends the upload. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  /**
   * Called with the state of the upload when it has begun and after parts have arrived, one call at a time, so that another
   * process can resume it. An error that it throws ends the upload. A stream can't be resumed.
   */
  saveState?: ((state: UploadState) => void | Promise<void>) | undefined;
  /**
   * The state of an upload to go on with: parts that have arrived are not sent again. The file must have the same bytes. If
   * the reservation no longer exists, the upload begins anew.
   */
  resume?: UploadState | undefined;
  /**
   * Whether the reservation stays when the upload fails or is aborted, so that it can be resumed.
   *
   * @default false
   */
  keepReservation?: boolean | undefined;
}

/** The names of {@link TransferOptions}. */
export const transferNames: Names<TransferOptions> = {
  concurrency: true,
  attempts: true,
  attemptTimeoutMs: true,
  fetch: true,
  signal: true,
  wait: true,
  onProgress: true,
  saveState: true,
  resume: true,
  keepReservation: true,
};

/** Transfer options with their defaults. */
export interface TransferSettings extends Omit<TransferOptions, "wait"> {
  readonly concurrency: number;
  readonly attempts: number;
  readonly attemptTimeoutMs: number;
  /** Undefined for no wait. */
  readonly wait: Required<{ [Name in keyof ProcessingWait]: number }> | undefined;
}

/** Checks the options, and completes them. @throws {TypeError} naming the option that is wrong. */
export function toTransferSettings(options: TransferOptions): TransferSettings {
  const { concurrency = 4, attempts = 3, attemptTimeoutMs = 300_000, wait = true, keepReservation = false } = options;
  requireCount("concurrency", concurrency);
  requireCount("attempts", attempts);
  requireMs("attemptTimeoutMs", attemptTimeoutMs);
  requireBoolean("keepReservation", keepReservation);
  for (const name of ["fetch", "onProgress", "saveState"] as const)
    if (options[name] !== undefined) requireFunction(name, options[name]);
  return { ...options, concurrency, attempts, attemptTimeoutMs, keepReservation, wait: toWait(wait) };
}

function toWait(wait: boolean | ProcessingWait): TransferSettings["wait"] {
  if (wait === false) return undefined;
  if (typeof wait !== "object" && wait !== true)
    throw new TypeError('"wait" must be true, false or an object with limits');
  const { timeoutMs = 1_800_000, intervalMs = 2_000, maxIntervalMs = 30_000 } = wait === true ? {} : (wait ?? {});
  for (const [name, ms] of Object.entries({ timeoutMs, intervalMs, maxIntervalMs })) requireMs(`wait.${name}`, ms);
  return { timeoutMs, intervalMs, maxIntervalMs };
}
