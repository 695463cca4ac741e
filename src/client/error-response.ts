/** Makes errors from error responses with any body: Apple's JSON, other JSON, plain text, a proxy's page, or none. */
import { writeJson } from "../encoding/json.js";
import { type ApiError, type ApiErrorEntry, createApiError, type RequestFacts } from "../errors/index.js";
import { parseRateLimit } from "../transport/quota/rate-limit.js";
import { serverDelayMs } from "../transport/retry/server-delay.js";

/** An error document in Apple's form. */
export interface ErrorDocument {
  errors: ApiErrorEntry[];
}

const detailLimit = 500;

/**
 * The error document of a response: `body` itself if it is in Apple's form, otherwise a document with one entry. `body` is
 * parsed if it is JSON.
 */
export function toErrorDocument(body: unknown, response: Response): ErrorDocument {
  const entries = (body as { errors?: unknown } | null | undefined)?.errors;
  const errors = (Array.isArray(entries) ? entries : []).filter(isEntry);
  if (errors.length > 0) return { ...(body as object), errors };
  const { status, statusText: title } = response;
  return { errors: [{ status: String(status), code: "NO_ERROR_DOCUMENT", title, detail: detailOf(body, response) }] };
}

/** The error to throw for a response; its class depends on the status. */
export function toApiError({ method, path }: RequestFacts, body: unknown, response: Response): ApiError {
  const { status, headers } = response;
  return createApiError({
    method,
    path,
    status,
    errors: toErrorDocument(body, response).errors,
    requestId: requestIdOf(headers),
    rateLimit: parseRateLimit(headers.get("X-Rate-Limit")),
    retryAfterMs: serverDelayMs(status, headers, Date.now()),
  });
}

/** The server's id of the request. */
export const requestIdOf = (headers: Headers): string | undefined =>
  (headers.get("x-request-id") ?? headers.get("x-apple-request-uuid"))?.slice(0, 200);

const isEntry = (entry: unknown): entry is ApiErrorEntry =>
  typeof entry === "object" && entry !== null && !Array.isArray(entry) && Object.keys(entry).length > 0;

function detailOf(body: unknown, { status, type }: Response): string {
  if (type === "opaqueredirect" || (status >= 300 && status < 400))
    return "The server redirects, which is not followed: the token is sent to no other host.";
  const string = typeof body === "string" ? body : body === undefined || body === null ? "" : writeJson(body);
  const [, title] = /<title[^>]{0,200}>([^<]{1,500})/i.exec(string) ?? [];
  return (title ?? string).trim().slice(0, detailLimit) || "The response has no body.";
}
