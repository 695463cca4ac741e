/** The scope of a token: which entries are valid, and which of them allow a long lifetime. */

const entryForm = /^(?:GET|POST|PATCH|DELETE) \/[^\s{}]+$/;

/**
 * The resources for which Apple accepts long-lived tokens: Xcode Cloud, and power and performance metrics and logs.
 *
 * @see https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests
 */
const longLivedPaths = [
  /^\/v\d+\/ci(?:BuildActions|BuildRuns|Issues|MacOsVersions|Products|TestResults|Workflows|XcodeVersions)(?:\/|$)/,
  /^\/v\d+\/scm(?:GitReferences|Providers|PullRequests|Repositories)(?:\/|$)/,
  /^\/v\d+\/(?:apps|builds)\/[^/]+\/perfPowerMetrics$/,
  /^\/v\d+\/builds\/[^/]+\/(?:relationships\/)?diagnosticSignatures$/,
  /^\/v\d+\/diagnosticSignatures\/[^/]+\/logs$/,
];

/** @throws {TypeError} if an entry can't match any request, which Apple rejects; the message names the entry. */
export function checkScope(scope: readonly string[]): void {
  if (!Array.isArray(scope)) throw new TypeError('"scope" must be an array such as ["GET /v1/apps"]');
  if (scope.length === 0) throw new TypeError('"scope" must not be empty: the token would allow no requests');
  for (const [index, entry] of scope.entries()) {
    if (typeof entry !== "string" || !entryForm.test(entry)) {
      throw new TypeError(
        `"scope[${index}]" must be a method and a path with real ids, such as "GET /v1/apps/123?limit=5"`,
      );
    }
  }
}

/** The condition that a token with this scope does not meet for a long lifetime, or `undefined` if it meets all of them. */
export function whyShortLived(scope: readonly string[] | undefined): string | undefined {
  if (!scope) return 'a "scope" is set';
  const write = scope.findIndex((entry) => !entry.startsWith("GET "));
  if (write >= 0) return `every entry of its "scope" is a GET; "scope[${write}]" is not`;
  const other = scope.findIndex((entry) => !longLivedPaths.some((path) => path.test(pathOf(entry))));
  if (other >= 0) {
    return `every entry of its "scope" is for Xcode Cloud or for power and performance metrics and logs; "scope[${other}]" is not`;
  }
  return undefined;
}

const pathOf = (entry: string): string => entry.slice("GET ".length).split("?", 1)[0]!;
