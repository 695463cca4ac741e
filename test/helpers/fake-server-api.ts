/** A fake Server API on a real HTTP server, with our client and verifier for it. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  createStoreServerClient,
  createVerifier,
  type StoreServerClient,
  type Verifier,
} from "../../src/server/index.js";
import { createServerApi, type FakeServerApi } from "../../src/testing/server-api/server-api.js";
import type { ServerApiOptions } from "../../src/testing/server-api/server-api-options.js";

/** The time at which these fake stores start. */
export const startTime = Date.UTC(2026, 0, 31, 12);

/** A response as it went over the wire. */
export interface SentResponse {
  readonly method: string;
  readonly pathname: string;
  readonly status: number;
  /** Parsed if it is JSON, a string otherwise, undefined without a body. */
  readonly body: unknown;
}

export interface ServedApi extends AsyncDisposable {
  readonly api: FakeServerApi;
  readonly baseUrl: string;
  readonly store: StoreServerClient;
  readonly verifier: Verifier;
  readonly responses: readonly SentResponse[];
}

/** A fake with a clock that stands still until it is moved, unless `options` say otherwise. */
export const createTestApi = (options: ServerApiOptions = {}): FakeServerApi =>
  createServerApi({ now: () => startTime, ...options });

/** Our client of a fake, without a socket unless `baseUrl` is given. */
export function clientOf(api: FakeServerApi, baseUrl?: string): StoreServerClient {
  return createStoreServerClient({
    ...api.credentials,
    environment: "Sandbox",
    now: api.clock.now,
    retry: { limit: 1 },
    ...(baseUrl === undefined ? { fetch: api.fetch } : { baseUrl }),
  });
}

/** Our verifier with the fake's root, given by the one option for it. */
export const verifierOf = (api: FakeServerApi, environment: "Production" | "Sandbox" = "Sandbox"): Verifier =>
  createVerifier({
    bundleId: api.credentials.bundleId,
    appAppleId: 1_234_567_890,
    environment,
    rootCertificates: [api.rootCertificate],
    now: api.clock.now,
  });

export async function serveApi(options: ServerApiOptions = {}): Promise<ServedApi> {
  const api = createTestApi(options);
  const responses: SentResponse[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "GET", url = "/" } = request;
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const given = { method, url: new URL(url, baseUrl), headers, body: Buffer.concat(chunks) };
    const { status, headers: more, body } = (await api.handle(given)) ?? { status: 404 };
    const content = body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const shown = Buffer.isBuffer(body) ? body.toString() : body;
    responses.push({ method, pathname: given.url.pathname, status, body: shown });
    response.writeHead(status, { ...(content !== undefined && { "content-type": "application/json" }), ...more });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    api,
    baseUrl,
    responses,
    store: clientOf(api, baseUrl),
    verifier: verifierOf(api, options.environment),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
