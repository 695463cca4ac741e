import { createWebhookHandler, createWebhookVerifier, signTestWebhook, verifyWebhook } from "storeconnect/webhooks";
import * as budgets from "./budgets.js";
import { type Figure, measure } from "./figures.js";
import { asValues, interleave } from "./rounds.js";

const secret = "This is my secret";
const data = {
  type: "appStoreVersionAppVersionStateUpdated",
  version: 1,
  attributes: {
    oldValue: "PREPARE_FOR_SUBMISSION",
    newValue: "READY_FOR_REVIEW",
    timestamp: "2026-11-30T09:00:00.000Z",
  },
  relationships: { instance: { data: { type: "appStoreVersions", id: "ad7e6298-2570-4ca6-b3cc-f81788e40bdc" } } },
};

/** Verifying webhooks, beside HMAC of Web Crypto and `JSON.parse` over the same bytes. */
export async function measureWebhooks(): Promise<Figure[]> {
  const { body, headers } = await signTestWebhook({ secret, payload: { data: { ...data, id: "1" } } });
  const signature = headers["x-apple-signature"];
  const bytes = Uint8Array.from(Buffer.from(signature.slice("hmacsha256=".length), "hex"));
  const verifier = createWebhookVerifier({ secrets: secret });
  const key = await importKey();
  const bare = async (): Promise<unknown> =>
    (await crypto.subtle.verify("HMAC", key, bytes, body)) && JSON.parse(new TextDecoder().decode(body));

  let id = 0;
  const handle = createWebhookHandler({ secrets: secret, on: {}, otherwise: () => {} });
  const next = async (): Promise<Request> =>
    new Request(
      "https://example.com",
      await signTestWebhook({ secret, payload: { data: { ...data, id: `${id++}` } } }),
    );

  return [
    await measure({ name: "a webhook, by a verifier", unit: "µs", budgets: budgets.webhooks.verifier }, async () => {
      const turns = [
        ["storeconnect", () => timeOf(() => verifier.verify({ body, signature }))],
        ["bare", () => timeOf(bare)],
      ] as const;
      return asValues(await interleave(31, new Map(turns)));
    }),
    await measure(
      { name: "a webhook, with the key made each time", unit: "µs", budgets: budgets.webhooks.once },
      async () => {
        const once = async (): Promise<unknown> =>
          (await crypto.subtle.verify("HMAC", await importKey(), bytes, body)) &&
          JSON.parse(new TextDecoder().decode(body));
        const turns = [
          ["storeconnect", () => timeOf(() => verifyWebhook({ body, signature, secrets: secret }))],
          ["bare", () => timeOf(once)],
        ] as const;
        return asValues(await interleave(31, new Map(turns)));
      },
    ),
    await measure({ name: "a webhook, by the handler", unit: "µs", budgets: budgets.webhooks.handler }, async () => {
      const withRequest = (use: (request: Request) => Promise<unknown>) => async (): Promise<number> => {
        const requests = await Promise.all(Array.from({ length: 300 }, next));
        return timeOf(() => use(requests.pop()!), 300);
      };
      const turns = [
        ["storeconnect", withRequest(handle)],
        [
          "bare",
          withRequest(async (request) => {
            const sent = await request.arrayBuffer();
            await crypto.subtle.verify("HMAC", key, bytes, sent);
            JSON.parse(new TextDecoder().decode(sent));
            return new Response(null, { status: 200 });
          }),
        ],
      ] as const;
      return asValues(await interleave(31, new Map(turns)));
    }),
  ];
}

const importKey = (): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "verify",
  ]);

/** Microseconds of one of `count` runs, one after another. */
async function timeOf(run: () => Promise<unknown>, count = 1_000): Promise<number> {
  const before = performance.now();
  for (let left = count; left > 0; left--) await run();
  return ((performance.now() - before) / count) * 1_000;
}
