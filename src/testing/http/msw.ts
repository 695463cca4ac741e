/** Handlers for Mock Service Worker, through which code that sends requests to Apple's hosts reaches the fake store. */

import type { FakeFetch } from "./fake-fetch.js";

/** A request handler of MSW 2; `any` where MSW is not installed. */
// biome-ignore lint/suspicious/noTsIgnore: "msw" is an optional peer, and the error is there only where it is not installed
/** @ts-ignore: "msw" is an optional peer. */
export type MswHandler = import("msw").HttpHandler;

/**
 * One handler for each origin. MSW is loaded here, so that only callers of this function need it.
 *
 * @param send must not decode bodies, which MSW does.
 * @throws {Error} if MSW is not installed.
 */
export async function createMswHandlers(origins: readonly string[], send: FakeFetch): Promise<MswHandler[]> {
  const { http } = await import("msw");
  return origins.map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      try {
        return await send(request, { redirect: "manual" });
      } catch {
        // A reset connection, and an abort, of which the caller learns by its own signal.
        return Response.error();
      }
    }),
  );
}
