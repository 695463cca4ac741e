/** Reads the content of an app receipt: a SET of attributes, each with a number, a version and a value. */

import type { Bytes } from "../../encoding/bytes.js";
import {
  childrenOf,
  type DerElement,
  integer,
  readDer,
  readOctets,
  readSmallInteger,
  set,
  utf8String,
} from "../../encoding/der.js";
import type { ReceiptPurchase, VerifiedReceipt } from "./receipt.js";

/** Attribute numbers (Apple, "Validating receipts on the device"), and the type of receipt, which Apple does not list. */
const receiptType = 0;
const inAppPurchase = 17;

/** What was read: the receipt without its environment, and the values that the hash for a device is made of. */
export interface ReceiptContent {
  readonly receipt: Omit<VerifiedReceipt, "environment">;
  readonly opaqueValue: Bytes | undefined;
  /** The value of the bundle id's attribute, with its header. */
  readonly bundleIdValue: Bytes;
  readonly deviceHash: Bytes | undefined;
}

/** 4 MiB are about 12,000 purchases, of which each is one attribute with four elements. */
const limits = { maxNodes: 100_000, rules: "BER" } as const;
const purchaseLimits = { maxNodes: 400, rules: "BER" } as const;

/** @throws {SyntaxError} with the reason, a predicate such as `has no bundle id`. */
export function readContent(bytes: Bytes): ReceiptContent {
  const { single, repeated } = readAttributes(readDer(bytes, limits), inAppPurchase);
  const bundleId = stringOf(single.get(2));
  const type = stringOf(single.get(receiptType));
  const createdAt = timeOf(single.get(12));
  demand(bundleId !== undefined, "has no bundle id");
  demand(type !== undefined, "has no type of receipt");
  demand(createdAt !== undefined, "has no creation date");
  return {
    receipt: {
      receiptType: type,
      bundleId,
      appVersion: stringOf(single.get(3)),
      originalAppVersion: stringOf(single.get(19)),
      // 0 in the sandbox.
      appAppleId: Number(numberOf(single.get(1))) || undefined,
      receiptCreationDate: createdAt,
      originalPurchaseDate: timeOf(single.get(18)),
      expirationDate: timeOf(single.get(21)),
      inAppPurchases: repeated.map(readPurchase),
    },
    opaqueValue: single.get(4),
    bundleIdValue: single.get(2)!,
    deviceHash: single.get(5),
  };
}

function readPurchase(bytes: Bytes): ReceiptPurchase {
  const { single } = readAttributes(readDer(bytes, purchaseLimits));
  const productId = stringOf(single.get(1702));
  const transactionId = stringOf(single.get(1703));
  demand(productId !== undefined && transactionId !== undefined, "has a purchase without product id or transaction id");
  const quantity = numberOf(single.get(1701));
  const webOrderLineItemId = numberOf(single.get(1711));
  return {
    productId,
    transactionId,
    originalTransactionId: stringOf(single.get(1705)),
    quantity: quantity === undefined ? undefined : Number(quantity),
    purchaseDate: timeOf(single.get(1704)),
    originalPurchaseDate: timeOf(single.get(1706)),
    expiresDate: timeOf(single.get(1708)),
    cancellationDate: timeOf(single.get(1712)),
    // 0 for a purchase that is not a subscription.
    webOrderLineItemId: webOrderLineItemId ? String(webOrderLineItemId) : undefined,
    isTrialPeriod: flagOf(single.get(1713)),
    isInIntroOfferPeriod: flagOf(single.get(1719)),
  };
}

/** The values by number; those of the number `many` apart, in their order. */
function readAttributes(attributes: DerElement, many?: number): { single: Map<number, Bytes>; repeated: Bytes[] } {
  demand(attributes.tag === set, "is not a SET of attributes");
  const single = new Map<number, Bytes>();
  const repeated: Bytes[] = [];
  for (const attribute of attributes.children) {
    const [type, version, value, ...more] = childrenOf(attribute);
    const number = type?.tag === integer ? readSmallInteger(type) : undefined;
    const octets = readOctets(value);
    const isWhole = number !== undefined && version?.tag === integer && octets && more.length === 0;
    demand(isWhole, "has a malformed attribute");
    if (number === many) repeated.push(octets);
    else if (!single.has(number)) single.set(number, octets);
    // Apple repeats numbers that it does not document; of those that are read, none.
    else demand(!readNumbers.has(number), `has attribute ${number} twice`);
  }
  return { single, repeated };
}

const readNumbers: ReadonlySet<number> = new Set([
  ...[receiptType, 1, 2, 3, 4, 5, 12, 18, 19, 21],
  ...[1701, 1702, 1703, 1704, 1705, 1706, 1708, 1711, 1712, 1713, 1719],
]);

const ia5String = 0x16;

/** The one element of a value; `undefined` if it is missing, or anything else. */
function elementOf(value: Bytes | undefined): DerElement | undefined {
  try {
    return value && readDer(value, { maxNodes: 1, rules: "BER" });
  } catch {
    return undefined;
  }
}

/** A UTF8String or IA5String that is not empty. */
function stringOf(value: Bytes | undefined): string | undefined {
  const element = elementOf(value);
  const isString = element?.tag === utf8String || element?.tag === ia5String;
  return (isString && new TextDecoder().decode(element.content)) || undefined;
}

/** An INTEGER from 0 of at most 8 bytes. */
function numberOf(value: Bytes | undefined): bigint | undefined {
  const element = elementOf(value);
  if (element?.tag !== integer || element.content.length > 8 || element.content[0]! > 0x7f) return undefined;
  return element.content.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

function flagOf(value: Bytes | undefined): boolean | undefined {
  const number = numberOf(value);
  return number === undefined ? undefined : number === 1n;
}

/** RFC 3339, as Apple writes it: in UTC and without fractions. Empty for a missing date. */
function timeOf(value: Bytes | undefined): number | undefined {
  const text = stringOf(value);
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  demand(!Number.isNaN(time), "has a malformed date");
  return time;
}

function demand(holds: unknown, problem: string): asserts holds {
  if (!holds) throw new SyntaxError(problem);
}
