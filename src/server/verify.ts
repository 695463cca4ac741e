import type { Bytes } from "../encoding/bytes.js";
import { parseJsonObject } from "../encoding/json-object.js";
import { VerificationError } from "../errors/index.js";
import type {
  AppTransaction,
  DecodedRealtimeRequestBody,
  JWSRenewalInfoDecodedPayload,
  JWSTransactionDecodedPayload,
  NotificationTypeV2,
  ResponseBodyV2DecodedPayload,
} from "../generated/server/schemas.js";
import { requireMs, requireOneOf, requireStrings } from "../options.js";
import { BoundedMap } from "./verification/bounded-map.js";
import { createChainVerifier, type TrustedChain, type TrustedKey } from "./verification/chain.js";
import { type CompactJws, parseCompactJws, parseJwsHeader } from "./verification/jws.js";
import { createRevocationCheck, type RevocationCheck } from "./verification/revocation.js";
import type { RevocationOptions } from "./verification/revocation-options.js";
import { readRootCertificates } from "./verification/root-certificates.js";

export type { RevocationOptions } from "./verification/revocation-options.js";

/** Where data was signed. `"Xcode"` and `"LocalTesting"` are not Apple's servers: nobody vouches for such data. */
export type VerifierEnvironment = "Production" | "Sandbox" | "Xcode" | "LocalTesting";

/** What {@link createVerifier} needs to know. */
export interface VerifierOptions {
  /** The app's bundle id, such as `com.example.app`; data of another app is rejected. */
  bundleId: string;
  /** The app's Apple ID, a number. Required where `environment` has Production, whose data is compared with it. */
  appAppleId?: number | undefined;
  /**
   * The environment whose data is accepted, or a list of them: `["Production", "Sandbox"]` where one endpoint gets both;
   * then look at the payload's `environment` before you grant anything.
   *
   * In `"Xcode"` and `"LocalTesting"` there is no chain to Apple: form, bundle id and environment are checked, and the
   * signature only when `rootCertificates` has the certificate that Xcode saves with "Save Public Certificate". Never
   * choose these two in a server that grants anything; they cannot be in one list with the other two.
   */
  environment: VerifierEnvironment | readonly VerifierEnvironment[];
  /** Root certificates trusted beside Apple Root CA - G3, each as PEM text or DER bytes. For tests. @default none */
  rootCertificates?: readonly (string | Uint8Array)[] | undefined;
  /**
   * Ask Apple by OCSP whether the certificates were revoked. When asked, certificates must be valid now, since OCSP
   * knows only about now, and not at the time of signing: data of an expired certificate is rejected.
   *
   * @default not asked
   */
  revocation?: RevocationOptions | undefined;
  /** The longest signed data that is looked at, in characters, which are bytes here. @default 1_048_576 */
  maxBytes?: number | undefined;
  /** The clock, in milliseconds since 1970. When it throws or returns anything else, verification fails. @default Date.now */
  now?: (() => number) | undefined;
}

/** A transaction, with the members that verification has proven present. */
export interface VerifiedTransaction extends JWSTransactionDecodedPayload {
  /** Identifier of this transaction, decimal digits. */
  transactionId: string;
  /** Bundle ID of the app: the verifier's. */
  bundleId: string;
  /** Where it was bought: one of the verifier's environments. */
  environment: VerifierEnvironment;
}

/** Renewal info, with the members that verification has proven present. */
export interface VerifiedRenewalInfo extends JWSRenewalInfoDecodedPayload {
  /** Identifier of the first purchase, decimal digits. */
  originalTransactionId: string;
  /** Where it was bought: one of the verifier's environments. */
  environment: VerifierEnvironment;
}

/** An app transaction, with the members that verification has proven present. */
export interface VerifiedAppTransaction extends AppTransaction {
  /** Bundle ID of the app: the verifier's. */
  bundleId: string;
  /** Where the app was bought: one of the verifier's environments. */
  receiptType: VerifierEnvironment;
}

/** A request for a retention message, of one of the verifier's environments. */
export interface VerifiedRealtimeRequest extends DecodedRealtimeRequestBody {
  /** Where it was bought: one of the verifier's environments. */
  environment: VerifierEnvironment;
}

/** A notification's own payload, with the member that verification has proven present. */
export interface VerifiedNotificationPayload extends ResponseBodyV2DecodedPayload {
  /** What happened. */
  notificationType: NotificationTypeV2;
}

/** A notification and what was signed inside of it, each verified. */
export interface VerifiedNotification {
  /** The notification as Apple sent it, `data.signedTransactionInfo` and the like still in it. */
  notification: VerifiedNotificationPayload;
  /** From `data.signedTransactionInfo`, when there is one. */
  transaction?: VerifiedTransaction;
  /** From `data.signedRenewalInfo`, when there is one. */
  renewalInfo?: VerifiedRenewalInfo;
  /** From `appData.signedAppTransactionInfo`, when there is one. */
  appTransaction?: VerifiedAppTransaction;
}

/**
 * Verifies what the App Store signed. Every method resolves to the decoded payload after all of it held, and rejects
 * with a {@link VerificationError} otherwise, never with anything else.
 */
export interface Verifier {
  /** The transaction of a `signedTransactionInfo`, of `signedTransactions`, or of StoreKit's `jwsRepresentation`. */
  verifyTransaction(signedTransaction: string): Promise<VerifiedTransaction>;
  /** The renewal info of a `signedRenewalInfo`. It names no app: compare its `originalTransactionId` with yours. */
  verifyRenewalInfo(signedRenewalInfo: string): Promise<VerifiedRenewalInfo>;
  /**
   * The notification of a `signedPayload` that Apple posted to your server, with everything signed inside of it, which
   * must be of the notification's own environment.
   */
  verifyNotification(signedPayload: string): Promise<VerifiedNotification>;
  /** The app transaction of a `signedAppTransactionInfo`, or of StoreKit's `AppTransaction`. */
  verifyAppTransaction(signedAppTransaction: string): Promise<VerifiedAppTransaction>;
  /** The request of a `signedPayload` that Apple posted to your Retention Messaging endpoint. */
  verifyRealtimeRequest(signedPayload: string): Promise<VerifiedRealtimeRequest>;
}

const localEnvironments: readonly unknown[] = ["Xcode", "LocalTesting"] satisfies VerifierEnvironment[];
const knownEnvironments: readonly unknown[] = ["Production", "Sandbox", ...localEnvironments];
/** Both ways between Apple's clock and this one. */
const clockSkewMs = 60_000;
/** Apple signs with a handful of certificates at a time. Also the limit of chains that are being verified and shared. */
const maxChains = 32;

/** A member that only this kind of payload has, a string: a transaction is not to pass for renewal info, which names no app. */
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
  /** When to ask again whether its certificates are revoked, in milliseconds since 1970. */
  checkRevocationAt: number;
}

/**
 * A {@link Verifier} for one app, in one environment or in several.
 *
 * It accepts ES256 only, with a chain of exactly three certificates: the last has name and key of Apple Root CA - G3, the
 * other two carry Apple's markers for this use, every issuer, signature, purpose and date holds. Dates are compared with
 * the time of signing that the payload states, or with now when it states none or a time to come. A chain that held is
 * remembered (up to 32), so the next payload costs one signature check; an intermediate is as well (up to 8). Payloads
 * that bring the same new chain at the same time share one verification of it.
 *
 * Sends nothing, unless `revocation` is set: then one OCSP request a certificate, at most once an hour while the
 * responder answers.
 *
 * @throws {TypeError} when an option is missing or wrong, with its name.
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
  const { verifyChain, verifyLocalCertificate } = createChainVerifier(roots);
  const chains = new BoundedMap<string, KnownChain>(maxChains);
  /** Chains that are being verified, by encoded header. Bounded: anyone can send headers, signed or not. */
  const pendingChains = new BoundedMap<string, Promise<KnownChain>>(maxChains);
  let revocationCheck: RevocationCheck | undefined;

  async function verifyNewChain(encodedHeader: string): Promise<KnownChain> {
    const x5c = parseJwsHeader(encodedHeader);
    const trusted = await (isLocal ? verifyLocalCertificate(x5c) : verifyChain(x5c));
    return { trusted, checkRevocationAt: revocation && !isLocal ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
  }

  /** Verifies a new chain once for all payloads that come with it meanwhile; they share a failure, which is not kept. */
  function verifyPendingChain(encodedHeader: string): Promise<KnownChain> {
    const pending = pendingChains.get(encodedHeader);
    if (pending) return pending;
    const started = verifyNewChain(encodedHeader).finally(() => {
      if (pendingChains.get(encodedHeader) === started) pendingChains.delete(encodedHeader);
    });
    pendingChains.set(encodedHeader, started);
    return started;
  }

  /** Resolves to the time at which to ask again. */
  async function checkRevocation(trusted: TrustedKey | TrustedChain): Promise<number> {
    if (!revocation || !("leaf" in trusted)) return Number.POSITIVE_INFINITY;
    checkDates(trusted, now());
    revocationCheck ??= createRevocationCheck(revocation, now);
    return revocationCheck(trusted);
  }

  async function verifySignature({ encodedHeader, signature, signedBytes }: CompactJws): Promise<TrustedKey> {
    const known = chains.get(encodedHeader);
    const chain = known ?? (await verifyPendingChain(encodedHeader));
    const { trusted } = chain;
    if (!(await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, trusted.key, signature, signedBytes))) {
      throw new VerificationError("ERR_VERIFICATION_SIGNATURE", "The signature does not fit the data");
    }
    // Only now: a sender who cannot sign must neither cause requests nor push out the chains that are in use.
    if (!known && !chains.has(encodedHeader)) chains.set(encodedHeader, chain);
    if (chain.checkRevocationAt <= now()) chain.checkRevocationAt = await checkRevocation(trusted);
    return trusted;
  }

  /** What the kind's type promises beside its marker is the caller's to check: bundle id, environment, app Apple ID. */
  async function verify<K extends Kind>(text: string, kind: K): Promise<VerifiedPayloads[K]> {
    const jws = parseCompactJws(text, maxBytes);
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
    const expected = accepted.map((one) => JSON.stringify(one)).join(" or ");
    check(accepted.includes(actual as string), "ERR_VERIFICATION_ENVIRONMENT", "environment", actual, expected);
  }
  function checkBundleId(actual: unknown): void {
    check(actual === bundleId, "ERR_VERIFICATION_BUNDLE_ID", "bundle id", actual, JSON.stringify(bundleId));
  }
  function checkAppAppleId(actual: unknown, environment: unknown): void {
    if (environment !== "Production") return;
    check(actual === appAppleId, "ERR_VERIFICATION_APP_APPLE_ID", "app Apple ID", actual, String(appAppleId));
  }

  async function verifyTransaction(text: string, accepted = environments): Promise<VerifiedTransaction> {
    const transaction = await verify(text, "transaction");
    checkEnvironment(transaction.environment, accepted);
    checkBundleId(transaction.bundleId);
    return transaction;
  }

  async function verifyRenewalInfo(text: string, accepted = environments): Promise<VerifiedRenewalInfo> {
    const renewalInfo = await verify(text, "renewal info");
    checkEnvironment(renewalInfo.environment, accepted);
    return renewalInfo;
  }

  async function verifyAppTransaction(text: string, accepted = environments): Promise<VerifiedAppTransaction> {
    const appTransaction = await verify(text, "app transaction");
    checkEnvironment(appTransaction.receiptType, accepted);
    checkBundleId(appTransaction.bundleId);
    checkAppAppleId(appTransaction.appAppleId, appTransaction.receiptType);
    return appTransaction;
  }

  async function verifyRealtimeRequest(text: string): Promise<VerifiedRealtimeRequest> {
    const request = await verify(text, "realtime request");
    checkEnvironment(request.environment, environments);
    checkAppAppleId(request.appAppleId, request.environment);
    return request;
  }

  async function verifyNotification(text: string): Promise<VerifiedNotification> {
    const notification = await verify(text, "notification");
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
      throw new VerificationError("ERR_VERIFICATION_PAYLOAD", "The notification does not say which app it is about");
    }
    checkEnvironment(first.environment, environments);
    // One notification is of one environment, also where the verifier accepts several.
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

  // Of one argument each: these are passed to `map` and the like.
  return {
    verifyTransaction: (text) => verifyTransaction(text),
    verifyRenewalInfo: (text) => verifyRenewalInfo(text),
    verifyNotification,
    verifyAppTransaction: (text) => verifyAppTransaction(text),
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
  if (fetch !== undefined && typeof fetch !== "function") {
    throw new TypeError('"revocation.fetch" must be a function like the global fetch');
  }
  requireMs("revocation.timeoutMs", timeoutMs);
}

/** The caller's clock; what is wrong with it is a `VerificationError`, since it comes up in the middle of a verification. */
function createClock(now: () => number): () => number {
  if (typeof now !== "function") throw new TypeError('"now" must be a function that returns milliseconds since 1970');
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

/** When the payload says that it was signed, in milliseconds since 1970; Xcode adds a fraction. */
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

function check(holds: boolean, code: VerificationError["code"], name: string, actual: unknown, expected: string): void {
  if (holds) return;
  const isPlain = typeof actual === "string" || typeof actual === "number";
  const said = isPlain ? JSON.stringify(actual).slice(0, 100) : "missing";
  throw new VerificationError(code, `The ${name} is ${said}, expected ${expected}`);
}

async function verifyNested<T>(text: string | undefined, verify: (text: string) => Promise<T>): Promise<T | undefined> {
  return text === undefined || text === null ? undefined : verify(text);
}

/** The id of an external purchase is all that tells its environment (App Store Server Notifications, ExternalPurchaseToken). */
function environmentOf(externalPurchaseId: unknown): VerifierEnvironment {
  return typeof externalPurchaseId === "string" && externalPurchaseId.startsWith("SANDBOX") ? "Sandbox" : "Production";
}
