/** What the snippets of README.md and docs/ use without declaring it. */
import type { ConnectClient } from "storeconnect";
import type {
  AppSigner,
  HandledStore,
  JWSRenewalInfoDecodedPayload,
  JWSTransactionDecodedPayload,
  StoreServerClient,
  Verifier,
} from "storeconnect/server";
import type { FakeAppStore } from "storeconnect/testing";

declare global {
  // A key and an app
  const keyId: string;
  const issuerId: string;
  const privateKey: string;
  const bundleId: string;
  const appAppleId: number;

  // Of a webhook
  const newSecret: string;
  const oldSecret: string;

  // Created by an earlier snippet of the page
  const connect: ConnectClient;
  const store: StoreServerClient;
  const sandboxStore: StoreServerClient;
  const verifier: Verifier;
  const sandboxVerifier: Verifier;
  const signer: AppSigner;
  const fake: FakeAppStore;

  // Sent by an app or by Apple
  const anyTransactionId: string;
  const transactionId: string;
  const signedTransactionInfo: string;
  const signedPayload: string;
  const base64: string;
  const request: Parameters<
    ReturnType<typeof import("storeconnect/server").createAppSigner>["signAdvancedCommerceRequest"]
  >[0];

  // Ids that an earlier call returned
  const appId: string;
  const versionId: string;
  const eventId: string;
  const groupId: string;
  const subscriptionId: string;

  // Part of the reader's own application
  const startDate: number;
  const endDate: number;
  const productId: string;
  const offerIdentifier: string;
  const appAccountToken: string;
  const imageIdentifier: string;
  const messageIdentifier: string;
  const file: File;
  const pngBytes: Uint8Array<ArrayBuffer>;
  const handled: HandledStore;
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
  function notify(id: string, state: string): void;
  function log(message: string | undefined): void;
}
