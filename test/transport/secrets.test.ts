import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createConnectClient, type Hooks, isStoreConnectError, type Logger } from "../../src/index.js";
import { redactText } from "../../src/transport/redact.js";

const token = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJteS1pc3N1ZXIifQ.bXktc2lnbmF0dXJlLW9mLXNpeHR5LWZvdXI";
const opaque = "0paque-T0ken/with+signs=and~more";
const pem = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49s3cr3t\n-----END PRIVATE KEY-----";
const oldPem = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,${"0A".repeat(16)}\n\n${"s3cr3t".repeat(20)}\n-----END RSA PRIVATE KEY-----`;
const signedUrl = "https://store-1.blobstore.example/part?X-Amz-Credential=s3cr3t&X-Amz-Signature=s3cr3t&partNumber=1";
/** What gives itself away by its form, and must be seen in no place. */
const secrets = [token, token.split(".")[2]!, "s3cr3t"];
const settings = { seed: 20261122, numRuns: 250 };

/** Text with secrets in it, as it may stand in anything that comes from outside. */
const leaky = fc
  .array(fc.oneof(fc.string(), fc.constantFrom(token, `Bearer ${token}`, opaque, pem, signedUrl, " ", '"', "\n")), {
    maxLength: 6,
  })
  .map((parts) => parts.join(" "));

const entry = fc.record(
  {
    id: leaky,
    status: fc.oneof(leaky, fc.integer()),
    code: fc.oneof(leaky, fc.constant("STATE_ERROR"), fc.integer()),
    title: fc.oneof(leaky, fc.constant(null)),
    detail: fc.oneof(leaky, fc.object()),
    source: fc.record({ pointer: leaky }),
    meta: fc.oneof(
      fc.object(),
      fc.record({ associatedErrors: fc.dictionary(leaky, fc.array(fc.record({ code: leaky }))) }),
    ),
    ["__proto__"]: fc.anything(),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  leaky,
  fc.json(),
  fc
    .record({
      errors: fc.oneof(fc.array(fc.oneof(entry, fc.constant(null), fc.integer()), { maxLength: 4 }), fc.object()),
    })
    .map((it) => JSON.stringify(it)),
  leaky.map((text) => `<html><title>${text}</title></html>`),
);
/** Header values as HTTP allows them: bytes, no line ends. */
const value = fc.oneof(
  leaky.map((text) => text.replaceAll(/[^ -~]/g, "?")),
  fc.constantFrom(
    "",
    "-1",
    "1e9",
    "99999999999999999999",
    "Sun, 22 Nov 2026 12:00:00 GMT",
    "Sun, 99 Foo 1 GMT",
    "user-hour-rem:-;",
  ),
);
const headers = fc.record(
  {
    "retry-after": value,
    "x-rate-limit": value,
    date: value,
    "x-request-id": value,
    "content-type": value,
    location: value,
    "set-cookie": value,
    "x-anything": value,
  },
  { requiredKeys: [] },
);
const status = fc.integer({ min: 200, max: 599 }).filter((it) => ![204, 205, 304].includes(it));

/** Everything that a person or a program could see of an error. */
function seenOf(error: unknown): string {
  const parts: string[] = [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error)];
  for (let link = error; link instanceof Error; link = link.cause) parts.push(String(link), link.stack ?? "");
  return parts.join("\n");
}

function expectNoSecret(used: string, text: string): void {
  // JSON and inspect write some signs another way.
  const plain = text.replaceAll("\\/", "/");
  for (const secret of [used, ...secrets]) expect(plain.includes(secret), `${secret} in ${plain}`).toBe(false);
}

describe.each([
  ["a JWT", token],
  ["an opaque token", opaque],
])("with %s", (_, used) => {
  test("whatever is answered, the call ends as the status says, without a secret", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("GET", "POST"), status, headers, body, async (method, code, sent, text) => {
        const told: unknown[] = [];
        const tell = (...args: unknown[]): void => void told.push(args);
        const connect = createConnectClient({
          token: used,
          fetch: async () => new Response(text, { status: code, statusText: used, headers: sent as HeadersInit }),
          retry: { limit: 2, maxDelayMs: 0 },
          hooks: { request: tell, response: tell, retry: tell, warning: tell } satisfies Hooks,
          logger: { debug: tell, info: tell, warn: tell, error: tell } satisfies Logger,
        });
        const ended = await connect.request("apps", { method }).then(
          () => ({ fine: true }) as const,
          (error: unknown) => ({ error }),
        );
        expectNoSecret(used, seenOf(told));
        if ("fine" in ended) {
          expect(code).toBeLessThan(300);
          return;
        }
        const { error } = ended;
        if (!isStoreConnectError(error)) throw error;
        expectNoSecret(used, seenOf(error));
        if (code >= 300) expect(error).toMatchObject({ status: code, method, path: "/v1/apps" });
        else expect(error.code).toBe(method === "GET" ? "ERR_NETWORK" : "ERR_UNKNOWN_OUTCOME");
        expect(error.message).toMatch(/^(GET|POST) \/v1\/apps /);
        expect(error.message.split("\n")).toHaveLength(1);
      }),
      settings,
    );
  });

  test("whatever fetch rejects with, it becomes an error of this package, without a secret", async () => {
    const failure = fc.letrec((tie) => ({
      error: fc
        .record({
          message: leaky,
          code: fc.oneof(leaky, fc.constant("ECONNREFUSED"), fc.integer()),
          more: fc.anything(),
          cause: fc.option(tie("error")),
        })
        .map(({ message, cause, ...others }) =>
          Object.assign(new Error(message, { cause }), others, {
            request: { headers: { authorization: `Bearer ${used}` } },
          }),
        ),
    })).error;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("GET", "POST"),
        fc.oneof(failure, leaky, fc.anything()),
        async (method, thrown) => {
          const connect = createConnectClient({
            token: used,
            fetch: () => Promise.reject(thrown),
            retry: { limit: 1 },
          });
          const error = await connect.request("apps", { method }).then(
            () => undefined,
            (it: unknown) => it,
          );
          if (!isStoreConnectError(error)) throw error;
          expect(["ERR_NETWORK", "ERR_UNKNOWN_OUTCOME"]).toContain(error.code);
          expectNoSecret(used, seenOf(error));
        },
      ),
      settings,
    );
  });
});

describe("redactText", () => {
  test.each([
    [
      "a sentence about tokens stays",
      "Provide a properly configured and signed bearer token, see https://developer.apple.com/go/?id=api-generating-tokens",
      undefined,
    ],
    ["a query that signs nothing stays", "https://h.example/v1/apps?cursor=1&limit=2", undefined],
    ["a JWT", `x ${token} y`, "x [redacted] y"],
    ["a header", "Authorization: Bearer abcdefghijklmnop", "Authorization: Bearer [redacted]"],
    ["a key", `x ${pem} y`, "x [redacted] y"],
    ["a key that is cut off", "-----BEGIN EC PRIVATE KEY-----\nabc", "[redacted]"],
    ["an old encrypted key", `x ${oldPem} y`, "x [redacted] y"],
    ["an old encrypted key that is cut off", oldPem.slice(0, 150), "[redacted]"],
    ["Basic credentials", "Authorization: Basic dXNlcjpwYXNzd29yZA==", "Authorization: Basic [redacted]"],
    ["short Basic credentials", "Authorization: Basic dTpwYQ==, then", "Authorization: Basic [redacted], then"],
    ["a sentence with the word Basic stays", "Basic authentication is not supported, Basic = no", undefined],
    ...["jwt", "auth", "pwd", "code", "session_id", "access_token"].map((name): [string, string, string] => [
      `a URL with ${name}=`,
      `https://h.example/p?a=1&${name}=s3cr3t`,
      "https://h.example/p?[redacted]",
    ]),
    ["a query about authors and codes stays", "https://h.example/p?author=1&filter[promoCode]=2&sessions=3", undefined],
    ["a signed URL", `x ${signedUrl} y`, "x https://store-1.blobstore.example/part?[redacted] y"],
  ])("%s", (_, text, expected) => {
    expect(redactText(text)).toBe(expected ?? text);
  });

  test.each([
    ["eyJ-"],
    ["Basic a"],
    ["-----BEGIN PRIVATE KEY-----a-"],
    ["-----BEGIN PRIVATE KEY----"],
    ["-----BEGIN PRIVATE KEY-----"],
    ["https://a"],
    ["Bearer "],
    ["eyJ.eyJ"],
    ["https://a?"],
    ["?&a"],
  ])("a hostile text of %j costs no more than its length", (part) => {
    const start = performance.now();
    redactText(part.repeat(Math.ceil((256 * 1_024) / part.length)));
    // Quadratic it would be minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
