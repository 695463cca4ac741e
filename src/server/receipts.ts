/**
 * The way from an old receipt to the App Store Server API: a transaction id. Nothing is verified here: the id is only a
 * key to look up what Apple signed.
 */
import type { AsnType } from "asn1js";
import { ReceiptError } from "../errors.js";
import { decodeBase64 } from "../verification/base64.js";

/** Attribute numbers of an app receipt (Apple, "Validating receipts on the device"). */
const inAppPurchase = 17;
const transactionId = 1703;
const originalTransactionId = 1705;

/** Four nodes an attribute, so 25,000 purchases; the limit keeps what a stranger may send from taking seconds. */
const parsing = { parseEmbedded: false, maxNodes: 100_000 };

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
  const asn1js = await import("asn1js");

  const parse = (bytes: Uint8Array | ArrayBuffer | undefined): AsnType | undefined => {
    const { offset, result } = asn1js.fromBER(bytes ?? new ArrayBuffer(0), parsing);
    return offset === -1 ? undefined : result;
  };
  const members = (value: AsnType | undefined): AsnType[] =>
    value instanceof asn1js.Sequence || value instanceof asn1js.Set || value instanceof asn1js.Constructed
      ? value.valueBlock.value
      : [];
  const octets = (value: AsnType | undefined): ArrayBuffer | undefined =>
    value instanceof asn1js.OctetString ? value.getValue() : undefined;
  /** The value of the first attribute with one of these numbers in a SET of (number, version, value). */
  const attribute = (set: AsnType | undefined, numbers: readonly number[]): ArrayBuffer | undefined => {
    for (const [number, , value] of members(set).map(members)) {
      if (number instanceof asn1js.Integer && numbers.includes(number.valueBlock.valueDec)) return octets(value);
    }
    return undefined;
  };

  try {
    // ContentInfo (RFC 5652 §3) holds SignedData (§5.1), whose third member holds the receipt's attributes (§5.2).
    const [, content] = members(parse(bytes));
    const [signedData] = members(content);
    const [, , encapsulated] = members(signedData);
    const [, explicit] = members(encapsulated);
    const [wrapped] = members(explicit);
    const attributes = parse(octets(wrapped));
    if (!(attributes instanceof asn1js.Set)) throw new ReceiptError('"appReceipt" has no attributes of an app receipt');

    const purchase = attribute(attributes, [inAppPurchase]);
    if (!purchase) return undefined;
    const id = parse(attribute(parse(purchase), [transactionId, originalTransactionId]));
    if (id instanceof asn1js.Utf8String && id.getValue() !== "") return id.getValue();
  } catch (error) {
    // What the parser says quotes the receipt; nesting without end runs out of stack.
    if (error instanceof ReceiptError) throw error;
  }
  throw new ReceiptError('"appReceipt" is damaged: no transaction id can be read from its in-app purchase');
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
function decodeText(base64: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof base64 !== "string" || base64 === "") return undefined;
  return decodeBase64(new TextEncoder().encode(base64.replaceAll(/\s/g, "")), "base64");
}

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The usual mix-up, by name. */
const looksLike = (text: unknown): string =>
  typeof text === "string" && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)
    ? "; this looks like a JWS: give it to a verifier instead"
    : "";
