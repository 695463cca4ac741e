/** The reports of `/v1/salesReports`: the columns of each type, and the sub-types and frequencies that it has. */

/** One type of report. */
export interface SalesReport {
  readonly columns: readonly string[];
  readonly subTypes: readonly string[];
  readonly frequencies: readonly string[];
}

const always = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

const sales = [
  ...["Provider", "Provider Country", "SKU", "Developer", "Title", "Version", "Product Type Identifier", "Units"],
  ...["Developer Proceeds", "Begin Date", "End Date", "Customer Currency", "Country Code", "Currency of Proceeds"],
  ...["Apple Identifier", "Customer Price", "Promo Code", "Parent Identifier", "Subscription", "Period", "Category"],
  ...["CMB", "Device", "Supported Platforms", "Proceeds Reason", "Preserved Pricing", "Client", "Order Type"],
];

const subscription = [
  "App Name",
  "App Apple ID",
  "Subscription Name",
  "Subscription Apple ID",
  "Subscription Group ID",
];

const price = ["Customer Price", "Customer Currency", "Developer Proceeds", "Proceeds Currency"];

export const salesReports: Readonly<Record<string, SalesReport>> = {
  SALES: { columns: sales, subTypes: ["SUMMARY"], frequencies: always },
  PRE_ORDER: {
    columns: [
      ...["Provider", "Provider Country", "Title", "SKU", "Developer", "Pre-Order Start Date", "Pre-Order End Date"],
      ...["Ordered", "Canceled", "Cumulative Ordered", "Cumulative Canceled", "Start Date", "End Date", "Country Code"],
      ...["Device", "Supported Platforms", "Category", "Client"],
    ],
    subTypes: ["SUMMARY"],
    frequencies: always,
  },
  NEWSSTAND: { columns: sales, subTypes: ["DETAILED"], frequencies: ["DAILY", "WEEKLY"] },
  SUBSCRIPTION: {
    columns: [
      ...[
        ...subscription,
        "Standard Subscription Duration",
        "Subscription Offer Name",
        "Promotional Offer ID",
        ...price,
      ],
      ...["Preserved Pricing", "Proceeds Reason", "Client", "Device", "State", "Country"],
      ...["Active Standard Price Subscriptions", "Active Free Trial Introductory Offer Subscriptions"],
      ...["Marketing Opt-Ins", "Billing Retry", "Grace Period", "Subscribers"],
    ],
    subTypes: ["SUMMARY"],
    frequencies: ["DAILY"],
  },
  SUBSCRIPTION_EVENT: {
    columns: [
      ...["Event Date", "Event", ...subscription, "Standard Subscription Duration", "Subscription Offer Type"],
      ...["Subscription Offer Duration", "Marketing Opt-In", "Preserved Pricing", "Proceeds Reason"],
      ...["Consecutive Paid Periods", "Original Start Date", "Device", "Client", "State", "Country"],
      ...["Previous Subscription Name", "Previous Subscription Apple ID", "Days Before Canceling"],
      ...["Cancellation Reason", "Days Canceled", "Quantity"],
    ],
    subTypes: ["SUMMARY"],
    frequencies: ["DAILY"],
  },
  SUBSCRIBER: {
    columns: [
      ...["Event Date", ...subscription, "Standard Subscription Duration", "Subscription Offer Type", ...price],
      ...["Preserved Pricing", "Proceeds Reason", "Client", "Country", "Subscriber ID", "Subscriber ID Reset"],
      ...["Refund", "Purchase Date", "Units"],
    ],
    subTypes: ["DETAILED"],
    frequencies: ["DAILY"],
  },
  SUBSCRIPTION_OFFER_CODE_REDEMPTION: {
    columns: ["Date", ...subscription, "Offer Name", "Offer Code", "Device", "Client", "Country", "Redemptions"],
    subTypes: ["SUMMARY"],
    frequencies: ["DAILY"],
  },
  INSTALLS: {
    columns: ["App Name", "App Apple ID", "Install Type", "Channel", "Date", "Device", "Country", "Installs"],
    subTypes: ["SUMMARY_INSTALL_TYPE", "SUMMARY_TERRITORY", "SUMMARY_CHANNEL"],
    frequencies: ["MONTHLY", "YEARLY"],
  },
  FIRST_ANNUAL: {
    columns: ["App Name", "App Apple ID", "Install Type", "Channel", "Date", "Country", "First Annual Installs"],
    subTypes: ["SUMMARY_INSTALL_TYPE", "SUMMARY_TERRITORY", "SUMMARY_CHANNEL"],
    frequencies: ["MONTHLY", "YEARLY"],
  },
  WIN_BACK_ELIGIBILITY: {
    columns: ["Date", ...subscription, "Country", "Offer Reference Name", "Offer ID", "Eligible Subscribers"],
    subTypes: ["SUMMARY"],
    frequencies: ["DAILY"],
  },
};

/** A type that only a newer document has, with every sub-type and frequency. */
export const unknownReport: SalesReport = {
  columns: ["App Name", "App Apple ID", "Date", "Country", "Units"],
  subTypes: [],
  frequencies: always,
};
