import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Two cores: more workers than that only make each other slow.
    maxWorkers: 2,
    // For tests that hang. Many tests compute for seconds, and must pass beside other work, where each second takes four.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
