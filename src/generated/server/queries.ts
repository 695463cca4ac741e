// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 53dc7cb089a828fe…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

import type {
  ImageSize,
  InAppOwnershipType,
  Order,
  ProductType,
  Status,
} from "./schemas.js";

export interface GetTransactionHistoryQuery {
  /** Token of the last response, for the next page of 20. Repeat the rest of the query. */
  revision?: string | undefined;
  /** Only with a purchaseDate from here on (UNIX time in milliseconds). */
  startDate?: number | undefined;
  /** Only with a purchaseDate before this (UNIX time in milliseconds); may lie in the future. */
  endDate?: number | undefined;
  /** Only these products. Repeat for more than one. */
  productId?: readonly string[] | undefined;
  /** Only these kinds of product. Repeat for more than one. */
  productType?: readonly ProductType[] | undefined;
  /** Only these subscription groups. Repeat for more than one. */
  subscriptionGroupIdentifier?: readonly string[] | undefined;
  /** Only this way of having the product. */
  inAppOwnershipType?: InAppOwnershipType | undefined;
  /** Order by last change; ASCENDING when left out. */
  sort?: Order | undefined;
  /** True for revoked ones only, false for the others only, left out for both. */
  revoked?: boolean | undefined;
  /** Deprecated since 1.8: use revoked=false. @deprecated */
  excludeRevoked?: boolean | undefined;
}

export interface GetTransactionHistoryV1Query extends GetTransactionHistoryQuery {}

export interface GetAllSubscriptionStatusesQuery {
  /** Only these states. Repeat for more than one. */
  status?: readonly Status[] | undefined;
}

export interface GetRefundHistoryQuery {
  /** Token of the last response, for the next page of 20. */
  revision?: string | undefined;
}

export interface GetGroupMembersQuery {
  /** Token of the last response, for the next page. */
  paginationToken?: string | undefined;
  /** Members a page, at most 100. At most 100. */
  limit?: number | undefined;
}

export interface GetNotificationHistoryQuery {
  /** Token of the last response, for the next page of 20. Repeat the body. */
  paginationToken?: string | undefined;
}

export interface UploadImageQuery {
  /** Size of the image; FULL_SIZE when left out. */
  imageSize?: ImageSize | undefined;
}
