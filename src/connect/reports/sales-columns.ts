/**
 * The columns of sales and trends reports, by the tables of App Store Connect Help ("Reference", "Reporting"). Identifiers are
 * strings, since they are not for sums. A column that Apple adds later is in the rows too, as a string.
 *
 * @see https://developer.apple.com/help/app-store-connect/reference/summary-sales-report
 */
import type { Cell, ColumnKinds } from "./typed-cells.js";

/** A row with columns that are known, and any others as strings. */
export type RowOf<Text extends string, Numbers extends string = never, Dates extends string = never> = {
  readonly [Column in Text]: string;
} & { readonly [Column in Numbers]: number | null } & { readonly [Column in Dates]: string | null } & {
  readonly [other: string]: Cell;
};

type Subscription =
  | "App Name"
  | "App Apple ID"
  | "Subscription Name"
  | "Subscription Apple ID"
  | "Subscription Group ID"
  | "Standard Subscription Duration";
type Offer =
  | "Subscription Offer Name"
  | "Promotional Offer ID"
  | "Subscription Offer Type"
  | "Subscription Offer Duration";
type Money = "Customer Price" | "Developer Proceeds";

/** A row of a `SALES` report. */
export type SalesRow = RowOf<
  | "Provider"
  | "Provider Country"
  | "SKU"
  | "Developer"
  | "Title"
  | "Version"
  | "Product Type Identifier"
  | "Customer Currency"
  | "Country Code"
  | "Currency of Proceeds"
  | "Apple Identifier"
  | "Promo Code"
  | "Parent Identifier"
  | "Subscription"
  | "Period"
  | "Category"
  | "CMB"
  | "Device"
  | "Supported Platforms"
  | "Proceeds Reason"
  | "Preserved Pricing"
  | "Client"
  | "Order Type",
  "Units" | Money,
  "Begin Date" | "End Date"
>;

/** A row of a `PRE_ORDER` report. */
export type PreOrderRow = RowOf<
  | "Provider"
  | "Provider Country"
  | "Title"
  | "SKU"
  | "Developer"
  | "Country Code"
  | "Device"
  | "Supported Platforms"
  | "Category"
  | "Client",
  "Ordered" | "Canceled" | "Cumulative Ordered" | "Cumulative Canceled",
  "Pre-Order Start Date" | "Pre-Order End Date" | "Start Date" | "End Date"
>;

/** A row of a `SUBSCRIPTION` report. */
export type SubscriptionRow = RowOf<
  | Subscription
  | "Subscription Offer Name"
  | "Promotional Offer ID"
  | "Customer Currency"
  | "Proceeds Currency"
  | "Preserved Pricing"
  | "Proceeds Reason"
  | "Client"
  | "Device"
  | "State"
  | "Country",
  | Money
  | "Active Standard Price Subscriptions"
  | "Active Free Trial Introductory Offer Subscriptions"
  | "Active Pay Up Front Introductory Offer Subscriptions"
  | "Active Pay As You Go Introductory Offer Subscriptions"
  | "Free Trial Promotional Offer Subscriptions"
  | "Pay Up Front Promotional Offer Subscriptions"
  | "Pay As You Go Promotional Offer Subscriptions"
  | "Free Trial Offer Code Subscriptions"
  | "Pay Up Front Offer Code Subscriptions"
  | "Pay As You Go Offer Code Subscriptions"
  | "Marketing Opt-Ins"
  | "Billing Retry"
  | "Grace Period"
  | "Subscribers"
>;

/** A row of a `SUBSCRIPTION_EVENT` report. */
export type SubscriptionEventRow = RowOf<
  | "Event"
  | Subscription
  | Offer
  | "Marketing Opt-In"
  | "Marketing Opt-In Duration"
  | "Preserved Pricing"
  | "Proceeds Reason"
  | "Device"
  | "Client"
  | "State"
  | "Country"
  | "Previous Subscription Name"
  | "Previous Subscription Apple ID"
  | "Cancellation Reason",
  "Consecutive Paid Periods" | "Days Before Canceling" | "Days Canceled" | "Quantity" | "Paid Service Days Recovered",
  "Event Date" | "Original Start Date"
>;

/** A row of a `SUBSCRIBER` report: one event of one subscriber. */
export type SubscriberRow = RowOf<
  | Subscription
  | Offer
  | "Marketing Opt-In Duration"
  | "Device"
  | "Customer Currency"
  | "Proceeds Currency"
  | "Preserved Pricing"
  | "Proceeds Reason"
  | "Client"
  | "Country"
  | "Subscriber ID"
  | "Subscriber ID Reset"
  | "Refund",
  Money | "Units",
  "Event Date" | "Purchase Date"
>;

/** A row of a report whose columns are not known: each cell is a string. */
export type UnknownRow = { readonly [column: string]: string };

/** The rows of the reports by type; any other type has rows of strings. */
export interface SalesRows {
  SALES: SalesRow;
  PRE_ORDER: PreOrderRow;
  SUBSCRIPTION: SubscriptionRow;
  SUBSCRIPTION_EVENT: SubscriptionEventRow;
  SUBSCRIBER: SubscriberRow;
}

/** The columns that are not strings, by type of report. */
export const salesColumnKinds: Readonly<Record<keyof SalesRows, ColumnKinds>> = {
  SALES: {
    Units: "number",
    "Developer Proceeds": "number",
    "Customer Price": "number",
    "Begin Date": "date",
    "End Date": "date",
  },
  PRE_ORDER: {
    Ordered: "number",
    Canceled: "number",
    "Cumulative Ordered": "number",
    "Cumulative Canceled": "number",
    "Pre-Order Start Date": "date",
    "Pre-Order End Date": "date",
    "Start Date": "date",
    "End Date": "date",
  },
  SUBSCRIPTION: {
    "Customer Price": "number",
    "Developer Proceeds": "number",
    "Active Standard Price Subscriptions": "number",
    "Active Free Trial Introductory Offer Subscriptions": "number",
    "Active Pay Up Front Introductory Offer Subscriptions": "number",
    "Active Pay As You Go Introductory Offer Subscriptions": "number",
    "Free Trial Promotional Offer Subscriptions": "number",
    "Pay Up Front Promotional Offer Subscriptions": "number",
    "Pay As You Go Promotional Offer Subscriptions": "number",
    "Free Trial Offer Code Subscriptions": "number",
    "Pay Up Front Offer Code Subscriptions": "number",
    "Pay As You Go Offer Code Subscriptions": "number",
    "Marketing Opt-Ins": "number",
    "Billing Retry": "number",
    "Grace Period": "number",
    Subscribers: "number",
  },
  SUBSCRIPTION_EVENT: {
    "Event Date": "date",
    "Original Start Date": "date",
    "Consecutive Paid Periods": "number",
    "Days Before Canceling": "number",
    "Days Canceled": "number",
    Quantity: "number",
    "Paid Service Days Recovered": "number",
  },
  SUBSCRIBER: {
    "Event Date": "date",
    "Purchase Date": "date",
    "Customer Price": "number",
    "Developer Proceeds": "number",
    Units: "number",
  },
};
