// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 53dc7cb089a828fe…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

import type * as Queries from "./queries.js";
import type * as Schemas from "./schemas.js";

export interface paths {
  "/inApps/v2/history/{anyTransactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the transactions of a customer
     * Up to 20 signed transactions a page. Ask for the next page with the same query plus the revision of the last response, as long as hasMore is true. Different filters narrow each other; the values of one repeated filter widen it.
     */
    get: operations["getTransactionHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/history/{anyTransactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the transactions of a customer (version 1)
     * @deprecated
     * The older history: it leaves out finished consumables. Deprecated since 1.12; use getTransactionHistory.
     */
    get: operations["getTransactionHistoryV1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/transactions/{transactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one transaction
     * The signed form of one transaction. An appTransactionId is rejected.
     */
    get: operations["getTransactionInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/transactions/{transactionId}/finish": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a transaction as finished
     * Tells the App Store that your server has handled the transaction. Sends no body.
     */
    post: operations["finishTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/transactions/appTransactions/{anyTransactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the app transaction of a customer
     * The signed app transaction, that is the customer's download of the app.
     */
    get: operations["getAppTransactionInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/subscriptions/{anyTransactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the state of all subscriptions of a customer
     * One entry a subscription group, with the signed transaction and renewal information of each subscription.
     */
    get: operations["getAllSubscriptionStatuses"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/lookup/{orderId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find the transactions of an order
     * Takes the order ID from the receipt that a customer received by e-mail. Not in the sandbox.
     */
    get: operations["lookUpOrderId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v2/refund/lookup/{anyTransactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the refunded transactions of a customer
     * Up to 20 signed transactions a page, oldest revocationDate first. Ask for the next page with the revision of the last response.
     */
    get: operations["getRefundHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/refund/lookup/{originalTransactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the refunded transactions of a customer (version 1)
     * @deprecated
     * At most 50 in one response. Deprecated since 1.6; use getRefundHistory. Apple's libraries do not offer it.
     */
    get: operations["getRefundHistoryV1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/subscriptions/extend/{originalTransactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Move the renewal date of one subscription
     * Adds up to 90 days.
     */
    put: operations["extendSubscriptionRenewalDate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/subscriptions/extend/mass": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move the renewal date of all active subscribers of a product
     * Starts the work and returns at once; the outcome comes as a RENEWAL_EXTENSION notification or from getStatusOfSubscriptionRenewalDateExtensions. Sending the same requestIdentifier again returns 200 as well.
     */
    post: operations["extendSubscriptionRenewalDatesForAllActiveSubscribers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/subscriptions/extend/mass/{productId}/{requestIdentifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the progress of a mass extension
     * The product comes first in the path; the method in Apple's node library takes the two the other way round.
     */
    get: operations["getStatusOfSubscriptionRenewalDateExtensions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v2/transactions/consumption/{transactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Respond to a consumption request
     * For purchases that do not use Advanced Commerce. Respond within 12 hours of the CONSUMPTION_REQUEST notification, and only if the customer agreed.
     */
    put: operations["sendConsumptionInformation"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/transactions/consumption/{transactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Respond to a consumption request (version 1; Advanced Commerce)
     * For purchases made with Advanced Commerce; use sendConsumptionInformation for all others. Respond within 12 hours of the CONSUMPTION_REQUEST notification, and only if the customer agreed.
     */
    put: operations["sendConsumptionInformationV1"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/transactions/{originalTransactionId}/appAccountToken": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Put an app account token on a purchase
     * Sets or replaces the token, for instance for a purchase made outside the app. A malformed body returns 400 without an error code.
     */
    put: operations["setAppAccountToken"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/notifications/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the notifications Apple sent you
     * 20 a page, of the last 180 days (30 in the sandbox). Ask for the next page with the same body and the paginationToken of the last response.
     */
    post: operations["getNotificationHistory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/notifications/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a test notification
     * Apple posts a TEST notification to your URL. Sends no body.
     */
    post: operations["requestTestNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/notifications/test/{testNotificationToken}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how the test notification went
     * Takes the token of requestTestNotification.
     */
    get: operations["getTestNotificationStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/v1/currentGroups/{anyTransactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the groups of a customer
     * The organizations and groups through which a customer has access. In the sandbox a customer without a group of type CONSUMER gets the placeholder group 900000000000000000.
     */
    get: operations["getCustomerGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/v1/group/{groupId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the members of a group
     * Up to 100 a page. Ask for the next page with the paginationToken of the last response.
     */
    get: operations["getGroupMembers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/messaging/image/{imageIdentifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Upload an image
     * A PNG without transparency. FULL_SIZE is 3840 pixels wide and 160 to 2160 high, BULLET_POINT is 1024 by 1024. An app may have 2000 images. Uploading the same identifier again fails with 409. The sandbox approves at once.
     */
    put: operations["uploadImage"];
    post?: never;
    /**
     * Delete an image
     * Fails with 403 while a message uses it.
     */
    delete: operations["deleteImage"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/messaging/image/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all images
     * Identifier, size and review state of each image.
     */
    get: operations["getImageList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/messaging/message/{messageIdentifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Upload a message
     * An app may have 2000 messages. Uploading the same identifier again fails with 409. The sandbox approves at once.
     */
    put: operations["uploadMessage"];
    post?: never;
    /**
     * Delete a message
     * Takes the identifier you chose at the upload.
     */
    delete: operations["deleteMessage"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/messaging/message/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all messages
     * Identifier and review state of each message.
     */
    get: operations["getMessageList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/messaging/default/{productId}/{locale}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the default message of a product and language
     * Gives its identifier, or 404 when none is set.
     */
    get: operations["getDefaultMessage"];
    /**
     * Set the default message of a product and language
     * The message and its image have to be approved.
     */
    put: operations["configureDefaultMessage"];
    post?: never;
    /**
     * Remove the default message of a product and language
     * Only the setting goes; the message stays.
     */
    delete: operations["deleteDefaultMessage"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/messaging/realtime/url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the URL that Apple requests messages from
     * Gives the URL, or 404 when none is set.
     */
    get: operations["getRealtimeUrl"];
    /**
     * Set the URL that Apple requests messages from
     * Production needs a passed performance test first. 404 without a body means the account may not use this API.
     */
    put: operations["configureRealtimeUrl"];
    post?: never;
    /**
     * Remove the URL that Apple requests messages from
     * 404 without a body means the account may not use this API.
     */
    delete: operations["deleteRealtimeUrl"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/messaging/performanceTest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a performance test of your realtime URL
     * Apple calls your URL many times and measures the response times. 404 without a body means the account may not use this API.
     */
    post: operations["initiatePerformanceTest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inApps/v1/messaging/performanceTest/result/{requestId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the outcome of a performance test
     * Takes the requestId of initiatePerformanceTest.
     */
    get: operations["getPerformanceTestResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/advancedCommerce/v1/subscription/cancel/{transactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Turn off automatic renewal
     * The subscription runs to the end of its period.
     */
    post: operations["cancelSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/advancedCommerce/v1/subscription/changePrice/{transactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the price of a subscription
     * Raises or lowers the price of items from the next renewal on.
     */
    post: operations["changeSubscriptionPrice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/advancedCommerce/v1/subscription/changeMetadata/{transactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the display texts and SKUs of a subscription
     * Leaves billing and service as they are.
     */
    post: operations["changeSubscriptionMetadata"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/advancedCommerce/v1/subscription/migrate/{transactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a subscription to Advanced Commerce
     * Takes a subscription bought with plain In-App Purchase.
     */
    post: operations["migrateSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/advancedCommerce/v1/subscription/revoke/{transactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a subscription at once with a refund
     * Ends all its items and refunds in full or in part.
     */
    post: operations["revokeSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/advancedCommerce/v1/transaction/requestRefund/{transactionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a refund of a transaction
     * For a one-time charge or a subscription, item by item.
     */
    post: operations["requestTransactionRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/externalPurchase/v1/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Report on an external purchase token
     * One report a token, with line items or with the reason why there are none.
     */
    put: operations["sendExternalPurchaseReport"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/externalPurchase/v1/reports/{requestIdentifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a report you sent
     * Takes the requestIdentifier you chose. An unknown one returns 400, not 404.
     */
    get: operations["retrieveExternalPurchaseReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getTransactionHistory: {
    parameters: {
      query?: Queries.GetTransactionHistoryQuery;
      header?: never;
      path: {
        /** Any transactionId, originalTransactionId or appTransactionId of the customer. */
        anyTransactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of transactions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.HistoryResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getTransactionHistoryV1: {
    parameters: {
      query?: Queries.GetTransactionHistoryV1Query;
      header?: never;
      path: {
        /** Any transactionId, originalTransactionId or appTransactionId of the customer. */
        anyTransactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of transactions, without finished consumables. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.HistoryResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getTransactionInfo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The signed transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.TransactionInfoResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  finishTransaction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Finished. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getAppTransactionInfo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Any transactionId, originalTransactionId or appTransactionId of the customer. */
        anyTransactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The signed app transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.AppTransactionInfoResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getAllSubscriptionStatuses: {
    parameters: {
      query?: Queries.GetAllSubscriptionStatusesQuery;
      header?: never;
      path: {
        /** Any transactionId, originalTransactionId or appTransactionId of the customer. */
        anyTransactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state of the subscriptions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.StatusResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  lookUpOrderId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Order ID from the receipt of a customer. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Whether the order is valid, and its transactions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.OrderLookupResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getRefundHistory: {
    parameters: {
      query?: Queries.GetRefundHistoryQuery;
      header?: never;
      path: {
        /** Any transactionId, originalTransactionId or appTransactionId of the customer. */
        anyTransactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of refunded transactions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.RefundHistoryResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getRefundHistoryV1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** An originalTransactionId. */
        originalTransactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Refunded transactions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.RefundLookupResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  extendSubscriptionRenewalDate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** An originalTransactionId. */
        originalTransactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.ExtendRenewalDateRequest;
      };
    };
    responses: {
      /** Whether the date moved. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ExtendRenewalDateResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  extendSubscriptionRenewalDatesForAllActiveSubscribers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.MassExtendRenewalDateRequest;
      };
    };
    responses: {
      /** The request was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.MassExtendRenewalDateResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getStatusOfSubscriptionRenewalDateExtensions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Product identifier. */
        productId: string;
        /** UUID of the mass extension. */
        requestIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The progress. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.MassExtendRenewalDateStatusResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  sendConsumptionInformation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.ConsumptionRequest;
      };
    };
    responses: {
      /** Taken. No body. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  sendConsumptionInformationV1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.ConsumptionRequestV1;
      };
    };
    responses: {
      /** Taken. No body. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  setAppAccountToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** An originalTransactionId. */
        originalTransactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.UpdateAppAccountTokenRequest;
      };
    };
    responses: {
      /** Set. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getNotificationHistory: {
    parameters: {
      query?: Queries.GetNotificationHistoryQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.NotificationHistoryRequest;
      };
    };
    responses: {
      /** A page of notifications. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.NotificationHistoryResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  requestTestNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The request was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.SendTestNotificationResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getTestNotificationStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Token of the test notification. */
        testNotificationToken: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The notification and its delivery. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.CheckTestNotificationResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getCustomerGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Any transactionId, originalTransactionId or appTransactionId of the customer. */
        anyTransactionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The groups; an empty list when there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.GetCustomerGroupsResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getGroupMembers: {
    parameters: {
      query?: Queries.GetGroupMembersQuery;
      header?: never;
      path: {
        /** Identifier of the group. */
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.GetGroupMembersResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  uploadImage: {
    parameters: {
      query?: Queries.UploadImageQuery;
      header?: never;
      path: {
        /** UUID you choose for the image, lower case. */
        imageIdentifier: string;
      };
      cookie?: never;
    };
    /** The bytes of the PNG. */
    requestBody: {
      content: {
        "image/png": string;
      };
    };
    responses: {
      /** Uploaded. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  deleteImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** UUID you choose for the image, lower case. */
        imageIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getImageList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The images. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.GetImageListResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  uploadMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** UUID you choose for the message, lower case. */
        messageIdentifier: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.UploadMessageRequestBody;
      };
    };
    responses: {
      /** Uploaded. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  deleteMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** UUID you choose for the message, lower case. */
        messageIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getMessageList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.GetMessageListResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getDefaultMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Product identifier. */
        productId: string;
        /** Locale of the message, such as en-US. */
        locale: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The default message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.DefaultConfigurationResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  configureDefaultMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Product identifier. */
        productId: string;
        /** Locale of the message, such as en-US. */
        locale: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.DefaultConfigurationRequest;
      };
    };
    responses: {
      /** Set. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  deleteDefaultMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Product identifier. */
        productId: string;
        /** Locale of the message, such as en-US. */
        locale: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Removed. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getRealtimeUrl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The URL. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.RealtimeUrlResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  configureRealtimeUrl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.RealtimeUrlRequest;
      };
    };
    responses: {
      /** Set. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  deleteRealtimeUrl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Removed. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  initiatePerformanceTest: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.PerformanceTestRequest;
      };
    };
    responses: {
      /** The test has started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.PerformanceTestResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  getPerformanceTestResults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** UUID of the performance test. */
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The outcome so far. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.PerformanceTestResultResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  cancelSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.AdvancedCommerceSubscriptionCancelRequest;
      };
    };
    responses: {
      /** Done; the signed state after it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.AdvancedCommerceSubscriptionCancelResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  changeSubscriptionPrice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.AdvancedCommerceSubscriptionPriceChangeRequest;
      };
    };
    responses: {
      /** Done; the signed state after it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.AdvancedCommerceSubscriptionPriceChangeResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  changeSubscriptionMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.AdvancedCommerceSubscriptionChangeMetadataRequest;
      };
    };
    responses: {
      /** Done; the signed state after it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.AdvancedCommerceSubscriptionChangeMetadataResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  migrateSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.AdvancedCommerceSubscriptionMigrateRequest;
      };
    };
    responses: {
      /** Done; the signed state after it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.AdvancedCommerceSubscriptionMigrateResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  revokeSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.AdvancedCommerceSubscriptionRevokeRequest;
      };
    };
    responses: {
      /** Done; the signed state after it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.AdvancedCommerceSubscriptionRevokeResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  requestTransactionRefund: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** A transactionId or originalTransactionId; not an appTransactionId. */
        transactionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.AdvancedCommerceRequestRefundRequest;
      };
    };
    responses: {
      /** Done; the signed state after it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.AdvancedCommerceRequestRefundResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
    };
  };
  sendExternalPurchaseReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.ExternalPurchaseReport;
      };
    };
    responses: {
      /** The report was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.SendReportSuccessResponse;
        };
      };
      /** Too many requests. */
      429: {
        headers: {
          /** When to try again: UNIX time in milliseconds, neither seconds nor an HTTP date. */
          "Retry-After"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
      /** Apple's server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.SendReportErrorResponse;
        };
      };
    };
  };
  retrieveExternalPurchaseReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** UUID you chose for the report. */
        requestIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.RetrieveReportSuccessResponse;
        };
      };
      /** Too many requests. */
      429: {
        headers: {
          /** When to try again: UNIX time in milliseconds, neither seconds nor an HTTP date. */
          "Retry-After"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
      /** Apple's server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ErrorPayload;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.ExternalPurchaseError;
        };
      };
    };
  };
  receiveAppStoreServerNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.ResponseBodyV2;
      };
    };
    responses: {
      /** Taken. 201 to 206 do as well. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Not taken; production sends it again. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getRetentionMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Schemas.RealtimeRequestBody;
      };
    };
    responses: {
      /** Your response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schemas.RealtimeResponseBody;
        };
      };
    };
  };
}

export interface components {
  schemas: {
    APIErrorCode: Schemas.APIErrorCode;
    APIErrorCodeDocumentedOnly: Schemas.APIErrorCodeDocumentedOnly;
    AccountTenure: Schemas.AccountTenure;
    AdvancedCommerceDescriptors: Schemas.AdvancedCommerceDescriptors;
    AdvancedCommerceEffective: Schemas.AdvancedCommerceEffective;
    AdvancedCommerceErrorCode: Schemas.AdvancedCommerceErrorCode;
    AdvancedCommerceInfo: Schemas.AdvancedCommerceInfo;
    AdvancedCommerceOffer: Schemas.AdvancedCommerceOffer;
    AdvancedCommerceOfferPeriod: Schemas.AdvancedCommerceOfferPeriod;
    AdvancedCommerceOfferReason: Schemas.AdvancedCommerceOfferReason;
    AdvancedCommerceOneTimeChargeCreateRequest: Schemas.AdvancedCommerceOneTimeChargeCreateRequest;
    AdvancedCommerceOneTimeChargeItem: Schemas.AdvancedCommerceOneTimeChargeItem;
    AdvancedCommercePeriod: Schemas.AdvancedCommercePeriod;
    AdvancedCommercePriceIncreaseInfo: Schemas.AdvancedCommercePriceIncreaseInfo;
    AdvancedCommercePriceIncreaseInfoStatus: Schemas.AdvancedCommercePriceIncreaseInfoStatus;
    AdvancedCommerceReason: Schemas.AdvancedCommerceReason;
    AdvancedCommerceRefund: Schemas.AdvancedCommerceRefund;
    AdvancedCommerceRefundReason: Schemas.AdvancedCommerceRefundReason;
    AdvancedCommerceRefundType: Schemas.AdvancedCommerceRefundType;
    AdvancedCommerceRenewalInfo: Schemas.AdvancedCommerceRenewalInfo;
    AdvancedCommerceRenewalItem: Schemas.AdvancedCommerceRenewalItem;
    AdvancedCommerceRequestInfo: Schemas.AdvancedCommerceRequestInfo;
    AdvancedCommerceRequestRefundItem: Schemas.AdvancedCommerceRequestRefundItem;
    AdvancedCommerceRequestRefundRequest: Schemas.AdvancedCommerceRequestRefundRequest;
    AdvancedCommerceRequestRefundResponse: Schemas.AdvancedCommerceRequestRefundResponse;
    AdvancedCommerceSubscriptionCancelRequest: Schemas.AdvancedCommerceSubscriptionCancelRequest;
    AdvancedCommerceSubscriptionCancelResponse: Schemas.AdvancedCommerceSubscriptionCancelResponse;
    AdvancedCommerceSubscriptionChangeMetadataDescriptors: Schemas.AdvancedCommerceSubscriptionChangeMetadataDescriptors;
    AdvancedCommerceSubscriptionChangeMetadataItem: Schemas.AdvancedCommerceSubscriptionChangeMetadataItem;
    AdvancedCommerceSubscriptionChangeMetadataRequest: Schemas.AdvancedCommerceSubscriptionChangeMetadataRequest;
    AdvancedCommerceSubscriptionChangeMetadataResponse: Schemas.AdvancedCommerceSubscriptionChangeMetadataResponse;
    AdvancedCommerceSubscriptionCreateItem: Schemas.AdvancedCommerceSubscriptionCreateItem;
    AdvancedCommerceSubscriptionCreateRequest: Schemas.AdvancedCommerceSubscriptionCreateRequest;
    AdvancedCommerceSubscriptionMigrateDescriptors: Schemas.AdvancedCommerceSubscriptionMigrateDescriptors;
    AdvancedCommerceSubscriptionMigrateItem: Schemas.AdvancedCommerceSubscriptionMigrateItem;
    AdvancedCommerceSubscriptionMigrateRenewalItem: Schemas.AdvancedCommerceSubscriptionMigrateRenewalItem;
    AdvancedCommerceSubscriptionMigrateRequest: Schemas.AdvancedCommerceSubscriptionMigrateRequest;
    AdvancedCommerceSubscriptionMigrateResponse: Schemas.AdvancedCommerceSubscriptionMigrateResponse;
    AdvancedCommerceSubscriptionModifyAddItem: Schemas.AdvancedCommerceSubscriptionModifyAddItem;
    AdvancedCommerceSubscriptionModifyChangeItem: Schemas.AdvancedCommerceSubscriptionModifyChangeItem;
    AdvancedCommerceSubscriptionModifyDescriptors: Schemas.AdvancedCommerceSubscriptionModifyDescriptors;
    AdvancedCommerceSubscriptionModifyInAppRequest: Schemas.AdvancedCommerceSubscriptionModifyInAppRequest;
    AdvancedCommerceSubscriptionModifyPeriodChange: Schemas.AdvancedCommerceSubscriptionModifyPeriodChange;
    AdvancedCommerceSubscriptionModifyRemoveItem: Schemas.AdvancedCommerceSubscriptionModifyRemoveItem;
    AdvancedCommerceSubscriptionPriceChangeItem: Schemas.AdvancedCommerceSubscriptionPriceChangeItem;
    AdvancedCommerceSubscriptionPriceChangeRequest: Schemas.AdvancedCommerceSubscriptionPriceChangeRequest;
    AdvancedCommerceSubscriptionPriceChangeResponse: Schemas.AdvancedCommerceSubscriptionPriceChangeResponse;
    AdvancedCommerceSubscriptionReactivateInAppRequest: Schemas.AdvancedCommerceSubscriptionReactivateInAppRequest;
    AdvancedCommerceSubscriptionReactivateItem: Schemas.AdvancedCommerceSubscriptionReactivateItem;
    AdvancedCommerceSubscriptionRevokeRequest: Schemas.AdvancedCommerceSubscriptionRevokeRequest;
    AdvancedCommerceSubscriptionRevokeResponse: Schemas.AdvancedCommerceSubscriptionRevokeResponse;
    AdvancedCommerceTransactionInfo: Schemas.AdvancedCommerceTransactionInfo;
    AdvancedCommerceTransactionItem: Schemas.AdvancedCommerceTransactionItem;
    AlternateProduct: Schemas.AlternateProduct;
    AppData: Schemas.AppData;
    AppTransaction: Schemas.AppTransaction;
    AppTransactionInfoResponse: Schemas.AppTransactionInfoResponse;
    AutoRenewStatus: Schemas.AutoRenewStatus;
    BillingPlanType: Schemas.BillingPlanType;
    BulletPoint: Schemas.BulletPoint;
    CheckTestNotificationResponse: Schemas.CheckTestNotificationResponse;
    ConsumptionRequest: Schemas.ConsumptionRequest;
    ConsumptionRequestReason: Schemas.ConsumptionRequestReason;
    ConsumptionRequestV1: Schemas.ConsumptionRequestV1;
    ConsumptionStatus: Schemas.ConsumptionStatus;
    Data: Schemas.Data;
    DecodedRealtimeRequestBody: Schemas.DecodedRealtimeRequestBody;
    DefaultConfigurationRequest: Schemas.DefaultConfigurationRequest;
    DefaultConfigurationResponse: Schemas.DefaultConfigurationResponse;
    DeliveryStatus: Schemas.DeliveryStatus;
    DeliveryStatusV1: Schemas.DeliveryStatusV1;
    Environment: Schemas.Environment;
    ErrorPayload: Schemas.ErrorPayload;
    ErrorResponse: Schemas.ErrorResponse;
    ExpirationIntent: Schemas.ExpirationIntent;
    ExtendReasonCode: Schemas.ExtendReasonCode;
    ExtendRenewalDateRequest: Schemas.ExtendRenewalDateRequest;
    ExtendRenewalDateResponse: Schemas.ExtendRenewalDateResponse;
    ExternalPurchaseError: Schemas.ExternalPurchaseError;
    ExternalPurchaseErrorCode: Schemas.ExternalPurchaseErrorCode;
    ExternalPurchaseEventType: Schemas.ExternalPurchaseEventType;
    ExternalPurchaseProductType: Schemas.ExternalPurchaseProductType;
    ExternalPurchaseReport: Schemas.ExternalPurchaseReport;
    ExternalPurchaseReportStatus: Schemas.ExternalPurchaseReportStatus;
    ExternalPurchaseToken: Schemas.ExternalPurchaseToken;
    FirstSendAttemptResult: Schemas.FirstSendAttemptResult;
    GetCustomerGroupsResponse: Schemas.GetCustomerGroupsResponse;
    GetGroupMembersResponse: Schemas.GetGroupMembersResponse;
    GetImageListResponse: Schemas.GetImageListResponse;
    GetImageListResponseItem: Schemas.GetImageListResponseItem;
    GetMessageListResponse: Schemas.GetMessageListResponse;
    GetMessageListResponseItem: Schemas.GetMessageListResponseItem;
    GroupEntry: Schemas.GroupEntry;
    GroupMemberEntry: Schemas.GroupMemberEntry;
    GroupType: Schemas.GroupType;
    HeaderPosition: Schemas.HeaderPosition;
    HistoryResponse: Schemas.HistoryResponse;
    ImageSize: Schemas.ImageSize;
    ImageState: Schemas.ImageState;
    InAppOwnershipType: Schemas.InAppOwnershipType;
    JWSAppTransactionDecodedPayload: Schemas.JWSAppTransactionDecodedPayload;
    JWSDecodedHeader: Schemas.JWSDecodedHeader;
    JWSRenewalInfoDecodedPayload: Schemas.JWSRenewalInfoDecodedPayload;
    JWSTransactionDecodedPayload: Schemas.JWSTransactionDecodedPayload;
    LastTransactionsItem: Schemas.LastTransactionsItem;
    LifetimeDollarsPurchased: Schemas.LifetimeDollarsPurchased;
    LifetimeDollarsRefunded: Schemas.LifetimeDollarsRefunded;
    MassExtendRenewalDateRequest: Schemas.MassExtendRenewalDateRequest;
    MassExtendRenewalDateResponse: Schemas.MassExtendRenewalDateResponse;
    MassExtendRenewalDateStatusResponse: Schemas.MassExtendRenewalDateStatusResponse;
    Message: Schemas.Message;
    MessageState: Schemas.MessageState;
    NotificationHistoryRequest: Schemas.NotificationHistoryRequest;
    NotificationHistoryResponse: Schemas.NotificationHistoryResponse;
    NotificationHistoryResponseItem: Schemas.NotificationHistoryResponseItem;
    NotificationTypeV2: Schemas.NotificationTypeV2;
    OfferDiscountType: Schemas.OfferDiscountType;
    OfferType: Schemas.OfferType;
    OneTimeBuyLineItem: Schemas.OneTimeBuyLineItem;
    Order: Schemas.Order;
    OrderLookupResponse: Schemas.OrderLookupResponse;
    OrderLookupStatus: Schemas.OrderLookupStatus;
    PerformanceTestConfig: Schemas.PerformanceTestConfig;
    PerformanceTestRequest: Schemas.PerformanceTestRequest;
    PerformanceTestResponse: Schemas.PerformanceTestResponse;
    PerformanceTestResponseTimes: Schemas.PerformanceTestResponseTimes;
    PerformanceTestResultResponse: Schemas.PerformanceTestResultResponse;
    PerformanceTestStatus: Schemas.PerformanceTestStatus;
    Platform: Schemas.Platform;
    PlayTime: Schemas.PlayTime;
    PriceIncreaseStatus: Schemas.PriceIncreaseStatus;
    ProductType: Schemas.ProductType;
    PromotionalOffer: Schemas.PromotionalOffer;
    PromotionalOfferSignatureV1: Schemas.PromotionalOfferSignatureV1;
    PurchasePlatform: Schemas.PurchasePlatform;
    RealtimeRequestBody: Schemas.RealtimeRequestBody;
    RealtimeResponseBody: Schemas.RealtimeResponseBody;
    RealtimeUrlRequest: Schemas.RealtimeUrlRequest;
    RealtimeUrlResponse: Schemas.RealtimeUrlResponse;
    RefundHistoryResponse: Schemas.RefundHistoryResponse;
    RefundLineItem: Schemas.RefundLineItem;
    RefundLookupResponse: Schemas.RefundLookupResponse;
    RefundPreference: Schemas.RefundPreference;
    RefundPreferenceV1: Schemas.RefundPreferenceV1;
    RenewalBillingPlanType: Schemas.RenewalBillingPlanType;
    RenewalCommitmentInfo: Schemas.RenewalCommitmentInfo;
    ReportingCurrency: Schemas.ReportingCurrency;
    ResponseBodyV2: Schemas.ResponseBodyV2;
    ResponseBodyV2DecodedPayload: Schemas.ResponseBodyV2DecodedPayload;
    RetrieveReportSuccessResponse: Schemas.RetrieveReportSuccessResponse;
    RevocationReason: Schemas.RevocationReason;
    RevocationType: Schemas.RevocationType;
    Role: Schemas.Role;
    RoleEntry: Schemas.RoleEntry;
    SendAttemptItem: Schemas.SendAttemptItem;
    SendAttemptResult: Schemas.SendAttemptResult;
    SendReportErrorResponse: Schemas.SendReportErrorResponse;
    SendReportSuccessResponse: Schemas.SendReportSuccessResponse;
    SendTestNotificationResponse: Schemas.SendTestNotificationResponse;
    Status: Schemas.Status;
    StatusResponse: Schemas.StatusResponse;
    StoreType: Schemas.StoreType;
    SubscriptionBuyLineItem: Schemas.SubscriptionBuyLineItem;
    SubscriptionEvent: Schemas.SubscriptionEvent;
    SubscriptionGroupIdentifierItem: Schemas.SubscriptionGroupIdentifierItem;
    Subtype: Schemas.Subtype;
    Summary: Schemas.Summary;
    TokenType: Schemas.TokenType;
    TransactionCommitmentInfo: Schemas.TransactionCommitmentInfo;
    TransactionHistoryRequest: Schemas.TransactionHistoryRequest;
    TransactionInfoResponse: Schemas.TransactionInfoResponse;
    TransactionReason: Schemas.TransactionReason;
    Type: Schemas.Type;
    UpdateAppAccountTokenRequest: Schemas.UpdateAppAccountTokenRequest;
    UploadMessageImage: Schemas.UploadMessageImage;
    UploadMessageRequestBody: Schemas.UploadMessageRequestBody;
    UserStatus: Schemas.UserStatus;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
