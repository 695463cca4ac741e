/** Verification of what the App Store signs: transactions, renewal info, notifications and the like. */

import { BoundedMap } from "../bounded-map.js";
import type { Bytes } from "../encoding/bytes.js";
import { parseJsonObject } from "../encoding/json-object.js";
import { VerificationError, type VerificationErrorCode } from "../errors/index.js";
import type {
  AppTransaction,
  DecodedRealtimeRequestBody,
  JWSRenewalInfoDecodedPayload,
  JWSTransactionDecodedPayload,
  NotificationTypeV2,
  ResponseBodyV2DecodedPayload,
} from "../generated/server/schemas.js";
import { requireFunction, requireMs, requireOneOf, requireStrings } from "../options.js";
import { createChainVerifier, type StartedChain, type TrustedChain, type TrustedKey } from "./verification/chain.js";
import { type CompactJws, parseCompactJws, parseJwsHeader } from "./verification/jws.js";
import { KnownChains } from "./verification/known-chains.js";
import { createRevocationCheck, type RevocationCheck } from "./verification/revocation.js";
import type { RevocationOptions } from "./verification/revocation-options.js";
import { readRootCertificates } from "./verification/root-certificates.js";

export type { RevocationOptions } from "./verification/revocation-options.js";

/** Where data was signed. `"Xcode"` and `"LocalTesting"` are not Apple's servers: anyone can make such data. */
export type VerifierEnvironment = "Production" | "Sandbox" | "Xcode" | "LocalTesting";

/** Options of {@link createVerifier}. */
export interface VerifierOptions {
  /** The app's bundle id, such as `com.example.app`; data of another app is rejected. */
  bundleId: string;
  /** The app's Apple ID, a number. Required for Production; data of Production that names another app is rejected. */
  appAppleId?: number | undefined;
  /**
   * The environment whose data is accepted, or a list: `["Production", "Sandbox"]` for an endpoint that receives both. In
   * that case check the payload's `environment` before you grant anything.
   *
   * Data of `"Xcode"` and `"LocalTesting"` has no chain to Apple. Its form, bundle id and environment are checked, and its
   * signature only if `rootCertificates` contains the certificate that Xcode saves with "Save Public Certificate". Never
   * use these two on a server that grants anything. They cannot be combined with the other two.
   */
  environment: VerifierEnvironment | readonly VerifierEnvironment[];
  /** Root certificates trusted in addition to Apple Root CA - G3, each as a PEM string or DER bytes. For tests. @default [] */
  rootCertificates?: readonly (string | Uint8Array)[] | undefined;
  /**
   * Checks by OCSP whether Apple revoked the certificates. OCSP reports the present state only, so certificates must be
   * valid now, instead of at the time of signing: data of an expired certificate is rejected.
   *
   * @default revocation is not checked
   */
  revocation?: RevocationOptions | undefined;
  /** The maximum length of signed data in bytes; longer data is rejected. @default 1_048_576 */
  maxBytes?: number | undefined;
  /**
   * The current time in milliseconds since 1970. Verification fails when it throws or returns anything else.
   *
   * @default Date.now
   */
  now?: (() => number) | undefined;
}

/** A transaction; the members declared here are verified to be present. */
export interface VerifiedTransaction extends JWSTransactionDecodedPayload {
  /** Identifier of this transaction, decimal digits. */
  readonly transactionId: string;
  /** Bundle ID of the app, the same as the verifier's. */
  readonly bundleId: string;
  /** Where the purchase was made: one of the verifier's environments. */
  readonly environment: VerifierEnvironment;
}

/** Renewal info; the members declared here are verified to be present. */
export interface VerifiedRenewalInfo extends JWSRenewalInfoDecodedPayload {
  /** Identifier of the first purchase, decimal digits. */
  readonly originalTransactionId: string;
  /** Where the purchase was made: one of the verifier's environments. */
  readonly environment: VerifierEnvironment;
}

/** An app transaction; the members declared here are verified to be present. */
export interface VerifiedAppTransaction extends AppTransaction {
  /** Bundle ID of the app, the same as the verifier's. */
  readonly bundleId: string;
  /** Where the app was bought: one of the verifier's environments. */
  readonly receiptType: VerifierEnvironment;
}

/** A request for a retention message; the member declared here is verified to be present. */
export interface VerifiedRealtimeRequest extends DecodedRealtimeRequestBody {
  /** Where the purchase was made: one of the verifier's environments. */
  readonly environment: VerifierEnvironment;
}

/** The payload of a notification; the member declared here is verified to be present. */
export interface VerifiedNotificationPayload extends ResponseBodyV2DecodedPayload {
  /** What happened. */
  readonly notificationType: NotificationTypeV2;
}

/** A notification and the signed data inside it, each verified and decoded. */
export interface VerifiedNotification {
  /** The notification as Apple sent it, including `data.signedTransactionInfo` and other signed members. */
  readonly notification: VerifiedNotificationPayload;
  /** From `data.signedTransactionInfo`, if present. */
  readonly transaction?: VerifiedTransaction;
  /** From `data.signedRenewalInfo`, if present. */
  readonly renewalInfo?: VerifiedRenewalInfo;
  /** From `appData.signedAppTransactionInfo`, if present. */
  readonly appTransaction?: VerifiedAppTransaction;
}

/**
 * Verifies data that the App Store signed. Every method resolves to the decoded payload if all checks pass, and otherwise
 * rejects with a {@link VerificationError}, never with another error.
 */
export interface Verifier {
  /** The transaction in a `signedTransactionInfo`, an item of `signedTransactions`, or StoreKit's `jwsRepresentation`. */
  verifyTransaction: (signedTransaction: string) => Promise<VerifiedTransaction>;
  /** The renewal info in a `signedRenewalInfo`. It does not name an app: compare its `originalTransactionId` with yours. */
  verifyRenewalInfo: (signedRenewalInfo: string) => Promise<VerifiedRenewalInfo>;
  /**
   * The notification in a `signedPayload` that Apple posted to your server, with the signed data inside it, which must be
   * from the same environment as the notification.
   */
  verifyNotification: (signedPayload: string) => Promise<VerifiedNotification>;
  /** The app transaction in a `signedAppTransactionInfo`, or of StoreKit's `AppTransaction`. */
  verifyAppTransaction: (signedAppTransaction: string) => Promise<VerifiedAppTransaction>;
  /** The request in a `signedPayload` that Apple posted to your Retention Messaging endpoint. */
  verifyRealtimeRequest: (signedPayload: string) => Promise<VerifiedRealtimeRequest>;
}

const localEnvironments: readonly unknown[] = ["Xcode", "LocalTesting"] satisfies VerifierEnvironment[];
const knownEnvironments: readonly unknown[] = ["Production", "Sandbox", ...localEnvironments];
/** The difference, either way, that is tolerated between Apple's clock and the local one. */
const clockSkewMs = 60_000;
/** How many chains are remembered, and how many verifications are shared. Apple uses a handful of certificates at a time. */
const maxChains = 32;

/**
 * A string member that identifies each kind of payload, in the order in which kinds are recognized. Without it a
 * transaction of another app would pass as renewal info, which does not name an app.
 */
const markers = {
  notification: "notificationType",
  "app transaction": "receiptType",
  "realtime request": "requestIdentifier",
  transaction: "transactionId",
  "renewal info": "originalTransactionId",
} as const satisfies Record<keyof VerifiedPayloads, string>;

interface VerifiedPayloads {
  notification: VerifiedNotificationPayload;
  "app transaction": VerifiedAppTransaction;
  "realtime request": VerifiedRealtimeRequest;
  transaction: VerifiedTransaction;
  "renewal info": VerifiedRenewalInfo;
}
type Kind = keyof VerifiedPayloads;
type Payload = Record<string, unknown>;

interface KnownChain {
  readonly trusted: TrustedKey | TrustedChain;
  /** When to check again whether its certificates are revoked, in milliseconds since 1970. */
  checkRevocationAt: number;
}

/**
 * A {@link Verifier} for one app, in one environment or in several.
 *
 * It accepts only ES256 with a chain of exactly three certificates. The last one has the name and key of Apple Root CA -
 * G3, the other two have Apple's marker extensions for this use, and every issuer, signature, purpose and date must be
 * right. Dates are compared with the time of signing in the payload, or with the current time if it has none or one in the
 * future.
 *
 * Verified chains (up to 32) and intermediates (up to 8) are remembered, so the next payload of the same chain costs one
 * signature check. Payloads that arrive together with the same new chain share one verification of it.
 *
 * Sends no request unless `revocation` is set: then one OCSP request per certificate, at most once an hour while the
 * responder responds.
 *
 * @throws {TypeError} naming an option that is missing or wrong.
 * @example
 * const verifier = createVerifier({ bundleId, appAppleId, environment: "Production" });
 * const { productId } = await verifier.verifyTransaction(signedTransactionInfo);
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const { bundleId, appAppleId, revocation, maxBytes = 1_048_576 } = options;
  requireStrings({ bundleId });
  const environments = readEnvironments(options.environment);
  if (appAppleId === undefined ? environments.includes("Production") : !Number.isSafeInteger(appAppleId)) {
    throw new TypeError('"appAppleId" must be the app\'s Apple ID, a number, and is required in Production');
  }
  if (!(maxBytes > 0)) throw new TypeError('"maxBytes" must be a positive number');
  if (revocation) checkRevocationOptions(revocation);
  const now = createClock(options.now ?? Date.now);
  const roots = readRootCertificates(options.rootCertificates ?? []);
  const isLocal = localEnvironments.includes(environments[0]);
  const { startChain, startLocalCertificate } = createChainVerifier(roots);
  const start = isLocal ? startLocalCertificate : startChain;
  const chains = new KnownChains<KnownChain>(maxChains);
  /** Chains that are being verified, by encoded header. Bounded, since anyone can send headers, signed or not. */
  const pendingChains = new BoundedMap<string, Promise<StartedChain>>(maxChains);
  let revocationCheck: RevocationCheck | undefined;

  /** Verifies a new chain once for all payloads that arrive meanwhile. They share a failure too, which is not remembered. */
  function startPendingChain(encodedHeader: string): Promise<StartedChain> {
    const pending = pendingChains.get(encodedHeader);
    if (pending) return pending;
    const started = start(parseJwsHeader(encodedHeader));
    pendingChains.set(encodedHeader, started);
    const end = (): void => {
      if (pendingChains.get(encodedHeader) === started) pendingChains.delete(encodedHeader);
    };
    started.then(({ trusted }) => trusted).then(end, end);
    return started;
  }

  /** Resolves to the time of the next check. */
  async function checkRevocation(trusted: TrustedKey | TrustedChain): Promise<number> {
    if (!revocation || !("leaf" in trusted)) return Number.POSITIVE_INFINITY;
    checkDates(trusted, now());
    revocationCheck ??= createRevocationCheck(revocation, now);
    return revocationCheck(trusted);
  }

  async function verifyNewChain(jws: CompactJws): Promise<KnownChain> {
    const { encodedHeader } = jws;
    const started = await startPendingChain(encodedHeader);
    // Beside the checks of the chain, which counts first: without them the signature proves nothing.
    const isSigned = started.leafKey.then((key) => hasSigned(key, jws));
    isSigned.catch(() => {});
    const trusted = await started.trusted;
    checkSignature(await isSigned);
    // Only now: a sender who cannot sign must neither cause requests nor displace chains that are in use.
    return chains.add(encodedHeader, { trusted, checkRevocationAt: Number.NEGATIVE_INFINITY });
  }

  async function verifySignature(jws: CompactJws): Promise<TrustedKey> {
    let chain = chains.get(jws.encodedHeader);
    if (chain) checkSignature(await hasSigned(chain.trusted.key, jws));
    else chain = await verifyNewChain(jws);
    if (chain.checkRevocationAt <= now()) chain.checkRevocationAt = await checkRevocation(chain.trusted);
    return chain.trusted;
  }

  /** Leaves bundle id, environment and app Apple ID to the caller. */
  async function verify<K extends Kind>(signed: string, kind: K): Promise<VerifiedPayloads[K]> {
    const jws = parseCompactJws(signed, maxBytes);
    const isUnsigned = isLocal && roots.length === 0;
    if (isUnsigned) parseJwsHeader(jws.encodedHeader);
    const trusted = isUnsigned ? undefined : await verifySignature(jws);
    const payload = readPayload(jws.payload, kind);
    if (trusted) {
      checkDates(trusted, revocation ? now() : Math.min(signingTime(payload, kind) ?? Number.POSITIVE_INFINITY, now()));
    }
    return payload as Payload & VerifiedPayloads[K];
  }

  function checkEnvironment(actual: unknown, accepted: readonly string[]): void {
    if (accepted.includes(actual as string)) return;
    const expected = accepted.map((one) => JSON.stringify(one)).join(" or ");
    throw claimError("ERR_VERIFICATION_ENVIRONMENT", "environment", actual, expected);
  }
  function checkBundleId(actual: unknown): void {
    if (actual === bundleId) return;
    throw claimError("ERR_VERIFICATION_BUNDLE_ID", "bundle id", actual, JSON.stringify(bundleId));
  }
  function checkAppAppleId(actual: unknown, environment: unknown): void {
    if (environment !== "Production" || actual === appAppleId) return;
    throw claimError("ERR_VERIFICATION_APP_APPLE_ID", "app Apple ID", actual, String(appAppleId));
  }

  async function verifyTransaction(signed: string, accepted = environments): Promise<VerifiedTransaction> {
    const transaction = await verify(signed, "transaction");
    checkEnvironment(transaction.environment, accepted);
    checkBundleId(transaction.bundleId);
    return transaction;
  }

  async function verifyRenewalInfo(signed: string, accepted = environments): Promise<VerifiedRenewalInfo> {
    const renewalInfo = await verify(signed, "renewal info");
    checkEnvironment(renewalInfo.environment, accepted);
    return renewalInfo;
  }

  async function verifyAppTransaction(signed: string, accepted = environments): Promise<VerifiedAppTransaction> {
    const appTransaction = await verify(signed, "app transaction");
    checkEnvironment(appTransaction.receiptType, accepted);
    checkBundleId(appTransaction.bundleId);
    checkAppAppleId(appTransaction.appAppleId, appTransaction.receiptType);
    return appTransaction;
  }

  async function verifyRealtimeRequest(signed: string): Promise<VerifiedRealtimeRequest> {
    const request = await verify(signed, "realtime request");
    checkEnvironment(request.environment, environments);
    checkAppAppleId(request.appAppleId, request.environment);
    return request;
  }

  async function verifyNotification(signed: string): Promise<VerifiedNotification> {
    const notification = await verify(signed, "notification");
    const { data, summary, externalPurchaseToken: token, appData } = notification;
    const subjects = [
      data,
      summary,
      appData,
      token && { ...token, environment: environmentOf(token.externalPurchaseId) },
    ];
    const present = subjects.filter((subject) => subject !== undefined && subject !== null);
    const [first] = present;
    if (!first) {
      throw new VerificationError("ERR_VERIFICATION_PAYLOAD", "The notification does not name an app");
    }
    checkEnvironment(first.environment, environments);
    // A notification is of one environment, even if the verifier accepts several.
    const accepted = [first.environment as VerifierEnvironment];
    for (const subject of present) {
      checkEnvironment(subject.environment, accepted);
      checkBundleId(subject.bundleId);
      checkAppAppleId(subject.appAppleId, subject.environment);
    }
    const [transaction, renewalInfo, appTransaction] = await Promise.all([
      verifyNested(data?.signedTransactionInfo, (nested) => verifyTransaction(nested, accepted)),
      verifyNested(data?.signedRenewalInfo, (nested) => verifyRenewalInfo(nested, accepted)),
      verifyNested(appData?.signedAppTransactionInfo, (nested) => verifyAppTransaction(nested, accepted)),
    ]);
    return {
      notification,
      ...(transaction && { transaction }),
      ...(renewalInfo && { renewalInfo }),
      ...(appTransaction && { appTransaction }),
    };
  }

  // Functions of one argument, since callers pass them to `map`.
  return {
    verifyTransaction: (signed) => verifyTransaction(signed),
    verifyRenewalInfo: (signed) => verifyRenewalInfo(signed),
    verifyNotification,
    verifyAppTransaction: (signed) => verifyAppTransaction(signed),
    verifyRealtimeRequest,
  };
}

function readEnvironments(given: VerifierOptions["environment"]): readonly VerifierEnvironment[] {
  const list = [given].flat();
  if (list.length === 0 || !list.every((one) => knownEnvironments.includes(one))) {
    throw new TypeError(`"environment" must be one of ${knownEnvironments.join(", ")}, or a list of them`);
  }
  if (new Set(list.map((one) => localEnvironments.includes(one))).size > 1) {
    throw new TypeError('"environment" must not mix Xcode or LocalTesting, which Apple does not sign, with the others');
  }
  return list;
}

function checkRevocationOptions({ mode, fetch, timeoutMs }: RevocationOptions): void {
  requireOneOf("revocation.mode", mode, ["soft", "hard"]);
  if (fetch !== undefined) requireFunction("revocation.fetch", fetch);
  requireMs("revocation.timeoutMs", timeoutMs);
}

/** The caller's clock. It throws a `VerificationError` when the clock fails, since that happens during a verification. */
function createClock(now: () => number): () => number {
  requireFunction("now", now);
  const fail = (why: string, options?: ErrorOptions): never => {
    throw new VerificationError("ERR_VERIFICATION_DATES", `"now" must return milliseconds since 1970; ${why}`, options);
  };
  return () => {
    let time: unknown;
    try {
      time = now();
    } catch (cause) {
      return fail("it threw", { cause });
    }
    if (typeof time === "number" && Number.isFinite(time)) return time;
    return fail(`it returned ${typeof time === "number" ? time : typeof time}`);
  };
}

function hasSigned(key: CryptoKey, { signature, signedBytes }: CompactJws): Promise<boolean> {
  return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, signedBytes);
}

function checkSignature(isSigned: boolean): void {
  if (!isSigned) throw new VerificationError("ERR_VERIFICATION_SIGNATURE", "The signature does not fit the data");
}

function readPayload(bytes: Bytes, kind: Kind): Payload {
  let payload: Payload;
  try {
    payload = parseJsonObject(bytes);
  } catch (cause) {
    throw new VerificationError("ERR_VERIFICATION_PAYLOAD", `The payload ${(cause as SyntaxError).message}`);
  }
  const actual = (Object.keys(markers) as Kind[]).find((one) => markers[one] in payload);
  if (actual !== kind) {
    throw new VerificationError(
      "ERR_VERIFICATION_PAYLOAD",
      `The payload's kind is ${actual ?? "unknown"}, not ${kind}`,
    );
  }
  const marker = payload[markers[kind]];
  if (typeof marker !== "string" || marker === "") {
    throw new VerificationError(
      "ERR_VERIFICATION_PAYLOAD",
      `The payload's ${markers[kind]} must be a non-empty string`,
    );
  }
  return payload;
}

/** The time of signing in the payload, in milliseconds since 1970; Xcode adds a fraction. */
function signingTime(payload: Payload, kind: Kind): number | undefined {
  const name = kind === "app transaction" ? "receiptCreationDate" : "signedDate";
  const time = payload[name];
  if (time === undefined || typeof time === "number") return time;
  throw new VerificationError("ERR_VERIFICATION_PAYLOAD", `The payload's ${name} must be a number`);
}

function checkDates({ notBefore, notAfter }: Pick<TrustedKey, "notBefore" | "notAfter">, time: number): void {
  if (notBefore - clockSkewMs <= time && time <= notAfter + clockSkewMs) return;
  throw new VerificationError(
    "ERR_VERIFICATION_DATES",
    `A certificate of the chain was not valid at ${time} ms after 1970`,
  );
}

/** The error for a member of a payload with another value than expected. */
function claimError(code: VerificationErrorCode, name: string, actual: unknown, expected: string): VerificationError {
  const isPlain = typeof actual === "string" || typeof actual === "number";
  const shown = isPlain ? JSON.stringify(actual).slice(0, 100) : "missing";
  return new VerificationError(code, `The ${name} is ${shown}, expected ${expected}`);
}

async function verifyNested<T>(
  signed: string | null | undefined,
  verify: (signed: string) => Promise<T>,
): Promise<T | undefined> {
  return signed === undefined || signed === null ? undefined : verify(signed);
}

/** Only the id of an external purchase shows its environment (App Store Server Notifications, ExternalPurchaseToken). */
function environmentOf(externalPurchaseId: unknown): VerifierEnvironment {
  return typeof externalPurchaseId === "string" && externalPurchaseId.startsWith("SANDBOX") ? "Sandbox" : "Production";
}
