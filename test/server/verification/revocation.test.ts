import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createVerifier, type RevocationOptions, type Verifier } from "../../../src/server/verify.js";
import { type AppleChain, createAppleChain, extensions, ocspAt, signJws } from "../../helpers/apple-chain.js";
import { createOcspResponse } from "../../helpers/ocsp-responder.js";
import { now as start, transaction, verifierOptions } from "../../helpers/verification-cases/payloads.js";

const hourMs = 3_600_000;

describe("a verifier with revocation", () => {
  let server: Server;
  let chain: AppleChain;
  let signed: string;
  /** The paths of the requests to the responder. */
  let asked: { path: string; type: string | undefined }[];
  let answers: Record<string, string>;
  let now: number;

  const createAnswers = async (nextUpdate: number, status: "good" | "revoked" = "good") => ({
    "/leaf": await createOcspResponse({
      certificate: chain.leaf,
      issuer: chain.intermediate,
      thisUpdate: now,
      nextUpdate,
      status,
    }),
    "/intermediate": await createOcspResponse({
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
    answers = await createAnswers(start + 24 * hourMs);
    signed = await signJws(chain, transaction);
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it("sends one request for each certificate when many payloads arrive together", async () => {
    const { verifyTransaction } = verifier({ mode: "hard" });
    await Promise.all(Array.from({ length: 8 }, () => verifyTransaction(signed)));
    await verifyTransaction(signed);
    expect(asked.map(({ path }) => path).sort()).toEqual(["/intermediate", "/leaf"]);
    expect(asked[0]?.type).toBe("application/ocsp-request");
  });

  it("asks again after an hour, and then rejects a revoked certificate", async () => {
    const { verifyTransaction } = verifier({ mode: "soft" });
    await verifyTransaction(signed);
    now += hourMs - 1;
    await verifyTransaction(signed);
    expect(asked).toHaveLength(2);
    now += 2;
    answers = await createAnswers(now + hourMs, "revoked");
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOKED" });
    // The rejection for one certificate does not wait for the response about the other one.
    await vi.waitFor(() => expect(asked).toHaveLength(4));
  });

  it("never forgets a revocation, even if the responder fails later", async () => {
    answers = await createAnswers(now + hourMs, "revoked");
    const { verifyTransaction } = verifier({ mode: "soft" });
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOKED" });
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    now += hourMs + 1;
    answers = {};
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOKED" });
  });

  it("asks again after the nextUpdate of a response", async () => {
    answers = await createAnswers(start + 600_000);
    const { verifyTransaction } = verifier({ mode: "hard" });
    await verifyTransaction(signed);
    now += 600_001;
    answers = await createAnswers(now + hourMs);
    await verifyTransaction(signed);
    expect(asked).toHaveLength(4);
  });

  it("accepts data in soft mode without a response, and asks again after a minute", async () => {
    answers = {};
    const { verifyTransaction } = verifier({ mode: "soft" });
    await verifyTransaction(signed);
    await verifyTransaction(signed);
    expect(asked).toHaveLength(2);
    now += 60_001;
    await verifyTransaction(signed);
    expect(asked).toHaveLength(4);
  });

  it("rejects data in hard mode while the responder is down, and asks again after 5 seconds", async () => {
    let isDown = true;
    let failures = 0;
    const { verifyTransaction } = verifier({
      mode: "hard",
      fetch: async (...request) => {
        if (!isDown) return fetch(...request);
        failures += 1;
        throw new TypeError("fetch failed");
      },
    });
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOCATION_UNKNOWN" });
    // The first failure rejects the data; the second one is remembered from its own time.
    await vi.waitFor(() => expect(failures).toBe(2));
    await new Promise((resolve) => setImmediate(resolve));
    isDown = false;
    now += 4_999;
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOCATION_UNKNOWN" });
    expect(asked).toHaveLength(0);
    now += 1;
    await expect(verifyTransaction(signed)).resolves.toMatchObject({ transactionId: transaction.transactionId });
    expect(asked).toHaveLength(2);
  });

  it("rejects all payloads that wait for the same response in hard mode when it fails", async () => {
    answers = {};
    const { verifyTransaction } = verifier({ mode: "hard" });
    const verified = await Promise.allSettled(Array.from({ length: 8 }, () => verifyTransaction(signed)));
    expect(verified.map(({ status }) => status)).toEqual(Array(8).fill("rejected"));
    await vi.waitFor(() => expect(asked.map(({ path }) => path).sort()).toEqual(["/intermediate", "/leaf"]));
  });

  it("neither verifies the chain nor asks again for each payload in hard mode while the responder is down", async () => {
    answers = {};
    const { verifyTransaction } = verifier({ mode: "hard" });
    const checks = vi.spyOn(crypto.subtle, "verify");
    const digests = vi.spyOn(crypto.subtle, "digest");
    for (let payload = 0; payload < 20; payload += 1) {
      await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_REVOCATION_UNKNOWN" });
    }
    // Two for the chain, one for each payload; two digests for each of the two certificates, one for the root.
    expect(checks).toHaveBeenCalledTimes(2 + 20);
    expect(digests.mock.calls.length).toBeLessThanOrEqual(5);
    checks.mockRestore();
    digests.mockRestore();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
  });

  it("does not verify a known chain again to ask about its revocation again", async () => {
    const { verifyTransaction } = verifier({ mode: "hard" });
    await verifyTransaction(signed);
    now += hourMs + 1;
    answers = await createAnswers(now + hourMs);
    const imports = vi.spyOn(crypto.subtle, "importKey");
    await verifyTransaction(signed);
    // The issuers' keys, for the signatures of the two responses.
    expect(imports.mock.calls.length).toBeLessThanOrEqual(2);
    imports.mockRestore();
    expect(asked).toHaveLength(4);
  });

  it("rejects a known chain with certificates that are not valid now before it asks about revocation", async () => {
    const { verifyTransaction } = verifier({ mode: "hard" });
    await verifyTransaction(signed);
    now = Date.UTC(2037, 0, 1);
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_DATES" });
    expect(asked).toHaveLength(2);
  });

  it("sends no request for data with a wrong signature", async () => {
    const { verifyTransaction } = verifier({ mode: "hard" });
    const forged = `${signed.slice(0, signed.lastIndexOf(".") + 1)}${"A".repeat(86)}`;
    await expect(verifyTransaction(forged)).rejects.toMatchObject({ code: "ERR_VERIFICATION_SIGNATURE" });
    expect(asked).toEqual([]);
  });

  it("stops waiting for a responder that sends nothing", async () => {
    const hanging = (_url: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    const { verifyTransaction } = verifier({ mode: "hard", timeoutMs: 5, fetch: hanging });
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ cause: { name: "TimeoutError" } });
  });

  it("stops waiting for a fetch that ignores its signal, and cancels the body of a later response", async () => {
    const late: ((response: Response) => void)[] = [];
    const deaf = () => new Promise<Response>((resolve) => late.push(resolve));
    const { verifyTransaction } = verifier({ mode: "hard", timeoutMs: 5, fetch: deaf });
    await expect(verifyTransaction(signed)).rejects.toMatchObject({
      code: "ERR_VERIFICATION_REVOCATION_UNKNOWN",
      cause: { name: "TimeoutError" },
    });
    await vi.waitFor(() => expect(late).toHaveLength(2));
    for (const arrive of late) {
      await new Promise<void>((cancelled) => arrive(new Response(new ReadableStream({ cancel: cancelled }))));
    }
  });

  it("stops reading a response body that never ends, and cancels it", async () => {
    const cancelled = vi.fn();
    const endless = async () => new Response(new ReadableStream({ cancel: cancelled }));
    const { verifyTransaction } = verifier({ mode: "hard", timeoutMs: 5, fetch: endless });
    await expect(verifyTransaction(signed)).rejects.toMatchObject({ cause: { name: "TimeoutError" } });
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledTimes(2));
  });

  it("does not use a response of more than 65,536 bytes, and cancels the rest of it", async () => {
    const cancelled = vi.fn();
    const large = async () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(16_384)),
          cancel: cancelled,
        }),
      );
    const { verifyTransaction } = verifier({ mode: "hard", fetch: large });
    await expect(verifyTransaction(signed)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("65536 bytes") },
    });
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledTimes(2));
  });

  it("cancels the body of a response whose status is not 200", async () => {
    const cancelled = vi.fn();
    const failing = async () => new Response(new ReadableStream({ cancel: cancelled }), { status: 503 });
    const { verifyTransaction } = verifier({ mode: "hard", fetch: failing });
    await expect(verifyTransaction(signed)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("503") },
    });
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledTimes(2));
  });
});
