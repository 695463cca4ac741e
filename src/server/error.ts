/** The error responses of the App Store Server API: Apple's error code, its name, and whether a retry may succeed. */

import type { ErrorFormat } from "../client/create-client.js";
import { requestIdOf, toErrorDocument } from "../client/error-response.js";
import { ApiError, type ApiErrorEntry, isApiError, type RequestFacts } from "../errors/index.js";
import { errorNames, retryableErrorCodes } from "../generated/server/error-codes.js";
import type { ExternalPurchaseError } from "../generated/server/schemas.js";
import { serverDelayMs } from "../transport/retry/server-delay.js";

type Names = typeof errorNames;
type ServerNames = Names["APIErrorCode"] & Names["APIErrorCodeDocumentedOnly"];
type CommerceNames = Names["AdvancedCommerceErrorCode"];
type ReportNames = Names["ExternalPurchaseErrorCode"];

/** An `errorCode` of the Server, Retention Messaging and Advanced Commerce APIs. Apple may add codes at any time. */
export type StoreServerErrorCode = keyof ServerNames | keyof CommerceNames | (number & {});

/** The name of a known {@link StoreServerErrorCode}, the constant of Apple's libraries: `RATE_LIMIT_EXCEEDED`. */
export type StoreServerErrorName = ServerNames[keyof ServerNames] | CommerceNames[keyof CommerceNames];

/** One error in a report of external purchases. */
export interface ExternalPurchaseReportError extends ExternalPurchaseError {
  /** The name of `errorCode`; missing for an unknown code. */
  readonly errorName?: ReportNames[keyof ReportNames];
}

/** The `error` of a call: the error document of the response, with what is known about its code. */
export interface StoreServerErrorDocument {
  /** Apple's error code. Missing if the body has none: a 401, a malformed request, the page of a proxy. */
  readonly errorCode?: StoreServerErrorCode;
  /** The name of `errorCode`; missing for an unknown code. */
  readonly errorName?: StoreServerErrorName;
  /** Apple's message, or the body if it is not JSON (at most 500 characters). */
  readonly errorMessage: string;
  /** Whether the same request may succeed later, after `retryAfterMs` if that is set. */
  readonly retryable: boolean;
  /** Milliseconds from the response to the time in its `Retry-After`, which comes with 429. */
  readonly retryAfterMs?: number;
  /**
   * The errors in a report, from the External Purchase Server API only. Not called `errors`, since every {@link ApiError}
   * has `errors` in the form of the App Store Connect API.
   */
  readonly reportErrors?: ExternalPurchaseReportError[];
}

/**
 * The App Store Server API returned an error status. `code` is the one that an error of the App Store Connect API has for
 * the same status.
 *
 * @example if (isStoreServerError(error) && error.errorName === "TRANSACTION_ID_NOT_FOUND") …
 */
export class StoreServerError extends ApiError implements StoreServerErrorDocument {
  override readonly name: string = "StoreServerError";
  /** Apple's error code; missing if the body has none. */
  declare readonly errorCode?: StoreServerErrorCode;
  /** The name of {@link errorCode}; missing for an unknown code. */
  declare readonly errorName?: StoreServerErrorName;
  /** Apple's message, or the body if it is not JSON. */
  readonly errorMessage: string;
  /** Whether the same request may succeed later, after {@link retryAfterMs} if that is set. */
  readonly retryable: boolean;
  /** Milliseconds from the response to the time in its `Retry-After`, which comes with 429. */
  declare readonly retryAfterMs?: number;
  /** The errors in a report, from the External Purchase Server API only. */
  declare readonly reportErrors?: ExternalPurchaseReportError[];

  constructor(facts: RequestFacts, { status, headers }: Response, document: StoreServerErrorDocument) {
    const { errorCode, errorName, errorMessage, retryable, retryAfterMs, reportErrors } = document;
    super({ ...facts, status, errors: toEntries(status, document), requestId: requestIdOf(headers) }, codes[status]);
    if (errorCode !== undefined) this.errorCode = errorCode;
    if (errorName !== undefined) this.errorName = errorName;
    this.errorMessage = errorMessage;
    this.retryable = retryable;
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
    if (reportErrors) this.reportErrors = reportErrors;
  }
}

/** Whether `value` is a {@link StoreServerError}, also one of another copy of the package. */
export const isStoreServerError = (value: unknown): value is StoreServerError =>
  isApiError(value) && "errorMessage" in value && "retryable" in value;

const codes: Readonly<Record<number, ApiError["code"]>> = {
  401: "ERR_AUTHENTICATION",
  404: "ERR_NOT_FOUND",
  409: "ERR_CONFLICT",
  429: "ERR_RATE_LIMIT",
};

/** The error document of a response body. */
function toDocument(body: unknown, response: Response, { path }: RequestFacts): StoreServerErrorDocument {
  const { status, headers } = response;
  const { errorCode, errorMessage, errors } = membersOf(body);
  const retryAfterMs = serverDelayMs(status, headers, Date.now());
  const waiting = retryAfterMs === undefined ? {} : { retryAfterMs };
  const reported = Array.isArray(errors) ? errors.map(membersOf) : isReportError(body) ? [membersOf(body)] : [];
  if (reported.length > 0) {
    return {
      errorMessage: reported.map((one) => String(one["errorMessage"])).join(" "),
      retryable: isRetryableStatus(status),
      ...waiting,
      reportErrors: reported.map((one) => withName(one as unknown as ExternalPurchaseError)),
    };
  }
  const code = typeof errorCode === "number" ? errorCode : undefined;
  const errorName = code === undefined ? undefined : nameOf(code, path);
  return {
    ...(code !== undefined && { errorCode: code }),
    ...(errorName && { errorName }),
    errorMessage: typeof errorMessage === "string" ? errorMessage : explain(body, response),
    retryable: errorName === undefined ? isRetryableStatus(status) : retryableErrorCodes.includes(code!),
    ...waiting,
  };
}

/** How the client turns error responses into documents and errors. */
export const storeServerRefusals: ErrorFormat = {
  toErrorDocument: toDocument,
  toApiError: (facts, body, response) => new StoreServerError(facts, response, toDocument(body, response, facts)),
};

const membersOf = (body: unknown): Record<string, unknown> =>
  typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};

/** "Get report" returns one such error without a list around it. */
const isReportError = (body: unknown): boolean => "fieldName" in membersOf(body);

const withName = (error: ExternalPurchaseError): ExternalPurchaseReportError => {
  const names: Readonly<Record<number, ExternalPurchaseReportError["errorName"]>> =
    errorNames.ExternalPurchaseErrorCode;
  const errorName = names[error.errorCode];
  return errorName ? { ...error, errorName } : error;
};

/** 4000028 means an invalid storefront in the Advanced Commerce API, and an invalid country code in the others. */
function nameOf(code: number, path: string): StoreServerErrorName | undefined {
  const server: Readonly<Record<number, StoreServerErrorName>> = {
    ...errorNames.APIErrorCode,
    ...errorNames.APIErrorCodeDocumentedOnly,
  };
  const commerce: Readonly<Record<number, StoreServerErrorName>> = errorNames.AdvancedCommerceErrorCode;
  return path.startsWith("/advancedCommerce/") ? (commerce[code] ?? server[code]) : (server[code] ?? commerce[code]);
}

const isRetryableStatus = (status: number): boolean => status === 429 || status >= 500;

/** The message for a body that is not JSON of Apple's form, from Apple or from a proxy. */
function explain(body: unknown, response: Response): string {
  const [{ detail = "" } = {}] = toErrorDocument(body, response).errors;
  if (response.status !== 401) return detail;
  return (
    `The token was rejected (${detail}): "keyId", "issuerId" and "privateKey" must belong together, to an In-App ` +
    'Purchase key (not one of the App Store Connect API), and "bundleId" to an app of that team. Production also ' +
    "rejects an app that was never released."
  );
}

function toEntries(status: number, document: StoreServerErrorDocument): ApiErrorEntry[] {
  const { errorCode, errorName, errorMessage, reportErrors } = document;
  if (reportErrors) {
    return reportErrors.map(({ errorCode, errorName, errorMessage, ...rest }) => ({
      status: String(status),
      code: String(errorCode),
      ...(errorName && { title: errorName }),
      detail: errorMessage,
      ...rest,
    }));
  }
  return [
    {
      status: String(status),
      ...(errorCode !== undefined && { code: String(errorCode) }),
      ...(errorName && { title: errorName }),
      detail: errorMessage,
    },
  ];
}
