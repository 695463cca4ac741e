/** Faults in where the token goes, what is sent again, what is counted and what is shown. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are code
import type { Mutant } from "./mutant.js";

const authorize = ["test/transport/authorize.test.ts"];
const retry = [
  "test/transport/retry/retry.test.ts",
  "test/transport/create-transport.test.ts",
  "test/client/create-client.test.ts",
];
const quota = ["test/transport/quota/quota.test.ts", "test/transport/quota/store.test.ts"];
const redact = ["test/transport/redact.test.ts", "test/transport/observe.test.ts"];

export const transportMutants: readonly Mutant[] = [
  {
    file: "src/transport/authorize.ts",
    search: "if (origins.some((origin) => url.startsWith(`${origin}/`))) return;",
    replace: "if (origins.some((origin) => url.startsWith(origin))) return;",
    tests: authorize,
    breaks: "the token goes to a host that begins like Apple's",
  },
  {
    file: "src/transport/authorize.ts",
    search: "const loopback = /^(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])$/;",
    replace: "const loopback = /^(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])/;",
    tests: authorize,
    breaks: "the token goes in the clear to a host that begins like the loopback host",
  },
  {
    file: "src/transport/authorize.ts",
    search: "if (path) throw new TypeError",
    replace: "if (false as boolean) throw new TypeError",
    tests: authorize,
    breaks: "a trusted origin is cut silently",
  },
  {
    file: "src/transport/authorize.ts",
    search: "const headers = isFromMiddleware ? new Headers(request.headers) : request.headers;",
    replace: "const headers = request.headers;",
    tests: authorize,
    breaks: "middleware sees the token",
  },
  {
    file: "src/transport/retry/retry.ts",
    search: "return statusCodes.includes(status) && (status === 429 || methods.includes(method));",
    replace: "return statusCodes.includes(status);",
    tests: retry,
    breaks: "a write is sent again after a 5xx",
  },
  {
    file: "src/transport/retry/retry.ts",
    search: "return lost && !signal?.aborted && methods.includes(method);",
    replace: "return lost && !signal?.aborted;",
    tests: retry,
    breaks: "a write whose response was lost is sent again",
  },
  {
    file: "src/transport/retry/retry.ts",
    search: "if (response?.status === 401 && renewable && renewals === 0) {",
    replace: "if (response?.status === 401 && renewals === 0) {",
    tests: retry,
    breaks: "a token that was rejected is sent again",
  },
  {
    file: "src/transport/retry/retry.ts",
    search: "if (isUnknownOutcomeError(thrown)) unknownOutcome ??= thrown;",
    replace: "",
    tests: retry,
    breaks: "an earlier attempt that may have been carried out is forgotten",
  },
  {
    file: "src/transport/retry/retry.ts",
    search: "attempt - renewals < policy.limit",
    replace: "attempt < policy.limit",
    tests: retry,
    breaks: "a 401 counts as an attempt",
  },
  {
    file: "src/transport/outcome.ts",
    search: "return /^(GET|HEAD|OPTIONS)$/.test(method) ? failure :",
    replace: 'return method !== "" ? failure :',
    tests: retry,
    breaks: "a lost write is reported as if nothing had been sent",
  },
  {
    file: "src/transport/failure.ts",
    search: '&& syscall !== "read" && syscall !== "write") return true;',
    replace: ") return true;",
    tests: retry,
    breaks: "a connection that broke while sending is reported as never made",
  },
  {
    file: "src/transport/quota/quota.ts",
    search: "if (!Number.isFinite(waitMs)) throw toStoreError(waitMs);",
    replace: "",
    tests: quota,
    breaks: "a broken quota store is asked in an endless loop",
  },
  {
    file: "src/transport/quota/quota.ts",
    search:
      "if (signal?.aborted) taking.then((ms) => (ms === 0 ? store.giveBack(key, windows) : undefined)).catch(() => {});",
    replace: "",
    tests: quota,
    breaks: "a slot of an aborted request is lost for an hour",
  },
  {
    file: "src/transport/quota/store.ts",
    search: "if (endOf(slice, sliceMs) <= at) count.delete(slice);",
    replace: "count.delete(slice);",
    tests: quota,
    breaks: "more than the limit is sent",
  },
  {
    file: "src/transport/redact.ts",
    search: "for (const secret of secrets) if (secret.length >= 8) safe = safe.replaceAll(secret, hidden);",
    replace: "",
    tests: redact,
    breaks: "a token in a response gets into errors and logs",
  },
  {
    file: "src/transport/redact.ts",
    search: "(isSigned ? `?${hidden}` : query && `?${query}`)",
    replace: "(query && `?${query}`)",
    tests: redact,
    breaks: "signed URLs get into logs",
  },
  {
    file: "src/transport/redact.ts",
    search: "if (stack) copy.stack = redactText(String(stack), secrets);",
    replace: "if (stack) copy.stack = String(stack);",
    tests: redact,
    breaks: "a token in a stack gets into logs",
  },
];
