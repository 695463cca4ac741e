/** A fake App Store in the process that runs the tests, as a case on any runtime reaches it: over HTTP alone. */
import type {
  FakeAppStoreOptions,
  FaultOptions,
  RecordedRequest,
  SeedData,
  Seeded,
  Transition,
} from "storeconnect/testing";

/** Options of `createFakeAppStore` that are JSON. */
export type StoreOptions = Omit<FakeAppStoreOptions, "now">;

/** What the process that runs the tests responds with to a request for a store. */
export interface StoreFacts {
  readonly id: number;
  readonly baseUrl: string;
  readonly credentials: { readonly keyId: string; readonly issuerId: string; readonly privateKey: string };
  /** The credentials of all keys. */
  readonly keys: readonly { readonly keyId: string; readonly issuerId?: string; readonly privateKey: string }[];
}

/** What the fake Server API of a store has. */
export interface ServerFacts {
  readonly credentials: StoreFacts["credentials"] & { readonly bundleId: string };
  readonly rootCertificate: string;
}

/** A fake App Store of one case. The functions are those of the fake store; arguments and results are JSON. */
export interface Store extends StoreFacts {
  seed(data: SeedData): Promise<Seeded>;
  fault(options: FaultOptions): Promise<void>;
  advance(duration: string | number): Promise<void>;
  transition(step: Transition): Promise<void>;
  requests(): Promise<readonly RecordedRequest[]>;
  server(): Promise<ServerFacts>;
  /** Calls a function by its path in the fake store, such as `server.customers.purchase`. */
  call<Result = unknown>(path: string, ...args: readonly unknown[]): Promise<Result>;
  /** A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Creates a store.
 *
 * @param url of the server of `store-server.ts`.
 * @param isPage whether a page of that server uses it, which reaches no other origin.
 */
export async function createStore(url: string, options: StoreOptions = {}, isPage = false): Promise<Store> {
  const facts = (await post(`${url}/stores`, { options, isPage })) as StoreFacts;
  let isClosed = false;
  const call = async <Result>(path: string, ...args: readonly unknown[]): Promise<Result> =>
    (await post(`${url}/stores/${facts.id}`, { path, args })) as Result;
  return {
    ...facts,
    call,
    seed: (data) => call("seed", data),
    fault: (options) => call("fault", options),
    advance: (duration) => call("clock.advance", duration),
    transition: (step) => call("transition", step),
    requests: () => call("requests"),
    server: async () => ({
      credentials: await call("server.credentials"),
      rootCertificate: await call("server.rootCertificate"),
    }),
    close: async () => {
      if (!isClosed) await call("close");
      isClosed = true;
    },
  };
}

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  const { result, error } = (await response.json()) as { result?: unknown; error?: string };
  if (error !== undefined) throw new Error(`the store failed: ${error}`);
  return result;
}
