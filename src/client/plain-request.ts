/** What openapi-fetch makes in place of a `Request` where no middleware will look at it. */
import type { OutgoingRequest } from "../transport/transport.js";

/** Takes the arguments of `Request`, and keeps what is needed of them. */
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
