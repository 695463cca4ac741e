/// <reference lib="esnext.disposable" preserve="true" />
/** The fake App Store Connect that tests create. */

import { type ConnectApi, createConnectApi } from "./connect-api.js";
import type { FakeFault, FaultOptions } from "./faults/fault-options.js";
import { createFaults, effectsOfHeader, faultHeader } from "./faults/faults.js";
import type { Effect } from "./http/effect.js";
import type { FakeRequest, Mount } from "./http/exchange.js";
import type { FakeFetch } from "./http/fake-fetch.js";
import { createHandler } from "./http/handler.js";
import { createInProcessFetch } from "./http/in-process.js";
import { createLatency } from "./http/latency.js";
import { createMswHandlers, type MswHandler } from "./http/msw.js";
import { appleOrigins, originWithoutServer, uploadOriginWithoutServer } from "./http/origins.js";
import { createRateLimit } from "./http/rate-limit.js";
import { createRecorder, type RecordedRequest } from "./http/recorder.js";
import { type Listener, listen } from "./http/server.js";
import { createTokenCheck } from "./http/token-check.js";
import type { FakeCredentials, FakeKey } from "./keys/fake-key.js";
import { createKeys } from "./keys/keys.js";
import { checkOptions, type FakeAppStoreOptions } from "./options.js";
import { quirks } from "./quirks/index.js";
import { seed as seedWorld } from "./seed/seed.js";
import type { SeedData, Seeded } from "./seed/seed-data.js";
import { isServerPath } from "./server-api/request/router.js";
import { createServerApi, type FakeServerApi } from "./server-api/server-api.js";
import { behaviors } from "./state/index.js";
import { type Transition, transition } from "./state/transition.js";
import { createIdMaker } from "./store/ids.js";
import type { Resource } from "./store/resource.js";
import { createClock, type FakeClock } from "./time/clock.js";
import { downloads } from "./uploads/index.js";
import { createUploadOrigin } from "./uploads/origin.js";

/** A fake App Store Connect. */
export interface FakeAppStore extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end; Apple's own host if the option `listen` is false. */
  readonly baseUrl: string;
  /** The first team's key; `{ ...credentials, baseUrl }` is what `createConnectClient` needs. */
  readonly credentials: FakeCredentials;
  /** All keys, in the order of the option `keys`. */
  readonly keys: readonly FakeKey[];
  /**
   * The App Store Server API of one app, at the same address, and its customers. Their purchases renew and lapse by `clock`.
   *
   * @example
   * const verifier = createVerifier({ rootCertificates: [fake.server.rootCertificate], bundleId, environment: "Sandbox" });
   * fake.server.customers.purchase({ productId: "pro", type: "Auto-Renewable Subscription" });
   */
  readonly server: FakeServerApi;
  /** The time of the store. */
  readonly clock: FakeClock;
  /** Every request so far, rejected ones too, oldest first. Grows while the store exists. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Sends a request to the store without a socket. It accepts URLs of `baseUrl` and of Apple's hosts, behaves as the global
   * `fetch` (signals, streams, redirects, errors of the network), and can be the option `fetch` of a client.
   */
  readonly fetch: FakeFetch;
  /**
   * Handlers for MSW 2, which lead requests for `baseUrl` and for Apple's hosts to the store.
   *
   * @throws {Error} if `msw` is not installed.
   * @example
   * const server = setupServer(...(await fake.handlers()));
   */
  handlers(): Promise<MswHandler[]>;
  /**
   * Creates resources, with the related ones that are nested in them.
   *
   * @throws {TypeError} naming the place in the data that is wrong.
   * @example
   * const { apps, builds } = fake.seed({ apps: [{ name: "Example", bundleId: "com.example", builds: [{ version: "1" }] }] });
   */
  seed(data: SeedData): Seeded;
  /**
   * Makes a step that only Apple's side makes, such as that of App Review.
   *
   * @throws {Error} if the state can't follow the one that the resource has.
   * @example
   * fake.transition({ type: "builds", id, state: "VALID" });
   */
  transition(step: Transition): void;
  /**
   * Lets requests fail: by default the next one that matches.
   *
   * @throws {TypeError} naming the option that is wrong.
   * @example
   * fake.fault({ method: "GET", path: "/v1/apps/{id}/builds", status: 503, times: 2 });
   */
  fault(options: FaultOptions): FakeFault;
  /** Resolves when nothing is left to be done in the background, such as the delivery of webhooks. */
  idle(): Promise<void>;
  /** All resources, as the option `resources` takes them. */
  snapshot(): Resource[];
  /** Goes back to the start: resources, ids, clock, limits, faults, revoked keys and `requests`. */
  reset(): void;
  /** Stops the server and closes its connections. A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Creates an App Store Connect for tests, with a key of its own, which listens on 127.0.0.1.
 *
 * It works by a table made from Apple's document and serves every operation of it: it verifies tokens, keeps what is written
 * in memory, pages, filters and sorts, and rejects what Apple rejects, in Apple's format. Only 127.0.0.1 can reach it.
 *
 * A body is read only after the token was accepted, and up to 10 MiB; a longer one is 413.
 *
 * @throws {TypeError} naming the option that is wrong, also if `resources` has an unknown type, or one resource twice.
 * @example
 * await using fake = await createFakeAppStore();
 * const connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
 */
export async function createFakeAppStore(options: FakeAppStoreOptions = {}): Promise<FakeAppStore> {
  checkOptions(options);
  const {
    port = 0,
    resources,
    maxPageSize = Number.POSITIVE_INFINITY,
    latencyMs = 0,
    seed = 1,
    now = Date.now,
    settings = {},
  } = options;
  const { listen: listens = true, hourlyLimit } = options;
  const clock = createClock(now);
  const chosen = (options.quirks ?? []).map((name) => quirks[name]);
  const skewMs = chosen.reduce((sum, { clockOffsetMs = 0 }) => sum + clockOffsetMs, 0);
  const serverNow = (): number => clock.now() + skewMs;

  let api: ConnectApi | undefined;
  /** Made at its first use, since reading the rules takes most of the time of a start. */
  const connect = (): ConnectApi =>
    (api ??= createConnectApi({
      resources,
      seed,
      clock,
      maxPageSize,
      baseUrl: () => baseUrl,
      settings: { ...settings, uploadUrl: () => uploadBaseUrl },
    }));
  const uploads: Mount = options.uploads ?? {
    handle: (request) => createUploadOrigin(connect().world, downloads).handle(request),
  };
  if (resources) connect();
  let serverApi: FakeServerApi | undefined;
  /** Made at its first use, since a certificate chain takes time. */
  const server = (): FakeServerApi => (serverApi ??= createServerApi({ ...options.server, seed, clock }));
  const mounts: readonly Mount[] = [
    ...(options.mounts ?? []),
    {
      owns: ({ pathname }) => isServerPath(pathname),
      handle: (request) => (isServerPath(request.url.pathname) ? server().handle(request) : undefined),
      reset: () => serverApi?.reset(),
    },
  ];

  const keys = await createKeys(options.keys);
  const recorder = createRecorder();
  const rateLimit = createRateLimit({ hourly: hourlyLimit, ...options.rateLimit }, clock.now);
  const faults = createFaults();
  let chance = createIdMaker(seed);
  const random = (): number => chance.random();

  function effectsOn({ method, url, headers }: FakeRequest): readonly Effect[] {
    const inHeader = headers[faultHeader];
    return [
      ...chosen,
      ...(inHeader === undefined ? [] : effectsOfHeader(inHeader)),
      ...faults.take(method, url.pathname),
    ];
  }

  const handle = createHandler({
    recorder,
    rateLimit,
    checkToken: createTokenCheck({ keys, now: serverNow }),
    effectsOn,
    latency: createLatency(latencyMs, random),
    mounts,
    uploads,
    connect: (request, value) => connect().respond(request, value),
    now: serverNow,
    random,
  });

  const listeners: Listener[] = [];
  if (listens) listeners.push(await listen({ port, isUpload: false, handle }));
  if (listens) listeners.push(await listen({ port: 0, isUpload: true, handle }));
  const baseUrl = listeners[0]?.origin ?? originWithoutServer;
  const uploadBaseUrl = listeners[1]?.origin ?? uploadOriginWithoutServer;
  const inProcess = {
    handle,
    baseUrl: () => baseUrl,
    uploadBaseUrl: () => uploadBaseUrl,
    isOwn: (origin: string) => origin === baseUrl || appleOrigins.includes(origin),
  };

  async function close(): Promise<void> {
    await Promise.all(listeners.map((listener) => listener.close()));
  }

  return {
    baseUrl,
    credentials: keys.find(({ kind }) => kind === "team")!.credentials as FakeCredentials,
    keys,
    get server() {
      return server();
    },
    clock,
    requests: recorder.requests,
    fetch: createInProcessFetch({ ...inProcess, decodes: true }),
    handlers: () => {
      const origins = new Set([baseUrl, uploadBaseUrl, ...appleOrigins]);
      return createMswHandlers([...origins], createInProcessFetch({ ...inProcess, decodes: false }));
    },
    seed: (data) => seedWorld(connect().world, data),
    transition: (step) => transition(connect().world, behaviors, step),
    fault: faults.add,
    async idle() {
      await api?.world.idle();
      await serverApi?.notifications.settled();
    },
    snapshot: () => connect().world.store.snapshot(),
    reset() {
      clock.reset();
      api?.reset();
      for (const mount of [...mounts, uploads]) mount.reset?.();
      rateLimit.reset();
      faults.clear();
      recorder.clear();
      chance = createIdMaker(seed);
      for (const key of keys) key.reset();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
