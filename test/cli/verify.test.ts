/** `storeconnect verify`: each kind of signed data, valid and not. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { signTestWebhook } from "../../src/connect/webhooks/index.js";
import { createServerApi } from "../../src/testing/index.js";
import { withFolder } from "../helpers/folder.js";
import { runCli } from "../helpers/run-cli.js";
import { createReceiptChain, createReceiptKeys, signReceipt } from "../helpers/signed-receipts.js";

const api = createServerApi();
const bought = api.customers.purchase({
  productId: "com.example.pro",
  type: "Auto-Renewable Subscription",
  period: "P1M",
});
const { signedPayload, payload } = api.notifications.sent[0]!;
const transaction = payload.data!.signedTransactionInfo!;
const renewalInfo = payload.data!.signedRenewalInfo!;
const body = JSON.stringify({ signedPayload });

/** Runs with the root certificate of the fake in a file. */
const verify = (stdin: string, ...args: string[]) =>
  withFolder({ "root.pem": api.rootCertificate }, (folder) =>
    runCli(["verify", "--root-certificate", join(folder, "root.pem"), ...args], { stdin }),
  );

describe("storeconnect verify", () => {
  it.each([
    ["a transaction", transaction, "transaction of com.example.app, Sandbox", "transactionId", bought.transactionId],
    ["a renewal info", renewalInfo, "renewal info of Sandbox", "originalTransactionId", bought.originalTransactionId],
  ])("prints the payload of %s", async (_name, signed, kind, member, value) => {
    const { exitCode, stdout, stderr } = await verify(`${signed}\n`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `valid: ${kind}\n` });
    expect(JSON.parse(stdout)[member]).toBe(value);
  });

  it("prints the body of a notification with the signed data inside it decoded", async () => {
    const { exitCode, stdout } = await verify(
      body,
      "--json",
      "--bundle-id",
      "com.example.app",
      "--environment",
      "Sandbox",
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: true,
      kind: "notification",
      payload: {
        notification: { notificationType: "SUBSCRIBED" },
        transaction: { transactionId: bought.transactionId },
        renewalInfo: { originalTransactionId: bought.originalTransactionId },
      },
    });
  });

  it("ends with 12 and the reason for data that is not valid", async () => {
    const changed = `${transaction.slice(0, -4)}AAAA`;
    const reasons: [string, string[], string][] = [
      [changed, [], "ERR_VERIFICATION_SIGNATURE"],
      [transaction, ["--bundle-id", "com.example.other"], "ERR_VERIFICATION_BUNDLE_ID"],
      [transaction, ["--environment", "Production"], "ERR_VERIFICATION_ENVIRONMENT"],
      [body.replace("signedPayload", "other"), [], "ERR_CHECK_FAILED"],
      ["<html>", [], "ERR_CHECK_FAILED"],
      ["", [], "ERR_CHECK_FAILED"],
    ];
    for (const [stdin, args, code] of reasons) {
      const { exitCode, stdout, stderr } = await verify(stdin, "--json", ...args);
      expect({ exitCode, stdout }).toEqual({ exitCode: 12, stdout: "" });
      expect(JSON.parse(stderr).error).toMatchObject({ exitCode: 12, code });
    }
    const untrusted = await runCli(["verify"], { stdin: transaction });
    expect(untrusted).toMatchObject({ exitCode: 12, stdout: "", stderr: expect.stringContaining("root") });
  });

  it("verifies a webhook by its secret, which may be in a variable or a file", async () => {
    const secret = "my webhook secret";
    const data = { type: "webhookPingCreated", id: "7", version: 1, attributes: { timestamp: "2026-11-30T00:00:00Z" } };
    const { headers, body: signed } = await signTestWebhook({ secret, payload: { data } });
    const stdin = Buffer.from(signed).toString();
    const args = ["verify", "--signature", headers["x-apple-signature"], "--secret"];
    const byVariable = await runCli([...args, "@env:HOOK"], { stdin, env: { HOOK: secret } });
    expect(byVariable).toMatchObject({ exitCode: 0, stderr: "valid: webhook\n" });
    expect(JSON.parse(byVariable.stdout)).toMatchObject({ type: "webhookPingCreated", id: "7" });
    await withFolder({ secret: `${secret}\n`, body: stdin }, async (folder) => {
      const byFile = await runCli([...args, `@file:${folder}/secret`, join(folder, "body")]);
      expect(byFile.exitCode).toBe(0);
    });
    const wrong = await runCli([...args, "@env:HOOK"], { stdin: `${stdin} `, env: { HOOK: secret } });
    expect(wrong).toMatchObject({ exitCode: 12, stdout: "" });
    expect(wrong.stderr).not.toContain(secret);
  });

  it("verifies a receipt, as DER and as base64", async () => {
    const chain = await createReceiptChain(await createReceiptKeys());
    const receipt = signReceipt(chain);
    await withFolder({}, async (folder) => {
      const { writeFile } = await import("node:fs/promises");
      const [root, der] = [join(folder, "root.der"), join(folder, "receipt")];
      await writeFile(root, chain.root.der);
      await writeFile(der, receipt);
      const args = ["verify", "--root-certificate", root];
      const binary = await runCli([...args, "--bundle-id", "com.example.app", der]);
      expect(binary).toMatchObject({ exitCode: 0, stderr: "valid: receipt of com.example.app, Production\n" });
      expect(JSON.parse(binary.stdout).inAppPurchases[0].productId).toBe("com.example.coins");
      const text = { stdin: receipt.toString("base64") };
      expect((await runCli([...args, "--bundle-id", "com.example.app"], text)).exitCode).toBe(0);
      expect((await runCli([...args, "--bundle-id", "com.example.other"], text)).exitCode).toBe(12);
      const nameless = await runCli(args, text);
      expect(nameless).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("--bundle-id is needed") });
    });
  });

  it.each([
    [["--signature", "hmacsha256=00"], "--signature needs --secret"],
    [["--secret", "@env:HOOK"], "--secret needs --signature"],
    [["--environment", "Xcode"], "--environment Xcode needs --root-certificate"],
    [["--environment", "xcode"], "Allowed choices are Production, Sandbox, Xcode"],
    [["/nowhere/file"], "The file /nowhere/file can't be read (ENOENT)"],
  ])("rejects %j", async (args, message) => {
    const { exitCode, stderr } = await runCli(["verify", ...args], { stdin: transaction });
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
  });
});
