/** Verifies tokens as Apple documents it: signature, key, issuer, audience, lifetime and scope. */

import { errors, jwtVerify } from "jose";
import { ErrorResponse } from "../error-response.js";

const maxLifetimeSeconds = 20 * 60;
const clockToleranceSeconds = 60;

/** Parameters that a scope entry does not cover. */
const outsideScope = ["limit", "cursor", "sort"];

export interface TokenCheckOptions {
  readonly keyId: string;
  readonly issuerId: string;
  readonly publicKey: CryptoKey;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The parts of a request that the check needs. */
export interface TokenBearer {
  readonly authorization: string | undefined;
  readonly method: string;
  readonly url: URL;
}

/**
 * Returns the check, which throws an {@link ErrorResponse} with 401. Its detail names what is wrong, which Apple's does not;
 * it never contains the token.
 */
export function createTokenCheck(options: TokenCheckOptions): (bearer: TokenBearer) => Promise<void> {
  const { keyId, issuerId, publicKey, now } = options;

  return async ({ authorization, method, url }) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
    if (token === undefined) throw unauthorized("The header Authorization has no bearer token.");

    const verified = await jwtVerify(token, publicKey, {
      algorithms: ["ES256"],
      issuer: issuerId,
      audience: "appstoreconnect-v1",
      requiredClaims: ["iat", "exp"],
      currentDate: new Date(now()),
    }).catch((error: unknown) => {
      throw unauthorized(error instanceof errors.JOSEError ? `${error.message}.` : "The token cannot be read.");
    });

    const { iat = 0, exp = 0, scope } = verified.payload;
    if (verified.protectedHeader.kid !== keyId) throw unauthorized("The header 'kid' names another key.");
    if (iat > now() / 1000 + clockToleranceSeconds) throw unauthorized("The token was issued in the future.");
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

/** A request in canonical form: its parameters sorted, without those outside the scope. */
function scopeEntry(method: string, url: URL): string {
  const parameters = [...url.searchParams].filter(([name]) => !outsideScope.includes(name)).sort();
  return JSON.stringify([method, url.pathname, parameters]);
}

function unauthorized(detail: string): ErrorResponse {
  return new ErrorResponse(401, { code: "NOT_AUTHORIZED", title: "The token is missing or not valid.", detail });
}
