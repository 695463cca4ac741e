import { describe, expect, it } from "vitest";
import { targetsOf } from "../../../scripts/generate/targets.js";
import { ErrorResponse } from "../../../src/testing/error-response.js";
import { createRouter } from "../../../src/testing/json-api/router.js";
import { additions } from "../../../src/testing/rules/additions.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import { behaviors } from "../../../src/testing/state/index.js";
import { createWorld } from "../../../src/testing/state/world.js";
import { createIdMaker } from "../../../src/testing/store/ids.js";
import { createResourceStore } from "../../../src/testing/store/resource-store.js";
import { createClock } from "../../../src/testing/time/clock.js";
import { responseChecks } from "../../helpers/document-schemas.js";
import { createBodySampler } from "../../helpers/sample-body.js";
import { sampleWorld } from "../../helpers/sample-world.js";

const file = process.env["ASC_SPEC"];
const rules = createRules(readRules(), additions);
const writes = rules.operations.filter(({ method, kind }) => method !== "GET" && kind !== "other");
const runs = 2;

/** What a state machine or a rule may say to a request that is valid by the document. */
const conflict = /^(STATE_ERROR|ENTITY_ERROR|ENTITY_STATE_INVALID|ENTITY_UNPROCESSABLE|FORBIDDEN_ERROR)/;

describe.skipIf(!file)("a write to the fake store, for every operation of the document", async () => {
  const check = file ? await responseChecks(file, targetsOf(process.cwd()).connect) : () => [];

  it.each([
    { title: "without behaviors is carried out", used: [] },
    { title: "with all behaviors is carried out, or rejected as a conflict", used: behaviors },
  ])(
    "$title and its response is valid by the document",
    ({ used }) => {
      const failures = new Map<string, string>();
      const carriedOut = new Set<string>();
      for (const operation of writes) {
        const call = `${operation.method} ${operation.path}`;
        for (let run = 0; run < runs; run++) {
          const { newId, random } = createIdMaker(run);
          const store = createResourceStore(rules.relationships);
          const clock = createClock(() => Date.UTC(2026, 10, 30));
          const baseUrl = (): string => "http://127.0.0.1";
          // Webhooks of the sample have URLs of hosts that exist.
          const fetch = async (): Promise<Response> => new Response();
          const world = createWorld({ rules, store, clock, behaviors: used, newId, random, baseUrl, fetch });
          world.seed(sampleWorld(rules, 1, random));
          const route = createRouter({ world, maxPageSize: 200, responders: [] });
          const sampler = createBodySampler({ rules, seed: run, target: (type) => `${type}-0` });
          const id = `${operation.type}-0`;
          const body = sampler.body(operation, operation.path.includes("{id}") ? id : undefined);
          const url = new URL(`${baseUrl()}${operation.path.replace("{id}", id)}`);
          try {
            const { status, text } = route({ method: operation.method, url, accept: "application/json", body });
            carriedOut.add(call);
            const errors = text === undefined ? [] : check(call, "application/json", JSON.parse(text));
            if (status !== operation.status || errors.length > 0) failures.set(call, `${status} ${errors.at(-1)}`);
            if ((status === 200 || status === 201) !== (text !== undefined)) failures.set(call, `${status} ${text}`);
          } catch (error) {
            const isConflict =
              used.length > 0 &&
              error instanceof ErrorResponse &&
              [403, 409, 422].includes(error.status) &&
              error.entries.every(({ code }) => conflict.test(code));
            if (!isConflict) failures.set(call, `${error} ${JSON.stringify(body)?.slice(0, 300)}`);
          }
        }
      }
      expect([...failures]).toEqual([]);
      if (used.length === 0) expect(carriedOut.size).toBe(writes.length);
    },
    120_000,
  );
});
