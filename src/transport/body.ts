/** Bodies of responses. */

/** The same response with another body. */
export function withBody(
  { status, statusText, headers, url }: Pick<Response, "status" | "statusText" | "headers" | "url">,
  body: BodyInit,
): Response {
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", { value: url });
}
