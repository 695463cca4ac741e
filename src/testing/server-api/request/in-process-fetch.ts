/** A `fetch` that a fake store serves without a socket. */

import type { FakeRequest, FakeResponse } from "../../http/exchange.js";

/** `fetch` in the form that the clients take it. */
export type InProcessFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** @param handle returns undefined for a path that it does not serve. */
export function createInProcessFetch(
  handle: (request: FakeRequest) => Promise<FakeResponse> | undefined,
): InProcessFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const body = Buffer.from(await request.arrayBuffer());
    const { method } = request;
    const response = await handle({
      method,
      url: new URL(request.url),
      headers: Object.fromEntries(request.headers),
      body,
    });
    return toResponse(response ?? { status: 404 });
  };
}

function toResponse({ status, headers, text, body }: FakeResponse): Response {
  const json = text ?? (body === undefined ? null : JSON.stringify(body));
  const content = ArrayBuffer.isView(body) ? new Uint8Array(body) : json;
  return new Response(content, {
    status,
    headers: { ...(content !== null && { "content-type": "application/json" }), ...headers },
  });
}
