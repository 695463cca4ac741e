/** Faults of the connection: it breaks or falls silent while the response is sent. */

import type { Delivery } from "../../http/delivery.js";
import { bodyBytes, type FakeResponse } from "../../http/exchange.js";
import { type FaultKind, isTrue, isWhole } from "../kind.js";

export const loseResponse: FaultKind<true> = {
  check: isTrue,
  effect: () => ({ change: (response) => sent(response, { cut: { afterBytes: undefined, by: "reset" } }) }),
};

export const resetInBody: FaultKind<number> = {
  check: isWhole(0),
  effect: (bytes) => ({ change: (response) => sent(response, { cut: { afterBytes: bytes, by: "reset" } }) }),
};

export const truncate: FaultKind<number> = {
  check: isWhole(0),
  effect: (bytes) => ({ change: (response) => sent(response, { cut: { afterBytes: bytes, by: "close" } }) }),
};

export const cutChunked: FaultKind<number> = {
  check: isWhole(0),
  effect: (bytes) => ({
    change: (response) => sent(response, { isChunked: true, cut: { afterBytes: bytes, by: "close" } }),
  }),
};

export const neverEndingBodyMs: FaultKind<number> = {
  check: isWhole(1, 600_000),
  effect: (silenceMs) => ({
    change: (response) => sent(response, { cut: { afterBytes: half(response), by: "silence", silenceMs } }),
  }),
};

export const delayMs: FaultKind<number> = {
  check: isWhole(0, 600_000),
  effect: (headersDelayMs) => ({ change: (response) => sent(response, { headersDelayMs }) }),
};

export const bodyDelayMs: FaultKind<number> = {
  check: isWhole(0, 600_000),
  effect: (milliseconds) => ({ change: (response) => sent(response, { bodyDelayMs: milliseconds }) }),
};

export const dripMs: FaultKind<number> = {
  check: isWhole(1, 60_000),
  effect: (pauseMs) => ({
    change: (response) => {
      const bytes = Math.max(1, Math.ceil((bodyBytes(response)?.byteLength ?? 0) / 20));
      return sent(response, { isChunked: true, pieces: { bytes, pauseMs } });
    },
  }),
};

const half = (response: FakeResponse): number => Math.floor((bodyBytes(response)?.byteLength ?? 0) / 2);

const sent = (response: FakeResponse, delivery: Delivery): FakeResponse => ({
  ...response,
  delivery: { ...response.delivery, ...delivery },
});
