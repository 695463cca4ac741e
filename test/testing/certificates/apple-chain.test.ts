import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createVerifier } from "../../../src/server/index.js";
import { createAppleChain } from "../../../src/testing/certificates/apple-chain.js";
import { createSigner } from "../../../src/testing/server-api/signer.js";

const bundleId = "com.example.app";
const payload = { transactionId: "1", bundleId, environment: "Sandbox", signedDate: Date.UTC(2026, 0, 1) };

describe("createAppleChain", () => {
  it("makes three certificates, each issued by the next, as OpenSSL reads them", () => {
    const { x5c } = createAppleChain("1");
    const [leaf, intermediate, root] = x5c.map((one) => new X509Certificate(Buffer.from(one, "base64")));
    expect(leaf!.checkIssued(intermediate!) && leaf!.verify(intermediate!.publicKey)).toBe(true);
    expect(intermediate!.checkIssued(root!) && intermediate!.verify(root!.publicKey)).toBe(true);
    expect(root!.verify(root!.publicKey)).toBe(true);
    expect([leaf!.ca, intermediate!.ca, root!.ca]).toEqual([false, true, true]);
    expect(leaf!.validTo).toContain("9999");
  });

  it("is accepted by the verifier that has its root, and by no other", async () => {
    const chain = createAppleChain("1");
    const signed = createSigner(chain)(payload);
    const accepting = createVerifier({ bundleId, environment: "Sandbox", rootCertificates: [chain.rootCertificate] });
    await expect(accepting.verifyTransaction(signed)).resolves.toEqual(payload);
    for (const rootCertificates of [[], [createAppleChain("2").rootCertificate]]) {
      const rejecting = createVerifier({ bundleId, environment: "Sandbox", rootCertificates });
      await expect(rejecting.verifyTransaction(signed)).rejects.toMatchObject({ code: "ERR_VERIFICATION_ROOT" });
    }
  });

  it("has the same keys for the same seed, so that the root of an earlier run verifies", async () => {
    const { rootCertificate } = createAppleChain("1");
    const signed = createSigner(createAppleChain("1"))(payload);
    const verifier = createVerifier({ bundleId, environment: "Sandbox", rootCertificates: [rootCertificate] });
    await expect(verifier.verifyTransaction(signed)).resolves.toEqual(payload);
  });

  it("makes keys for any seed", () => {
    for (let seed = 0; seed < 50; seed++) expect(createAppleChain(String(seed)).x5c).toHaveLength(3);
  });
});
