/// <reference lib="esnext.disposable" preserve="true" />
/** The fake store's HTTP server on 127.0.0.1: records each request, checks its token and the rate limit, then routes it. */

import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { exportPKCS8, generateKeyPair } from "jose";
import { readRules } from "../../generated/connect/rules.js";
import { ErrorResponse, NotAcceptable } from "../error-response.js";
import { createRouter } from "../json-api/router.js";
import { responders } from "../reports/index.js";
import { additions } from "../rules/additions.js";
import { createRules } from "../rules/rules.js";
import { createSampleResources } from "../sample/resources.js";
import { behaviors } from "../state/index.js";
import { createWorld } from "../state/world.js";
import { createIdMaker } from "../store/ids.js";
import type { Resource } from "../store/resource.js";
import { createResourceStore } from "../store/resource-store.js";
import { createClock } from "../time/clock.js";
import type { FakeResponse } from "./exchange.js";
import { createRateLimit } from "./rate-limit.js";
import { createRecorder, joinHeaders, type RecordedRequest } from "./recorder.js";
import { parseBody, readBody, requireJsonType } from "./request-body.js";
import { createTokenCheck } from "./token-check.js";

/** Options of {@link createFakeAppStore}. */
export interface FakeAppStoreOptions {
  /**
   * The port on 127.0.0.1.
   *
   * @default 0 (a free one)
   */
  readonly port?: number | undefined;
  /**
   * The resources of the store. Each is written as in Apple's documents, and points up (`builds` to `app`,
   * `customerReviews` to `app`); the lists of the other end follow from that.
   *
   * @default a sample: seven apps with builds, beta groups and reviews
   */
  readonly resources?: readonly Resource[] | undefined;
  /**
   * The most resources of a page, even if `limit` asks for more, so that little data fills several pages.
   *
   * @default 200
   */
  readonly maxPageSize?: number | undefined;
  /**
   * Requests before the fake store responds with 429. The count never goes down.
   *
   * @default 3_600
   */
  readonly hourlyLimit?: number | undefined;
  /**
   * The server's time in milliseconds since 1970; tokens expire by it.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
}

/** A key made for one fake store; `{ ...credentials, baseUrl }` is what `createConnectClient` needs. */
export interface FakeCredentials {
  readonly keyId: string;
  readonly issuerId: string;
  /** PKCS#8 in PEM, the format of Apple's `.p8` files. */
  readonly privateKey: string;
}

/** A running fake store. */
export interface FakeAppStore extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly baseUrl: string;
  readonly credentials: FakeCredentials;
  /** Every request so far, rejected ones too, oldest first. Grows while the store runs. */
  readonly requests: readonly RecordedRequest[];
  /** Stops the server and closes its connections. A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Starts a small App Store Connect on 127.0.0.1 with a key of its own.
 *
 * It verifies every token, supports paging, filters, sorting and `fields` as Apple's API does, keeps writes in memory, and
 * rejects what Apple rejects, in Apple's error format. It serves a part of the API: apps, builds, pre-release versions,
 * beta groups, customer reviews and their responses, license agreements, territories, and sales reports. Any other path
 * is 404 `PATH_ERROR`.
 *
 * A body is read only after the token was accepted, and up to 10 MiB; a longer one is 413.
 *
 * @throws {TypeError} naming the option that is wrong, also if `resources` has an unknown type, or one resource twice.
 * @example
 * await using store = await createFakeAppStore();
 * const connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
 */
export async function createFakeAppStore(options: FakeAppStoreOptions = {}): Promise<FakeAppStore> {
  const { port = 0, resources, maxPageSize = 200, hourlyLimit = 3600, now = Date.now } = options;
  requireWholeNumber("port", port, 0, 65_535);
  requireWholeNumber("maxPageSize", maxPageSize, 1);
  requireWholeNumber("hourlyLimit", hourlyLimit, 0);
  if (typeof now !== "function") throw new TypeError('"now" must be a function');
  if (resources !== undefined && !Array.isArray(resources)) throw new TypeError('"resources" must be an array');
  const rules = createRules(readRules(), additions);
  const store = createResourceStore(rules.relationships);
  const clock = createClock(now);
  const { newId, random } = createIdMaker(1);
  const world = createWorld({ rules, store, clock, behaviors, newId, random, baseUrl: () => baseUrl });
  world.load(resources ?? createSampleResources());
  const keys = await generateKeyPair("ES256", { extractable: true });
  const credentials: FakeCredentials = {
    keyId: randomBytes(5).toString("hex").toUpperCase(),
    issuerId: randomUUID(),
    privateKey: await exportPKCS8(keys.privateKey),
  };
  const checkToken = createTokenCheck({ ...credentials, publicKey: keys.publicKey, now });
  const rateLimit = createRateLimit(hourlyLimit);
  const recorder = createRecorder();

  const server = createServer(async (request, response) => {
    const requestId = randomUUID();
    const { status, headers, body, text } = await respond(request).catch((error: unknown) =>
      toResponse(error, requestId),
    );
    response.writeHead(status, {
      "x-request-id": requestId,
      "x-rate-limit": rateLimit.header(),
      ...((body ?? text) !== undefined && { "content-type": "application/json" }),
      ...headers,
    });
    response.end(text ?? (body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body)));
  });

  async function respond(request: IncomingMessage): Promise<FakeResponse> {
    const { method = "GET" } = request;
    const { authorization, ...headers } = joinHeaders(request.headers);
    const url = toUrl(request.url ?? "/", baseUrl);
    const isWithinLimit = rateLimit.count();
    const recordBody = recorder.record({ method, url, headers });

    await checkToken({ authorization, method, url });
    const body = await readBody(request);
    const value = parseBody(body);
    recordBody(value);
    if (!isWithinLimit) throw rateLimit.exceeded();
    requireJsonType(body, headers["content-type"]);
    clock.run();
    return route({ method, url, accept: headers["accept"] ?? "*/*", body: value });
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const route = createRouter({ world, maxPageSize, responders });

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return { baseUrl, credentials, requests: recorder.requests, close, [Symbol.asyncDispose]: close };
}

function toResponse(error: unknown, requestId: string): FakeResponse {
  if (error instanceof ErrorResponse) return { status: error.status, body: error.document(requestId) };
  if (error instanceof NotAcceptable) {
    return { status: 406, headers: { "content-type": "text/plain" }, body: Buffer.from(error.message) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const entry = { code: "UNEXPECTED_ERROR", title: "The fake store has an internal error.", detail };
  return { status: 500, body: new ErrorResponse(500, entry).document(requestId) };
}

/** The URL of a request target. A path such as `//`, which looks like the start of a host, stays a path. */
function toUrl(target: string, baseUrl: string): URL {
  if (target.startsWith("/")) return new URL(`${baseUrl}${target}`);
  return URL.canParse(target, baseUrl) ? new URL(target, baseUrl) : new URL(`/${encodeURIComponent(target)}`, baseUrl);
}

function requireWholeNumber(option: string, value: number, min: number, max = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  const upTo = max === Number.MAX_SAFE_INTEGER ? "" : ` to ${max}`;
  throw new TypeError(`"${option}" must be a whole number from ${min}${upTo}`);
}
