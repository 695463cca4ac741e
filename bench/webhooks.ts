import { createWebhookHandler, createWebhookVerifier, signTestWebhook, verifyWebhook } from "storeconnect/webhooks";
import * as budgets from "./budgets.js";
import { type Figure, measure, type Values } from "./figures.js";
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
  relationships: {
    instance: {
      data: { type: "appStoreVersions", id: "ad7e6298-2570-4ca6-b3cc-f81788e40bdc" },
      links: { self: "https://api.appstoreconnect.apple.com/v1/appStoreVersions/ad7e6298-2570-4ca6-b3cc-f81788e40bdc" },
    },
  },
};

/**
 * Verifying webhooks, beside `crypto.subtle.verify` alone, with a ready key and over the same bytes; and the handler, beside what the
 * least server does: it reads the body, verifies it and responds.
 */
export async function measureWebhooks(): Promise<Figure[]> {
  const { body, headers } = await signTestWebhook({ secret, payload: { data: { ...data, id: "1" } } });
  const signature = headers["x-apple-signature"];
  const bytes = Uint8Array.from(Buffer.from(signature.slice("hmacsha256=".length), "hex"));
  const verifier = createWebhookVerifier({ secrets: secret });
  const key = await importKey();
  const bare = (): Promise<boolean> => crypto.subtle.verify("HMAC", key, bytes, body);
  const besideBare = async (verify: () => Promise<unknown>): Promise<Values> => {
    const turns = [
      ["storeconnect", () => timeOf(verify)],
      ["bare", () => timeOf(bare)],
    ] as const;
    return asValues(await interleave(rounds, new Map(turns)));
  };

  let id = 0;
  const handle = createWebhookHandler({ secrets: secret, on: {}, otherwise: () => {} });
  const next = async (): Promise<Request> =>
    new Request(
      "https://example.com",
      await signTestWebhook({ secret, payload: { data: { ...data, id: `${id++}` } } }),
    );
  const withRequest = (use: (request: Request) => Promise<unknown>) => async (): Promise<number> => {
    const requests = await Promise.all(Array.from({ length: calls }, next));
    return timeOf(() => use(requests.pop()!));
  };

  return [
    await measure({ name: "a webhook, by a verifier", unit: "µs", budgets: budgets.webhooks.verifier }, () =>
      besideBare(() => verifier.verify({ body, signature })),
    ),
    await measure({ name: "a webhook, by verifyWebhook", unit: "µs", budgets: budgets.webhooks.once }, () =>
      besideBare(() => verifyWebhook({ body, signature, secrets: secret })),
    ),
    await measure({ name: "a webhook, by the handler", unit: "µs", budgets: budgets.webhooks.handler }, async () => {
      const turns = [
        ["storeconnect", withRequest(handle)],
        [
          "bare",
          withRequest(async (request) => {
            await crypto.subtle.verify("HMAC", key, bytes, await request.arrayBuffer());
            return new Response(null, { status: 200 });
          }),
        ],
      ] as const;
      return asValues(await interleave(rounds, new Map(turns)));
    }),
  ];
}

/** Many short rounds, so that other load of the machine is shared evenly. */
const rounds = 201;
const calls = 100;

const importKey = (): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "verify",
  ]);

/** Microseconds of one of `calls` runs, one after another. */
async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  for (let left = calls; left > 0; left--) await run();
  return ((performance.now() - before) / calls) * 1_000;
}
