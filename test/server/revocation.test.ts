import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createVerifier, type RevocationOptions, type Verifier } from "../../src/server/verify.js";
import { type AppleChain, createAppleChain, extensions, ocspAt, signJws } from "../helpers/apple-chain.js";
import { createOcspAnswer } from "../helpers/ocsp-responder.js";
import { now as start, transaction, verifierOptions } from "../helpers/verification-cases/payloads.js";

const HOUR = 3_600_000;

describe("a verifier that asks about revocation", () => {
  let server: Server;
  let chain: AppleChain;
  let signed: string;
  /** What the responder was asked, by path. */
  let asked: { path: string; type: string | undefined }[];
  let answers: Record<string, string>;
  let now: number;

  const createAnswers = async (nextUpdate: number, status: "good" | "revoked" = "good") => ({
    "/leaf": await createOcspAnswer({
      certificate: chain.leaf,
      issuer: chain.intermediate,
      thisUpdate: now,
      nextUpdate,
      status,
    }),
    "/intermediate": await createOcspAnswer({
      certificate: chain.intermediate,
      issuer: chain.root,
      thisUpdate: now,
      nextUpdate,
    }),
  });
  const verifier = (revocation: RevocationOptions): Verifier =>
    createVerifier({ ...verifierOptions(chain), rootCertificates: [chain.root.der], now: () => now, revocation });

  beforeEach(async () => {
    asked = [];
    now = start;
    server = createServer((request, response) => {
      asked.push({ path: request.url ?? "", type: request.headers["content-type"] });
      const answer = answers[request.url ?? ""];
      request.resume().on("end", () => (answer ? response.end(Buffer.from(answer, "base64")) : response.destroy()));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    chain = await createAppleChain({
      intermediate: { extensions: [...extensions.intermediate(), ocspAt(`${base}/intermediate`)] },
      leaf: { extensions: [...extensions.leaf(), ocspAt(`${base}/leaf`)] },
    });
    answers = await createAnswers(start + 24 * HOUR);
    signed = await signJws(chain, transaction);
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  test("asks once about each certificate, however many payloads come at once", async () => {
    const { verifyTransaction } = verifier({ mode: "hard" });
    await Promise.all(Array.from({ length: 8 }, () => verifyTransaction(signed)));
    await verifyTransaction(signed);
    expect(asked.map(({ path }) => path).sort()).toEqual(["/intermediate", "/leaf"]);
    expect(asked[0]?.type).toBe("application/ocsp-request");
  });

  test("asks again after an hour, and then learns of a revocation", async () => {
    const { verifyTransaction } = verifier({ mode: "soft" });
    await verifyTransaction(signed);
    now += HOUR - 1;
    await verifyTransaction(signed);
    expect(asked).toHaveLength(2);
    now += 2;
    answers = await createAnswers(now + HOUR, "revoked");
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOKED" });
    // The refusal of one certificate does not wait until the question about the other has arrived.
    await vi.waitFor(() => expect(asked).toHaveLength(4));
  });

  test("never forgets a revocation, though nobody answers later", async () => {
    answers = await createAnswers(now + HOUR, "revoked");
    const { verifyTransaction } = verifier({ mode: "soft" });
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOKED" });
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    now += HOUR + 1;
    answers = {};
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOKED" });
  });

  test("asks again when the answer's own time has run out", async () => {
    answers = await createAnswers(start + 600_000);
    const { verifyTransaction } = verifier({ mode: "hard" });
    await verifyTransaction(signed);
    now += 600_001;
    answers = await createAnswers(now + HOUR);
    await verifyTransaction(signed);
    expect(asked).toHaveLength(4);
  });

  test("lets data pass in soft mode when nobody answers, and asks again after a minute", async () => {
    answers = {};
    const { verifyTransaction } = verifier({ mode: "soft" });
    await verifyTransaction(signed);
    await verifyTransaction(signed);
    expect(asked).toHaveLength(2);
    now += 60_001;
    await verifyTransaction(signed);
    expect(asked).toHaveLength(4);
  });

  test("refuses data in hard mode when nobody answers, and asks again at once", async () => {
    const working = answers;
    answers = {};
    const { verifyTransaction } = verifier({ mode: "hard" });
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOCATION_UNKNOWN" });
    answers = working;
    await expect(verifyTransaction(signed)).resolves.toMatchObject({ transactionId: transaction.transactionId });
  });

  test("shares one failure among all who wait for it in hard mode", async () => {
    answers = {};
    const { verifyTransaction } = verifier({ mode: "hard" });
    const verified = await Promise.allSettled(Array.from({ length: 8 }, () => verifyTransaction(signed)));
    expect(verified.map(({ status }) => status)).toEqual(Array(8).fill("rejected"));
    await vi.waitFor(() => expect(asked.map(({ path }) => path).sort()).toEqual(["/intermediate", "/leaf"]));
  });

  test("asks nobody about data whose signature does not hold", async () => {
    const { verifyTransaction } = verifier({ mode: "hard" });
    const forged = `${signed.slice(0, signed.lastIndexOf(".") + 1)}${"A".repeat(86)}`;
    await expect(verifyTransaction(forged)).rejects.toMatchObject({ code: "ERR_VERIFICATION_SIGNATURE" });
    expect(asked).toEqual([]);
  });

  test("gives up on a responder that says nothing", async () => {
    const hanging = (_url: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    const { verifyTransaction } = verifier({ mode: "hard", timeoutMs: 5, fetch: hanging });
    // AbortSignal.timeout does not keep the process awake; a timer of this test does.
    const awake = setInterval(() => {}, 1_000);
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ cause: { name: "TimeoutError" } });
    clearInterval(awake);
  });
});
