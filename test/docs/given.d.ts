/** What the snippets of README.md and docs/ take from their reader. */
import type { ConnectClient } from "storeconnect";
import type {
  AppSigner,
  JWSRenewalInfoDecodedPayload,
  JWSTransactionDecodedPayload,
  NotificationStore,
  StoreServerClient,
  Verifier,
} from "storeconnect/server";

declare global {
  // A key and an app
  const keyId: string;
  const issuerId: string;
  const privateKey: string;
  const bundleId: string;
  const appAppleId: number;

  // What one of the snippets before has made
  const connect: ConnectClient;
  const store: StoreServerClient;
  const sandboxStore: StoreServerClient;
  const verifier: Verifier;
  const sandboxVerifier: Verifier;
  const signer: AppSigner;

  // What an app or Apple sends
  const anyTransactionId: string;
  const transactionId: string;
  const signedTransactionInfo: string;
  const signedPayload: string;
  const base64: string;
  const request: Parameters<
    ReturnType<typeof import("storeconnect/server").createAppSigner>["signAdvancedCommerceRequest"]
  >[0];

  // What the reader has anyway
  const startDate: number;
  const endDate: number;
  const productId: string;
  const offerIdentifier: string;
  const appAccountToken: string;
  const imageIdentifier: string;
  const messageIdentifier: string;
  const pngBytes: Uint8Array<ArrayBuffer>;
  const handled: NotificationStore;
  const redis: {
    get: (key: string) => Promise<string | null>;
    set: (key: string, value: string, options: { EX: number; NX?: true }) => Promise<string | null>;
    del: (key: string) => Promise<number>;
  };
  const app: { post: (path: string, handle: (context: { req: { raw: Request } }) => Promise<Response>) => void };
  function grant(transaction: JWSTransactionDecodedPayload | undefined): Promise<void>;
  function extend(
    transaction: JWSTransactionDecodedPayload | undefined,
    renewalInfo: JWSRenewalInfoDecodedPayload | undefined,
  ): Promise<void>;
  function report(token: { externalPurchaseId?: string } | undefined): Promise<void>;
  function log(message: string | undefined): void;
}
