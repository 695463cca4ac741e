import { afterEach, describe, expect, it, vi } from "vitest";
import { createGzipCases, rowCount } from "../../helpers/gzip-cases.js";
import { chunkSizes, runGzipCase } from "../../helpers/run-gzip-case.js";

const cases = createGzipCases();

/** `process.getBuiltinModule` is what Node, Bun and Deno have, and Workers and browsers lack. */
const withoutNative = (): void =>
  void vi.stubGlobal(
    "process",
    new Proxy(process, {
      get: (target, name) => (name === "getBuiltinModule" ? undefined : Reflect.get(target, name)),
    }),
  );

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ["the runtime's zlib", () => {}],
  ["JavaScript", withoutNative],
])("a compressed report, read with %s", (_, prepare) => {
  it.each(cases)("$name: $code", async (one) => {
    prepare();
    for (const size of chunkSizes) expect(await runGzipCase(one, rowCount, size), `chunks of ${size}`).toBeUndefined();
  });
});
