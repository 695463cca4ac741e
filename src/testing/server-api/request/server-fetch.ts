/** The `fetch` of a fake Server API, without a socket. */

import type { FakeRequest, FakeResponse } from "../../http/exchange.js";
import type { FakeFetch } from "../../http/fake-fetch.js";
import { createInProcessFetch } from "../../http/in-process.js";
import { maxBodyBytes } from "../../http/request-body.js";

/** Makes the function, which takes any host. @param respond returns undefined for a path that the API does not serve. */
export function createServerFetch(respond: (request: FakeRequest) => Promise<FakeResponse> | undefined): FakeFetch {
  return createInProcessFetch({
    async handle({ method, url, headers: sent, authorization, readBody }) {
      const headers = authorization === undefined ? sent : { ...sent, authorization };
      const response = await respond({ method, url, headers, body: await readBody(maxBodyBytes) });
      if (!response) return { status: 404 };
      const hasBody = (response.body ?? response.text) !== undefined;
      return hasBody ? { ...response, headers: { "content-type": "application/json", ...response.headers } } : response;
    },
    baseUrl: () => undefined,
    isOwn: () => true,
    uploadBaseUrl: () => undefined,
    decodes: true,
  });
}
