/** Verifies tokens as Apple documents it: signature, key, issuer, audience, lifetime and scope. */

import { webcrypto } from "node:crypto";
import { ErrorResponse } from "../error-response.js";
import type { StoredKey } from "../keys/keys.js";

const maxLifetimeSeconds = { team: 20 * 60, individual: 20 * 60, server: 60 * 60 };
const clockToleranceSeconds = 60;
/** Tokens whose signature was verified are remembered, since clients send the same token many times. */
const maxRemembered = 100;

/** Parameters that a scope entry does not cover. */
const outsideScope = ["limit", "cursor", "sort"];

export interface TokenCheckOptions {
  readonly keys: readonly StoredKey[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The parts of a request that the check needs. */
export interface TokenBearer {
  readonly authorization: string | undefined;
  readonly method: string;
  readonly url: URL;
}

type Claims = Readonly<Record<string, unknown>>;

interface SignedToken {
  readonly key: StoredKey;
  readonly claims: Claims;
}

/**
 * Returns the check, which resolves to the key that signed the token. It throws an {@link ErrorResponse} with 401, whose
 * detail names what is wrong, which Apple's does not; it never contains the token.
 */
export function createTokenCheck({ keys, now }: TokenCheckOptions): (bearer: TokenBearer) => Promise<StoredKey> {
  const byKeyId = new Map(keys.map((key) => [key.credentials.keyId, key]));
  const verified = new Map<string, SignedToken>();

  async function verifySignature(token: string): Promise<SignedToken> {
    const known = verified.get(token);
    if (known) return known;
    const [header = "", payload = "", signature = ""] = token.split(".");
    const { alg, kid } = readJson(header, "header");
    if (alg !== "ES256") throw unauthorized("The header 'alg' is not ES256.");
    const key = typeof kid === "string" ? byKeyId.get(kid) : undefined;
    if (!key) throw unauthorized("The header 'kid' names another key.");
    const isSigned = await webcrypto.subtle.verify(
      { name: "ECDSA", hash: "SHA-256" },
      key.publicKey,
      Buffer.from(signature, "base64url"),
      Buffer.from(`${header}.${payload}`),
    );
    if (!isSigned) throw unauthorized("The signature is not that of the key.");
    const signed = { key, claims: readJson(payload, "payload") };
    if (verified.size >= maxRemembered) verified.delete(verified.keys().next().value!);
    verified.set(token, signed);
    return signed;
  }

  return async ({ authorization, method, url }) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
    if (token === undefined) throw unauthorized("The header Authorization has no bearer token.");
    const { key, claims } = await verifySignature(token);
    if (key.revoked) throw unauthorized("The key was revoked.");
    checkIssuer(key, claims);
    checkTimes(key, claims, now() / 1_000);
    const { scope } = claims;
    if (scope !== undefined && !isInScope(scope, method, url)) {
      throw unauthorized("The token's 'scope' does not cover this request.");
    }
    return key;
  };
}

function checkIssuer({ kind, bundleId, credentials }: StoredKey, { iss, sub, aud, bid }: Claims): void {
  if (kind === "individual") {
    if (iss !== undefined) throw unauthorized("The token of an individual key has no 'iss'.");
    if (sub !== "user") throw unauthorized("The 'sub' of an individual key's token must be 'user'.");
  } else if (iss !== credentials.issuerId) {
    throw unauthorized("The 'iss' is not the issuer of the key.");
  }
  if (![aud].flat().includes("appstoreconnect-v1")) throw unauthorized("The 'aud' is not appstoreconnect-v1.");
  if (kind !== "server") return;
  if (typeof bid !== "string" || bid === "" || (bundleId !== undefined && bid !== bundleId)) {
    throw unauthorized("The 'bid' is not the bundle id of the key's app.");
  }
}

function checkTimes({ kind }: StoredKey, { iat, exp }: Claims, nowSeconds: number): void {
  if (typeof iat !== "number") throw unauthorized("The 'iat' is missing or not a number.");
  if (typeof exp !== "number") throw unauthorized("The 'exp' is missing or not a number.");
  if (exp <= nowSeconds) throw unauthorized("The token has expired: its 'exp' is in the past.");
  if (iat > nowSeconds + clockToleranceSeconds) throw unauthorized("The token was issued in the future.");
  const most = maxLifetimeSeconds[kind];
  if (exp - iat > most) throw unauthorized(`The token lives ${exp - iat} seconds; at most ${most} are allowed.`);
}

function readJson(part: string, name: string): Claims {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Claims;
  } catch {
    // Falls through to the same error as any other value that is not an object.
  }
  throw unauthorized(`The token's ${name} is not a JSON object.`);
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
