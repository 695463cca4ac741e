/** The action of `storeconnect verify`. */
import { readFile } from "node:fs/promises";
import { usageError } from "../../command-error.js";
import { readInput } from "../../read-input.js";
import { secretValue } from "../../secret-value.js";
import type { Shell } from "../../shell.js";
import { readSigned } from "./signed-data.js";
import { type Verified, verifyJws, verifyReceiptFile, verifyWebhookBody } from "./verified.js";

/** The options of `storeconnect verify`. */
export interface VerifyOptions {
  readonly bundleId?: string;
  readonly appAppleId?: string;
  readonly environment?: "Production" | "Sandbox" | "Xcode";
  readonly rootCertificate?: string;
  readonly secret?: string;
  readonly signature?: string;
  readonly json?: true;
}

/** The longest input. */
const maxBytes = 4_194_304;

/**
 * Prints the payload, and what the data is on stderr.
 *
 * @throws {VerificationError} if the data is not valid.
 */
export async function verifyInput(file: string | undefined, options: VerifyOptions, shell: Shell): Promise<void> {
  const { secret, signature, json } = options;
  if (signature !== undefined && secret === undefined) throw usageError("--signature needs --secret");
  if (secret !== undefined && signature === undefined) throw usageError("--secret needs --signature");
  const bytes = await readInput(file, shell, maxBytes);
  const { kind, app, payload } =
    secret === undefined
      ? await verifySigned(bytes, options)
      : await verifyWebhookBody(bytes, { signature, secrets: await secretValue("--secret", secret, shell) });
  const { stdout, stderr } = shell;
  if (json) {
    stdout.write(`${JSON.stringify({ valid: true, kind, payload })}\n`);
    return;
  }
  stderr.write(`valid: ${kind}${app === undefined ? "" : ` of ${app}`}\n`);
  stdout.write(`${JSON.stringify(payload, null, 2)}\n`);
}

async function verifySigned(bytes: Uint8Array, options: VerifyOptions): Promise<Verified> {
  const { rootCertificate } = options;
  if (options.environment === "Xcode" && rootCertificate === undefined)
    throw usageError("--environment Xcode needs --root-certificate: the one that Xcode saves");
  const roots = rootCertificate === undefined ? [] : [await certificate(rootCertificate)];
  const signed = readSigned(bytes);
  return "receipt" in signed ? verifyReceiptFile(signed.receipt, options, roots) : verifyJws(signed, options, roots);
}

/** PEM as a string, DER as bytes. */
async function certificate(path: string): Promise<string | Uint8Array> {
  const content = await readFile(path);
  return content.includes("-----BEGIN") ? content.toString() : content;
}
