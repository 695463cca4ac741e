/** A fake store without its server: requests are routed in the process, for tests that send thousands. */
import { createRouter, type RoutedRequest } from "../../src/testing/json-api/router.js";
import type { Rules } from "../../src/testing/rules/rules.js";
import { behaviors } from "../../src/testing/state/index.js";
import { type ChangeableWorld, createWorld } from "../../src/testing/state/world.js";
import { createIdMaker } from "../../src/testing/store/ids.js";
import { createResourceStore } from "../../src/testing/store/resource-store.js";
import { createClock } from "../../src/testing/time/clock.js";
import { sampleWorld } from "./sample-world.js";

export interface FakeRouter {
  readonly world: ChangeableWorld;
  send(request: Pick<RoutedRequest, "method"> & { readonly path: string; readonly body?: unknown }): {
    readonly status: number;
    readonly text?: string | undefined;
  };
}

/** A store with one resource of each type, whose id is the type with `-0`, and all behaviors. */
export function createFakeRouter(rules: Rules, seed: number): FakeRouter {
  const { newId, random } = createIdMaker(seed);
  const store = createResourceStore(rules.relationships);
  const clock = createClock(() => Date.UTC(2026, 10, 30));
  const baseUrl = (): string => "http://127.0.0.1";
  const world = createWorld({ rules, store, clock, behaviors, newId, random, baseUrl });
  world.seed(sampleWorld(rules, 1, random));
  const route = createRouter({ world, maxPageSize: 200, responders: [] });
  return {
    world,
    send: ({ method, path, body }) =>
      route({ method, url: new URL(path, baseUrl()), accept: "*/*", body: body as undefined }),
  };
}
