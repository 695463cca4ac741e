/** The cases of the public API, in groups. */
import type { Cases, Fixtures } from "../case.js";
import { calls } from "./calls.js";
import { collections } from "./collections.js";
import { failures } from "./failures.js";
import { reports } from "./reports.js";
import { server } from "./server.js";
import { gzip, verification } from "./signed.js";
import { uploads } from "./uploads.js";
import { webhooks } from "./webhooks.js";
import { writes } from "./writes.js";

/** Those for every runtime. */
const webCases: Readonly<Record<string, Cases>> = {
  calls,
  failures,
  collections,
  writes,
  uploads,
  reports,
  webhooks,
  server,
};

/** Those and signed data, which take long. */
export const everyWebCase = (fixtures: Fixtures): Readonly<Record<string, Cases>> => ({
  ...webCases,
  verification: verification(fixtures),
  gzip: gzip(fixtures),
});

/** What runs in JavaScript where a runtime has no zlib, MD5 and HMAC of its own. Takes them away for good. */
export const casesInJavaScript = (fixtures: Fixtures): Readonly<Record<string, Cases>> => ({
  "without zlib, MD5 and HMAC": { "they are taken away": async () => removeNative() },
  "uploads in JavaScript": firstOf(uploads),
  "reports in JavaScript": firstOf(reports),
  "webhooks in JavaScript": webhooks,
  "gzip in JavaScript": gzip(fixtures),
});

const firstOf = (cases: Cases): Cases => Object.fromEntries(Object.entries(cases).slice(0, 1));

function removeNative(): void {
  const { process } = globalThis as { process?: object };
  if (process) Object.defineProperty(process, "getBuiltinModule", { value: undefined });
}
