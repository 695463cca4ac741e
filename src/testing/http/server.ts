/// <reference lib="esnext.disposable" preserve="true" />
/** The server: one HTTP server on 127.0.0.1 around token check, rate limit and router. */

import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { exportPKCS8, generateKeyPair } from "jose";
import { Refusal } from "../json-api/error-response.js";
import { type Answer, createRouter, NotAcceptable } from "../json-api/router.js";
import { createSampleResources } from "../sample/resources.js";
import type { Resource } from "../store/resource.js";
import { createResourceStore } from "../store/resource-store.js";
import { createTokenCheck } from "./token-check.js";

/** What {@link createFakeAppStore} takes. */
export interface FakeAppStoreOptions {
  /** The port on 127.0.0.1. Default: 0, a free one. */
  readonly port?: number;
  /**
   * What the store holds, in place of the sample: seven apps with builds, beta groups and reviews. A resource is
   * written as Apple's documents have it; it points up (`builds` to `app`, `customerReviews` to `app`), and the lists
   * of the other end follow from that.
   */
  readonly resources?: readonly Resource[];
  /** The most resources a page holds, whatever `limit` asks for, so that little data fills several pages. Default: 200. */
  readonly maxPageSize?: number;
  /** Requests until 429. Default: 3,600. The fake never gives any back. */
  readonly hourlyLimit?: number;
  /** The server's time in milliseconds since 1970, by which tokens expire. Default: `Date.now`. */
  readonly clock?: () => number;
}

/** A key made for one fake store; `{ ...credentials, baseUrl }` is what `createConnectClient` needs. */
export interface FakeCredentials {
  readonly keyId: string;
  readonly issuerId: string;
  /** PKCS#8 in PEM, the form of Apple's `.p8` files. */
  readonly privateKey: string;
}

/** One request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The decoded parameters; several values of one are joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** By lower-case name, without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON, the text when it is none, undefined without a body or without an accepted token. */
  readonly body: unknown;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A running fake store. */
export interface FakeAppStore extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly baseUrl: string;
  readonly credentials: FakeCredentials;
  /** Every request so far, the refused ones too, oldest first. Grows while the store runs. */
  readonly requests: readonly RecordedRequest[];
  /** Ends the server and its connections. A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Starts a small App Store Connect on 127.0.0.1 with a key of its own.
 *
 * It checks every token for real, pages, filters, sorts and trims like Apple's API, takes writes into memory, and
 * refuses what Apple refuses, in Apple's error shape. It serves a part of the API: apps, builds, pre-release versions,
 * beta groups, customer reviews and their responses, license agreements, territories, and sales reports. Any other path
 * is 404 `PATH_ERROR`.
 *
 * A body is read after the token was accepted, and up to 10 MiB; a longer one is 413.
 *
 * @throws {TypeError} naming an option that is wrong, also when `resources` holds an unknown type, or one resource twice.
 */
export async function createFakeAppStore(options: FakeAppStoreOptions = {}): Promise<FakeAppStore> {
  const { port = 0, resources, maxPageSize = 200, hourlyLimit = 3600, clock = Date.now } = options;
  requireWholeNumber("port", port, 0, 65_535);
  requireWholeNumber("maxPageSize", maxPageSize, 1);
  requireWholeNumber("hourlyLimit", hourlyLimit, 0);
  if (typeof clock !== "function") throw new TypeError('"clock" must be a function');
  if (resources !== undefined && !Array.isArray(resources)) throw new TypeError('"resources" must be an array');
  const store = createResourceStore(resources ?? createSampleResources());
  const keys = await generateKeyPair("ES256", { extractable: true });
  const credentials: FakeCredentials = {
    keyId: randomBytes(5).toString("hex").toUpperCase(),
    issuerId: randomUUID(),
    privateKey: await exportPKCS8(keys.privateKey),
  };
  const checkToken = createTokenCheck({ ...credentials, publicKey: keys.publicKey, clock });
  const requests: Writable<RecordedRequest>[] = [];

  const server = createServer(async (request, response) => {
    const requestId = randomUUID();
    const answer = await answerTo(request).catch((error: unknown) => answerToError(error, requestId));
    response.writeHead(answer.status, {
      "x-request-id": requestId,
      "x-rate-limit": `user-hour-lim:${hourlyLimit};user-hour-rem:${Math.max(0, hourlyLimit - requests.length)};`,
      ...(answer.body !== undefined && { "content-type": "application/json" }),
      ...answer.headers,
    });
    response.end(answer.body === undefined || Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body));
  });

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const { method = "GET" } = request;
    const { authorization, ...headers } = joined(request.headers);
    const url = urlOf(request.url ?? "/", baseUrl);
    const recorded = { method, path: url.pathname, query: joinedQuery(url), headers, body: undefined as unknown };
    const count = requests.push(recorded);

    await checkToken({ authorization, method, url });
    const text = await readBody(request);
    const body = parsed(text);
    recorded.body = body;
    if (count > hourlyLimit) {
      throw new Refusal(429, {
        code: "RATE_LIMIT_EXCEEDED",
        title: "The key's requests are used up.",
        detail: `The key has ${hourlyLimit} requests an hour.`,
      });
    }
    if (text !== "" && !/^application\/json\b/i.test(headers["content-type"] ?? "")) {
      throw new Refusal(415, {
        code: "UNSUPPORTED_MEDIA_TYPE",
        title: "The body is of the wrong type.",
        detail: "The header Content-Type must be application/json.",
      });
    }
    return route({ method, url, accept: headers["accept"] ?? "*/*", body });
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const route = createRouter({ store, baseUrl, maxPageSize, clock });

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return { baseUrl, credentials, requests, close, [Symbol.asyncDispose]: close };
}

function answerToError(error: unknown, requestId: string): Answer {
  if (error instanceof Refusal) return { status: error.status, body: error.document(requestId) };
  if (error instanceof NotAcceptable) {
    return { status: 406, headers: { "content-type": "text/plain" }, body: Buffer.from(error.message) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const fault = { code: "UNEXPECTED_ERROR", title: "The fake store has a fault of its own.", detail };
  return { status: 500, body: new Refusal(500, fault).document(requestId) };
}

/** The URL of a request target. A path stays a path where it looks like a host, as `//` does. */
function urlOf(target: string, baseUrl: string): URL {
  if (target.startsWith("/")) return new URL(`${baseUrl}${target}`);
  return URL.canParse(target, baseUrl) ? new URL(target, baseUrl) : new URL(`/${encodeURIComponent(target)}`, baseUrl);
}

const maxBodyBytes = 10 * 1_024 * 1_024;

/** Keeps no more than the limit. What is beyond is read and dropped, so that the client receives the response. */
function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.byteLength;
      if (length <= maxBodyBytes) chunks.push(chunk);
      else {
        chunks = [];
        reject(tooLarge());
      }
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
    request.on("error", reject);
  });
}

function tooLarge(): Refusal {
  return new Refusal(413, {
    code: "REQUEST_ENTITY_TOO_LARGE",
    title: "The body is too large.",
    detail: `A body may have up to ${maxBodyBytes} bytes.`,
  });
}

function requireWholeNumber(option: string, value: number, min: number, max = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  const upTo = max === Number.MAX_SAFE_INTEGER ? "" : ` to ${max}`;
  throw new TypeError(`"${option}" must be a whole number from ${min}${upTo}`);
}

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function joined(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]));
}

function joinedQuery({ searchParams }: URL): Record<string, string> {
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name).join(",")]));
}
