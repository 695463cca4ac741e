/**
 * Reads the transaction id of an old receipt, which leads to the App Store Server API. Receipts are not verified here: the id
 * is only a key to look up what Apple signed.
 */
import { decodeBase64Strict } from "../encoding/base64.js";
import type { Bytes } from "../encoding/bytes.js";
import { type DerElement, readDer, readOctets, readSmallInteger, set, utf8String } from "../encoding/der.js";
import { ReceiptError } from "../errors/index.js";

/** Attribute numbers of an app receipt (Apple, "Validating receipts on the device"). */
const inAppPurchase = 17;
const transactionId = 1703;
const originalTransactionId = 1705;

/** Receipts are BER. An attribute has four elements, so this allows for 25,000 attributes. */
const limits = { maxNodes: 100_000, rules: "BER" } as const;

/**
 * A transaction id in an app receipt, or `undefined` for a receipt without in-app purchases. In receipts of Xcode it is
 * `"0"`. Sends no request.
 *
 * Pass it to `transactions` or `subscriptionStatuses`, which return the customer's whole history. The receipt is not
 * verified, so its sender may name any transaction: rely on what Apple returns for it, or verify the receipt itself with
 * `verifyReceipt`.
 *
 * @param appReceipt the file at `Bundle.main.appStoreReceiptURL`, as base64. Limit its length where you receive it.
 * @throws {ReceiptError} for anything but an app receipt, such as a JWS or a transaction receipt.
 * @example
 * const transactionId = await transactionIdFromAppReceipt(appReceipt);
 * if (transactionId) return collectPurchases(transactions(store, transactionId, { verifier }));
 */
export async function transactionIdFromAppReceipt(appReceipt: string): Promise<string | undefined> {
  const bytes = decodeReceipt(appReceipt);
  if (!bytes) throw new ReceiptError(`"appReceipt" must be the app receipt in base64${looksLike(appReceipt)}`);
  // ContentInfo (RFC 5652 §3) holds SignedData (§5.1), whose third member holds the receipt's attributes (§5.2).
  const signedData = tryRead(bytes)?.children[1]?.children[0];
  const wrapped = signedData?.children[2]?.children[1]?.children[0];
  const attributes = tryRead(readOctets(wrapped));
  if (attributes?.tag !== set) throw new ReceiptError('"appReceipt" has no attributes of an app receipt');

  const purchase = findAttribute(attributes, [inAppPurchase]);
  if (!purchase) return undefined;
  const id = tryRead(findAttribute(tryRead(purchase), [transactionId, originalTransactionId]));
  if (id?.tag === utf8String && id.content.length > 0) return decodeUtf8(id.content);
  throw new ReceiptError('"appReceipt" is damaged: its in-app purchase has no readable transaction id');
}

/** The value of the first attribute with one of these numbers in a SET of (number, version, value). */
function findAttribute(attributes: DerElement | undefined, numbers: readonly number[]): Bytes | undefined {
  for (const { children } of attributes?.children ?? []) {
    if (numbers.includes(readSmallInteger(children[0]) ?? Number.NaN)) return readOctets(children[2]);
  }
  return undefined;
}

function tryRead(bytes: Bytes | undefined): DerElement | undefined {
  try {
    return bytes && readDer(bytes, limits);
  } catch {
    return undefined;
  }
}

/**
 * The transaction id in a transaction receipt (`SKPaymentTransaction.transactionReceipt`, deprecated in iOS 7), or
 * `undefined` if it has none. Sends no request. The receipt is not verified: see {@link transactionIdFromAppReceipt}.
 *
 * @param transactionReceipt the receipt, as base64.
 * @throws {ReceiptError} for a string that is not base64, or an app receipt.
 */
export function transactionIdFromTransactionReceipt(transactionReceipt: string): string | undefined {
  const bytes = decodeReceipt(transactionReceipt);
  if (!bytes || bytes[0] === derSequence) {
    const what = bytes ? "; this looks like an app receipt" : looksLike(transactionReceipt);
    throw new ReceiptError(`"transactionReceipt" must be the transaction receipt in base64${what}`);
  }
  const purchaseInfo = /"purchase-info"\s*=\s*"([A-Za-z0-9+/=]+)"\s*;/.exec(decodeUtf8(bytes))?.[1];
  const purchase = purchaseInfo === undefined ? undefined : decodeReceipt(purchaseInfo);
  return purchase && /"transaction-id"\s*=\s*"([A-Za-z0-9]+)"\s*;/.exec(decodeUtf8(purchase))?.[1];
}

const derSequence = 0x30;

/** The bytes of base64, which may have line breaks: iOS writes them on request. */
function decodeReceipt(base64: unknown): Bytes | undefined {
  if (typeof base64 !== "string" || base64 === "") return undefined;
  return decodeBase64Strict(new TextEncoder().encode(base64.replaceAll(/\s/g, "")), "base64");
}

const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A hint for the most common mistake. */
const looksLike = (receipt: unknown): string =>
  typeof receipt === "string" && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(receipt)
    ? "; this looks like a JWS: pass it to a verifier instead"
    : "";
