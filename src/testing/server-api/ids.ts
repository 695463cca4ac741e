/** Identifiers in the form of Apple's that follow from a seed: the same calls with the same seed make the same ones. */

import { createHash } from "node:crypto";

/** Makes identifiers, none of them twice. */
export interface Ids {
  /** 16 digits. */
  transactionId(): string;
  /** 16 digits. */
  webOrderLineItemId(): string;
  /** 18 digits, as the id of a customer's download of the app has. */
  appTransactionId(): string;
  /** 18 digits. */
  groupId(): string;
  /** As in the receipts that customers receive by e-mail: `M` and 10 letters or digits. */
  orderId(): string;
  uuid(): string;
  /** Starts again with the first identifiers. */
  reset(): void;
}

export function createIds(seed: string): Ids {
  let count = 0;
  const hash = (what: string): string => createHash("sha256").update(`${seed} ${what}`).digest("hex");
  /** Six digits that differ from seed to seed. */
  const series = String(Number.parseInt(hash("series").slice(0, 8), 16) % 1_000_000).padStart(6, "0");
  const numbered = (first: string, length: number): string =>
    `${first}${series}${String(++count).padStart(length - first.length - series.length, "0")}`;
  return {
    transactionId: () => numbered("2", 16),
    webOrderLineItemId: () => numbered("3", 16),
    appTransactionId: () => numbered("7", 18),
    groupId: () => numbered("9", 18),
    orderId: () =>
      `M${BigInt(`0x${hash(`order ${++count}`)}`)
        .toString(36)
        .toUpperCase()
        .slice(0, 10)}`,
    uuid() {
      const digits = hash(`uuid ${++count}`);
      const variant = ((Number.parseInt(digits.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
      const last = digits.slice(20, 32);
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${last}`;
    },
    reset() {
      count = 0;
    },
  };
}
