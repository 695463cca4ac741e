/** What may be shown: text, headers, URLs and errors without tokens, keys, cookies and signatures. */

const hidden = "[redacted]";

/** Names of headers and query parameters whose values let somebody in. */
const secretName =
  /authorization|(?<![a-z])auth(?![a-z])|cookie|token|jwt|secret|password|pwd|credential|signature|\bsig\b|key|policy|expires/i;
/** Names that are secret for a header, and harmless as a part of a query parameter's. */
const secretHeader = /session|[cx]srf/i;
/** The same for the whole name of a query parameter: the code of an OAuth redirect, say. */
const secretParameter = /^(code|session([-_]?id)?|[cx]srf)$/i;

/** None looks at a place twice: a hostile text costs no more than its length. */
const patterns: readonly [RegExp, string | ((...found: string[]) => string)][] = [
  // Single hyphens are in the lines before an old encrypted key: "Proc-Type: 4,ENCRYPTED".
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-(?!----)[^-]*)*(-----END [A-Z ]{0,40}-----)?/g, hidden],
  [/(?<![\w-])eyJ[\w-]+\.[\w-]*(\.[\w-]*)*/g, hidden],
  [/\b(Bearer|Basic) +[\w.~+/=-]{16,}/gi, `$1 ${hidden}`],
  // Shorter ones, which end as no word does.
  [/\b(Basic) +[\w+/]{2,}={1,2}/gi, `$1 ${hidden}`],
  [/https?:\/\/[^\s"'<>\\]+/gi, (url) => redactUrl(url)],
];

/** `text` without what looks like a secret, and without the `secrets` themselves. */
export function redactText(text: string, secrets: readonly string[] = []): string {
  let safe = text;
  for (const secret of secrets) if (secret.length >= 8) safe = safe.replaceAll(secret, hidden);
  for (const [pattern, by] of patterns) safe = safe.replaceAll(pattern, by as string);
  return safe;
}

/** `url` without a user, and without its query where that signs it, as the URLs of uploads do. */
function redactUrl(url: string): string {
  const [place = "", query = ""] = url.split(/\?(.*)/s);
  const names = query.split("&").map((pair) => pair.split("=", 1)[0]!);
  const signed = names.some((name) => secretName.test(name) || secretParameter.test(name));
  return place.replaceAll(/\/\/[^/@]*@/g, "//") + (signed ? `?${hidden}` : query && `?${query}`);
}

/** Headers as a plain object, names in lower case. */
export function redactHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [
      name,
      secretName.test(name) || secretHeader.test(name) ? hidden : redactText(value, secrets),
    ]),
  );
}

/** The secrets that a request carries, as they would look where somebody quotes them. */
export function secretsOf({ headers }: { headers: Headers }): string[] {
  return [headers.get("Authorization")?.replace(/^Bearer /, "") ?? ""];
}

/**
 * A copy of an error that came from outside: name, message, stack and `code`, without what else hangs on it (a request
 * with its headers, say), and the same of its causes.
 */
export function redactError(error: unknown, secrets: readonly string[], depth = 0): Error {
  if (!(error instanceof Error)) return new Error(redactText(String(error), secrets));
  const { name, message, stack, cause, code } = error as Error & { code?: unknown };
  const copy: Error & { code?: unknown } = new Error(redactText(String(message), secrets));
  copy.name = redactText(String(name), secrets);
  if (stack) copy.stack = redactText(String(stack), secrets);
  if (typeof code === "string") copy.code = redactText(code, secrets);
  if (cause !== undefined && depth < 4) copy.cause = redactError(cause, secrets, depth + 1);
  return copy;
}
