import { defineConfig } from "vitest/config";

const all = "test/**/*.test.ts";
const documents = "test/documents/**/*.test.ts";
const packed = "test/package/**/*.test.ts";
const release = "test/release/*.test.ts";
const installed = "**/node_modules/**";

/** Tests that count what the process holds, or replace what is global. */
const alone = [
  "test/auth/token.test.ts",
  "test/connect/page-walk.test.ts",
  "test/connect/reports/{analytics-reports,gunzip}.test.ts",
  "test/connect/uploads/upload-asset.test.ts",
  "test/connect/webhooks/verify.test.ts",
  "test/{demo,examples}.test.ts",
  "test/encoding/md5.test.ts",
  "test/node/curl/{request,resources}.test.ts",
  "test/node/quota/*.test.ts",
  "test/server/{notifications,retention,verify}.test.ts",
  "test/server/verification/revocation.test.ts",
  "test/transport/{abort,attempt,describe-failure,error-body,observe,resources,soak}.test.ts",
];

export default defineConfig({
  test: {
    // Two cores: more workers than that only make each other slow.
    maxWorkers: 2,
    // For tests that hang. Many tests compute for seconds, and must pass beside other work, where each second takes four.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // `npm test` runs the first two.
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      // Modules have no state, so test files can share them: to read them again for each file is a third of all time.
      {
        extends: true,
        test: {
          name: "together",
          include: [all],
          exclude: [...alone, documents, packed, release, installed],
          isolate: false,
        },
      },
      { extends: true, test: { name: "documents", include: [documents] } },
      { extends: true, test: { name: "package", include: [packed] } },
      { extends: true, test: { name: "release", include: [release] } },
    ],
  },
});
