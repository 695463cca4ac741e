/** How a response is sent where it is not sent at once and as a whole: delays, pieces, and connections that break. */

import { setTimeout as wait } from "node:timers/promises";

/** The manner in which one response is sent. */
export interface Delivery {
  /** Milliseconds before the headers. */
  readonly headersDelayMs?: number | undefined;
  /** Milliseconds between the headers and the body. */
  readonly bodyDelayMs?: number | undefined;
  /** The body is sent in pieces of so many bytes, each after a pause. */
  readonly pieces?: { readonly bytes: number; readonly pauseMs: number } | undefined;
  /** Spaces that follow the body. */
  readonly paddingBytes?: number | undefined;
  /** Whether the body is sent in chunks, without its length. */
  readonly isChunked?: boolean | undefined;
  /** The response ends too early. */
  readonly cut?: Cut | undefined;
}

/** Where a response ends too early, and how. */
export interface Cut {
  /** Bytes of the body that are sent before; undefined if not even the headers are. */
  readonly afterBytes: number | undefined;
  /** The connection is reset, closed in good order, or stays open without a further byte for `silenceMs`, and is reset. */
  readonly by: "reset" | "close" | "silence";
  readonly silenceMs?: number | undefined;
}

/** A part of a response that is to be sent now. */
export type Part = "headers" | Uint8Array;

/** What comes after the last part. */
export type Ending = "complete" | "reset" | "close";

const paddingPiece = Buffer.alloc(65_536, " ");
const defaultSilenceMs = 60_000;

/**
 * The parts of a response in their order, each at its time.
 *
 * @throws the reason of `signal`, when it aborts during a wait.
 */
export async function* deliver(
  body: Uint8Array | undefined,
  delivery: Delivery,
  signal: AbortSignal,
): AsyncGenerator<Part, Ending, undefined> {
  const { headersDelayMs, bodyDelayMs, pieces, paddingBytes = 0, cut } = delivery;
  if (headersDelayMs) await wait(headersDelayMs, undefined, { signal });
  if (cut && cut.afterBytes === undefined) return await end(cut, signal);
  yield "headers";
  if (bodyDelayMs) await wait(bodyDelayMs, undefined, { signal });

  let rest = (body ?? new Uint8Array()).subarray(0, cut?.afterBytes);
  const pieceBytes = pieces?.bytes ?? Math.max(1, rest.byteLength);
  while (rest.byteLength > 0) {
    if (pieces) await wait(pieces.pauseMs, undefined, { signal });
    yield rest.subarray(0, pieceBytes);
    rest = rest.subarray(pieceBytes);
  }
  if (cut) return await end(cut, signal);
  for (let sent = 0; sent < paddingBytes; sent += paddingPiece.byteLength) {
    yield paddingPiece.subarray(0, paddingBytes - sent);
  }
  return "complete";
}

async function end({ by, silenceMs = defaultSilenceMs }: Cut, signal: AbortSignal): Promise<Ending> {
  if (by !== "silence") return by;
  await wait(silenceMs, undefined, { signal });
  return "reset";
}
