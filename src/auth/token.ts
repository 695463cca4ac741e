/** The ES256 token of Apple's APIs: signed once, kept until shortly before it expires, signed anew then. */
import { CompactSign } from "jose/jws/compact/sign";
import { TokenError } from "../errors/index.js";
import { requireStrings } from "../options.js";
import { importPrivateKey, type PrivateKey, requirePrivateKey } from "./key.js";
import { checkScope, whyShortLived } from "./scope.js";

/** What a token says. */
export interface TokenOptions {
  /** The key's id, the `kid` of the token: ten characters in App Store Connect. */
  keyId: string;
  /** The issuer id of the team, a UUID. Left out, the key is an individual one and the token says `sub: "user"`. */
  issuerId?: string | undefined;
  /** The private key, in any of the forms that {@link PrivateKey} tells. Held once, as a key that can't be read out. */
  privateKey: PrivateKey;
  /** What opens `privateKey` if it is encrypted; not used for one that isn't. */
  passphrase?: string | undefined;
  /**
   * The requests that the token may be used for, each a method and a path with real ids and any query:
   * `GET /v1/apps?filter[platform]=IOS`. Apple ignores `limit`, `cursor` and `sort` when it compares, and the order of
   * the query. Left out, the token may do all that its key may.
   *
   * @see https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests
   */
  scope?: readonly string[] | undefined;
  /** Further claims: `{ bid: "com.example.app" }` for the App Store Server API. `aud` replaces the usual audience. */
  claims?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Seconds from issue to expiry, at least 1 and at most 1,200 (20 minutes). A server that is a little ahead of the
   * local clock refuses 1,200. At most 15,552,000 (180 days) with a `scope` of nothing but GETs on what Apple allows it
   * for: Xcode Cloud, and power and performance metrics and logs.
   *
   * @see https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests
   * @default 900
   */
  lifetimeSeconds?: number | undefined;
  /** Milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/** When an explicit token is issued and when it expires: seconds since 1970, as in the token, or a `Date`. */
export interface TokenTimes {
  issuedAt?: number | Date;
  expiresAt?: number | Date;
}

/** Answers a token: the cached one, or with times given a new one that isn't kept. */
export interface TokenSource {
  (times?: TokenTimes): Promise<string>;
  /**
   * Drops `token` after the server refused it, so that the next one is new; one that was replaced meanwhile is left
   * alone. Where the server's clock is more than 20 seconds off, its time counts from now on.
   *
   * @returns how far the local clock is behind the server's, in milliseconds, if that has just been learnt.
   */
  invalidate: (token: string, serverTimeMs: number | undefined) => number | undefined;
}

const defaultLifetimeSeconds = 900;
/** Of the App Store Connect API; the App Store Server API takes longer ones. */
const usualLongestSeconds = 1_200;
const longestScopedSeconds = 180 * 86_400;
/** A token with less left is replaced, so that a slow request still arrives with a valid one. */
const marginSeconds = 300;
/** Below this it may be the time on the way, and seconds cut off. */
const smallestSkewMs = 20_000;

/**
 * A source of tokens with its own cache. Calls that start together share one signature.
 *
 * @throws {TypeError} at once, naming an option that is missing or of the wrong kind.
 * @throws {TokenError} at once for a lifetime that Apple would refuse; on the first token for a key that can't sign.
 */
export function createTokenSource(
  options: TokenOptions,
  { longestSeconds = usualLongestSeconds }: { longestSeconds?: number } = {},
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
    if (claim in claims) throw new TypeError(`"claims" must not set "${claim}": it follows from "lifetimeSeconds"`);
  }
  checkLifetime("lifetimeSeconds", lifetimeSeconds, longestSeconds, scope);

  const margin = Math.min(marginSeconds, lifetimeSeconds / 2);
  let key: Promise<CryptoKey> | undefined;
  let cached: { token: string; expiresAt: number } | undefined;
  let pending: Promise<string> | undefined;
  let offsetMs = 0;
  const now = (): number => localNow() + offsetMs;

  async function sign(issuedAt: number, expiresAt: number): Promise<string> {
    key ??= importPrivateKey(privateKey, { passphrase });
    const claimsSet = {
      ...(issuerId === undefined ? { sub: "user" } : { iss: issuerId }),
      aud: "appstoreconnect-v1",
      ...claims,
      ...(scope && { scope }),
      iat: issuedAt,
      exp: expiresAt,
    };
    // jose's SignJWT would add nothing but 0.7 kB: every claim is known here already.
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

  const source = async ({ issuedAt, expiresAt }: TokenTimes = {}): Promise<string> => {
    const nowSeconds = now() / 1_000;
    if (issuedAt === undefined && expiresAt === undefined) {
      if (cached && cached.expiresAt - nowSeconds >= margin) return cached.token;
      pending ??= renew().finally(() => {
        pending = undefined;
      });
      return pending;
    }
    const from = toSeconds("issuedAt", issuedAt) ?? Math.floor(nowSeconds);
    const until = toSeconds("expiresAt", expiresAt) ?? from + Math.floor(lifetimeSeconds);
    checkLifetime("expiresAt", until - from, longestSeconds, scope);
    return sign(from, until);
  };
  return Object.assign(source, { invalidate });
}

function checkLifetime(
  option: string,
  seconds: number,
  longestSeconds: number,
  scope: readonly string[] | undefined,
): void {
  if (!(Number.isFinite(seconds) && seconds >= 1))
    throw new TypeError(`"${option}" must leave the token at least 1 second`);
  const condition = seconds > longestSeconds && whyShortLived(scope);
  if (condition) {
    throw new TokenError(
      `"${option}" asks for a token of ${seconds} seconds; Apple refuses more than ${longestSeconds} (${longestSeconds / 60} minutes) unless ${condition}.`,
    );
  }
  if (seconds > longestScopedSeconds) {
    throw new TokenError(`"${option}" asks for a token of ${seconds} seconds; Apple takes at most six months.`);
  }
}

function toSeconds(option: string, value: number | Date | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = value instanceof Date ? value.getTime() / 1_000 : value;
  if (!Number.isFinite(seconds)) throw new TypeError(`"${option}" must be seconds since 1970 or a valid Date`);
  // Milliseconds given for seconds would be a date far beyond the year 5000.
  if (seconds > 1e11) throw new TypeError(`"${option}" looks like milliseconds; give seconds since 1970, or a Date`);
  return Math.floor(seconds);
}
