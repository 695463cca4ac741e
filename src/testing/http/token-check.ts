/** The check of the token, as Apple documents it: signature, key, issuer, audience, lifetime, scope. */

import { errors, jwtVerify } from "jose";
import { Refusal } from "../json-api/error-response.js";

const maxLifetimeSeconds = 20 * 60;
const clockToleranceSeconds = 60;

/** Parameters that a scope entry says nothing about. */
const outsideScope = ["limit", "cursor", "sort"];

export interface TokenCheckOptions {
  readonly keyId: string;
  readonly issuerId: string;
  readonly publicKey: CryptoKey;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** What of a request the check looks at. */
export interface TokenBearer {
  readonly authorization: string | undefined;
  readonly method: string;
  readonly url: URL;
}

/**
 * Returns the check, which throws a 401 {@link Refusal}. Its detail tells what is wrong, which Apple does not, and never
 * holds the token.
 */
export function createTokenCheck(options: TokenCheckOptions): (bearer: TokenBearer) => Promise<void> {
  const { keyId, issuerId, publicKey, clock } = options;

  return async ({ authorization, method, url }) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
    if (token === undefined) throw unauthorized("The header Authorization holds no bearer token.");

    const verified = await jwtVerify(token, publicKey, {
      algorithms: ["ES256"],
      issuer: issuerId,
      audience: "appstoreconnect-v1",
      requiredClaims: ["iat", "exp"],
      currentDate: new Date(clock()),
    }).catch((error: unknown) => {
      throw unauthorized(error instanceof errors.JOSEError ? `${error.message}.` : "The token cannot be read.");
    });

    const { iat = 0, exp = 0, scope } = verified.payload;
    if (verified.protectedHeader.kid !== keyId) throw unauthorized("The header 'kid' names another key.");
    if (iat > clock() / 1000 + clockToleranceSeconds) throw unauthorized("The token was issued in the future.");
    if (exp - iat > maxLifetimeSeconds) {
      throw unauthorized(`The token lives ${exp - iat} seconds; at most ${maxLifetimeSeconds} are allowed.`);
    }
    if (scope !== undefined && !isInScope(scope, method, url)) {
      throw unauthorized("The token's 'scope' does not cover this request.");
    }
  };
}

function isInScope(scope: unknown, method: string, url: URL): boolean {
  const wanted = scopeEntry(method, url);
  return (
    Array.isArray(scope) &&
    scope.some((entry: unknown) => {
      const [entryMethod = "", target = ""] = String(entry).split(" ");
      return URL.canParse(target, url) && scopeEntry(entryMethod, new URL(target, url)) === wanted;
    })
  );
}

/** A request in one form: the order of parameters does not count, and some do not at all. */
function scopeEntry(method: string, url: URL): string {
  const parameters = [...url.searchParams].filter(([name]) => !outsideScope.includes(name)).sort();
  return JSON.stringify([method, url.pathname, parameters]);
}

function unauthorized(detail: string): Refusal {
  return new Refusal(401, { code: "NOT_AUTHORIZED", title: "The token is missing or not valid.", detail });
}
