/** Verifies one receipt. Without Node, so that it runs everywhere. */
import { verifyReceipt } from "../../src/server/verify-receipt.js";
import type { ReceiptCase } from "./receipt-cases.js";

/** What is wrong with the verification of the case; undefined if it is as it must be. */
export async function runReceiptCase({ receipt, root, code }: ReceiptCase): Promise<string | undefined> {
  const rootCertificates = [Uint8Array.from(atob(root), (character) => character.charCodeAt(0))];
  try {
    const options = { bundleId: "com.example.app", environment: "Production", rootCertificates } as const;
    const { inAppPurchases } = await verifyReceipt(receipt, options);
    if (code !== undefined) return `was accepted instead of ${code}`;
    return inAppPurchases[1]?.productId === "com.example.pro" ? undefined : "has other purchases";
  } catch (error) {
    const found = (error as { code?: string }).code ?? String(error);
    return found === code ? undefined : `ended with ${found} instead of ${code}`;
  }
}
