/** Error responses in Apple's format, thrown where the error is found. */

import type { Json } from "./store/resource.js";

/** One entry of `errors`, without the `status`, which all entries of a response share. */
export interface ErrorEntry {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly source?: { readonly parameter: string } | { readonly pointer: string };
}

/** The most errors that one response lists; a body can have hundreds of thousands. */
const maxEntries = 100;

/** Ends a request with an error status. */
export class ErrorResponse extends Error {
  override readonly name = "ErrorResponse";
  readonly status: number;
  readonly entries: readonly ErrorEntry[];

  constructor(status: number, errors: ErrorEntry | readonly ErrorEntry[]) {
    const entries = [errors].flat().slice(0, maxEntries);
    super(entries.map(({ code, detail }) => `${code}: ${detail}`).join("; "));
    this.status = status;
    this.entries = entries;
  }

  /** The body of the response. */
  document(requestId: string): Json {
    return { errors: this.entries.map((entry) => ({ id: requestId, status: String(this.status), ...entry })) };
  }
}

/** 406, the only error response that is not JSON: its body is the message in plain text, as Apple's is. */
export class NotAcceptable extends Error {
  override readonly name = "NotAcceptable";

  constructor(contentType: string) {
    super(`This path returns ${contentType} only.`);
  }
}

/** 404 for a path that the fake store does not serve. */
export function unknownPath(path: string): ErrorResponse {
  return new ErrorResponse(404, {
    code: "PATH_ERROR",
    title: "There is nothing at this path.",
    detail: `The fake store does not serve the path '${path}'.`,
  });
}

/** 404 for a resource that does not exist. */
export function unknownResource(type: string, id: string): ErrorResponse {
  return new ErrorResponse(404, {
    code: "NOT_FOUND",
    title: "There is no such resource.",
    detail: `No resource of type '${type}' has the id '${id}'.`,
  });
}

const parameterErrorTitles = {
  ILLEGAL: "A parameter is not allowed here.",
  INVALID: "A parameter has a wrong value.",
  REQUIRED: "A parameter is missing.",
};

/** The entry for a wrong query parameter. `kind` is the last part of its code. */
export function parameterError(
  kind: keyof typeof parameterErrorTitles,
  parameter: string,
  complaint: string,
): ErrorEntry {
  return {
    code: `PARAMETER_ERROR.${kind}`,
    title: parameterErrorTitles[kind],
    detail: `The parameter '${parameter.slice(0, 100)}' ${complaint}.`,
    source: { parameter },
  };
}
