// Generated from "App Store Connect API" 4.5.1 (SHA-256 a9335d802795031a…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** The media types of responses other than just `application/json`, by method and path. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  "GET /v1/financeReports": ["application/a-gzip"],
  "GET /v1/nominations": ["application/json","text/csv"],
  "GET /v1/salesReports": ["application/a-gzip"],
  "GET /v3/appPricePoints/{id}/equalizations": ["application/json","text/csv"],
  "GET /v1/apps/{id}/appPricePoints": ["application/json","text/csv"],
  "GET /v1/apps/{id}/perfPowerMetrics": ["application/vnd.apple.xcode-metrics+json"],
  "GET /v1/apps/{id}/performanceOverviews": ["application/vnd.apple.xcode-overview+json"],
  "GET /v1/builds/{id}/perfPowerMetrics": ["application/vnd.apple.xcode-metrics+json"],
  "GET /v1/diagnosticSignatures/{id}/logs": ["application/vnd.apple.diagnostic-logs+json"],
  "GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values": ["text/csv"],
  "GET /v1/inAppPurchasePricePoints/{id}/equalizations": ["application/json","text/csv"],
  "GET /v2/inAppPurchases/{id}/pricePoints": ["application/json","text/csv"],
  "GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values": ["text/csv"],
  "GET /v1/subscriptionPricePoints/{id}/adjustedEqualizations": ["application/json","text/csv"],
  "GET /v1/subscriptionPricePoints/{id}/equalizations": ["application/json","text/csv"],
  "GET /v1/subscriptions/{id}/pricePoints": ["application/json","text/csv"],
};

/** The media types of request bodies other than `application/json`, by method and path. */
export const bodyMediaTypes: Readonly<Record<string, string>> = {
};

/** The paths whose GET has CSV. */
export type CsvPath =
  | "/v1/nominations"
  | "/v3/appPricePoints/{id}/equalizations"
  | "/v1/apps/{id}/appPricePoints"
  | "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values"
  | "/v1/inAppPurchasePricePoints/{id}/equalizations"
  | "/v2/inAppPurchases/{id}/pricePoints"
  | "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values"
  | "/v1/subscriptionPricePoints/{id}/adjustedEqualizations"
  | "/v1/subscriptionPricePoints/{id}/equalizations"
  | "/v1/subscriptions/{id}/pricePoints";
