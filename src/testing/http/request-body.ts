/** Reads the body of a request: at most 10 MiB (413), and JSON alone (415). */

import type { IncomingMessage } from "node:http";
import { ErrorResponse } from "../error-response.js";

const maxBodyBytes = 10 * 1_024 * 1_024;

/**
 * Keeps at most the limit. The rest is read and dropped, so that the client receives the response.
 *
 * @throws {ErrorResponse} with 413 for a longer body.
 */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.byteLength;
      if (length <= maxBodyBytes) chunks.push(chunk);
      else {
        chunks = [];
        reject(tooLarge());
      }
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
    request.on("error", reject);
  });
}

/** The value of a JSON body; a body that is not JSON is returned as it is, an empty one is undefined. */
export function parseBody(body: string): unknown {
  if (body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** @throws {ErrorResponse} with 415 for a body whose `Content-Type` is not JSON. */
export function requireJsonType(body: string, contentType = ""): void {
  if (body === "" || /^application\/json\b/i.test(contentType)) return;
  throw new ErrorResponse(415, {
    code: "UNSUPPORTED_MEDIA_TYPE",
    title: "The body is of the wrong type.",
    detail: "The header Content-Type must be application/json.",
  });
}

function tooLarge(): ErrorResponse {
  return new ErrorResponse(413, {
    code: "REQUEST_ENTITY_TOO_LARGE",
    title: "The body is too large.",
    detail: `A body may have at most ${maxBodyBytes} bytes.`,
  });
}
