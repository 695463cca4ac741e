/** Responds to requests, whatever carries them: records, checks token and limits, applies faults and quirks, and routes. */

import { randomUUID } from "node:crypto";
import { ErrorResponse, NotAcceptable } from "../error-response.js";
import type { FakeKey } from "../keys/fake-key.js";
import type { Circumstances, Effect } from "./effect.js";
import type { FakeRequest, FakeResponse, Mount } from "./exchange.js";
import type { RateLimit } from "./rate-limit.js";
import type { Recorder } from "./recorder.js";
import { maxBodyBytes, parseBody } from "./request-body.js";
import type { TokenBearer } from "./token-check.js";

/** A request as it arrives. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  /** By names in lower case, without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  /** Whether it came to the origin of the uploads, which takes no token. */
  readonly isUpload: boolean;
  /** @throws {ErrorResponse} with 413 for a body that is longer. */
  readBody(limitBytes: number): Promise<Buffer>;
}

/** Responds to one request; never rejects. */
export type Handle = (request: IncomingRequest) => Promise<FakeResponse>;

/** The parts of a fake store that its requests pass. */
export interface HandlerParts {
  readonly recorder: Recorder;
  readonly rateLimit: RateLimit;
  readonly checkToken: (bearer: TokenBearer) => Promise<FakeKey>;
  /** Waits for the latency, and chooses the effects on a request. @throws {ErrorResponse} for a wrong fault in a header. */
  readonly effectsOn: (request: FakeRequest) => readonly Effect[];
  readonly latency: () => Promise<void> | undefined;
  /** The other APIs, in the order in which they are asked. */
  readonly mounts: readonly Mount[];
  readonly uploads: Mount | undefined;
  /** Responds to a request to App Store Connect; `value` is its parsed body. */
  readonly connect: (request: FakeRequest, value: unknown) => FakeResponse;
  readonly now: () => number;
  readonly random: () => number;
}

const maxUploadBytes = 256 * 1_024 * 1_024;

/** Makes the function that all carriers call. */
export function createHandler(parts: HandlerParts): Handle {
  const { recorder, rateLimit, mounts, uploads } = parts;
  const dateOf = createDateHeader();

  return async (incoming) => {
    const requestId = randomUUID();
    const recordBody = recorder.record(incoming);
    let key: FakeKey | undefined;
    let effects: readonly Effect[] = [];
    let circumstances: Circumstances | undefined;
    const complete = (response: FakeResponse): FakeResponse => ({
      ...response,
      headers: {
        "x-request-id": requestId,
        date: dateOf(parts.now()),
        ...(key && { "x-rate-limit": rateLimit.header(key.credentials.keyId) }),
        ...((response.body ?? response.text) !== undefined && { "content-type": "application/json" }),
        ...response.headers,
      },
    });

    let response: FakeResponse;
    try {
      response = complete(await respond());
    } catch (error) {
      response = complete(toResponse(error, requestId));
    }
    for (const effect of effects) response = effect.change?.(response, circumstances!) ?? response;
    return response;

    async function respond(): Promise<FakeResponse> {
      const { method, url, headers, isUpload } = incoming;
      let isWithinLimit = true;
      if (!isUpload) {
        key = await parts.checkToken(incoming).catch((error: unknown) => {
          if (mounts.some((mount) => mount.owns?.(url))) return undefined;
          throw error;
        });
        if (key) isWithinLimit = rateLimit.count(key.credentials.keyId);
      }
      const body = await incoming.readBody(isUpload ? maxUploadBytes : maxBodyBytes);
      const value = isUpload ? body : parseBody(body);
      recordBody(value);
      if (!isWithinLimit) throw rateLimit.exceeded();

      const { authorization } = incoming;
      // The origin of the uploads rejects the token of the API, so it must see that one was sent.
      const seen = isUpload && authorization !== undefined ? { ...headers, authorization } : headers;
      const request: FakeRequest = { method, url, headers: seen, body, key };
      const { now, random } = parts;
      circumstances = { request, token: incoming.authorization ?? "", now, random };
      effects = parts.effectsOn(request);
      await parts.latency();
      for (const effect of effects) {
        const replaced = effect.respond?.(circumstances);
        if (replaced) return replaced;
      }
      for (const mount of isUpload ? [uploads] : mounts) {
        const mounted = await mount?.handle(request);
        if (mounted) return mounted;
      }
      return parts.connect(request, value);
    }
  };
}

/** The header `Date`, made once a second. */
function createDateHeader(): (milliseconds: number) => string {
  let second = Number.NaN;
  let text = "";
  return (milliseconds) => {
    const current = Math.floor(milliseconds / 1_000);
    if (current !== second) {
      second = current;
      text = new Date(milliseconds).toUTCString();
    }
    return text;
  };
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
