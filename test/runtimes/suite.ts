/** Runs the verification cases, compressed reports, an upload, webhooks and receipts on the current runtime. */
import { createVerifier } from "../../src/server/verify.js";
import type { GzipCase } from "../helpers/gzip-cases.js";
import type { ReceiptCase } from "../helpers/receipt-cases.js";
import { chunkSizes, runGzipCase } from "../helpers/run-gzip-case.js";
import { runReceiptCase } from "../helpers/run-receipt-case.js";
import { runUploadCase } from "../helpers/run-upload-case.js";
import { runWebhookCase } from "../helpers/run-webhook-case.js";
import { runCase, type VerificationCase } from "../helpers/verification-cases/case.js";

/** Defined by the bundler: created once, on Node, for all runtimes. */
declare const verificationCases: VerificationCase[];
declare const gzipCases: GzipCase[];
declare const gzipRowCount: number;
declare const receiptCases: ReceiptCase[];

export interface SuiteResult {
  readonly ran: number;
  readonly failures: readonly string[];
}

export async function runSuite(): Promise<SuiteResult> {
  const failures: string[] = [];
  let ran = 0;
  const check = async (name: string, run: () => Promise<string | undefined>): Promise<void> => {
    ran += 1;
    const failure = await run().catch(
      (error: unknown) => `failed with ${error instanceof Error ? error.stack : error}`,
    );
    if (failure !== undefined) failures.push(`${name}: ${failure}`);
  };
  for (const one of verificationCases) await check(one.name, () => runCase(createVerifier, one));
  for (const one of receiptCases) await check(`receipt, ${one.name}`, () => runReceiptCase(one));
  for (const read of ["as it is", "in JavaScript"] as const) {
    if (read === "in JavaScript") removeNative();
    await check(`upload, ${read}`, runUploadCase);
    await check(`webhooks, ${read}`, runWebhookCase);
    for (const one of gzipCases) {
      for (const size of chunkSizes) {
        const name = `gzip, ${one.name}, ${read}, in chunks of ${size}`;
        await check(name, () => runGzipCase(one, gzipRowCount, size));
      }
    }
  }
  return { ran, failures };
}

/** Takes the runtime's own zlib, MD5 and HMAC away, if it has them, so that those in JavaScript run too. */
function removeNative(): void {
  const { process } = globalThis as { process?: object };
  if (process) Object.defineProperty(process, "getBuiltinModule", { value: undefined });
}
