/** Receipts that are made on Node and verified on every runtime. */
import { createReceiptChain, createReceiptKeys, signReceipt } from "./signed-receipts.js";

/** A receipt, and the code of the error that it ends with; undefined if it is accepted. */
export interface ReceiptCase {
  readonly name: string;
  /** The receipt and the root certificate in base64. */
  readonly receipt: string;
  readonly root: string;
  readonly code: string | undefined;
}

/** Good receipts with SHA-256 and SHA-1, and tampered ones. */
export async function createReceiptCases(): Promise<ReceiptCase[]> {
  const cases: ReceiptCase[] = [];
  for (const digest of ["SHA-256", "SHA-1"] as const) {
    const chain = await createReceiptChain(await createReceiptKeys(digest));
    const other = await createReceiptChain(await createReceiptKeys(digest));
    const good = signReceipt(chain, { digest, indefinite: digest === "SHA-1" });
    const tampered = Buffer.from(good);
    tampered[tampered.indexOf("com.example.pro")] = "d".charCodeAt(0);
    const root = Buffer.from(chain.root.der).toString("base64");
    const add = (name: string, receipt: Buffer, code: string | undefined): number =>
      cases.push({ name: `${name}, ${digest}`, receipt: receipt.toString("base64"), root, code });
    add("a good receipt", good, undefined);
    add("a changed product", tampered, "ERR_VERIFICATION_SIGNATURE");
    add("a cut receipt", good.subarray(0, -1), "ERR_VERIFICATION_FORMAT");
    add("a foreign chain", signReceipt(other, { digest }), "ERR_VERIFICATION_ROOT");
  }
  return cases;
}
