// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 53dc7cb089a828fe…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** A JSON Schema (draft 7); its references start with `#/$defs/`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** One relationship of a resource. */
export interface RelationshipRule {
  /** The type of the resources at the other end; empty if the document does not say it. */
  readonly to: string;
  readonly many?: true;
  /** Whether only bodies of requests have it. */
  readonly writeOnly?: true;
}

/** One resource, by the name of its schema. Two schemas can share one type (`InAppPurchase`, `InAppPurchaseV2`). */
export interface ResourceRule {
  readonly type: string;
  readonly attributes?: JsonSchema;
  readonly relationships: Readonly<Record<string, RelationshipRule>>;
}

/** One query parameter. */
export interface ParameterRule {
  readonly name: string;
  readonly required?: true;
  readonly schema: JsonSchema;
}

/** One operation, by method and path. */
export interface OperationRule {
  readonly id: string;
  readonly tag?: string;
  /** What it does, in the document's own words. Only documents whose prose is ours have it. */
  readonly summary?: string;
  /** The page of Apple's documentation, if the document names it. */
  readonly page?: string;
  readonly deprecated?: true;
  /** The status of its success. */
  readonly status: number;
  /** The schema of the resources in `data`; with `linkage`, their type. */
  readonly data?: string;
  readonly many?: true;
  /** Whether `data` can be null. */
  readonly nullable?: true;
  /** Whether `data` has identifiers alone. */
  readonly linkage?: true;
  /** The schemas of the resources it can include. */
  readonly included?: readonly string[];
  /** The schema of a response of another form. */
  readonly response?: string;
  /** The media types of its response, unless it is `application/json` alone. */
  readonly media?: readonly string[];
  /** The schema of the request's body. */
  readonly body?: string;
  /** The media type of the request's body, unless it is `application/json`. */
  readonly bodyMedia?: string;
  /** Its query parameters, as positions in `parameters`. */
  readonly query: readonly number[];
}

/** The table. */
export interface DocumentRules {
  readonly $defs: Readonly<Record<string, JsonSchema>>;
  readonly resources: Readonly<Record<string, ResourceRule>>;
  readonly parameters: readonly ParameterRule[];
  readonly operations: Readonly<Record<string, OperationRule>>;
}

/** The {@link DocumentRules} of every operation, resource and body, as JSON: parsing is left to whoever needs them. */
export const documentRulesJson: string = `{"$defs":{
"AccountTenure":{"enum":[0,1,2,3,4,5,6,7],"format":"int32"},
"AdvancedCommerceEffective":{"enum":["IMMEDIATELY","NEXT_BILL_CYCLE"]},
"AdvancedCommerceRefundReason":{"enum":["UNINTENDED_PURCHASE","FULFILLMENT_ISSUE","UNSATISFIED_WITH_PURCHASE","LEGAL","OTHER","MODIFY_ITEMS_REFUND","SIMULATE_REFUND_DECLINE"],"x-open-enum":true},
"AdvancedCommerceRefundType":{"enum":["FULL","PRORATED","CUSTOM"],"x-open-enum":true},
"AdvancedCommerceRequestInfo":{"type":"object","properties":{"appAccountToken":{"type":"string","format":"uuid"},"consistencyToken":{"type":"string"},"requestReferenceId":{"type":"string","format":"uuid"}},"required":["requestReferenceId"]},
"AdvancedCommerceRequestRefundItem":{"type":"object","properties":{"SKU":{"type":"string","maxLength":128},"refundAmount":{"type":"integer","format":"int64"},"refundReason":{"$ref":"#/$defs/AdvancedCommerceRefundReason"},"refundType":{"$ref":"#/$defs/AdvancedCommerceRefundType"},"revoke":{"type":"boolean"}},"required":["SKU","refundReason","refundType","revoke"]},
"AdvancedCommerceRequestRefundRequest":{"type":"object","properties":{"requestInfo":{"$ref":"#/$defs/AdvancedCommerceRequestInfo"},"currency":{"type":"string"},"items":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/AdvancedCommerceRequestRefundItem"}},"refundRiskingPreference":{"type":"boolean"},"storefront":{"type":"string"}},"required":["requestInfo","items","refundRiskingPreference"]},
"AdvancedCommerceRequestRefundResponse":{"type":"object","properties":{"signedRenewalInfo":{"type":"string","format":"jws"},"signedTransactionInfo":{"type":"string","format":"jws"}}},
"AdvancedCommerceSubscriptionCancelRequest":{"type":"object","properties":{"requestInfo":{"$ref":"#/$defs/AdvancedCommerceRequestInfo"},"storefront":{"type":"string"}},"required":["requestInfo"]},
"AdvancedCommerceSubscriptionCancelResponse":{"type":"object","properties":{"signedRenewalInfo":{"type":"string","format":"jws"},"signedTransactionInfo":{"type":"string","format":"jws"}}},
"AdvancedCommerceSubscriptionChangeMetadataDescriptors":{"type":"object","properties":{"effective":{"$ref":"#/$defs/AdvancedCommerceEffective"},"description":{"type":"string","maxLength":45},"displayName":{"type":"string","maxLength":30}},"required":["effective"]},
"AdvancedCommerceSubscriptionChangeMetadataItem":{"type":"object","properties":{"currentSKU":{"type":"string","maxLength":128},"effective":{"$ref":"#/$defs/AdvancedCommerceEffective"},"description":{"type":"string","maxLength":45},"displayName":{"type":"string","maxLength":30},"SKU":{"type":"string","maxLength":128}},"required":["currentSKU","effective"]},
"AdvancedCommerceSubscriptionChangeMetadataRequest":{"type":"object","properties":{"requestInfo":{"$ref":"#/$defs/AdvancedCommerceRequestInfo"},"descriptors":{"$ref":"#/$defs/AdvancedCommerceSubscriptionChangeMetadataDescriptors"},"items":{"type":"array","items":{"$ref":"#/$defs/AdvancedCommerceSubscriptionChangeMetadataItem"}},"storefront":{"type":"string"},"taxCode":{"type":"string"}},"required":["requestInfo"]},
"AdvancedCommerceSubscriptionChangeMetadataResponse":{"type":"object","properties":{"signedRenewalInfo":{"type":"string","format":"jws"},"signedTransactionInfo":{"type":"string","format":"jws"}}},
"AdvancedCommerceSubscriptionMigrateDescriptors":{"type":"object","properties":{"description":{"type":"string","maxLength":45},"displayName":{"type":"string","maxLength":30}},"required":["description","displayName"]},
"AdvancedCommerceSubscriptionMigrateItem":{"type":"object","properties":{"SKU":{"type":"string","maxLength":128},"description":{"type":"string","maxLength":45},"displayName":{"type":"string","maxLength":30}},"required":["SKU","description","displayName"]},
"AdvancedCommerceSubscriptionMigrateRenewalItem":{"type":"object","properties":{"SKU":{"type":"string","maxLength":128},"description":{"type":"string","maxLength":45},"displayName":{"type":"string","maxLength":30}},"required":["SKU","description","displayName"]},
"AdvancedCommerceSubscriptionMigrateRequest":{"type":"object","properties":{"requestInfo":{"$ref":"#/$defs/AdvancedCommerceRequestInfo"},"descriptors":{"$ref":"#/$defs/AdvancedCommerceSubscriptionMigrateDescriptors"},"items":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/AdvancedCommerceSubscriptionMigrateItem"}},"renewalItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/AdvancedCommerceSubscriptionMigrateRenewalItem"}},"storefront":{"type":"string"},"targetProductId":{"type":"string"},"taxCode":{"type":"string"}},"required":["requestInfo","descriptors","items","targetProductId","taxCode"]},
"AdvancedCommerceSubscriptionMigrateResponse":{"type":"object","properties":{"signedRenewalInfo":{"type":"string","format":"jws"},"signedTransactionInfo":{"type":"string","format":"jws"}}},
"AdvancedCommerceSubscriptionPriceChangeItem":{"type":"object","properties":{"SKU":{"type":"string","maxLength":128},"price":{"type":"integer","format":"int64"},"dependentSKUs":{"type":"array","minItems":1,"items":{"type":"string","maxLength":128}}},"required":["SKU","price"]},
"AdvancedCommerceSubscriptionPriceChangeRequest":{"type":"object","properties":{"requestInfo":{"$ref":"#/$defs/AdvancedCommerceRequestInfo"},"currency":{"type":"string"},"items":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/AdvancedCommerceSubscriptionPriceChangeItem"}},"storefront":{"type":"string"}},"required":["requestInfo","items"]},
"AdvancedCommerceSubscriptionPriceChangeResponse":{"type":"object","properties":{"signedRenewalInfo":{"type":"string","format":"jws"},"signedTransactionInfo":{"type":"string","format":"jws"}}},
"AdvancedCommerceSubscriptionRevokeRequest":{"type":"object","properties":{"requestInfo":{"$ref":"#/$defs/AdvancedCommerceRequestInfo"},"refundReason":{"$ref":"#/$defs/AdvancedCommerceRefundReason"},"refundRiskingPreference":{"type":"boolean"},"refundType":{"$ref":"#/$defs/AdvancedCommerceRefundType"},"storefront":{"type":"string"}},"required":["requestInfo","refundReason","refundRiskingPreference","refundType"]},
"AdvancedCommerceSubscriptionRevokeResponse":{"type":"object","properties":{"signedRenewalInfo":{"type":"string","format":"jws"},"signedTransactionInfo":{"type":"string","format":"jws"}}},
"AppTransactionInfoResponse":{"type":"object","properties":{"signedAppTransactionInfo":{"type":"string","format":"jws"}}},
"BulletPoint":{"type":"object","properties":{"text":{"type":"string","maxLength":66},"imageIdentifier":{"type":"string","format":"uuid"},"altText":{"type":"string","maxLength":150}},"required":["text","imageIdentifier","altText"]},
"CheckTestNotificationResponse":{"type":"object","properties":{"signedPayload":{"type":"string","format":"jws"},"sendAttempts":{"type":"array","items":{"$ref":"#/$defs/SendAttemptItem"}}}},
"ConsumptionRequest":{"type":"object","properties":{"customerConsented":{"type":"boolean"},"consumptionPercentage":{"type":"integer","format":"int32","minimum":0,"maximum":100000},"deliveryStatus":{"$ref":"#/$defs/DeliveryStatus"},"refundPreference":{"$ref":"#/$defs/RefundPreference"},"sampleContentProvided":{"type":"boolean"}},"required":["customerConsented","deliveryStatus","sampleContentProvided"]},
"ConsumptionRequestV1":{"type":"object","properties":{"customerConsented":{"type":"boolean"},"consumptionStatus":{"$ref":"#/$defs/ConsumptionStatus"},"platform":{"$ref":"#/$defs/Platform"},"sampleContentProvided":{"type":"boolean"},"deliveryStatus":{"$ref":"#/$defs/DeliveryStatusV1"},"appAccountToken":{"type":"string"},"accountTenure":{"$ref":"#/$defs/AccountTenure"},"playTime":{"$ref":"#/$defs/PlayTime"},"lifetimeDollarsRefunded":{"$ref":"#/$defs/LifetimeDollarsRefunded"},"lifetimeDollarsPurchased":{"$ref":"#/$defs/LifetimeDollarsPurchased"},"userStatus":{"$ref":"#/$defs/UserStatus"},"refundPreference":{"$ref":"#/$defs/RefundPreferenceV1"}}},
"ConsumptionStatus":{"enum":[0,1,2,3],"format":"int32"},
"DefaultConfigurationRequest":{"type":"object","properties":{"messageIdentifier":{"type":"string","format":"uuid"}}},
"DefaultConfigurationResponse":{"type":"object","properties":{"messageIdentifier":{"type":"string","format":"uuid"}},"required":["messageIdentifier"]},
"DeliveryStatus":{"enum":["DELIVERED","UNDELIVERED_QUALITY_ISSUE","UNDELIVERED_WRONG_ITEM","UNDELIVERED_SERVER_OUTAGE","UNDELIVERED_OTHER"]},
"DeliveryStatusV1":{"enum":[0,1,2,3,4,5],"format":"int32"},
"Environment":{"enum":["Sandbox","Production","Xcode","LocalTesting"],"x-open-enum":true},
"ExtendReasonCode":{"enum":[0,1,2,3],"format":"int32"},
"ExtendRenewalDateRequest":{"type":"object","properties":{"extendByDays":{"type":"integer","format":"int32","minimum":1,"maximum":90},"extendReasonCode":{"$ref":"#/$defs/ExtendReasonCode"},"requestIdentifier":{"type":"string","maxLength":128}},"required":["extendByDays","extendReasonCode","requestIdentifier"]},
"ExtendRenewalDateResponse":{"type":"object","properties":{"originalTransactionId":{"type":"string"},"webOrderLineItemId":{"type":"string"},"success":{"type":"boolean"},"effectiveDate":{"type":"integer","format":"int64"}}},
"ExternalPurchaseReport":{"type":"object","properties":{"requestIdentifier":{"type":"string","format":"uuid"},"externalPurchaseId":{"type":"string"},"status":{"$ref":"#/$defs/ExternalPurchaseReportStatus"},"lineItems":{"type":"array","items":{"oneOf":[{"$ref":"#/$defs/OneTimeBuyLineItem"},{"$ref":"#/$defs/SubscriptionBuyLineItem"},{"$ref":"#/$defs/RefundLineItem"}]}}},"required":["requestIdentifier","externalPurchaseId","status"]},
"ExternalPurchaseReportStatus":{"enum":["LINE_ITEM","NO_LINE_ITEM","UNRECOGNIZED_TOKEN","DUPLICATE_TOKEN"],"x-open-enum":true},
"GetCustomerGroupsResponse":{"type":"object","properties":{"groups":{"type":"array","items":{"$ref":"#/$defs/GroupEntry"}}}},
"GetGroupMembersResponse":{"type":"object","properties":{"members":{"type":"array","items":{"$ref":"#/$defs/GroupMemberEntry"}},"paginationToken":{"type":"string"},"hasMore":{"type":"boolean"}}},
"GetImageListResponse":{"type":"object","properties":{"imageIdentifiers":{"type":"array","items":{"$ref":"#/$defs/GetImageListResponseItem"}}}},
"GetImageListResponseItem":{"type":"object","properties":{"imageIdentifier":{"type":"string","format":"uuid"},"imageState":{"$ref":"#/$defs/ImageState"},"imageSize":{"$ref":"#/$defs/ImageSize"}}},
"GetMessageListResponse":{"type":"object","properties":{"messageIdentifiers":{"type":"array","items":{"$ref":"#/$defs/GetMessageListResponseItem"}}}},
"GetMessageListResponseItem":{"type":"object","properties":{"messageIdentifier":{"type":"string","format":"uuid"},"messageState":{"$ref":"#/$defs/MessageState"}}},
"GroupEntry":{"type":"object","properties":{"groupId":{"type":"string"},"groupType":{"$ref":"#/$defs/GroupType"},"roles":{"type":"array","items":{"$ref":"#/$defs/RoleEntry"}}}},
"GroupMemberEntry":{"type":"object","properties":{"appTransactionId":{"type":"string"}}},
"GroupType":{"enum":["ORGANIZATION","CONSUMER"],"x-open-enum":true},
"HeaderPosition":{"enum":["ABOVE_BODY","ABOVE_IMAGE"]},
"HistoryResponse":{"type":"object","properties":{"revision":{"type":"string"},"hasMore":{"type":"boolean"},"bundleId":{"type":"string"},"appAppleId":{"type":"integer","format":"int64"},"environment":{"$ref":"#/$defs/Environment"},"signedTransactions":{"type":"array","items":{"type":"string","format":"jws"}}}},
"ImageSize":{"enum":["FULL_SIZE","BULLET_POINT"],"x-open-enum":true},
"ImageState":{"enum":["PENDING","APPROVED","REJECTED"],"x-open-enum":true},
"InAppOwnershipType":{"enum":["PURCHASED","FAMILY_SHARED","ASSIGNED"],"x-open-enum":true},
"LastTransactionsItem":{"type":"object","properties":{"status":{"$ref":"#/$defs/Status"},"originalTransactionId":{"type":"string"},"signedTransactionInfo":{"type":"string","format":"jws"},"signedRenewalInfo":{"type":"string","format":"jws"}}},
"LifetimeDollarsPurchased":{"enum":[0,1,2,3,4,5,6,7],"format":"int32"},
"LifetimeDollarsRefunded":{"enum":[0,1,2,3,4,5,6,7],"format":"int32"},
"MassExtendRenewalDateRequest":{"type":"object","properties":{"extendByDays":{"type":"integer","format":"int32","minimum":1,"maximum":90},"extendReasonCode":{"$ref":"#/$defs/ExtendReasonCode"},"requestIdentifier":{"type":"string","format":"uuid"},"storefrontCountryCodes":{"type":"array","items":{"type":"string"}},"productId":{"type":"string"}},"required":["extendByDays","extendReasonCode","requestIdentifier","productId"]},
"MassExtendRenewalDateResponse":{"type":"object","properties":{"requestIdentifier":{"type":"string","format":"uuid"}}},
"MassExtendRenewalDateStatusResponse":{"type":"object","properties":{"requestIdentifier":{"type":"string","format":"uuid"},"complete":{"type":"boolean"},"completeDate":{"type":"integer","format":"int64"},"succeededCount":{"type":"integer","format":"int64"},"failedCount":{"type":"integer","format":"int64"}}},
"MessageState":{"enum":["PENDING","APPROVED","REJECTED"],"x-open-enum":true},
"NotificationHistoryRequest":{"type":"object","properties":{"startDate":{"type":"integer","format":"int64"},"endDate":{"type":"integer","format":"int64"},"notificationType":{"$ref":"#/$defs/NotificationTypeV2"},"notificationSubtype":{"$ref":"#/$defs/Subtype"},"transactionId":{"type":"string"},"onlyFailures":{"type":"boolean"}},"required":["startDate","endDate"]},
"NotificationHistoryResponse":{"type":"object","properties":{"paginationToken":{"type":"string"},"hasMore":{"type":"boolean"},"notificationHistory":{"type":"array","items":{"$ref":"#/$defs/NotificationHistoryResponseItem"}}}},
"NotificationHistoryResponseItem":{"type":"object","properties":{"signedPayload":{"type":"string","format":"jws"},"sendAttempts":{"type":"array","items":{"$ref":"#/$defs/SendAttemptItem"}}}},
"NotificationTypeV2":{"enum":["SUBSCRIBED","DID_CHANGE_RENEWAL_PREF","DID_CHANGE_RENEWAL_STATUS","OFFER_REDEEMED","DID_RENEW","EXPIRED","DID_FAIL_TO_RENEW","GRACE_PERIOD_EXPIRED","PRICE_INCREASE","REFUND","REFUND_DECLINED","REFUND_REVERSED","CONSUMPTION_REQUEST","RENEWAL_EXTENDED","RENEWAL_EXTENSION","REVOKE","ONE_TIME_CHARGE","EXTERNAL_PURCHASE_TOKEN","RESCIND_CONSENT","METADATA_UPDATE","MIGRATION","PRICE_CHANGE","TEST"],"x-open-enum":true},
"OneTimeBuyLineItem":{"type":"object","properties":{"lineItemId":{"type":"string","maxLength":128},"creationDate":{"type":"integer","format":"int64"},"restatement":{"type":"boolean"},"erroneouslySubmitted":{"type":"boolean"},"pricingCurrency":{"type":"string","maxLength":128},"reportingCurrency":{"$ref":"#/$defs/ReportingCurrency"},"exchangeRate":{"type":"number","format":"double"},"amountTaxExclusive":{"type":"integer","format":"int64"},"amountTaxInclusive":{"type":"integer","format":"int64"},"netAmountTaxExclusive":{"type":"integer","format":"int64"},"taxAmount":{"type":"integer","format":"int64"},"taxCountry":{"type":"string"},"productIdentifier":{"type":"string"},"quantity":{"type":"integer"},"eventType":{"type":"string"},"productType":{"type":"string"}},"required":["lineItemId","creationDate","pricingCurrency","reportingCurrency","amountTaxExclusive","amountTaxInclusive","netAmountTaxExclusive","taxAmount","taxCountry","productIdentifier","quantity","eventType","productType"]},
"Order":{"enum":["ASCENDING","DESCENDING"]},
"OrderLookupResponse":{"type":"object","properties":{"status":{"$ref":"#/$defs/OrderLookupStatus"},"signedTransactions":{"type":"array","items":{"type":"string","format":"jws"}}}},
"OrderLookupStatus":{"enum":[0,1],"x-open-enum":true,"format":"int32"},
"PerformanceTestConfig":{"type":"object","properties":{"maxConcurrentRequests":{"type":"integer","format":"int64"},"totalRequests":{"type":"integer","format":"int64"},"totalDuration":{"type":"integer","format":"int64"},"responseTimeThreshold":{"type":"integer","format":"int64"},"successRateThreshold":{"type":"integer","format":"int32"}},"required":["maxConcurrentRequests","totalRequests","totalDuration","responseTimeThreshold","successRateThreshold"]},
"PerformanceTestRequest":{"type":"object","properties":{"originalTransactionId":{"type":"string"}},"required":["originalTransactionId"]},
"PerformanceTestResponse":{"type":"object","properties":{"config":{"$ref":"#/$defs/PerformanceTestConfig"},"requestId":{"type":"string","format":"uuid"}},"required":["config","requestId"]},
"PerformanceTestResponseTimes":{"type":"object","properties":{"average":{"type":"integer","format":"int64"},"p50":{"type":"integer","format":"int64"},"p90":{"type":"integer","format":"int64"},"p95":{"type":"integer","format":"int64"},"p99":{"type":"integer","format":"int64"}},"required":["average","p50","p90","p95","p99"]},
"PerformanceTestResultResponse":{"type":"object","properties":{"config":{"$ref":"#/$defs/PerformanceTestConfig"},"target":{"type":"string","format":"uri"},"result":{"$ref":"#/$defs/PerformanceTestStatus"},"successRate":{"type":"integer","format":"int32"},"numPending":{"type":"integer","format":"int32"},"responseTimes":{"$ref":"#/$defs/PerformanceTestResponseTimes"},"failures":{"type":"object","additionalProperties":{"type":"integer","format":"int32"}}},"required":["config","target","successRate","numPending","responseTimes"]},
"PerformanceTestStatus":{"enum":["PENDING","PASS","FAIL"],"x-open-enum":true},
"Platform":{"enum":[0,1,2],"format":"int32"},
"PlayTime":{"enum":[0,1,2,3,4,5,6,7],"format":"int32"},
"ProductType":{"enum":["AUTO_RENEWABLE","NON_RENEWABLE","CONSUMABLE","NON_CONSUMABLE"]},
"RealtimeUrlRequest":{"type":"object","properties":{"realtimeURL":{"type":"string","format":"uri","maxLength":256}},"required":["realtimeURL"]},
"RealtimeUrlResponse":{"type":"object","properties":{"realtimeURL":{"type":"string","format":"uri","maxLength":256}},"required":["realtimeURL"]},
"RefundHistoryResponse":{"type":"object","properties":{"signedTransactions":{"type":"array","items":{"type":"string","format":"jws"}},"revision":{"type":"string"},"hasMore":{"type":"boolean"}}},
"RefundLineItem":{"type":"object","properties":{"lineItemId":{"type":"string","maxLength":128},"referenceLineItemId":{"type":"string"},"creationDate":{"type":"integer","format":"int64"},"restatement":{"type":"boolean"},"erroneouslySubmitted":{"type":"boolean"},"pricingCurrency":{"type":"string","maxLength":128},"reportingCurrency":{"$ref":"#/$defs/ReportingCurrency"},"exchangeRate":{"type":"number","format":"double"},"amountTaxExclusive":{"type":"integer","format":"int64"},"amountTaxInclusive":{"type":"integer","format":"int64"},"netAmountTaxExclusive":{"type":"integer","format":"int64"},"taxAmount":{"type":"integer","format":"int64"},"taxCountry":{"type":"string"},"eventType":{"type":"string"}},"required":["lineItemId","referenceLineItemId","creationDate","pricingCurrency","reportingCurrency","amountTaxExclusive","amountTaxInclusive","netAmountTaxExclusive","taxAmount","taxCountry","eventType"]},
"RefundLookupResponse":{"type":"object","properties":{"signedTransactions":{"type":"array","items":{"type":"string","format":"jws"}}}},
"RefundPreference":{"enum":["DECLINE","GRANT_FULL","GRANT_PRORATED"]},
"RefundPreferenceV1":{"enum":[0,1,2,3],"format":"int32"},
"ReportingCurrency":{"enum":["CLP","EUR","QAR","COP","VND","EGP","THB","HKD","NOK","BRL","GBP","AUD","SEK","INR","BGN","ZAR","KZT","NGN","TWD","MXN","CHF","PEN","DKK","AED","ILS","KRW","PHP","TZS","PKR","HUF","IDR","CNY","MYR","RUB","RON","SGD","TRY","CZK","SAR","USD","NZD","PLN","JPY","CAD"],"x-open-enum":true},
"RetrieveReportSuccessResponse":{"type":"object","properties":{"report":{"$ref":"#/$defs/ExternalPurchaseReport"}},"required":["report"]},
"Role":{"enum":["ADMIN","NONE"],"x-open-enum":true},
"RoleEntry":{"type":"object","properties":{"productId":{"type":"string"},"role":{"$ref":"#/$defs/Role"}}},
"SendAttemptItem":{"type":"object","properties":{"attemptDate":{"type":"integer","format":"int64"},"sendAttemptResult":{"$ref":"#/$defs/SendAttemptResult"}}},
"SendAttemptResult":{"enum":["SUCCESS","TIMED_OUT","TLS_ISSUE","CIRCULAR_REDIRECT","NO_RESPONSE","SOCKET_ISSUE","UNSUPPORTED_CHARSET","INVALID_RESPONSE","PREMATURE_CLOSE","UNSUCCESSFUL_HTTP_RESPONSE_CODE","OTHER"],"x-open-enum":true},
"SendReportSuccessResponse":{"type":"object","properties":{"requestIdentifier":{"type":"string","format":"uuid"}},"required":["requestIdentifier"]},
"SendTestNotificationResponse":{"type":"object","properties":{"testNotificationToken":{"type":"string"}}},
"Status":{"enum":[1,2,3,4,5],"x-open-enum":true,"format":"int32"},
"StatusResponse":{"type":"object","properties":{"environment":{"$ref":"#/$defs/Environment"},"bundleId":{"type":"string"},"appAppleId":{"type":"integer","format":"int64"},"data":{"type":"array","items":{"$ref":"#/$defs/SubscriptionGroupIdentifierItem"}}}},
"SubscriptionBuyLineItem":{"type":"object","properties":{"lineItemId":{"type":"string","maxLength":128},"creationDate":{"type":"integer","format":"int64"},"restatement":{"type":"boolean"},"erroneouslySubmitted":{"type":"boolean"},"pricingCurrency":{"type":"string","maxLength":128},"reportingCurrency":{"$ref":"#/$defs/ReportingCurrency"},"exchangeRate":{"type":"number","format":"double"},"amountTaxExclusive":{"type":"integer","format":"int64"},"amountTaxInclusive":{"type":"integer","format":"int64"},"netAmountTaxExclusive":{"type":"integer","format":"int64"},"taxAmount":{"type":"integer","format":"int64"},"taxCountry":{"type":"string"},"productIdentifier":{"type":"string"},"quantity":{"type":"integer"},"eventType":{"type":"string"},"productType":{"type":"string"},"referenceLineItemId":{"type":"string"},"subscriptionEvent":{"$ref":"#/$defs/SubscriptionEvent"},"subscriptionStartDate":{"type":"integer","format":"int64"},"subscriptionEndDate":{"type":"integer","format":"int64"},"subscriptionDaysOfPaidService":{"type":"integer"}},"required":["lineItemId","creationDate","pricingCurrency","reportingCurrency","amountTaxExclusive","amountTaxInclusive","netAmountTaxExclusive","taxAmount","taxCountry","productIdentifier","quantity","eventType","productType","subscriptionEvent","subscriptionStartDate","subscriptionEndDate","subscriptionDaysOfPaidService"]},
"SubscriptionEvent":{"enum":["SUBSCRIPTION_START","RENEWAL","SUBSCRIPTION_CHANGE","SUBSCRIPTION_PAYMENT"],"x-open-enum":true},
"SubscriptionGroupIdentifierItem":{"type":"object","properties":{"subscriptionGroupIdentifier":{"type":"string"},"lastTransactions":{"type":"array","items":{"$ref":"#/$defs/LastTransactionsItem"}}}},
"Subtype":{"enum":["INITIAL_BUY","RESUBSCRIBE","DOWNGRADE","UPGRADE","AUTO_RENEW_ENABLED","AUTO_RENEW_DISABLED","VOLUNTARY","BILLING_RETRY","PRICE_INCREASE","GRACE_PERIOD","PENDING","ACCEPTED","BILLING_RECOVERY","PRODUCT_NOT_FOR_SALE","SUMMARY","FAILURE","UNREPORTED","CREATED","ACTIVE_TOKEN_REMINDER"],"x-open-enum":true},
"TransactionInfoResponse":{"type":"object","properties":{"signedTransactionInfo":{"type":"string","format":"jws"}}},
"UpdateAppAccountTokenRequest":{"type":"object","properties":{"appAccountToken":{"type":"string","format":"uuid"}},"required":["appAccountToken"]},
"UploadMessageImage":{"type":"object","properties":{"imageIdentifier":{"type":"string","format":"uuid"},"altText":{"type":"string","maxLength":150}},"required":["imageIdentifier","altText"]},
"UploadMessageRequestBody":{"type":"object","properties":{"header":{"type":"string","maxLength":66},"body":{"type":"string","maxLength":144},"image":{"$ref":"#/$defs/UploadMessageImage"},"headerPosition":{"$ref":"#/$defs/HeaderPosition"},"bulletPoints":{"type":"array","items":{"$ref":"#/$defs/BulletPoint"}}},"required":["header","body"]},
"UserStatus":{"enum":[0,1,2,3,4],"format":"int32"}
},
"resources":{

},
"parameters":[
{"name":"revision","schema":{"type":"string"}},
{"name":"startDate","schema":{"type":"integer","format":"int64"}},
{"name":"endDate","schema":{"type":"integer","format":"int64"}},
{"name":"productId","schema":{"type":"array","items":{"type":"string"}}},
{"name":"productType","schema":{"type":"array","items":{"$ref":"#/$defs/ProductType"}}},
{"name":"subscriptionGroupIdentifier","schema":{"type":"array","items":{"type":"string"}}},
{"name":"inAppOwnershipType","schema":{"$ref":"#/$defs/InAppOwnershipType"}},
{"name":"sort","schema":{"$ref":"#/$defs/Order"}},
{"name":"revoked","schema":{"type":"boolean"}},
{"name":"excludeRevoked","schema":{"type":"boolean"}},
{"name":"status","schema":{"type":"array","items":{"$ref":"#/$defs/Status"}}},
{"name":"paginationToken","schema":{"type":"string"}},
{"name":"limit","schema":{"type":"integer","format":"int32","maximum":100}},
{"name":"imageSize","schema":{"$ref":"#/$defs/ImageSize"}}
],
"operations":{
"GET /inApps/v2/history/{anyTransactionId}":{"id":"getTransactionHistory","tag":"Server: Transaction history","summary":"List the transactions of a customer","page":"https://developer.apple.com/documentation/appstoreserverapi/get-transaction-history","status":200,"response":"HistoryResponse","query":[0,1,2,3,4,5,6,7,8,9]},
"GET /inApps/v1/history/{anyTransactionId}":{"id":"getTransactionHistoryV1","tag":"Server: Transaction history","summary":"List the transactions of a customer (version 1)","page":"https://developer.apple.com/documentation/appstoreserverapi/get-transaction-history-v1","deprecated":true,"status":200,"response":"HistoryResponse","query":[0,1,2,3,4,5,6,7,8,9]},
"GET /inApps/v1/transactions/{transactionId}":{"id":"getTransactionInfo","tag":"Server: Transactions","summary":"Read one transaction","page":"https://developer.apple.com/documentation/appstoreserverapi/get-transaction-info","status":200,"response":"TransactionInfoResponse","query":[]},
"POST /inApps/v1/transactions/{transactionId}/finish":{"id":"finishTransaction","tag":"Server: Transactions","summary":"Mark a transaction as finished","page":"https://developer.apple.com/documentation/appstoreserverapi/finish-transaction","status":200,"query":[]},
"GET /inApps/v1/transactions/appTransactions/{anyTransactionId}":{"id":"getAppTransactionInfo","tag":"Server: App transactions","summary":"Read the app transaction of a customer","page":"https://developer.apple.com/documentation/appstoreserverapi/get-app-transaction-info","status":200,"response":"AppTransactionInfoResponse","query":[]},
"GET /inApps/v1/subscriptions/{anyTransactionId}":{"id":"getAllSubscriptionStatuses","tag":"Server: Subscription status","summary":"Read the state of all subscriptions of a customer","page":"https://developer.apple.com/documentation/appstoreserverapi/get-all-subscription-statuses","status":200,"response":"StatusResponse","query":[10]},
"GET /inApps/v1/lookup/{orderId}":{"id":"lookUpOrderId","tag":"Server: Orders","summary":"Find the transactions of an order","page":"https://developer.apple.com/documentation/appstoreserverapi/look-up-order-id","status":200,"response":"OrderLookupResponse","query":[]},
"GET /inApps/v2/refund/lookup/{anyTransactionId}":{"id":"getRefundHistory","tag":"Server: Refunds","summary":"List the refunded transactions of a customer","page":"https://developer.apple.com/documentation/appstoreserverapi/get-refund-history","status":200,"response":"RefundHistoryResponse","query":[0]},
"GET /inApps/v1/refund/lookup/{originalTransactionId}":{"id":"getRefundHistoryV1","tag":"Server: Refunds","summary":"List the refunded transactions of a customer (version 1)","page":"https://developer.apple.com/documentation/appstoreserverapi/get-refund-history-v1","deprecated":true,"status":200,"response":"RefundLookupResponse","query":[]},
"PUT /inApps/v1/subscriptions/extend/{originalTransactionId}":{"id":"extendSubscriptionRenewalDate","tag":"Server: Renewal date extension","summary":"Move the renewal date of one subscription","page":"https://developer.apple.com/documentation/appstoreserverapi/extend-a-subscription-renewal-date","status":200,"response":"ExtendRenewalDateResponse","body":"ExtendRenewalDateRequest","query":[]},
"POST /inApps/v1/subscriptions/extend/mass":{"id":"extendSubscriptionRenewalDatesForAllActiveSubscribers","tag":"Server: Renewal date extension","summary":"Move the renewal date of all active subscribers of a product","page":"https://developer.apple.com/documentation/appstoreserverapi/extend-subscription-renewal-dates-for-all-active-subscribers","status":200,"response":"MassExtendRenewalDateResponse","body":"MassExtendRenewalDateRequest","query":[]},
"GET /inApps/v1/subscriptions/extend/mass/{productId}/{requestIdentifier}":{"id":"getStatusOfSubscriptionRenewalDateExtensions","tag":"Server: Renewal date extension","summary":"Read the progress of a mass extension","page":"https://developer.apple.com/documentation/appstoreserverapi/get-status-of-subscription-renewal-date-extensions","status":200,"response":"MassExtendRenewalDateStatusResponse","query":[]},
"PUT /inApps/v2/transactions/consumption/{transactionId}":{"id":"sendConsumptionInformation","tag":"Server: Consumption","summary":"Respond to a consumption request","page":"https://developer.apple.com/documentation/appstoreserverapi/send-consumption-information","status":202,"body":"ConsumptionRequest","query":[]},
"PUT /inApps/v1/transactions/consumption/{transactionId}":{"id":"sendConsumptionInformationV1","tag":"Server: Consumption","summary":"Respond to a consumption request (version 1; Advanced Commerce)","page":"https://developer.apple.com/documentation/appstoreserverapi/send-consumption-information-v1","status":202,"body":"ConsumptionRequestV1","query":[]},
"PUT /inApps/v1/transactions/{originalTransactionId}/appAccountToken":{"id":"setAppAccountToken","tag":"Server: App account token","summary":"Put an app account token on a purchase","page":"https://developer.apple.com/documentation/appstoreserverapi/set-app-account-token","status":200,"body":"UpdateAppAccountTokenRequest","query":[]},
"POST /inApps/v1/notifications/history":{"id":"getNotificationHistory","tag":"Server: Notifications","summary":"List the notifications Apple sent you","page":"https://developer.apple.com/documentation/appstoreserverapi/get-notification-history","status":200,"response":"NotificationHistoryResponse","body":"NotificationHistoryRequest","query":[11]},
"POST /inApps/v1/notifications/test":{"id":"requestTestNotification","tag":"Server: Notifications","summary":"Ask for a test notification","page":"https://developer.apple.com/documentation/appstoreserverapi/request-a-test-notification","status":200,"response":"SendTestNotificationResponse","query":[]},
"GET /inApps/v1/notifications/test/{testNotificationToken}":{"id":"getTestNotificationStatus","tag":"Server: Notifications","summary":"Read how the test notification went","page":"https://developer.apple.com/documentation/appstoreserverapi/get-test-notification-status","status":200,"response":"CheckTestNotificationResponse","query":[]},
"GET /groups/v1/currentGroups/{anyTransactionId}":{"id":"getCustomerGroups","tag":"Server: Groups","summary":"List the groups of a customer","page":"https://developer.apple.com/documentation/appstoreserverapi/get-customer-groups","status":200,"response":"GetCustomerGroupsResponse","query":[]},
"GET /groups/v1/group/{groupId}":{"id":"getGroupMembers","tag":"Server: Groups","summary":"List the members of a group","page":"https://developer.apple.com/documentation/appstoreserverapi/get-group-members","status":200,"response":"GetGroupMembersResponse","query":[11,12]},
"PUT /inApps/v1/messaging/image/{imageIdentifier}":{"id":"uploadImage","tag":"Retention: Images","summary":"Upload an image","page":"https://developer.apple.com/documentation/retentionmessaging/upload-image","status":200,"bodyMedia":"image/png","query":[13]},
"DELETE /inApps/v1/messaging/image/{imageIdentifier}":{"id":"deleteImage","tag":"Retention: Images","summary":"Delete an image","page":"https://developer.apple.com/documentation/retentionmessaging/delete-image","status":200,"query":[]},
"GET /inApps/v1/messaging/image/list":{"id":"getImageList","tag":"Retention: Images","summary":"List all images","page":"https://developer.apple.com/documentation/retentionmessaging/get-image-list","status":200,"response":"GetImageListResponse","query":[]},
"PUT /inApps/v1/messaging/message/{messageIdentifier}":{"id":"uploadMessage","tag":"Retention: Messages","summary":"Upload a message","page":"https://developer.apple.com/documentation/retentionmessaging/upload-message","status":200,"body":"UploadMessageRequestBody","query":[]},
"DELETE /inApps/v1/messaging/message/{messageIdentifier}":{"id":"deleteMessage","tag":"Retention: Messages","summary":"Delete a message","page":"https://developer.apple.com/documentation/retentionmessaging/delete-message","status":200,"query":[]},
"GET /inApps/v1/messaging/message/list":{"id":"getMessageList","tag":"Retention: Messages","summary":"List all messages","page":"https://developer.apple.com/documentation/retentionmessaging/get-message-list","status":200,"response":"GetMessageListResponse","query":[]},
"GET /inApps/v1/messaging/default/{productId}/{locale}":{"id":"getDefaultMessage","tag":"Retention: Default messages","summary":"Read the default message of a product and language","page":"https://developer.apple.com/documentation/retentionmessaging/get-default-message","status":200,"response":"DefaultConfigurationResponse","query":[]},
"PUT /inApps/v1/messaging/default/{productId}/{locale}":{"id":"configureDefaultMessage","tag":"Retention: Default messages","summary":"Set the default message of a product and language","page":"https://developer.apple.com/documentation/retentionmessaging/configure-default-message","status":200,"body":"DefaultConfigurationRequest","query":[]},
"DELETE /inApps/v1/messaging/default/{productId}/{locale}":{"id":"deleteDefaultMessage","tag":"Retention: Default messages","summary":"Remove the default message of a product and language","page":"https://developer.apple.com/documentation/retentionmessaging/delete-default-message","status":200,"query":[]},
"GET /inApps/v1/messaging/realtime/url":{"id":"getRealtimeUrl","tag":"Retention: Realtime","summary":"Read the URL that Apple requests messages from","page":"https://developer.apple.com/documentation/retentionmessaging/get-realtime-url","status":200,"response":"RealtimeUrlResponse","query":[]},
"PUT /inApps/v1/messaging/realtime/url":{"id":"configureRealtimeUrl","tag":"Retention: Realtime","summary":"Set the URL that Apple requests messages from","page":"https://developer.apple.com/documentation/retentionmessaging/configure-realtime-url","status":200,"body":"RealtimeUrlRequest","query":[]},
"DELETE /inApps/v1/messaging/realtime/url":{"id":"deleteRealtimeUrl","tag":"Retention: Realtime","summary":"Remove the URL that Apple requests messages from","page":"https://developer.apple.com/documentation/retentionmessaging/delete-realtime-url","status":200,"query":[]},
"POST /inApps/v1/messaging/performanceTest":{"id":"initiatePerformanceTest","tag":"Retention: Performance tests","summary":"Start a performance test of your realtime URL","page":"https://developer.apple.com/documentation/retentionmessaging/initiate-performance-test","status":200,"response":"PerformanceTestResponse","body":"PerformanceTestRequest","query":[]},
"GET /inApps/v1/messaging/performanceTest/result/{requestId}":{"id":"getPerformanceTestResults","tag":"Retention: Performance tests","summary":"Read the outcome of a performance test","page":"https://developer.apple.com/documentation/retentionmessaging/get-performance-test-results","status":200,"response":"PerformanceTestResultResponse","query":[]},
"POST /advancedCommerce/v1/subscription/cancel/{transactionId}":{"id":"cancelSubscription","tag":"Advanced Commerce: Subscriptions","summary":"Turn off automatic renewal","page":"https://developer.apple.com/documentation/advancedcommerceapi/cancel-a-subscription","status":200,"response":"AdvancedCommerceSubscriptionCancelResponse","body":"AdvancedCommerceSubscriptionCancelRequest","query":[]},
"POST /advancedCommerce/v1/subscription/changePrice/{transactionId}":{"id":"changeSubscriptionPrice","tag":"Advanced Commerce: Subscriptions","summary":"Change the price of a subscription","page":"https://developer.apple.com/documentation/advancedcommerceapi/change-subscription-price","status":200,"response":"AdvancedCommerceSubscriptionPriceChangeResponse","body":"AdvancedCommerceSubscriptionPriceChangeRequest","query":[]},
"POST /advancedCommerce/v1/subscription/changeMetadata/{transactionId}":{"id":"changeSubscriptionMetadata","tag":"Advanced Commerce: Subscriptions","summary":"Change the display texts and SKUs of a subscription","page":"https://developer.apple.com/documentation/advancedcommerceapi/change-subscription-metadata","status":200,"response":"AdvancedCommerceSubscriptionChangeMetadataResponse","body":"AdvancedCommerceSubscriptionChangeMetadataRequest","query":[]},
"POST /advancedCommerce/v1/subscription/migrate/{transactionId}":{"id":"migrateSubscription","tag":"Advanced Commerce: Subscriptions","summary":"Move a subscription to Advanced Commerce","page":"https://developer.apple.com/documentation/advancedcommerceapi/migrate-subscription-to-advanced-commerce-api","status":200,"response":"AdvancedCommerceSubscriptionMigrateResponse","body":"AdvancedCommerceSubscriptionMigrateRequest","query":[]},
"POST /advancedCommerce/v1/subscription/revoke/{transactionId}":{"id":"revokeSubscription","tag":"Advanced Commerce: Subscriptions","summary":"End a subscription at once with a refund","page":"https://developer.apple.com/documentation/advancedcommerceapi/revoke-subscription","status":200,"response":"AdvancedCommerceSubscriptionRevokeResponse","body":"AdvancedCommerceSubscriptionRevokeRequest","query":[]},
"POST /advancedCommerce/v1/transaction/requestRefund/{transactionId}":{"id":"requestTransactionRefund","tag":"Advanced Commerce: Refunds","summary":"Ask for a refund of a transaction","page":"https://developer.apple.com/documentation/advancedcommerceapi/request-transaction-refund","status":200,"response":"AdvancedCommerceRequestRefundResponse","body":"AdvancedCommerceRequestRefundRequest","query":[]},
"PUT /externalPurchase/v1/reports":{"id":"sendExternalPurchaseReport","tag":"External Purchase: Reports","summary":"Report on an external purchase token","page":"https://developer.apple.com/documentation/externalpurchaseserverapi/send-external-purchase-report","status":200,"response":"SendReportSuccessResponse","body":"ExternalPurchaseReport","query":[]},
"GET /externalPurchase/v1/reports/{requestIdentifier}":{"id":"retrieveExternalPurchaseReport","tag":"External Purchase: Reports","summary":"Read a report you sent","page":"https://developer.apple.com/documentation/externalpurchaseserverapi/retrieve-external-purchase-report","status":200,"response":"RetrieveReportSuccessResponse","query":[]}
}}`;
