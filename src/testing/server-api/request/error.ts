/** The error responses of the App Store Server API, by Apple's numbers. */

import { errorNames } from "../../../generated/server/error-codes.js";
import type { FakeResponse } from "../../http/exchange.js";

/** A number of Apple's table of errors. */
export type ServerErrorCode =
  | keyof typeof errorNames.AdvancedCommerceErrorCode
  | keyof typeof errorNames.APIErrorCodeDocumentedOnly
  | keyof typeof errorNames.APIErrorCode;

const names: Readonly<Record<ServerErrorCode, string>> = {
  ...errorNames.AdvancedCommerceErrorCode,
  ...errorNames.APIErrorCodeDocumentedOnly,
  ...errorNames.APIErrorCode,
};

/** Ends the handling of a request with an error response. */
export class ServerApiError extends Error {
  readonly response: FakeResponse;

  constructor(response: FakeResponse, message: string) {
    super(message);
    this.response = response;
  }
}

/** The error with one of Apple's numbers, whose first three digits are the status. */
export function errorOf(errorCode: ServerErrorCode, headers?: Readonly<Record<string, string>>): ServerApiError {
  const errorMessage = sentenceOf(names[errorCode]);
  const status = Math.floor(errorCode / 10_000);
  return new ServerApiError({ status, headers, body: { errorCode, errorMessage } }, errorMessage);
}

/** 400 without a number: Apple's response to a body that it can't read, and for errors whose number is not known. */
export function malformed(errorMessage: string): ServerApiError {
  return new ServerApiError({ status: 400, body: { errorMessage } }, errorMessage);
}

/** A status with no JSON body, such as Apple's 401. */
export function plainError(status: number, message: string): ServerApiError {
  return new ServerApiError({ status, headers: { "content-type": "text/plain" }, body: Buffer.from(message) }, message);
}

/** `TRANSACTION_ID_NOT_FOUND` -> `Transaction id not found.` */
function sentenceOf(name: string): string {
  const words = name.toLowerCase().replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
