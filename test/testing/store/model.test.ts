/** The fake store beside a simple model of it: after any sequence of requests both are the same. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changes } from "../../helpers/store-model/commands.js";
import { expectEqual, modelOf } from "../../helpers/store-model/compare.js";
import { reads } from "../../helpers/store-model/reads.js";
import { createModelStore, seeds } from "../../helpers/store-model/store.js";

describe("the fake store and a model of it", () => {
  const store = createModelStore(seeds);
  const start = store.snapshot();
  const initial = modelOf(store);

  it("are equal after each command of a random sequence, and reset() returns to the start", () => {
    const commands = fc.commands([...changes(), ...reads(), ...reads()], { maxCommands: 80, size: "max" });
    fc.assert(
      fc.property(commands, (sequence) => {
        store.reset();
        expect(store.snapshot()).toEqual(start);
        expectEqual(store, initial);
        fc.modelRun(() => ({ model: modelOf(store), real: store }), sequence);
      }),
      { seed: 12, numRuns: 20 },
    );
  });
});
