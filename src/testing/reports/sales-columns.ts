/** The reports of `/v1/salesReports`: the columns of each type, and the combinations that Apple's page lists for it. */

/** Sub-types that have the same frequencies and versions. */
export interface SalesReportKind {
  readonly subTypes: readonly string[];
  readonly frequencies: readonly string[];
  /** From the oldest to the newest. */
  readonly versions: readonly string[];
}

/** One type of report. */
export interface SalesReport {
  readonly columns: readonly string[];
  readonly kinds: readonly SalesReportKind[];
}

const kind = (subTypes: string[], frequencies: readonly string[], ...versions: string[]): SalesReportKind => ({
  subTypes,
  frequencies,
  versions,
});

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
  SALES: { columns: sales, kinds: [kind(["SUMMARY"], always, "1_0")] },
  PRE_ORDER: {
    columns: [
      ...["Provider", "Provider Country", "Title", "SKU", "Developer", "Pre-Order Start Date", "Pre-Order End Date"],
      ...["Ordered", "Canceled", "Cumulative Ordered", "Cumulative Canceled", "Start Date", "End Date", "Country Code"],
      ...["Device", "Supported Platforms", "Category", "Client"],
    ],
    kinds: [kind(["SUMMARY"], always, "1_0")],
  },
  NEWSSTAND: { columns: sales, kinds: [kind(["DETAILED"], ["DAILY", "WEEKLY"], "1_0")] },
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
      ...[
        "Active Pay Up Front Introductory Offer Subscriptions",
        "Active Pay As You Go Introductory Offer Subscriptions",
      ],
      ...["Free Trial Promotional Offer Subscriptions", "Pay Up Front Promotional Offer Subscriptions"],
      ...["Pay As You Go Promotional Offer Subscriptions", "Free Trial Offer Code Subscriptions"],
      ...["Pay Up Front Offer Code Subscriptions", "Pay As You Go Offer Code Subscriptions"],
      ...["Marketing Opt-Ins", "Billing Retry", "Grace Period", "Subscribers"],
    ],
    kinds: [kind(["SUMMARY"], ["DAILY"], "1_3", "1_4")],
  },
  SUBSCRIPTION_EVENT: {
    columns: [
      ...["Event Date", "Event", ...subscription, "Standard Subscription Duration", "Subscription Offer Type"],
      ...["Subscription Offer Duration", "Marketing Opt-In", "Marketing Opt-In Duration", "Preserved Pricing"],
      ...["Proceeds Reason", "Subscription Offer Name", "Promotional Offer ID", "Consecutive Paid Periods"],
      ...["Original Start Date", "Device", "Client", "State", "Country", "Previous Subscription Name"],
      ...["Previous Subscription Apple ID", "Days Before Canceling", "Cancellation Reason", "Days Canceled"],
      ...["Quantity", "Paid Service Days Recovered"],
    ],
    kinds: [kind(["SUMMARY"], ["DAILY"], "1_3", "1_4")],
  },
  SUBSCRIBER: {
    columns: [
      ...["Event Date", ...subscription, "Standard Subscription Duration", "Subscription Offer Name"],
      ...["Promotional Offer ID", "Subscription Offer Type", "Subscription Offer Duration"],
      ...["Marketing Opt-In Duration", ...price, "Preserved Pricing", "Proceeds Reason", "Client", "Device"],
      ...["Country", "Subscriber ID", "Subscriber ID Reset", "Refund", "Purchase Date", "Units"],
    ],
    kinds: [kind(["DETAILED"], ["DAILY"], "1_3", "1_4")],
  },
  SUBSCRIPTION_OFFER_CODE_REDEMPTION: {
    columns: ["Date", ...subscription, "Offer Name", "Offer Code", "Device", "Client", "Country", "Redemptions"],
    kinds: [kind(["SUMMARY"], ["DAILY"], "1_0")],
  },
  INSTALLS: {
    columns: ["App Name", "App Apple ID", "Install Type", "Channel", "Date", "Device", "Country", "Installs"],
    kinds: [
      kind(["SUMMARY", "DETAILED"], ["MONTHLY"], "1_2"),
      kind(["SUMMARY_CHANNEL", "SUMMARY_INSTALL_TYPE", "SUMMARY_TERRITORY", "DETAILED"], ["YEARLY"], "1_0", "1_1"),
    ],
  },
  FIRST_ANNUAL: {
    columns: ["App Name", "App Apple ID", "Install Type", "Channel", "Date", "Country", "First Annual Installs"],
    kinds: [kind(["DETAILED"], ["DAILY"], "1_0"), kind(["SUMMARY"], ["YEARLY"], "1_0")],
  },
  WIN_BACK_ELIGIBILITY: {
    columns: ["Date", ...subscription, "Country", "Offer Reference Name", "Offer ID", "Eligible Subscribers"],
    kinds: [kind(["SUMMARY"], ["DAILY"], "1_0")],
  },
};

/** A type that only a newer document has, with every sub-type and frequency. */
export const unknownReport: SalesReport = {
  columns: ["App Name", "App Apple ID", "Date", "Country", "Units"],
  kinds: [],
};
