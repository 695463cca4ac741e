/**
 * The way from an old receipt to the App Store Server API: a transaction id. Nothing is verified here: the id is only a
 * key to look up what Apple signed.
 */
import { decodeBase64Strict } from "../encoding/base64.js";
import type { Bytes } from "../encoding/bytes.js";
import { type Element, readDer, readOctets, readSmallInteger, set, utf8String } from "../encoding/der.js";
import { ReceiptError } from "../errors/index.js";

/** Attribute numbers of an app receipt (Apple, "Validating receipts on the device"). */
const inAppPurchase = 17;
const transactionId = 1703;
const originalTransactionId = 1705;

/** Four nodes an attribute, so 25,000 purchases; receipts are BER. */
const limits = { maxNodes: 100_000, rules: "BER" } as const;

/**
 * A transaction id of an app receipt, or `undefined` for a receipt without any in-app purchase. It is `"0"` in receipts
 * of Xcode. No request.
 *
 * Give it to `transactions` or `subscriptionStatuses`, which answer for the customer's whole history. The receipt is not
 * verified, so whoever sent it may name any transaction: what counts is what Apple then answers.
 *
 * @param appReceipt the file at `Bundle.main.appStoreReceiptURL`, as base64. Bound its length where you take it in.
 * @throws {ReceiptError} for what is no app receipt, a JWS or a transaction receipt among it.
 */
export async function transactionIdFromAppReceipt(appReceipt: string): Promise<string | undefined> {
  const bytes = decodeText(appReceipt);
  if (!bytes) throw new ReceiptError(`"appReceipt" must be the app receipt in base64${looksLike(appReceipt)}`);
  // ContentInfo (RFC 5652 §3) holds SignedData (§5.1), whose third member holds the receipt's attributes (§5.2).
  const signedData = tryRead(bytes)?.children[1]?.children[0];
  const wrapped = signedData?.children[2]?.children[1]?.children[0];
  const attributes = tryRead(readOctets(wrapped));
  if (attributes?.tag !== set) throw new ReceiptError('"appReceipt" has no attributes of an app receipt');

  const purchase = findAttribute(attributes, [inAppPurchase]);
  if (!purchase) return undefined;
  const id = tryRead(findAttribute(tryRead(purchase), [transactionId, originalTransactionId]));
  if (id?.tag === utf8String && id.content.length > 0) return toText(id.content);
  throw new ReceiptError('"appReceipt" is damaged: no transaction id can be read from its in-app purchase');
}

/** The value of the first attribute with one of these numbers in a SET of (number, version, value). */
function findAttribute(attributes: Element | undefined, numbers: readonly number[]): Bytes | undefined {
  for (const { children } of attributes?.children ?? []) {
    if (numbers.includes(readSmallInteger(children[0]) ?? Number.NaN)) return readOctets(children[2]);
  }
  return undefined;
}

function tryRead(bytes: Bytes | undefined): Element | undefined {
  try {
    return bytes && readDer(bytes, limits);
  } catch {
    return undefined;
  }
}

/**
 * The transaction id of a transaction receipt (`SKPaymentTransaction.transactionReceipt`, gone since iOS 7), or
 * `undefined` where it names none. No request. As to what it is worth, see {@link transactionIdFromAppReceipt}.
 *
 * @param transactionReceipt the receipt, as base64.
 * @throws {ReceiptError} for what is not base64, or an app receipt.
 */
export function transactionIdFromTransactionReceipt(transactionReceipt: string): string | undefined {
  const bytes = decodeText(transactionReceipt);
  if (!bytes || bytes[0] === derSequence) {
    const what = bytes ? "; this looks like an app receipt" : looksLike(transactionReceipt);
    throw new ReceiptError(`"transactionReceipt" must be the transaction receipt in base64${what}`);
  }
  const purchaseInfo = /"purchase-info"\s*=\s*"([A-Za-z0-9+/=]+)"\s*;/.exec(toText(bytes))?.[1];
  const purchase = purchaseInfo === undefined ? undefined : decodeText(purchaseInfo);
  return purchase && /"transaction-id"\s*=\s*"([A-Za-z0-9]+)"\s*;/.exec(toText(purchase))?.[1];
}

const derSequence = 0x30;

/** The bytes of base64 that may be broken into lines, as iOS does when asked to. */
function decodeText(base64: unknown): Bytes | undefined {
  if (typeof base64 !== "string" || base64 === "") return undefined;
  return decodeBase64Strict(new TextEncoder().encode(base64.replaceAll(/\s/g, "")), "base64");
}

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The usual mix-up, by name. */
const looksLike = (text: unknown): string =>
  typeof text === "string" && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)
    ? "; this looks like a JWS: give it to a verifier instead"
    : "";
