/** A request to the fake store and its response, whatever carried them: a socket, or a call of `fetch`. */

import type { Json } from "../store/resource.js";

/** A request whose body was read. */
export interface FakeRequest {
  readonly method: string;
  readonly url: URL;
  /** By names in lower case; several values are joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The response to a {@link FakeRequest}. */
export interface FakeResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The text of a JSON body, in place of `body`. */
  readonly text?: string | undefined;
  /** JSON, or bytes if `headers` has another `content-type`. */
  readonly body?: Json | Buffer | undefined;
}
