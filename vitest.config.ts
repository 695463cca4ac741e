import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Two cores: more workers than that only make each other slow.
    maxWorkers: 2,
    // Modules have no state, so test files can share them: reading them again for each file is a third of all time.
    isolate: false,
    // For tests that hang. Many tests compute for seconds, and must pass beside other work, where each second takes four.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
