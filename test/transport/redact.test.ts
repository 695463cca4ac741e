import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createConnectClient, type Hooks, isStoreConnectError, type Logger } from "../../src/index.js";
import { redactText } from "../../src/transport/redact.js";

const token = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJteS1pc3N1ZXIifQ.bXktc2lnbmF0dXJlLW9mLXNpeHR5LWZvdXI";
const opaque = "0paque-T0ken/with+signs=and~more";
const pem = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49s3cr3t\n-----END PRIVATE KEY-----";
const oldPem = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,${"0A".repeat(16)}\n\n${"s3cr3t".repeat(20)}\n-----END RSA PRIVATE KEY-----`;
const signedUrl = "https://store-1.blobstore.example/part?X-Amz-Credential=s3cr3t&X-Amz-Signature=s3cr3t&partNumber=1";
/** Secrets that are recognized by their form, and must not be visible anywhere. */
const secrets = [token, token.split(".")[2]!, "s3cr3t"];
const settings = { seed: 20261122, numRuns: 250 };

/** A string with secrets, as anything from outside may contain it. */
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
/** Header values as HTTP allows them: visible ASCII and spaces, no line ends. */
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

/** Everything of an error that a person or a program can see. */
function visiblePartsOf(error: unknown): string {
  const parts: string[] = [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error)];
  for (let link = error; link instanceof Error; link = link.cause) parts.push(String(link), link.stack ?? "");
  return parts.join("\n");
}

function expectNoSecret(used: string, text: string): void {
  // JSON and inspect escape some characters.
  const plain = text.replaceAll("\\/", "/");
  for (const secret of [used, ...secrets]) expect(plain.includes(secret), `${secret} in ${plain}`).toBe(false);
}

describe.each([
  ["a JWT", token],
  ["an opaque token", opaque],
])("a call with %s", (_, used) => {
  it("ends as the status of the response says, without a secret, whatever the response is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("GET", "POST"), status, headers, body, async (method, code, sent, text) => {
        const received: unknown[] = [];
        const receive = (...args: unknown[]): void => void received.push(args);
        const connect = createConnectClient({
          token: used,
          fetch: async () => new Response(text, { status: code, statusText: used, headers: sent as HeadersInit }),
          retry: { limit: 2, maxDelayMs: 0 },
          hooks: { request: receive, response: receive, retry: receive, warning: receive } satisfies Hooks,
          logger: { debug: receive, info: receive, warn: receive, error: receive } satisfies Logger,
        });
        const ended = await connect.request("apps", { method }).then(
          () => ({ isSuccess: true }) as const,
          (error: unknown) => ({ error }),
        );
        expectNoSecret(used, visiblePartsOf(received));
        if ("isSuccess" in ended) {
          expect(code).toBeLessThan(300);
          return;
        }
        const { error } = ended;
        if (!isStoreConnectError(error)) throw error;
        expectNoSecret(used, visiblePartsOf(error));
        if (code >= 300) expect(error).toMatchObject({ status: code, method, path: "/v1/apps" });
        else expect(error.code).toBe(method === "GET" ? "ERR_NETWORK" : "ERR_UNKNOWN_OUTCOME");
        expect(error.message).toMatch(/^(GET|POST) \/v1\/apps /);
        expect(error.message.split("\n")).toHaveLength(1);
      }),
      settings,
    );
  });

  it("rejects with an error of this package, without a secret, whatever fetch rejects with", async () => {
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
          expectNoSecret(used, visiblePartsOf(error));
        },
      ),
      settings,
    );
  });
});

describe("redactText", () => {
  it.each([
    [
      "a sentence about tokens",
      "Provide a properly configured and signed bearer token, see https://developer.apple.com/go/?id=api-generating-tokens",
    ],
    ["a query without a signature", "https://h.example/v1/apps?cursor=1&limit=2"],
    ["a sentence with the word Basic", "Basic authentication is not supported, Basic = no"],
    ["a query about authors and codes", "https://h.example/p?author=1&filter[promoCode]=2&sessions=3"],
  ])("keeps %s", (_, harmless) => {
    expect(redactText(harmless)).toBe(harmless);
  });

  it.each([
    ["a JWT", `x ${token} y`, "x [redacted] y"],
    ["a header", "Authorization: Bearer abcdefghijklmnop", "Authorization: Bearer [redacted]"],
    ["a key", `x ${pem} y`, "x [redacted] y"],
    ["a key that is cut off", "-----BEGIN EC PRIVATE KEY-----\nabc", "[redacted]"],
    ["an old encrypted key", `x ${oldPem} y`, "x [redacted] y"],
    ["an old encrypted key that is cut off", oldPem.slice(0, 150), "[redacted]"],
    ["Basic credentials", "Authorization: Basic dXNlcjpwYXNzd29yZA==", "Authorization: Basic [redacted]"],
    ["short Basic credentials", "Authorization: Basic dTpwYQ==, then", "Authorization: Basic [redacted], then"],
    ...["jwt", "auth", "pwd", "code", "session_id", "access_token"].map((name): [string, string, string] => [
      `the query of a URL with ${name}=`,
      `https://h.example/p?a=1&${name}=s3cr3t`,
      "https://h.example/p?[redacted]",
    ]),
    ["the query of a signed URL", `x ${signedUrl} y`, "x https://store-1.blobstore.example/part?[redacted] y"],
  ])("removes %s", (_, secret, expected) => {
    expect(redactText(secret)).toBe(expected);
  });

  it.each([
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
  ])("takes time linear in the length of a hostile string of %j", (part) => {
    const start = performance.now();
    redactText(part.repeat(Math.ceil((256 * 1_024) / part.length)));
    // With quadratic time it would be minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
