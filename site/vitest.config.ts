import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests of the built site, in Chromium: `npm run test:site` builds it before. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["test/*.test.ts"],
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
