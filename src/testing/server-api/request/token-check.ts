/** Verifies the tokens of Server keys as Apple documents them: signature, key, issuer, audience, app and lifetime. */

import type { KeyObject } from "node:crypto";
import { errors, jwtVerify } from "jose";
import type { FakeRequest } from "../../http/exchange.js";
import { plainError, type ServerApiError } from "./error.js";

const maxLifetimeSeconds = 60 * 60;
const clockToleranceSeconds = 60;

export interface TokenCheckOptions {
  readonly keyId: string;
  readonly issuerId: string;
  readonly bundleId: string;
  readonly publicKey: KeyObject;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Rejects with a {@link ServerApiError}: 401 in plain form. It names what is wrong, which Apple's does not. */
export type TokenCheck = (request: Pick<FakeRequest, "headers">) => Promise<void>;

export function createTokenCheck({ keyId, issuerId, bundleId, publicKey, now }: TokenCheckOptions): TokenCheck {
  return async ({ headers }) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(headers["authorization"] ?? "")?.[1];
    if (token === undefined) throw unauthenticated("the header Authorization has no bearer token");
    const { payload, protectedHeader } = await jwtVerify(token, publicKey, {
      algorithms: ["ES256"],
      issuer: issuerId,
      audience: "appstoreconnect-v1",
      requiredClaims: ["iat", "exp", "bid"],
      currentDate: new Date(now()),
    }).catch((error: unknown) => {
      throw unauthenticated(error instanceof errors.JOSEError ? error.message : "the token cannot be read");
    });
    const { iat = 0, exp = 0 } = payload;
    if (protectedHeader.kid !== keyId) throw unauthenticated('the header "kid" names another key');
    if (payload["bid"] !== bundleId) throw unauthenticated('the claim "bid" names another app');
    if (iat > now() / 1000 + clockToleranceSeconds) throw unauthenticated("the token was issued in the future");
    if (exp - iat > maxLifetimeSeconds) {
      throw unauthenticated(`the token lives ${exp - iat} seconds; at most ${maxLifetimeSeconds} are allowed`);
    }
  };
}

const unauthenticated = (detail: string): ServerApiError => plainError(401, `Unauthenticated: ${detail}`);
