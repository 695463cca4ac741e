/** Removes tokens, keys, cookies and signatures from strings, headers, URLs and errors. */

const hidden = "[redacted]";

/** Names of headers and query parameters whose values grant access. */
const secretName =
  /authorization|(?<![a-z])auth(?![a-z])|cookie|token|jwt|secret|password|pwd|credential|signature|\bsig\b|key|policy|expires/i;
/** Further names of secret headers. As a part of a query parameter's name they are harmless: `sessions=3`. */
const secretHeader = /session|[cx]srf/i;
/** Further names of secret query parameters, compared whole: `code` of an OAuth redirect, for example. */
const secretParameter = /^(code|session([-_]?id)?|[cx]srf)$/i;

/** What secrets look like. Matching takes time linear in the length of the string, even if it is hostile. */
const patterns: readonly [RegExp, string | ((...found: string[]) => string)][] = [
  // The lines before an old encrypted key have single hyphens: "Proc-Type: 4,ENCRYPTED".
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-(?!----)[^-]*)*(-----END [A-Z ]{0,40}-----)?/g, hidden],
  [/(?<![\w-])eyJ[\w-]+\.[\w-]*(\.[\w-]*)*/g, hidden],
  [/\b(Bearer|Basic) +[\w.~+/=-]{16,}/gi, `$1 ${hidden}`],
  // Shorter credentials, recognized by the padding, which no word ends with.
  [/\b(Basic) +[\w+/]{2,}={1,2}/gi, `$1 ${hidden}`],
  [/https?:\/\/[^\s"'<>\\]+/gi, (url) => redactUrl(url)],
];

/** `value` with `[redacted]` in place of everything that looks like a secret, and of the `secrets` themselves. */
export function redactText(value: string, secrets: readonly string[] = []): string {
  let safe = value;
  for (const secret of secrets) if (secret.length >= 8) safe = safe.replaceAll(secret, hidden);
  for (const [pattern, by] of patterns) safe = safe.replaceAll(pattern, by as string);
  return safe;
}

/** `url` without a user, and without its query if that is a signature, as in URLs of uploads. */
function redactUrl(url: string): string {
  const [address = "", query = ""] = url.split(/\?(.*)/s);
  const names = query.split("&").map((pair) => pair.split("=", 1)[0]!);
  const isSigned = names.some((name) => secretName.test(name) || secretParameter.test(name));
  return address.replaceAll(/\/\/[^/@]*@/g, "//") + (isSigned ? `?${hidden}` : query && `?${query}`);
}

/** The headers as a plain object without secrets, with names in lower case. */
export function redactHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [
      name,
      secretName.test(name) || secretHeader.test(name) ? hidden : redactText(value, secrets),
    ]),
  );
}

/** The secrets of a request, as they look where a server or a runtime quotes them. */
export function secretsOf({ headers }: { headers: Headers }): string[] {
  return [headers.get("Authorization")?.replace(/^Bearer /, "") ?? ""];
}

/**
 * A copy of an error that another library threw: its name, message, stack and `code`, and those of its causes, without
 * secrets. Its other properties are left out, since they may be a request with its headers.
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
