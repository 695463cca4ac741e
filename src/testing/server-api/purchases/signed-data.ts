/** Signs transactions, renewal info and app transactions in their present state. */

import type { JWSRenewalInfoDecodedPayload } from "../../../generated/server/schemas.js";
import type { App } from "../app.js";
import type { Signer } from "../signer.js";
import type { Customer, Subscription, Transaction } from "./records.js";
import { subscriptionStates } from "./subscription-states.js";

/** Makes the signed strings of responses and notifications. */
export interface SignedData {
  transaction(transaction: Transaction): string;
  renewalInfo(subscription: Subscription): string;
  appTransaction(customer: Customer): string;
  /** The signed members of a response or notification about a purchase, and the status of a subscription. */
  membersOf(transaction: Transaction): SignedMembers;
  /** The same for the newest transaction of a subscription. */
  stateOf(subscription: Subscription): Required<SignedMembers>;
}

export interface SignedMembers {
  signedTransactionInfo: string;
  signedRenewalInfo?: string;
  status?: 1 | 2 | 3 | 4 | 5;
}

export function createSignedData({ environment }: App, sign: Signer, now: () => number): SignedData {
  const transaction = ({ payload }: Transaction): string => sign({ ...payload, signedDate: now() });
  const renewalInfo = (subscription: Subscription): string =>
    sign({ ...renewalInfoOf(subscription), environment, signedDate: now() });
  const stateOf = (subscription: Subscription): Required<SignedMembers> => ({
    signedTransactionInfo: transaction(subscription.latest),
    signedRenewalInfo: renewalInfo(subscription),
    status: subscriptionStates[subscription.state],
  });
  return {
    transaction,
    renewalInfo,
    stateOf,
    appTransaction: ({ appTransaction }) => sign({ ...appTransaction, receiptCreationDate: now() }),
    membersOf: (one) => ({
      ...(one.subscription && stateOf(one.subscription)),
      signedTransactionInfo: transaction(one),
    }),
  };
}

/** The payload of renewal info, without the date and environment of signing. */
export function renewalInfoOf(subscription: Subscription): JWSRenewalInfoDecodedPayload {
  const { latest, nextPlan, nextOffer, state, advancedCommerce, priceIncreaseStatus, expirationIntent } = subscription;
  const { isAutoRenewing, gracePeriodExpiresDate, appAccountToken } = subscription;
  const renewalDate = latest.payload.expiresDate;
  const offer = nextOffer?.offer;
  const isInBillingRetryPeriod = state === "billingRetry" || state === "gracePeriod";
  return {
    originalTransactionId: subscription.originalTransactionId,
    productId: subscription.plan.productId,
    autoRenewProductId: nextPlan.productId,
    autoRenewStatus: isAutoRenewing ? 1 : 0,
    currency: subscription.customer.currency,
    renewalPrice: nextOffer ? (offer?.price ?? 0) : nextPlan.price,
    appTransactionId: subscription.customer.appTransaction.appTransactionId,
    recentSubscriptionStartDate: subscription.startDate,
    isInBillingRetryPeriod,
    ...(renewalDate !== undefined && { renewalDate }),
    ...(gracePeriodExpiresDate !== undefined && { gracePeriodExpiresDate }),
    ...(expirationIntent !== undefined && { expirationIntent }),
    ...(priceIncreaseStatus !== undefined && { priceIncreaseStatus }),
    ...(appAccountToken !== undefined && { appAccountToken }),
    ...(offer && { offerType: offer.type, offerDiscountType: offer.discountType }),
    ...(offer?.identifier !== undefined && { offerIdentifier: offer.identifier }),
    ...(offer?.period !== undefined && { offerPeriod: offer.period }),
    ...(advancedCommerce && {
      advancedCommerceInfo: {
        consistencyToken: consistencyTokenOf(latest),
        ...(advancedCommerce.descriptors && { descriptors: advancedCommerce.descriptors }),
        ...(advancedCommerce.items && { items: advancedCommerce.items.map(renewalItemOf) }),
        ...(advancedCommerce.period && { period: advancedCommerce.period }),
        ...(advancedCommerce.requestReferenceId && { requestReferenceId: advancedCommerce.requestReferenceId }),
        ...(advancedCommerce.taxCode && { taxCode: advancedCommerce.taxCode }),
      },
    }),
  };
}

/** Names the state of a purchase: it changes with the newest transaction. */
export const consistencyTokenOf = ({ payload, sequence }: Transaction): string =>
  Buffer.from(`${payload.transactionId}.${sequence}`).toString("base64url");

type CommerceItem = NonNullable<NonNullable<Subscription["advancedCommerce"]>["items"]>[number];

/** An item as the next renewal has it: without what was refunded. */
function renewalItemOf({ refunds: _refunds, revocationDate: _revocationDate, ...item }: CommerceItem): CommerceItem {
  return item;
}
