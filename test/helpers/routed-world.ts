/** A fake store without its server: requests go straight to its router and to its upload origin. */

import { ErrorResponse, NotAcceptable } from "../../src/testing/error-response.js";
import type { FakeResponse } from "../../src/testing/http/exchange.js";
import { createRouter, type Responder } from "../../src/testing/json-api/router.js";
import { responders as allResponders } from "../../src/testing/reports/index.js";
import type { Rules } from "../../src/testing/rules/rules.js";
import { createSampleResources } from "../../src/testing/sample/resources.js";
import type { SettingsInput } from "../../src/testing/state/settings.js";
import type { ChangeableWorld } from "../../src/testing/state/world.js";
import type { Resource } from "../../src/testing/store/resource.js";
import { createClock } from "../../src/testing/time/clock.js";
import { downloads } from "../../src/testing/uploads/index.js";
import { createUploadOrigin, type UploadOrigin } from "../../src/testing/uploads/origin.js";
import { createFakeWorld } from "./fake-world.js";

/** A JSON:API document of any form; each test knows which members it has. */
// biome-ignore lint/suspicious/noExplicitAny: tests read responses of every form
type AnyDocument = any;

export interface Reply {
  readonly status: number;
  readonly document: AnyDocument;
  readonly response: FakeResponse;
}

export interface RoutedWorld {
  readonly world: ChangeableWorld;
  readonly origin: UploadOrigin;
  send(method: string, path: string, body?: unknown, accept?: string): Reply;
  /** Sends a request to the upload origin. */
  transfer(
    method: string,
    url: string,
    body?: Buffer,
    headers?: Readonly<Record<string, string>>,
  ): Promise<FakeResponse>;
}

const start = Date.UTC(2026, 10, 2, 12);

export interface RoutedWorldOptions {
  readonly resources?: readonly Resource[];
  readonly settings?: SettingsInput;
  readonly responders?: readonly Responder[];
  readonly rules?: Rules;
}

export function createRoutedWorld({ resources, settings, responders, rules }: RoutedWorldOptions = {}): RoutedWorld {
  const baseUrl = "https://fake.example";
  const world = createFakeWorld({
    ...(rules && { rules }),
    clock: createClock(() => start),
    baseUrl: () => baseUrl,
    settings: { uploadUrl: () => "https://uploads.example", ...settings },
  });
  world.seed(resources ?? createSampleResources());
  const route = createRouter({ world, maxPageSize: 8000, responders: responders ?? allResponders });
  const origin = createUploadOrigin(world, downloads);
  return {
    world,
    origin,
    send(method, path, body, accept = "application/json") {
      world.clock.run();
      let response: FakeResponse;
      try {
        response = route({ method, url: new URL(path, baseUrl), accept, body });
      } catch (error) {
        if (error instanceof NotAcceptable) return { status: 406, document: undefined, response: { status: 406 } };
        if (!(error instanceof ErrorResponse)) throw error;
        response = { status: error.status, body: error.document("id") };
      }
      const document = response.text === undefined ? response.body : JSON.parse(response.text);
      return { status: response.status, document, response };
    },
    transfer: (method, url, body = Buffer.alloc(0), headers = {}) =>
      origin.handle({ method, url: new URL(url), headers, body }),
  };
}

/** The body of a request that creates or updates a resource. */
export function bodyOf(
  type: string,
  attributes: object,
  relationships: Readonly<Record<string, ReadonlyOrMany<{ readonly type: string; readonly id: string }>>> = {},
  id?: string,
): object {
  const links = Object.entries(relationships).map(([name, targets]) => {
    const identify = ({ type: to, id: of }: { type: string; id: string }) => ({ type: to, id: of });
    return [name, { data: Array.isArray(targets) ? targets.map(identify) : identify(targets as never) }];
  });
  return {
    data: {
      type,
      ...(id !== undefined && { id }),
      attributes,
      ...(links.length > 0 && { relationships: Object.fromEntries(links) }),
    },
  };
}

type ReadonlyOrMany<T> = T | readonly T[];
