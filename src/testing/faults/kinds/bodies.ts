/** Faults of the body: it is missing, is something else than it should be, or too long. */

import { gzipSync } from "node:zlib";
import { withHeaders } from "../../http/effect.js";
import { bodyBytes } from "../../http/exchange.js";
import { type FaultKind, isString, isTrue, isWhole } from "../kind.js";

export const emptyBody: FaultKind<true> = {
  check: isTrue,
  effect: () => ({ change: ({ status, headers }) => ({ status, headers, body: Buffer.alloc(0) }) }),
};

export const noContent: FaultKind<true> = {
  check: isTrue,
  effect: () => ({
    change({ headers: { "content-type": _, ...headers } = {} }) {
      return { status: 204, headers };
    },
  }),
};

export const invalidJson: FaultKind<true> = {
  check: isTrue,
  effect: () => ({
    change(response) {
      const { text: _, ...rest } = response;
      const bytes = bodyBytes(response) ?? Buffer.alloc(0);
      return { ...rest, body: bytes.subarray(0, Math.ceil(bytes.byteLength / 2)) };
    },
  }),
};

export const contentType: FaultKind<string> = {
  check: isString,
  effect: (type) => ({ change: (response) => withHeaders(response, { "content-type": type }) }),
};

export const brokenGzip: FaultKind<true> = {
  check: isTrue,
  effect: () => ({
    change(response) {
      const { text: _, ...rest } = withHeaders(response, { "content-encoding": "gzip" });
      const gzip = gzipSync(bodyBytes(response) ?? Buffer.alloc(0));
      return { ...rest, body: gzip.subarray(0, Math.floor(gzip.byteLength / 2)) };
    },
  }),
};

export const hugeBodyBytes: FaultKind<number> = {
  check: isWhole(1, 2 ** 31),
  effect: (paddingBytes) => ({
    change: (response) => ({ ...response, delivery: { ...response.delivery, paddingBytes } }),
  }),
};
