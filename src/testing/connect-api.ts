/** App Store Connect itself, behind token, limits and faults: its rules, resources and routes. */

import type { FakeRequest, FakeResponse } from "./http/exchange.js";
import { requireJsonType } from "./http/request-body.js";
import { createRouter } from "./json-api/router.js";
import { requirePermission } from "./keys/permissions.js";
import { responders } from "./reports/index.js";
import { additions } from "./rules/additions.js";
import { readRules } from "./rules/read-rules.js";
import { createRules } from "./rules/rules.js";
import { knownResources } from "./sample/known.js";
import { createSampleResources } from "./sample/resources.js";
import { behaviors } from "./state/index.js";
import type { SettingsInput } from "./state/settings.js";
import { type ChangeableWorld, createWorld } from "./state/world.js";
import { createIdMaker } from "./store/ids.js";
import type { Resource } from "./store/resource.js";
import { createResourceStore } from "./store/resource-store.js";
import type { Schedule } from "./time/clock.js";

/** Options of {@link createConnectApi}. */
export interface ConnectApiOptions {
  readonly resources: readonly Resource[] | undefined;
  readonly seed: number;
  readonly clock: Schedule;
  readonly maxPageSize: number;
  readonly baseUrl: () => string;
  readonly settings: SettingsInput;
}

/** App Store Connect with its resources. */
export interface ConnectApi {
  readonly world: ChangeableWorld;
  /** Responds to a request with a verified token; `value` is its parsed body. @throws {ErrorResponse} */
  respond(request: FakeRequest, value: unknown): FakeResponse;
  /** Goes back to the resources and ids of the start. The clock is reset by its owner. */
  reset(): void;
}

/** @throws {TypeError} if `resources` has an unknown type, one resource twice, or a link to a resource it lacks. */
export function createConnectApi(options: ConnectApiOptions): ConnectApi {
  const { resources, seed, clock, maxPageSize, baseUrl, settings } = options;
  const rules = createRules(readRules(), additions);
  const store = createResourceStore(rules.relationships);
  let ids = createIdMaker(seed);
  const newId = (): string => ids.newId();
  const random = (): number => ids.random();
  const world = createWorld({ rules, store, clock, behaviors, newId, random, baseUrl, settings });
  const route = createRouter({ world, maxPageSize, responders });
  const load = (): void => world.seed(resources ?? knownResources(rules, createSampleResources()));
  load();
  return {
    world,
    respond({ method, url, headers, body, key }, value) {
      requirePermission(key!, method, url.pathname);
      requireJsonType(body, headers["content-type"]);
      clock.run();
      return route({ method, url, accept: headers["accept"] ?? "*/*", body: value });
    },
    reset() {
      store.clear();
      ids = createIdMaker(seed);
      load();
    },
  };
}
