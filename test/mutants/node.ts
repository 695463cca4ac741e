/** Faults in the shared quota, the fake App Store and the package. */
import type { Mutant } from "./mutant.js";

const sharedQuota = ["test/node/quota/shared-store.test.ts", "test/node/quota/shared-store-outage.test.ts"];
const fakeStore = ["test/testing/http/server.test.ts", "test/testing/http/token-check.test.ts"];

export const nodeMutants: readonly Mutant[] = [
  {
    file: "src/node/quota/shared-store.ts",
    search: "if (localWaitMs > 0) await ask(() => shared.giveBack(key, windows));",
    replace: "",
    tests: sharedQuota,
    breaks: "a slot in Redis that this process may not use is lost for a whole window",
  },
  {
    file: "src/node/quota/shared-store.ts",
    search: "const reason = new Error(hasWholeLimit ? message + warning : message);",
    replace: "const reason = new Error(message);",
    tests: sharedQuota,
    breaks: "the reason for onAway does not warn that every process has the whole limit",
  },
  {
    file: "src/node/quota/shared-store.ts",
    search: 'if (isNew) report(error instanceof Error ? error.name : "Error", whyAway);',
    replace: "if (isNew) callSafely(onAway, [error as Error], undefined);",
    tests: sharedQuota,
    breaks: "onAway receives the client's error, whose command.args may be the user and the password",
  },
  {
    file: "src/node/quota/shared-store.ts",
    search: "callSafely(onAway, [reason], undefined);",
    replace: "void onAway?.(reason);",
    tests: sharedQuota,
    breaks: "an onAway that throws or rejects fails the request or ends the process",
  },
  {
    file: "src/node/quota/shared-store.ts",
    search: 'if (onStoreFailure === "refuse") return result.waitMs;',
    replace: "",
    tests: sharedQuota,
    breaks: 'more than the limit is sent with "refuse" after Redis has lost its count',
  },
  {
    file: "src/node/quota/shared-store.ts",
    search: "limit: Math.max(1, Math.floor(limit / processes)),",
    replace: "limit,",
    tests: sharedQuota,
    breaks: "each process takes the whole limit while Redis is away",
  },
  {
    file: "src/node/quota/shared-store.ts",
    search: "if (waitMs === 0) for (const window of share) shared.addUnreported(key, window);",
    replace: "",
    tests: sharedQuota,
    breaks: "Redis is not informed of the slots that were taken while it was away, and grants them again",
  },
  {
    file: "src/node/quota/shared-store.ts",
    search: "({ waitMs }) => (waitMs === 0 ? shared.giveBack(key, windows) : undefined),",
    replace: "undefined,",
    tests: sharedQuota,
    breaks: "a slot that Redis grants too late is lost for a whole window",
  },
  {
    file: "src/node/quota/rolling-window-script.ts",
    search: "isLost = slots < knownSlots",
    replace: "isLost = false",
    tests: sharedQuota,
    breaks: "an old snapshot of the count lets through more than the limit",
  },
  {
    file: "src/node/quota/rolling-window-script.ts",
    search: "isLost = not closedUntil or knownUntil > closedUntil + sliceMs + 1",
    replace: "isLost = false",
    tests: sharedQuota,
    breaks: "a Redis that comes back empty hands out the limit again",
  },
  {
    file: "src/node/quota/rolling-window-script.ts",
    search: "isLost = not closedUntil or knownUntil > closedUntil + sliceMs + 1",
    replace: "isLost = true",
    tests: sharedQuota,
    breaks: "each process that finds the same loss starts the wait again",
  },
  {
    file: "src/node/quota/rolling-window-script.ts",
    search: "if knownGeneration ~= '' and now < knownUntil then",
    replace: "if knownGeneration ~= '' then",
    tests: sharedQuota,
    breaks: "a count that lived out its window is taken for a loss, and requests wait for nothing",
  },
  {
    file: "src/testing/http/handler.ts",
    search: "if (isOwned) return undefined;",
    replace: "return undefined;",
    tests: fakeStore,
    breaks: "the fake accepts requests without a token, so that tests against it prove nothing",
  },
  {
    file: "src/testing/http/request-body.ts",
    search: "if (length <= limitBytes) {",
    replace: "if (length > 0) {",
    tests: fakeStore,
    breaks: "the fake keeps a body of any size in memory",
  },
  {
    file: "package.json",
    search: "node --eval \\\"fs.rmSync('dist', { recursive: true, force: true })\\\" && ",
    replace: "",
    tests: ["test/package/prepack.test.ts"],
    breaks: "files of an earlier build are published",
  },
];
