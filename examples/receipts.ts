/**
 * Verifies the app receipts in files, with a progress bar, and lists what they prove. Needs no key and sends nothing.
 *
 *     npx tsx examples/receipts.ts BUNDLE_ID FILE...
 *         --root FILE        trusts this root certificate too, for receipts that tests made
 *
 * A file has the bytes of a receipt, or their base64.
 */

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { isVerificationError, type VerifiedReceipt, verifyReceipt } from "storeconnect/server";
import { showProgress, table } from "./terminal.js";

const { values, positionals } = parseArgs({ options: { root: { type: "string" } }, allowPositionals: true });
const [bundleId, ...files] = positionals;

if (bundleId === undefined || files.length === 0) {
  console.error("Expected: BUNDLE_ID FILE...");
  process.exitCode = 1;
} else {
  const rootCertificates = values.root === undefined ? [] : [await readFile(values.root)];
  const rows: string[][] = [];
  for (const [index, file] of files.entries()) {
    showProgress(index / files.length, basename(file));
    const bytes = await readFile(file);
    // The bytes of a receipt begin with the tag of a sequence, 0x30, and their base64 with "M".
    const base64 = bytes[0] === 0x30 ? bytes.toString("base64") : bytes.toString().trim();
    try {
      const receipt = await verifyReceipt(base64, {
        bundleId,
        environment: ["Production", "Sandbox"],
        rootCertificates,
      });
      rows.push([basename(file), receipt.environment, shown(receipt)]);
    } catch (error) {
      // Anything else is a mistake of this program.
      if (!isVerificationError(error)) throw error;
      rows.push([basename(file), "rejected", error.message]);
      process.exitCode = 1;
    }
  }
  showProgress(1, `${files.length} receipts`);
  console.log(table(["File", "Environment", "Purchases"], rows));
}

function shown({ inAppPurchases }: VerifiedReceipt): string {
  return inAppPurchases.map(({ productId, transactionId }) => `${productId} ${transactionId}`).join(", ") || "none";
}
