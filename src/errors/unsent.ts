/** Errors of requests that an option of the client keeps from being sent. */
import { type RequestFacts, StoreConnectError } from "./base.js";

/** A write was not sent, because the client was created with `readOnly: true`. */
export class ReadOnlyError extends StoreConnectError {
  override readonly name: string = "ReadOnlyError";
  declare readonly code: "ERR_READ_ONLY";
  /** The HTTP method of the request. */
  readonly method: string;
  /** The path with its braces, such as `/v1/apps/{id}`, or as the caller wrote it. */
  readonly path: string;

  constructor({ method, path }: RequestFacts) {
    super("ERR_READ_ONLY", `${method} ${path} was not sent: the client only reads ("readOnly")`);
    this.method = method;
    this.path = path;
  }
}

/** A request was not sent, because the quota store failed and requests must not be sent without it. */
export class QuotaStoreError extends StoreConnectError {
  override readonly name: string = "QuotaStoreError";
  declare readonly code: "ERR_QUOTA_STORE";

  constructor(message: string) {
    super("ERR_QUOTA_STORE", message);
  }
}
