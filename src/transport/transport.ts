/** The seam that everything is sent through: decorators wrap one another, `fetch` is at the bottom. */

/** What a decorator knows of a call besides the request. */
export interface CallContext {
  /** The path with its braces, `/v1/apps/{id}`; of an untyped call the path itself. */
  readonly path: string;
}

/** Sends one request and answers its response; `fetch`, narrowed to what is used. */
export type Transport = (request: Request, context: CallContext) => Promise<Response>;
