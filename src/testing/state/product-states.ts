/** The states of in-app purchases and subscriptions, and of what is reviewed with them. Data only. */

import type { StateMachine } from "./behavior.js";

/** From these states a product is taken off sale, and comes back. */
const sale = ["DEVELOPER_REMOVED_FROM_SALE", "REMOVED_FROM_SALE"];

const subscriptionSteps: Readonly<Record<string, readonly string[]>> = {
  MISSING_METADATA: ["READY_TO_SUBMIT"],
  READY_TO_SUBMIT: ["MISSING_METADATA", "WAITING_FOR_REVIEW"],
  WAITING_FOR_REVIEW: ["IN_REVIEW", "READY_TO_SUBMIT"],
  IN_REVIEW: ["PENDING_BINARY_APPROVAL", "APPROVED", "REJECTED", "DEVELOPER_ACTION_NEEDED"],
  PENDING_BINARY_APPROVAL: ["APPROVED", "REJECTED"],
  DEVELOPER_ACTION_NEEDED: ["WAITING_FOR_REVIEW", "READY_TO_SUBMIT", "MISSING_METADATA"],
  REJECTED: ["WAITING_FOR_REVIEW", "READY_TO_SUBMIT", "MISSING_METADATA"],
  APPROVED: [...sale, "DEVELOPER_ACTION_NEEDED"],
  DEVELOPER_REMOVED_FROM_SALE: ["APPROVED", "REMOVED_FROM_SALE"],
  REMOVED_FROM_SALE: ["APPROVED"],
};

/** In-app purchases can have content that Apple hosts, which is uploaded and processed before they are submitted. */
const purchaseSteps: Readonly<Record<string, readonly string[]>> = {
  ...subscriptionSteps,
  MISSING_METADATA: ["READY_TO_SUBMIT", "WAITING_FOR_UPLOAD"],
  WAITING_FOR_UPLOAD: ["PROCESSING_CONTENT", "MISSING_METADATA"],
  PROCESSING_CONTENT: ["READY_TO_SUBMIT", "WAITING_FOR_UPLOAD"],
};

const localizationSteps: Readonly<Record<string, readonly string[]>> = {
  PREPARE_FOR_SUBMISSION: ["WAITING_FOR_REVIEW"],
  WAITING_FOR_REVIEW: ["APPROVED", "REJECTED", "PREPARE_FOR_SUBMISSION"],
  REJECTED: ["WAITING_FOR_REVIEW", "PREPARE_FOR_SUBMISSION"],
  APPROVED: ["PREPARE_FOR_SUBMISSION"],
};

const promotionSteps: Readonly<Record<string, readonly string[]>> = {
  PREPARE_FOR_SUBMISSION: ["IN_REVIEW"],
  IN_REVIEW: ["APPROVED", "REJECTED", "PREPARE_FOR_SUBMISSION"],
  REJECTED: ["IN_REVIEW", "PREPARE_FOR_SUBMISSION"],
  APPROVED: ["PREPARE_FOR_SUBMISSION"],
};

const state = (type: string, initial: string, steps: StateMachine["steps"]): StateMachine => ({
  type,
  attribute: "state",
  initial,
  steps,
});

export const productMachines: readonly StateMachine[] = [
  state("inAppPurchases", "MISSING_METADATA", purchaseSteps),
  state("subscriptions", "MISSING_METADATA", subscriptionSteps),
];

export const productPartMachines: readonly StateMachine[] = [
  state("inAppPurchaseLocalizations", "PREPARE_FOR_SUBMISSION", localizationSteps),
  state("subscriptionLocalizations", "PREPARE_FOR_SUBMISSION", localizationSteps),
  state("subscriptionGroupLocalizations", "PREPARE_FOR_SUBMISSION", localizationSteps),
  state("promotedPurchases", "PREPARE_FOR_SUBMISSION", promotionSteps),
];
