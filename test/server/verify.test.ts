import { describe, expect, test, vi } from "vitest";
import { VerificationError } from "../../src/errors.js";
import { createVerifier, type VerifierOptions } from "../../src/server/verify.js";
import { createAppleChain, signJws } from "../helpers/apple-chain.js";
import { runCase } from "../helpers/verification-cases/case.js";
import { createVerificationCases } from "../helpers/verification-cases/index.js";
import * as payloads from "../helpers/verification-cases/payloads.js";

const chain = await createAppleChain();
const cases = await createVerificationCases();

describe("a verifier", () => {
  test.each(cases.filter(({ code }) => code === undefined))("accepts $name", async (one) => {
    expect(await runCase(createVerifier, one)).toBeUndefined();
  });
  test.each(cases.filter(({ code }) => code !== undefined))("refuses $name with $code", async (one) => {
    expect(await runCase(createVerifier, one)).toBeUndefined();
  });
});

describe("what a verifier gives back", () => {
  const { transaction, renewalInfo, appTransaction, notification, data } = payloads;
  const options: VerifierOptions = {
    ...payloads.verifierOptions(chain),
    now: () => payloads.now,
    rootCertificates: [chain.root.der],
  };

  test("is the payload as it was signed", async () => {
    const signed = await signJws(chain, transaction);
    expect(await createVerifier(options).verifyTransaction(signed)).toEqual(transaction);
  });

  test("is the notification, and beside it what was signed inside", async () => {
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

  test("is an error with a name, a code and a message, and nothing of the payload, when the signature is wrong", async () => {
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

  test("does not change when roots are given as PEM, more than one in a text", async () => {
    const other = await createAppleChain();
    const pem = [other, chain].map(({ root }) => root.certificate.toString("pem")).join("\n");
    const { verifyTransaction } = createVerifier({ ...options, rootCertificates: [pem] });
    await expect(verifyTransaction(await signJws(chain, transaction))).resolves.toEqual(transaction);
    await expect(verifyTransaction(await signJws(other, transaction))).resolves.toEqual(transaction);
  });
});

describe("what a verifier costs", () => {
  const { transaction } = payloads;
  const signWith = (kid: number) => signJws(chain, transaction, { header: { kid } });
  const create = () =>
    createVerifier({
      ...payloads.verifierOptions(chain),
      now: () => payloads.now,
      rootCertificates: [chain.root.der],
    });
  /** How many signatures are checked while this runs. */
  async function countChecks(run: () => Promise<unknown>): Promise<number> {
    const spy = vi.spyOn(crypto.subtle, "verify");
    await run();
    const { length } = spy.mock.calls;
    spy.mockRestore();
    return length;
  }

  test("is three signatures for a new chain and one for a known one", async () => {
    const { verifyTransaction } = create();
    const signed = await signWith(0);
    expect(await countChecks(() => verifyTransaction(signed))).toBe(3);
    expect(await countChecks(() => verifyTransaction(signed))).toBe(1);
  });

  test("is two signatures again for a chain that 32 others pushed out: its intermediate is still known", async () => {
    const { verifyTransaction } = create();
    const first = await signWith(0);
    await verifyTransaction(first);
    for (let kid = 1; kid < 32; kid += 1) await verifyTransaction(await signWith(kid));
    expect(await countChecks(() => verifyTransaction(first))).toBe(1);
    await verifyTransaction(await signWith(32));
    expect(await countChecks(() => verifyTransaction(first))).toBe(2);
  });

  test("does not rise for the rest when somebody who cannot sign sends many headers", async () => {
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
});

describe("createVerifier", () => {
  const good: VerifierOptions = { bundleId: "com.example.app", environment: "Sandbox" };
  test.each<[string, object]>([
    ["bundleId", { bundleId: "" }],
    ["bundleId", { bundleId: undefined }],
    ["environment", { environment: "sandbox" }],
    ["appAppleId", { environment: "Production" }],
    ["appAppleId", { appAppleId: "1234567890" }],
    ["appAppleId", { appAppleId: 1.5 }],
    ["maxBytes", { maxBytes: 0 }],
    ["maxBytes", { maxBytes: Number.NaN }],
    ["revocation.mode", { revocation: {} }],
    ["rootCertificates[0]", { rootCertificates: ["not a certificate"] }],
    ["rootCertificates[1]", { rootCertificates: [chain.root.der, new Uint8Array()] }],
    ["rootCertificates[0]", { rootCertificates: ["-----BEGIN CERTIFICATE-----\nMII!\n-----END CERTIFICATE-----"] }],
  ])("names the option %s when it is wrong: %o", (name, wrong) => {
    expect(() => createVerifier({ ...good, ...wrong })).toThrow(TypeError);
    expect(() => createVerifier({ ...good, ...wrong })).toThrow(`"${name}"`);
  });
});
