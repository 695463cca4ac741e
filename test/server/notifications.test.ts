import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StoreConnectError, VerificationError } from "../../src/errors/index.js";
import { notificationBodies } from "../../src/generated/server/notifications.js";
import {
  createNotificationHandler,
  type NotificationCallback,
  type NotificationEvent,
  type NotificationHandlers,
  type NotificationVerifier,
} from "../../src/server/notifications.js";
import { createVerifier } from "../../src/server/verify.js";
import { createAppleChain, signJws } from "../helpers/apple-chain.js";
import * as payloads from "../helpers/verification-cases/payloads.js";

const chain = await createAppleChain();
const { bundleId, appAppleId, now } = payloads;
const verifierOf = (environment: "Production" | "Sandbox"): NotificationVerifier =>
  createVerifier({ bundleId, appAppleId, environment, now: () => now, rootCertificates: [chain.root.der] });
const verifier = verifierOf("Production");

const bodies = {
  data: payloads.data,
  summary: { environment: "Production", appAppleId, bundleId, productId: "p", succeededCount: 5, failedCount: 0 },
  externalPurchaseToken: { externalPurchaseId: "b2158121-7af9", tokenCreationDate: now, appAppleId, bundleId },
  appData: { environment: "Production", appAppleId, bundleId },
};
const payloadOf = (type: string, subtype: string | undefined, body: object = { data: bodies.data }) => ({
  ...payloads.notification,
  notificationType: type,
  ...(subtype && { subtype }),
  ...body,
});
const renewed = payloadOf("DID_RENEW", undefined);

const post = (body: BodyInit) => new Request("https://example.com/apple", { method: "POST", body });
const posted = async (payload: object) => post(JSON.stringify({ signedPayload: await signJws(chain, payload) }));

/** A handler that takes every notification in `otherwise`, with the events and errors that it received. */
function createRecorder(options: Partial<Parameters<typeof createNotificationHandler>[0]> = {}) {
  const handled: NotificationEvent[] = [];
  const errors: unknown[] = [];
  const handle = createNotificationHandler({
    verifier,
    on: {},
    otherwise: (event) => void handled.push(event),
    onError: (error) => void errors.push(error),
    ...options,
  } as Parameters<typeof createNotificationHandler>[0]);
  return { handle, handled, errors };
}

describe("createNotificationHandler: a notification", () => {
  const variants = Object.entries(notificationBodies).flatMap(([type, subtypes]) =>
    Object.entries(subtypes).map(([subtype, carries]) => [type, subtype, carries as keyof typeof bodies] as const),
  );

  it.each(variants)(
    "of type %s and subtype %s reaches its own function with its %s",
    async (type, subtype, carries) => {
      const calls: unknown[] = [];
      const on = Object.fromEntries(
        Object.entries(notificationBodies).map(([one, subtypes]) => [
          one,
          Object.fromEntries(
            Object.keys(subtypes).map((other) => [
              other,
              (event: NotificationEvent) => calls.push([one, other, event]),
            ]),
          ),
        ]),
      ) as unknown as NotificationHandlers;
      const payload = payloadOf(type, subtype === "none" ? undefined : subtype, { [carries]: bodies[carries] });
      const response = await createNotificationHandler({ verifier, on })(await posted(payload));
      expect(response.status).toBe(200);
      expect(calls).toEqual([[type, subtype, { notification: payload }]]);
    },
  );

  it.each(["EXPIRED", "DID_CHANGE_RENEWAL_STATUS"] as const)(
    "of type %s without a subtype, which Apple documents, reaches the type's functions and not those for new types",
    async (type) => {
      const calls: unknown[] = [];
      const whole = createRecorder({ on: { [type]: () => calls.push("whole") } });
      expect((await whole.handle(await posted(payloadOf(type, undefined)))).status).toBe(200);
      const bySubtype = createRecorder({ on: { [type]: { none: () => calls.push("none") } } as object });
      expect((await bySubtype.handle(await posted(payloadOf(type, undefined)))).status).toBe(200);
      expect(calls).toEqual(["whole", "none"]);
    },
  );

  it("has the signed data inside it, decoded", async () => {
    const { handle, handled } = createRecorder();
    const data = {
      ...payloads.data,
      signedTransactionInfo: await signJws(chain, payloads.transaction),
      signedRenewalInfo: await signJws(chain, payloads.renewalInfo),
    };
    await handle(await posted(payloadOf("DID_RENEW", undefined, { data })));
    expect(handled[0]).toMatchObject({ transaction: payloads.transaction, renewalInfo: payloads.renewalInfo });
  });

  it("of any subtype is passed to the only function of its type", async () => {
    const subtypes: unknown[] = [];
    const { handle } = createRecorder({ on: { EXPIRED: ({ notification }) => subtypes.push(notification.subtype) } });
    for (const [index, subtype] of ["VOLUNTARY", "BILLING_RETRY"].entries()) {
      await handle(await posted({ ...payloadOf("EXPIRED", subtype), notificationUUID: String(index) }));
    }
    expect(subtypes).toEqual(["VOLUNTARY", "BILLING_RETRY"]);
  });

  const newSubtypes: [unknown, string | undefined][] = [
    ["NEW_SUBTYPE", "NEW_SUBTYPE"],
    ["", undefined],
    [null, undefined],
    ["constructor", "constructor"],
    ["__proto__", "__proto__"],
    ["toString", "toString"],
  ];
  it.each(newSubtypes)("of subtype %j reaches the one function of its type, which gets %j", async (subtype, given) => {
    const subtypes: unknown[] = [];
    const { handle } = createRecorder({
      on: { SUBSCRIBED: ({ notification }) => subtypes.push(notification.subtype) },
      otherwise: () => expect.unreachable(),
    });
    expect((await handle(await posted({ ...payloadOf("SUBSCRIBED", undefined), subtype }))).status).toBe(200);
    expect(subtypes).toEqual([given]);
  });
  it.each([[""], [null]])("of subtype %j is passed to the function of `none`", async (subtype) => {
    const none = vi.fn();
    const { handle } = createRecorder({
      on: { DID_RENEW: { none, BILLING_RECOVERY: () => expect.unreachable() } },
      otherwise: () => expect.unreachable(),
    });
    const payload = { ...payloadOf("DID_RENEW", undefined), subtype };
    expect((await handle(await posted(payload))).status).toBe(200);
    expect(none).toHaveBeenCalledTimes(1);
    expect(none.mock.calls[0]![0].notification).not.toHaveProperty("subtype");
  });
  it("of a new subtype is passed to the only function of its type with either of the members of the type", async () => {
    const calls: unknown[] = [];
    const { handle, handled } = createRecorder({
      on: { RENEWAL_EXTENSION: ({ notification }) => calls.push(notification.summary ?? notification.data) },
    });
    const send = async (subtype: string, body: object, notificationUUID: string) =>
      handle(await posted({ ...payloadOf("RENEWAL_EXTENSION", subtype, body), notificationUUID }));
    await send("NEW", { data: bodies.data }, "1");
    await send("NEW", { summary: bodies.summary }, "2");
    expect(calls).toEqual([bodies.data, bodies.summary]);
    await send("NEW", { appData: bodies.appData }, "3");
    await send("SUMMARY", { data: bodies.data }, "4");
    expect(handled.map(({ notification }) => notification.notificationUUID)).toEqual(["3", "4"]);
  });

  const unforeseen: [string, object][] = [
    ["a new type", payloadOf("NEW_TYPE", undefined)],
    ["a new subtype", payloadOf("DID_RENEW", "NEW_SUBTYPE")],
    ["a type that always had a subtype, without one", payloadOf("SUBSCRIBED", undefined)],
    ["another member than its type has", payloadOf("DID_RENEW", undefined, { appData: bodies.appData })],
    ["the type constructor", payloadOf("constructor", undefined)],
    ["a type whose prototype has its member", { ...payloadOf("constructor", "name"), Object: bodies.data }],
    ["the type __proto__", payloadOf("__proto__", undefined)],
    ["the type toString", payloadOf("toString", undefined)],
    ["the subtype toString", payloadOf("DID_RENEW", "toString")],
    ["the subtype constructor", payloadOf("DID_RENEW", "constructor")],
    ["the subtype __proto__", payloadOf("DID_RENEW", "__proto__")],
  ];
  it.each(unforeseen)("of %s is passed to `otherwise`", async (_, payload) => {
    const fail = () => expect.unreachable();
    const on = {
      DID_RENEW: { BILLING_RECOVERY: fail, none: fail },
      SUBSCRIBED: { INITIAL_BUY: fail, RESUBSCRIBE: fail },
    };
    const { handle, handled } = createRecorder({ on });
    expect((await handle(await posted(payload))).status).toBe(200);
    expect(handled).toEqual([{ notification: payload }]);
  });
  it.each(unforeseen)("of %s gets 501 without `otherwise`, so that Apple repeats it", async (_, payload) => {
    const onError = vi.fn();
    const handle = createNotificationHandler({ verifier, on: {} as NotificationHandlers, onError });
    expect((await handle(await posted(payload))).status).toBe(501);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it("gets its status even if onError fails", async () => {
    const onError = vi
      .fn<() => unknown>(() => Promise.reject(new Error("the reporter")))
      .mockImplementationOnce(() => {
        throw new Error("the reporter");
      });
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const otherwise = () => Promise.reject(new Error("the handler"));
    const { handle } = createRecorder({ otherwise, onError });
    expect((await handle(await posted(renewed))).status).toBe(500);
    expect((await handle(post("forged"))).status).toBe(400);
    expect(log.mock.calls.map(([error]) => (error as Error).message)).toEqual(["the reporter", "the reporter"]);
    log.mockRestore();
  });

  it("of the sandbox is verified at the same URL by a second verifier", async () => {
    const sandbox = payloadOf("TEST", undefined, { data: { ...payloads.data, environment: "Sandbox" } });
    const { handle, handled, errors } = createRecorder({ verifier: [verifier, verifierOf("Sandbox")] });
    expect((await handle(await posted(sandbox))).status).toBe(200);
    expect((await handle(await posted({ ...renewed, notificationUUID: "2" }))).status).toBe(200);
    expect(handled.map(({ notification }) => notification.data?.environment)).toEqual(["Sandbox", "Production"]);
    const other = payloadOf("TEST", undefined, { data: { ...payloads.data, bundleId: "x" } });
    expect((await handle(await posted(other))).status).toBe(400);
    expect(errors).toEqual([expect.objectContaining({ code: "ERR_VERIFICATION_BUNDLE_ID" })]);
  });
});

describe("createNotificationHandler: a request that is not a notification from Apple", () => {
  it.each<[number, string, () => Request | Promise<Request>]>([
    [405, "with another method", () => new Request("https://example.com/apple")],
    [400, "without a body", () => new Request("https://example.com/apple", { method: "POST" })],
    [400, "that is not JSON", () => post("hello")],
    [400, "that is null", () => post("null")],
    [400, "without a signed payload", () => post("{}")],
    [400, "whose signed payload is no text", () => post('{"signedPayload":{}}')],
    [
      400,
      "signed by somebody else",
      async () => {
        const other = await createAppleChain();
        return post(JSON.stringify({ signedPayload: await signJws(other, renewed) }));
      },
    ],
    [
      400,
      "about another app",
      () => posted(payloadOf("TEST", undefined, { data: { ...payloads.data, bundleId: "x" } })),
    ],
    [413, "of more than a megabyte", () => post("x".repeat(1_048_577))],
  ])("gets %i and is not passed to a function: %s", async (status, _, request) => {
    const { handle, handled } = createRecorder();
    const response = await handle(await request());
    expect(response.status).toBe(status);
    expect(await response.text()).toBe("");
    expect(handled).toEqual([]);
  });
  it("is reported to onError with the error of the verifier", async () => {
    const { handle, errors } = createRecorder();
    await handle(post("{}"));
    expect(errors).toEqual([expect.any(VerificationError)]);
  });
  it("gets its response after onError has settled, since a serverless function may end with the response", async () => {
    let isReported = false;
    const onError = async () => {
      await new Promise(setImmediate);
      isReported = true;
    };
    await createRecorder({ onError }).handle(post("forged"));
    expect(isReported).toBe(true);
  });
  it("gets 503 when the revocation status is unknown, so that Apple repeats it", async () => {
    const verifyNotification = async (): Promise<never> => {
      throw new VerificationError("ERR_VERIFICATION_REVOCATION_UNKNOWN", "…");
    };
    const { handle } = createRecorder({ verifier: { verifyNotification } });
    expect((await handle(await posted(renewed))).status).toBe(503);
  });
  it("is read up to the limit only", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const { handle } = createRecorder();
    const init = { method: "POST", body: endless, duplex: "half" };
    expect((await handle(new Request("https://example.com/apple", init))).status).toBe(413);
    expect(pulled).toBeLessThan(20);
  });
});

describe("createNotificationHandler: a body that is too long", () => {
  const sent = (cancel: () => unknown) => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)),
      cancel: () => cancel() as Promise<void>,
    });
    return new Request("https://example.com/apple", { method: "POST", body, duplex: "half" } as RequestInit);
  };
  it("is cancelled, which frees its connection and memory", async () => {
    const cancel = vi.fn();
    expect((await createRecorder().handle(sent(cancel))).status).toBe(413);
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledTimes(1));
  });
  it("gets 413 even if its source never confirms the cancellation", async () => {
    const never = () => new Promise(() => {});
    expect((await createRecorder({ timeoutMs: 5_000 }).handle(sent(never))).status).toBe(413);
  });
});

describe("createNotificationHandler: a repeated notification", () => {
  it("gets 200 and is not handled again", async () => {
    const { handle, handled } = createRecorder();
    for (let round = 0; round < 3; round += 1) expect((await handle(await posted(renewed))).status).toBe(200);
    expect(handled).toHaveLength(1);
  });
  it("gets the same status as the first one if that is still being handled", async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const otherwise = vi.fn(() => held);
    const { handle } = createRecorder({ otherwise });
    const answers = [handle(await posted(renewed)), handle(await posted(renewed))];
    await vi.waitFor(() => expect(otherwise).toHaveBeenCalled());
    release();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
    expect(otherwise).toHaveBeenCalledTimes(1);
  });
  it("is handled again after a failure: 500 first, then 200", async () => {
    const failure = new StoreConnectError("ERR_NETWORK", "The database is away");
    const otherwise = vi.fn<NotificationCallback>().mockRejectedValueOnce(failure);
    const { handle, errors } = createRecorder({ otherwise });
    expect((await handle(await posted(renewed))).status).toBe(500);
    expect(errors).toEqual([failure]);
    expect((await handle(await posted(renewed))).status).toBe(200);
    expect(otherwise).toHaveBeenCalledTimes(2);
  });
  it("is recognized by a Set as the store, which records it after the function resolved", async () => {
    const store = new Set<string>();
    const sizes: number[] = [];
    const { handle } = createRecorder({ store, otherwise: () => sizes.push(store.size) });
    await handle(await posted(renewed));
    await createRecorder({ store, otherwise: () => sizes.push(store.size) }).handle(await posted(renewed));
    expect(sizes).toEqual([0]);
    expect([...store]).toEqual([renewed.notificationUUID]);
  });
  it("gets 500 when the store fails", async () => {
    const store = {
      has: () => Promise.reject(new StoreConnectError("ERR_NETWORK", "away")),
      add: () => undefined,
    };
    const { handle, handled } = createRecorder({ store });
    expect((await handle(await posted(renewed))).status).toBe(500);
    expect(handled).toEqual([]);
  });
});

/** A store for several processes: claims hold until they are released or expire, and calls are recorded. */
function createClaimStore() {
  const handled = new Set<string>();
  const claims = new Set<string>();
  const calls: string[] = [];
  return {
    claims,
    calls,
    has: async (id: string) => handled.has(id),
    add: async (id: string) => {
      calls.push("add");
      handled.add(id);
    },
    claim: async (id: string) => {
      calls.push("claim");
      return claims.size < claims.add(id).size;
    },
    release: async (id: string) => {
      calls.push("release");
      claims.delete(id);
    },
  };
}

function withResolvers<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<Value>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve, reject };
}

/** A function with a promise that the test resolves or rejects. */
function createHeld() {
  const { promise: started, resolve: start } = withResolvers<void>();
  const { promise, resolve, reject } = withResolvers<void>();
  const signals: AbortSignal[] = [];
  const otherwise = vi.fn<NotificationCallback>((_, { signal }) => {
    signals.push(signal);
    start();
    return promise;
  });
  return { otherwise, started, resolve, reject, signals };
}

describe("createNotificationHandler: a store with claims, shared by two processes", () => {
  it("lets one process handle a notification that both receive: 200 there, 503 in the other, then 200", async () => {
    const store = createClaimStore();
    const { otherwise, started, resolve } = createHeld();
    const first = createRecorder({ store, otherwise });
    const second = createRecorder({ store });
    const response = first.handle(await posted(renewed));
    await started;
    expect((await second.handle(await posted(renewed))).status).toBe(503);
    resolve();
    expect((await response).status).toBe(200);
    expect((await second.handle(await posted(renewed))).status).toBe(200);
    expect(otherwise).toHaveBeenCalledTimes(1);
    expect([second.handled, second.errors]).toEqual([[], []]);
  });
  it("releases the claim after a failure, so that either process can handle a repeat", async () => {
    const store = createClaimStore();
    const failure = new Error("The database is away");
    const first = createRecorder({ store, otherwise: () => Promise.reject(failure) });
    const second = createRecorder({ store });
    expect((await first.handle(await posted(renewed))).status).toBe(500);
    expect(first.errors).toEqual([failure]);
    expect((await second.handle(await posted(renewed))).status).toBe(200);
    expect(second.handled).toHaveLength(1);
    expect(store.calls).toEqual(["claim", "release", "claim", "add"]);
  });
  it("gives repeats 503 until the claim of a process that ended expires", async () => {
    const store = createClaimStore();
    store.claims.add(renewed.notificationUUID);
    const { handle, handled } = createRecorder({ store });
    expect((await handle(await posted(renewed))).status).toBe(503);
    store.claims.clear();
    expect((await handle(await posted(renewed))).status).toBe(200);
    expect(handled).toHaveLength(1);
  });
  it("does not handle a notification again that was handled during the claim", async () => {
    const store = { ...createClaimStore(), has: () => true };
    const { handle, handled } = createRecorder({ store });
    expect((await handle(await posted(renewed))).status).toBe(200);
    expect(handled).toEqual([]);
    expect(store.calls).toEqual(["claim"]);
  });
  it("reports both errors when the release of the claim fails", async () => {
    const [failure, away] = [new Error("the function"), new Error("the store")];
    const store = { ...createClaimStore(), release: () => Promise.reject(away) };
    const { handle, errors } = createRecorder({ store, otherwise: () => Promise.reject(failure) });
    expect((await handle(await posted(renewed))).status).toBe(500);
    expect(errors).toEqual([away, failure]);
  });
});

describe("createNotificationHandler: timeoutMs", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("is 30 seconds by default: a function that hangs causes 503, its signal aborts, and a repeat calls it again", async () => {
    const { otherwise, started, signals } = createHeld();
    const verified: Promise<unknown>[] = [];
    const verifyNotification: typeof verifier.verifyNotification = (payload) => {
      const one = verifier.verifyNotification(payload);
      verified.push(one);
      return one;
    };
    const { handle, errors } = createRecorder({ otherwise, verifier: { verifyNotification } });
    const responses = [handle(await posted(renewed)), handle(await posted(renewed))];
    await started;
    while (verified.length < 2) await new Promise(setImmediate);
    await Promise.all(verified);
    await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(errors).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect((await Promise.all(responses)).map(({ status }) => status)).toEqual([503, 503]);
    expect(errors).toEqual([expect.objectContaining({ code: "ERR_TIMEOUT", timeoutMs: 30_000 })]);
    expect(signals[0]!.aborted).toBe(true);
    otherwise.mockImplementation(() => undefined);
    expect((await handle(await posted(renewed))).status).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  });
  it("does not discard a function that resolves later: a repeat gets 200 and is not handled again", async () => {
    const { otherwise, started, resolve } = createHeld();
    const { handle } = createRecorder({ otherwise, timeoutMs: 100 });
    const response = handle(await posted(renewed));
    await started;
    await vi.advanceTimersByTimeAsync(100);
    expect((await response).status).toBe(503);
    resolve();
    expect((await handle(await posted(renewed))).status).toBe(200);
    expect(otherwise).toHaveBeenCalledTimes(1);
  });
  it("keeps the claim while the function runs, so that no repeat runs at the same time", async () => {
    const store = createClaimStore();
    const { otherwise, started, reject } = createHeld();
    const { handle, errors } = createRecorder({ otherwise, timeoutMs: 100, store });
    const response = handle(await posted(renewed));
    await started;
    await vi.advanceTimersByTimeAsync(100);
    expect((await response).status).toBe(503);
    expect((await handle(await posted(renewed))).status).toBe(503);
    const late = new Error("late");
    reject(late);
    await vi.waitFor(() => expect(errors).toContain(late));
    expect(store.calls).toEqual(["claim", "claim", "release"]);
    expect(otherwise).toHaveBeenCalledTimes(1);
  });
  it("limits a store that hangs, after which the function is not called", async () => {
    const { promise, resolve } = withResolvers<boolean>();
    const asked = withResolvers<void>();
    const has = () => {
      asked.resolve();
      return promise;
    };
    const { handle, handled, errors } = createRecorder({ store: { has, add: () => undefined }, timeoutMs: 100 });
    const response = handle(await posted(renewed));
    await asked.promise;
    await vi.advanceTimersByTimeAsync(100);
    expect((await response).status).toBe(503);
    resolve(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(handled).toEqual([]);
    expect(errors).toHaveLength(1);
  });
  it("limits a body that does not arrive, and a verifier that hangs", async () => {
    const pulled = withResolvers<void>();
    const body = new ReadableStream({ pull: () => pulled.resolve() }, { highWaterMark: 0 });
    const silent = createRecorder({ timeoutMs: 100 });
    const init = { method: "POST", body, duplex: "half" };
    const first = silent.handle(new Request("https://example.com/apple", init));
    await pulled.promise;
    await vi.advanceTimersByTimeAsync(100);
    expect((await first).status).toBe(503);

    const asked = withResolvers<void>();
    const verifyNotification = () => {
      asked.resolve();
      return new Promise<never>(() => {});
    };
    const hanging = createRecorder({ timeoutMs: 100, verifier: { verifyNotification } });
    const second = hanging.handle(post('{"signedPayload":""}'));
    await asked.promise;
    await vi.advanceTimersByTimeAsync(100);
    expect((await second).status).toBe(503);
  });
  it("limits an onError that hangs", async () => {
    const called = withResolvers<void>();
    const onError = () => {
      called.resolve();
      return new Promise(() => {});
    };
    const { handle } = createRecorder({ timeoutMs: 100, onError });
    const response = handle(post("forged"));
    await called.promise;
    await vi.advanceTimersByTimeAsync(100);
    expect((await response).status).toBe(400);
  });
  it.each([[0], [-1], [Number.NaN], [2 ** 31]])("rejects %d with a TypeError that names the option", (timeoutMs) => {
    expect(() => createRecorder({ timeoutMs })).toThrow('"timeoutMs"');
  });
});

it.each([[[]], [undefined], [{}]])(
  "createNotificationHandler rejects the verifier %o with a TypeError that names the option",
  (wrong) => {
    const options = { verifier: wrong as unknown as NotificationVerifier, on: {}, otherwise: () => undefined };
    expect(() => createNotificationHandler(options)).toThrow('"verifier"');
  },
);
