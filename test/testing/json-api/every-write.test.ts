import { describe, expect, it } from "vitest";
import { targetsOf } from "../../../scripts/generate/targets.js";
import { ErrorResponse } from "../../../src/testing/error-response.js";
import { additions } from "../../../src/testing/rules/additions.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import { behaviors } from "../../../src/testing/state/index.js";
import { responseChecks } from "../../helpers/document-schemas.js";
import { createFakeRouter, type FakeRouter } from "../../helpers/fake-router.js";
import { createBodySampler } from "../../helpers/sample-body.js";

const file = process.env["ASC_SPEC"];
const rules = createRules(readRules(), additions);
const writes = rules.operations.filter(({ method, kind }) => method !== "GET" && kind !== "other");

/** What a state machine or a rule may say to a request that is valid by the document. */
const conflict = /^(STATE_ERROR|ENTITY_ERROR|ENTITY_STATE_INVALID|ENTITY_UNPROCESSABLE|FORBIDDEN_ERROR)/;

describe.skipIf(!file)("a write to the fake store, for every operation of the document", async () => {
  const check = file ? await responseChecks(file, targetsOf(process.cwd()).connect) : () => [];

  it.each([
    { title: "without behaviors is carried out", used: [], runs: 2 },
    { title: "with all behaviors is carried out, or rejected as a conflict", used: behaviors, runs: 1 },
  ])(
    "$title and its response is valid by the document",
    ({ used, runs }) => {
      const failures = new Map<string, string>();
      const carriedOut = new Set<string>();
      for (let run = 0; run < runs; run++) {
        const sampler = createBodySampler({ rules, seed: run, target: (type) => `${type}-0` });
        let router: FakeRouter | undefined;
        for (const operation of writes) {
          const call = `${operation.method} ${operation.path}`;
          router ??= createFakeRouter(rules, run, used);
          const id = `${operation.type}-0`;
          const body = sampler.body(operation, operation.path.includes("{id}") ? id : undefined);
          const path = operation.path.replace("{id}", id);
          try {
            const { status, text } = router.send({ method: operation.method, path, body });
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
          // A resource that was deleted, or that a behavior replaced, is missing for what follows.
          if (operation.method === "DELETE" || used.length > 0) router = undefined;
        }
      }
      expect([...failures]).toEqual([]);
      if (used.length === 0) expect(carriedOut.size).toBe(writes.length);
    },
    120_000,
  );
});
