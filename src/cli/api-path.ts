/** Paths of the API as people give them. */
import { type Method, operationsAt } from "../operations/index.js";
import { usageError } from "./command-error.js";
import type { Shell } from "./shell.js";

/** The methods that operations have. */
export const methods: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"] satisfies Method[];

/** Apple's server; the client has the same default. */
const appleUrl = "https://api.appstoreconnect.apple.com";

/** The server that the options or the environment name. */
export const baseUrlOf = ({ baseUrl }: { readonly baseUrl?: string }, { env }: Pick<Shell, "env">): string =>
  baseUrl ?? (env["ASC_BASE_URL"] || appleUrl);

/**
 * `apps` and `/apps` -> `/v1/apps`; a URL -> its path.
 *
 * @throws {CommandError} if the URL is on another host than `baseUrl`.
 */
export function toApiPath(given: string, baseUrl: string): string {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (base === undefined) throw usageError(`The base URL must be a URL, not "${baseUrl}"`);
  const prefix = base.pathname.replace(/\/$/, "");
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url === undefined || url.origin !== base.origin || !url.pathname.startsWith(`${prefix}/`)) {
      throw usageError(`The URL must be on ${base.origin}${prefix}, not on ${url?.origin ?? "another host"}`);
    }
    return url.pathname.slice(prefix.length);
  }
  const path = given.replace(/^\/*/, "/").replace(/(?<=.)\/+$/, "");
  return /^\/v\d+\//.test(path) || operationsAt(path).length > 0 ? path : `/v1${path}`;
}
