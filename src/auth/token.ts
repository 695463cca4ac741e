/** The ES256 token of Apple's APIs: signed once, cached, and signed again shortly before it expires. */
import { CompactSign } from "jose/jws/compact/sign";
import { isTokenError, TokenError } from "../errors/index.js";
import { requireStrings } from "../options.js";
import { importPrivateKey } from "./import-key.js";
import { type PrivateKey, requirePrivateKey } from "./key.js";
import { checkScope, whyShortLived } from "./scope.js";

/** The key that signs tokens, and the claims of the tokens. */
export interface TokenOptions {
  /** The id of the key, the `kid` of the token: ten characters in App Store Connect. */
  keyId: string;
  /** The issuer id of the team, a UUID. Leave it out for an individual key, whose tokens have `sub: "user"` instead. */
  issuerId?: string | undefined;
  /** The private key in any form that {@link PrivateKey} lists. It is imported once, as a key that can't be exported. */
  privateKey: PrivateKey;
  /** The passphrase of an encrypted `privateKey`; ignored if the key is not encrypted. */
  passphrase?: string | undefined;
  /**
   * The requests that the token allows, each a method and a path with real ids and an optional query:
   * `GET /v1/apps?filter[platform]=IOS`. When Apple compares a request with an entry, it ignores `limit`, `cursor`, `sort`
   * and the order of the query. Without a scope the token allows everything that its key allows.
   *
   * @see https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests
   */
  scope?: readonly string[] | undefined;
  /** Additional claims: `{ bid: "com.example.app" }` for the App Store Server API. `aud` replaces the default audience. */
  claims?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Seconds from issue to expiry, at least 1 and at most 1,200 (20 minutes). A server whose clock is slightly ahead of the
   * local clock rejects a token of 1,200 seconds. With a `scope` that has only GETs for Xcode Cloud or for power and
   * performance metrics and logs, the maximum is 15,552,000 (180 days).
   *
   * @see https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests
   * @default 900
   */
  lifetimeSeconds?: number | undefined;
  /** The clock: milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/** The times of a token that is made on request: seconds since 1970, as in the token, or a `Date`. */
export interface TokenTimes {
  /** When the token is issued. @default now */
  issuedAt?: number | Date | undefined;
  /** When the token expires. @default `issuedAt` plus `lifetimeSeconds` */
  expiresAt?: number | Date | undefined;
}

/** Returns the cached token. With times it signs a new token, which is not cached. */
export interface TokenSource {
  (times?: TokenTimes): Promise<string>;
  /** The cached token itself, so that a request needs no promise for it, or a promise of a new one. */
  current: () => string | Promise<string>;
  /**
   * Drops `token` from the cache after the server rejected it, so that the next call signs a new one. A cached token that
   * has already replaced it is kept. If the server's time differs from the local clock by more than 20 seconds, tokens are
   * signed with the server's time from then on, and the cached token is dropped in any case.
   *
   * @returns how many milliseconds the local clock is behind the server's, if this call found a new difference.
   */
  invalidate: (token: string, serverTimeMs: number | undefined) => number | undefined;
}

const defaultLifetimeSeconds = 900;
/** For the App Store Connect API. The App Store Server API allows longer lifetimes. */
const defaultLongestSeconds = 1_200;
const longestScopedSeconds = 180 * 86_400;
/** A cached token with less time left is replaced, so that it is still valid when a slow request arrives. */
const marginSeconds = 300;
/** A smaller difference may be network latency, or the missing fraction of the seconds in the server's date. */
const smallestSkewMs = 20_000;

/**
 * A token source with its own cache. Concurrent calls share one signature.
 *
 * @throws {TypeError} if an option is missing or wrong; the message names it.
 * @throws {TokenError} if Apple would reject the lifetime. A key that can't sign rejects the first token instead.
 */
export function createTokenSource(
  options: TokenOptions,
  { longestSeconds = defaultLongestSeconds }: { longestSeconds?: number | undefined } = {},
): TokenSource {
  const {
    keyId,
    issuerId,
    privateKey,
    passphrase,
    scope,
    claims = {},
    lifetimeSeconds = defaultLifetimeSeconds,
    now: localNow = Date.now,
  } = options;
  requireStrings({ keyId, ...(issuerId !== undefined && { issuerId }) });
  requirePrivateKey(privateKey);
  if (passphrase !== undefined) requireStrings({ passphrase });
  if (scope !== undefined) checkScope(scope);
  for (const claim of ["iat", "exp"]) {
    if (claim in claims)
      throw new TypeError(`"claims" must not set "${claim}", which is computed from "lifetimeSeconds"`);
  }
  checkLifetime("lifetimeSeconds", lifetimeSeconds, longestSeconds, scope);

  const margin = Math.min(marginSeconds, lifetimeSeconds / 2);
  let key: Promise<CryptoKey> | undefined;
  let cached: { token: string; expiresAt: number } | undefined;
  let pending: Promise<string> | undefined;
  let offsetMs = 0;
  const now = (): number => localNow() + offsetMs;

  async function importKey(): Promise<CryptoKey> {
    try {
      return await importPrivateKey(privateKey, { passphrase });
    } catch (error) {
      // What is wrong with a key stays wrong. Another error is of the module that reads unusual keys, which may load later.
      if (!isTokenError(error)) key = undefined;
      throw error;
    }
  }

  async function sign(issuedAt: number, expiresAt: number): Promise<string> {
    key ??= importKey();
    const claimsSet = {
      ...(issuerId === undefined ? { sub: "user" } : { iss: issuerId }),
      aud: "appstoreconnect-v1",
      ...claims,
      ...(scope && { scope }),
      iat: issuedAt,
      exp: expiresAt,
    };
    // jose's SignJWT would only add 0.7 kB: every claim is already known here.
    return new CompactSign(new TextEncoder().encode(JSON.stringify(claimsSet)))
      .setProtectedHeader({ alg: "ES256", kid: keyId, typ: "JWT" })
      .sign(await key);
  }

  async function renew(): Promise<string> {
    const issuedAt = Math.floor(now() / 1_000);
    const expiresAt = issuedAt + Math.floor(lifetimeSeconds);
    const token = await sign(issuedAt, expiresAt);
    cached = { token, expiresAt };
    return token;
  }

  const invalidate: TokenSource["invalidate"] = (token, serverTimeMs = now()) => {
    const isOff = Math.abs(serverTimeMs - now()) > smallestSkewMs;
    if (isOff) offsetMs = serverTimeMs - localNow();
    if (isOff || cached?.token === token) cached = undefined;
    return isOff ? offsetMs : undefined;
  };

  const current: TokenSource["current"] = () => {
    if (cached && cached.expiresAt - now() / 1_000 >= margin) return cached.token;
    pending ??= renew().finally(() => {
      pending = undefined;
    });
    return pending;
  };

  const source = async ({ issuedAt, expiresAt }: TokenTimes = {}): Promise<string> => {
    if (issuedAt === undefined && expiresAt === undefined) return current();
    const from = toSeconds("issuedAt", issuedAt) ?? Math.floor(now() / 1_000);
    const until = toSeconds("expiresAt", expiresAt) ?? from + Math.floor(lifetimeSeconds);
    checkLifetime("expiresAt", until - from, longestSeconds, scope);
    return sign(from, until);
  };
  return Object.assign(source, { current, invalidate });
}

function checkLifetime(
  option: string,
  seconds: number,
  longestSeconds: number,
  scope: readonly string[] | undefined,
): void {
  if (!(Number.isFinite(seconds) && seconds >= 1))
    throw new TypeError(`"${option}" must give the token a lifetime of at least 1 second`);
  const condition = seconds > longestSeconds && whyShortLived(scope);
  if (condition) {
    throw new TokenError(
      `"${option}" gives the token a lifetime of ${seconds} seconds; Apple rejects more than ${longestSeconds} (${longestSeconds / 60} minutes) unless ${condition}.`,
    );
  }
  if (seconds > longestScopedSeconds) {
    throw new TokenError(
      `"${option}" gives the token a lifetime of ${seconds} seconds; Apple accepts at most 180 days.`,
    );
  }
}

function toSeconds(option: string, value: number | Date | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = value instanceof Date ? value.getTime() / 1_000 : value;
  if (!Number.isFinite(seconds))
    throw new TypeError(`"${option}" must be a number of seconds since 1970 or a valid Date`);
  // A time in milliseconds, read as seconds, is a date beyond the year 5000.
  if (seconds > 1e11) throw new TypeError(`"${option}" looks like milliseconds; use seconds since 1970 or a Date`);
  return Math.floor(seconds);
}
