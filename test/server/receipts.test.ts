import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ReceiptError } from "../../src/errors/index.js";
import { transactionIdFromAppReceipt, transactionIdFromTransactionReceipt } from "../../src/server/receipts.js";
import { appReceipt, attributeSet, purchase, text, transactionReceipt } from "../helpers/receipts.js";

const bundle: [number, ArrayBuffer] = [2, text("com.example.app")];
const one = purchase([1702, text("pro")], [1703, text("2000000000000001")], [1705, text("2000000000000000")]);
const two = purchase([1703, text("2000000000000002")]);
const base64 = (bytes: Buffer) => bytes.toString("base64");
const jws = "eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl";

describe("the transaction id of an app receipt", () => {
  test.each([
    ["DER", false],
    ["BER of indefinite length and in pieces, as Apple writes it", true],
  ])("is that of its first in-app purchase, in %s", async (_, indefinite) => {
    // Long enough for several pieces, so that the purchase stands across a border.
    const filling: [number, ArrayBuffer] = [4, new ArrayBuffer(990)];
    const receipt = appReceipt([bundle, filling, one, two], { indefinite });
    expect(await transactionIdFromAppReceipt(base64(receipt))).toBe("2000000000000001");
  });
  test("is the original one where there is no other", async () => {
    const receipt = appReceipt([bundle, purchase([1705, text("2000000000000000")])]);
    expect(await transactionIdFromAppReceipt(base64(receipt))).toBe("2000000000000000");
  });
  test("is nothing without an in-app purchase", async () => {
    expect(await transactionIdFromAppReceipt(base64(appReceipt([bundle])))).toBeUndefined();
    expect(await transactionIdFromAppReceipt(base64(appReceipt([])))).toBeUndefined();
  });
  test("is found in base64 that is broken into lines", async () => {
    const lines = base64(appReceipt([bundle, one])).replaceAll(/.{64}/g, "$&\r\n");
    expect(await transactionIdFromAppReceipt(lines)).toBe("2000000000000001");
  });
  test.each([
    ["a JWS, by name", jws, "JWS"],
    ["an empty text", "", "base64"],
    ["no base64", "%%%", "base64"],
    ["no ASN.1", btoa("hello, world"), "attributes"],
    ["a transaction receipt", transactionReceipt('{\n\t"transaction-id" = "1";\n}'), "attributes"],
    ["another ASN.1 value", Buffer.from(attributeSet([[2, text("a")]])).toString("base64"), "attributes"],
    ["half a receipt", base64(appReceipt([bundle, one]).subarray(0, 60)), "attributes"],
    ["a purchase without an id", base64(appReceipt([purchase([1702, text("pro")])])), "damaged"],
    ["a purchase that is no set", base64(appReceipt([[17, text("1703")]])), "damaged"],
    ["an id that is no text", base64(appReceipt([purchase([1703, new ArrayBuffer(3)])])), "damaged"],
    ["nesting without end", Buffer.alloc(300_000, Buffer.from("3080", "hex")).toString("base64"), "receipt"],
  ])("is refused of %s", async (_, receipt, said) => {
    const error = await transactionIdFromAppReceipt(receipt).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReceiptError);
    expect((error as ReceiptError).message).toContain('"appReceipt"');
    expect((error as ReceiptError).message).toContain(said);
  });
  test("is an id, nothing, or a ReceiptError for whatever bytes come", async () => {
    const good = appReceipt([bundle, one, two], { indefinite: true });
    const spoiled = fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
      .map((changes) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    const random = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoiled, random), async (bytes) => {
        const found = await transactionIdFromAppReceipt(base64(bytes)).catch((reason: unknown) => reason);
        return found === undefined || typeof found === "string" || found instanceof ReceiptError;
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("the transaction id of a transaction receipt", () => {
  test("is the one in its purchase info", () => {
    const receipt = transactionReceipt('{\n\t"original-transaction-id" = "1";\n\t"transaction-id" = "33993399";\n}');
    expect(transactionIdFromTransactionReceipt(receipt)).toBe("33993399");
  });
  test("is nothing where there is none", () => {
    expect(transactionIdFromTransactionReceipt(transactionReceipt('{ "quantity" = "1"; }'))).toBeUndefined();
    expect(transactionIdFromTransactionReceipt(btoa('{ "signature" = "AAAA"; }'))).toBeUndefined();
  });
  test.each([
    ["a JWS, by name", jws, "JWS"],
    ["an app receipt, by name", base64(appReceipt([bundle])), "app receipt"],
    ["no base64", "{", "base64"],
  ])("is refused of %s", (_, receipt, said) => {
    expect(() => transactionIdFromTransactionReceipt(receipt)).toThrow(ReceiptError);
    expect(() => transactionIdFromTransactionReceipt(receipt)).toThrow(said);
  });
});
