/** A fake store without its server: requests are routed in the process, for tests that send thousands. */
import { createRouter, type RoutedRequest } from "../../src/testing/json-api/router.js";
import type { Rules } from "../../src/testing/rules/rules.js";
import type { Behavior } from "../../src/testing/state/behavior.js";
import type { ChangeableWorld } from "../../src/testing/state/world.js";
import { createFakeWorld } from "./fake-world.js";
import { sampleWorld } from "./sample-world.js";

export interface FakeRouter {
  readonly world: ChangeableWorld;
  send(request: Pick<RoutedRequest, "method"> & { readonly path: string; readonly body?: unknown }): {
    readonly status: number;
    readonly text?: string | undefined;
  };
}

/** A store with one resource of each type, whose id is the type with `-0`. */
export function createFakeRouter(rules: Rules, seed: number, behaviors: readonly Behavior[]): FakeRouter {
  const world = createFakeWorld({
    rules,
    seed,
    behaviors,
    // Webhooks are delivered to no server.
    fetch: async () => new Response(),
  });
  world.seed(sampleWorld(rules, 1, world.random));
  const route = createRouter({ world, maxPageSize: 200, responders: [] });
  return {
    world,
    send: ({ method, path, body }) =>
      route({ method, url: new URL(path, world.baseUrl()), accept: "*/*", body: body as undefined }),
  };
}
