/** The request that openapi-fetch makes instead of a `Request` for a call without middleware. */
import type { OutgoingRequest } from "../transport/transport.js";

/** Has the constructor of `Request`, and only the members that the transport reads. */
export class PlainRequest implements OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;

  constructor(url: string, { method = "GET", headers, body }: RequestInit) {
    this.url = url;
    this.method = method;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    this.body = body;
  }
}
