/** Verifies each kind of signed data by the SDK. */
import { verifyWebhook } from "../../../connect/webhooks/index.js";
import { createVerifier, type Verifier, verifyReceipt } from "../../../server/index.js";
import { usageError } from "../../command-error.js";
import { wholeNumber } from "../../whole-number.js";
import type { Claims } from "./signed-data.js";

/** Data that is valid. */
export interface Verified {
  /** What it is, for people. */
  readonly kind: string;
  /** The app and the environment, if the data names them. */
  readonly app?: string;
  readonly payload: unknown;
}

/** The options of a verification. */
interface Expected {
  readonly bundleId?: string;
  readonly appAppleId?: string;
  readonly environment?: "Production" | "Sandbox" | "Xcode";
}

type Roots = readonly (string | Uint8Array)[];

/** The kinds of a JWS, each with a member that only it has, in the order in which the verifier recognizes them. */
const kinds: readonly {
  readonly kind: string;
  readonly marker: string;
  readonly verify: (verifier: Verifier, signed: string) => Promise<object>;
}[] = [
  { kind: "notification", marker: "notificationType", verify: (one, signed) => one.verifyNotification(signed) },
  { kind: "app transaction", marker: "receiptType", verify: (one, signed) => one.verifyAppTransaction(signed) },
  { kind: "realtime request", marker: "requestIdentifier", verify: (one, signed) => one.verifyRealtimeRequest(signed) },
  { kind: "transaction", marker: "transactionId", verify: (one, signed) => one.verifyTransaction(signed) },
  { kind: "renewal info", marker: "originalTransactionId", verify: (one, signed) => one.verifyRenewalInfo(signed) },
];

/** Verifies a JWS. What `expected` leaves out may be as the data claims. */
export async function verifyJws(
  { jws, claims }: { readonly jws: string; readonly claims: Claims },
  expected: Expected,
  rootCertificates: Roots,
): Promise<Verified> {
  const { kind, verify } = kinds.find(({ marker }) => typeof claims[marker] === "string") ?? kinds[3]!;
  const claimed = subjectOf(claims);
  const bundleId = expected.bundleId ?? stringOf(claimed["bundleId"]) ?? "any";
  const appAppleId =
    expected.appAppleId === undefined
      ? numberOf(claimed["appAppleId"])
      : wholeNumber("--app-apple-id", expected.appAppleId, 1, Number.MAX_SAFE_INTEGER);
  const environment = expected.environment ?? (["Production", "Sandbox"] as const);
  const verifier = createVerifier({ bundleId, appAppleId: appAppleId ?? 0, environment, rootCertificates });
  const payload = await verify(verifier, jws);
  const names = [claimed["bundleId"], claimed["environment"] ?? claimed["receiptType"]].filter(Boolean).join(", ");
  return { kind, ...(names && { app: names }), payload };
}

/** The part of the payload that names the app. */
function subjectOf(claims: Claims): Claims {
  const parts = ["data", "summary", "appData", "externalPurchaseToken"].map((name) => claims[name]);
  return (parts.find((part) => typeof part === "object" && part !== null) as Claims | undefined) ?? claims;
}

const stringOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
const numberOf = (value: unknown): number | undefined => (Number.isSafeInteger(value) ? (value as number) : undefined);

/** @throws {CommandError} without a bundle id: a receipt is verified for an app. */
export async function verifyReceiptFile(
  receipt: string,
  { bundleId, environment = undefined }: Expected,
  rootCertificates: Roots,
): Promise<Verified> {
  if (bundleId === undefined) throw usageError("--bundle-id is needed for a receipt");
  const payload = await verifyReceipt(receipt, {
    bundleId,
    environment: environment ?? ["Production", "Sandbox"],
    rootCertificates,
  });
  return { kind: "receipt", app: `${payload.bundleId}, ${payload.environment}`, payload };
}

export async function verifyWebhookBody(
  body: Uint8Array,
  { signature, secrets }: { readonly signature: string | undefined; readonly secrets: string },
): Promise<Verified> {
  return { kind: "webhook", payload: await verifyWebhook({ body, signature, secrets }) };
}
