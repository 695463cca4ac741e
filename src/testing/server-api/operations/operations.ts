/** Every operation of the document, with what they remember. */

import type { FakeNotification } from "../notifications/notifier.js";
import type { Parts } from "../parts.js";
import type { Operations } from "../request/call.js";
import { createCommerceOperations } from "./advanced-commerce.js";
import { createRefundOperations } from "./advanced-commerce-refunds.js";
import { type ConsumptionInformation, createConsumptionOperations } from "./consumption.js";
import { createReportOperations } from "./external-purchase.js";
import type { ExternalPurchases } from "./external-purchase-tokens.js";
import { createGroupOperations } from "./groups.js";
import { createNotificationOperations } from "./notifications.js";
import { createRealtimeOperations, type PerformanceTests } from "./realtime.js";
import { createExtensionOperations, type MassExtension } from "./renewal-extensions.js";
import { createMessageOperations } from "./retention-messages.js";
import type { RetentionStore } from "./retention-store.js";
import { createHistoryOperations } from "./transaction-history.js";
import { createTransactionOperations } from "./transactions.js";

/** What operations remember, besides purchases and notifications. */
export interface OperationMemory {
  readonly retention: RetentionStore;
  readonly externalPurchases: ExternalPurchases;
  readonly consumption: ConsumptionInformation;
}

export interface AllOperations {
  readonly operations: Operations;
  /** Forgets what the operations remember. */
  reset(): void;
}

export function createOperations(parts: Parts, memory: OperationMemory): AllOperations {
  const { retention, externalPurchases, consumption } = memory;
  const massExtensions = new Map<string, MassExtension>();
  const tests = new Map<string, FakeNotification>();
  const performanceTests: PerformanceTests = new Map();
  return {
    operations: {
      ...createHistoryOperations(parts),
      ...createTransactionOperations(parts),
      ...createExtensionOperations(parts, massExtensions),
      ...createConsumptionOperations(parts, consumption),
      ...createNotificationOperations(parts, tests),
      ...createGroupOperations(parts),
      ...createMessageOperations(retention),
      ...createRealtimeOperations(parts, retention, performanceTests),
      ...createCommerceOperations(parts),
      ...createRefundOperations(parts),
      ...createReportOperations(parts, externalPurchases.reports),
    },
    reset() {
      for (const map of [massExtensions, tests, performanceTests, consumption, externalPurchases.reports]) map.clear();
      retention.reset();
    },
  };
}
