import { afterEach, describe, expect, it } from "vitest";
import { PaginationError, VerificationError } from "../../src/errors/index.js";
import { createStoreServerClient, type StoreServerClient } from "../../src/server/client.js";
import { StoreServerError } from "../../src/server/error.js";
import {
  getTransaction,
  notificationHistory,
  refunds,
  subscriptionStatuses,
  transactions,
} from "../../src/server/transactions.js";
import { createVerifier, type Verifier } from "../../src/server/verify.js";
import { createAppleChain, signJws } from "../helpers/apple-chain.js";
import { type Answer, type Asked, type LocalServer, startServer } from "../helpers/local-server.js";
import { makeSigningKey } from "../helpers/signing-key.js";
import * as payloads from "../helpers/verification-cases/payloads.js";

const chain = await createAppleChain();
const { privateKey } = await makeSigningKey();
const { bundleId, now } = payloads;

const verifierOf = (environment: "Production" | "Sandbox"): Verifier =>
  createVerifier({
    ...payloads.verifierOptions(chain),
    environment,
    now: () => now,
    rootCertificates: [chain.root.der],
  });
const verifier = verifierOf("Production");

const servers: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function connect(answer: (asked: Asked) => Answer | Promise<Answer>) {
  const server = await startServer(answer);
  servers.push(server);
  const store: StoreServerClient = createStoreServerClient({
    keyId: "ABC123DEFG",
    issuerId: "57246542-96fe-1a63-e053-0824d011072a",
    privateKey,
    bundleId,
    environment: "Production",
    baseUrl: server.baseUrl,
  });
  return { store, asked: server.asked };
}

const transactionOf = (transactionId: string, more: object = {}) => ({
  ...payloads.transaction,
  transactionId,
  ...more,
});
const sign = (payload: object) => signJws(chain, payload);
const signAll = (ids: string[]) => Promise.all(ids.map((id) => sign(transactionOf(id))));
const tokenIn = ({ url }: Asked, name: string) => new URL(url, "http://localhost").searchParams.get(name);
const notFound: Answer = { status: 404, body: { errorCode: 4040010, errorMessage: "Transaction id not found." } };

async function collect<Item>(all: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of all) items.push(item);
  return items;
}

describe("transactions and refunds", () => {
  const threePages = async (asked: Asked): Promise<Answer> => {
    const revision = tokenIn(asked, "revision");
    if (revision === null) {
      return { body: { revision: "r1", hasMore: true, signedTransactions: await signAll(["1", "2"]) } };
    }
    if (revision === "r1") return { body: { revision: "r2", hasMore: true, signedTransactions: [] } };
    return { body: { revision: "r3", hasMore: false, signedTransactions: await signAll(["3"]) } };
  };

  it.each([
    ["history", transactions, "/inApps/v2/history/42"],
    ["refunds", refunds, "/inApps/v2/refund/lookup/42"],
  ])("yield every page of the %s, decoded and in Apple's order, also after an empty page", async (_, list, path) => {
    const { store, asked } = await connect(threePages);
    const found = await collect(list(store, "42", { verifier }));
    expect(found).toEqual(["1", "2", "3"].map((id) => transactionOf(id)));
    expect(asked.map(({ url }) => url)).toEqual([path, `${path}?revision=r1`, `${path}?revision=r2`]);
  });

  it("send the filters with every page", async () => {
    const { store, asked } = await connect(threePages);
    await collect(transactions(store, "42", { verifier, query: { productId: ["a", "b"], sort: "DESCENDING" } }));
    for (const one of asked) expect(one.url).toContain("?productId=a&productId=b&sort=DESCENDING");
    expect(asked).toHaveLength(3);
  });

  it("request no page before it is needed", async () => {
    const { store, asked } = await connect(threePages);
    for await (const { transactionId } of transactions(store, "42", { verifier })) if (transactionId === "2") break;
    expect(asked).toHaveLength(1);
  });

  it("reject when a transaction fails verification, and yield nothing of its page", async () => {
    const other = await createAppleChain();
    const { store } = await connect(async () => ({
      body: { signedTransactions: [await sign(transactionOf("1")), await signJws(other, transactionOf("2"))] },
    }));
    const seen: unknown[] = [];
    const run = async () => {
      for await (const one of transactions(store, "42", { verifier })) seen.push(one);
    };
    await expect(run()).rejects.toBeInstanceOf(VerificationError);
    expect(seen).toEqual([]);
  });

  it.each([["r1"], [undefined]])("end in an error where more is promised with the token %o again", async (revision) => {
    const { store, asked } = await connect(() => ({ body: { revision, hasMore: true } }));
    await expect(collect(transactions(store, "42", { verifier }))).rejects.toBeInstanceOf(PaginationError);
    expect(asked.length).toBeLessThan(3);
  });

  it("reject with Apple's error", async () => {
    const { store } = await connect(() => notFound);
    const error = await collect(transactions(store, "42", { verifier })).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreServerError);
    expect((error as StoreServerError).errorName).toBe("TRANSACTION_ID_NOT_FOUND");
  });

  it("stop when the signal aborts", async () => {
    const controller = new AbortController();
    const { store } = await connect(threePages);
    const run = async () => {
      for await (const _ of transactions(store, "42", { verifier, signal: controller.signal })) controller.abort();
    };
    await expect(run()).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("notificationHistory", () => {
  it("yields every page, decoded with the signed data inside, and sends the same body for each", async () => {
    const request = { startDate: now - 86_400_000, endDate: now, onlyFailures: true };
    const signedPayload = await sign({
      ...payloads.notification,
      data: { ...payloads.data, signedTransactionInfo: await sign(payloads.transaction) },
    });
    const sendAttempts = [{ attemptDate: now, sendAttemptResult: "TIMED_OUT" }];
    const { store, asked } = await connect((one) => ({
      body: {
        ...(tokenIn(one, "paginationToken") === null ? { paginationToken: "p1", hasMore: true } : { hasMore: false }),
        notificationHistory: [{ signedPayload, sendAttempts }],
      },
    }));
    const found = await collect(notificationHistory(store, request, { verifier }));
    expect(found).toHaveLength(2);
    expect(found[0]!.notification.notificationType).toBe("DID_RENEW");
    expect(found[0]!.transaction).toEqual(payloads.transaction);
    expect(found[0]!.sendAttempts).toEqual(sendAttempts);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST /inApps/v1/notifications/history",
      "POST /inApps/v1/notifications/history?paginationToken=p1",
    ]);
    for (const { body } of asked) expect(JSON.parse(body.toString())).toEqual(request);
  });
});

describe("subscriptionStatuses", () => {
  const signedState = async (renewalInfo: object = payloads.renewalInfo) => ({
    originalTransactionId: payloads.transaction.originalTransactionId,
    status: 1,
    signedTransactionInfo: await sign(payloads.transaction),
    signedRenewalInfo: await sign(renewalInfo),
  });

  it("returns the states by group, with transaction and renewal info decoded", async () => {
    const { store, asked } = await connect(async () => ({
      body: {
        environment: "Production",
        data: [{ subscriptionGroupIdentifier: "20500000", lastTransactions: [await signedState()] }],
      },
    }));
    expect(await subscriptionStatuses(store, "42", { verifier, status: [1, 4] })).toEqual([
      {
        subscriptionGroupIdentifier: "20500000",
        subscriptions: [
          {
            originalTransactionId: payloads.transaction.originalTransactionId,
            status: 1,
            transaction: payloads.transaction,
            renewalInfo: payloads.renewalInfo,
          },
        ],
      },
    ]);
    expect(asked[0]!.url).toBe("/inApps/v1/subscriptions/42?status=1&status=4");
  });
  it("rejects when signed data fails verification or is missing", async () => {
    const sandbox = { ...payloads.renewalInfo, environment: "Sandbox" };
    const { signedRenewalInfo: _, ...without } = await signedState();
    for (const state of [await signedState(sandbox), without]) {
      const { store } = await connect(() => ({ body: { data: [{ lastTransactions: [state] }] } }));
      await expect(subscriptionStatuses(store, "42", { verifier })).rejects.toBeInstanceOf(VerificationError);
    }
  });
  it("names the item and the member whose signed data is missing", async () => {
    const good = await signedState();
    for (const member of ["signedTransactionInfo", "signedRenewalInfo"]) {
      for (const value of [undefined, null]) {
        const items = [good, { ...good, [member]: value }];
        const { store } = await connect(() => ({ body: { data: [{}, { lastTransactions: items }] } }));
        await expect(subscriptionStatuses(store, "42", { verifier })).rejects.toMatchObject({
          name: "VerificationError",
          message: `The response has no data[1].lastTransactions[1].${member}`,
        });
      }
    }
  });
  it("returns an empty list for a customer without subscriptions", async () => {
    const { store } = await connect(() => ({ body: { environment: "Production", data: [] } }));
    expect(await subscriptionStatuses(store, "42", { verifier })).toEqual([]);
  });
});

describe("getTransaction", () => {
  const found = async (environment: string): Promise<Answer> => ({
    body: { signedTransactionInfo: await sign(transactionOf("42", { environment })) },
  });

  it("returns a decoded transaction of the client's environment without a request to the sandbox", async () => {
    const { store } = await connect(() => found("Production"));
    const { store: client, asked } = await connect(() => found("Sandbox"));
    const transaction = await getTransaction(store, "42", {
      verifier,
      sandbox: { client, verifier: verifierOf("Sandbox") },
    });
    expect(transaction.environment).toBe("Production");
    expect(asked).toEqual([]);
  });
  it("returns a transaction of the sandbox that production does not know, if `sandbox` is given", async () => {
    const { store } = await connect(() => notFound);
    const { store: client } = await connect(() => found("Sandbox"));
    const sandbox = { client, verifier: verifierOf("Sandbox") };
    expect((await getTransaction(store, "42", { verifier, sandbox })).environment).toBe("Sandbox");
    await expect(getTransaction(store, "42", { verifier })).rejects.toMatchObject({ errorCode: 4040010 });
  });
  it("does not look in the sandbox after any other error", async () => {
    const { store } = await connect(() => ({ status: 400, body: { errorCode: 4000006, errorMessage: "…" } }));
    const { store: client, asked } = await connect(() => found("Sandbox"));
    await expect(
      getTransaction(store, "42", { verifier, sandbox: { client, verifier: verifierOf("Sandbox") } }),
    ).rejects.toMatchObject({ errorName: "INVALID_TRANSACTION_ID" });
    expect(asked).toEqual([]);
  });
  it("rejects when the response has none", async () => {
    const { store } = await connect(() => ({ body: {} }));
    await expect(getTransaction(store, "42", { verifier })).rejects.toBeInstanceOf(VerificationError);
  });
});

describe("the option sandbox of the helpers", () => {
  const sandboxVerifier = verifierOf("Sandbox");
  const inSandbox = { environment: "Sandbox" };
  const request = { startDate: now - 86_400_000, endDate: now, transactionId: "42" };
  type Store = { client: StoreServerClient; verifier: Verifier };
  const bodyOf = async (environment: "Production" | "Sandbox") => ({
    signedTransactions: [await sign(transactionOf("42", { environment }))],
    signedTransactionInfo: await sign(transactionOf("42", { environment })),
    notificationHistory: [
      { signedPayload: await sign({ ...payloads.notification, data: { ...payloads.data, environment } }) },
    ],
    data: [
      {
        lastTransactions: [
          {
            signedTransactionInfo: await sign(transactionOf("42", { environment })),
            signedRenewalInfo: await sign({ ...payloads.renewalInfo, environment }),
          },
        ],
      },
    ],
  });
  const helpers: [string, (store: StoreServerClient, sandbox?: Store) => Promise<unknown[]>][] = [
    ["transactions", (store, sandbox) => collect(transactions(store, "42", { verifier, sandbox }))],
    ["refunds", (store, sandbox) => collect(refunds(store, "42", { verifier, sandbox }))],
    ["notificationHistory", (store, sandbox) => collect(notificationHistory(store, request, { verifier, sandbox }))],
    ["subscriptionStatuses", (store, sandbox) => subscriptionStatuses(store, "42", { verifier, sandbox })],
    ["getTransaction", async (store, sandbox) => [await getTransaction(store, "42", { verifier, sandbox })]],
  ];

  it.each(helpers)("makes %s look in the sandbox for an unknown transaction", async (_, call) => {
    const { store } = await connect(() => notFound);
    const { store: client, asked } = await connect(async () => ({ body: await bodyOf("Sandbox") }));
    await expect(call(store)).rejects.toMatchObject({ errorCode: 4040010 });
    expect(asked).toHaveLength(0);
    const found = await call(store, { client, verifier: sandboxVerifier });
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).toContain(JSON.stringify(inSandbox).slice(1, -1));
    expect(asked).toHaveLength(1);
  });
  it.each(helpers)("is not used by %s for a known transaction, or after another error", async (_, call) => {
    const { store: client, asked } = await connect(() => notFound);
    const { store } = await connect(async () => ({ body: await bodyOf("Production") }));
    expect(await call(store, { client, verifier: sandboxVerifier })).toHaveLength(1);
    const { store: failing } = await connect(() => ({ status: 400, body: { errorCode: 4000006, errorMessage: "…" } }));
    await expect(call(failing, { client, verifier: sandboxVerifier })).rejects.toMatchObject({ errorCode: 4000006 });
    expect(asked).toEqual([]);
  });
  it("is not used after the first transaction, even if the next page fails", async () => {
    const { store } = await connect(async (asked) =>
      tokenIn(asked, "revision") === null
        ? { body: { revision: "r1", hasMore: true, signedTransactions: await signAll(["1"]) } }
        : notFound,
    );
    const { store: client, asked } = await connect(async () => ({ body: await bodyOf("Sandbox") }));
    const seen: unknown[] = [];
    const run = async () => {
      const sandbox = { client, verifier: sandboxVerifier };
      for await (const { transactionId } of transactions(store, "42", { verifier, sandbox })) seen.push(transactionId);
    };
    await expect(run()).rejects.toMatchObject({ errorCode: 4040010 });
    expect([seen, asked]).toEqual([["1"], []]);
  });
  it("rejects with the sandbox's error if the sandbox does not know the transaction either", async () => {
    const { store } = await connect(() => notFound);
    const { store: client, asked } = await connect(() => notFound);
    const sandbox = { client, verifier: sandboxVerifier };
    await expect(collect(refunds(store, "42", { verifier, sandbox }))).rejects.toMatchObject({ errorCode: 4040010 });
    expect(asked).toHaveLength(1);
  });
});
