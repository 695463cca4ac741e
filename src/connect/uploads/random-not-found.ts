/**
 * Build uploads respond at random with 404 "no resource of type 'apps'" although the app exists. Such a request had no effect,
 * so it is sent again, once a GET of the app has shown that it exists.
 *
 * @see https://github.com/fastlane/fastlane/issues/29908
 */
import type { RequestCall, Requester, RequestOptions } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import { isNotFoundError } from "../../errors/index.js";
import { sleep } from "../../transport/abort.js";
import { backoffMs } from "../../transport/retry/delay.js";

const maxAttempts = 12;
const maxDelayMs = 4_000;

/** A client whose requests about build uploads of one app are sent again after that 404, up to 12 times. */
export function withoutRandom404(client: Requester, app: string, rest: typeof sleep = sleep): Requester {
  let exists: Promise<unknown> | undefined;
  async function request(url: string, options: RequestOptions = {}): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await client.request(url, { ...options, as: "json" });
      } catch (error) {
        if (!isRandom(error) || attempt === maxAttempts) throw error;
        exists ??= client.request(fillPath("/v1/apps/{id}", { id: app }), { query: { "fields[apps]": "bundleId" } });
        await exists;
        await rest(backoffMs(attempt, maxDelayMs, Math.random), options.signal);
      }
    }
  }
  return { request: request as RequestCall };
}

const isRandom = (error: unknown): boolean =>
  isNotFoundError(error) &&
  error.errors.some(({ title, detail }) => /no resource of type '?apps'?/i.test(`${title} ${detail}`));
