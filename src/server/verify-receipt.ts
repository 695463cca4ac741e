/** Verification of app receipts, the files of apps that do not use StoreKit 2. The verification loads on first use. */

import { requireOneOf, requireStrings } from "../options.js";
import type { ReceiptEnvironment, VerifiedReceipt } from "./receipt/receipt.js";

export type { ReceiptEnvironment, ReceiptPurchase, VerifiedReceipt } from "./receipt/receipt.js";

/** Options of {@link verifyReceipt}. */
export interface VerifyReceiptOptions {
  /** The app's bundle id, such as `com.example.app`; a receipt of another app is rejected. */
  bundleId: string;
  /**
   * The environment whose receipts are accepted, or a list: `["Production", "Sandbox"]` for an endpoint that receives both, as
   * App Review uses the sandbox. In that case check `environment` of the result before you grant anything.
   *
   * `"Xcode"` accepts receipts that are signed by one of `rootCertificates`, the certificate that Xcode saves with "Save
   * Public Certificate", and cannot be combined with the others.
   */
  environment: ReceiptEnvironment | readonly ReceiptEnvironment[];
  /** Root certificates trusted in addition to Apple Root CA, each as a PEM string or DER bytes. For tests. @default [] */
  rootCertificates?: readonly (string | Uint8Array)[] | undefined;
  /**
   * The identifier of the device that the receipt must be of: the 16 bytes of `identifierForVendor`, or on a Mac its address.
   *
   * @default the device is not checked
   */
  deviceIdentifier?: Uint8Array | undefined;
  /** The maximum length of the base64; a longer receipt is rejected. @default 4_194_304 */
  maxBytes?: number | undefined;
}

const known: readonly string[] = ["Production", "Sandbox", "Xcode"] satisfies ReceiptEnvironment[];

/**
 * Verifies an app receipt and returns what it says: PKCS#7 of one signer, RSA with SHA-1 (until August 2023) or SHA-256, a
 * chain to Apple Root CA with Apple's marker extensions, valid when the receipt was created, of the app and the environment
 * that you name. Sends no request.
 *
 * A signature proves the state when the receipt was created. Refunds and renewals after that are not in it: for the
 * present state pass the transaction id to `transactions` or `subscriptionStatuses`.
 *
 * @param appReceipt the file at `Bundle.main.appStoreReceiptURL`, as base64.
 * @throws {VerificationError} for the first rule that fails, with its `code`. Nothing of the receipt is returned.
 * @throws {TypeError} naming an option that is missing or wrong.
 * @see https://developer.apple.com/documentation/appstorereceipts/validating-receipts-on-the-device
 * @example
 * const receipt = await verifyReceipt(appReceipt, { bundleId: "com.example.app", environment: "Production" });
 * for (const { productId, expiresDate } of receipt.inAppPurchases) console.log(productId, expiresDate);
 */
export async function verifyReceipt(appReceipt: string, options: VerifyReceiptOptions): Promise<VerifiedReceipt> {
  const { bundleId, rootCertificates = [], deviceIdentifier, maxBytes = 4_194_304 } = options;
  requireStrings({ bundleId });
  const environments = [options.environment].flat() as readonly ReceiptEnvironment[];
  if (environments.length === 0) throw new TypeError('"environment" must have at least one environment');
  for (const environment of environments) requireOneOf("environment", environment, known);
  if (environments.includes("Xcode") && (environments.length > 1 || rootCertificates.length === 0))
    throw new TypeError('"environment" "Xcode" must be the only one, and needs "rootCertificates"');
  if (!(maxBytes > 0)) throw new TypeError('"maxBytes" must be a positive number');
  if (deviceIdentifier !== undefined && !ArrayBuffer.isView(deviceIdentifier))
    throw new TypeError('"deviceIdentifier" must be a Uint8Array');
  const { verify } = await import("./receipt/verify.js");
  return verify(appReceipt, { bundleId, environments, rootCertificates, deviceIdentifier, maxBytes });
}
