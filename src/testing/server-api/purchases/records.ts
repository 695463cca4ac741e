/** What the fake store remembers of customers and their purchases. */

import type {
  AdvancedCommerceTransactionInfo,
  AppTransaction,
  JWSTransactionDecodedPayload,
} from "../../../generated/server/schemas.js";
import type { SubscriptionState } from "./subscription-states.js";

/** A customer who has downloaded the app. */
export interface Customer {
  /** What the signed app transaction says, without the date of signing. */
  readonly appTransaction: Omit<AppTransaction, "receiptCreationDate"> & {
    readonly appTransactionId: string;
    readonly originalPurchaseDate: number;
  };
  readonly storefront: string;
  readonly storefrontId: string;
  readonly currency: string;
  readonly transactions: Transaction[];
  readonly subscriptions: Subscription[];
}

/** The payload of a transaction, without the date of signing; what every transaction has is required. */
export interface TransactionPayload extends Omit<JWSTransactionDecodedPayload, "signedDate"> {
  readonly transactionId: string;
  readonly originalTransactionId: string;
  readonly productId: string;
  readonly purchaseDate: number;
  readonly originalPurchaseDate: number;
}

/** One transaction. */
export interface Transaction {
  readonly customer: Customer;
  readonly orderId: string;
  payload: TransactionPayload;
  /** Grows with each change of any transaction: the order of the history. */
  sequence: number;
  /** Whether the app or its server has handled it. */
  isFinished: boolean;
  /** Of an auto-renewable subscription. */
  readonly subscription: Subscription | undefined;
}

/** What a period of a subscription costs, and how long it is. */
export interface Plan {
  readonly productId: string;
  /** Milliunits of the currency: 9990 is 9.99. */
  readonly price: number;
  /** An ISO 8601 duration such as `P1M`. */
  readonly period: string;
}

/** An offer that the customer has, and the periods that are left of it. */
export interface Offer {
  /** 1 introductory, 2 promotional, 3 offer code, 4 win-back. */
  readonly type: 1 | 2 | 3 | 4;
  /** Not present for an introductory offer. */
  readonly identifier?: string | undefined;
  /** How it is paid. */
  readonly discountType: "FREE_TRIAL" | "PAY_AS_YOU_GO" | "PAY_UP_FRONT";
  /**
   * How long a free trial or an offer paid up front lasts, as an ISO 8601 duration.
   *
   * @default the period of the subscription
   */
  readonly period?: string | undefined;
  /** Milliunits of the currency. @default 0 */
  readonly price?: number | undefined;
  /** The periods of an offer that is paid as you go. @default 1 */
  readonly periods?: number | undefined;
}

/** An auto-renewable subscription of one customer. */
export interface Subscription {
  readonly customer: Customer;
  readonly originalTransactionId: string;
  readonly groupId: string;
  readonly ownership: "PURCHASED" | "FAMILY_SHARED";
  /** The subscriptions of family members who share this one. */
  readonly members: Subscription[];
  state: SubscriptionState;
  /** The newest transaction. */
  latest: Transaction;
  plan: Plan;
  /** The plan from the next renewal on. */
  nextPlan: Plan;
  /** The offer of the next renewals, and for how many of them. */
  nextOffer: { readonly offer: Offer; readonly periods: number } | undefined;
  appAccountToken: string | undefined;
  isAutoRenewing: boolean;
  /** Whether the customer's payments fail from the next renewal on. */
  isPaymentFailing: boolean;
  gracePeriodExpiresDate: number | undefined;
  /** 1 canceled, 2 not paid, 3 no consent to a price, 4 not for sale, 5 other. */
  expirationIntent: 1 | 2 | 3 | 4 | 5 | undefined;
  /** 0 the customer has not agreed yet, 1 agreed or only informed. */
  priceIncreaseStatus: 0 | 1 | undefined;
  /** When the customer subscribed, milliseconds since 1970; a lapse of 60 days or less does not count. */
  startDate: number;
  /** Each extension so far. */
  readonly extensions: Extension[];
  advancedCommerce: AdvancedCommerceTransactionInfo | undefined;
}

/** A renewal date that was moved. */
export interface Extension {
  readonly requestIdentifier: string;
  readonly date: number;
  readonly effectiveDate: number;
}
