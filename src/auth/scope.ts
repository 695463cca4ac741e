/** The scope of a token: which entries make sense, and which of them allow a token that lives long. */

const entryForm = /^(?:GET|POST|PATCH|DELETE) \/[^\s{}]+$/;

/**
 * The resources that Apple accepts long-lived tokens for: those of Xcode Cloud, and power and performance metrics and
 * logs.
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

/** @throws {TypeError} naming the entry that can't match any request: Apple refuses a token that nothing matches. */
export function checkScope(scope: readonly string[]): void {
  if (!Array.isArray(scope)) throw new TypeError('"scope" must be an array, such as ["GET /v1/apps"]');
  if (scope.length === 0) throw new TypeError('"scope" must not be empty: such a token may do nothing');
  for (const [index, entry] of scope.entries()) {
    if (typeof entry !== "string" || !entryForm.test(entry)) {
      throw new TypeError(
        `"scope[${index}]" must be a method and a path with real ids, such as "GET /v1/apps/123?limit=5"`,
      );
    }
  }
}

/** Why a token of this scope may not live longer than 20 minutes, or `undefined` where it may. */
export function whyShortLived(scope: readonly string[] | undefined): string | undefined {
  if (!scope) return 'a "scope" is set';
  const write = scope.findIndex((entry) => !entry.startsWith("GET "));
  if (write >= 0) return `its "scope" has GETs only, which "scope[${write}]" is not`;
  const other = scope.findIndex((entry) => !longLivedPaths.some((path) => path.test(pathOf(entry))));
  if (other >= 0) {
    return `its "scope" is of Xcode Cloud or of power and performance metrics and logs, which "scope[${other}]" is not`;
  }
  return undefined;
}

const pathOf = (entry: string): string => entry.slice("GET ".length).split("?", 1)[0]!;
