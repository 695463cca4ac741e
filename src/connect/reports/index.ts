/**
 * Reports of App Store Connect: sales and trends, finance, analytics, performance, and lists as CSV.
 *
 * @module
 */

export type { Requester } from "../../client/untyped-request.js";

// Sales and finance

export {
  type FinanceDetailRow,
  type FinanceReport,
  type FinanceReportDetails,
  type FinanceReportKind,
  type FinanceReportOptions,
  type FinanceRows,
  type FinancialRow,
  financeReport,
} from "./finance-report.js";
export type {
  PreOrderRow,
  RowOf,
  SalesRow,
  SalesRows,
  SubscriberRow,
  SubscriptionEventRow,
  SubscriptionRow,
  UnknownRow,
} from "./sales-columns.js";
export type { SalesReportKind } from "./sales-kinds.js";
export { type SalesReportDetails, type SalesReportOptions, type SalesRowOf, salesReport } from "./sales-report.js";

// Analytics

export type { DuplicateInstance, MissingInstance } from "./analytics-gaps.js";
export type { AnalyticsInstance, AnalyticsRow, AnalyticsSegment, InstanceFacts } from "./analytics-instance.js";
export type { AnalyticsMark } from "./analytics-mark.js";
export { type AnalyticsReports, type AnalyticsReportsOptions, analyticsReports } from "./analytics-reports.js";
export type { AnalyticsAccess, AnalyticsRequest } from "./analytics-request.js";

// Performance and CSV

export { type CsvInit, type CsvPath, csvRows } from "./csv-rows.js";
export {
  type CallStackFrame,
  callStacks,
  type DiagnosticCallStack,
  type MetricPoint,
  metricPoints,
} from "./performance.js";

// What they have in common

export type { CallLimits } from "../../transport/transport.js";
export type { Fetch } from "../../transport/transport-options.js";
export type { ReportOptions } from "./download.js";
export type { Report, ReportProgress } from "./report.js";
export type { Cell } from "./typed-cells.js";

// Errors

export {
  BodyTooLargeError,
  isBodyTooLargeError,
  isNetworkError,
  isNotFoundError,
  isReportChecksumError,
  isReportCorruptedError,
  isReportFormatError,
  isReportTruncatedError,
  isStoreConnectError,
  NetworkError,
  NotFoundError,
  ReportChecksumError,
  ReportCorruptedError,
  type ReportErrorCode,
  ReportFormatError,
  ReportTruncatedError,
  StoreConnectError,
} from "../../errors/index.js";
