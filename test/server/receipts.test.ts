import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReceiptError } from "../../src/errors/index.js";
import { transactionIdFromAppReceipt, transactionIdFromTransactionReceipt } from "../../src/server/receipts.js";
import { appReceipt, attributeSet, purchase, text, transactionReceipt } from "../helpers/receipts.js";

const bundle: [number, ArrayBuffer] = [2, text("com.example.app")];
const one = purchase([1702, text("pro")], [1703, text("2000000000000001")], [1705, text("2000000000000000")]);
const two = purchase([1703, text("2000000000000002")]);
const base64 = (bytes: Buffer) => bytes.toString("base64");
const jws = "eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl";

describe("transactionIdFromAppReceipt", () => {
  it.each([
    ["DER", false],
    ["BER of indefinite length and in pieces, as Apple writes it", true],
  ])("returns the id of the first in-app purchase, from %s", async (_, indefinite) => {
    // Long enough for several pieces, so that a purchase is split between two.
    const filling: [number, ArrayBuffer] = [4, new ArrayBuffer(990)];
    const receipt = appReceipt([bundle, filling, one, two], { indefinite });
    expect(await transactionIdFromAppReceipt(base64(receipt))).toBe("2000000000000001");
  });
  it("returns the original transaction id if the purchase has no other", async () => {
    const receipt = appReceipt([bundle, purchase([1705, text("2000000000000000")])]);
    expect(await transactionIdFromAppReceipt(base64(receipt))).toBe("2000000000000000");
  });
  it("returns undefined without an in-app purchase", async () => {
    expect(await transactionIdFromAppReceipt(base64(appReceipt([bundle])))).toBeUndefined();
    expect(await transactionIdFromAppReceipt(base64(appReceipt([])))).toBeUndefined();
  });
  it("reads base64 with line breaks", async () => {
    const lines = base64(appReceipt([bundle, one])).replaceAll(/.{64}/g, "$&\r\n");
    expect(await transactionIdFromAppReceipt(lines)).toBe("2000000000000001");
  });
  it.each([
    ["a JWS", jws, "JWS"],
    ["an empty string", "", "base64"],
    ["a string that is not base64", "%%%", "base64"],
    ["bytes that are not ASN.1", btoa("hello, world"), "attributes"],
    ["a transaction receipt", transactionReceipt('{\n\t"transaction-id" = "1";\n}'), "attributes"],
    ["another ASN.1 value", Buffer.from(attributeSet([[2, text("a")]])).toString("base64"), "attributes"],
    ["half a receipt", base64(appReceipt([bundle, one]).subarray(0, 60)), "attributes"],
    ["a purchase without an id", base64(appReceipt([purchase([1702, text("pro")])])), "damaged"],
    ["a purchase that is not a SET", base64(appReceipt([[17, text("1703")]])), "damaged"],
    ["an id that is not a string", base64(appReceipt([purchase([1703, new ArrayBuffer(3)])])), "damaged"],
    ["endless nesting", Buffer.alloc(300_000, Buffer.from("3080", "hex")).toString("base64"), "receipt"],
  ])("rejects %s with a ReceiptError", async (_, receipt, said) => {
    const error = await transactionIdFromAppReceipt(receipt).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReceiptError);
    expect((error as ReceiptError).message).toContain('"appReceipt"');
    expect((error as ReceiptError).message).toContain(said);
  });
  it("returns an id or undefined, or rejects with a ReceiptError, for any bytes", async () => {
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

describe("transactionIdFromTransactionReceipt", () => {
  it("returns the id in the purchase info", () => {
    const receipt = transactionReceipt('{\n\t"original-transaction-id" = "1";\n\t"transaction-id" = "33993399";\n}');
    expect(transactionIdFromTransactionReceipt(receipt)).toBe("33993399");
  });
  it("returns undefined without an id", () => {
    expect(transactionIdFromTransactionReceipt(transactionReceipt('{ "quantity" = "1"; }'))).toBeUndefined();
    expect(transactionIdFromTransactionReceipt(btoa('{ "signature" = "AAAA"; }'))).toBeUndefined();
  });
  it.each([
    ["a JWS", jws, "JWS"],
    ["an app receipt", base64(appReceipt([bundle])), "app receipt"],
    ["a string that is not base64", "{", "base64"],
  ])("rejects %s with a ReceiptError", (_, receipt, said) => {
    expect(() => transactionIdFromTransactionReceipt(receipt)).toThrow(ReceiptError);
    expect(() => transactionIdFromTransactionReceipt(receipt)).toThrow(said);
  });
});
