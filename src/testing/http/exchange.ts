/** A request to the fake store and its response, whatever carried them: a socket, a call of `fetch`, or MSW. */

import type { FakeKey } from "../keys/fake-key.js";
import type { Json } from "../store/resource.js";
import type { Delivery } from "./delivery.js";

/** A request whose body was read. */
export interface FakeRequest {
  readonly method: string;
  readonly url: URL;
  /** By names in lower case, several values joined; `authorization` only where a {@link Mount} checks it itself. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The key whose token was verified; undefined only where a {@link Mount} responds to requests without one. */
  readonly key?: FakeKey | undefined;
}

/** The response to a {@link FakeRequest}. */
export interface FakeResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A JSON body as a string, in place of `body`. */
  readonly text?: string | undefined;
  /** JSON, or bytes if `headers` has another `content-type`. */
  readonly body?: Json | Uint8Array | undefined;
  /** How it is sent. @default at once and as a whole */
  readonly delivery?: Delivery | undefined;
}

/** An API beside App Store Connect, at the same address: the App Store Server API, the target of uploads. */
export interface Mount {
  /** Responds to a request of its own paths; undefined for any other. */
  handle(request: FakeRequest): Promise<FakeResponse> | undefined;
  /**
   * Whether a path is its own, so that it responds to requests without a valid token as well.
   *
   * @default no path: such a request is 401 before it reaches the mount
   */
  owns?(url: URL): boolean;
  /** Goes back to the start; called by `reset` of the fake store. */
  reset?(): void;
}

/** The bytes of a response's body; undefined for none. */
export function bodyBytes({ text, body }: FakeResponse): Uint8Array | undefined {
  if (text !== undefined) return Buffer.from(text);
  if (body === undefined || ArrayBuffer.isView(body)) return body;
  return Buffer.from(JSON.stringify(body));
}
