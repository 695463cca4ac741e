/** Files and signed data that are made once, on Node, for all runtimes. */
import { createGzipCases, rowCount } from "../helpers/gzip-cases.js";
import { makeIpa, xmlPlist } from "../helpers/ipa.js";
import { png } from "../helpers/png.js";
import { createReceiptCases } from "../helpers/receipt-cases.js";
import { appReceipt, purchase, text, transactionReceipt } from "../helpers/receipts.js";
import { createVerificationCases } from "../helpers/verification-cases/index.js";
import type { Fixtures } from "./case.js";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

export async function createFixtures(): Promise<Fixtures> {
  const info = { CFBundleShortVersionString: "9.1", CFBundleVersion: "901", DTPlatformName: "iphoneos" };
  return {
    verificationCases: await createVerificationCases(),
    receiptCases: await createReceiptCases(),
    gzipCases: createGzipCases(),
    gzipRowCount: rowCount,
    ipa: base64(await makeIpa(xmlPlist(info))),
    image: base64(png(1290, 2796)),
    appReceipt: base64(appReceipt([[2, text("com.example.app")], purchase([1703, text("2000000000000001")])])),
    transactionReceipt: transactionReceipt('{\n\t"transaction-id" = "2000000000000002";\n}'),
  };
}
