import type { Bytes } from "../encoding/base64.js";
import { VerificationError } from "../errors.js";
import type {
  AppTransaction,
  DecodedRealtimeRequestBody,
  JWSRenewalInfoDecodedPayload,
  JWSTransactionDecodedPayload,
  ResponseBodyV2DecodedPayload,
} from "../generated/server/schemas.js";
import { BoundedMap } from "../verification/bounded-map.js";
import { createChainVerifier, type TrustedChain, type TrustedKey } from "../verification/chain.js";
import { parseJsonObject } from "../verification/json.js";
import { type CompactJws, parseCompactJws, parseJwsHeader } from "../verification/jws.js";
import { readRootCertificates } from "../verification/pem.js";
import type { RevocationCheck } from "../verification/revocation.js";
import type { RevocationOptions } from "../verification/revocation-options.js";

export type { RevocationOptions } from "../verification/revocation-options.js";

/** Where data was signed. `"Xcode"` and `"LocalTesting"` are not Apple's servers: nobody vouches for such data. */
export type VerifierEnvironment = "Production" | "Sandbox" | "Xcode" | "LocalTesting";

/** What {@link createVerifier} needs to know. */
export interface VerifierOptions {
  /** The app's bundle id, such as `com.example.app`; data of another app is refused. */
  bundleId: string;
  /** The app's Apple ID, a number. Required in Production, where it is compared; elsewhere Apple leaves it out. */
  appAppleId?: number;
  /**
   * The one environment whose data is accepted. In `"Xcode"` and `"LocalTesting"` there is no chain to Apple: form,
   * bundle id and environment are checked, and the signature only when `rootCertificates` has the certificate that
   * Xcode saves with "Save Public Certificate". Never choose these two in a server that grants anything.
   */
  environment: VerifierEnvironment;
  /** Root certificates trusted beside Apple Root CA - G3, each as PEM text or DER bytes. For tests; default: none. */
  rootCertificates?: readonly (string | Uint8Array)[];
  /**
   * Ask Apple by OCSP whether the certificates were revoked. Default: not asked. When asked, certificates must be valid
   * now, since OCSP knows only about now, and not at the time of signing: data of an expired certificate is refused.
   */
  revocation?: RevocationOptions;
  /** The longest signed data that is looked at, in characters, which are bytes here. Default: 1,048,576. */
  maxBytes?: number;
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number;
}

/** A notification and what was signed inside of it, each verified. */
export interface VerifiedNotification {
  /** The notification as Apple sent it, `data.signedTransactionInfo` and the like still in it. */
  notification: ResponseBodyV2DecodedPayload;
  /** From `data.signedTransactionInfo`, when there is one. */
  transaction?: JWSTransactionDecodedPayload;
  /** From `data.signedRenewalInfo`, when there is one. */
  renewalInfo?: JWSRenewalInfoDecodedPayload;
  /** From `appData.signedAppTransactionInfo`, when there is one. */
  appTransaction?: AppTransaction;
}

/**
 * Verifies what the App Store signed. Every method resolves to the decoded payload after all of it held, and rejects
 * with a {@link VerificationError} otherwise, never with anything else.
 */
export interface Verifier {
  /** The transaction of a `signedTransactionInfo`, of `signedTransactions`, or of StoreKit's `jwsRepresentation`. */
  verifyTransaction(signedTransaction: string): Promise<JWSTransactionDecodedPayload>;
  /** The renewal info of a `signedRenewalInfo`. It names no app: compare its `originalTransactionId` with yours. */
  verifyRenewalInfo(signedRenewalInfo: string): Promise<JWSRenewalInfoDecodedPayload>;
  /** The notification of a `signedPayload` that Apple posted to your server, with everything signed inside of it. */
  verifyNotification(signedPayload: string): Promise<VerifiedNotification>;
  /** The app transaction of a `signedAppTransactionInfo`, or of StoreKit's `AppTransaction`. */
  verifyAppTransaction(signedAppTransaction: string): Promise<AppTransaction>;
  /** The request of a `signedPayload` that Apple posted to your Retention Messaging endpoint. */
  verifyRealtimeRequest(signedPayload: string): Promise<DecodedRealtimeRequestBody>;
}

const environments: readonly string[] = [
  "Production",
  "Sandbox",
  "Xcode",
  "LocalTesting",
] satisfies VerifierEnvironment[];
/** Both ways between Apple's clock and this one. */
const clockSkewMs = 60_000;
/** Apple signs with a handful of certificates at a time. */
const maxChains = 32;

/** A member that only this kind of payload has: a transaction is not to pass for renewal info, which names no app. */
const markers = {
  notification: "notificationType",
  "app transaction": "receiptType",
  "realtime request": "requestIdentifier",
  transaction: "transactionId",
  "renewal info": "originalTransactionId",
} as const;

type Kind = keyof typeof markers;
type Payload = Record<string, unknown>;

interface Chain extends TrustedKey {
  /** When revocation is to be asked again. */
  checkAgainAt: number;
}

/**
 * A {@link Verifier} for one app in one environment.
 *
 * It accepts ES256 only, with a chain of exactly three certificates: the last has name and key of Apple Root CA - G3, the
 * other two carry Apple's markers for this use, every issuer, signature, purpose and date holds. Dates are compared with
 * the time of signing that the payload states, or with now when it states none or a time to come. A chain that held is
 * remembered (up to 32), so the next payload costs one signature check; an intermediate is as well (up to 8).
 *
 * Sends nothing, unless `revocation` is set: then one OCSP request a certificate, at most once an hour.
 *
 * @throws TypeError when an option is missing or wrong, with its name.
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const { bundleId, appAppleId, environment, revocation, maxBytes = 1_048_576, now = Date.now } = options;
  if (typeof bundleId !== "string" || bundleId === "") throw new TypeError('"bundleId" must be a bundle id');
  if (!environments.includes(environment)) {
    throw new TypeError(`"environment" must be one of ${environments.join(", ")}`);
  }
  if (appAppleId === undefined ? environment === "Production" : !Number.isSafeInteger(appAppleId)) {
    throw new TypeError('"appAppleId" must be the app\'s Apple ID, a number, and is required in Production');
  }
  if (!(maxBytes > 0)) throw new TypeError('"maxBytes" must be a positive number');
  if (revocation && revocation.mode !== "soft" && revocation.mode !== "hard") {
    throw new TypeError('"revocation.mode" must be "soft" or "hard"');
  }
  const roots = readRootCertificates(options.rootCertificates ?? []);
  const isLocal = environment === "Xcode" || environment === "LocalTesting";
  const { verifyChain, verifyLocalCertificate } = createChainVerifier(roots);
  const chains = new BoundedMap<string, Chain>(maxChains);
  let revocationCheck: RevocationCheck | undefined;

  async function verifyNewChain(x5c: readonly Bytes[]): Promise<TrustedKey | TrustedChain> {
    return isLocal ? verifyLocalCertificate(x5c) : verifyChain(x5c);
  }

  /** When to ask again; never, where nobody is to be asked. */
  async function checkRevocation(chain: TrustedKey | TrustedChain): Promise<number> {
    if (!revocation || !("leaf" in chain)) return Number.POSITIVE_INFINITY;
    checkDates(chain, now());
    const { createRevocationCheck } = await import("../verification/revocation.js");
    revocationCheck ??= createRevocationCheck(revocation, now);
    return revocationCheck(chain);
  }

  async function verifySignature(jws: CompactJws): Promise<Chain> {
    const { encodedHeader, signature, signedBytes } = jws;
    const known = chains.get(encodedHeader);
    const isKnown = known !== undefined && known.checkAgainAt > now();
    const chain = isKnown ? known : await verifyNewChain(parseJwsHeader(encodedHeader));
    if (!(await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, chain.key, signature, signedBytes))) {
      throw new VerificationError("ERR_VERIFICATION_SIGNATURE", "The signature does not fit the data");
    }
    if (isKnown) return known;
    // Only now: whoever cannot sign must neither make us ask, nor push out the chains that are in use.
    const { key, notBefore, notAfter } = chain;
    const checked = { key, notBefore, notAfter, checkAgainAt: await checkRevocation(chain) };
    chains.set(encodedHeader, checked);
    return checked;
  }

  async function verify(text: string, kind: Kind): Promise<Payload> {
    const jws = parseCompactJws(text, maxBytes);
    if (isLocal && roots.length === 0) {
      parseJwsHeader(jws.encodedHeader);
      return readPayload(jws.payload, kind);
    }
    const chain = await verifySignature(jws);
    const payload = readPayload(jws.payload, kind);
    checkDates(chain, revocation ? now() : Math.min(signingTime(payload, kind) ?? Number.POSITIVE_INFINITY, now()));
    return payload;
  }

  function checkEnvironment(actual: unknown): void {
    check(actual === environment, "ERR_VERIFICATION_ENVIRONMENT", "environment", actual, environment);
  }
  function checkBundleId(actual: unknown): void {
    check(actual === bundleId, "ERR_VERIFICATION_BUNDLE_ID", "bundle id", actual, bundleId);
  }
  function checkAppAppleId(actual: unknown): void {
    if (environment !== "Production") return;
    check(actual === appAppleId, "ERR_VERIFICATION_APP_APPLE_ID", "app Apple ID", actual, appAppleId);
  }

  async function verifyTransaction(text: string): Promise<JWSTransactionDecodedPayload> {
    const transaction: JWSTransactionDecodedPayload = await verify(text, "transaction");
    checkEnvironment(transaction.environment);
    checkBundleId(transaction.bundleId);
    return transaction;
  }

  async function verifyRenewalInfo(text: string): Promise<JWSRenewalInfoDecodedPayload> {
    const renewalInfo: JWSRenewalInfoDecodedPayload = await verify(text, "renewal info");
    checkEnvironment(renewalInfo.environment);
    return renewalInfo;
  }

  async function verifyAppTransaction(text: string): Promise<AppTransaction> {
    const appTransaction: AppTransaction = await verify(text, "app transaction");
    checkEnvironment(appTransaction.receiptType);
    checkBundleId(appTransaction.bundleId);
    checkAppAppleId(appTransaction.appAppleId);
    return appTransaction;
  }

  async function verifyRealtimeRequest(text: string): Promise<DecodedRealtimeRequestBody> {
    const request = (await verify(text, "realtime request")) as unknown as DecodedRealtimeRequestBody;
    checkEnvironment(request.environment);
    checkAppAppleId(request.appAppleId);
    return request;
  }

  async function verifyNotification(text: string): Promise<VerifiedNotification> {
    const notification: ResponseBodyV2DecodedPayload = await verify(text, "notification");
    const { data, summary, externalPurchaseToken: token, appData } = notification;
    const subjects = [
      data,
      summary,
      appData,
      token && { ...token, environment: environmentOf(token.externalPurchaseId) },
    ];
    const present = subjects.filter((subject) => subject !== undefined && subject !== null);
    if (present.length === 0) {
      throw new VerificationError("ERR_VERIFICATION_PAYLOAD", "The notification does not say which app it is about");
    }
    for (const subject of present) {
      checkEnvironment(subject.environment);
      checkBundleId(subject.bundleId);
      checkAppAppleId(subject.appAppleId);
    }
    const [transaction, renewalInfo, appTransaction] = await Promise.all([
      verifyNested(data?.signedTransactionInfo, verifyTransaction),
      verifyNested(data?.signedRenewalInfo, verifyRenewalInfo),
      verifyNested(appData?.signedAppTransactionInfo, verifyAppTransaction),
    ]);
    return {
      notification,
      ...(transaction && { transaction }),
      ...(renewalInfo && { renewalInfo }),
      ...(appTransaction && { appTransaction }),
    };
  }

  return { verifyTransaction, verifyRenewalInfo, verifyNotification, verifyAppTransaction, verifyRealtimeRequest };
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

function check(
  holds: boolean,
  code: VerificationError["code"],
  name: string,
  actual: unknown,
  expected: unknown,
): void {
  if (holds) return;
  const isPlain = typeof actual === "string" || typeof actual === "number";
  const said = isPlain ? JSON.stringify(actual).slice(0, 100) : "missing";
  throw new VerificationError(code, `The ${name} is ${said}, expected ${JSON.stringify(expected)}`);
}

async function verifyNested<T>(text: string | undefined, verify: (text: string) => Promise<T>): Promise<T | undefined> {
  return text === undefined || text === null ? undefined : verify(text);
}

/** The id of an external purchase is all that tells its environment (App Store Server Notifications, ExternalPurchaseToken). */
function environmentOf(externalPurchaseId: unknown): VerifierEnvironment {
  return typeof externalPurchaseId === "string" && externalPurchaseId.startsWith("SANDBOX") ? "Sandbox" : "Production";
}
