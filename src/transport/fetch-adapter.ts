/** Adapts the global `fetch`, or one of the caller, to the requests of a transport. */
import { untilAborted } from "../until-aborted.js";
import type { OutgoingRequest } from "./transport.js";
import type { Fetch } from "./transport-options.js";

/** Sends a request as `fetch` does; members of `init` replace those of the request. */
export type FetchAdapter = (request: OutgoingRequest, init: RequestInit) => Promise<Response>;

/** Looks up the global `fetch` at each call, so that one that is replaced later (by a test or a tracer) is used. */
export const globalFetch: FetchAdapter = (request, init) => fetch(...toFetchArguments(request, init));

/** Adapts a caller's `fetch`. It may ignore its signal: the call then ends anyway, and a late response is discarded. */
export function adaptFetch(send: Fetch): FetchAdapter {
  return async (request, init) => {
    const pending = send(new Request(...toFetchArguments(request, init)));
    try {
      return await untilAborted(pending, init.signal ?? undefined);
    } catch (error) {
      pending.then((late) => late.body?.cancel()).catch(() => {});
      throw error;
    }
  };
}

/** The arguments of `fetch` and of `new Request`. A request that middleware made keeps its other settings. */
function toFetchArguments(request: OutgoingRequest, init: RequestInit): [Request | string, RequestInit] {
  const { url, method, headers, settings = url } = request;
  return [settings, { method, headers, ...init }];
}
