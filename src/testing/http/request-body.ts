/** The bodies of requests: at most 10 MiB (413), and JSON alone (415). */

import { ErrorResponse } from "../error-response.js";

/** The longest body of a request to the API. */
export const maxBodyBytes: number = 10 * 1_024 * 1_024;

/** Collects the pieces of a body up to a limit. */
export interface BodyCollector {
  /** @throws {ErrorResponse} with 413 once there are too many bytes; those that came before are dropped. */
  add(piece: Uint8Array): void;
  bytes(): Buffer;
}

/** Creates a collector for one body. */
export function createBodyCollector(limitBytes: number): BodyCollector {
  let pieces: Uint8Array[] = [];
  let length = 0;
  return {
    add(piece) {
      length += piece.byteLength;
      if (length <= limitBytes) {
        pieces.push(piece);
        return;
      }
      pieces = [];
      throw new ErrorResponse(413, {
        code: "REQUEST_ENTITY_TOO_LARGE",
        title: "The body is too large.",
        detail: `A body may have at most ${limitBytes} bytes.`,
      });
    },
    bytes: () => Buffer.concat(pieces),
  };
}

/** The value of a JSON body; a body that is not JSON is returned as a string, an empty one is undefined. */
export function parseBody(body: Buffer): unknown {
  if (body.byteLength === 0) return undefined;
  const text = body.toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** @throws {ErrorResponse} with 415 for a body whose `Content-Type` is not JSON. */
export function requireJsonType(body: Uint8Array, contentType = ""): void {
  if (body.byteLength === 0 || /^application\/json\b/i.test(contentType)) return;
  throw new ErrorResponse(415, {
    code: "UNSUPPORTED_MEDIA_TYPE",
    title: "The body is of the wrong type.",
    detail: "The header Content-Type must be application/json.",
  });
}
