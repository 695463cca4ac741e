/** Rejects the writes of a client that may only read, before anything is sent. */
import { ReadOnlyError } from "../errors/index.js";
import type { Transport } from "./transport.js";

/**
 * A transport that sends GET and HEAD, and the requests of `reads`. It looks at the request that would be sent, so middleware
 * that changes the method is covered too.
 *
 * @param reads methods and paths that change nothing, though their method is one of writes: `POST /inApps/v1/x`.
 * @throws {ReadOnlyError} for any other request; nothing has been sent, and no token was requested.
 */
export function withReadOnly(send: Transport, reads: readonly string[]): Transport {
  return async (request, context) => {
    const { method, url } = request;
    const isRead = method === "GET" || method === "HEAD" || reads.includes(`${method} ${new URL(url).pathname}`);
    if (!isRead) throw new ReadOnlyError({ method, path: context.path });
    return send(request, context);
  };
}
