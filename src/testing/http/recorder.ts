/** The requests that arrived at a fake store, without their tokens. */

/** One request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The decoded parameters; several values of one parameter are joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** By lower-case name, without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The parsed JSON, or the string if it is not JSON; the bytes of a part of an upload. Undefined without a body, and if the
   * token was rejected.
   */
  readonly body: unknown;
}

export interface Recorder {
  /** Oldest first; grows with each request. */
  readonly requests: readonly RecordedRequest[];
  /** Adds a request. Returns the function that adds its body once it has been read. */
  record(request: Omit<RecordedRequest, "path" | "query" | "body"> & { readonly url: URL }): (body: unknown) => void;
  /** Forgets all requests. */
  clear(): void;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export function createRecorder(): Recorder {
  const requests: Writable<RecordedRequest>[] = [];
  return {
    requests,
    record({ method, url, headers }) {
      const recorded: Writable<RecordedRequest> = {
        method,
        path: url.pathname,
        query: joinValues(url.searchParams),
        headers,
        body: undefined,
      };
      requests.push(recorded);
      return (body) => {
        recorded.body = body;
      };
    },
    clear() {
      requests.length = 0;
    },
  };
}

function joinValues(query: URLSearchParams): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of query) joined[name] = Object.hasOwn(joined, name) ? `${joined[name]},${value}` : value;
  return joined;
}
