import { afterEach, describe, expect, it, vi } from "vitest";
import { VerificationError } from "../../src/errors/index.js";
import { createVerifier, type VerifierOptions } from "../../src/server/verify.js";
import {
  type AppleChain,
  appleNames,
  type CertificateOptions,
  createAppleChain,
  createCertificate,
  extensions,
  ocspAt,
  signJws,
  toBase64,
} from "../helpers/apple-chain.js";
import { runCase } from "../helpers/verification-cases/case.js";
import { createVerificationCases } from "../helpers/verification-cases/index.js";
import * as payloads from "../helpers/verification-cases/payloads.js";

const chain = await createAppleChain();
const cases = await createVerificationCases();

describe("a verifier", () => {
  it.each(cases.filter(({ code }) => code === undefined))("accepts $name", async (one) => {
    expect(await runCase(createVerifier, one)).toBeUndefined();
  });
  it.each(cases.filter(({ code }) => code !== undefined))("rejects $name with $code", async (one) => {
    expect(await runCase(createVerifier, one)).toBeUndefined();
  });
});

describe("the result of a verifier", () => {
  const { transaction, renewalInfo, appTransaction, notification, data } = payloads;
  const options: VerifierOptions = {
    ...payloads.verifierOptions(chain),
    now: () => payloads.now,
    rootCertificates: [chain.root.der],
  };

  it("is the payload that was signed", async () => {
    const signed = await signJws(chain, transaction);
    expect(await createVerifier(options).verifyTransaction(signed)).toEqual(transaction);
  });

  it("is the notification with the signed data inside it, decoded", async () => {
    const signedData = {
      ...data,
      signedTransactionInfo: await signJws(chain, transaction),
      signedRenewalInfo: await signJws(chain, renewalInfo),
    };
    const appData = { ...data, signedAppTransactionInfo: await signJws(chain, appTransaction) };
    const { verifyNotification } = createVerifier(options);
    expect(await verifyNotification(await signJws(chain, { ...notification, data: signedData }))).toEqual({
      notification: { ...notification, data: signedData },
      transaction,
      renewalInfo,
    });
    expect(await verifyNotification(await signJws(chain, { ...notification, appData }))).toEqual({
      notification: { ...notification, appData },
      appTransaction,
    });
    expect(await verifyNotification(await signJws(chain, { ...notification, data }))).toEqual({
      notification: { ...notification, data },
    });
  });

  it("is an error with a name, a code and a message, and nothing of the payload, for a wrong signature", async () => {
    const signed = (await signJws(chain, transaction)).replace(/[^.]*$/, "A".repeat(86));
    const error = await createVerifier(options)
      .verifyTransaction(signed)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VerificationError);
    expect({ ...(error as VerificationError) }).toEqual({
      name: "VerificationError",
      code: "ERR_VERIFICATION_SIGNATURE",
    });
  });

  it("is the same for roots in one PEM string", async () => {
    const other = await createAppleChain();
    const pem = [other, chain].map(({ root }) => root.certificate.toString("pem")).join("\n");
    const { verifyTransaction } = createVerifier({ ...options, rootCertificates: [pem] });
    await expect(verifyTransaction(await signJws(chain, transaction))).resolves.toEqual(transaction);
    await expect(verifyTransaction(await signJws(other, transaction))).resolves.toEqual(transaction);
  });
});

describe("the cost of a verifier", () => {
  const { transaction } = payloads;
  const signWith = (kid: number) => signJws(chain, transaction, { header: { kid } });
  const create = () =>
    createVerifier({
      ...payloads.verifierOptions(chain),
      now: () => payloads.now,
      rootCertificates: [chain.root.der],
    });
  /** The number of signatures that are checked during `run`. */
  async function countChecks(run: () => Promise<unknown>): Promise<number> {
    const spy = vi.spyOn(crypto.subtle, "verify");
    await run();
    const { length } = spy.mock.calls;
    spy.mockRestore();
    return length;
  }

  it("is three signatures for a new chain and one for a known one", async () => {
    const { verifyTransaction } = create();
    const signed = await signWith(0);
    expect(await countChecks(() => verifyTransaction(signed))).toBe(3);
    expect(await countChecks(() => verifyTransaction(signed))).toBe(1);
  });

  it("is two signatures for a chain that 32 others displaced, since its intermediate is still known", async () => {
    const { verifyTransaction } = create();
    const first = await signWith(0);
    await verifyTransaction(first);
    for (let kid = 1; kid < 32; kid += 1) await verifyTransaction(await signWith(kid));
    expect(await countChecks(() => verifyTransaction(first))).toBe(1);
    await verifyTransaction(await signWith(32));
    expect(await countChecks(() => verifyTransaction(first))).toBe(2);
  });

  it("does not rise when a sender who cannot sign sends many headers", async () => {
    const { verifyTransaction } = create();
    const good = await signWith(0);
    await verifyTransaction(good);
    const signature = good.slice(good.lastIndexOf("."));
    for (let kid = 1; kid <= 40; kid += 1) {
      const forged = (await signWith(kid)).replace(/\.[^.]*$/, signature);
      await expect(verifyTransaction(forged)).rejects.toMatchObject({ code: "ERR_VERIFICATION_SIGNATURE" });
    }
    expect(await countChecks(() => verifyTransaction(good))).toBe(1);
  });

  it("verifies a new chain once for all payloads that start together", async () => {
    const { verifyTransaction } = create();
    const signed = await signWith(0);
    const together = () => Promise.all(Array.from({ length: 50 }, () => verifyTransaction(signed)));
    expect(await countChecks(together)).toBe(2 + 50);
  });

  it("verifies a new chain once for all payloads that start together, also among many forged headers", async () => {
    const { verifyTransaction } = create();
    const signed = await signWith(0);
    const signature = signed.slice(signed.lastIndexOf("."));
    const forged = await Promise.all(
      Array.from({ length: 40 }, async (_, kid) => (await signWith(kid + 1)).replace(/\.[^.]*$/, signature)),
    );
    const together = () =>
      Promise.allSettled([...forged, ...Array.from({ length: 10 }, () => signed)].map((one) => verifyTransaction(one)));
    expect(await countChecks(together)).toBe(40 * 3 + 2 + 10);
  });

  it("verifies a chain again after a failure, which only the payloads that started together share", async () => {
    const { verifyTransaction } = create();
    const signed = await signWith(0);
    const { verify } = crypto.subtle;
    const spy = vi.spyOn(crypto.subtle, "verify").mockImplementation(async () => false);
    const failed = await Promise.allSettled([verifyTransaction(signed), verifyTransaction(signed)]);
    expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const checks = spy.mock.calls.length;
    spy.mockImplementation(verify.bind(crypto.subtle));
    await expect(verifyTransaction(signed)).resolves.toEqual(transaction);
    spy.mockRestore();
    // The leaf and the intermediate, once for both payloads, and each payload.
    expect(checks).toBe(2 + 2);
  });
});

describe("a verifier: the check of a payload beside those of its new chain", () => {
  const { transaction } = payloads;
  const { verify } = crypto.subtle;
  afterEach(() => vi.restoreAllMocks());

  const isOfPayload = (key: CryptoKey): boolean => (key.algorithm as EcKeyAlgorithm).namedCurve === "P-256";
  const corrupt = (signed: string): string => signed.replace(/[^.]*$/, "A".repeat(86));

  /** Requests to an OCSP responder are counted, and none of them gets a response. */
  function create() {
    const fetch = vi.fn(async () => new Response(null, { status: 503 }));
    const { verifyTransaction } = createVerifier({
      ...payloads.verifierOptions(chain),
      now: () => payloads.now,
      rootCertificates: [chain.root.der],
      revocation: { mode: "soft", fetch },
    });
    return { verifyTransaction, fetch };
  }

  /** Chains that lead to the trusted root in appearance, each with the code of the rule that it breaks. */
  async function createBadChains(): Promise<[AppleChain, string][]> {
    const ocsp = ocspAt("http://127.0.0.1:1/");
    const stranger = await createAppleChain({
      intermediate: { extensions: [...extensions.intermediate(), ocsp] },
      leaf: { extensions: [...extensions.leaf(), ocsp] },
    });
    const [strangersLeaf, strangersIntermediate] = stranger.x5c as [string, string];
    const [, intermediate, root] = chain.x5c as [string, string, string];
    const signedBy = async (leaf: Partial<CertificateOptions>): Promise<AppleChain> => {
      const options = { subject: appleNames.leaf, issuer: chain.intermediate, curve: "P-256", ...leaf } as const;
      const identity = await createCertificate(options);
      return { ...chain, leaf: identity, x5c: [toBase64(identity.der), intermediate, root] };
    };
    return [
      [{ ...stranger, x5c: [strangersLeaf, intermediate, root] }, "ERR_VERIFICATION_CHAIN"],
      [{ ...stranger, x5c: [strangersLeaf, strangersIntermediate, root] }, "ERR_VERIFICATION_CHAIN"],
      [await signedBy({ extensions: [ocsp] }), "ERR_VERIFICATION_PURPOSE"],
      [await signedBy({ extensions: [...extensions.leaf(), ocsp], curve: "P-384" }), "ERR_VERIFICATION_CERTIFICATE"],
    ];
  }

  it("starts before those of the chain have ended", async () => {
    const { verifyTransaction } = create();
    let start = (): void => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    vi.spyOn(crypto.subtle, "verify").mockImplementation(async (...given) => {
      if (isOfPayload(given[1])) start();
      else await started;
      return verify.apply(crypto.subtle, given);
    });
    await expect(verifyTransaction(await signJws(chain, transaction))).resolves.toEqual(transaction);
  });

  const orders: [string, (key: CryptoKey) => boolean][] = [
    ["the payload's check ends first", (key) => !isOfPayload(key)],
    ["the chain's checks end first", isOfPayload],
  ];
  for (const [order, isLate] of orders) {
    function delay(): void {
      vi.spyOn(crypto.subtle, "verify").mockImplementation(async (...given) => {
        const holds = await verify.apply(crypto.subtle, given);
        if (isLate(given[1])) await new Promise((resolve) => setTimeout(resolve, 20));
        return holds;
      });
    }

    it(`rejects a bad chain by its own code, with a good signature and with a bad one, when ${order}`, async () => {
      for (const [bad, code] of await createBadChains()) {
        const { verifyTransaction, fetch } = create();
        const scheme = bad.leaf.keys.privateKey.algorithm as EcKeyAlgorithm;
        const signed = scheme.namedCurve === "P-256" ? await signJws(bad, transaction) : undefined;
        const unsigned = corrupt(await signJws({ ...chain, x5c: bad.x5c }, transaction));
        delay();
        // Twice, since nothing may be remembered of a chain that was rejected.
        for (const data of [signed, unsigned, signed, unsigned]) {
          if (data) await expect(verifyTransaction(data)).rejects.toMatchObject({ code });
        }
        vi.restoreAllMocks();
        expect(fetch).not.toHaveBeenCalled();
      }
    });

    it(`remembers no chain and sends no request for a bad signature under a good chain, when ${order}`, async () => {
      const { verifyTransaction, fetch } = create();
      const ocsp = ocspAt("http://127.0.0.1:1/");
      const leaf = await createCertificate({
        subject: appleNames.leaf,
        issuer: chain.intermediate,
        curve: "P-256",
        extensions: [...extensions.leaf(), ocsp],
      });
      const good = await signJws({ ...chain, leaf, x5c: [toBase64(leaf.der), ...chain.x5c.slice(1)] }, transaction);
      delay();
      for (const _ of [1, 2]) {
        await expect(verifyTransaction(corrupt(good))).rejects.toMatchObject({ code: "ERR_VERIFICATION_SIGNATURE" });
      }
      expect(fetch).not.toHaveBeenCalled();
      vi.restoreAllMocks();
      const checks = vi.spyOn(crypto.subtle, "verify");
      await expect(verifyTransaction(good)).resolves.toEqual(transaction);
      // The intermediate is known, the leaf is not.
      expect(checks).toHaveBeenCalledTimes(2);
      expect(fetch).toHaveBeenCalledTimes(1);
    });
  }
});

describe("the clock of a verifier", () => {
  const clocks: [string, () => number, string][] = [
    [
      "throws",
      () => {
        throw new RangeError("no clock");
      },
      "it threw",
    ],
    ["returns NaN", () => Number.NaN, "it returned NaN"],
    ["returns Infinity", () => Number.POSITIVE_INFINITY, "it returned Infinity"],
    ["returns a Date", () => new Date() as unknown as number, "it returned object"],
  ];
  const revocations: [string, VerifierOptions["revocation"]][] = [
    ["without revocation", undefined],
    ["with revocation", { mode: "hard", fetch: async () => new Response(null, { status: 503 }) }],
  ];
  for (const [what, broken, why] of clocks) {
    for (const [mode, revocation] of revocations) {
      it(`rejects with a VerificationError that names "now" when it ${what}, ${mode}`, async () => {
        let now: () => number = broken;
        const { verifyTransaction } = createVerifier({
          ...payloads.verifierOptions(chain),
          rootCertificates: [chain.root.der],
          now: () => now(),
          revocation,
        });
        const signed = await signJws(chain, payloads.transaction);
        const expected = { name: "VerificationError", code: "ERR_VERIFICATION_DATES" };
        const message = expect.stringMatching(new RegExp(`^"now" must return .*${why}`));
        await expect(verifyTransaction(signed)).rejects.toMatchObject({ ...expected, message });
        now = () => payloads.now;
        await verifyTransaction(signed).catch(() => {});
        now = broken;
        await expect(verifyTransaction(signed)).rejects.toMatchObject({ ...expected, message });
      });
    }
  }
});

describe("a verifier of several environments", () => {
  const { transaction, renewalInfo, notification, data, appTransaction } = payloads;
  const sandbox = { environment: "Sandbox" } as const;
  const create = (environment: VerifierOptions["environment"]) =>
    createVerifier({
      ...payloads.verifierOptions(chain),
      environment,
      now: () => payloads.now,
      rootCertificates: [chain.root.der],
    });
  const both = () => create(["Production", "Sandbox"]);

  it("accepts a transaction of each, which names its environment", async () => {
    for (const environment of ["Production", "Sandbox"]) {
      const signed = await signJws(chain, { ...transaction, environment });
      expect((await both().verifyTransaction(signed)).environment).toBe(environment);
    }
  });

  it("rejects every other environment and names those that it accepts", async () => {
    const signed = await signJws(chain, { ...transaction, environment: "Xcode" });
    await expect(both().verifyTransaction(signed)).rejects.toMatchObject({
      code: "ERR_VERIFICATION_ENVIRONMENT",
      message: 'The environment is "Xcode", expected "Production" or "Sandbox"',
    });
  });

  it("compares the app Apple ID in Production only", async () => {
    const other = { ...appTransaction, appAppleId: 1 };
    await expect(both().verifyAppTransaction(await signJws(chain, other))).rejects.toMatchObject({
      code: "ERR_VERIFICATION_APP_APPLE_ID",
    });
    const ofSandbox = { ...appTransaction, appAppleId: undefined, receiptType: "Sandbox" };
    expect(await both().verifyAppTransaction(await signJws(chain, ofSandbox))).toMatchObject({
      receiptType: "Sandbox",
    });
  });

  it("rejects signed data of another environment inside a notification", async () => {
    const signedTransactionInfo = await signJws(chain, { ...transaction, ...sandbox });
    const signedRenewalInfo = await signJws(chain, { ...renewalInfo, ...sandbox });
    const sign = (more: object) =>
      signJws(chain, { ...notification, data: { ...data, signedTransactionInfo, signedRenewalInfo, ...more } });
    expect(await both().verifyNotification(await sign(sandbox))).toMatchObject({ transaction: sandbox });
    await expect(both().verifyNotification(await sign({}))).rejects.toMatchObject({
      code: "ERR_VERIFICATION_ENVIRONMENT",
    });
  });

  it("accepts all local environments without an app Apple ID", async () => {
    const local = createVerifier({ bundleId: payloads.bundleId, environment: ["Xcode", "LocalTesting"] });
    const signed = await signJws(chain, { ...transaction, environment: "LocalTesting" });
    expect(await local.verifyTransaction(signed)).toMatchObject({ environment: "LocalTesting" });
  });
});

describe("createVerifier", () => {
  it("accepts undefined for every optional option", () => {
    const unset = { appAppleId: undefined, rootCertificates: undefined, revocation: undefined };
    const defaults = { ...unset, maxBytes: undefined, now: undefined };
    expect(() => createVerifier({ bundleId: "com.example.app", environment: "Sandbox", ...defaults })).not.toThrow();
    const revocation = { mode: "hard", fetch: undefined, timeoutMs: undefined } as const;
    expect(() => createVerifier({ bundleId: "com.example.app", environment: "Sandbox", revocation })).not.toThrow();
  });

  const good: VerifierOptions = { bundleId: "com.example.app", environment: "Sandbox" };
  it.each<[string, object]>([
    ["bundleId", { bundleId: "" }],
    ["bundleId", { bundleId: undefined }],
    ["environment", { environment: "sandbox" }],
    ["appAppleId", { environment: "Production" }],
    ["appAppleId", { appAppleId: "1234567890" }],
    ["appAppleId", { appAppleId: 1.5 }],
    ["maxBytes", { maxBytes: 0 }],
    ["maxBytes", { maxBytes: Number.NaN }],
    ["environment", { environment: [] }],
    ["environment", { environment: ["Sandbox", "sandbox"] }],
    ["environment", { environment: ["Sandbox", "Xcode"] }],
    ["environment", { environment: ["LocalTesting", "Sandbox"] }],
    ["appAppleId", { environment: ["Sandbox", "Production"] }],
    ["now", { now: 1_700_000_000_000 }],
    ["revocation.mode", { revocation: {} }],
    ["revocation.fetch", { revocation: { mode: "hard", fetch: "fetch" } }],
    ["revocation.timeoutMs", { revocation: { mode: "hard", timeoutMs: 0 } }],
    ["revocation.timeoutMs", { revocation: { mode: "hard", timeoutMs: 2 ** 31 } }],
    ["revocation.timeoutMs", { revocation: { mode: "hard", timeoutMs: "5" } }],
    ["rootCertificates[0]", { rootCertificates: ["not a certificate"] }],
    ["rootCertificates[1]", { rootCertificates: [chain.root.der, new Uint8Array()] }],
    ["rootCertificates[0]", { rootCertificates: ["-----BEGIN CERTIFICATE-----\nMII!\n-----END CERTIFICATE-----"] }],
  ])("names the option %s when it is wrong: %o", (name, wrong) => {
    expect(() => createVerifier({ ...good, ...wrong })).toThrow(TypeError);
    expect(() => createVerifier({ ...good, ...wrong })).toThrow(`"${name}"`);
  });
});
